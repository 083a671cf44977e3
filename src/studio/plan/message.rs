use crate::browser::Offered;
use crate::framework::{Factor, Rating, Ratings};
use crate::plan::PlanChange;
use crate::records::RecordId;

/// A text of an item that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is to be done.
    What,
    /// Who does it.
    Who,
    /// The day it is due.
    By,
    /// How one knows that it worked.
    Evidence,
    /// The day it was done.
    DoneOn,
}

impl Part {
    /// Its part of element ids.
    pub const fn id(self) -> &'static str {
        match self {
            Part::What => "what",
            Part::Who => "who",
            Part::By => "by",
            Part::Evidence => "evidence",
            Part::DoneOn => "done-on",
        }
    }
}

/// Messages of the plan.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanMsg {
    /// Adds an item for a factor.
    Add(Factor),
    /// Chooses the factor of the item to add.
    Choose(Factor),
    /// What a field of an item now holds.
    Typed(RecordId, Part, String),
    /// A field of an item was left.
    Left,
    /// Sets the step that an item aims at.
    Target(RecordId, Rating),
    /// Marks an item as done today, or as not done.
    Done(RecordId, bool),
    /// Deletes an item.
    Remove(RecordId),
    /// Takes back the last step.
    Undo,
    /// Shows the plan of an organisation.
    Show(String),
    /// The name typed for moving the items.
    Moving(String),
    /// Moves the items shown to the organisation whose name was typed.
    Move,
    /// The day typed for rating again.
    Again(String),
    /// Saves the calendar.
    Calendar,
    /// Saves the table.
    Table,
    /// Prints result and plan.
    Print,
    /// What became of a file of this name.
    Offered(String, Offered),
    /// Copies the plan as a text.
    Copy,
    /// Whether the text was copied.
    Copied(bool),
    /// Makes the ratings of a comparison the target.
    Aim(Ratings),
    /// Makes changes, all as one step.
    Change(Vec<PlanChange>),
    /// Makes items what they were, all as one step, however many there are: what a file brings, or what is put back.
    Restore(Vec<PlanChange>),
    /// Deletes these items, and forgets whose plan was shown and what an earlier version's target was.
    Forget(Vec<RecordId>),
    /// What somebody types in a meeting: who does the item for a factor, or by when.
    Meet(Factor, Part, String),
    /// The step of a meeting that has the fields was left.
    MetAll,
    /// Dismisses a notice, by its place.
    Read(usize),
    /// Dismisses the last word.
    ReadWord,
    /// Another tab may have stored the plan.
    OtherTab,
    /// Announces the waiting text.
    Speak,
}
