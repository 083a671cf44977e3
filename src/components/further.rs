use super::el::{El, Static, attr, attr_string, el, pairs, text_el};
use crate::i18n::Texts;
use crate::state::Tool;

/// Properties of [`further`].
pub struct FurtherProps {
    /// All texts.
    pub texts: &'static Texts,
}

/// Links to the studio's tools. `web/start.js` opens them without leaving the page, and reveals the error text if that
/// fails.
#[inline(never)]
pub fn further(props: &FurtherProps) -> El {
    let page = &props.texts.page;
    let offered = |tool: Tool| tool.about(page).map(|about| (tool, about));
    el("nav")
        .static_attrs(&[("aria-labelledby", Static("further-title")), ("class", Static("further"))])
        .with(text_el("h2", "", page.further).static_attrs(&[("id", Static("further-title"))]))
        .with(text_el("p", "", page.tool_missing).static_attrs(&[
            ("id", Static("tool-missing")),
            ("role", Static("alert")),
            ("class", Static("missing")),
            ("hidden", Static("")),
        ]))
        .with(el("ul").each(Tool::ALL.into_iter().filter_map(offered).map(|(tool, about)| {
            let address = ["?mode=", tool.mode()].concat();
            let link = el("a").attrs(pairs![("href", attr_string(address)), ("data-tool", attr(tool.mode()))]);
            el("li")
                .key(tool.mode())
                .with(link.with(text_el("strong", "", tool.name(page))).text(" ").with(text_el("span", "", about)))
        })))
}
