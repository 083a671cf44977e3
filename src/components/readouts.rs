use super::gauges;
use super::leaf::leaf;
use crate::i18n::{Texts, percent, phrases, tenths};
use crate::scoring::{Assessment, Band, FindingId, Readouts as Values};
use yew::prelude::*;

/// What [`readouts`] shows.
pub struct ReadoutsProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// Its readouts.
    pub values: Values,
}

/// Level, balance, lean and flow: each a number, a picture, and a line of meaning.
pub fn readouts(props: &ReadoutsProps) -> Html {
    let ReadoutsProps { texts, assessment, values } = props;
    let results = &texts.results;
    let [level, balance, lean, flow] = phrases::meanings(texts, values);
    let number = |value: f64| tenths(value, texts.language);
    let found = |id: FindingId| assessment.findings.iter().any(|finding| finding.id == id).then_some("found");
    let band = results.bands[Band::of(values.level).index()];
    let side = phrases::lean_side(texts, values.lean);
    let one = |id: &'static str,
               name: &'static str,
               value: String,
               word: &'static str,
               gauge: Html,
               meaning: String,
               class: Option<&'static str>| {
        html! {
            <div key={id} class={classes!("readout", id, class)}>
                { leaf("dt", "", name) }
                <dd>
                    <p class="value"><strong>{ value }</strong>{ " " }{ leaf("span", "", word) }</p>
                    { gauge }
                    { leaf("p", "meaning", meaning) }
                </dd>
            </div>
        }
    };
    html! {
        <dl class="readouts">
            { one("level", results.level, number(values.level), band, gauges::level(values), level, None) }
            { one("balance", results.balance, percent(values.balance), "", gauges::balance(&assessment.ratings), balance, found(FindingId::Uneven)) }
            { one("lean", results.lean, number(values.lean.abs()), side, gauges::lean(values), lean, found(FindingId::OneCycle)) }
            { one("flow", results.flow, number(values.flow), "", gauges::flow(values), flow, found(FindingId::Blocked)) }
        </dl>
    }
}
