use super::{Msg, StudioProps};
use crate::browser;
use crate::components::{El, HeaderProps, Is, NoticesProps, el, header, is, leaf, made, notices};
use crate::i18n::Texts;
use crate::meeting::Step;
use crate::state::Tool;

/// What stands around a tool: the page's head, the way back, to the presentation too while one is going on, the tool's name, and what has to be said.
pub fn frame(props: &StudioProps, tool: Tool, presenting: Option<Step>, views: impl IntoIterator<Item = El>) -> El {
    let StudioProps { state, notices: said, addresses, send, .. } = *props;
    let send = &send.reform(Msg::View);
    let texts = state.language.texts();
    let page = &texts.page;
    let (title, class) = match tool {
        Tool::Present | Tool::Audience | Tool::Kiosk => (page.present, "page tool"),
        Tool::Team => (page.team, "page tool tool-team"),
        Tool::Compare => (page.compare, "page tool tool-compare"),
        Tool::History => (page.history, "page tool tool-history"),
    };
    el("div")
        .key(tool.mode())
        .attrs(&["lang", "class"], [is(texts.language.tag()), is(class)])
        .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses, send }))
        .with(
            el("main")
                .with(notices(NoticesProps { texts, notices: said(), send }))
                .with(el("nav").class("ways-back").each(ways_back(texts, presenting)))
                .with(leaf("h1", "", title).fixed(&[("id", Is("tool-title")), ("tabindex", Is("-1"))]))
                .each(views),
        )
}

fn ways_back(texts: &'static Texts, presenting: Option<Step>) -> Vec<El> {
    let present = presenting.map(|step| {
        let address = browser::address_of(Tool::Present, &[("step", Some(step.id()))]);
        leaf("a", "", texts.studio.back_to_presentation)
            .key("presentation")
            .attrs(&["href", "data-tool", "class"], [made(address), is(Tool::Present.mode()), is("back")])
    });
    let page = leaf("a", "", texts.studio.back_to_rating).key("page").fixed(&[
        ("href", Is("?")),
        ("data-tool", Is("")),
        ("class", Is("back")),
    ]);
    present.into_iter().chain([page]).collect()
}
