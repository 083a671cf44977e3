use crate::state::Action;

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
