use super::asides_view::asides_view;
use super::dialog_view::dialog_view;
use super::files_view::files_view;
use super::list_view::history_view;
use super::parts::HistoryProps;
use super::this_rating_view::this_rating_view;
use super::word::Back;
use super::{Format, HistoryMsg, HistoryTool, msg};
use crate::browser::{Calendar, Dragged};
use crate::components::{El, On, attr, button, classes, el, pairs, string_el, text_el};
use crate::records::Record;
use crate::studio::ToolContext;
use crate::studio::plan::PlanTool;

impl HistoryTool {
    /// The page with current rating, picture, history and files; and the sheet that is printed instead of it.
    pub(super) fn parts(&self, context: &ToolContext) -> Vec<El> {
        let ToolContext { state, send, others, .. } = *context;
        let texts = state.language.texts();
        let calendar = Calendar::of(state.language);
        let items = self.items_of(context, &self.question).len();
        let words = &texts.studio.keeping;
        let newest = self.records().of(self.organisation()).next_back().map(Record::ratings).unwrap_or_default();
        let plan = others.plan().map(PlanTool::plan);
        let outlook = plan.map(|plan| plan.outlook(self.organisation(), &newest)).unwrap_or_default();
        let props = &HistoryProps {
            tool: self,
            texts,
            words,
            calendar: &calendar,
            plan: others.plan(),
            outlook: &outlook,
            items,
            state,
            send,
        };
        let [picture, sheet] = self.picture.view(state, send);
        let page = el("div")
            .attrs(pairs![("class", classes(&["keep", if self.held.is_some() { "held" } else { "" }]))])
            .with(troubles(props))
            .with(this_rating_view(props))
            .with(picture)
            .with(history_view(props))
            .with(files_view(props))
            .with(asides_view(props))
            .with(word(props))
            .with(hint(props))
            .with(dialog_view(props))
            .with(self.live.view());
        let plan = others.plan().and_then(|plan| {
            let organisation = self.plan_of(plan);
            plan.sheet(texts, organisation, &plan.now(state.profile().ratings(), Some(self.records())))
        });
        [page, sheet].into_iter().chain(plan).collect()
    }
}

/// Notices about storage, with an export button if a file is the way to keep the data.
fn troubles(props: &HistoryProps) -> El {
    let HistoryProps { tool, texts, words, send, .. } = *props;
    el("div").class("notices").each(tool.troubles.iter().enumerate().map(|(place, trouble)| {
        let mut buttons = el("div").class("buttons");
        if trouble.wants_a_file() {
            buttons = buttons
                .with(button("quiet", words.export_json, send, msg(HistoryMsg::Export(Format::Json))).key("file"));
        }
        el("div")
            .key(&place.to_string())
            .class("notice")
            .with(string_el("p", "", trouble.sentence(texts)))
            .with(buttons.with(button("quiet", texts.page.dismiss, send, msg(HistoryMsg::Read(place))).key("dismiss")))
    }))
}

/// What dropping would do, while something is dragged over the page.
fn hint(props: &HistoryProps) -> El {
    let HistoryProps { tool, texts, words, .. } = *props;
    el("div").attrs(pairs![("aria-hidden", attr("true")), ("class", attr("drop-hint-place"))]).each(tool.held.map(
        |held| {
            let picture = held == Dragged::Picture;
            text_el("p", "drop-hint", if picture { texts.studio.picture.drop_here } else { words.import_drop })
                .key("hint")
        },
    ))
}

/// The notice of what was just done, at the foot of the window, with a button to undo it.
fn word(props: &HistoryProps) -> El {
    let HistoryProps { tool, texts, words, send, .. } = *props;
    let around = el("div").class("word-place");
    let Some(word) = &tool.word else { return around };
    let back = |text: &'static str, deed: HistoryMsg| {
        el("button")
            .attrs(pairs![("type", attr("button")), ("id", attr("word-back")), ("class", attr("quiet"))])
            .text(text)
            .on_emit(On::Click, send, msg(deed))
    };
    let buttons = el("div").class("buttons").each(match word.back {
        Some(Back::Deletion) => Some(back(words.put_back, HistoryMsg::PutBack).key("put-back")),
        Some(Back::Import) => Some(back(texts.page.undo, HistoryMsg::UndoImport).key("undo-import")),
        Some(Back::Rating) => Some(back(texts.page.undo, HistoryMsg::UndoUse).key("undo")),
        None => None,
    });
    let close = button("quiet", texts.page.close, send, msg(HistoryMsg::ReadWord)).key("close");
    around.with(
        el("div")
            .class("word")
            .with(string_el("p", "", [&*word.text, &*word.since].join(" ").trim_end().to_owned()))
            .with(buttons.with(close)),
    )
}
