use super::el::{El, classes, el, leaf, leaf_of};
use super::gauges;
use crate::i18n::{Texts, percent, tenths};
use crate::scoring::{Assessment, Band, FindingId, Readout, Readouts as Values};
use crate::wording::phrases;

/// What [`readouts`] shows.
pub struct ReadoutsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: &'a Assessment,
    /// Its readouts.
    pub values: &'a Values,
}

/// Level, balance, lean and flow: each a number, a picture, and a line of meaning.
#[inline(never)]
pub fn readouts(props: &ReadoutsProps) -> El {
    let ReadoutsProps { texts, assessment, values } = *props;
    let results = &texts.results;
    let [level, balance, lean, flow] = phrases::meanings(texts, values);
    let number = |value: f64| tenths(value, texts.language);
    let found = |id: FindingId| match assessment.findings.iter().any(|finding| finding.id == id) {
        true => "found",
        false => "",
    };
    let gauge = |readout| gauges::gauge(readout, &assessment.ratings, values);
    let band = results.bands[Band::of(values.level).index()];
    let side = phrases::lean_side(texts, values.lean);
    let all = [
        ("level", results.level, number(values.level), band, gauge(Readout::Level), level, ""),
        (
            "balance",
            results.balance,
            percent(values.balance),
            "",
            gauge(Readout::Balance),
            balance,
            found(FindingId::Uneven),
        ),
        ("lean", results.lean, number(values.lean.abs()), side, gauge(Readout::Lean), lean, found(FindingId::OneCycle)),
        ("flow", results.flow, number(values.flow), "", gauge(Readout::Flow), flow, found(FindingId::Blocked)),
    ];
    el("dl").class("readouts").each(all.into_iter().map(|(id, name, value, word, gauge, meaning, found)| {
        let value = el("p").class("value").with(leaf_of("strong", "", value)).text(" ").with(leaf("span", "", word));
        el("div")
            .key(id)
            .attrs(&["class"], [classes(&["readout", id, found])])
            .with(leaf("dt", "", name))
            .with(el("dd").with(value).with(gauge).with(leaf_of("p", "meaning", meaning)))
    }))
}
