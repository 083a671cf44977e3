use super::Pick;
use super::station::{PairStationProps, pair_station};
use crate::components::{El, Static, attr, attr_string, classes, el, pairs, string_el, text_el};
use crate::framework::{Cycle, Factor};
use crate::i18n::{Texts, tenths};
use crate::meeting::FactorChange;
use crate::scoring::Assessment;
use yew::prelude::*;

/// What [`pair_figure`] shows.
pub(crate) struct PairFigureProps<'a> {
    pub texts: &'static Texts,
    /// The earlier rating, or the only one.
    pub before: &'a Assessment,
    /// The later rating; `None` if there is only one.
    pub after: Option<&'a Assessment>,
    /// The streams, see [`Drawn`](super::Drawn).
    pub streams: Vec<Html>,
    /// What the stream and the outline stand for, in this order; `None` if that is said elsewhere.
    pub legend: Option<[String; 2]>,
    /// What the two are called if neither is the earlier one; first what the stream stands for. They then stand side by side
    /// instead of with an arrow between them.
    pub beside: Option<[String; 2]>,
    /// The factors of the highlighted finding.
    pub highlighted: Option<&'a [Factor]>,
    /// The factor whose ring of ratings is shown.
    pub awaiting_rating: Option<Factor>,
    /// The help below the figure, and what follows it on devices with a keyboard or mouse.
    pub help: [&'static str; 2],
    /// Receives what is chosen in the figure; `None` makes it read-only.
    pub pick: Option<&'a Callback<Pick>>,
}

/// The double cycle with one rating or two.
pub(crate) fn pair_figure(props: PairFigureProps) -> El {
    let PairFigureProps { texts, before, after, highlighted, awaiting_rating, pick, .. } = props;
    let mut stage = el("div").static_attrs(&[("class", Static("stage")), ("translate", Static("no"))]);
    for stream in props.streams {
        stage = stage.child(stream);
    }
    let beside = props.beside.as_ref();
    stage = stage.each(Cycle::ALL.map(|cycle| loop_readout(texts, cycle, before, after, beside.is_some())));
    for factor in Factor::ALL {
        let one = before.ratings.get(factor);
        let change = FactorChange { factor, before: one, after: after.map_or(one, |after| after.ratings.get(factor)) };
        stage = stage.each(pair_station(&PairStationProps {
            texts,
            change,
            two: after.is_some(),
            beside,
            highlighted: highlighted.map(|highlighted| highlighted.contains(&factor)),
            awaiting_rating: awaiting_rating == Some(factor),
            pick,
        }));
    }
    // A page may have another figure.
    let label = match &props.beside {
        Some([one, other]) => attr_string([texts.page.figure, ": ", one, ", ", other].concat()),
        None => attr(texts.page.figure),
    };
    el("section")
        .attrs(pairs![("aria-label", label), ("class", attr("figure pair"))])
        .with(stage)
        .with(el("div").class("legend-holder").each(props.legend.map(legend)))
        .with(text_el("p", "figure-help", props.help[0]).with(text_el("span", "keys", props.help[1])))
}

/// The legend for stream and outline, in this order.
pub(crate) fn legend([solid, dashed]: [String; 2]) -> El {
    el("p").class("legend").with(string_el("span", "solid", solid)).with(string_el("span", "dashed", dashed))
}

/// A cycle's readout inside its loop: the later value, or the first if they are side by side, and both if they differ as
/// shown.
fn loop_readout(texts: &Texts, cycle: Cycle, before: &Assessment, after: Option<&Assessment>, is_beside: bool) -> El {
    let class = match cycle {
        Cycle::Strategy => "loop-strategy",
        Cycle::Execution => "loop-execution",
    };
    let shown = |assessment: &Assessment| {
        assessment.cycle(cycle).map_or("–".into(), |readout| tenths(readout, texts.language))
    };
    let (now, was) = (shown(after.unwrap_or(before)), shown(before));
    let between = if is_beside { " · " } else { " → " };
    let change = if after.is_some() && was != now { [&*was, between, &now].concat() } else { String::new() };
    el("p")
        .key(class)
        .attrs(pairs![("class", classes(&["loop", class]))])
        .with(string_el("strong", "", if is_beside { was } else { now }))
        .with(text_el("span", "", texts.cycle(cycle)))
        .with(string_el("span", "was", change))
}
