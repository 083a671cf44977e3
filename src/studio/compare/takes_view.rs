use super::props::CompareProps;
use super::{CompareMsg, msg};
use crate::components::{El, Static, button, el, string_el, text_el};
use crate::meeting::{Clearing, Comparison};
use crate::scoring::Assessment;
use crate::wording::{comparison_phrases, phrases};

/// What it takes: for each finding of the tried ratings, the fewest steps that clear it.
pub(super) fn takes_view(props: &CompareProps, tried: &Assessment) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.compare;
    let all = props.tool.clearings(tried);
    let content = match (tried.readouts.is_some(), all.is_empty()) {
        (false, _) => text_el("p", "none unknown", words.trial_needs_all).key("partial"),
        (true, true) => text_el("p", "none", words.takes_nothing).key("nothing"),
        (true, false) => {
            el("ul").key("all").class("takes").each(all.iter().map(|clearing| item(props, tried, clearing)))
        }
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("takes-title")), ("class", Static("findings"))])
        .with(
            text_el("h2", "", words.what_it_takes)
                .static_attrs(&[("id", Static("takes-title")), ("tabindex", Static("-1"))]),
        )
        .with(text_el("p", "explained", words.takes_lead))
        .with(el("div").with(content))
}

fn item(props: &CompareProps, tried: &Assessment, clearing: &Clearing) -> El {
    let (texts, send) = (props.texts, props.send);
    let words = &texts.studio.meeting.compare;
    let finding = tried.findings.iter().find(|finding| finding.id == clearing.finding);
    let name = finding.map_or("", |finding| phrases::finding_name(texts, finding));
    let raises = clearing
        .raises
        .iter()
        .map(|raise| el("li").key(raise.factor.digit()).string(comparison_phrases::raise(texts, raise)));
    let comparison = Comparison::of(&tried.ratings, &clearing.ratings());
    let brings = comparison_phrases::takes_brings(texts, &comparison).unwrap_or_default();
    el("li")
        .key(clearing.finding.id())
        .class("finding take")
        .with(text_el("h3", "", name))
        .with(string_el("p", "", comparison_phrases::takes(texts, clearing, name)))
        .with(el("ul").class("raises").each(raises))
        .with(string_el("p", "brings", brings))
        .with(
            button("quiet", words.takes_try, send, msg(CompareMsg::Clear(clearing.finding)))
                .with(text_el("span", "visually-hidden", ": ").text(name)),
        )
}
