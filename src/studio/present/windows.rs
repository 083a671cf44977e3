//! The presenter's end of the channel, and the audience's windows at the other.
//!
//! There are two lines. The plain one is that of the session in the address, `main` where it names none: plain links to the
//! audience's window lead there, and so does every page of the origin that has a mind to. The own one is made when the
//! presenter opens a window, by S or by the link where that is blocked: its session is made of chance, and stands in that
//! window's address, and in what this tab keeps for a reload. So the window is told from all others by where it is heard,
//! with nothing on the channel that could be overheard, and whichever of the two is reloaded finds the other again.
//!
//! What a page of the same origin can do, if it means to: on the plain line it can pass for another presenter, which ends
//! this one's part in that line (once it has a line of its own it goes on there), or for one of another version, which is
//! a notice; it can ask to be confirmed, and pass for a window that was confirmed there. It uncovers nothing without the
//! presenter's word, and costs no rating: those are in this window alone. It is the same origin, so all that the browser
//! keeps lies open to it anyway.

use super::PresentMsg;
use super::messages::PresentTrouble;
use crate::browser::{self, Channel};
use crate::meeting::{Line, Message, MessageError, MessageKind, Presentation, PresenterRole, PresenterSession, Seats};
use crate::state::{State, Tool};
use crate::studio::message_of::message_of;
use yew::prelude::*;

/// The session of an address that names none: every plain link to the presentation and to the audience's window.
pub(in crate::studio) const PLAIN_SESSION: &str = "main";

/// Whether a text can be the name of a session.
pub(super) fn is_session(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The session that the page's address names, if it can be one.
pub(in crate::studio) fn session() -> String {
    browser::setting("session").filter(|name| is_session(name)).unwrap_or_else(|| PLAIN_SESSION.into())
}

/// One line to the audience's windows.
struct Wire {
    line: Line,
    session: String,
    presenter: PresenterSession,
    channel: Channel,
}

impl Wire {
    /// Opens the channel of a session, and claims the presenter's place in it.
    fn join(line: Line, session: String, send: &Callback<PresentMsg>) -> Wire {
        let mut channel = Channel::open(&session, send.reform(move |text| PresentMsg::Heard(line, text)));
        channel.take_offers();
        // Without chance, the clock tells two windows apart.
        let me = browser::random_id().unwrap_or_else(|| browser::now().to_string());
        let (presenter, claim) = PresenterSession::claim(&session, &me, browser::now());
        channel.send(&claim.to_json());
        Wire { line, session, presenter, channel }
    }

    fn claim_again(&mut self) {
        let claim = self.presenter.claim_again(browser::now());
        self.channel.send(&claim.to_json());
    }

    fn bye(&self) {
        if let Some(bye) = self.presenter.bye() {
            self.channel.send(&bye.to_json());
        }
    }
}

/// What a reload of the presenter's window must not lose of them: the own line's session, whether a window was opened on it,
/// and which windows were confirmed on the plain one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct KeptWindows {
    pub own: Option<String>,
    pub opened: bool,
    pub confirmed: Vec<String>,
}

/// The audience's windows, as the presenter's sees them.
pub(super) struct Windows {
    plain: Wire,
    own: Option<Wire>,
    seats: Seats,
    send: Callback<PresentMsg>,
}

impl Windows {
    /// Joins a session, and the own line of before a reload.
    pub(super) fn join(session: String, kept: KeptWindows, send: Callback<PresentMsg>) -> Windows {
        let plain = Wire::join(Line::Plain, session, &send);
        let own = kept.own.map(|session| Wire::join(Line::Own, session, &send));
        Windows { plain, own, seats: Seats::of_kept(kept.opened, kept.confirmed), send }
    }

    /// What a reload must not lose.
    pub(super) fn kept(&self) -> KeptWindows {
        let (opened, confirmed) = self.seats.kept();
        KeptWindows { own: self.own.as_ref().map(|own| own.session.clone()), opened, confirmed: confirmed.to_vec() }
    }

    /// Goes on in a session of its own; without chance there is none, and another window leads the one there is.
    pub(super) fn anew(&mut self) {
        let Some(session) = browser::random_id() else { return };
        browser::set_setting("session", Some(&session));
        *self = Windows::join(session, KeptWindows::default(), self.send.clone());
    }

    /// Whether this window leads the session, has asked to, or was refused. With a line of its own it leads that one,
    /// whoever leads the plain one.
    pub(super) fn role(&self) -> PresenterRole {
        let own = self.own.as_ref().map(|own| own.presenter.role()).filter(|role| *role != PresenterRole::Refused);
        own.unwrap_or(self.plain.presenter.role())
    }

    /// The audience's windows.
    pub(super) fn seats(&self) -> &Seats {
        &self.seats
    }

