use super::Listener;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, window};
use yew::Callback;

/// The value of the input, text area or select that an event comes from; empty for other elements.
pub fn value_of(event: &Event) -> String {
    let target = event.target();
    let target = target.as_ref();
    let input = target.and_then(|target| target.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let area = || target.and_then(|target| target.dyn_ref::<HtmlTextAreaElement>()).map(HtmlTextAreaElement::value);
    let list = || target.and_then(|target| target.dyn_ref::<HtmlSelectElement>()).map(HtmlSelectElement::value);
    input.or_else(area).or_else(list).unwrap_or_default()
}

/// What [`day_of`] gives for a date field in which something stands that is no day, or not yet one.
pub const NO_DAY: &str = "?";

/// The text of the date field that an event comes from: a day, nothing, or [`NO_DAY`], where the field's value is as empty as
/// that of an empty one.
pub fn day_of(event: &Event) -> String {
    let target = event.target();
    let input = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>());
    match input {
        Some(input) if input.validity().bad_input() => NO_DAY.into(),
        _ => value_of(event),
    }
}

/// The value of a date field that shows a text of [`day_of`]: what is no day stays there while its value is empty.
pub fn value_for_day(text: &str) -> &str {
    if text == NO_DAY { "" } else { text }
}

/// The value of the input or text area with an id; empty if there is none.
pub fn field_value(id: &str) -> String {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let input = element.as_ref().and_then(|element| element.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let area = || element.as_ref()?.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(area).unwrap_or_default()
}

/// Sets the value of the text area with an id.
pub fn fill_field(id: &str, text: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(area) = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.set_value(text);
    }
}

/// Calls back with the id of each field that the focus leaves. A date field tells of a change while somebody still types
/// there, and no field does where its text is what it was.
pub fn on_field_left(left: Callback<String>) -> Listener {
    let target = |event: &Event| event.target()?.dyn_into::<Element>().ok();
    Listener(window().map(|window| {
        EventListener::new(&window, "focusout", move |event| {
            if let Some(field) = target(event) {
                left.emit(field.id());
            }
        })
    }))
}

/// Moves the focus from the focused input to another element. A field in a dialog is left alone: closing the dialog
/// restores the focus.
pub fn leave_field(to: &str) {
    let active = window().and_then(|window| window.document()?.active_element());
    if active.is_some_and(|active| {
        active.matches("input").unwrap_or_default() && active.closest("dialog").is_ok_and(|it| it.is_none())
    }) {
        super::focus_later(to);
    }
}
