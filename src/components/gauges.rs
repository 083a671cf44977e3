//! A small picture for each readout. They show what the numbers beside them say, and are for the eye alone.

use crate::framework::Ratings;
use crate::scoring::Readouts;
use yew::prelude::*;

/// Level: a staff of five steps, filled up to the level.
pub fn level(readouts: &Readouts) -> Html {
    html! {
        <svg class="gauge" viewBox="0 0 120 32" aria-hidden="true">
            { for (0..5).map(|step| html! { <rect key={step} class="track" x={(step * 24 + 1).to_string()} y="11" width="22" height="10" /> }) }
            <rect class="fill" x="1" y="11" width={part(readouts.level, 118)} height="10" />
            { for (1..5).map(|step| html! { <rect key={step} class="gap" x={(step * 24 - 1).to_string()} y="10" width="2" height="12" /> }) }
        </svg>
    }
}

/// Balance: the eight ratings as stakes, and the water line of their mean.
pub fn balance(ratings: &Ratings) -> Html {
    let sum: u32 = ratings.iter().filter_map(|(_, rating)| rating).map(|rating| u32::from(rating.value())).sum();
    // The mean of eight ratings, in fifths of 28 units.
    let line = 30 - (sum * 28 / 40) as i32;
    html! {
        <svg class="gauge" viewBox="0 0 120 32" aria-hidden="true">
            { for ratings.iter().map(|(factor, rating)| {
                let height = 2 + rating.map_or(0, |rating| i32::from(rating.value()) * 28 / 5);
                let (x, y) = (factor.index() * 15 + 2, 32 - height);
                html! { <rect key={factor.number()} class="stake" x={x.to_string()} y={y.to_string()} width="11" height={height.to_string()} rx="2" /> }
            }) }
            <path class="line" d={format!("M0 {line}H120")} />
        </svg>
    }
}

/// Lean: a beam with a weight for each cycle, that sinks where the heavier one is.
pub fn lean(readouts: &Readouts) -> Html {
    let angle = -(readouts.lean * 4.5).round() as i32;
    let weight = |readout: f64| whole(4.0 + readout * 1.4);
    html! {
        <svg class="gauge" viewBox="0 0 120 32" aria-hidden="true">
            <path class="foot" d="M60 17L67 31H53Z" />
            <g transform={format!("rotate({angle} 60 16)")}>
                <path class="beam" d="M20 16H100" />
                <circle class="strategy" cx="20" cy="16" r={weight(readouts.strategy)} />
                <circle class="execution" cx="100" cy="16" r={weight(readouts.execution)} />
            </g>
        </svg>
    }
}

/// Flow: the channel through strategy, crossing and execution, each as wide as its readout.
pub fn flow(readouts: &Readouts) -> Html {
    let half = |readout: f64| (readout * 2.9).round().max(if readout > 0.0 { 1.0 } else { 0.0 }) as i32;
    let (s, c, e) = (half(readouts.strategy), half(readouts.link), half(readouts.execution));
    let edge = |sign: i32, s: i32, c: i32, e: i32, forth: bool| {
        let (s, c, e) = (16 + sign * s, 16 + sign * c, 16 + sign * e);
        if forth {
            format!("M0 {s}H34C46 {s} 48 {c} 60 {c}C72 {c} 74 {e} 86 {e}H120")
        } else {
            format!("L120 {e}H86C74 {e} 72 {c} 60 {c}C48 {c} 46 {s} 34 {s}H0Z")
        }
    };
    html! {
        <svg class="gauge" viewBox="0 0 120 32" aria-hidden="true">
            <path class="channel" d={edge(-1, 15, 15, 15, true) + &edge(1, 15, 15, 15, false)} />
            <path class="fill" d={edge(-1, s, c, e, true) + &edge(1, s, c, e, false)} />
        </svg>
    }
}

/// A readout 0…5 as a part of a length, in whole units.
fn part(readout: f64, length: i32) -> String {
    whole(readout / 5.0 * f64::from(length))
}

/// To the nearest whole number: written as an integer, which keeps the formatting of floats out of the page.
pub(super) fn whole(value: f64) -> String {
    (value.round() as i32).to_string()
}
