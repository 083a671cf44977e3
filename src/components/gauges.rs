//! A small picture for each readout. They show what the numbers beside them say, and are for the eye alone.

use super::el::{El, Is, el, is, made, when};
use crate::digits;
use crate::framework::Ratings;
use crate::scoring::Readouts;

/// Level: a staff of five steps, filled up to the level.
#[inline(never)]
pub fn level(readouts: &Readouts) -> El {
    let fill = (readouts.level / 5.0 * 118.0).round() as i32;
    gauge()
        .each((0..5).map(|step| rect("track", [step * 24 + 1, 11, 22, 10])))
        .with(rect("fill", [1, 11, fill, 10]))
        .each((1..5).map(|step| rect("gap", [step * 24 - 1, 10, 2, 12])))
}

/// Balance: the eight ratings as stakes, and the water line of their mean.
#[inline(never)]
pub fn balance(ratings: &Ratings) -> El {
    let sum: u32 = ratings.iter().filter_map(|(_, rating)| rating).map(|rating| u32::from(rating.value())).sum();
    // The mean of eight ratings, in fifths of 28 units.
    let line = 30 - (sum * 28 / 40) as i32;
    let stakes = ratings.iter().map(|(factor, rating)| {
        let height = 2 + rating.map_or(0, |rating| i32::from(rating.value()) * 28 / 5);
        rect("stake", [factor.index() as i32 * 15 + 2, 32 - height, 11, height])
    });
    gauge().each(stakes).with(path("line", ["M0 ", &digits::whole(line), "H120"].concat()))
}

/// Lean: a beam with a weight for each cycle, that sinks where the heavier one is.
#[inline(never)]
pub fn lean(readouts: &Readouts) -> El {
    let angle = whole(-(readouts.lean * 4.5));
    let weight = |class: &'static str, x: &'static str, readout: f64| {
        el("circle").attrs(&["cx", "cy", "r", "class"], [is(x), is("16"), made(whole(4.0 + readout * 1.4)), is(class)])
    };
    gauge().with(el("path").fixed(&[("d", Is("M60 17L67 31H53Z")), ("class", Is("foot"))])).with(
        el("g")
            .attrs(&["transform"], [made(["rotate(", &angle, " 60 16)"].concat())])
            .with(el("path").fixed(&[("d", Is("M20 16H100")), ("class", Is("beam"))]))
            .with(weight("strategy", "20", readouts.strategy))
            .with(weight("execution", "100", readouts.execution)),
    )
}

/// Flow: the channel through strategy, crossing and execution, each as wide as its readout.
#[inline(never)]
pub fn flow(readouts: &Readouts) -> El {
    let half = |readout: f64| (readout * 2.9).round().max(if readout > 0.0 { 1.0 } else { 0.0 }) as i32;
    let halves = [half(readouts.strategy), half(readouts.link), half(readouts.execution)];
    gauge().with(path("channel", channel([15; 3]))).with(path("fill", channel(halves)))
}

/// A channel along the gauge's middle, of half these widths at its start, middle and end: its upper edge forth, its
/// lower edge back.
#[inline(never)]
fn channel(halves: [i32; 3]) -> String {
    let [s, c, e] = halves.map(|half| digits::whole(16 - half));
    let [t, d, f] = halves.map(|half| digits::whole(16 + half));
    let forth = ["M0 ", &s, "H34C46 ", &s, " 48 ", &c, " 60 ", &c, "C72 ", &c, " 74 ", &e, " 86 ", &e, "H120"];
    let back = ["L120 ", &f, "H86C74 ", &f, " 72 ", &d, " 60 ", &d, "C48 ", &d, " 46 ", &t, " 34 ", &t, "H0Z"];
    forth.concat() + &back.concat()
}

#[inline(never)]
fn gauge() -> El {
    el("svg").fixed(&[("viewBox", Is("0 0 120 32")), ("aria-hidden", Is("true")), ("class", Is("gauge"))])
}

/// A rectangle, known by its left edge among those of its class. Stakes have round corners.
#[inline(never)]
fn rect(class: &'static str, [x, y, width, height]: [i32; 4]) -> El {
    let number = |value: i32| made(digits::whole(value));
    el("rect").attrs(
        &["x", "y", "width", "height", "rx", "class"],
        [number(x), number(y), number(width), number(height), when(class == "stake", "2"), is(class)],
    )
}

/// A path of a class.
#[inline(never)]
pub(super) fn path(class: &'static str, d: String) -> El {
    el("path").attrs(&["d", "class"], [made(d), is(class)])
}

/// To the nearest whole number: written as an integer, which keeps the formatting of floats out of the page.
#[inline(never)]
pub(super) fn whole(value: f64) -> String {
    digits::whole(value.round() as i32)
}
