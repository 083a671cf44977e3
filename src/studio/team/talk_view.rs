use super::props::TeamProps;
use super::strip::strip;
use crate::components::{El, Static, el, string_el, text_el};
use crate::i18n::tenths;
use crate::meeting::{Disagreement, ENOUGH, FactorStats};
use crate::wording::{meeting_phrases, phrases};

/// How many disagreements are shown with their answers; the others get one line each.
const SHOWN: usize = 3;

/// What to talk about first: the factors that the team disagrees on, the strongest disagreement first.
pub(super) fn talk_view(props: &TeamProps) -> El {
    let (texts, summary) = (props.texts, &props.tool.facts.summary);
    let words = &texts.studio.meeting.team;
    let all = summary.disagreements();
    let enough = summary.factors.iter().any(|stats| stats.answers() >= ENOUGH);
    let content = match (all.is_empty(), enough) {
        (_, false) => text_el("p", "none", words.too_few_spread).key("few"),
        (true, true) => text_el("p", "none", words.all_agree).key("agree"),
        (false, true) => {
            let card = |(place, one): (usize, &Disagreement)| {
                el("li")
                    .key(one.factor.digit())
                    .class("talk")
                    .with(
                        el("span")
                            .static_attrs(&[("aria-hidden", Static("true")), ("class", Static("rank"))])
                            .string((place + 1).to_string()),
                    )
                    .with(string_el("h3", "", phrases::numbered(texts, one.factor)))
                    .with(string_el("p", "", apart(props, one)))
                    .with(strip(&FactorStats::Enough(one.answers), summary.median.get(one.factor)))
            };
            let line =
                |one: &Disagreement| el("li").key(one.factor.digit()).string(meeting_phrases::disagreement(texts, one));
            let rest = &all[all.len().min(SHOWN)..];
            let mut further = el("ol").class("talk-rest");
            if !rest.is_empty() {
                further = further.each(rest.iter().map(line));
            }
            el("div")
                .key("all")
                .class("part")
                .with(text_el("p", "explained", words.talk_explained))
                .with(el("ol").class("talks").each(all.iter().enumerate().take(SHOWN).map(card)))
                .with(further)
        }
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("team-result")), ("class", Static("talk-first"))])
        .with(
            text_el("h2", "", words.talk_first)
                .static_attrs(&[("id", Static("team-result")), ("tabindex", Static("-1"))]),
        )
        .with(el("div").class("part").with(content))
}

/// The range and deviation of the answers to a factor.
fn apart(props: &TeamProps, one: &Disagreement) -> String {
    let words = &props.texts.studio.meeting.team;
    let deviation = tenths(one.answers.deviation(), props.texts.language);
    [&*meeting_phrases::range(props.texts, &one.answers), " · ", words.column_deviation, " ", &deviation].concat()
}
