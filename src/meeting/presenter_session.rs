use super::{Message, MessageKind, Presentation, Shown};

/// Milliseconds that a window waits for an objection before it presents.
const CLAIM: u64 = 400;
/// Milliseconds between pings.
const PING: u64 = 1_000;

/// Whether a window presents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresenterRole {
    /// It has asked to present and waits for an objection.
    Claiming,
    /// It presents.
    Presenting,
    /// Another window of the session presents.
    Refused,
}

/// The presenter's end of the channel. Only one window of a session presents: a later one is refused; if two claim at
/// once, the one whose identifier sorts first wins.
#[derive(Debug, Clone)]
pub struct PresenterSession {
    session: String,
    me: String,
    role: PresenterRole,
    claimed: u64,
    sent: u64,
    asked: u64,
    revision: u32,
    last: Option<Shown>,
}

impl PresenterSession {
    /// A window that asks to present, and its first message.
    pub fn claim(session: &str, me: &str, now: u64) -> (PresenterSession, Message) {
        let session = PresenterSession {
            session: session.into(),
            me: me.into(),
            role: PresenterRole::Claiming,
            claimed: now,
            sent: now,
            asked: now,
            revision: 0,
            last: None,
        };
        let message = session.message(MessageKind::Claim);
        (session, message)
    }

    /// Asks again after a refusal.
    pub fn claim_again(&mut self, now: u64) -> Message {
        (self.role, self.claimed) = (PresenterRole::Claiming, now);
        self.message(MessageKind::Claim)
    }

    /// Its current role.
    pub fn role(&self) -> PresenterRole {
        self.role
    }

    /// The answer to a message, if any.
    pub fn receive(&mut self, message: &Message, presentation: &Presentation) -> Option<Message> {
        if message.sender == self.me {
            return None;
        }
        let i_stay = self.me < message.sender;
        match (&message.kind, self.role) {
            (MessageKind::Hello, PresenterRole::Presenting) => Some(self.state(presentation)),
            (MessageKind::Claim, PresenterRole::Presenting) => Some(self.refusal(message)),
            (MessageKind::Claim, PresenterRole::Claiming) if i_stay => Some(self.refusal(message)),
            (MessageKind::Claim, PresenterRole::Claiming) => self.give_way(),
            (MessageKind::Refused { claimant }, PresenterRole::Claiming) if *claimant == self.me => self.give_way(),
            // Two presenters that could not hear each other until now.
            (MessageKind::State { .. } | MessageKind::Ping { .. }, PresenterRole::Presenting) if !i_stay => {
                self.give_way()
            }
            (MessageKind::State { .. } | MessageKind::Ping { .. }, PresenterRole::Claiming) => self.give_way(),
            _ => None,
        }
    }

    /// The message to send as time passes and after every action of the presenter: the state if it has changed,
    /// otherwise a ping once a second.
    pub fn tick(&mut self, presentation: &Presentation, now: u64) -> Option<Message> {
        if self.role == PresenterRole::Claiming && now.saturating_sub(self.claimed) >= CLAIM {
            self.role = PresenterRole::Presenting;
        }
        if self.role != PresenterRole::Presenting {
            return None;
        }
        let is_new = self.last.as_ref() != Some(&Shown::of(presentation));
        if !is_new && now.saturating_sub(self.sent) < PING {
            return None;
        }
        self.sent = now;
        Some(if is_new { self.state(presentation) } else { self.ping(now) })
    }

    /// Asks the audience's windows for a sign of life once a second, even while states keep following each other.
    pub fn ask(&mut self, now: u64) -> Option<Message> {
        let is_due = self.role == PresenterRole::Presenting && now.saturating_sub(self.asked) >= PING;
        is_due.then(|| self.ping(now))
    }

    /// The message to send when the window closes; `None` unless it presents.
    pub fn bye(&self) -> Option<Message> {
        (self.role == PresenterRole::Presenting).then(|| self.message(MessageKind::Bye))
    }

    fn state(&mut self, presentation: &Presentation) -> Message {
        let shown = Shown::of(presentation);
        if self.last.as_ref() != Some(&shown) {
            self.revision += 1;
            self.last = Some(shown.clone());
        }
        self.message(MessageKind::State { revision: self.revision, shown: Box::new(shown) })
    }

    fn ping(&mut self, now: u64) -> Message {
        (self.sent, self.asked) = (now, now);
        self.message(MessageKind::Ping { revision: self.revision })
    }

    fn refusal(&self, message: &Message) -> Message {
        self.message(MessageKind::Refused { claimant: message.sender.clone() })
    }

    fn give_way(&mut self) -> Option<Message> {
        self.role = PresenterRole::Refused;
        None
    }

    fn message(&self, kind: MessageKind) -> Message {
        Message { session: self.session.clone(), sender: self.me.clone(), kind }
    }
}
