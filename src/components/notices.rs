use super::el::{El, Is, On, button, el, is, leaf, leaf_of};
use super::view_msg::ViewMsg;
use crate::i18n::{Texts, fill};
use yew::prelude::*;

/// Something that the visitor is told, until it is dismissed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeItem {
    /// The sentence.
    pub sentence: String,
    /// Whether it is of something that went well.
    pub succeeded: bool,
    /// The id of the sentence, where it takes the focus.
    pub id: Option<&'static str>,
    /// A code that can be opened instead.
    pub near: Option<String>,
}

/// What [`notices`] shows.
pub struct NoticesProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The notices, the newest last.
    pub notices: Vec<NoticeItem>,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The notices that the visitor has not dismissed yet, and that a new version is ready, which `web/offline.js` shows.
#[inline(never)]
pub fn notices(props: NoticesProps) -> El {
    let NoticesProps { texts, notices, send } = props;
    let version = el("div")
        .key("version")
        .fixed(&[("role", Is("status")), ("class", Is("new-version"))])
        .with(leaf("p", "", texts.page.new_version))
        .with(
            el("div")
                .class("buttons")
                .with(
                    leaf("button", "", texts.page.use_new_version)
                        .fixed(&[("type", Is("button")), ("data-version", Is("use"))]),
                )
                .with(leaf("button", "", texts.page.dismiss).fixed(&[
                    ("type", Is("button")),
                    ("data-version", Is("later")),
                    ("class", Is("quiet")),
                ])),
        );
    el("div").class("notices").with(version).each(notices.into_iter().enumerate().map(|(place, notice)| {
        let mut buttons = el("div").class("buttons");
        if let Some(near) = notice.near {
            let label = fill(texts.page.open_near, &[("near", &near)]);
            buttons = buttons.with(el("button").key("near").fixed(&[("type", Is("button"))]).string(label).sends(
                On::Click,
                send,
                ViewMsg::OpenCode(near),
            ));
        }
        let sentence = leaf_of("p", "", notice.sentence);
        let sentence = match notice.id {
            Some(id) => sentence.attrs(&["id", "tabindex"], [is(id), is("-1")]),
            None => sentence,
        };
        let class = if notice.succeeded { "notice done" } else { "notice" };
        el("div")
            .key(&place.to_string())
            .class(class)
            .with(sentence)
            .with(buttons.with(button("quiet", texts.page.dismiss, send, ViewMsg::Dismiss(place)).key("dismiss")))
    }))
}