    /// The presenter has been asked about a window, and has said whether it is the room's.
    pub(super) fn answer(&mut self, is_ours: bool) {
        if is_ours { self.seats.confirm() } else { self.seats.decline() }
    }

    /// Asks once more to lead.
    pub(super) fn claim_again(&mut self) {
        self.wires().for_each(Wire::claim_again);
    }

    /// Sends the room what has changed, if anything has, or else asks it for a sign of life.
    pub(super) fn show(&mut self, presentation: &Presentation) {
        self.send(|presenter, now| presenter.tick(presentation, now));
    }

    /// Asks the audience's windows whether they are there, and tells whether this one is private no longer because one
    /// is not.
    pub(super) fn look(&mut self) -> bool {
        let lost = self.seats.look(browser::now());
        self.send(PresenterSession::ask);
        lost
    }

    /// Sends what each line's session has to say, and notes which windows are asked by it whether they are there.
    fn send(&mut self, mut say: impl FnMut(&mut PresenterSession, u64) -> Option<Message>) {
        let now = browser::now();
        for wire in [Some(&mut self.plain), self.own.as_mut()].into_iter().flatten() {
            let Some(message) = say(&mut wire.presenter, now) else { continue };
            wire.channel.send(&message.to_json());
            if matches!(message.kind, MessageKind::Ping { .. }) {
                self.seats.ask(wire.line, now);
            }
        }
    }

    /// Says that the presentation ends.
    pub(super) fn bye(&mut self) {
        self.wires().for_each(|wire| wire.bye());
    }

    /// Takes what came over the channel, and answers it. Whatever is no message is passed over.
    pub(super) fn hear(&mut self, line: Line, text: &str, presentation: &Presentation) -> Heard {
        let Some(wire) = self.wires().find(|wire| wire.line == line) else { return Heard::Nothing };
        let message = match message_of(text, &wire.session) {
            Ok(message) => message,
            Err(MessageError::Version(_)) => return Heard::PresentTrouble(PresentTrouble::OtherVersion),
            Err(_) => return Heard::Nothing,
        };
        if let Some(answer) = wire.presenter.receive(&message, presentation) {
            wire.channel.send(&answer.to_json());
        }
        let is_plain_left = line == Line::Plain && wire.presenter.role() == PresenterRole::Refused;
        let is_new = self.seats.hear(&message.sender, line, &message.kind);
        if is_plain_left && self.seats.leave_plain() {
            Heard::PresentTrouble(PresentTrouble::AudienceLost)
        } else if is_new && self.seats.is_private() {
            Heard::Audience
        } else {
            Heard::Nothing
        }
    }

    /// Opens a window for the audience; what stands in the way of it or of what it hears.
    pub(super) fn open_audience(&mut self, state: &State) -> Option<PresentTrouble> {
        if !self.plain.channel.reaches_any() {
            return Some(PresentTrouble::NoChannel);
        }
        if self.own.is_none() {
            // Without chance the window is on the plain line, and the presenter is asked about it.
            self.own = browser::random_id().map(|session| Wire::join(Line::Own, session, &self.send));
        }
        self.seats.open();
        if !browser::open_window(&self.audience_address(state)) {
            Some(PresentTrouble::Blocked)
        } else if !self.plain.channel.reaches_all() {
            Some(PresentTrouble::OnlyOpened)
        } else {
            None
        }
    }

    /// What the link to the audience's window says of its opener. Where a channel reaches all, the window need not know
    /// it, and gets no copy of what this tab keeps.
    pub(super) fn link_rel(&self) -> Option<AttrValue> {
        self.plain.channel.reaches_all().then_some(AttrValue::Static("noopener"))
    }

    /// The address of the audience's window. That window reads no settings of the presenter's, so they stand here.
    pub(super) fn audience_address(&self, state: &State) -> String {
        let session = &self.own.as_ref().unwrap_or(&self.plain).session;
        let session = Some(&**session).filter(|session| *session != PLAIN_SESSION);
        let hotkeys = (!state.settings.hotkeys).then_some("off");
        browser::address_of(
            Tool::Audience,
            &[
                ("session", session),
                ("step", None),
                ("lang", Some(state.language.tag())),
                ("theme", Some(state.settings.theme.id())),
                ("hotkeys", hotkeys),
            ],
        )
    }

    fn wires(&mut self) -> impl Iterator<Item = &mut Wire> {
        [Some(&mut self.plain), self.own.as_mut()].into_iter().flatten()
    }
}

/// What came of a message.
pub(super) enum Heard {
    /// Nothing that the presenter has to know.
    Nothing,
    /// The room's window is there.
    Audience,
    /// Something went otherwise than one would expect.
    PresentTrouble(PresentTrouble),
}
