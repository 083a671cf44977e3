use super::{Message, MessageKind, Shown};

/// Milliseconds without a sign of life until the presenter counts as lost: five signs missed.
const SILENCE: u64 = 5_000;

/// What the audience's window has to show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AudienceView<'a> {
    /// No presenter has been heard yet.
    Waiting,
    /// What the presenter shows.
    Showing(&'a Shown),
    /// What the presenter showed last, and that nothing is heard any more.
    Lost(&'a Shown),
    /// The presenter has closed the presentation.
    Ended,
}

/// The audience's end of the channel.
#[derive(Debug, Clone)]
pub struct AudienceSession {
    session: String,
    me: String,
    /// The window that presents, with the revision and what it shows.
    presenter: Option<(String, u32, Box<Shown>)>,
    heard: u64,
    ended: bool,
}

impl AudienceSession {
    /// A window that has come, and its first message.
    pub fn take(session: &str, me: &str) -> (AudienceSession, Message) {
        let session =
            AudienceSession { session: session.into(), me: me.into(), presenter: None, heard: 0, ended: false };
        let message = session.hello();
        (session, message)
    }

    /// Takes a message, and says what to answer: where something was missed, the whole state is asked for; otherwise a
    /// sign of life is answered by one.
    pub fn receive(&mut self, message: Message, now: u64) -> Option<Message> {
        let Message { sender, kind, .. } = message;
        let known = self.presenter.as_ref().filter(|(presenter, ..)| *presenter == sender);
        let revision_known = known.map(|(_, revision, _)| *revision);
        match kind {
            MessageKind::State { revision, shown } => {
                (self.heard, self.ended) = (now, false);
                // An older state may arrive late where two channels are open at once.
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

    /// What to show at a time.
    pub fn view(&self, now: u64) -> AudienceView<'_> {
        match &self.presenter {
            None => AudienceView::Waiting,
            Some(_) if self.ended => AudienceView::Ended,
            Some((.., shown)) if now.saturating_sub(self.heard) > SILENCE => AudienceView::Lost(shown),
            Some((.., shown)) => AudienceView::Showing(shown),
        }
    }

    /// The message that asks for the state.
    pub fn hello(&self) -> Message {
        self.message(MessageKind::Hello)
    }

    fn message(&self, kind: MessageKind) -> Message {
        Message { session: self.session.clone(), sender: self.me.clone(), kind }
    }
}
