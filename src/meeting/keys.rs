//! Keyboard shortcuts of the presentation. Clickers send PageDown, PageUp and the full stop.

use super::{PresentAction, Presentation, Step};
use crate::state::{FocusPlace, Key};

/// Distance the pointer moves per key press, in thousandths of the figure.
const POINTER_STEP: i16 = 25;

/// What a key triggers.
#[derive(Debug, Clone, PartialEq)]
pub enum PresentKey {
    /// An action of the presenter.
    Do(PresentAction),
    /// Toggles full screen.
    FullScreen,
    /// Opens the audience's window.
    SecondWindow,
    /// Toggles the speaker's notes.
    Notes,
    /// Opens the field for a code to compare with.
    Compare,
    /// Opens the camera that collects answers, or closes it.
    Camera,
    /// Makes both windows dark, or light again.
    Dark,
    /// Shows the list of keys.
    Help,
}

/// What a key triggers in a presentation, if anything. Without `hotkeys`, keys that type a character do nothing.
pub fn key_for(key: Key, presentation: &Presentation, hotkeys: bool) -> Option<PresentKey> {
    let act = |action| Some(PresentKey::Do(action));
    let is_plain = !key.alt && !key.control;
    match key.name {
        // A clicker moves on, also while somebody writes, and then reveals nothing.
        "PageDown" if is_plain && key.place == FocusPlace::Text => return act(PresentAction::Next),
        "PageDown" if is_plain => return act(PresentAction::Forward),
        "PageUp" if is_plain => return act(PresentAction::Back),
        _ => {}
    }
    if key.place == FocusPlace::Text || key.alt {
        return None;
    }
    if key.control {
        return match (key.name, key.shift) {
            ("z" | "Z", false) => act(PresentAction::Undo),
            ("z" | "Z", true) | ("y", false) => act(PresentAction::Redo),
            _ => None,
        };
    }
    match key.name {
        "Escape" if presentation.awaiting_rating => return act(PresentAction::Leave),
        _ => {}
    }
    if key.place != FocusPlace::Radio {
        match (key.name, key.shift) {
            ("ArrowRight", false) => return act(PresentAction::Forward),
            ("ArrowLeft", false) => return act(PresentAction::Back),
            ("ArrowRight", true) => return point(presentation, POINTER_STEP, 0),
            ("ArrowLeft", true) => return point(presentation, -POINTER_STEP, 0),
            ("ArrowDown", true) => return point(presentation, 0, POINTER_STEP),
            ("ArrowUp", true) => return point(presentation, 0, -POINTER_STEP),
            ("Home", _) => return act(PresentAction::Home),
            ("End", _) => return act(PresentAction::End),
            _ => {}
        }
    }
    if hotkeys { character(key, presentation) } else { None }
}

/// Keys that type a character.
fn character(key: Key, presentation: &Presentation) -> Option<PresentKey> {
    if let [digit @ b'0'..=b'9'] = key.name.as_bytes() {
        return presentation.digit(digit - b'0').map(PresentKey::Do);
    }
    let pressed = |name: &str| key.name.eq_ignore_ascii_case(name);
    let action = match key.name {
        // The space bar activates the focused button or choice.
        " " if key.place != FocusPlace::Page => return None,
        " " if key.shift => PresentAction::Back,
        " " => PresentAction::Forward,
        "?" => return Some(PresentKey::Help),
        _ if pressed("f") => return Some(PresentKey::FullScreen),
        _ if pressed("s") => return Some(PresentKey::SecondWindow),
        _ if pressed("d") => return Some(PresentKey::Dark),
        _ if pressed("m") => return Some(PresentKey::Notes),
        _ if pressed("c") && presentation.step == Step::Result => return Some(PresentKey::Compare),
        _ if pressed("c") && presentation.step.collects() => return Some(PresentKey::Camera),
        _ if pressed("n") => PresentAction::Next,
        _ if pressed("p") => PresentAction::Back,
        _ if pressed("b") || pressed(".") => PresentAction::Blank,
        _ if pressed("v") => PresentAction::Still,
        _ if pressed("r") => PresentAction::Reveal,
        _ if pressed("k") => PresentAction::Pointer,
        _ if pressed("a") && presentation.step == Step::Next => PresentAction::Actions,
        _ if pressed("h") && presentation.step == Step::Result => PresentAction::Sure,
        _ if pressed("g") && presentation.step == Step::Team => PresentAction::Groups,
        _ if pressed("w") && presentation.step == Step::Result => PresentAction::WhatIf,
        _ => return None,
    };
    Some(PresentKey::Do(action))
}

fn point(presentation: &Presentation, right: i16, down: i16) -> Option<PresentKey> {
    presentation.pointer.map(|place| PresentKey::Do(PresentAction::Point(place.moved(right, down))))
}
