use super::parts::{HistoryProps, name_field, on_submit, section, submit, title};
use super::{HistoryMsg, ORGANISATION, TITLE};
use crate::codec::RatingCode;
use crate::components::{El, attr, attr_string, el, name_el, pairs, stakes, string_el, text_el};
use crate::picture::headline;
use crate::scoring::Assessment;
use crate::wording::phrases;

/// The current rating, and the form that saves it as a record.
pub(super) fn this_rating_view(props: &HistoryProps) -> El {
    let HistoryProps { state, words, .. } = *props;
    let content = if state.profile().is_empty() {
        el("div").key("nothing").class("nothing-rated").with(text_el("p", "explained", words.nothing_to_save)).with(
            el("a")
                .attrs(pairs![("href", attr("?#rate")), ("data-tool", attr("")), ("class", attr("button"))])
                .text(props.texts.page.begin),
        )
    } else {
        el("div").key("rating").class("this-rating").with(summary(props)).with(el("div").with(form(props)))
    };
    section("this-rating", "this-rating-title")
        .with(title("h2", "this-rating-title", words.this_rating.into()))
        .with(text_el("p", "explained", words.this_rating_explained))
        .with(el("div").with(content))
        .with(
            el("datalist").attrs(pairs![("id", attr_string("organisations".into()))]).each(
                props
                    .tool
                    .records()
                    .organisations()
                    .into_iter()
                    .filter(|name| !name.is_empty())
                    .map(|name| el("option").key(name).attrs(pairs![("value", attr_string(name.into()))])),
            ),
        )
}

/// A summary of the current rating: headline, code, and how many factors are rated.
fn summary(props: &HistoryProps) -> El {
    let HistoryProps { state, texts, .. } = *props;
    let ratings = state.profile().ratings();
    let code = RatingCode::of(&ratings).to_string();
    el("div").class("summary").with(stakes(&ratings)).with(
        el("div").with(string_el("p", "headline", headline(texts, &Assessment::of(&ratings)))).with(
            el("p")
                .class("hint")
                .with(name_el("span", "number", code))
                .text(" · ")
                .string(phrases::rated_count(texts, &ratings)),
        ),
    )
}

fn form(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let form = el("form").key(&tool.saves.to_string()).class("names");
    on_submit(form, send, HistoryMsg::Save)
        .with(name_field(
            ORGANISATION,
            words.organisation,
            Some(("organisation-hint", words.organisation_hint)),
            tool.organisation(),
        ))
        .with(name_field(TITLE, words.title_label, Some(("title-hint", words.title_hint)), ""))
        .with(el("div").class("submit").with(submit("", "save-record", words.save_record)))
}
