use super::Shown;

/// The version of the messages between the presenter's window and the audience's. In version 1 a median of one or two
/// answers was told, and the audience's window did not say that it was there.
pub const PROTOCOL_VERSION: u32 = 2;
/// Bytes that a message may have; longer ones are not read at all.
pub const SIZE_LIMIT: usize = 65_536;
/// What every message of ours begins with.
pub(super) const NAMESPACE: &str = "double-cycle";

/// A message between the presenter's window and the audience's, by way of whatever channel there is. Messages carry the
/// whole state, never a change of it, so a window that missed some is right again with the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The session: both windows have it from the link. 1…64 letters, digits and dashes, made outside.
    pub session: String,
    /// The window that sends, made likewise, and new each time a window loads.
    pub sender: String,
    /// What it says.
    pub kind: MessageKind,
}

/// What a message says.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageKind {
    /// An audience's window has come, or missed something: it wants the state.
    Hello,
    /// What the audience may see.
    State {
        /// Counts up with each change.
        revision: u32,
        /// All of it.
        shown: Box<Shown>,
    },
    /// The presenter is there.
    Ping {
        /// That of the last state.
        revision: u32,
    },
    /// The audience's window is there: its answer to a ping.
    Here,
    /// The sender goes.
    Bye,
    /// A window wants to present.
    Claim,
    /// Another window presents already.
    Refused {
        /// The window that is refused.
        claimant: String,
    },
}

/// Why a message is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageError {
    /// It is longer than [`SIZE_LIMIT`].
    TooLarge,
    /// It is no message of this program.
    Foreign,
    /// It is of another version of the program: one of the two windows has to be reloaded.
    Version(u32),
    /// It belongs to another session.
    OtherSession,
    /// It has our name and not our shape.
    Unreadable,
}
