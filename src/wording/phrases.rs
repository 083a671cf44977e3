//! Sentences of the page, put together from texts and numbers.

use crate::codec::{CodeError, RatingCode, Sender};
use crate::digits::{natural, whole};
use crate::framework::{Answer, Factor, Profile, Rating, Ratings};
use crate::i18n::{Texts, fill, percent, tenths};
use crate::outside::legible;
use crate::scoring::{Assessment, Bottleneck, Evidence, Finding, FindingId, Headline, Severity};

/// Most characters of the reader's input quoted in a message.
const QUOTED: usize = 40;

/// A factor with its number: `7 Measuring & evaluating`. A no-break space keeps the two on one line.
#[inline(never)]
pub fn numbered(texts: &Texts, factor: Factor) -> String {
    [factor.digit(), "\u{A0}", texts.factor(factor).name].concat()
}

/// Factors with their numbers, separated by commas.
pub fn numbered_list(texts: &Texts, factors: &[Factor]) -> String {
    in_a_row(factors, &|factor| numbered(texts, factor))
}

/// A rating in words: `4 of 5, Led`, or that it is unrated.
pub fn rating_state(texts: &Texts, rating: Option<Rating>) -> String {
    match rating {
        None => texts.page.unrated.into(),
        Some(rating) => {
            let digit = whole(rating.value().into());
            fill(texts.page.station_rated, &[("rating", &digit), ("step", texts.scale[rating.index()].0)])
        }
    }
}

/// A station's name and state: `7 Measuring & evaluating: 4 of 5, Led`.
pub fn station_name(texts: &Texts, factor: Factor, rating: Option<Rating>) -> String {
    let state = rating_state(texts, rating);
    fill(texts.page.station, &[("number", factor.digit()), ("name", texts.factor(factor).name), ("state", &state)])
}

/// A factor's name, its rating, and the step of that rating in words.
pub fn rating_in_words(texts: &Texts, factor: Factor, ratings: &Ratings) -> String {
    let name = station_name(texts, factor, ratings.get(factor));
    ratings.get(factor).map_or(name.clone(), |rating| [&*name, texts.factor(factor).steps[rating.index()]].join(". "))
}

/// How many factors are rated: `5 of 8 rated`.
pub fn rated_count(texts: &Texts, ratings: &Ratings) -> String {
    fill(texts.page.rated, &[("rated", &whole(ratings.rated() as i32))])
}

/// The factors left to rate; `None` if all are rated.
pub fn remaining(texts: &Texts, ratings: &Ratings) -> Option<String> {
    let left = Factor::those(&|factor| ratings.get(factor).is_none());
    let numbers = in_a_row(&left, &|factor| factor.digit().into());
    match left.len() {
        0 => None,
        1 => Some(fill(texts.results.left_one, &[("left", &numbers)])),
        count => Some(fill(texts.results.left_many, &[("count", &whole(count as i32)), ("left", &numbers)])),
    }
}

/// From five answers on: the factors with the lowest rating so far. Empty before, and where more than three share it, for
/// bare numbers would read as ratings.
pub fn so_far(texts: &Texts, ratings: &Ratings) -> String {
    let lowest = ratings.iter().filter_map(|(_, rating)| rating).min();
    let narrowest = Factor::those(&|factor| ratings.get(factor) == lowest);
    if ratings.rated() < 5 || narrowest.len() > 3 {
        return String::new();
    }
    let text = if lowest == Some(Rating::MIN) { texts.results.so_far_dry } else { texts.results.so_far };
    fill(text, &[("factors", &named(texts, &narrowest))])
}

/// A factor with its number and its short name, as in the figure: `7 Measuring & evaluating`.
pub fn shortly(texts: &Texts, factor: Factor) -> String {
    let [first, second] = texts.factor(factor).short;
    let name = if second.is_empty() { first.into() } else { [first, " ", second].concat() };
    [factor.digit(), "\u{A0}", &name.split('\u{AD}').collect::<String>()].concat()
}

/// Factors as a sentence names them: by name up to three, by number beyond.
#[inline(never)]
fn named(texts: &Texts, factors: &[Factor]) -> String {
    listed(texts, factors, |name| name)
}

