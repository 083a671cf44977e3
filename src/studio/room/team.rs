//! The team step: each factor's answers as dots on the scale, and what to talk about first.

use super::{RoomProps, factor_head, step_head, veil};
use crate::components::{El, Static, attr, attr_string, classes, el, pairs, string_el, text_el};
use crate::framework::{Factor, Rating};
use crate::i18n::fill;
use crate::meeting::{Enough, FactorStats, Person, ShownTeam, Step};
use crate::outside::outside;
use crate::state::Tool;
use crate::studio::join::join;
use crate::wording::{meeting_phrases as meeting, phrases};

/// How many disagreements fit beside the table.
const TALKED: usize = 3;
/// How many where names are shown below them.
const TALKED_BESIDE_NAMES: usize = 1;
/// How many lines of names fit, and how many characters into a line.
const LINES: usize = 9;
const LINE: usize = 24;
/// What a step takes besides names: its digit, and how many more there are.
const STEP: usize = 12;

/// The team, or a veil while it is covered.
pub(super) fn team(props: &RoomProps) -> El {
    debug_assert!(props.shown.step == Step::Team);
    let texts = props.texts;
    let words = &texts.studio.meeting.team;
    let scene = el("div").class("scene-team");
    let people = props.shown.collected as usize;
    let Some(shown) = &props.shown.team else {
        // Of who is in the team the cover leaves the number alone.
        return scene
            .with(step_head(props))
            .with(veil(props).key("veil").with(join(texts, people)).with(to_team(props)));
    };
    let summary = &shown.summary;
    if summary.people == 0 {
        let content = el("div").key("empty").class("lead").with(text_el("p", "", words.lead));
        return scene.with(step_head(props)).with(content.with(join(texts, people)).with(to_team(props)));
    }
    let told = if shown.named.is_empty() { words.anonymous } else { words.named };
    let people = el("p")
        .class("room-people")
        .with(string_el("b", "", meeting::people(texts, summary.people)))
        .text(" · ")
        .text(told);
    let most = summary.factors.iter().filter_map(FactorStats::enough).flat_map(Enough::dots).max();
    let rows = Factor::ALL.map(|factor| row(props, summary.factor(factor), factor, *most.unwrap_or(&1)));
    let header = el("tr")
        .with(text_el("th", "", texts.results.column_factor).static_attrs(&[("scope", Static("col"))]))
        .each(Rating::ALL.map(|step| {
            string_el("th", "", step.value().to_string())
                .key(&step.value().to_string())
                .attrs(pairs![("scope", attr("col"))])
        }))
        .with(text_el("th", "", words.column_median).static_attrs(&[("scope", Static("col"))]));
    let table = el("table").class("room-dots").with(el("thead").with(header)).with(el("tbody").each(rows));
    let content = el("div").key("team").class("team-content").with(table).with(talk(props, shown));
    let even = if summary.has_two_middles() { words.median_even } else { "" };
    let from = if summary.keeps_back() { words.shown_from } else { "" };
    let notes =
        el("div").class("team-notes").with(text_el("p", "shown-from", from)).with(text_el("p", "median-even", even));
    let holder = el("div").class("team-holder").with(people).with(content).with(notes);
    scene.with(step_head(props)).with(holder)
}

/// The presenter's link to the page that gathers the team.
fn to_team(props: &RoomProps) -> El {
    let link = text_el("a", "", props.texts.studio.meeting.team.gather).attrs(pairs![
        ("href", attr_string(["?mode=", Tool::Team.mode()].concat())),
        ("data-tool", attr(Tool::Team.mode())),
        ("class", attr("button"))
    ]);
    el("p").class("to-team").each(props.send.map(|_| link))
}

