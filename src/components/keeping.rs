/// Whether answers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser.
    Browser,
    /// Only as long as the page is open.
    Memory,
}
