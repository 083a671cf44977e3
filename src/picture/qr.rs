use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The QR code of a link. What it says to those who cannot see it is the rating code in the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    /// Row by row, true where it is dark.
    modules: Vec<bool>,
}

/// The link is longer than any QR code can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLong;

impl Qr {
    /// Light modules that stand around the code, as its standard asks.
    pub const QUIET: usize = 4;

    /// The code of a link, of which a seventh may be lost or dirty; more, where that makes it no larger.
    pub fn of(link: &str) -> Result<Qr, TooLong> {
        let code = QrCode::encode_text(link, QrCodeEcc::Medium).map_err(|_| TooLong)?;
        let side = code.size();
        let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y));
        Ok(Qr { modules: modules.collect(), side: side.unsigned_abs() as usize })
    }

    /// The side in modules, with the quiet zone.
    pub fn side(&self) -> usize {
        self.side + 2 * Qr::QUIET
    }

    /// Whether the module at a place, counted with the quiet zone, is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(Qr::QUIET).filter(|&at| at < self.side);
        inside(x).zip(inside(y)).is_some_and(|(x, y)| self.modules[y * self.side + x])
    }

    /// The value of `d` for one path that holds every dark module, in whole units of a square of [`Qr::side`]: a
    /// rectangle for each run along a row. To be filled, with sharp edges.
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
