//! Which key does what. Single keys work where the widget has the focus, never together with Ctrl, Alt or Meta, and
//! never inside a text field; inside a radio group the arrows and the space bar belong to the group.

use super::{Action, State};
use crate::framework::{Answer, Factor, Rating};

/// Where the focus is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusPlace {
    /// A text field, a list of choices or a dialog: every key belongs to it.
    Text,
    /// A radio button of a rating.
    Radio,
    /// A station of the figure.
    Station,
    /// A button or a link: the space bar belongs to it.
    Button,
    /// Anywhere else on the page.
    Page,
}

/// A key that was pressed, with what was held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key<'a> {
    /// The key's name as the browser gives it: `3`, `ArrowRight`, `z`.
    pub name: &'a str,
    /// Ctrl, or Command on a Mac.
    pub control: bool,
    /// Alt.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// Where the focus is.
    pub place: FocusPlace,
}

/// A key that was pressed, as the programs are told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPress {
    /// The key's name as the browser gives it.
    pub name: String,
    /// Ctrl, or Command on a Mac.
    pub control: bool,
    /// Alt.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// Where the focus is.
    pub place: FocusPlace,
}

impl KeyPress {
    /// The key.
    pub fn key(&self) -> Key<'_> {
        let KeyPress { name, control, alt, shift, place } = self;
        Key { name, control: *control, alt: *alt, shift: *shift, place: *place }
    }

    /// What it does in a state, if anything.
    pub fn action(&self, state: &State) -> Option<Action> {
        action_for(self.key(), state)
    }
}

/// What a key does in a state, if anything.
pub fn action_for(key: Key, state: &State) -> Option<Action> {
    if key.place == FocusPlace::Text || key.alt {
        return None;
    }
    if key.control {
        return match (key.name, key.shift) {
            ("z" | "Z", false) => Some(Action::Undo),
            ("z" | "Z", true) | ("y", false) => Some(Action::Redo),
            _ => None,
        };
    }
    if !state.settings.hotkeys {
        return None;
    }
    if let [digit @ b'0'..=b'9'] = key.name.as_bytes() {
        return digit_action(digit - b'0', key.place, state);
    }
    if key.place == FocusPlace::Radio {
        return None;
    }
    let on_station = key.place == FocusPlace::Station;
    match key.name {
        "ArrowRight" | "n" | "N" => Some(Action::Next),
        "ArrowLeft" => Some(Action::Previous),
        "PageDown" | "ArrowDown" if on_station => Some(Action::Next),
        "PageUp" | "ArrowUp" if on_station => Some(Action::Previous),
        "Home" if on_station => Some(Action::Open(Factor::Objectives)),
        "End" if on_station => Some(Action::Open(Factor::Learning)),
        "Escape" if state.awaiting_rating => Some(Action::Leave),
        _ => None,
    }
}

/// A digit chooses a factor and the next one rates it; on a radio button of the open card it rates at once.
fn digit_action(digit: u8, place: FocusPlace, state: &State) -> Option<Action> {
    let rating = Rating::try_from(digit).ok().filter(|_| state.is_own());
    match rating {
        Some(rating) if state.awaiting_rating || place == FocusPlace::Radio => {
            Some(Action::Answer(state.open, Answer::Rated(rating)))
        }
        _ => Factor::from_number(digit).map(Action::Open),
    }
}
