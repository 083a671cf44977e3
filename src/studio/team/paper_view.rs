//! The team's result on a sheet of paper.

use super::TeamTool;
use super::strip::strip;
use crate::browser;
use crate::components::{El, Static, attr, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::Factor;
use crate::i18n::{Texts, fill};
use crate::meeting::{ENOUGH, GroupSide, compared};
use crate::picture::{Colours, Frame, Picture, data_address, headline};
use crate::scoring::Assessment;
use crate::studio::group_choice::side_name;
use crate::wording::{meeting_phrases, phrases};

/// How many disagreements are listed.
const TALKED: usize = 5;

impl TeamTool {
    /// What is printed of the revealed result: the median's figure, what to talk about first, the answers to each factor as
    /// dots, and the medians of two groups. No names and no codes, and of fewer than three answers their number alone. `None`
    /// while it is covered, and for fewer than three people. The style sheet hides it on screen.
    pub(super) fn sheet(&self, texts: &'static Texts) -> Option<El> {
        let summary = &self.facts.told;
        if !self.revealed || summary.people < ENOUGH as usize || summary.median.rated() == 0 {
            return None;
        }
        let words = &texts.studio.meeting.team;
        let assessment = &Assessment::of(&summary.median);
        let day = browser::today().map(|day| browser::in_words(day, texts.language)).unwrap_or_default();
        let whose = self.leaving.organisation();
        let of: Vec<&str> = [whose, &*day].into_iter().filter(|part| !part.is_empty()).collect();
        let people = meeting_phrases::people(texts, summary.people);
        let told = fill(words.median_record, &[("people", &people)]);
        let sides = compared(&self.facts.groups, &self.sides);
        let sides_of = |sides: &[GroupSide; 2]| sides.each_ref().map(|side| side.summary(&self.facts.groups, summary));
        let note = match sides.as_ref().map(sides_of) {
            Some(sides) if sides.iter().any(|side| side.keeps_back()) => words.groups_withheld,
            _ if summary.keeps_back() => words.shown_from,
            _ => "",
        };
        Some(
            el("section")
                .key("team-sheet")
                .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr("paper-team"))])
                .with(el("header").with(text_el("b", "", texts.page.product)).with(string_el(
                    "span",
                    "",
                    of.join(" · "),
                )))
                .with(string_el("h1", "", headline(texts, assessment)))
                .with(string_el("p", "", told))
                .with(el("div").class("paper-top").with(figure(texts, assessment)).with(self.talk(texts)))
                .with(self.answers(texts, sides.as_ref()))
                .with(text_el("p", "floor", note)),
        )
    }

    fn talk(&self, texts: &'static Texts) -> El {
        let words = &texts.studio.meeting.team;
        let all = self.facts.told.disagreements();
        let lines = all
            .iter()
            .take(TALKED)
            .map(|one| string_el("li", "", meeting_phrases::disagreement(texts, one)).key(one.factor.digit()));
        let none = if all.is_empty() { words.all_agree } else { "" };
        el("div").with(text_el("h2", "", words.talk_first)).with(el("ol").each(lines)).with(text_el("p", "", none))
    }

    fn answers(&self, texts: &'static Texts, sides: Option<&[GroupSide; 2]>) -> El {
        let words = &texts.studio.meeting.team;
        let told = &self.facts.told;
        let names = sides.map(|sides| sides.each_ref().map(|side| side_name(texts, side.name())));
        let columns = [
            texts.results.column_factor,
            words.column_dots,
            words.column_answers,
            words.column_median,
            words.column_range,
        ];
        let columns = columns.map(String::from).into_iter().chain(names.into_iter().flatten());
        let column = |(place, name): (usize, String)| {
            string_el("th", "", name).key(&place.to_string()).static_attrs(&[("scope", Static("col"))])
        };
        let columns = columns.enumerate().map(column);
        let row = |factor: Factor| {
            let stats = told.factor(factor);
            let range = stats.enough().map_or("–".into(), |all| meeting_phrases::range(texts, all));
            let dots = match stats.enough() {
                Some(_) => strip(stats, stats.median()),
                None => text_el("p", "", meeting_phrases::few(texts, stats)),
            };
            let median = |rating: Option<_>| rating.map_or("–", digit);
            let groups = ["one", "other"].into_iter().zip(sides.into_iter().flatten()).map(|(key, side)| {
                text_el("td", "", median(side.summary(&self.facts.groups, told).median.get(factor))).key(key)
            });
            el("tr")
                .key(factor.digit())
                .with(string_el("th", "", phrases::numbered(texts, factor)).static_attrs(&[("scope", Static("row"))]))
                .with(el("td").with(dots))
                .with(string_el("td", "", stats.answers().to_string()))
                .with(text_el("td", "strong", median(stats.median())))
                .with(string_el("td", "", range))
                .each(groups)
        };
        el("table").with(el("thead").with(el("tr").each(columns))).with(el("tbody").each(Factor::ALL.map(row)))
    }
}

/// The median's figure in greys. Decorative: the table has the same values.
fn figure(texts: &'static Texts, assessment: &Assessment) -> El {
    let picture = Picture {
        texts,
        own: &texts.studio.picture,
        assessment,
        name: "",
        date: "",
        link: None,
        look: Colours::Paper,
        frame: Frame::Figure,
        carried: None,
    };
    el("img").attrs(pairs![
        ("src", attr_string(data_address(&picture.svg()))),
        ("alt", attr("")),
        ("class", attr("paper-figure"))
    ])
}
