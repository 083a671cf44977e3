use super::el::{El, Is, el, is, leaf, made};
use crate::i18n::Texts;
use crate::state::Tool;

/// What [`further`] shows.
pub struct FurtherProps {
    /// All texts.
    pub texts: &'static Texts,
}

/// Links to the tools of the studio. `web/start.js` follows them without leaving the page, and says where that fails.
#[inline(never)]
pub fn further(props: &FurtherProps) -> El {
    let page = &props.texts.page;
    let offered = |tool: Tool| tool.about(page).map(|about| (tool, about));
    el("nav")
        .fixed(&[("aria-labelledby", Is("further-title")), ("class", Is("further"))])
        .with(leaf("h2", "", page.further).fixed(&[("id", Is("further-title"))]))
        .with(leaf("p", "", page.tool_missing).fixed(&[
            ("id", Is("tool-missing")),
            ("role", Is("alert")),
            ("class", Is("missing")),
            ("hidden", Is("")),
        ]))
        .with(el("ul").each(Tool::ALL.into_iter().filter_map(offered).map(|(tool, about)| {
            let address = ["?mode=", tool.mode()].concat();
            let link = el("a").attrs(&["href", "data-tool"], [made(address), is(tool.mode())]);
            el("li")
                .key(tool.mode())
                .with(link.with(leaf("strong", "", tool.name(page))).text(" ").with(leaf("span", "", about)))
        })))
}
