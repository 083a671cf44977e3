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

/// What the visitor asks for in a view.
#[derive(Debug, Clone, PartialEq)]
pub enum ViewMsg {
    /// Acts.
    Act(Action),
    /// Turns the card, and the focus goes along.
    Turn(Action),
    /// Asks whether to start over.
    AskStartOver,
    /// Starts over.
    StartOver,
    /// Shows the list of keys.
    Help,
    /// Closes whatever dialog is open.
    CloseDialogs,
    /// Opens a code or link that was typed or pasted.
    OpenCode(String),
    /// Copies a field.
    Copy(CopyField),
    /// Takes a notice away, by its place in the list.
    Dismiss(usize),
}
