use crate::components::ViewMsg;
use crate::framework::Factor;
use crate::i18n::Texts;
use crate::meeting::{Line, Pointer, PresentAction};
use crate::state::Action;
use crate::studio::PresentationInput;
use crate::studio::camera::CameraMsg;
use crate::studio::plan::Part;
use crate::studio::slides::SlidesMsg;

/// Messages of the presentation.
#[derive(Debug, Clone, PartialEq)]
pub enum PresentMsg {
    /// Another tool hands over ratings, to be shown once the presentation is open.
    Input(PresentationInput),
    /// An action of the presenter.
    Do(PresentAction),
    /// The mouse moved over the board.
    Point(Pointer),
    /// A message from the channel of a line.
    Heard(Line, String),
    /// The ticker fired.
    Tick,
    /// The page is being left or reloaded.
    Bye,
    /// Enters or leaves full screen.
    FullScreen,
    /// Opens the audience window.
    SecondWindow,
    /// Opens it as a tab.
    SecondTab,
    /// The answer whether a window that this one did not open is the audience's.
    IsOurs(bool),
    /// Makes both windows dark, or light again.
    Dark,
    /// Shows the list of keys.
    Help,
    /// Closes the list of keys.
    CloseHelp,
    /// Shows or hides the notes.
    Notes,
    /// Something did not work.
    PresentTrouble(PresentTrouble),
    /// Dismisses the notice.
    Dismiss,
    /// Claims this session again after a refusal.
    ClaimAgain,
    /// Starts a new session.
    NewSession,
    /// Presents other ratings.
    Use(RatingsSource),
    /// Somebody types who does the next step of a factor, or by when.
    PlanTyped(Factor, Part, String),
    /// A field of it was left.
    PlanLeft,
    /// Puts who does what on the board, or takes it off.
    PlanOnBoard(bool),
    /// The text in the timer's field has changed.
    Minutes(String),
    /// Starts the timer.
    StartTimer,
    /// Pauses or resumes the timer.
    ToggleTimer,
    /// Removes the timer.
    ClearTimer,
    /// Time to write the step into the address.
    AddressDue,
    /// The text in the field for a code has changed.
    Typed(String),
    /// Somebody types the group of what is collected next.
    GroupTyped(String),
    /// Its field was left.
    GroupNamed,
    /// The camera that collects answers.
    Camera(CameraMsg),
    /// Compares the result with a code or a link.
    CompareWith(String),
    /// Ends the comparison.
    EndComparison,
    /// Makes the ratings presented the visitor's own.
    MakeMine,
    /// Gives them to the history.
    SaveRecord,
    /// A message about their slides.
    Slides(SlidesMsg),
}

/// Ratings that the presenter can switch to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatingsSource {
    /// The visitor's own rating.
    Own,
    /// The team's median.
    Median,
    /// Nothing is rated.
    Nothing,
    /// What was rated in the presentation before this one.
    Left,
}

/// What did not work, or works differently than expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresentTrouble {
    /// The browser refused full screen.
    FullScreen,
    /// The browser blocked the new window.
    Blocked,
    /// The browser has no channel between windows.
    NoChannel,
    /// The channel reaches only windows that this one opened.
    OnlyOpened,
    /// The other window runs another version of the page.
    OtherVersion,
    /// The audience window no longer answers.
    AudienceLost,
    /// The browser stores nothing for this tab: a reload loses the ratings.
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
    /// Translates a message of the page's own views for the presentation; others come back as `Err`.
    pub(super) fn of_page(msg: ViewMsg) -> Result<PresentMsg, ViewMsg> {
        Ok(PresentMsg::Do(match msg {
            ViewMsg::Act(Action::Open(factor)) => PresentAction::Choose(factor),
            ViewMsg::Act(Action::Answer(factor, answer)) => PresentAction::Rate(factor, answer.rating()),
            ViewMsg::Act(Action::Light(finding)) => PresentAction::Light(finding),
            other => return Err(other),
        }))
    }
}
