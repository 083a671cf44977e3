//! A small picture for each readout, in 120 × 32 units: those of the page.

use super::canvas::{Canvas, units};
use super::look::Palette;
use crate::framework::Ratings;
use crate::scoring::Readouts;

/// Level: a staff of five steps, filled up to the level.
pub(super) fn level(canvas: &mut Canvas, palette: &Palette, readouts: &Readouts) {
    for step in 0..5 {
        let from = f64::from(step);
        let x = from * 24.0 + 1.0;
        canvas.rect((x, 10.0), (22.0, 11.0), 1.5, &[("fill", palette.bed)]);
        let filled = (readouts.level - from).clamp(0.0, 1.0) * 22.0;
        if filled > 0.0 {
            canvas.rect((x, 10.0), (filled, 11.0), 1.5, &[("fill", palette.accent)]);
        }
    }
}

/// Balance: the eight ratings as stakes, and the water line of their mean.
pub(super) fn balance(canvas: &mut Canvas, palette: &Palette, ratings: &Ratings) {
    let mut sum = 0.0;
    for (factor, rating) in ratings.iter() {
        let value = rating.map_or(0.0, |rating| f64::from(rating.value()));
        sum += value;
        let height = 2.0 + value * 5.6;
        let x = factor.index() as f64 * 15.0 + 2.0;
        canvas.rect((x, 32.0 - height), (11.0, height), 2.0, &[("fill", palette.accent)]);
    }
    // The mean of eight ratings, each step of which is 5.6 units.
    let line = ["M0 ", &units(30.0 - sum / 8.0 * 5.6), "H120"].concat();
    canvas
        .path(&line, &[("fill", "none"), ("stroke", palette.link), ("stroke-width", "2"), ("stroke-dasharray", "4 3")]);
}

/// The ground on which the stakes will stand.
pub(super) fn no_balance(canvas: &mut Canvas, palette: &Palette) {
    for place in 0..8 {
        canvas.rect((f64::from(place) * 15.0 + 2.0, 30.0), (11.0, 2.0), 1.0, &[("fill", palette.bank)]);
    }
}

/// Lean: a beam with a weight for each cycle, that sinks where the heavier one is.
pub(super) fn lean(canvas: &mut Canvas, palette: &Palette, readouts: &Readouts) {
    canvas.path("M60 17L67 31H53Z", &[("fill", palette.control)]);
    let turn = ["rotate(", &units(-(readouts.lean * 4.5)), " 60 16)"].concat();
    canvas.open("g", &[("transform", &turn)]);
    canvas.path("M20 16H100", &[("stroke", palette.control), ("stroke-width", "2.5")]);
    canvas.circle((20.0, 16.0), 4.0 + readouts.strategy * 1.4, &[("fill", palette.strategy)]);
    canvas.circle((100.0, 16.0), 4.0 + readouts.execution * 1.4, &[("fill", palette.execution)]);
    canvas.close("g");
}

/// Flow: the channel through strategy, crossing and execution, each as wide as its readout.
pub(super) fn flow(canvas: &mut Canvas, palette: &Palette, readouts: &Readouts) {
    let half = |readout: f64| (readout * 2.9).max(if readout > 0.0 { 1.0 } else { 0.0 });
    canvas.path(&channel([15.0; 3]), &[("fill", palette.bed)]);
    let halves = [half(readouts.strategy), half(readouts.link), half(readouts.execution)];
    canvas.path(&channel(halves), &[("fill", palette.accent)]);
}

/// A channel of half these widths at its start, middle and end: its upper edge forth, its lower edge back.
fn channel(halves: [f64; 3]) -> String {
    let [s, c, e] = halves.map(|half| units(16.0 - half));
    let [t, d, f] = halves.map(|half| units(16.0 + half));
    format!(
        "M0 {s}H34C46 {s} 48 {c} 60 {c}C72 {c} 74 {e} 86 {e}H120L120 {f}H86C74 {f} 72 {d} 60 {d}C48 {d} 46 {t} 34 {t}H0Z"
    )
}
