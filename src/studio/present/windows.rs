//! The presenter's end of the channel to the audience windows.
//!
//! There are two lines. The plain line uses the session in the address, or `main` without one: plain links to the
//! audience window lead there, and any page of the origin can join it. The own line is created when the presenter opens
//! a window, with S or with the link that is offered if pop-ups are blocked. Its session is random, and is found only
//! in that window's address and in what this tab keeps for a reload. So a window is recognised by the line it is heard
//! on, no secret is sent over the channel, and either window finds the other again after a reload.
//!
//! What a hostile page of the same origin can do on the plain line: pose as another presenter, which ends this one's
//! lead there (with an own line it continues on that); pose as another version, which shows a notice; ask to be
//! confirmed; and pose as a window that was confirmed there. It uncovers nothing without the presenter's consent and
//! loses no ratings, since those are in this window only. Everything that the browser stores is open to the same origin
//! anyway.

use super::PresentMsg;
use super::messages::PresentTrouble;
use crate::browser::{self, Channel};
use crate::components::{Attr, attr_if};
use crate::meeting::{Line, Message, MessageError, MessageKind, Presentation, PresenterRole, PresenterSession, Seats};
use crate::state::{State, Tool};
use crate::studio::message_of::message_of;
use yew::prelude::*;

/// The session of an address without one: that of every plain link to the presentation and to the audience window.
pub(in crate::studio) const PLAIN_SESSION: &str = "main";

/// Whether a text can be a session's name: 1…64 letters, digits and dashes.
pub(super) fn is_session(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The session in the page's address; [`PLAIN_SESSION`] if it has none that is valid.
pub(in crate::studio) fn session() -> String {
    browser::setting("session").filter(|name| is_session(name)).unwrap_or_else(|| PLAIN_SESSION.into())
}

/// One line to the audience windows.
struct Wire {
    line: Line,
    session: String,
    presenter: PresenterSession,
    channel: Channel,
}

impl Wire {
    /// Opens the channel of a session, and claims to present in it.
    fn join(line: Line, session: String, send: &Callback<PresentMsg>) -> Wire {
        let mut channel = Channel::open(&session, send.reform(move |text| PresentMsg::Heard(line, text)));
        channel.take_offers();
        // Without a random source, the clock tells two windows apart.
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

/// What a reload of the presenter's window must not lose: the own line's session, whether a window was opened on it,
/// and the windows confirmed on the plain line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct KeptWindows {
    pub own: Option<String>,
    pub opened: bool,
    pub confirmed: Vec<String>,
}

/// The audience windows as the presenter's window knows them.
pub(super) struct Windows {
    plain: Wire,
    own: Option<Wire>,
    seats: Seats,
    send: Callback<PresentMsg>,
}

impl Windows {
    /// Joins a session, and the own line kept over a reload.
    pub(super) fn join(session: String, kept: KeptWindows, send: Callback<PresentMsg>) -> Windows {
        let plain = Wire::join(Line::Plain, session, &send);
        let own = kept.own.map(|session| Wire::join(Line::Own, session, &send));
        Windows { plain, own, seats: Seats::of_kept(kept.opened, kept.confirmed), send }
    }

    /// What to keep for a reload.
    pub(super) fn kept(&self) -> KeptWindows {
        let (opened, confirmed) = self.seats.kept();
        KeptWindows { own: self.own.as_ref().map(|own| own.session.clone()), opened, confirmed: confirmed.to_vec() }
    }

    /// Starts a new session. Without a random source nothing happens, and the other window keeps the lead.
    pub(super) fn anew(&mut self) {
        let Some(session) = browser::random_id() else { return };
        browser::set_setting("session", Some(&session));
        *self = Windows::join(session, KeptWindows::default(), self.send.clone());
    }

    /// This window's role. An own line counts first, unless it was refused there: its lead is independent of the plain
    /// line.
    pub(super) fn role(&self) -> PresenterRole {
        let own = self.own.as_ref().map(|own| own.presenter.role()).filter(|role| *role != PresenterRole::Refused);
        own.unwrap_or(self.plain.presenter.role())
    }

    /// The audience windows.
    pub(super) fn seats(&self) -> &Seats {
        &self.seats
    }

    /// The presenter's answer whether a window is the audience's.
    pub(super) fn answer(&mut self, is_ours: bool) {
        if is_ours { self.seats.confirm() } else { self.seats.decline() }
    }

    /// Claims to present once more, on both lines.
    pub(super) fn claim_again(&mut self) {
        self.wires().for_each(Wire::claim_again);
    }

    /// Sends the state if it has changed, or else a ping when one is due.
    pub(super) fn show(&mut self, presentation: &Presentation) {
        self.send(|presenter, now| presenter.tick(presentation, now));
    }

    /// Pings the audience windows. Returns whether this window is no longer private because one stopped answering.
    pub(super) fn look(&mut self) -> bool {
        let lost = self.seats.look(browser::now());
        self.send(PresenterSession::ask);
        lost
    }

    /// Sends what each line's session returns, and notes which windows a ping asks.
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

    /// Says goodbye on both lines.
    pub(super) fn bye(&mut self) {
        self.wires().for_each(|wire| wire.bye());
    }

    /// Handles a message from the channel, and answers it. Ignores what is not a message.
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

    /// Opens an audience window, or a tab of this one. Returns what hinders opening it or reaching it.
    pub(super) fn open_audience(&mut self, state: &State, is_tab: bool) -> Option<PresentTrouble> {
        if !self.plain.channel.reaches_any() {
            return Some(PresentTrouble::NoChannel);
        }
        if self.own.is_none() {
            // Without a random source the window joins the plain line, and the presenter has to confirm it.
            self.own = browser::random_id().map(|session| Wire::join(Line::Own, session, &self.send));
        }
        self.seats.open();
        if !browser::open_window(&self.audience_address(state), is_tab) {
            Some(PresentTrouble::Blocked)
        } else if !self.plain.channel.reaches_all() {
            Some(PresentTrouble::OnlyOpened)
        } else {
            None
        }
    }

    /// The `rel` of the link to the audience window. If a channel reaches all windows, it needs no `opener`, and then
    /// gets no copy of this tab's session storage.
    pub(super) fn link_rel(&self) -> Attr {
        attr_if(self.plain.channel.reaches_all(), "noopener")
    }

    /// The address of the audience window, with the presenter's settings: that window reads none from storage.
    pub(super) fn audience_address(&self, state: &State) -> String {
        let session = &self.own.as_ref().unwrap_or(&self.plain).session;
        let session = Some(&**session).filter(|session| *session != PLAIN_SESSION);
        let hotkeys = (!state.settings.hotkeys).then_some("off");
        browser::bare_address_of(
            Tool::Audience,
            &[
                ("session", session),
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

/// The outcome of a message.
pub(super) enum Heard {
    /// Nothing that the presenter needs to know.
    Nothing,
    /// An audience window has come, and this window is private.
    Audience,
    /// Something did not work, or works differently than expected.
    PresentTrouble(PresentTrouble),
}
