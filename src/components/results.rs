use super::advice_place::advice_place;
use super::el::{El, Static, attr, attr_string, el, pairs, string_el, text_el};
use super::findings::{FindingsProps, findings};
use super::next_steps::{NextStepsProps, next_steps};
use super::readouts::{ReadoutsProps, readouts};
use super::table::{TableProps, table};
use super::view_msg::ViewMsg;
use crate::codec::number_of;
use crate::digits::natural;
use crate::framework::{Cycle, Profile};
use crate::i18n::Texts;
use crate::scoring::{Assessment, FindingId, Headline};
use crate::wording::{advice_keys, phrases};
use yew::prelude::*;

/// Properties of [`results`] and [`details`].
pub struct ResultsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
    /// The visitor's profile, for the notes; `None` beside someone else's ratings.
    pub profile: Option<&'a Profile>,
    /// Whether the ratings are those of whoever looks at them.
    pub is_own: bool,
    /// The finding whose factors are highlighted, if any.
    pub highlighted: Option<FindingId>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The headline and the four readouts; until all eight are rated, which factors are left.
#[inline(never)]
pub fn results(props: &ResultsProps) -> El {
    let ResultsProps { texts, assessment, is_own, .. } = *props;
    let results = &texts.results;
    let section = el("section").static_attrs(&[
        ("id", Static("result")),
        ("aria-labelledby", Static("result-title")),
        ("class", Static("result")),
    ]);
    let title = |text: String| {
        string_el("h2", "", text).static_attrs(&[("id", Static("result-title")), ("tabindex", Static("-1"))])
    };
    if let Some(headline) = Headline::of(assessment) {
        return section
            .with(text_el("p", "eyebrow", if is_own { results.result } else { "" }))
            .with(
                coloured(texts, &headline).static_attrs(&[("id", Static("result-title")), ("tabindex", Static("-1"))]),
            )
            .with(start_with(texts, assessment))
            .with(first_step(texts, assessment))
            .with(readouts(&ReadoutsProps { texts, assessment }));
    }
    let (left, explained) = match assessment.ratings.rated() {
        0 => (results.nothing_yet.into(), results.nothing_yet_explained),
        _ => (phrases::remaining(texts, &assessment.ratings).unwrap_or_default(), results.no_total),
    };
    section.with(title(left)).with(string_el("p", "so-far", phrases::so_far(texts, &assessment.ratings))).with(text_el(
        "p",
        "explained",
        explained,
    ))
}

/// What to do first: the title of the first next step's advice.
#[inline(never)]
fn first_step(texts: &Texts, assessment: &Assessment) -> El {
    let key = assessment.next_steps.first().map(advice_keys::of_step).unwrap_or_default();
    el("p").class("first-step").with(advice_place(texts, "span", &[&key]))
}

/// The headline, with the factors that it means in the colours of their cycles.
#[inline(never)]
fn coloured(texts: &Texts, headline: &Headline) -> El {
    let said = phrases::marked_headline(texts, headline);
    let mut factors = headline.factors().iter();
    el("h2").each(said.split(phrases::MARK).enumerate().map(|(place, part)| {
        // Every second part is a factor.
        let factor = if place % 2 == 1 { factors.next() } else { None };
        let class = match factor.map(|factor| factor.cycle()) {
            None => "",
            Some(None) => "of-link",
            Some(Some(Cycle::Strategy)) => "of-strategy",
            Some(Some(Cycle::Execution)) => "of-execution",
        };
        string_el("span", class, part.to_owned())
    }))
}

/// What to start with: the factor of the first next step.
#[inline(never)]
pub fn start_with(texts: &Texts, assessment: &Assessment) -> El {
    match assessment.first_step() {
        None => el("p"),
        Some(factor) => text_el("p", "start-with", texts.results.start_with).text(" ").with(string_el(
            "strong",
            "",
            phrases::shortly(texts, factor),
        )),
    }
}

/// What follows from a complete rating: findings, next steps, and how all of it is worked out. The script that writes how
/// sure it is finds the ratings here.
#[inline(never)]
pub fn details(props: &ResultsProps) -> El {
    let ResultsProps { texts, assessment, profile, .. } = *props;
    el("div")
        .attrs(pairs![
            ("class", attr("details")),
            ("data-ratings", attr_string(natural(number_of(&assessment.ratings))))
        ])
        .with(advice(props))
        .with(table(&TableProps { texts, assessment, profile }))
}

/// The findings and next steps; empty until all eight are rated.
#[inline(never)]
pub fn advice(props: &ResultsProps) -> El {
    let ResultsProps { texts, assessment, highlighted, send, .. } = *props;
    match &assessment.readouts {
        Some(values) => el("div")
            .key("advice")
            .class("advice")
            .with(findings(&FindingsProps { texts, assessment, highlighted, send }))
            .with(next_steps(&NextStepsProps { texts, assessment, values, send })),
        None => el("div").key("nothing"),
    }
}
