use super::findings::{FindingsProps, findings};
use super::leaf::leaf;
use super::next_steps::{NextStepsProps, next_steps};
use super::readouts::{ReadoutsProps, readouts};
use super::table::{TableProps, table};
use crate::i18n::{Texts, phrases};
use crate::scoring::{Assessment, FindingId, Headline};
use crate::state::{Action, Profile};
use std::rc::Rc;
use yew::prelude::*;

/// What [`results`] and [`details`] show.
pub struct ResultsProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// The visitor's own notes; none beside someone else's ratings.
    pub profile: Option<Rc<Profile>>,
    /// The finding whose factors are lit.
    pub lit: Option<FindingId>,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// The headline and the four readouts; before all eight are rated, what is left to do.
pub fn results(props: &ResultsProps) -> Html {
    let ResultsProps { texts, assessment, .. } = props;
    let results = &texts.results;
    let content = match (assessment.readouts, Headline::of(assessment)) {
        (Some(values), Some(headline)) => html! {
            <>
                { leaf("p", "eyebrow", results.result) }
                <h2 id="result-title">{ phrases::headline(texts, &headline) }</h2>
                { readouts(&ReadoutsProps { texts, assessment: assessment.clone(), values }) }
            </>
        },
        _ if assessment.ratings.rated() == 0 => html! {
            <>
                <h2 id="result-title">{ results.nothing_yet }</h2>
                { leaf("p", "explained", results.nothing_yet_explained) }
            </>
        },
        _ => html! {
            <>
                <h2 id="result-title">{ phrases::remaining(texts, &assessment.ratings).unwrap_or_default() }</h2>
                { leaf("p", "explained", results.no_total) }
            </>
        },
    };
    html! { <section class="result" id="result" aria-labelledby="result-title">{ content }</section> }
}

/// What follows from a complete rating: findings, next steps, and all of it in one table.
pub fn details(props: &ResultsProps) -> Html {
    let ResultsProps { texts, assessment, profile, lit, act } = props;
    let content = match assessment.readouts {
        Some(values) => html! {
            <div key="advice" class="advice">
                { findings(&FindingsProps { texts, assessment: assessment.clone(), lit: *lit, act: act.clone() }) }
                { next_steps(&NextStepsProps { texts, assessment: assessment.clone(), values, act: act.clone() }) }
            </div>
        },
        None => html! { <div key="nothing"></div> },
    };
    html! {
        <div class="details">
            { content }
            { table(&TableProps { texts, assessment: assessment.clone(), profile: profile.clone() }) }
        </div>
    }
}
