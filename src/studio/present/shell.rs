//! The presenter's window: the board, the notes beside it if shown, and the bar below.

use super::bar::bar;
use super::help::help;
use super::messages::PresentMsg;
use super::side::side;
use super::{Present, PresentTrouble};
use crate::browser::{self, AUDIENCE_WINDOW};
use crate::components::{El, On, Static, attr, attr_string, button, classes, el, pairs, text_el};
use crate::i18n::Texts;
use crate::meeting::{PresentAction, PresenterRole};
use crate::state::State;
use crate::studio::room::{RoomProps, room};
use crate::studio::{Msg, StudioMsg, ToolContext};
use yew::prelude::*;

/// Wraps a message of this tool for the app.
pub(super) fn msg(msg: PresentMsg) -> Msg {
    Msg::Studio(StudioMsg::Present(msg))
}

impl Present {
    /// Renders the presenter's window.
    pub fn view(&self, context: &ToolContext) -> El {
        let ToolContext { state, send, .. } = *context;
        let texts = state.language.texts();
        let content = match self.windows.role() {
            PresenterRole::Refused => self.refused(texts, send).key("refused"),
            _ => self.presenting(texts, state, send).key("presenting"),
        };
        el("div")
            .key("present")
            .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr("present"))])
            .with(content)
            .with(help(texts, &self.help, send))
            .with(self.live.view())
    }

    fn presenting(&self, texts: &'static Texts, state: &State, send: &Callback<Msg>) -> El {
        let present = &texts.studio.meeting.present;
        let shown = self.shown();
        let translated = {
            let send = send.clone();
            Callback::from(move |given| send.emit(PresentMsg::of_page(given).map_or_else(Msg::View, msg)))
        };
        let board = room(&RoomProps {
            texts,
            shown: &shown,
            drawn: &self.drawn,
            send: Some(&translated),
            covered: if self.is_private() { present.covered } else { present.covered_room },
            awaiting_rating: self.presentation.awaiting_rating,
        });
        let noted = if self.has_notes() { "desk noted" } else { "desk" };
        let aside = el("div").class("side-holder");
        let aside = if self.has_notes() { aside.with(side(self, texts, state, send)) } else { aside };
        let black = el("div").class("black-holder");
        let black = if self.presentation.blank && !self.is_private() {
            // The room looks at this window and must not see anything.
            black.with(el("div").key("black").class("black").with(button(
                "quiet",
                present.is_blank,
                send,
                msg(PresentMsg::Do(PresentAction::Blank)),
            )))
        } else {
            black
        };
        el("div")
            .attrs(pairs![("class", classes(&[noted, if self.is_private() { "private" } else { "" }]))])
            .with(el("main").with(self.trouble(state, texts, send)).with(board))
            .with(aside)
            .with(bar(self, texts, send))
            .with(black)
    }

    /// What did not work, with a way out, and the question to the presenter if there is one.
    fn trouble(&self, state: &State, texts: &'static Texts, send: &Callback<Msg>) -> El {
        let around = el("div").static_attrs(&[("role", Static("alert")), ("class", Static("present-troubles"))]);
        let question = self.windows.seats().asks().then(|| asks(texts, send));
        let given_away = self.presentation.asks().then(|| {
            let words = &texts.studio.meeting.team;
            let sentence = if self.is_private() { words.team_given_away } else { words.team_still_covered };
            el("div").key("given-away").class("notice").with(text_el("p", "", sentence))
        });
        around
            .each(question)
            .each(given_away)
            .each(self.trouble.map(|trouble| self.one_trouble(trouble, state, texts, send)))
    }

    fn one_trouble(&self, trouble: PresentTrouble, state: &State, texts: &'static Texts, send: &Callback<Msg>) -> El {
        let present = &texts.studio.meeting.present;
        let line = el("div").key("trouble").class("notice").with(text_el("p", "", trouble.sentence(texts)));
        let mut buttons = el("div").class("buttons");
        if trouble == PresentTrouble::Blocked {
            let address = self.windows.audience_address(state);
            // Named, not `_blank`: the window gets this one as its `opener`, to which it offers a port.
            let attributes =
                [attr_string(address.clone()), attr(AUDIENCE_WINDOW), self.windows.link_rel(), attr("button")];
            // A click is handled in code, which keeps this tab's session storage from being copied into the new window.
            let open = move |event: Event| {
                if browser::open_window(&address, false) {
                    event.prevent_default();
                }
            };
            buttons = buttons.with(
                text_el("a", "", present.second_window_link)
                    .key("link")
                    .attrs((&["href", "target", "rel", "class"], attributes))
                    .on(On::Click, Callback::from(open)),
            );
        }
        line.with(buttons.with(button("quiet", texts.page.dismiss, send, msg(PresentMsg::Dismiss)).key("dismiss")))
    }

    /// Shown while another window leads this presentation.
    fn refused(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        let present = &texts.studio.meeting.present;
        el("main").class("notice-page").with(
            el("div")
                .with(
                    text_el("h1", "", present.refused)
                        .static_attrs(&[("id", Static("tool-title")), ("tabindex", Static("-1"))]),
                )
                .with(text_el("p", "", present.refused_explained).static_attrs(&[("role", Static("alert"))]))
                .with(
                    el("div")
                        .class("buttons")
                        .with(button("", present.try_again, send, msg(PresentMsg::ClaimAgain)))
                        .with(button("quiet", present.new_session, send, msg(PresentMsg::NewSession)))
                        .with(text_el("a", "", present.leave).static_attrs(&[
                            ("href", Static("?")),
                            ("data-tool", Static("")),
                            ("class", Static("button")),
                        ])),
                ),
        )
    }
}

/// Asks whether a window that this one did not open is the audience's. Until the answer, nothing is uncovered here.
fn asks(texts: &'static Texts, send: &Callback<Msg>) -> El {
    let present = &texts.studio.meeting.present;
    el("div").key("asks").class("notice asks").with(text_el("p", "", present.asks_window)).with(
        el("div")
            .class("buttons")
            .with(button("", present.asks_yes, send, msg(PresentMsg::IsOurs(true))))
            .with(button("quiet", present.asks_no, send, msg(PresentMsg::IsOurs(false)))),
    )
}
