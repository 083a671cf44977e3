use super::StudioProps;
use crate::components::{El, HeaderProps, Is, NoticesProps, el, header, is, leaf, notices};
use crate::state::Tool;

/// What stands around a tool: the page's head, the way back, the tool's name, and what has to be said.
pub fn frame(props: &StudioProps, tool: Tool, views: impl IntoIterator<Item = El>) -> El {
    let StudioProps { state, props: start, send, .. } = *props;
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
        .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses: &start.addresses, send }))
        .with(
            el("main")
                .with(notices(&NoticesProps { texts, notices: props.notices, send }))
                .with(leaf("a", "", texts.studio.back_to_rating).fixed(&[
                    ("href", Is("?")),
                    ("data-tool", Is("")),
                    ("class", Is("back")),
                ]))
                .with(leaf("h1", "", title).fixed(&[("id", Is("tool-title")), ("tabindex", Is("-1"))]))
                .each(views),
        )
}
