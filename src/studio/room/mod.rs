//! What the room sees: one step of the presentation on a 16 : 9 board. Everything on it is sized relative to its width,
//! so that laptop, projector and video wall show the same picture, with the pointer at the same place.

mod groups;
mod next;
mod picture;
mod result;
mod second;
mod spot;
mod sure;
mod team;

use crate::components::{El, ViewMsg, attr, attr_string, el, pairs, string_el, text_el};
use crate::framework::{Factor, Ratings};
use crate::i18n::Texts;
use crate::meeting::{Shown, Step};
use crate::studio::pair::Drawn;
use crate::wording::meeting_phrases as meeting;
use yew::prelude::*;

/// What [`room`] shows.
pub struct RoomProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The step, reduced to what may be seen.
    pub shown: &'a Shown,
    /// The cached streams.
    pub drawn: &'a Drawn,
    /// Receives the presenter's actions; `None` in the audience window, which is read-only.
    pub send: Option<&'a Callback<ViewMsg>>,
    /// The notice on covered ratings, worded for the presenter or for the room.
    pub covered: &'static str,
    /// Whether the factor was chosen just now, so that its ring is shown.
    pub awaiting_rating: bool,
}

impl RoomProps<'_> {
    /// The ratings shown; all unrated while covered.
    fn ratings(&self) -> Ratings {
        self.shown.ratings.unwrap_or_default()
    }
}

/// The board with the current step.
pub fn room(props: &RoomProps) -> El {
    let shown = props.shown;
    let content = match shown.step {
        _ if shown.blank => el("div").key("blank"),
        Step::Picture | Step::Factor(_) | Step::Rate => picture::picture(props).key("picture"),
        Step::Result => result::result(props).key("result"),
        Step::Team => match &shown.groups {
            Some(two) => groups::groups(props, two).key("groups"),
            None => team::team(props).key("team"),
        },
        Step::Next => next::next(props).key("next"),
    };
    let kind = match shown.step {
        _ if shown.blank => "blank",
        Step::Factor(_) => "factor",
        step => step.id(),
    };
    let built = ["built-", &shown.step.built().to_string()].concat();
    // Covered ratings hide their count as well: a count of 0 would say that nothing is rated.
    let unseen = if shown.ratings.is_none() { " unseen" } else { "" };
    let still = if shown.still { " still" } else { "" };
    let class = ["room room-", kind, " ", &built, unseen, still].concat();
    el("div").class("board").with(
        el("div")
            .attrs(pairs![("class", attr_string(class)), ("lang", attr(props.texts.language.tag()))])
            .with(el("div").class("scene").with(content))
            .with(el("div").class("spot-holder").each(shown.pointer.map(spot::spot))),
    )
}

/// The step's title, with a badge if something is covered.
fn head(props: &RoomProps, title: String) -> El {
    head_of(props, string_el("h2", "", title))
}

/// The same with a title element.
fn head_of(props: &RoomProps, title: El) -> El {
    let badge = el("span").class("badge-holder");
    let shown = props.shown;
    let is_told = match shown.step {
        Step::Factor(_) => false,
        // While covered, these show a veil instead.
        Step::Team => shown.team.is_some() || shown.groups.is_some(),
        Step::Next => shown.ratings.is_some(),
        _ => true,
    };
    let is_told = is_told && shown.covered;
    let badge = if is_told { badge.with(text_el("span", "covered-badge", props.covered)) } else { badge };
    el("div").class("room-head").with(title).with(badge)
}

/// The head with the step's name as its title.
fn step_head(props: &RoomProps) -> El {
    head(props, meeting::step_name(props.texts, props.shown.step))
}

/// A factor's number and short name on one line, the head of a table's row.
fn factor_head(props: &RoomProps, factor: Factor) -> El {
    let short = props.texts.factor(factor).short.join(" ").replace('\u{AD}', "");
    el("th")
        .attrs(pairs![("scope", attr("row"))])
        .with(text_el("span", "number", factor.digit()))
        .text("\u{A0}")
        .string(short.trim().into())
}

/// Shown in place of a step's covered content.
fn veil(props: &RoomProps) -> El {
    el("div").class("veil").with(text_el("p", "", props.texts.studio.meeting.present.covered_room))
}
