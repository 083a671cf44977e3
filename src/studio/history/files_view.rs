use super::parts::{HistoryProps, on_submit, section, submit, title};
use super::plan_view::plan_view;
use super::{FIELD, Format, HistoryMsg, msg};
use crate::browser;
use crate::components::{El, On, attr, button, el, pairs, text_el};
use crate::picture::PICTURE_LIMIT;
use yew::prelude::*;

/// Export and import.
pub(super) fn files_view(props: &HistoryProps) -> El {
    let words = props.words;
    section("files", "files-title")
        .with(title("h2", "files-title", words.files.into()))
        .with(text_el("p", "explained", words.files_explained).text(" ").text(words.files_notes))
        .with(el("div").class("file-ways").with(export(props)).with(import(props)))
}

fn export(props: &HistoryProps) -> El {
    let HistoryProps { words, send, .. } = *props;
    el("div")
        .class("buttons export")
        .with(button("quiet", words.export_json, send, msg(HistoryMsg::Export(Format::Json))))
        .with(button("quiet", words.export_csv, send, msg(HistoryMsg::Export(Format::Csv))))
}

fn import(props: &HistoryProps) -> El {
    let HistoryProps { words, send, .. } = *props;
    let chosen = {
        let send = send.clone();
        move |event: Event| {
            let send = send.clone();
            let arrived = Callback::from(move |arrival| send.emit(msg(HistoryMsg::Arrived(arrival))));
            browser::read_chosen_files(&event, PICTURE_LIMIT, &arrived);
        }
    };
    let file = el("label")
        .class("button quiet file")
        .with(
            el("input")
                .attrs(pairs![
                    ("type", attr("file")),
                    ("id", attr("import-file")),
                    ("multiple", attr("multiple")),
                    ("class", attr("visually-hidden"))
                ])
                .on(On::Change, Callback::from(chosen)),
        )
        .text(words.import_button);
    let paste = on_submit(el("form").class("paste"), send, HistoryMsg::ReadField)
        .with(text_el("label", "", words.import_paste).attrs(pairs![("for", attr(FIELD))]))
        .with(el("textarea").attrs(pairs![
            ("id", attr(FIELD)),
            ("rows", attr("3")),
            ("spellcheck", attr("false")),
            ("autocomplete", attr("off"))
        ]))
        .with(submit("quiet", "read-field", words.import_read));
    el("div")
        .class("import")
        .with(text_el("h3", "", words.import))
        .with(plan_view(props))
        .with(text_el("p", "hint", words.import_explained))
        .with(el("div").class("drop").with(text_el("p", "", words.import_drop)).with(file))
        .with(paste)
}
