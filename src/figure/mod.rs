//! The double cycle's geometry: the course of the lap, the width of the stream, the places of stations and labels.
//!
//! A lap is one smooth figure of eight in the order 1 2 3 4 → 8 → 5 6 7 → 8. There are two layouts, and the style sheet
//! shows the one that fits: wide with labels outside, compact with labels inside the loops. Lengths are in units of the
//! layout's view box; y grows downwards.

mod drawing;
mod gauge;
mod label;
mod lap;
mod layout;
mod path;
mod point;
mod stream;
mod style_sheet;
mod text_width;

#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use drawing::pieces;
pub use drawing::{Drawing, Reach, bed, differing_edges, streams};
pub use gauge::{GaugeRole, GaugeShape, empty_gauge, gauge, stakes};
pub(crate) use label::{Align, LINE, label_lines};
pub use label::{Label, LabelBox};
pub use layout::Layout;
pub use point::Point;
pub use stream::{Kind, speed};
pub use style_sheet::{board_style_sheet, style_sheet};
pub(crate) use text_width::ems;