/// One factor: a dot per step, sized by its count relative to `most`, the largest count of all factors.
fn row(props: &RoomProps, stats: &FactorStats, factor: Factor, most: u32) -> El {
    let texts = props.texts;
    let row = el("tr").key(factor.digit()).with(factor_head(props, factor));
    let row = match stats.enough() {
        Some(enough) => row.each(Rating::ALL.map(|step| {
            let count = enough.dots()[step.index()];
            let cell = el("td").key(&step.value().to_string());
            if count == 0 {
                return cell;
            }
            // The area, not the diameter, is proportional to the count.
            let size = (1..=8).find(|size| size * size * most >= 64 * count).unwrap_or(8);
            cell.with(
                string_el("span", "", count.to_string())
                    .attrs(pairs![("class", classes(&["room-dot", &["room-dot-", &size.to_string()].concat()]))]),
            )
        })),
        None => {
            let cell = el("td").key("why").attrs(pairs![("colspan", attr("6")), ("class", attr("why"))]);
            row.with(cell.text(meeting::few(texts, stats)))
        }
    };
    let median = stats.median().map_or("–".into(), |median| median.value().to_string());
    row.with(string_el("td", "median", median).key("median"))
}

/// What to talk about first; with names shown, also who rated the chosen factor how.
fn talk(props: &RoomProps, shown: &ShownTeam) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.team;
    let all = shown.summary.disagreements();
    let around = el("div").class("room-talk").with(text_el("h3", "", words.talk_first));
    let has_enough = shown.summary.factors.iter().any(|stats| stats.enough().is_some());
    let list = match all.first() {
        None if has_enough => text_el("p", "", words.all_agree).key("agree"),
        None => text_el("p", "", words.too_few_spread).key("few"),
        Some(first) => {
            let lines = all
                .iter()
                .take(if shown.named.is_empty() { TALKED } else { TALKED_BESIDE_NAMES })
                .map(|one| string_el("li", "", meeting::disagreement(texts, one)).key(one.factor.digit()));
            let factor = props.shown.chosen.unwrap_or(first.factor);
            let ends = el("div").class("ends").each(ends(props, &shown.named, factor));
            el("div").key("list").with(el("ol").each(lines)).with(ends)
        }
    };
    around.with(el("div").class("talk-list").with(list))
}

/// Who rated a factor how, from the lowest step to the highest.
fn ends(props: &RoomProps, named: &[Person], factor: Factor) -> Vec<El> {
    if named.is_empty() {
        return Vec::new();
    }
    let title = string_el("h4", "", phrases::numbered(props.texts, factor)).key("title");
    let of_step = |step: Rating| -> Vec<String> {
        let who = named.iter().filter(|person| person.ratings.get(factor) == Some(step));
        who.map(|person| outside(&person.name)).collect()
    };
    let steps: Vec<(Rating, Vec<String>)> =
        Rating::ALL.into_iter().map(|step| (step, of_step(step))).filter(|(_, names)| !names.is_empty()).collect();
    let length = |names: &[String]| names.iter().map(|name| name.chars().count() + 2).sum::<usize>();
    let mut room = LINES;
    let mut lines = vec![title];
    let count = steps.len();
    for (place, (step, names)) in steps.into_iter().enumerate() {
        // An equal share of what is left for each step; what one does not need is for those after it.
        let share = (room / (count - place) * LINE).saturating_sub(STEP);
        let told = (0..=names.len()).rev().find(|told| length(&names[..*told]) <= share).unwrap_or(0);
        room = room.saturating_sub((STEP + length(&names[..told])).div_ceil(LINE));
        let digit = step.value().to_string();
        let more = match (names.len() - told, told) {
            (0, _) => String::new(),
            (all, 0) => meeting::people(props.texts, all),
            (left, _) => fill(props.texts.studio.meeting.team.more_people, &[("count", &left.to_string())]),
        };
        let mut said = names;
        said.truncate(told);
        said.extend(Some(more).filter(|more| !more.is_empty()));
        let line = el("p").key(&digit).with(string_el("b", "", digit));
        lines.push(line.string([": ", &said.join(", ")].concat()));
    }
    lines
}
