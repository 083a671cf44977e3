use super::el::{El, Is, el, is, leaf, leaf_of};
use super::station::{StationProps, station};
use super::view_msg::ViewMsg;
use crate::digits::whole;
use crate::framework::{Cycle, Factor, Ratings};
use crate::i18n::{Texts, tenths};
use crate::scoring::{Assessment, FindingId, Stage};
use yew::prelude::*;

/// What [`figure`] shows.
pub struct FigureProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What the stream shows.
    pub assessment: &'a Assessment,
    /// What the stations show.
    pub ratings: &'a Ratings,
    /// The stream in each layout, drawn.
    pub water: &'a [Html],
    /// The factor whose card is open, if there is one.
    pub open: Option<Factor>,
    /// Whether it was chosen just now.
    pub armed: bool,
    /// What stands below the figure; none says how to rate in it.
    pub caption: Option<String>,
    /// The finding whose factors are lit.
    pub lit: Option<FindingId>,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The double cycle: the stream, the eight stations on it, and the cycles' readouts inside their loops.
#[inline(never)]
pub fn figure(props: &FigureProps) -> El {
    let FigureProps { texts, assessment, open, armed, send, .. } = *props;
    let lit = props.lit.and_then(|id| assessment.findings.iter().find(|finding| finding.id == id));
    let mut stage = el("div").class("stage");
    for water in props.water {
        stage = stage.child(water.clone());
    }
    stage = stage
        .with(loop_readout(props, Cycle::Strategy))
        .with(loop_readout(props, Cycle::Execution))
        .with(strands(texts, assessment));
    for factor in Factor::ALL {
        stage = stage.each(station(&StationProps {
            texts,
            factor,
            rating: props.ratings.get(factor),
            open: open == Some(factor),
            armed: armed && open == Some(factor),
            lit: lit.map(|finding| finding.lights().contains(&factor)),
            send,
        }));
    }
    el("section")
        .attrs(&["aria-label", "class"], [is(texts.page.figure), is("figure")])
        .with(stage.with(tag(props, Stage::Link, ["tag tag-link", "tag tag-link here"])))
        .with(match &props.caption {
            Some(caption) => leaf_of("p", "figure-help", caption.clone()),
            None => {
                let [hint, keys] = if armed { texts.page.figure_armed } else { texts.page.figure_help };
                leaf("p", "figure-help", hint).with(leaf("span", "keys", keys))
            }
        })
}

/// A cycle's readout, large inside its loop, with the tag of the bottleneck where that is here.
#[inline(never)]
fn loop_readout(props: &FigureProps, cycle: Cycle) -> El {
    let FigureProps { texts, assessment, .. } = *props;
    let (class, stage) = match cycle {
        Cycle::Strategy => ("loop loop-strategy", Stage::Strategy),
        Cycle::Execution => ("loop loop-execution", Stage::Execution),
    };
    let all = cycle.factors();
    let value = match assessment.cycle(cycle) {
        Some(readout) => leaf_of("strong", "", tenths(readout, texts.language)),
        None => {
            let rated = all.iter().filter(|&&factor| props.ratings.get(factor).is_some()).count();
            leaf_of("strong", "partial", [&*whole(rated as i32), "/", &whole(all.len() as i32)].concat())
        }
    };
    el("p").key(class).class(class).with(value).with(leaf("span", "", texts.cycle(cycle))).with(tag(
        props,
        stage,
        ["tag", "tag here"],
    ))
}

/// "Narrowest here", where the bottleneck is; of the first class elsewhere, of the second here.
#[inline(never)]
fn tag(props: &FigureProps, stage: Stage, [elsewhere, here]: [&'static str; 2]) -> El {
    if props.assessment.bottleneck.is_some_and(|bottleneck| bottleneck.stage == stage) {
        leaf("span", here, props.texts.page.bottleneck_tag)
    } else {
        leaf("span", elsewhere, "")
    }
}

/// What crosses from one cycle to the other, on the strands that carry it.
#[inline(never)]
fn strands(texts: &Texts, assessment: &Assessment) -> El {
    let page = &texts.page;
    let (outflow, backflow) = match &assessment.readouts {
        Some(all) => (tenths(all.outflow, texts.language), tenths(all.backflow, texts.language)),
        None => Default::default(),
    };
    let (out, back) = (leaf("span", "strand-out", page.outflow), leaf("span", "strand-back", "↖ "));
    el("p")
        .fixed(&[("aria-hidden", Is("true")), ("class", Is("strands"))])
        .with(out.text(" ").with(leaf_of("b", "", outflow)).text(" ↗"))
        .with(back.with(leaf_of("b", "", backflow)).text(" ").text(page.backflow))
}
