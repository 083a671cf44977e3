use crate::framework::Ratings;
use crate::i18n::Language;
use yew::prelude::*;

/// What of the widget is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Figure, cards and result: the visitor rates.
    Rate,
    /// Figure and result, to be looked at.
    Result,
    /// The figure alone, to be looked at.
    Figure,
}

/// Whether the visitor's ratings outlast the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageState {
    /// The host asked for nothing of the kind.
    Unasked,
    /// They are kept in this browser.
    Saved,
    /// They should be, and the browser refuses.
    Refused,
}

/// A link to somebody who looks at the result from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What the link says; empty where the host leaves that to us.
    pub label: AttrValue,
    /// Where it goes without the result; empty where there is no link.
    pub plain: AttrValue,
    /// Where it goes with it: the code takes the place of `{code}`.
    pub with_code: AttrValue,
}

/// What the host wants of one widget.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Options {
    /// The widget's number among those of the page.
    pub id: u32,
    /// Counts what the host has set: another number replaces whatever was rated.
    pub round: u32,
    /// The ratings that the host has set.
    pub ratings: Ratings,
    /// The language of every text.
    pub language: Language,
    /// What is shown.
    pub mode: Mode,
    /// Whether the ratings are only to be looked at.
    pub readonly: bool,
    /// Whether single keys work.
    pub hotkeys: bool,
    /// Whether the visitor's ratings outlast the page.
    pub kept: StorageState,
    /// The link that is shown beside a complete result.
    pub contact: Contact,
}

impl Options {
    /// Whether the visitor can change nothing.
    pub fn looks_only(&self) -> bool {
        self.readonly || self.mode != Mode::Rate
    }
}
