use crate::framework::Ratings;
use crate::i18n::Language;
use yew::prelude::*;

/// The parts of the widget that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Figure, cards and result: the visitor rates.
    Rate,
    /// Figure and result, read-only.
    Result,
    /// The figure only, read-only.
    Figure,
}

/// Whether the visitor's ratings are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageState {
    /// The host has not asked for storage.
    Unasked,
    /// They are stored in this browser.
    Saved,
    /// They should be stored, but the browser refuses.
    Refused,
}

/// The host's contact link, for an outside view of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The label; empty for the default.
    pub label: AttrValue,
    /// The address without the result; empty for no link.
    pub plain: AttrValue,
    /// The address with the result; the code replaces `{code}`.
    pub with_code: AttrValue,
}

/// The host's options for one widget.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Options {
    /// The widget's number on the page, from 0.
    pub id: u32,
    /// Incremented when the host sets ratings; a new value replaces the visitor's ratings.
    pub round: u32,
    /// The ratings set by the host.
    pub ratings: Ratings,
    /// The language of every text.
    pub language: Language,
    /// The parts that are shown.
    pub mode: Mode,
    /// Whether the ratings cannot be changed.
    pub readonly: bool,
    /// Whether single keys work.
    pub hotkeys: bool,
    /// Whether the visitor's ratings are stored.
    pub kept: StorageState,
    /// The link beside a complete result.
    pub contact: Contact,
    /// Whether that link includes the result, until the visitor chooses.
    pub include: bool,
}

impl Options {
    /// Whether the visitor cannot change anything.
    pub fn looks_only(&self) -> bool {
        self.readonly || self.mode != Mode::Rate
    }
}
