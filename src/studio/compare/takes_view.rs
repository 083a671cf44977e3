use super::props::CompareProps;
use super::{CompareMsg, msg};
use crate::components::{El, Is, button, el, leaf, leaf_of};
use crate::meeting::{Clearing, Comparison};
use crate::scoring::Assessment;
use crate::wording::{comparison_phrases, phrases};

/// What it takes: for each finding of what is tried, the fewest steps that clear it.
pub(super) fn takes_view(props: &CompareProps, tried: &Assessment) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.compare;
    let all = props.tool.clearings(tried);
    let content = match (tried.readouts.is_some(), all.is_empty()) {
        (false, _) => leaf("p", "none unknown", words.trial_needs_all).key("partial"),
        (true, true) => leaf("p", "none", words.takes_nothing).key("nothing"),
        (true, false) => {
            el("ul").key("all").class("takes").each(all.iter().map(|clearing| item(props, tried, clearing)))
        }
    };
    el("section")
        .fixed(&[("aria-labelledby", Is("takes-title")), ("class", Is("findings"))])
        .with(leaf("h2", "", words.what_it_takes).fixed(&[("id", Is("takes-title")), ("tabindex", Is("-1"))]))
        .with(leaf("p", "explained", words.takes_lead))
        .with(el("div").with(content))
}

fn item(props: &CompareProps, tried: &Assessment, clearing: &Clearing) -> El {
    let (texts, send) = (props.texts, props.send);
    let words = &texts.studio.meeting.compare;
    let name = phrases::finding_texts(texts, clearing.finding).name;
    let raises = clearing
        .raises
        .iter()
        .map(|raise| el("li").key(raise.factor.digit()).string(comparison_phrases::raise(texts, raise)));
    let comparison = Comparison::of(&tried.ratings, &clearing.ratings());
    let brings = comparison_phrases::takes_brings(texts, &comparison).unwrap_or_default();
    el("li")
        .key(clearing.finding.id())
        .class("finding take")
        .with(leaf("h3", "", name))
        .with(leaf_of("p", "", comparison_phrases::takes(texts, clearing)))
        .with(el("ul").class("raises").each(raises))
        .with(leaf_of("p", "brings", brings))
        .with(
            button("quiet", words.takes_try, send, msg(CompareMsg::Clear(clearing.finding)))
                .with(leaf("span", "visually-hidden", ": ").text(name)),
        )
}
