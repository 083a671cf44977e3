use crate::browser::{Arrival, Dragged};
use crate::records::{RecordId, Resolution};
use crate::studio::picture::PictureMsg;

/// What happens on the page of the history.
#[derive(Debug, Clone, PartialEq)]
pub enum HistoryMsg {
    /// The present rating is to be saved, under the names in the fields.
    Save,
    /// The records of another organisation are to be shown.
    Show(String),
    /// A record is chosen for comparing, or no longer.
    Pick(RecordId),
    /// A record is opened, to be looked at.
    Open(RecordId),
    /// The open record is closed.
    Close,
    /// The names of a record are to be changed.
    Edit(RecordId),
    /// They stay as they are.
    KeepNames,
    /// They become what stands in the fields.
    Rename,
    /// A record is deleted.
    Delete(RecordId),
    /// The last deletion is taken back.
    PutBack,
    /// Asks before something goes.
    Ask(Question),
    /// The answer was no.
    No,
    /// The answer was yes.
    Yes,
    /// Of a record that two tabs changed, this stays.
    Resolve(RecordId, Resolution),
    /// All is written to a file.
    Export(Format),
    /// The text at a place in the list of those set aside is written to a file.
    SaveAside(usize),
    /// A file or text was brought along.
    Arrived(Arrival),
    /// The text in the field is to be read.
    ReadField,
    /// Something is held over the page, or no longer.
    Dragged(Option<Dragged>),
    /// What to do with a record of the file that differs, or with all of them.
    Choose(Option<RecordId>, Resolution),
    /// Whether the answers in the file take the place of the present ones.
    TakePresent(bool),
    /// The plan is carried out.
    Import,
    /// The last import is taken back.
    UndoImport,
    /// The plan is left, or the refusal has been read.
    LeaveImport,
    /// What is stored may have changed.
    Look,
    /// A trouble has been read.
    Read(usize),
    /// The word at the foot of the page has been read.
    ReadWord,
    /// The last change of the rating is taken back.
    Undo,
    /// Something with the picture, paper or sharing.
    Picture(PictureMsg),
    /// Says aloud what waits to be said.
    Speak,
}

/// What is asked before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Whether to delete every record.
    DeleteAll,
    /// Whether to delete the records of an organisation.
    DeleteOrganisation(String),
    /// Whether to delete the text at a place in the list of those set aside.
    DeleteAside(usize),
    /// Whether a record takes the place of the present rating.
    Use(RecordId),
}

/// A kind of file that holds the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Everything.
    Json,
    /// The records as a table.
    Csv,
}
