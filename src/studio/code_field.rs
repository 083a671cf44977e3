use crate::browser;
use crate::codec::CodeError;
use crate::components::{El, On, Static, attr, attr_if, attr_string, el, pairs, string_el, text_el};
use crate::i18n::{Texts, fill};
use crate::wording::phrases;
use yew::prelude::*;

/// What [`code_field`] shows.
pub(super) struct CodeFieldProps<'a> {
    pub texts: &'static Texts,
    pub id: String,
    /// The text of its label.
    pub label: &'static str,
    /// The text in the field.
    pub text: &'a str,
    /// The error to show below the field.
    pub error: Option<CodeError>,
    /// Receives the text on every input event.
    pub typed: &'a Callback<String>,
    /// Receives the submitted text, or the nearest valid code.
    pub given: &'a Callback<String>,
}

/// A form with a field for a code or a link, and the error below it.
pub(super) fn code_field(props: CodeFieldProps) -> El {
    let CodeFieldProps { texts, id, label, text, error, .. } = props;
    let hint = [&*id, "-problem"].concat();
    let open = {
        let (given, id) = (props.given.clone(), id.clone());
        move |event: Event| {
            event.prevent_default();
            given.emit(browser::field_value(&id));
        }
    };
    let typed = props.typed.reform(|event: Event| browser::value_of(&event));
    let mut problem = el("div").class("side-problem");
    if let Some(error) = error {
        problem = problem.with(
            string_el("p", "", phrases::code_problem(texts, text, error))
                .attrs(pairs![("id", attr_string(hint.clone()))]),
        );
        if let CodeError::Check(Some(near)) = error {
            let near = near.to_string();
            let take = props.given.reform({
                let near = near.clone();
                move |_: Event| near.clone()
            });
            problem = problem.with(
                el("button")
                    .static_attrs(&[("type", Static("button"))])
                    .string(fill(texts.page.open_near, &[("near", &near)]))
                    .on(On::Click, take),
            );
        }
    }
    let input = el("input")
        .attrs(pairs![
            ("id", attr_string(id.clone())),
            ("type", attr("text")),
            ("autocomplete", attr("off")),
            ("autocapitalize", attr("characters")),
            ("spellcheck", attr("false")),
            ("aria-invalid", attr_if(error.is_some(), "true")),
            ("aria-describedby", error.and(attr_string(hint)))
        ])
        .value(text.to_owned().into())
        .on(On::Input, typed);
    let button = text_el("button", "", texts.page.open_code_button)
        .static_attrs(&[("type", Static("submit")), ("class", Static("quiet"))]);
    el("form")
        .class("side-code")
        .on(On::Submit, Callback::from(open))
        .with(text_el("label", "", label).attrs(pairs![("for", attr_string(id))]))
        .with(el("div").class("field").with(input).with(button))
        .with(problem)
}