#[inline(never)]
fn listed(texts: &Texts, factors: &[Factor], dress: fn(String) -> String) -> String {
    let is_short = factors.len() <= 3;
    in_a_row(factors, &|factor| dress(if is_short { shortly(texts, factor) } else { factor.digit().into() }))
}

/// What is said of factors, separated by commas.
#[inline(never)]
fn in_a_row(factors: &[Factor], said: &dyn Fn(Factor) -> String) -> String {
    let mut row = String::new();
    for &factor in factors {
        if !row.is_empty() {
            row.push_str(", ");
        }
        row.push_str(&said(factor));
    }
    row
}

/// Stands around each factor that [`marked_headline`] is about.
pub const MARK: char = '\u{1}';

/// The sentence of a headline.
pub fn headline(texts: &Texts, headline: &Headline) -> String {
    marked_headline(texts, headline).split(MARK).collect()
}

/// The sentence of a headline, with a [`MARK`] before and after each of [`Headline::factors`], in their order.
pub fn marked_headline(texts: &Texts, headline: &Headline) -> String {
    let results = &texts.results;
    let (one, many) = match headline {
        Headline::Dry => (results.head_dry, ""),
        Headline::Cut => (results.head_cut, ""),
        Headline::Narrow => (results.head_narrow, ""),
        Headline::Missing(_) => (results.head_missing_one, results.head_missing_many),
        Headline::ByChance(_) => (results.head_chance_one, results.head_chance_many),
        Headline::StrategyAlone => (results.head_strategy_alone, ""),
        Headline::ExecutionAlone => (results.head_execution_alone, ""),
        Headline::Uneven { .. } => (results.head_uneven, ""),
        Headline::Growing => (results.head_even_low, ""),
        Headline::Free => (results.head_even_middle, ""),
        Headline::Strong => (results.head_even_high, ""),
        Headline::Top => (results.head_top, ""),
    };
    let factors = headline.factors();
    let counted = match headline {
        Headline::Uneven { ahead, .. } => ahead,
        _ => factors,
    };
    let text = if counted.len() > 1 && !many.is_empty() { many } else { one };
    let count = whole(counted.len() as i32);
    let marked = listed(texts, factors, |name| {
        let mut marked = String::from(MARK);
        marked.push_str(&name);
        marked.push(MARK);
        marked
    });
    fill(text, &[("count", &count), ("ahead", &named(texts, counted)), ("factors", &marked)])
}

/// The screen reader's announcement of an answer, given the ratings before and after it. If it completes the eight,
/// this is the headline.
pub fn answer_said(texts: &Texts, factor: Factor, answer: Answer, [before, now]: [&Ratings; 2]) -> String {
    let sentence = Headline::of(&Assessment::of(now)).filter(|_| before.complete().is_none());
    if let Some(sentence) = sentence {
        return fill(texts.page.said_complete, &[("headline", &headline(texts, &sentence))]);
    }
    let state = match answer {
        Answer::Unknown => texts.page.dont_know.into(),
        answer => rating_state(texts, answer.rating()),
    };
    let rated = whole(now.rated() as i32);
    fill(texts.page.said_answer, &[("number", factor.digit()), ("state", &state), ("rated", &rated)])
}

/// The name of one of the four reasons for failure.
pub const fn reason_name(texts: &Texts, id: FindingId) -> &'static str {
    match id {
        FindingId::Missing => texts.results.missing,
        FindingId::Uneven => texts.results.uneven,
        FindingId::OneCycle => texts.results.one_cycle,
        FindingId::Blocked => texts.results.blocked,
    }
}

/// The name of a finding, as heavy as the finding itself.
pub fn finding_name(texts: &Texts, finding: &Finding) -> &'static str {
    match (finding.id, finding.severity) {
        (FindingId::Missing, Severity::Watch) => texts.results.missing_watch,
        (FindingId::Blocked, Severity::Watch) => texts.results.blocked_watch,
        (id, _) => reason_name(texts, id),
    }
}

/// The word for a severity.
pub const fn severity(texts: &Texts, severity: Severity) -> &'static str {
    match severity {
        Severity::High => texts.results.high,
        Severity::Watch => texts.results.watch,
    }
}

