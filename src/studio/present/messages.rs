use crate::components::ViewMsg;
use crate::i18n::Texts;
use crate::meeting::{Line, Pointer, PresentAction};
use crate::state::Action;
use crate::studio::PresentationInput;

/// What happens in the presentation.
#[derive(Debug, Clone, PartialEq)]
pub enum PresentMsg {
    /// Another tool hands over what is to be shown once the presentation is open.
    Input(PresentationInput),
    /// The presenter acts.
    Do(PresentAction),
    /// The mouse is over the board.
    Point(Pointer),
    /// A message came over the channel of a line.
    Heard(Line, String),
    /// Time went by.
    Tick,
    /// The window is being left.
    Bye,
    /// Full screen, or back.
    FullScreen,
    /// Opens the audience's window.
    SecondWindow,
    /// The window that has come by itself is the room's, or not.
    IsOurs(bool),
    /// Shows the list of keys.
    Help,
    /// Closes it.
    CloseHelp,
    /// Shows the notes, or puts them away.
    Notes,
    /// Something did not work.
    PresentTrouble(PresentTrouble),
    /// Takes away what was said of it.
    Dismiss,
    /// Asks again whether this window may present.
    ClaimAgain,
    /// Begins a session of its own.
    NewSession,
    /// Puts other ratings in the place of those that are talked about.
    Use(RatingsSource),
    /// Types the timer's minutes.
    Minutes(String),
    /// Starts the timer.
    StartTimer,
    /// Stops the timer, or lets it go on.
    ToggleTimer,
    /// Takes the timer away.
    ClearTimer,
    /// The step is to stand in the address.
    AddressDue,
    /// Types a code to compare with.
    Typed(String),
    /// Compares the result with the rating of a code or a link.
    CompareWith(String),
    /// Ends the comparison.
    EndComparison,
    /// Makes the ratings the visitor's own.
    MakeMine,
}

/// Where ratings come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatingsSource {
    /// The visitor's own rating.
    Own,
    /// The team's median.
    Median,
    /// Nothing is rated.
    Nothing,
}

/// What did not work, or works otherwise than one would expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresentTrouble {
    /// The browser gives no full screen.
    FullScreen,
    /// It has blocked the new window.
    Blocked,
    /// It has no channel between windows.
    NoChannel,
    /// Only a window that this one has opened is reached.
    OnlyOpened,
    /// The other window is of another version.
    OtherVersion,
    /// The audience's window does not answer any more.
    AudienceLost,
    /// The browser keeps nothing for this tab.
    NotKept,
}

impl PresentTrouble {
    /// The sentence for the presenter.
    pub fn sentence(self, texts: &Texts) -> &'static str {
        let present = &texts.studio.meeting.present;
        match self {
            PresentTrouble::FullScreen => present.full_screen_refused,
            PresentTrouble::Blocked => present.pop_up_blocked,
            PresentTrouble::NoChannel => present.no_channel,
            PresentTrouble::OnlyOpened => present.only_opened,
            PresentTrouble::OtherVersion => present.other_version,
            PresentTrouble::AudienceLost => present.audience_lost,
            PresentTrouble::NotKept => present.not_kept,
        }
    }
}

impl PresentMsg {
    /// What the page's own views ask for, as it is meant in a presentation; what is not meant for it stays as it is.
    pub(super) fn of_page(msg: ViewMsg) -> Result<PresentMsg, ViewMsg> {
        Ok(PresentMsg::Do(match msg {
            ViewMsg::Act(Action::Open(factor)) => PresentAction::Choose(factor),
            ViewMsg::Act(Action::Answer(factor, answer)) => PresentAction::Rate(factor, answer.rating()),
            ViewMsg::Act(Action::Light(finding)) => PresentAction::Light(finding),
            other => return Err(other),
        }))
    }
}
