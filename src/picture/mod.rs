//! Pictures of a rating for use outside the page: an SVG with figure, readouts, date and code, built as a string; the
//! QR code of a link; and the data that a picture file carries, so that opening the file restores the rating.
//!
//! Uses the page's own geometry from [`crate::figure`]. Reads neither clock nor fonts: dates are passed as text, and
//! text widths are upper bounds over the usual fonts.

mod address;
mod canvas;
mod colours;
mod escape;
mod figure;
mod frame;
mod gauges;
mod lettering;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod notes;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod paper;
mod parts;
#[allow(clippy::module_inception, reason = "the room is named for what it makes")]
mod picture;
pub mod png;
mod qr;
mod sheet;
mod slide;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod slides;
pub mod svg;

pub use address::data_address;
pub use colours::Colours;
pub use frame::Frame;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use notes::PaperNote;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use paper::{Paper, PaperFinding, PaperReadout, PaperRow, PaperSource, PaperStep};
pub use picture::{Picture, headline};
pub use qr::{Qr, TooLong};

/// The keyword of the text in a PNG.
pub const KEYWORD: &str = "double-cycle";
/// Maximum size in bytes of a file that is searched; our largest picture has a tenth of that.
pub const PICTURE_LIMIT: usize = 32 << 20;
/// Maximum size in bytes of the text that a picture carries.
pub const CARRIED_LIMIT: usize = 256 << 10;
