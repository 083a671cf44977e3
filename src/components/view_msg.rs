use crate::framework::{Answer, Factor};
use crate::state::Action;

/// Delay in milliseconds between a tapped answer and the next question: the water is seen to arrive.
pub const GO_ON_AFTER_MS: u32 = 650;

/// A field that can be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyField {
    /// The rating code.
    Code,
    /// The link.
    Link,
}

impl CopyField {
    /// The id of the field's element.
    pub const fn id(self) -> &'static str {
        match self {
            CopyField::Code => "own-code",
            CopyField::Link => "own-link",
        }
    }
}

/// A message from a view.
#[derive(Debug, Clone, PartialEq)]
pub enum ViewMsg {
    /// Applies an action.
    Act(Action),
    /// Turns the card and moves the focus to it.
    Turn(Action),
    /// A finger, pen or mouse has tapped an answer, which a [`ViewMsg::Act`] gives.
    Tapped(Factor, Answer),
    /// The visitor is busy with the card: no tapped answer goes on from it.
    Stay,
    /// Asks whether to start over.
    AskStartOver,
    /// Starts over.
    StartOver,
    /// Shows the list of keys.
    Help,
    /// Closes the open dialog.
    CloseDialogs,
    /// Opens a typed or pasted code or link.
    OpenCode(String),
    /// Copies a field.
    Copy(CopyField),
    /// Dismisses a notice, given by its index.
    Dismiss(usize),
}
