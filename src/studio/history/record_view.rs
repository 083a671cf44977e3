use super::parts::{HistoryProps, title};
use super::{HistoryMsg, Question, msg};
use crate::codec::{RatingCode, pair_fragment};
use crate::components::{
    El, FigureProps, ReadoutsProps, TableProps, attr, attr_string, button, el, figure, pairs, readouts, stream_svg,
    string_el, table,
};
use crate::figure::Layout;
use crate::i18n::fill;
use crate::picture::headline;
use crate::records::Record;
use crate::scoring::Assessment;
use crate::wording::keeping_phrases;
use yew::prelude::*;

/// The open record, read-only.
pub(super) fn record_view(props: &HistoryProps) -> El {
    let tool = props.tool;
    let record = tool.open.as_ref().and_then(|id| tool.records().get(id));
    el("div").class("opened-place").each(record.map(|record| opened(props, record)))
}

fn opened(props: &HistoryProps, record: &Record) -> El {
    let HistoryProps { texts, words, calendar, .. } = *props;
    let assessment = &Assessment::of(&record.ratings());
    let day = calendar.day(record.at());
    let heading = fill(words.opened, &[("title", &keeping_phrases::title_within(words, record)), ("date", &day)]);
    let mut values = el("div");
    if assessment.readouts.is_some() {
        values = values.with(readouts(&ReadoutsProps { texts, assessment }));
    }
    el("section")
        .key(record.id().as_str())
        .attrs(pairs![("aria-labelledby", attr("opened-title")), ("class", attr("opened"))])
        .with(
            el("div")
                .class("banner")
                .with(el("div").with(title("h3", "opened-title", heading)).with(string_el(
                    "p",
                    "",
                    headline(texts, assessment),
                )))
                .with(buttons(props, record)),
        )
        .with(drawing(props, assessment))
        .with(values)
        .with(table(&TableProps { texts, assessment, profile: Some(record.profile()) }))
}

fn buttons(props: &HistoryProps, record: &Record) -> El {
    let HistoryProps { state, texts, words, send, .. } = *props;
    let [then, now] = [record.ratings(), state.profile().ratings()].map(|ratings| RatingCode::of(&ratings));
    let mut buttons = el("div").class("buttons");
    if !state.profile().is_empty() && then != now {
        let address = ["?mode=compare", &pair_fragment(then, now)].concat();
        buttons = buttons.with(
            el("a")
                .key("compare")
                .attrs(pairs![
                    ("href", attr_string(address)),
                    ("data-tool", attr("compare")),
                    ("class", attr("button"))
                ])
                .text(words.compare_present),
        );
    }
    buttons
        .with(
            button("quiet", words.use_record, send, msg(HistoryMsg::Ask(Question::Use(record.id().clone()))))
                .key("use"),
        )
        .with(button("quiet", texts.page.close, send, msg(HistoryMsg::Close)).key("close"))
}

/// The page's figure, decorative and inert: its buttons would rate nothing, and the table has the same values.
fn drawing(props: &HistoryProps, assessment: &Assessment) -> El {
    let streams: Vec<Html> = Layout::ALL.into_iter().map(|layout| stream_svg(layout, assessment).into()).collect();
    el("div").attrs(pairs![("inert", attr("")), ("aria-hidden", attr("true")), ("class", attr("drawing"))]).with(
        figure(&FigureProps {
            caption: Some(String::new()),
            is_example: false,
            texts: props.texts,
            assessment,
            ratings: &assessment.ratings,
            streams: &streams,
            open: None,
            awaiting_rating: false,
            highlighted: None,
            send: &Callback::noop(),
        }),
    )
}
