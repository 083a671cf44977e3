//! How wide the stream is along the lap, and how fast it runs.

use super::Layout;
use crate::framework::Cycle;
use crate::scoring::Readouts;

/// The share of the bed's width that a stream at readout 5 fills.
const FULL: f64 = 0.92;
/// The least share of the bed's width for a stream above 0.
const LEAST: f64 = 0.05;
/// The length over which the width changes at either end of a loop, as a share of the lap.
const TAPER: f64 = 0.1;

/// The readouts, 0…5, that set the width of a loop's stream.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Run {
    /// At the entry, where the lap leaves the crossing.
    pub(super) entry: f64,
    /// In the loop itself.
    pub(super) middle: f64,
    /// At the exit, where the lap returns to the crossing.
    pub(super) exit: f64,
}

impl Run {
    /// The run of a cycle. Without all readouts the crossing is unknown, and the cycle's readout holds throughout.
    pub(super) fn of(cycle: Cycle, readout: f64, readouts: Option<&Readouts>) -> Run {
        let (entry, exit) = match (cycle, readouts) {
            (_, None) => (readout, readout),
            (Cycle::Strategy, Some(all)) => (all.backflow, all.outflow),
            (Cycle::Execution, Some(all)) => (all.outflow, all.backflow),
        };
        Run { entry, middle: readout, exit }
    }

    /// The stream's width at `along`, a share 0…½ of the lap from the loop's start.
    pub(super) fn width(&self, layout: &Layout, along: f64) -> f64 {
        let (near, share) = if along < 0.25 { (self.entry, along) } else { (self.exit, 0.5 - along) };
        let rest = smooth(share / TAPER);
        width_of(layout, near) * (1.0 - rest) + width_of(layout, self.middle) * rest
    }
}

/// The width of a stream at a readout 0…5; 0 only at 0.
pub(super) fn width_of(layout: &Layout, readout: f64) -> f64 {
    if readout <= 0.0 { 0.0 } else { layout.bed * (FULL * readout / 5.0).max(LEAST) }
}

/// The speed of the moving dashes for a flow 0…5: twice the flow in whole steps 1…10; 0 only if nothing flows.
pub fn speed(flow: f64) -> u8 {
    if flow <= 0.0 { 0 } else { (flow * 2.0).round().clamp(1.0, 10.0) as u8 }
}

/// Smoothstep: from 0 to 1 with level ends.
fn smooth(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_readout_is_a_wider_stream_within_the_bed() {
        let layout = &Layout::WIDE;
        let widths: Vec<f64> = (1..=50).map(|tenths| width_of(layout, f64::from(tenths) / 10.0)).collect();
        assert!(widths.is_sorted() && widths[49] < layout.bed && widths[0] > 0.0);
        assert_eq!(width_of(layout, 0.0), 0.0);
    }

    #[test]
    fn the_two_loops_meet_in_the_same_width() {
        let all = [3, 3, 4, 2, 2, 3, 1, 1].map(|value| crate::framework::Rating::try_from(value).unwrap());
        let readouts = Readouts::of(&all);
        let strategy = Run::of(Cycle::Strategy, readouts.strategy, Some(&readouts));
        let execution = Run::of(Cycle::Execution, readouts.execution, Some(&readouts));
        let at = |run: Run, along| run.width(&Layout::WIDE, along);
        assert_eq!(at(strategy, 0.5), at(execution, 0.0));
        assert_eq!(at(execution, 0.5), at(strategy, 0.0));
        assert_eq!(at(strategy, 0.25), width_of(&Layout::WIDE, readouts.strategy));
    }

    #[test]
    fn only_a_dry_stream_stands_still() {
        assert_eq!(speed(0.0), 0);
        assert_eq!(speed(0.1), 1);
        assert_eq!(speed(5.0), 10);
    }
}
