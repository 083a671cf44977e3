//! Taking the plan along: calendar, table, mail, text, paper.

use super::view::PlanProps;
use super::{PlanMsg, PlanTool, default_again, msg, newest_of, now_of};
use crate::browser;
use crate::codec::{Day, RatingCode, fragment_of};
use crate::components::{El, On, attr, attr_if, attr_string, button, el, pairs, text_el};
use crate::files::{CalendarEntry, CsvStyle, file_name, write_calendar, write_plan_csv};
use crate::framework::Factor;
use crate::picture::headline;
use crate::plan::PlanItem;
use crate::scoring::Assessment;
use crate::studio::ToolContext;
use crate::wording::plan_phrases::{self, PlanText};
use yew::prelude::*;

/// The ways out, and the day on which to rate again.
pub(super) fn take_view(props: &PlanProps) -> El {
    let PlanProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.plan;
    let again = tool.again_text();
    let is_day = again.is_empty() || Day::read_iso(&again).is_some();
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(PlanMsg::Again(browser::day_of(&event))))
    };
    let field = el("input")
        .attrs(pairs![
            ("id", attr("plan-again")),
            ("type", attr("date")),
            ("autocomplete", attr("off")),
            ("aria-invalid", attr_if(!is_day, "true")),
            ("aria-describedby", attr_if(!is_day, "plan-again-problem"))
        ])
        .value(browser::value_for_day(&again).to_owned().into())
        .on(On::Input, Callback::from(typed));
    let problem = (!is_day).then(|| {
        el("p")
            .key("problem")
            .attrs(pairs![("id", attr("plan-again-problem")), ("class", attr("problem"))])
            .text(words.no_day)
    });
    let text = text_of(props);
    let copy = match tool.copied {
        Some(true) => texts.page.copied,
        _ => words.copy,
    };
    let refused = (tool.copied == Some(false)).then(|| text_el("p", "hint", texts.page.copy_refused).key("refused"));
    el("section")
        .attrs(pairs![("aria-labelledby", attr("take-title")), ("class", attr("plan-take"))])
        .with(text_el("h2", "", words.take).attrs(pairs![("id", attr("take-title"))]))
        .with(text_el("p", "explained", words.take_explained))
        .with(
            el("div")
                .class("plan-again")
                .with(text_el("label", "", words.again).attrs(pairs![("for", attr("plan-again"))]))
                .with(field)
                .with(el("div").each(problem)),
        )
        .with(
            el("div")
                .class("buttons")
                .with(button("", words.calendar, send, msg(PlanMsg::Calendar)))
                .with(button("quiet", words.table, send, msg(PlanMsg::Table)))
                .with(button("quiet", words.print, send, msg(PlanMsg::Print)))
                .with(
                    el("a")
                        .text(words.mail)
                        .attrs(pairs![("href", attr_string(text.mail())), ("class", attr("button quiet"))]),
                ),
        )
        .with(
            el("details").with(text_el("summary", "", words.copy)).with(
                el("div")
                    .class("plan-copy")
                    .with(
                        el("textarea")
                            .attrs(pairs![
                                ("id", attr("plan-text")),
                                ("readonly", attr("readonly")),
                                ("rows", attr("10")),
                                ("aria-label", attr(words.copy)),
                                ("translate", attr("no"))
                            ])
                            .value(text.whole().into()),
                    )
                    .with(el("div").class("buttons").with(button("quiet", copy, send, msg(PlanMsg::Copy))))
                    .with(el("div").each(refused)),
            ),
        )
}

/// The plan as a text.
fn text_of<'a>(props: &'a PlanProps<'a>) -> PlanText<'a> {
    PlanText {
        texts: props.texts,
        headline: headline(props.texts, &Assessment::of(&props.now)),
        now: props.now,
        items: props.items(),
        today: props.today,
        day: props.day,
        link: [props.home, &fragment_of(RatingCode::of(&props.now))].concat(),
    }
}

impl PlanTool {
    /// The day for rating again as its field has it.
    fn again_text(&self) -> String {
        self.again.clone().unwrap_or_else(|| default_again().map(Day::iso).unwrap_or_default())
    }

    /// Saves a calendar file: a whole day for each open item that has a date, and one for rating again.
    pub(super) fn save_calendar(&mut self, context: &ToolContext) {
        let texts = context.state.language.texts();
        let words = &texts.studio.plan;
        let again = self.again_text();
        // A file without the entry that was asked for would look as if it had it.
        if !again.is_empty() && Day::read_iso(&again).is_none() {
            self.say(context, words.no_day.into());
            return browser::focus_later("plan-again");
        }
        let organisation = self.organisation(newest_of(context)).to_owned();
        let (now, _) = now_of(context, &organisation);
        // Nothing rated: a link would open nothing.
        let link = (now.rated() > 0).then(|| [context.home, &fragment_of(RatingCode::of(&now))].concat());
        let entry = |item: &PlanItem| {
            let name = plan_phrases::item_name(texts, item);
            let title = [if item.what.is_empty() { &name } else { &item.what }, &*item.who];
            let title: Vec<&str> = title.into_iter().filter(|text| !text.is_empty()).collect();
            let evidence = [words.evidence, ": ", &item.evidence].concat();
            let text = if item.evidence.is_empty() { name.clone() } else { [&*name, &evidence].join("\n") };
            Some(CalendarEntry { id: uid(item.id.as_str()), day: item.by?, title: title.join(" – "), text })
        };
        let mut entries: Vec<CalendarEntry> =
            self.plan().of(&organisation).filter(|item| item.is_open()).filter_map(entry).collect();
        if let Some(day) = Day::read_iso(&again) {
            let title = words.calendar_again.into();
            // Of two organisations on one day, each rates again.
            let id =
                [&*["again-", &day.iso()].concat(), &organisation].join(if organisation.is_empty() { "" } else { "-" });
            entries.push(CalendarEntry { id: uid(&id), day, title, text: link.clone().unwrap_or_default() });
        }
        if entries.is_empty() {
            return self.word(context, words.calendar_empty.into(), false);
        }
        let name = [words.text_plan, &*organisation].join(" ");
        let calendar = write_calendar(&entries, name.trim_end(), link.as_deref(), browser::timestamp_now());
        offer(context, &organisation, "ics", "text/calendar", &calendar);
    }

    /// Saves the plan as a table.
    pub(super) fn save_table(&mut self, context: &ToolContext) {
        let texts = context.state.language.texts();
        let organisation = self.organisation(newest_of(context)).to_owned();
        let items: Vec<&PlanItem> = self.plan().of(&organisation).collect();
        let names = Factor::ALL.map(|factor| texts.factor(factor).name);
        let table = write_plan_csv(&items, CsvStyle::of(texts.language), names);
        offer(context, &organisation, "csv", "text/csv", &table);
    }
}

/// The id of a calendar's entry, which is unique among all calendars.
fn uid(id: &str) -> String {
    [id, "@double-cycle"].concat()
}

fn offer(context: &ToolContext, organisation: &str, extension: &str, kind: &str, text: &str) {
    // Beside the history's table of the same day.
    let name = file_name([organisation, " plan"].concat().trim_start(), browser::timestamp_now(), extension);
    let told = context.send.reform({
        let name = name.clone();
        move |offered| msg(PlanMsg::Offered(name.clone(), offered))
    });
    browser::offer_file(&name, kind, text.as_bytes(), told);
}
