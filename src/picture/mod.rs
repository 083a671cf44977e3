//! Pictures of a rating that leave the page: one SVG with the figure, the readouts, the date and the code, drawn as
//! strings; the QR code of a link; and what a picture carries, so that its file opens the rating again.
//!
//! The geometry is the page's own, of [`crate::figure`]. Nothing here reads a clock or a font: dates come in as text,
//! and widths of text are the widest that a usual font has.

mod address;
mod canvas;
mod colours;
mod escape;
mod figure;
mod frame;
mod gauges;
mod lettering;
mod notes;
mod paper;
mod parts;
#[allow(clippy::module_inception, reason = "the room is named for what it makes")]
mod picture;
pub mod png;
mod qr;
mod sheet;
mod slide;
pub mod svg;

pub use address::data_address;
pub use colours::Colours;
pub use frame::Frame;
pub use notes::PaperNote;
pub use paper::{Paper, PaperFinding, PaperReadout, PaperRow, PaperSource};
pub use picture::{Picture, headline};
pub use qr::{Qr, TooLong};

/// The keyword under which a PNG carries its text.
pub const KEYWORD: &str = "double-cycle";
/// Bytes that a file may have for it to be looked into: the largest picture of ours has a tenth of that.
pub const PICTURE_LIMIT: usize = 32 << 20;
/// Bytes that the text may have which a picture carries.
pub const CARRIED_LIMIT: usize = 256 << 10;
