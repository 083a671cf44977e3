//! What the room sees: one step of the presentation on a board of 16 : 9, everything on it measured in its own width, so
//! that a laptop, a projector and a wall of screens show the same picture, and the pointer is at the same place in all.

mod next;
mod picture;
mod result;
mod second;
mod spot;
mod team;

use crate::components::{El, ViewMsg, attr, attr_string, el, pairs, string_el, text_el};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::meeting::{Shown, Step};
use crate::studio::pair::Drawn;
use crate::wording::meeting_phrases as meeting;
use yew::prelude::*;

/// What [`room`] shows.
pub struct RoomProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The step, with no more than may be seen.
    pub shown: &'a Shown,
    /// The streams, drawn once for what they show.
    pub drawn: &'a Drawn,
    /// What the presenter wants; none in the audience's window, which only shows.
    pub send: Option<&'a Callback<ViewMsg>>,
    /// What is said of ratings that are covered: to the presenter another word than to the room.
    pub covered: &'static str,
    /// Whether the factor that is chosen was chosen just now, so that the ring is shown.
    pub awaiting_rating: bool,
}

impl RoomProps<'_> {
    /// The ratings on show; none where they are covered.
    fn ratings(&self) -> Ratings {
        self.shown.ratings.unwrap_or_default()
    }
}

/// The board with the step on it.
pub fn room(props: &RoomProps) -> El {
    let shown = props.shown;
    let content = match shown.step {
        _ if shown.blank => el("div").key("blank"),
        Step::Picture | Step::Factor(_) | Step::Rate => picture::picture(props).key("picture"),
        Step::Result => result::result(props).key("result"),
        Step::Team => team::team(props).key("team"),
        Step::Next => next::next(props).key("next"),
    };
    let kind = match shown.step {
        _ if shown.blank => "blank",
        Step::Factor(_) => "factor",
        step => step.id(),
    };
    let built = ["built-", &shown.step.built().to_string()].concat();
    // How many are rated is no more to be told than how; a count of nothing would say that none is.
    let unseen = if shown.ratings.is_none() { " unseen" } else { "" };
    let class = ["room room-", kind, " ", &built, unseen].concat();
    el("div").class("board").with(
        el("div")
            .attrs(pairs![("class", attr_string(class)), ("lang", attr(props.texts.language.tag()))])
            .with(el("div").class("scene").with(content))
            .with(el("div").class("spot-holder").each(shown.pointer.map(spot::spot))),
    )
}

/// The step's title, and whether something is covered.
fn head(props: &RoomProps, title: String) -> El {
    head_of(props, string_el("h2", "", title))
}

/// The same with a title that is more than a text.
fn head_of(props: &RoomProps, title: El) -> El {
    let badge = el("span").class("badge-holder");
    let shown = props.shown;
    let is_told = match shown.step {
        Step::Factor(_) => false,
        // In their place stands that they are covered.
        Step::Team => shown.team.is_some(),
        Step::Next => shown.ratings.is_some(),
        _ => true,
    };
    let is_told = is_told && shown.covered;
    let badge = if is_told { badge.with(text_el("span", "covered-badge", props.covered)) } else { badge };
    el("div").class("room-head").with(title).with(badge)
}

/// The head with the step's own name.
fn step_head(props: &RoomProps) -> El {
    head(props, meeting::step_name(props.texts, props.shown.step))
}

/// What stands in the place of a step whose content is covered.
fn veil(props: &RoomProps) -> El {
    el("div").class("veil").with(text_el("p", "", props.texts.studio.meeting.present.covered_room))
}
