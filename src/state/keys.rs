//! Keyboard shortcuts. Single keys work while the focus is in the widget, never with Ctrl, Alt or Meta and never in a
//! text field. In a radio group only the digits work: arrows and the space bar belong to the group.

use super::{Action, State};
use crate::framework::{Answer, Factor, Rating};

/// Where the focus is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusPlace {
    /// A text field, a select or a dialog, which uses every key.
    Text,
    /// A radio button of a rating.
    Radio,
    /// A station of the figure.
    Station,
    /// A button or a link, which uses the space bar.
    Button,
    /// Anywhere else on the page.
    Page,
}

/// A pressed key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key<'a> {
    /// The browser's `KeyboardEvent.key`: `3`, `ArrowRight`, `z`.
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

/// The owned form of [`Key`], as passed to the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPress {
    /// The browser's `KeyboardEvent.key`.
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
    /// The borrowed form.
    pub fn key(&self) -> Key<'_> {
        let KeyPress { name, control, alt, shift, place } = self;
        Key { name, control: *control, alt: *alt, shift: *shift, place: *place }
    }

    /// The action it triggers in a state, if any.
    pub fn action(&self, state: &State) -> Option<Action> {
        action_for(self.key(), state)
    }
}

/// The action a key triggers in a state, if any.
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

/// The first digit chooses a factor, the second rates it. On a radio button of the open card one digit rates.
fn digit_action(digit: u8, place: FocusPlace, state: &State) -> Option<Action> {
    let rating = Rating::try_from(digit).ok().filter(|_| state.is_own());
    match rating {
        Some(rating) if state.awaiting_rating || place == FocusPlace::Radio => {
            Some(Action::Answer(state.open, Answer::Rated(rating)))
        }
        _ => Factor::from_number(digit).map(Action::Open),
    }
}
