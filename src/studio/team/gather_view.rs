use super::props::TeamProps;
use super::{FIELD, TeamMsg, msg};
use crate::browser;
use crate::components::{El, Is, On, button, el, is, leaf, made, when};
use crate::i18n::fill;
use crate::meeting::TEXT_LIMIT;
use yew::prelude::*;

/// The code that shows how answers may look.
const EXAMPLE: &str = "2RCH-ZG67";

/// Where text is pasted and files are dropped. Once something is revealed it folds, for then the result is looked at.
pub(super) fn gather_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, state, send } = *props;
    let words = &texts.studio.meeting.team;
    let submitted = {
        let send = send.clone();
        move |event: Event| {
            event.prevent_default();
            send.emit(msg(TeamMsg::TakeField));
        }
    };
    let chosen = {
        let send = send.clone();
        move |event: Event| {
            let send = send.clone();
            let taken = Callback::from(move |arrival| send.emit(msg(TeamMsg::Take(arrival))));
            browser::read_chosen_files(&event, TEXT_LIMIT, &taken);
        }
    };
    let mut own = el("div");
    if state.profile().ratings().rated() > 0 {
        own = own.with(button("quiet", words.add_own, send, msg(TeamMsg::AddOwn)));
    }
    let form = el("form")
        .class("gather")
        .on(On::Submit, Callback::from(submitted))
        .with(leaf("label", "", words.paste).attrs(&["for"], [is(FIELD)]))
        .with(el("textarea").attrs(
            &["id", "rows", "spellcheck", "autocomplete", "placeholder", "aria-describedby"],
            [
                is(FIELD),
                is("5"),
                is("false"),
                is("off"),
                made(fill(words.paste_example, &[("code", EXAMPLE)])),
                is("team-drop"),
            ],
        ))
        .with(
            el("div")
                .class("buttons")
                .with(leaf("button", "", words.add).fixed(&[("type", Is("submit"))]))
                .with(
                    el("label")
                        .class("button file")
                        .with(
                            el("input")
                                .attrs(
                                    &["type", "id", "multiple", "class"],
                                    [is("file"), is("team-files"), is("multiple"), is("visually-hidden")],
                                )
                                .on(On::Change, Callback::from(chosen)),
                        )
                        .text(words.choose_files),
                )
                .with(own),
        )
        .with(
            leaf("p", "explained", words.drop)
                .text(" ")
                .text(words.private)
                .fixed(&[("id", Is("team-drop")), ("class", Is("explained"))]),
        );
    el("details")
        .attrs(&["class", "open"], [is("panel gather-panel"), when(!tool.revealed, "open")])
        .with(el("summary").with(leaf("h2", "", words.gather)))
        .with(form)
}
