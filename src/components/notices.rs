use super::el::{El, On, Static, attr, button, el, pairs, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::digits::natural;
use crate::i18n::{Texts, fill};
use yew::prelude::*;

/// A message to the visitor, shown until dismissed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeItem {
    /// The displayed sentence.
    pub sentence: String,
    /// Whether it reports a success.
    pub succeeded: bool,
    /// The id of the sentence, if it can get the focus.
    pub id: Option<&'static str>,
    /// A similar code that can be opened instead, if known.
    pub near: Option<String>,
}

/// Properties of [`notices`].
pub struct NoticesProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The notices, newest last.
    pub notices: Vec<NoticeItem>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The notices not dismissed yet, and the notice of a new version, which `web/offline.js` reveals.
#[inline(never)]
pub fn notices(props: NoticesProps) -> El {
    let NoticesProps { texts, notices, send } = props;
    let version = el("div")
        .key("version")
        .attrs(pairs![
            ("role", attr("status")),
            ("class", attr("new-version")),
            ("data-unkept", attr(texts.page.not_saved))
        ])
        .with(text_el("p", "", texts.page.new_version))
        .with(
            el("div")
                .class("buttons")
                .with(
                    text_el("button", "", texts.page.use_new_version)
                        .static_attrs(&[("type", Static("button")), ("data-version", Static("use"))]),
                )
                .with(text_el("button", "", texts.page.dismiss).static_attrs(&[
                    ("type", Static("button")),
                    ("data-version", Static("later")),
                    ("class", Static("quiet")),
                ])),
        );
    el("div").class("notices").with(version).each(notices.into_iter().enumerate().map(|(place, notice)| {
        let mut buttons = el("div").class("buttons");
        if let Some(near) = notice.near {
            let label = fill(texts.page.open_near, &[("near", &near)]);
            buttons = buttons.with(
                el("button").key("near").static_attrs(&[("type", Static("button"))]).string(label).on_emit(
                    On::Click,
                    send,
                    ViewMsg::OpenCode(near),
                ),
            );
        }
        let sentence = string_el("p", "", notice.sentence);
        let sentence = match notice.id {
            Some(id) => sentence.attrs(pairs![("id", attr(id)), ("tabindex", attr("-1"))]),
            None => sentence,
        };
        let class = if notice.succeeded { "notice done" } else { "notice" };
        el("div")
            .key(&natural(place as u32))
            .class(class)
            .with(sentence)
            .with(buttons.with(button("quiet", texts.page.dismiss, send, ViewMsg::Dismiss(place)).key("dismiss")))
    }))
}
