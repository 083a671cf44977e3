use crate::browser;
use crate::codec::CodeError;
use crate::components::{El, Is, On, el, is, leaf, leaf_of, made, when};
use crate::i18n::{Texts, fill};
use crate::wording::phrases;
use yew::prelude::*;

/// What [`code_field`] shows.
pub(super) struct CodeFieldProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The field's id.
    pub id: String,
    /// What stands above it.
    pub label: &'static str,
    /// What has been typed.
    pub text: &'a str,
    /// What is wrong with it.
    pub error: Option<CodeError>,
    /// Whoever wants to know what is being typed.
    pub typed: &'a Callback<String>,
    /// Whoever wants the text that is given.
    pub given: &'a Callback<String>,
}

/// A field for a code or a link, with what is wrong with it.
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
        problem = problem
            .with(leaf_of("p", "", phrases::code_problem(texts, text, error)).attrs(&["id"], [made(hint.clone())]));
        if let CodeError::Check(Some(near)) = error {
            let near = near.to_string();
            let take = props.given.reform({
                let near = near.clone();
                move |_: Event| near.clone()
            });
            problem = problem.with(
                el("button")
                    .fixed(&[("type", Is("button"))])
                    .string(fill(texts.page.open_near, &[("near", &near)]))
                    .on(On::Click, take),
            );
        }
    }
    let input = el("input")
        .attrs(
            &["id", "type", "autocomplete", "autocapitalize", "spellcheck", "aria-invalid", "aria-describedby"],
            [
                made(id.clone()),
                is("text"),
                is("off"),
                is("characters"),
                is("false"),
                when(error.is_some(), "true"),
                error.and(made(hint)),
            ],
        )
        .value(text.to_owned().into())
        .on(On::Input, typed);
    let button =
        leaf("button", "", texts.page.open_code_button).fixed(&[("type", Is("submit")), ("class", Is("quiet"))]);
    el("form")
        .class("side-code")
        .on(On::Submit, Callback::from(open))
        .with(leaf("label", "", label).attrs(&["for"], [made(id)]))
        .with(el("div").class("field").with(input).with(button))
        .with(problem)
}
