use crate::browser::Arrival;
use crate::codec::RatingCode;

/// What happens on the team's page.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMsg {
    /// Text or a file was brought along.
    Take(Arrival),
    /// The text in the field is to be looked through.
    TakeField,
    /// The visitor's own rating joins the team.
    AddOwn,
    /// What could not be read is taken for the code that was probably meant.
    Mend(usize),
    /// What could not be read is left out.
    Dismiss(usize),
    /// Each code counts once, or as often as it is there.
    CountAll(bool),
    /// The same for one code.
    CountCode(RatingCode, bool),
    /// An entry counts, or not.
    Count(usize, bool),
    /// A name is being typed.
    Typed(usize, String),
    /// An entry gets a name.
    Rename(usize, String),
    /// An entry is taken out.
    Remove(usize),
    /// Names are shown, or not.
    ShowNames(bool),
    /// More of the entries are listed.
    More,
    /// More of what could not be read and of the duplicates is listed.
    MoreTroubles,
    /// What is covered is revealed, or covered again.
    Reveal,
    /// The last change is taken back.
    Undo,
    /// Asks whether to delete the team.
    AskClear,
    /// Closes the question.
    CloseClear,
    /// Deletes the team.
    Clear,
    /// Goes back from a link's team to one's own.
    KeepMine,
    /// Makes the link's team one's own.
    UseLink,
    /// Copies the link.
    Copy,
    /// Copying has ended, and went well or not.
    Copied(bool),
    /// Another tab has changed the team.
    OtherTab,
    /// A problem has been read.
    Read(usize),
    /// Says aloud what waits to be said.
    Speak,
}
