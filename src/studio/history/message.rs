use crate::browser::{Arrival, Dragged, Offered, SetAside};
use crate::records::{Record, RecordId, Resolution};
use crate::studio::picture::PictureMsg;
use crate::studio::slides::SlidesMsg;

/// Messages of the history.
#[derive(Debug, Clone, PartialEq)]
pub enum HistoryMsg {
    /// Saves the current rating as a record, under the names in the fields.
    Save,
    /// Saves a record that another tool gives.
    Add(Box<Record>),
    /// Shows the records of an organisation.
    Show(String),
    /// Chooses a record for comparing, or unchooses it.
    Pick(RecordId),
    /// Opens a record.
    Open(RecordId),
    /// Closes the open record.
    Close,
    /// Opens the form for a record's names.
    Edit(RecordId),
    /// Closes it without changes.
    KeepNames,
    /// Renames the record to what the fields hold.
    Rename,
    /// Deletes a record.
    Delete(RecordId),
    /// Undoes the last deletion.
    PutBack,
    /// Opens the dialog with a question.
    Ask(Question),
    /// The dialog was answered with no.
    No,
    /// The dialog was answered with yes.
    Yes,
    /// Resolves the difference between two tabs in a record.
    Resolve(RecordId, Resolution),
    /// Writes the history to a file.
    Export(Format),
    /// Writes a text that was set aside to a file.
    SaveAside(SetAside),
    /// What became of the file of this name.
    Offered(String, Offered),
    /// A file or text was dropped, pasted or chosen.
    Arrived(Arrival),
    /// Reads the text in the field.
    ReadField,
    /// Something is dragged over the page; `None` when it is no longer.
    Dragged(Option<Dragged>),
    /// Chooses what to do with a differing record of the file; `None` is all of them.
    Choose(Option<RecordId>, Resolution),
    /// Whether the answers in the file replace the current ones.
    TakePresent(bool),
    /// Whether to take over the plan of the file.
    TakePlan(bool),
    /// Carries out the plan.
    Import,
    /// Undoes the last import.
    UndoImport,
    /// Drops the plan, or dismisses the refusal.
    LeaveImport,
    /// The stored history may have changed.
    Look,
    /// Dismisses the notice at this index.
    Read(usize),
    /// Dismisses the notice at the foot of the page.
    ReadWord,
    /// Brings back the current rating that a record has replaced.
    UndoUse,
    /// Puts the refusals of files away.
    LeaveRefused,
    /// A message about the picture, printing or sharing.
    Picture(PictureMsg),
    /// A message about the result's slides.
    Slides(SlidesMsg),
    /// Announces the waiting text.
    Speak,
}

/// The questions of the dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Whether to delete every record.
    DeleteAll,
    /// Whether to delete the records of an organisation.
    DeleteOrganisation(String),
    /// Whether to delete a text that was set aside.
    DeleteAside(SetAside),
    /// Whether a record replaces the current rating.
    Use(RecordId),
}

/// A file format of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// All records and the current answers.
    Json,
    /// The records as a table.
    Csv,
}
