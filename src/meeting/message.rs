use super::Shown;

/// Version of the protocol between the presenter's and the audience's window. Version 1 sent the median of one or two
/// answers, and its audience window did not answer pings.
pub const PROTOCOL_VERSION: u32 = 2;
/// Maximum size in bytes; longer messages are not parsed.
pub const SIZE_LIMIT: usize = 65_536;
/// Marks our messages: the value of `ns`.
pub(super) const NAMESPACE: &str = "double-cycle";

/// A message between the presenter's and the audience's window, over any channel. State messages carry the whole state,
/// never a difference, so a window that missed some is right again after the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The session, which both windows take from the link: 1…64 letters, digits and dashes.
    pub session: String,
    /// The sending window, in the same form; new on every page load.
    pub sender: String,
    /// The content.
    pub kind: MessageKind,
}

/// The content of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageKind {
    /// From an audience window that has opened or missed a revision: asks for the state.
    Hello,
    /// From the presenter: everything the audience may see.
    State {
        /// Increases with each change.
        revision: u32,
        /// The state itself.
        shown: Box<Shown>,
    },
    /// From the presenter: a sign of life.
    Ping {
        /// The revision of the last state.
        revision: u32,
    },
    /// From an audience window: the answer to a ping.
    Here,
    /// The sender closes.
    Bye,
    /// A window asks to present.
    Claim,
    /// From the presenter: another window already presents.
    Refused {
        /// The window whose claim is refused.
        claimant: String,
    },
}

/// Why a message is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageError {
    /// It is longer than [`SIZE_LIMIT`].
    TooLarge,
    /// Not a message of this program.
    Foreign,
    /// From another protocol version: one of the two windows has to be reloaded.
    Version(u32),
    /// It belongs to another session.
    OtherSession,
    /// Has our namespace but not a valid form.
    Unreadable,
}
