use super::el::{El, Static, attr, attr_if, el, pairs, string_el, text_el};
use super::station::{StationProps, station};
use super::view_msg::ViewMsg;
use crate::digits::whole;
use crate::framework::{Cycle, Factor, Ratings};
use crate::i18n::{Texts, tenths};
use crate::scoring::{Assessment, FindingId};
use yew::prelude::*;

/// Properties of [`figure`].
pub struct FigureProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown by the stream.
    pub assessment: &'a Assessment,
    /// The ratings shown by the stations.
    pub ratings: &'a Ratings,
    /// The drawn stream in each layout.
    pub streams: &'a [Html],
    /// The factor whose card is open, if any.
    pub open: Option<Factor>,
    /// Whether the open factor was chosen just now.
    pub awaiting_rating: bool,
    /// The caption; `None` for the instructions on how to rate.
    pub caption: Option<String>,
    /// Whether it shows the example of the cover: only to look at, and said by the caption.
    pub is_example: bool,
    /// The finding whose factors are highlighted, if any.
    pub highlighted: Option<FindingId>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The double cycle: the stream, the eight stations on it, and each cycle's readout inside its loop.
#[inline(never)]
pub fn figure(props: &FigureProps) -> El {
    let FigureProps { texts, assessment, open, awaiting_rating, send, .. } = *props;
    let highlighted = props.highlighted.and_then(|id| assessment.findings.iter().find(|finding| finding.id == id));
    // Labels are drawn in lines of known widths, so a browser's translator leaves them as they are.
    let mut stage = el("div").static_attrs(&[("class", Static("stage")), ("translate", Static("no"))]);
    for stream in props.streams {
        stage = stage.child(stream.clone());
    }
    stage = stage
        .with(loop_readout(props, Cycle::Strategy))
        .with(loop_readout(props, Cycle::Execution))
        .with(strands(texts, assessment))
        .with(keep_running(texts));
    for factor in Factor::ALL {
        let [station, label] = station(&StationProps {
            texts,
            factor,
            rating: props.ratings.get(factor),
            open: open == Some(factor),
            awaiting_rating: awaiting_rating && open == Some(factor),
            start: assessment.first_step() == Some(factor),
            highlighted: highlighted.map(|finding| finding.lights().contains(&factor)),
            send,
        });
        stage = stage.with(station).with(label);
    }
    let inert = attr_if(props.is_example, "");
    let stage = el("div").attrs(pairs![("inert", inert)]).with(stage);
    el("section").attrs(pairs![("aria-label", attr(texts.page.figure)), ("class", attr("figure"))]).with(stage).with(
        match &props.caption {
            Some(caption) => string_el("p", "figure-help", caption.clone()),
            None => {
                let [hint, keys] =
                    if awaiting_rating { texts.page.figure_awaiting_rating } else { texts.page.figure_help };
                text_el("p", "figure-help", hint).with(text_el("span", "keys", keys))
            }
        },
    )
}

/// The switch for water that does not come to rest. The style sheet alone goes by it.
#[inline(never)]
fn keep_running(texts: &Texts) -> El {
    let name = texts.page.keep_running;
    el("label")
        .attrs(pairs![("class", attr("keep-running")), ("title", attr(name))])
        .with(el("input").attrs(pairs![("type", attr("checkbox")), ("aria-label", attr(name))]))
}

/// A cycle's readout inside its loop.
#[inline(never)]
fn loop_readout(props: &FigureProps, cycle: Cycle) -> El {
    let FigureProps { texts, assessment, .. } = *props;
    let class = match cycle {
        Cycle::Strategy => "loop loop-strategy",
        Cycle::Execution => "loop loop-execution",
    };
    let all = cycle.factors();
    let value = match assessment.cycle(cycle) {
        Some(readout) => string_el("strong", "", tenths(readout, texts.language)),
        None => {
            let rated = all.iter().filter(|&&factor| props.ratings.get(factor).is_some()).count();
            string_el("strong", "partial", [&*whole(rated as i32), "/", &whole(all.len() as i32)].concat())
        }
    };
    el("p").key(class).class(class).with(value).with(text_el("span", "", texts.cycle(cycle)))
}

/// Outflow and backflow, on the strands that carry them.
#[inline(never)]
fn strands(texts: &Texts, assessment: &Assessment) -> El {
    let page = &texts.page;
    let Some(all) = &assessment.readouts else { return el("p") };
    let (outflow, backflow) = (tenths(all.outflow, texts.language), tenths(all.backflow, texts.language));
    let (out, back) = (text_el("span", "strand-out", page.outflow), text_el("span", "strand-back", "↖ "));
    el("p")
        .static_attrs(&[("aria-hidden", Static("true")), ("class", Static("strands"))])
        .with(out.text(" ").with(string_el("b", "", outflow)).text(" ↗"))
        .with(back.with(string_el("b", "", backflow)).text(" ").text(page.backflow))
}
