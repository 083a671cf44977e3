//! The double cycle with one or two ratings: one as the stream, the other as a dashed outline over it, and the changes
//! between them.

mod changes;
mod drawn;
mod figure;
mod findings;
mod headlines;
mod readouts;
mod station;

pub(super) use changes::changes;
pub(super) use drawn::Drawn;
pub(super) use figure::{PairFigureProps, legend, pair_figure};
pub(super) use findings::finding_changes;
pub(super) use headlines::headlines;
pub(super) use readouts::{difference, readout_cards, readout_table};
pub use station::Pick;

use crate::components::{El, text_el};

/// The sign of a difference: ▲, ▼ or =, with a class for each direction.
fn arrow(difference: f64) -> El {
    match difference {
        up if up > 0.0 => text_el("span", "arrow up", "▲"),
        down if down < 0.0 => text_el("span", "arrow down", "▼"),
        _ => text_el("span", "arrow", "="),
    }
}
