//! The double cycle with one rating or two on it: one as the stream, the other as a dashed outline over it, and what
//! changes from the one to the other.

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

/// An arrow for a difference, of a shape and a class for each direction; a dash where there is none.
fn arrow(difference: f64) -> El {
    match difference {
        up if up > 0.0 => text_el("span", "arrow up", "▲"),
        down if down < 0.0 => text_el("span", "arrow down", "▼"),
        _ => text_el("span", "arrow", "="),
    }
}
