//! Sentences of the meeting's tools. Those about two ratings are in `comparison_phrases`.

use super::phrases;
use crate::codec::{LINK_LIMIT, LinkError};
use crate::framework::Rating;
use crate::i18n::{Texts, fill, tenths};
use crate::meeting::{
    Disagreement, Duplicate, Enough, FactorStats, GatherError, LeftOut, Step, TEXT_LIMIT, Team, TeamEntry,
};

/// A step's name; for a factor's step, the factor with its number.
pub fn step_name(texts: &Texts, step: Step) -> String {
    let [picture, rate, result, team, next] = texts.studio.meeting.present.step_names;
    match step {
        Step::Picture => picture.into(),
        Step::Factor(factor) => phrases::numbered(texts, factor),
        Step::Rate => rate.into(),
        Step::Result => result.into(),
        Step::Team => team.into(),
        Step::Next => next.into(),
    }
}

/// The presentation's progress: `Step 3 of 13: 2 Target groups & channels`.
pub fn step_of(texts: &Texts, step: Step) -> String {
    let (place, count, name) = ((step.place() + 1).to_string(), Step::COUNT.to_string(), step_name(texts, step));
    fill(texts.studio.meeting.present.step_of, &[("place", &place), ("count", &count), ("name", &name)])
}

/// What to ask or do at a step; for the presenter only.
pub const fn step_note(texts: &Texts, step: Step) -> &'static str {
    let present = &texts.studio.meeting.present;
    let [picture, rate, result, team, next] = present.step_notes;
    match step {
        Step::Picture => picture,
        Step::Factor(factor) => present.factor_notes[factor.index()],
        Step::Rate => rate,
        Step::Result => result,
        Step::Team => team,
        Step::Next => next,
    }
}

/// The time left on a timer, or how far it is over: `4:05 left`.
pub fn time_left(texts: &Texts, seconds: i64) -> String {
    let present = &texts.studio.meeting.present;
    let over = seconds.unsigned_abs();
    let time = format!("{}:{:02}", over / 60, over % 60);
    fill(if seconds < 0 { present.timer_over } else { present.timer_left }, &[("time", &time)])
}

/// How many codes were found in a text.
pub fn gathered(texts: &Texts, count: usize) -> String {
    let team = &texts.studio.meeting.team;
    match count {
        0 => team.none_found.into(),
        1 => team.added_one.into(),
        _ => fill(team.added_many, &[("count", &count.to_string())]),
    }
}

/// What was left out of a text, and why; empty if nothing was.
pub fn left_out(texts: &Texts, left: LeftOut) -> String {
    let team = &texts.studio.meeting.team;
    let told = [(team.repeats_count, left.repeats), (team.quotes_count, left.quotes)];
    let told = told.iter().filter(|(_, count)| *count > 0);
    told.map(|(text, count)| fill(text, &[("count", &count.to_string())])).collect::<Vec<_>>().join(" ")
}

/// Why a text was not read.
pub fn gather_problem(texts: &Texts, error: GatherError) -> String {
    match error {
        GatherError::TooLong => {
            fill(texts.studio.meeting.team.too_long, &[("limit", &(TEXT_LIMIT / 1_000_000).to_string())])
        }
    }
}

/// Why a link carries no team or comparison, or cannot be made.
pub fn link_problem(texts: &Texts, error: LinkError) -> String {
    let meeting = &texts.studio.meeting;
    match error {
        LinkError::Empty => meeting.team.link_empty.into(),
        LinkError::TooMany(count) => {
            fill(meeting.team.link_too_many, &[("limit", &LINK_LIMIT.to_string()), ("count", &count.to_string())])
        }
        LinkError::OneOnly => meeting.compare.link_one_only.into(),
    }
}

/// A number of people, in words.
pub fn people(texts: &Texts, count: usize) -> String {
    let team = &texts.studio.meeting.team;
    if count == 1 { team.people_one.into() } else { fill(team.people_many, &[("count", &count.to_string())]) }
}

/// What two groups, or a group and the team, have rated a factor: `Sales 3, Board 4`.
pub fn group_ratings(texts: &Texts, [group, other]: &[String; 2], ratings: [Option<Rating>; 2]) -> String {
    let [rating, other_rating] = ratings.map(|rating| rating.map_or("–".into(), |rating| rating.value().to_string()));
    let places = [("group", group), ("rating", &rating), ("other", other), ("other_rating", &other_rating)];
    fill(texts.studio.meeting.team.group_ratings, &places.map(|(name, text)| (name, &**text)))
}

/// A person's name, if names are shown and it is known; otherwise the person's number in the list, from 1. The order of
/// the list reveals nothing.
pub fn person(texts: &Texts, team: &Team, number: usize, entry: &TeamEntry) -> String {
    let numbered = || fill(texts.studio.meeting.team.person, &[("number", &number.to_string())]);
    entry.name.clone().filter(|_| team.named).unwrap_or_else(numbered)
}

/// Most line numbers listed for one duplicate code; more would not help a reader.
const LINES: usize = 8;

