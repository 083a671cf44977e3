//! The presenter's end of the channel, and the audience's windows at the other.

use super::PresentMsg;
use super::messages::Trouble;
use crate::browser::{self, Channel};
use crate::meeting::{Desk, DeskRole, Message, MessageError, MessageKind, Presentation};
use crate::state::{State, Tool};
use yew::prelude::*;

/// The session of an address that names none: every plain link to the presentation and to the audience's window.
pub(in crate::studio) const PLAIN_SESSION: &str = "main";

/// The session that the page's address names, if it can be one.
pub(in crate::studio) fn session() -> String {
    let named = browser::setting("session");
    let fits =
        |name: &String| (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    named.filter(fits).unwrap_or_else(|| PLAIN_SESSION.into())
}

/// The windows of one session, as the presenter's sees them.
pub(super) struct Windows {
    session: String,
    desk: Desk,
    channel: Channel,
    /// The audience's windows that have said that they are there.
    seats: Vec<String>,
}

impl Windows {
    /// Opens the channel of a session, and claims the presenter's place in it.
    pub(super) fn join(session: String, send: &Callback<PresentMsg>) -> Windows {
        let mut channel = Channel::open(&session, send.reform(PresentMsg::Heard));
        channel.take_offers();
        // Without chance, the clock tells two windows apart.
        let me = browser::random_id().unwrap_or_else(|| browser::now().to_string());
        let (desk, claim) = Desk::claim(&session, &me, browser::now());
        channel.send(&claim.to_json());
        Windows { session, desk, channel, seats: Vec::new() }
    }

    /// Goes on in a session of its own; without chance there is none, and another window leads the one there is.
    pub(super) fn anew(&mut self, send: &Callback<PresentMsg>) {
        let Some(session) = browser::random_id() else { return };
        browser::set_setting("session", Some(&session));
        *self = Windows::join(session, send);
    }

    /// Whether this window leads the session, has asked to, or was refused.
    pub(super) fn role(&self) -> DeskRole {
        self.desk.role()
    }

    /// Whether the room has a window of its own.
    pub(super) fn has_audience(&self) -> bool {
        !self.seats.is_empty()
    }

    /// Asks once more to lead.
    pub(super) fn claim_again(&mut self) {
        let claim = self.desk.claim_again(browser::now());
        self.channel.send(&claim.to_json());
    }

    /// Sends the room what has changed, if anything has.
    pub(super) fn show(&mut self, presentation: &Presentation) {
        if let Some(message) = self.desk.tick(presentation, browser::now()) {
            self.channel.send(&message.to_json());
        }
    }

    /// Says that the presentation ends.
    pub(super) fn bye(&mut self) {
        if let Some(bye) = self.desk.bye() {
            self.channel.send(&bye.to_json());
        }
    }

    /// Takes what came over the channel, and answers it. Says whether a window of the audience is new; an error is one of
    /// another version's, and whatever else is no message is passed over.
    pub(super) fn hear(&mut self, text: &str, presentation: &Presentation) -> Result<bool, Trouble> {
        let message = match browser::message_of(text, &self.session) {
            Ok(message) => message,
            Err(MessageError::Version(_)) => return Err(Trouble::OtherVersion),
            Err(_) => return Ok(false),
        };
        let Message { sender, kind, .. } = &message;
        let is_new = matches!(kind, MessageKind::Hello) && !self.seats.contains(sender);
        if is_new {
            self.seats.push(sender.clone());
        }
        if matches!(kind, MessageKind::Bye) {
            self.seats.retain(|seat| seat != sender);
        }
        if let Some(answer) = self.desk.receive(&message, presentation) {
            self.channel.send(&answer.to_json());
        }
        Ok(is_new)
    }

    /// Opens a window for the audience; what stands in the way of it or of what it hears.
    pub(super) fn open_audience(&mut self, state: &State) -> Option<Trouble> {
        if !self.channel.reaches_any() {
            Some(Trouble::NoChannel)
        } else if !browser::open_window(&self.audience_address(state)) {
            Some(Trouble::Blocked)
        } else if !self.channel.reaches_all() {
            Some(Trouble::OnlyOpened)
        } else {
            None
        }
    }

    /// What the link to the audience's window says of its opener. Where a channel reaches all, the window need not know
    /// it, and gets no copy of what this tab keeps.
    pub(super) fn link_rel(&self) -> Option<AttrValue> {
        self.channel.reaches_all().then_some(AttrValue::Static("noopener"))
    }

    /// The address of the audience's window. That window reads no settings of the presenter's, so they stand here.
    pub(super) fn audience_address(&self, state: &State) -> String {
        let session = Some(&*self.session).filter(|session| *session != PLAIN_SESSION);
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
}
