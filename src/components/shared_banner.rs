use super::el::{El, On, attr, attr_string, button, el, pairs, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::browser;
use crate::codec::{RatingCode, Sender};
use crate::framework::Ratings;
use crate::i18n::{Texts, fill};
use crate::state::{Action, Place, State, Tool};
use crate::wording::phrases;
use yew::prelude::*;

/// Properties of [`shared_banner`].
pub struct SharedBannerProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The state.
    pub state: &'a State,
    /// Who sent the ratings shown, if their link says so.
    pub sender: Option<&'a Sender>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// What somebody else's ratings are, above them; empty while the own ones are shown.
#[inline(never)]
pub fn shared_banner(props: &SharedBannerProps) -> El {
    let SharedBannerProps { texts, state, sender, .. } = *props;
    let page = &texts.page;
    let around = el("div").class("shared-banner");
    let Some(code) = state.shared else { return around };
    let mut banner = el("p").class("banner").with(string_el("strong", "", viewing(texts, state, sender)));
    if sender.is_some() {
        let origin = fill(page.sent_by_link, &[("code", &code.text())]);
        banner = banner.text(" ").with(string_el("span", "", origin));
    }
    if !state.profile().is_empty() {
        banner = banner.text(" ").with(text_el("span", "", page.own_untouched));
    }
    around.with(banner)
}

/// What the visitor is looking at: an example, the ratings of a sender and perhaps their day, or those of a code.
#[inline(never)]
pub fn viewing(texts: &Texts, state: &State, sender: Option<&Sender>) -> String {
    let page = &texts.page;
    match (state.shared, sender) {
        _ if state.is_example => page.viewing_example.into(),
        (_, Some(sender)) => {
            let mut said = fill(page.sent, &[("name", &phrases::sender(texts, sender))]);
            if let Some(day) = sender.day {
                said.push_str(", ");
                said.push_str(&browser::in_words(day, texts.language));
            }
            said
        }
        (Some(code), None) => fill(page.viewing, &[("code", &code.text())]),
        _ => String::new(),
    }
}

/// What to do with somebody else's ratings: rate one's own and compare, or compare at once where one is there.
#[inline(never)]
pub fn shared_ways(props: &SharedBannerProps, code: RatingCode) -> El {
    let SharedBannerProps { texts, state, sender, send } = *props;
    let page = &texts.page;
    let own = state.profile().ratings();
    let link = |text: &'static str, address: String| {
        text_el("a", "", text).attrs(pairs![("href", attr_string(address)), ("class", attr("button"))])
    };
    let rate = ["#", Place::Rate.name()].concat();
    let around = el("div").class("buttons");
    if state.is_example {
        let around = around.with(link(if own == Ratings::NONE { page.begin } else { page.go_on }, rate));
        return around.with(button("quiet", page.leave_example, send, ViewMsg::Act(Action::KeepMine)));
    }
    let around = match own.complete() {
        Some(_) => around.with(compare_link(texts, RatingCode::of(&own), code, "button")),
        None => {
            around.with(link(page.rate_yours, [&*rate, "=", &code.text(), sender.map_or("", Sender::fields)].concat()))
        }
    };
    let around = match state.profile().is_empty() {
        true => around,
        false => around.with(button("quiet", page.keep_mine, send, ViewMsg::Act(Action::KeepMine))),
    };
    around.with(button("quiet", page.use_this, send, ViewMsg::Act(Action::UseShared)))
}

/// The link to the comparison of two ratings, the earlier or own one first.
#[inline(never)]
pub fn compare_link(texts: &Texts, before: RatingCode, after: RatingCode, class: &'static str) -> El {
    let mode = Tool::Compare.mode();
    let address = ["?mode=", mode, "#a=", &before.text(), "&b=", &after.text()].concat();
    text_el("a", "", texts.page.compare_both).attrs(pairs![
        ("href", attr_string(address)),
        ("data-tool", attr(mode)),
        ("class", attr(class))
    ])
}

/// The button that rates anew, to compare with the rating so far.
#[inline(never)]
pub fn again(texts: &Texts, send: &Callback<ViewMsg>) -> El {
    el("button").attrs(pairs![("type", attr("button")), ("class", attr("quiet"))]).text(texts.page.rate_again).on_emit(
        On::Click,
        send,
        ViewMsg::Act(Action::RateAgain),
    )
}