/// A finding's evidence, in a sentence.
pub fn evidence(texts: &Texts, finding: &Finding) -> String {
    let results = &texts.results;
    let number = |value: f64| tenths(value, texts.language);
    let factors = numbered_list(texts, &finding.factors);
    match finding.evidence {
        Evidence::Lowest(Rating::MIN) => fill(results.missing_zero, &[("factors", &factors)]),
        Evidence::Lowest(_) => fill(results.missing_chance, &[("factors", &factors)]),
        Evidence::Lead(lead) => fill(results.uneven_lead, &[("factors", &factors), ("lead", &number(lead))]),
        Evidence::Lean { strategy, execution } => {
            fill(results.one_cycle_lean, &[("strategy", &number(strategy)), ("execution", &number(execution))])
        }
        Evidence::Link { link: 0.0, .. } => results.blocked_zero.into(),
        Evidence::Link { link, potential } => fill(
            results.blocked_share,
            &[("link", &whole(link as i32)), ("share", &percent(link / potential, texts.language))],
        ),
    }
}

/// Where the flow is held back, in a sentence; empty where no stage clearly holds back more than the others.
pub fn bottleneck(texts: &Texts, assessment: &Assessment) -> String {
    let Some(Bottleneck { stage, share, even }) = assessment.clear_bottleneck() else { return String::new() };
    let values = [
        ("stage", texts.stage(stage)),
        ("share", &percent(share, texts.language)),
        ("even", &percent(even, texts.language)),
    ];
    fill(texts.results.bottleneck_explained, &values)
}

/// A sender's name in quotation marks, isolated. Anybody may have written it.
pub fn sender(texts: &Texts, sender: &Sender) -> String {
    fill(texts.page.quoted, &[("name", sender.name())])
}

/// What is wrong with a text given as a code.
pub fn code_problem(texts: &Texts, text: &str, error: CodeError) -> String {
    let page = &texts.page;
    let mut quoted: String = text.trim().chars().take(QUOTED).map(legible).collect();
    if text.trim().chars().count() > QUOTED {
        quoted.push('…');
    }
    let text = ("text", &*quoted);
    match error {
        CodeError::Length(count) => fill(page.code_length, &[text, ("count", &natural(count as u32))]),
        CodeError::Symbol(symbol) => fill(page.code_symbol, &[text, ("symbol", &String::from(legible(symbol)))]),
        CodeError::Check(None) => fill(page.code_check, &[text]),
        CodeError::Check(Some(near)) => fill(page.code_near, &[text, ("near", &near.text())]),
        CodeError::Version(version) => fill(page.code_version, &[text, ("version", &natural(version.into()))]),
        CodeError::Range => fill(page.code_range, &[text]),
    }
}

/// A profile as plain text, for copying by hand.
pub fn profile_as_text(texts: &Texts, profile: &Profile) -> String {
    let mut text = [texts.page.code, ": ", &RatingCode::of(&profile.ratings()).text(), "\n"].concat();
    for factor in Factor::ALL {
        let answer = match profile.answer(factor) {
            Answer::Unknown => texts.page.dont_know.into(),
            answer => rating_state(texts, answer.rating()),
        };
        // Ordinary spaces, which survive pasting into any program.
        text.extend([factor.digit(), " ", texts.factor(factor).name, ": ", &answer, "\n"]);
        let note = profile.note(factor);
        if !note.is_empty() {
            text.extend(["  ", texts.page.note, ": ", note, "\n"]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_number_stays_with_its_name_where_it_is_shown_and_parts_where_it_is_copied() {
        let texts = Language::English.texts();
        let ratings = [3, 3, 4, 2, 2, 3, 1, 1].map(|value| Rating::try_from(value).unwrap());
        let assessment = Assessment::of(&ratings.into());
        let said = evidence(texts, &assessment.findings[0]);
        assert_eq!(
            said,
            "Rated 1, left to chance: 7\u{A0}Measuring & evaluating, 8\u{A0}Learning & building a culture."
        );
        let copied = profile_as_text(texts, &Profile::default());
        assert!(copied.contains("\n7 Measuring & evaluating: ") && !copied.contains('\u{A0}'), "{copied}");
    }
}
