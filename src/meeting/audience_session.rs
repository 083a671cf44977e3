use super::{Message, MessageKind, Shown};

/// Milliseconds without a message after which the presenter counts as lost: five missed pings.
const SILENCE: u64 = 5_000;

/// What the audience's window shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AudienceView<'a> {
    /// No message from a presenter yet.
    Waiting,
    /// The presenter's current state.
    Showing(&'a Shown),
    /// The presenter's last state; no message for more than five seconds.
    Lost(&'a Shown),
    /// The presenter has closed the presentation.
    Ended,
}

/// The audience's end of the channel.
#[derive(Debug, Clone)]
pub struct AudienceSession {
    session: String,
    me: String,
    /// The presenting window: its identifier, the last revision, and what it shows.
    presenter: Option<(String, u32, Box<Shown>)>,
    heard: u64,
    ended: bool,
}

impl AudienceSession {
    /// A new audience window, and its first message.
    pub fn take(session: &str, me: &str) -> (AudienceSession, Message) {
        let session =
            AudienceSession { session: session.into(), me: me.into(), presenter: None, heard: 0, ended: false };
        let message = session.hello();
        (session, message)
    }

    /// Handles a message and returns the answer. Answers a ping with `Here`, or with `Hello` to get the whole state if
    /// a revision was missed.
    pub fn receive(&mut self, message: Message, now: u64) -> Option<Message> {
        let Message { sender, kind, .. } = message;
        let known = self.presenter.as_ref().filter(|(presenter, ..)| *presenter == sender);
        let revision_known = known.map(|(_, revision, _)| *revision);
        match kind {
            MessageKind::State { revision, shown } => {
                (self.heard, self.ended) = (now, false);
                // With two channels open, an older state can arrive late.
                if revision_known.is_none_or(|known| revision > known) {
                    self.presenter = Some((sender, revision, shown));
                }
                None
            }
            MessageKind::Ping { revision } => {
                (self.heard, self.ended) = (now, false);
                let kind = if revision_known == Some(revision) { MessageKind::Here } else { MessageKind::Hello };
                Some(self.message(kind))
            }
            MessageKind::Bye => {
                self.ended |= known.is_some();
                None
            }
            MessageKind::Hello | MessageKind::Here | MessageKind::Claim | MessageKind::Refused { .. } => None,
        }
    }

    /// The view at time `now`, in milliseconds.
    pub fn view(&self, now: u64) -> AudienceView<'_> {
        match &self.presenter {
            None => AudienceView::Waiting,
            Some(_) if self.ended => AudienceView::Ended,
            Some((.., shown)) if now.saturating_sub(self.heard) > SILENCE => AudienceView::Lost(shown),
            Some((.., shown)) => AudienceView::Showing(shown),
        }
    }

    /// The message that requests the state.
    pub fn hello(&self) -> Message {
        self.message(MessageKind::Hello)
    }

    fn message(&self, kind: MessageKind) -> Message {
        Message { session: self.session.clone(), sender: self.me.clone(), kind }
    }
}
