use super::parts::HistoryProps;
use super::{HistoryMsg, Question, msg};
use crate::components::{El, Static, button, el, string_el};
use crate::i18n::fill;
use crate::wording::keeping_phrases;

/// Asks before something is deleted or replaced.
pub(super) fn dialog_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, texts, words, send, .. } = *props;
    let (question, explained, yes) = match &tool.question {
        Question::DeleteAll => {
            let count = keeping_phrases::record_count(words, tool.records());
            (fill(words.delete_all_question, &[("count", &count)]), words.delete_all_explained, words.delete_yes)
        }
        Question::DeleteOrganisation(name) => {
            let name = keeping_phrases::organisation_within(words, name);
            let question = fill(words.delete_organisation_question, &[("organisation", &name)]);
            (question, words.delete_explained, words.delete_yes)
        }
        Question::DeleteAside(_) => {
            (words.aside_delete_question.into(), words.aside_delete_explained, words.delete_yes)
        }
        Question::Use(id) => {
            let title = tool.title(texts, id);
            (fill(words.use_question, &[("title", &title)]), words.use_record_explained, words.use_record)
        }
    };
    let items = props.items;
    let plan_goes =
        (items > 0).then(|| string_el("p", "", fill(words.delete_plan, &[("count", &items.to_string())])).key("plan"));
    el("dialog")
        .node_ref(&tool.dialog)
        .static_attrs(&[("aria-labelledby", Static("question-title"))])
        .with(string_el("h2", "", question).static_attrs(&[("id", Static("question-title"))]))
        .with(el("p").text(explained))
        .with(el("div").each(plan_goes))
        .with(
            el("div")
                .class("buttons")
                .with(button("quiet", texts.page.cancel, send, msg(HistoryMsg::No)))
                .with(button("", yes, send, msg(HistoryMsg::Yes))),
        )
}
