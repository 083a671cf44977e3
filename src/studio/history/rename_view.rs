use super::parts::{HistoryProps, name_field, on_submit, submit};
use super::{HistoryMsg, NEW_ORGANISATION, NEW_TITLE, msg};
use crate::components::{El, button, el};
use crate::records::Record;

/// The form for a record's names.
pub(super) fn rename_view(props: &HistoryProps, record: &Record) -> El {
    let HistoryProps { texts, words, send, .. } = *props;
    on_submit(el("form").key("rename").class("names"), send, HistoryMsg::Rename)
        .with(name_field(NEW_TITLE, words.rename_label, None, record.title()))
        .with(name_field(NEW_ORGANISATION, words.move_label, None, record.organisation()))
        .with(el("div").class("submit buttons").with(submit("quiet", "save-names", words.save)).with(button(
            "quiet",
            texts.page.cancel,
            send,
            msg(HistoryMsg::KeepNames),
        )))
}
