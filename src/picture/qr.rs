use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The QR code of a link. Its text alternative is the rating code in the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    /// Row by row; true for dark.
    modules: Vec<bool>,
}

/// The link is longer than a QR code can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong;

impl Qr {
    /// Width of the quiet zone around the code, in modules, as the standard requires.
    pub const QUIET: usize = 4;

    /// Encodes a link. About a seventh of the code may be damaged (level M); more if that does not make it larger.
    pub fn of(link: &str) -> Result<Qr, TooLong> {
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).map_err(|_| TooLong)?;
        let side = code.size();
        let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y));
        Ok(Qr { modules: modules.collect(), side: side.unsigned_abs() as usize })
    }

    /// Side length in modules, including the quiet zone.
    pub fn side(&self) -> usize {
        self.side + 2 * Qr::QUIET
    }

    /// Whether a module is dark; coordinates include the quiet zone.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(Qr::QUIET).filter(|&at| at < self.side);
        inside(x).zip(inside(y)).is_some_and(|(x, y)| self.modules[y * self.side + x])
    }

    /// The `d` of one path with all dark modules, in a square of [`Qr::side`] units: one rectangle per run in a row.
    /// Fill it without antialiasing (`crispEdges`).
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.side() {
            let mut x = 0;
            while x < self.side() {
                let run = (x..self.side()).take_while(|&x| self.is_dark(x, y)).count();
                if run > 0 {
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                x += run + 1;
            }
        }
        path
    }
}
