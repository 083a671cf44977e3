use super::source::Side;
use super::view::CompareProps;
use super::{CompareMsg, Place, Source, msg};
use crate::browser;
use crate::codec::CodeError;
use crate::components::{El, Is, On, el, is, leaf, leaf_of, made, when};
use crate::i18n::{fill, phrases};
use yew::prelude::*;

/// Where one of the two ratings comes from.
pub(super) fn picker(props: &CompareProps, place: Place) -> El {
    let CompareProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let (id, title, side) = match place {
        Place::Before => ("before", words.before, &tool.before),
        Place::After => ("after", words.after, &tool.after),
    };
    let choices = Source::ALL.map(|source| choice(props, place, id, side, source));
    let mut below = el("div").class("side-below");
    below = match side.source {
        Some(Source::Code) => below.with(code(props, place, id, side)),
        Some(source) if side.ratings(&props.sources).is_none() => {
            below.with(leaf("p", "explained", source.nothing(texts)).key("nothing"))
        }
        _ => below,
    };
    el("fieldset")
        .attrs(&["class"], [made(["side side-", id].concat())])
        .with(leaf("legend", "", title))
        .with(el("div").class("pills").each(choices))
        .with(below)
}

fn choice(props: &CompareProps, place: Place, side_id: &'static str, side: &Side, source: Source) -> El {
    let id = AttrValue::from([side_id, "-", source.id()].concat());
    let input = el("input")
        .checked(side.source == Some(source))
        .attrs(&["type", "name", "id"], [is("radio"), made([side_id, "-source"].concat()), Some(id.clone())])
        .sends(On::Change, props.send, msg(CompareMsg::Choose(place, source)));
    el("div")
        .key(source.id())
        .class("pill")
        .with(input)
        .with(leaf("label", "", source.name(props.texts)).attrs(&["for"], [Some(id)]))
}

/// A field for a code or a link, with what is wrong with it.
fn code(props: &CompareProps, place: Place, side_id: &'static str, side: &Side) -> El {
    let CompareProps { texts, send, .. } = *props;
    let id = [side_id, "-text"].concat();
    let hint = [side_id, "-problem"].concat();
    let open = {
        let (send, id) = (send.clone(), id.clone());
        move |event: Event| {
            event.prevent_default();
            send.emit(msg(CompareMsg::Code(place, browser::field_value(&id))));
        }
    };
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(CompareMsg::Typed(place, browser::value_of(&event))))
    };
    let error = side.code.and_then(Result::err);
    let mut problem = el("div").class("side-problem");
    if let Some(error) = error {
        problem = problem.with(
            leaf_of("p", "", phrases::code_problem(texts, &side.text, error)).attrs(&["id"], [made(hint.clone())]),
        );
        if let CodeError::Check(Some(near)) = error {
            let near = near.to_string();
            problem = problem.with(
                el("button")
                    .fixed(&[("type", Is("button"))])
                    .string(fill(texts.page.open_near, &[("near", &near)]))
                    .sends(On::Click, send, msg(CompareMsg::Code(place, near))),
            );
        }
    }
    el("form")
        .key("code")
        .class("side-code")
        .on(On::Submit, Callback::from(open))
        .with(leaf("label", "", texts.page.open_code_hint).attrs(&["for"], [made(id.clone())]))
        .with(
            el("div")
                .class("field")
                .with(
                    el("input")
                        .attrs(
                            &[
                                "id",
                                "type",
                                "autocomplete",
                                "autocapitalize",
                                "spellcheck",
                                "aria-invalid",
                                "aria-describedby",
                            ],
                            [
                                made(id),
                                is("text"),
                                is("off"),
                                is("characters"),
                                is("false"),
                                when(error.is_some(), "true"),
                                error.and(made(hint)),
                            ],
                        )
                        .value(side.text.clone().into())
                        .on(On::Input, Callback::from(typed)),
                )
                .with(
                    leaf("button", "quiet", texts.page.open_code_button)
                        .fixed(&[("type", Is("submit")), ("class", Is("quiet"))]),
                ),
        )
        .with(problem)
}
