use crate::browser::Arrival;
use crate::codec::RatingCode;

/// Messages of the team. An index is that of an entry, unless said otherwise.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMsg {
    /// Text or a file was dropped, pasted or chosen.
    Take(Arrival),
    /// Gathers codes from the text in the field.
    TakeField,
    /// Adds the visitor's own rating.
    AddOwn,
    /// Takes the nearest valid code for an unread text (its index).
    Mend(usize),
    /// Drops an unread text (its index).
    Dismiss(usize),
    /// Whether duplicates count as often as they occur (`true`), or once.
    CountAll(bool),
    /// The same for the duplicates of one code.
    CountCode(RatingCode, bool),
    /// Whether an entry counts.
    Count(usize, bool),
    /// The text in a name's field has changed.
    Typed(usize, String),
    /// Renames an entry.
    Rename(usize, String),
    /// Removes an entry.
    Remove(usize),
    /// Whether names are shown.
    ShowNames(bool),
    /// Lists more entries.
    More,
    /// Lists more unread texts and duplicates.
    MoreTroubles,
    /// Reveals the result, or covers it again.
    Reveal,
    /// Undoes the last change.
    Undo,
    /// Opens the dialog that asks whether to delete the team.
    AskClear,
    /// Closes the dialog.
    CloseClear,
    /// Deletes the team.
    Clear,
    /// Leaves a link's team for the visitor's own.
    KeepMine,
    /// Makes a link's team the visitor's own.
    UseLink,
    /// Copies the link.
    Copy,
    /// Copying succeeded (`true`) or was refused.
    Copied(bool),
    /// Another tab may have changed the team.
    OtherTab,
    /// Dismisses the notice at this index.
    Read(usize),
    /// Announces the waiting text.
    Speak,
}
