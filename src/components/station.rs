use crate::framework::{Factor, Rating};
use crate::i18n::{Texts, phrases};
use crate::state::{Action, Answer};
use yew::prelude::*;

/// What [`station`] shows.
pub struct StationProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor it stands for.
    pub factor: Factor,
    /// The rating on show.
    pub rating: Option<Rating>,
    /// Whether its card is open.
    pub open: bool,
    /// Whether it was chosen just now, so that the ring of ratings is shown.
    pub armed: bool,
    /// Whether a finding lights it; none where no finding is lit.
    pub lit: Option<bool>,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// A station on the stream: a button with the factor's rating, its label, and the ring of six targets that rate it.
pub fn station(props: &StationProps) -> Html {
    let StationProps { texts, factor, rating, .. } = *props;
    let number = factor.number();
    let open = {
        let act = props.act.clone();
        move |_: MouseEvent| act.emit(Action::Open(factor))
    };
    let kind = factor.cycle().map_or("link", |cycle| match cycle {
        crate::framework::Cycle::Strategy => "strategy",
        crate::framework::Cycle::Execution => "execution",
    });
    let class = classes!(
        "station",
        format!("station-{number}"),
        kind,
        rating.map_or("unrated".into(), |rating| format!("rated-{}", rating.value())),
        props.open.then_some("open"),
        props.armed.then_some("armed"),
        props.lit.map(|lit| if lit { "lit" } else { "unlit" }),
    );
    let [first, second] = texts.factor(factor).short;
    html! {
        <key={number}>
            <div {class}>
                <button
                    type="button"
                    id={format!("station-{number}")}
                    aria-label={phrases::station_name(texts, factor, rating)}
                    aria-current={props.open.then_some("true")}
                    onclick={open.clone()}
                >
                    <svg class="dial" viewBox="-24 -24 48 48" aria-hidden="true">
                        <circle class="disc" r="21" />
                        { for Rating::ALL[1..].iter().map(|&step| {
                            let on = rating.is_some_and(|rating| rating >= step);
                            html! { <path key={step.value()} class={if on { "segment on" } else { "segment" }} d={segment(step)} /> }
                        }) }
                    </svg>
                    <span class="numeral" aria-hidden="true">{ rating.map_or("?".into(), |rating| rating.value().to_string()) }</span>
                    <span class="badge" aria-hidden="true">{ number }</span>
                </button>
                <div class="ring" aria-hidden="true">
                    if props.armed {
                        { for Rating::ALL.map(|step| target(props, step)) }
                    }
                </div>
            </div>
            <span class={classes!("label", format!("label-{number}"), props.open.then_some("open"))} aria-hidden="true" onclick={open}>
                <span class="number">{ number }{ " " }</span>
                { for first.split('\u{AD}').enumerate().map(|(place, part)| html! {
                    <span key={place}>{ if place > 0 { html! { <span class="break">{ "-" }<br /></span> } } else { html! {} } }{ part }</span>
                }) }
                <br />
                { second }
            </span>
        </>
    }
}

/// One target of the ring. For the pointer alone: with keys and screen readers the card's radio buttons do the same.
fn target(props: &StationProps, step: Rating) -> Html {
    let factor = props.factor;
    let rate = props.act.reform(move |_: MouseEvent| Action::Answer(factor, Answer::Rated(step)));
    let class =
        classes!("target", format!("target-{}", step.value()), (props.rating == Some(step)).then_some("chosen"),);
    html! {
        <button key={step.value()} {class} type="button" tabindex="-1" onclick={rate}
            title={props.texts.factor(factor).steps[step.index()]}>
            { step.value() }
        </button>
    }
}

/// The arc of one of the dial's five segments, from the top clockwise.
fn segment(step: Rating) -> &'static str {
    const ARCS: [&str; 5] = [
        "M1.6 -20.9A21 21 0 0 1 19.4 -8",
        "M20.4 -5A21 21 0 0 1 13.6 16",
        "M11 17.9A21 21 0 0 1 -11 17.9",
        "M-13.6 16A21 21 0 0 1 -20.4 -5",
        "M-19.4 -8A21 21 0 0 1 -1.6 -20.9",
    ];
    ARCS[step.index() - 1]
}
