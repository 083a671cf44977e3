use super::props::TeamProps;
use super::{FIELD, GroupField, TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, Static, attr, attr_if, attr_string, button, el, pairs, text_el};
use crate::i18n::fill;
use crate::meeting::TEXT_LIMIT;
use crate::studio::camera::{CameraMsg, OPEN};
use crate::studio::group_choice::next_group;
use crate::studio::join::join;
use yew::prelude::*;

/// The code in the placeholder.
const EXAMPLE: &str = "2RCH-ZG67";

/// The field for pasted text, and the choice of files. Folded once the result is revealed.
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
    let typed = send.reform(|text| msg(TeamMsg::GroupTyped(GroupField::Next, text)));
    let named = send.reform(|()| msg(TeamMsg::GroupNamed));
    let group = next_group(texts, tool.shown(), tool.group_typed(&GroupField::Next), &typed, named);
    // The one primary button is this one until there is something to reveal.
    let add = if tool.shown().is_empty() { "" } else { "quiet" };
    let form = el("form")
        .class("gather")
        .on(On::Submit, Callback::from(submitted))
        .with(text_el("label", "", words.paste).attrs(pairs![("for", attr(FIELD))]))
        .with(el("textarea").attrs(pairs![
            ("id", attr(FIELD)),
            ("rows", attr("5")),
            ("spellcheck", attr("false")),
            ("autocomplete", attr("off")),
            ("placeholder", attr_string(fill(words.paste_example, &[("code", EXAMPLE)]))),
            ("aria-describedby", attr("team-drop"))
        ]))
        .with(
            el("div")
                .class("buttons")
                .with(el("button").attrs(pairs![("type", attr("submit")), ("class", attr(add))]).text(words.add))
                .with(
                    el("label")
                        .class("button quiet file")
                        .with(
                            el("input")
                                .attrs(pairs![
                                    ("type", attr("file")),
                                    ("id", attr("team-files")),
                                    ("multiple", attr("multiple")),
                                    ("class", attr("visually-hidden"))
                                ])
                                .on(On::Change, Callback::from(chosen)),
                        )
                        .text(words.choose_files),
                )
                .with(
                    el("button")
                        .attrs(pairs![("type", attr("button")), ("class", attr("quiet")), ("id", attr(OPEN))])
                        .text(texts.studio.camera.open)
                        .on_emit(On::Click, send, msg(TeamMsg::Camera(CameraMsg::Open))),
                )
                .with(own),
        )
        .with(group)
        .with(el("ol").class("gather-steps").each(words.gather_steps.map(|step| text_el("li", "", step).key(step))))
        .with(
            text_el("p", "explained", words.drop_files)
                .text(" ")
                .text(words.private)
                .static_attrs(&[("id", Static("team-drop")), ("class", Static("explained"))]),
        )
        .with(text_el("p", "explained", texts.studio.camera.explained));
    // With a key: the camera comes and goes beside it, and what is typed here stays.
    el("details")
        .key("gather")
        .attrs(pairs![("class", attr("panel gather-panel")), ("open", attr_if(!tool.revealed, "open"))])
        .with(el("summary").with(text_el("h2", "", words.gather)))
        .with(form)
        .with(
            el("details")
                .class("gather-join")
                .with(text_el("summary", "", texts.studio.meeting.present.join))
                .with(join(texts, 0)),
        )
}
