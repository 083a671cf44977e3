//! The stub of `tools.rs` for the page's own program, which has no tools.

use super::notice::Notice;
use super::page::App;
use super::props::AppProps;
use crate::browser::{Answers, Listeners, StoredDocument};
use crate::components::El;
use crate::framework::{Factor, Profile};
use crate::i18n::{Language, Texts};
use crate::state::{History, KeyPress, State};
use web_sys::Element;
use yew::prelude::*;

/// A message from a tool. Cannot exist here.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolMsg {}

/// A tool's notice on the page. Cannot exist here.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolNotice {}

impl ToolNotice {
    /// The displayed sentence.
    pub fn sentence(&self, _: &Texts) -> String {
        match *self {}
    }

    /// Whether it reports a success.
    pub fn succeeded(&self) -> bool {
        match *self {}
    }

    /// The id of its sentence, which gets the focus.
    pub fn id(&self) -> &'static str {
        match *self {}
    }
}

/// Stands in for the tools.
pub struct Tools;

impl Tools {
    /// Creates the stub.
    pub fn new(_: &Context<App>, _: &State) -> Tools {
        Tools
    }

    /// Never: there are no tools.
    pub fn is_open(&self) -> bool {
        false
    }

    /// Whether the open screen is seen by others than the visitor: false.
    pub fn is_for_others(&self) -> bool {
        false
    }

    /// Called when the open screen has been drawn. Does nothing.
    pub fn drawn(&self) {}

    /// Whether the answers it starts with are not those stored: false.
    pub fn starts_unsaved(&self, _: &State) -> bool {
        false
    }

    /// Gives the document the title of the open tool. Does nothing: it has the page's.
    pub fn entitle(&self, _: Language) {}

    /// Covers the answers in the failure panel. Does nothing.
    pub fn cover_answers(&self, _: &State) {}

    /// Handles a key; returns whether the open tool has used it: false.
    pub fn press(&mut self, _: &Context<App>, _: &State, _: &KeyPress) -> bool {
        false
    }

    /// The view of the open tool: `None`, because only the page is there.
    pub fn view(&self, _: &Context<App>, _: &State, _: &[Notice]) -> Option<El> {
        None
    }
}

impl App {
    /// Handles a message from a tool. Never called.
    pub(super) fn tool_msg(&mut self, _: &Context<App>, msg: ToolMsg) {
        match msg {}
    }
}

/// Removes the notice about an opened picture. Does nothing.
pub fn leave_picture(_: &mut Vec<Notice>) {}

/// Listens to keys on a screen that others see: `None`.
pub fn listen(_: &Context<App>) -> Option<Listeners> {
    None
}

/// Whether the address opens a screen that others see: false.
pub fn starts_for_others() -> bool {
    false
}

/// The initial answers: those stored.
pub fn first_answers(stored: Answers, _: Option<&mut StoredDocument<Answers>>) -> (History, Answers) {
    (stored.profile.clone().into(), stored)
}

/// Whether the page's own program has left its answers: false.
pub fn is_handed_over() -> bool {
    false
}

/// Prepares the failure panel of a screen that others see. Does nothing.
pub fn remember_nothing(_: &Texts) {}

/// Nothing, as [`entered_early`].
pub fn early(_: &AppProps) -> Option<(Profile, Factor)> {
    None
}

/// Nothing: the HTML is the cover, in which nothing is entered.
pub fn entered_early(_: &Element, _: &Profile) -> Option<(Profile, Factor)> {
    None
}
