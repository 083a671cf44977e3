use super::{Msg, ToolContext};
use crate::browser;
use crate::components::{
    El, HeaderProps, NoticeItem, NoticesProps, Static, attr, attr_string, el, header, notices, pairs, text_el,
};
use crate::i18n::Texts;
use crate::meeting::Step;
use crate::state::Tool;

/// The page around a tool: header, notices, links back (to the presentation as well while one is running), and the
/// tool's name above `parts`.
pub fn frame(context: &ToolContext, tool: Tool, said: &dyn Fn() -> Vec<NoticeItem>, parts: Vec<El>) -> El {
    let ToolContext { state, addresses, send, others, .. } = *context;
    let send = &send.reform(Msg::View);
    let texts = state.language.texts();
    el("div")
        .key(tool.mode())
        .attrs(pairs![
            ("lang", attr(texts.language.tag())),
            ("class", attr_string(["page tool tool-", tool.mode()].concat()))
        ])
        .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses, send }))
        .with(
            el("main")
                .with(notices(NoticesProps { texts, notices: said(), send }))
                .with(el("nav").class("ways-back").each(ways_back(texts, others.presented_step())))
                .with(
                    text_el("h1", "", tool.name(&texts.page))
                        .static_attrs(&[("id", Static("tool-title")), ("tabindex", Static("-1"))]),
                )
                .each(parts),
        )
}

fn ways_back(texts: &'static Texts, presenting: Option<Step>) -> Vec<El> {
    let present = presenting.map(|step| {
        let address = browser::address_of(Tool::Present, &[("step", Some(step.id()))]);
        text_el("a", "", texts.studio.frame.back_to_presentation).key("presentation").attrs(pairs![
            ("href", attr_string(address)),
            ("data-tool", attr(Tool::Present.mode())),
            ("class", attr("back"))
        ])
    });
    let page = text_el("a", "", texts.studio.frame.back_to_rating).key("page").static_attrs(&[
        ("href", Static("?")),
        ("data-tool", Static("")),
        ("class", Static("back")),
    ]);
    present.into_iter().chain([page]).collect()
}
