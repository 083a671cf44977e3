use super::leaving::TeamFile;
use super::problem::Problem;
use crate::browser::{Arrival, Offered};
use crate::codec::{AnswerCode, RatingCode};
use crate::meeting::{GroupSide, RowId, Unread};
use crate::studio::camera::CameraMsg;
use crate::studio::slides::SlidesMsg;

/// A field for a group's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupField {
    /// The group of what is gathered next.
    Next,
    /// The name of this group.
    Named(String),
}

/// Messages of the team. None carries a place in a list: another tab may change the list before the message arrives.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMsg {
    /// Text or a file was dropped, pasted or chosen.
    Take(Arrival),
    /// Gathers codes from the text in the field.
    TakeField,
    /// The camera's part.
    Camera(CameraMsg),
    /// Adds what phones have shown to a camera.
    Collect(Vec<AnswerCode>),
    /// Takes back what a phone has shown; the answer before it stands again, if there was one.
    TakeBack(AnswerCode, Option<RatingCode>),
    /// Adds the visitor's own rating.
    AddOwn,
    /// Takes the nearest valid code for an unread text.
    Mend(Unread),
    /// Drops an unread text.
    Dismiss(Unread),
    /// Whether duplicates count as often as they occur (`true`), or once.
    CountAll(bool),
    /// The same for the duplicates of one code.
    CountCode(RatingCode, bool),
    /// Whether an entry counts.
    Count(RowId, bool),
    /// The text in a name's field has changed.
    Typed(RowId, String),
    /// Renames an entry.
    Rename(RowId, String),
    /// The text in a field for a group's name has changed.
    GroupTyped(GroupField, String),
    /// A group's name is typed.
    GroupNamed,
    /// Prints the result.
    Print,
    /// Whether the link has the groups.
    LinkGroups(bool),
    /// Puts an entry into a group; empty for none.
    PutInto(RowId, String),
    /// What stands on the first side (0) or the second (1) of two groups compared.
    Beside(usize, GroupSide),
    /// Removes an entry.
    Remove(RowId),
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
    /// The organisation that the median is saved under, as typed.
    Organisation(String),
    /// Saves the median to the history.
    SaveMedian,
    /// Saves a file of the result.
    Save(TeamFile),
    /// A message about the result's slides.
    Slides(SlidesMsg),
    /// What became of the file of this name.
    Offered(String, Offered),
    /// Makes a link's team the visitor's own.
    UseLink,
    /// Copies the link.
    Copy,
    /// Copying succeeded (`true`) or was refused.
    Copied(bool),
    /// Another tab may have changed the team.
    OtherTab,
    /// Dismisses a notice.
    Read(Problem),
    /// Announces the waiting text.
    Speak,
}
