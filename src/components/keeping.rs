/// Where the answers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// In this browser.
    Browser,
    /// Only in memory, until the page is closed.
    Memory,
}
