use super::leaf::leaf;
use super::station::{StationProps, station};
use super::water::Water;
use crate::figure::Layout;
use crate::framework::{Cycle, Factor};
use crate::i18n::{Texts, tenths};
use crate::scoring::{Assessment, FindingId, Stage};
use crate::state::Action;
use yew::prelude::*;

/// What [`figure`] shows.
pub struct FigureProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// The factor whose card is open.
    pub open: Factor,
    /// Whether it was chosen just now.
    pub armed: bool,
    /// The finding whose factors are lit.
    pub lit: Option<FindingId>,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// The double cycle: the stream, the eight stations on it, and the cycles' readouts inside their loops.
pub fn figure(props: &FigureProps) -> Html {
    let FigureProps { texts, assessment, open, armed, .. } = props;
    let lit = props.lit.and_then(|id| assessment.findings.iter().find(|finding| finding.id == id));
    let help = if *armed { texts.page.figure_armed } else { texts.page.figure_help };
    html! {
        <section class="figure" aria-label={texts.page.figure}>
            <div class="stage">
                { for Layout::ALL.map(|layout| html! { <Water key={layout.id} {layout} assessment={assessment.clone()} /> }) }
                { for Cycle::ALL.map(|cycle| loop_readout(props, cycle)) }
                <p class="strands" aria-hidden="true">{ strands(texts, assessment) }</p>
                { for Factor::ALL.map(|factor| html! {
                    { station(&StationProps { texts, factor, rating: assessment.ratings.get(factor), open: *open == factor, armed: *armed && *open == factor, lit: lit.map(|finding| finding.lights().contains(&factor)), act: props.act.clone() }) }
                }) }
                { tag(props, Stage::Link, "tag tag-link") }
            </div>
            { leaf("p", "figure-help", help) }
        </section>
    }
}

/// A cycle's readout, large inside its loop, with the tag of the bottleneck where that is here.
fn loop_readout(props: &FigureProps, cycle: Cycle) -> Html {
    let FigureProps { texts, assessment, .. } = props;
    let (class, stage) = match cycle {
        Cycle::Strategy => ("loop loop-strategy", Stage::Strategy),
        Cycle::Execution => ("loop loop-execution", Stage::Execution),
    };
    let all = cycle.factors();
    let rated = all.iter().filter(|&&factor| assessment.ratings.get(factor).is_some()).count();
    let value = match assessment.cycle(cycle) {
        Some(readout) => html! { { leaf("strong", "", tenths(readout, texts.language)) } },
        None => html! { <strong class="partial">{ rated }{ "/" }{ all.len() }</strong> },
    };
    html! {
        <p key={class} {class}>{ value }{ leaf("span", "", texts.cycle(cycle)) }{ tag(props, stage, "tag") }</p>
    }
}

/// "Narrowest here", where the bottleneck is.
fn tag(props: &FigureProps, stage: Stage, class: &'static str) -> Html {
    let here = props.assessment.bottleneck.is_some_and(|bottleneck| bottleneck.stage == stage);
    html! { <span class={classes!(class, here.then_some("here"))}>{ if here { props.texts.page.bottleneck_tag } else { "" } }</span> }
}

/// What crosses from one cycle to the other, on the strands that carry it.
fn strands(texts: &Texts, assessment: &Assessment) -> Html {
    let (outflow, backflow) = match assessment.readouts {
        Some(all) => (tenths(all.outflow, texts.language), tenths(all.backflow, texts.language)),
        None => (String::new(), String::new()),
    };
    html! {
        <>
            <span class="strand-out">{ texts.page.outflow }{ " " }{ leaf("b", "", outflow) }{ " ↗" }</span>
            <span class="strand-back">{ "↖ " }{ leaf("b", "", backflow) }{ " " }{ texts.page.backflow }</span>
        </>
    }
}