/// A code that occurs more than once. If names are shown, also the first lines it is in: in the order in which people
/// answered, a line would tell who somebody is.
pub fn duplicate(texts: &Texts, team: &Team, duplicate: &Duplicate) -> String {
    let words = &texts.studio.meeting.team;
    let count = duplicate.places.len().to_string();
    let mut text = fill(words.duplicate, &[("code", &duplicate.code.to_string()), ("count", &count)]);
    if team.named {
        let entries = duplicate.places.iter().filter_map(|&place| team.entries().get(place)).take(LINES);
        let lines = entries.map(|entry| fill(words.line, &[("line", &entry.line.to_string())]));
        text.push_str(": ");
        text.push_str(&lines.collect::<Vec<_>>().join(", "));
        if duplicate.places.len() > LINES {
            text.push_str(", …");
        }
    }
    text
}

/// The lowest and highest answers: `1–4`.
pub fn range(texts: &Texts, answers: &Enough) -> String {
    let (low, high) = (answers.lowest().value().to_string(), answers.highest().value().to_string());
    fill(texts.studio.meeting.team.range, &[("low", &low), ("high", &high)])
}

/// The number of answers at each step, as text for the dots; or why they are not shown.
pub fn dots(texts: &Texts, stats: &FactorStats) -> String {
    let team = &texts.studio.meeting.team;
    let Some(enough) = stats.enough() else {
        return if stats.answers() == 0 { team.nobody.into() } else { team.hidden.into() };
    };
    let each = Rating::ALL.into_iter().zip(enough.dots()).filter(|(_, count)| **count > 0);
    let each = each
        .map(|(step, count)| fill(team.dots, &[("step", &step.value().to_string()), ("count", &count.to_string())]));
    each.collect::<Vec<_>>().join(", ")
}

/// How far the answers to a factor are apart, as the note of a record; `None` for fewer than three.
pub fn spread(texts: &Texts, stats: &FactorStats) -> Option<String> {
    let enough = stats.enough()?;
    let values = [("dots", &*dots(texts, stats)), ("deviation", &tenths(enough.deviation(), texts.language))];
    Some(fill(texts.studio.meeting.team.spread, &values))
}

/// How far the first of two medians is above the second, with a true minus; a dash unless there are both.
pub fn median_difference(medians: [Option<Rating>; 2]) -> String {
    let [Some(one), Some(other)] = medians else { return "–".into() };
    match i16::from(one.value()) - i16::from(other.value()) {
        0 => "0".into(),
        up @ 1.. => ["+", &up.to_string()].concat(),
        down => ["\u{2212}", &down.abs().to_string()].concat(),
    }
}

/// How many rated a factor, if too few for a median.
pub const fn few(texts: &Texts, stats: &FactorStats) -> &'static str {
    let team = &texts.studio.meeting.team;
    match stats {
        FactorStats::Few { answers: 1 } => team.few_one,
        FactorStats::Few { .. } => team.few_two,
        _ => team.nobody,
    }
}

/// A factor to discuss, and how far its answers are apart.
pub fn disagreement(texts: &Texts, one: &Disagreement) -> String {
    let (low, high) = (one.answers.lowest().value().to_string(), one.answers.highest().value().to_string());
    let values = [
        ("factor", &*phrases::numbered(texts, one.factor)),
        ("low", &low),
        ("high", &high),
        ("deviation", &tenths(one.answers.deviation(), texts.language)),
    ];
    fill(texts.studio.meeting.team.talk_line, &values)
}

/// The seconds until the kiosk starts over.
pub fn kiosk_seconds(texts: &Texts, seconds: u8) -> String {
    let kiosk = &texts.studio.meeting.kiosk;
    if seconds == 1 { kiosk.seconds_one.into() } else { fill(kiosk.seconds_many, &[("seconds", &seconds.to_string())]) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn no_text_of_the_studio_is_empty() {
        for language in Language::ALL {
            assert!(language.texts().pack_studio().lines().all(|line| !line.trim().is_empty()), "{language:?}");
        }
    }

    #[test]
    fn steps_and_times_are_said() {
        let texts = Language::English.texts();
        assert_eq!(step_of(texts, Step::Team), "Part 12 of 13: The team");
        assert_eq!(time_left(texts, 245), "4:05 left");
        assert_eq!(time_left(texts, -61), "1:01 over time");
    }

    #[test]
    fn dots_are_said_from_three_on() {
        let texts = Language::Swedish.texts();
        assert_eq!(dots(texts, &FactorStats::of([1, 0, 2, 0, 0, 0])), "0: 1, 2: 2");
        assert_eq!(dots(texts, &FactorStats::of([1, 0, 1, 0, 0, 0])), texts.studio.meeting.team.hidden);
        assert_eq!(dots(texts, &FactorStats::of([0; 6])), texts.studio.meeting.team.nobody);
        assert_eq!(few(texts, &FactorStats::of([0, 0, 0, 1, 0, 0])), "Ett svar");
        assert_eq!(few(texts, &FactorStats::of([1, 0, 1, 0, 0, 0])), texts.studio.meeting.team.few_two);
        assert_eq!(few(texts, &FactorStats::of([0; 6])), texts.studio.meeting.team.nobody);
    }
}
