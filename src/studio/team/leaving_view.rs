use super::leaving::{ORGANISATION, TeamFile};
use super::props::{TeamProps, people_are_named};
use super::{TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, Static, attr, button, el, pairs, string_el, text_el};
use crate::meeting::TeamReport;
use crate::state::Tool;
use crate::studio::slides::SlidesMsg;
use yew::prelude::*;

/// What leaves of the result: from three people on.
pub(super) fn leaving_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let around = el("section")
        .static_attrs(&[("aria-labelledby", Static("leaving-title")), ("class", Static("team-leaving"))])
        .with(text_el("h2", "", words.leave_title).static_attrs(&[("id", Static("leaving-title"))]));
    let report = TeamReport::of(tool.shown());
    // Three people may each have rated something else.
    if report.answers.is_empty() || report.summary.median.rated() == 0 {
        return around.with(text_el("p", "explained", words.leave_few).key("few"));
    }
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(TeamMsg::Organisation(browser::value_of(&event))))
    };
    let save = {
        let send = send.clone();
        move |event: Event| {
            event.prevent_default();
            send.emit(msg(TeamMsg::SaveMedian));
        }
    };
    let field = el("input")
        .static_attrs(&[
            ("id", Static(ORGANISATION)),
            ("type", Static("text")),
            ("maxlength", Static("120")),
            ("autocomplete", Static("off")),
        ])
        .value(tool.leaving.organisation().to_owned().into())
        .on(On::Input, Callback::from(typed));
    let form = el("form")
        .class("team-record")
        .on(On::Submit, Callback::from(save))
        .with(text_el("label", "", texts.studio.keeping.organisation).attrs(pairs![("for", attr(ORGANISATION))]))
        .with(
            el("div").class("buttons").with(field).with(
                el("button")
                    .attrs(pairs![("type", attr("submit")), ("id", attr("save-median")), ("class", attr("quiet"))])
                    .text(words.save_median),
            ),
        );
    let file = |text: &'static str, file: TeamFile| button("quiet", text, send, msg(TeamMsg::Save(file)));
    let named = if people_are_named(tool) { words.answers_named } else { words.answers_anonymous };
    let history = text_el("a", "", texts.page.history)
        .attrs(pairs![("href", attr("?mode=history")), ("data-tool", attr(Tool::History.mode()))]);
    around
        .with(text_el("p", "explained", words.leave_explained).key("explained"))
        .with(form.key("record"))
        .with(
            el("div")
                .key("files")
                .class("buttons")
                .with(file(words.save_statistics, TeamFile::Statistics))
                .with(file(words.save_answers, TeamFile::Answers))
                .with(file(words.save_both, TeamFile::Both))
                .with(button("quiet", texts.studio.picture.save_slides, send, msg(TeamMsg::Slides(SlidesMsg::Save))))
                .with(button("quiet", texts.studio.picture.print, send, msg(TeamMsg::Print))),
        )
        .with(text_el("p", "explained", named).key("named"))
        .with(string_el("p", "leaving-word", tool.leaving.word.clone()).key("word"))
        .with(el("p").key("history").with(history))
}
