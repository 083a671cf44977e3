use super::gauges::whole;
use crate::figure::{Drawing, Layout, Loop, Water as Content};
use crate::framework::Cycle;
use crate::scoring::{Assessment, Severity};
use yew::prelude::*;

/// Properties of [`Water`].
#[derive(Properties, PartialEq)]
pub struct WaterProps {
    /// The layout to draw in.
    pub layout: &'static Layout,
    /// What to draw.
    pub assessment: Assessment,
}

/// The river bed with what runs in it. A picture for the eye alone: stations, readouts and the table say the same.
#[component]
pub fn Water(props: &WaterProps) -> Html {
    let layout = props.layout;
    let drawing = Drawing::of(layout, &props.assessment);
    let (centre, reach) = (layout.centre(), layout.reach);
    let gradient = format!("stream-{}", layout.id);
    let gates = drawing.gates.as_ref().map_or((String::new(), ""), |(severity, path)| {
        (path.clone(), if *severity == Severity::High { "gates high" } else { "gates watch" })
    });
    let still = props.assessment.readouts.is_some() && drawing.speed == 0;
    html! {
        <svg
            class={classes!("water", format!("water-{}", layout.id), format!("speed-{}", drawing.speed), still.then_some("still"))}
            viewBox={format!("0 0 {} {}", layout.width as u32, layout.height as u32)}
            aria-hidden="true"
        >
            <defs>
                <linearGradient
                    id={gradient.clone()}
                    gradientUnits="userSpaceOnUse"
                    x1={whole(centre.x - reach * 0.3)}
                    x2={whole(centre.x + reach * 0.3)}
                    y1="0"
                    y2="0"
                >
                    <stop class="stop-strategy" offset="0" />
                    <stop class="stop-execution" offset="1" />
                </linearGradient>
            </defs>
            <path class="bank" d={drawing.bed.clone()} stroke-width={whole(layout.bed + if layout.bed > 40.0 { 6.0 } else { 3.0 })} />
            <path class="bed" d={drawing.bed} stroke-width={whole(layout.bed)} />
            { for Cycle::ALL.map(|cycle| match cycle {
                Cycle::Strategy => draw_loop("strategy", &drawing.strategy, &gradient),
                Cycle::Execution => draw_loop("execution", &drawing.execution, &gradient),
            }) }
            <path class="headings" d={drawing.headings} />
            <path class={gates.1} d={gates.0} />
            if layout.id == Layout::WIDE.id {
                <path class="leader" d={format!("M{x} {}V{}", whole(centre.y + 58.0), whole(centre.y + 138.0), x = whole(centre.x))} />
            }
        </svg>
    }
}

fn draw_loop(name: &'static str, drawing: &Loop, gradient: &str) -> Html {
    let line = drawing.line.clone();
    let content = match &drawing.water {
        Content::Unknown => html! { <path class="line unknown" d={line} /> },
        Content::Dry => html! { <path class="line dry" d={line} /> },
        Content::Stream { outline, lanes, chevrons } => html! {
            <>
                <path class="stream" d={outline.clone()} fill={format!("url(#{gradient})")} />
                { for lanes.iter().enumerate().map(|(place, lane)| html! {
                    <path key={place} class={classes!("lane", format!("lane-{place}"))} d={lane.clone()} />
                }) }
                <path class="chevrons" d={chevrons.clone()} />
            </>
        },
    };
    html! { <g key={name} class={name}>{ content }</g> }
}
