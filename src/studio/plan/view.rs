//! The view of the plan.

use super::item_view::item_view;
use super::outcome_view::outcome_view;
use super::take_view::take_view;
use super::{PlanMsg, PlanTool, msg, newest_of, now_of};
use crate::browser;
use crate::codec::Day;
use crate::components::{El, On, attr, attr_if, attr_string, button, digit, el, pairs, string_el, text_el};
use crate::framework::{Factor, Ratings};
use crate::i18n::Texts;
use crate::plan::PlanItem;
use crate::records::Record;
use crate::scoring::Assessment;
use crate::studio::{Msg, ToolContext};
use crate::wording::phrases;
use crate::wording::plan_phrases::DayInWords;
use yew::prelude::*;

/// What the views of the plan get.
#[derive(Clone, Copy)]
pub(super) struct PlanProps<'a> {
    pub tool: &'a PlanTool,
    pub texts: &'static Texts,
    pub send: &'a Callback<Msg>,
    /// The organisation whose plan is shown.
    pub organisation: &'a str,
    /// The ratings of today, and the record that they are of; `None` if they are the visitor's own.
    pub now: Ratings,
    pub record: Option<&'a Record>,
    pub today: Option<Day>,
    /// How a day is written.
    pub day: DayInWords<'a>,
    /// The address that opens in the reader's own language.
    pub home: &'a str,
}

impl PlanProps<'_> {
    /// The items shown.
    pub(super) fn items(&self) -> Vec<&PlanItem> {
        self.tool.plan().of(self.organisation).collect()
    }
}

impl PlanTool {
    /// The page below its heading, and the sheets that are printed instead of it.
    pub(super) fn parts(&self, context: &ToolContext) -> Vec<El> {
        let ToolContext { state, home, send, others, .. } = *context;
        let texts = state.language.texts();
        let words = &texts.studio.plan;
        let organisation = self.organisation(newest_of(context));
        let (now, record) = now_of(context, organisation);
        let day = |day| browser::in_words(day, texts.language);
        let props =
            &PlanProps { tool: self, texts, send, organisation, now, record, today: browser::today(), day: &day, home };
        let organisations = organisations(props, context);
        let target = self.plan().target(organisation, &now);
        let items = props.items();
        let list = if items.is_empty() {
            text_el("p", "explained", words.empty).key("empty")
        } else {
            el("ol").key("items").class("plan-items").each(items.iter().map(|item| item_view(props, item)))
        };
        let (class, kept) = if self.kept { ("kept", words.kept) } else { ("kept not", words.not_kept) };
        let kept = (!items.is_empty()).then(|| text_el("p", class, kept).key("kept"));
        let page = el("div")
            .key("page")
            .class("plan")
            .with(self.troubles_view(texts, send))
            .with(text_el("p", "explained", words.lead))
            .with(el("div").class("plan-of").each(organisation_choice(props, &organisations)))
            .with(
                el("section")
                    .attrs(pairs![("aria-labelledby", attr("plan-items-title"))])
                    .with(
                        text_el("h2", "", words.items)
                            .attrs(pairs![("id", attr("plan-items-title")), ("tabindex", attr("-1"))]),
                    )
                    .with(self.word_view(texts, send))
                    .with(el("div").with(list))
                    .with(el("div").each(kept))
                    .with(adding(props))
                    .with(el("div").each((!items.is_empty()).then(|| moving(props, &organisations)))),
            )
            .with(outcome_view(props, target))
            .with(el("div").class("part").each((!items.is_empty()).then(|| take_view(props).key("take"))))
            .with(self.live.view());
        // The result that is printed is the visitor's own.
        let result = others.result_sheet(state).filter(|_| record.is_none() && now.rated() > 0);
        [page].into_iter().chain(result).chain(self.sheet(texts, organisation, &now)).collect()
    }

    /// The problems with what is stored.
    fn troubles_view(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        el("div").class("notices").each(self.troubles.iter().enumerate().map(|(place, trouble)| {
            let read = button("quiet", texts.page.dismiss, send, msg(PlanMsg::Read(place)));
            el("div")
                .key(&place.to_string())
                .class("notice")
                .with(string_el("p", "", trouble.sentence(texts)))
                .with(el("div").class("buttons").with(read))
        }))
    }

    /// What was done last, with the way back.
    fn word_view(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        el("div").class("plan-word").each(self.word.as_ref().map(|word| {
            let undo = word.can_undo.then(|| {
                el("button")
                    .key("undo")
                    .attrs(pairs![("type", attr("button")), ("id", attr("plan-undo"))])
                    .text(texts.studio.plan.undo)
                    .on_emit(On::Click, send, msg(PlanMsg::Undo))
            });
            el("div").key("word").class("notice done").with(string_el("p", "", word.text.clone())).with(
                el("div").class("buttons").with(el("div").each(undo)).with(button(
                    "quiet",
                    texts.page.dismiss,
                    send,
                    msg(PlanMsg::ReadWord),
                )),
            )
        }))
    }
}

/// The names of all organisations with records or a plan, sorted.
fn organisations<'a>(props: &PlanProps<'a>, context: &ToolContext<'a>) -> Vec<&'a str> {
    let mut all: Vec<&str> = context.others.records().map(|records| records.organisations()).unwrap_or_default();
    all.extend(props.tool.plan().organisations());
    all.push(props.organisation);
    all.sort_unstable();
    all.dedup();
    all
}

/// The choice of the organisation where there are several; where there is one, its name.
fn organisation_choice(props: &PlanProps, all: &[&str]) -> Option<El> {
    let PlanProps { texts, send, organisation, .. } = *props;
    let keeping = &texts.studio.keeping;
    if all.len() > 1 {
        let send = send.clone();
        let chosen = move |event: Event| send.emit(msg(PlanMsg::Show(browser::value_of(&event))));
        let options = all.iter().map(|name| {
            el("option")
                .key(name)
                .attrs(pairs![("value", attr_string((*name).into())), ("selected", attr_if(*name == organisation, ""))])
                .string(if name.is_empty() { keeping.no_organisation.into() } else { (*name).into() })
        });
        return Some(
            el("div")
                .key("choice")
                .class("plan-choice")
                .with(text_el("label", "", keeping.organisation).attrs(pairs![("for", attr("plan-organisation"))]))
                .with(
                    el("select")
                        .attrs(pairs![("id", attr("plan-organisation"))])
                        .on(On::Change, Callback::from(chosen))
                        .each(options),
                ),
        );
    }
    (!organisation.is_empty()).then(|| string_el("p", "plan-name", organisation.into()).key("name"))
}

/// The way to move the items to another organisation.
fn moving(props: &PlanProps, all: &[&str]) -> El {
    let PlanProps { tool, texts, send, .. } = *props;
    let (words, keeping) = (&texts.studio.plan, &texts.studio.keeping);
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(PlanMsg::Moving(browser::value_of(&event))))
    };
    let moves = {
        let send = send.clone();
        move |event: Event| {
            event.prevent_default();
            send.emit(msg(PlanMsg::Move));
        }
    };
    let names = all.iter().filter(|name| !name.is_empty());
    el("details").key("moving").with(text_el("summary", "", words.move_items)).with(
        el("form")
            .on(On::Submit, Callback::from(moves))
            .with(text_el("p", "explained", words.move_explained))
            .with(text_el("label", "", keeping.organisation).attrs(pairs![("for", attr("plan-moving"))]))
            .with(
                el("div")
                    .class("field")
                    .with(
                        el("input")
                            .attrs(pairs![
                                ("id", attr("plan-moving")),
                                ("type", attr("text")),
                                ("maxlength", attr("120")),
                                ("autocomplete", attr("off")),
                                ("list", attr("plan-organisations"))
                            ])
                            .value(tool.moving.clone().into())
                            .on(On::Input, Callback::from(typed)),
                    )
                    .with(
                        text_el("button", "", words.move_button)
                            .attrs(pairs![("type", attr("submit")), ("class", attr("quiet"))]),
                    ),
            )
            .with(
                el("datalist").attrs(pairs![("id", attr("plan-organisations"))]).each(
                    names.map(|name| el("option").key(name).attrs(pairs![("value", attr_string((*name).into()))])),
                ),
            ),
    )
}

/// The suggested next steps, and the choice of any factor.
fn adding(props: &PlanProps) -> El {
    let PlanProps { tool, texts, send, now, .. } = *props;
    let words = &texts.studio.plan;
    let is_planned = |factor| props.items().iter().any(|item| item.is_open() && item.factor == factor);
    let mut steps = Assessment::of(&now).next_steps;
    steps.retain(|step| !is_planned(step.factor));
    let suggestion = |factor: Factor, title: &'static str| {
        let add = el("button")
            .attrs(pairs![("type", attr("button")), ("class", attr("quiet"))])
            .text(texts.studio.advice.put_in)
            .with(text_el("span", "visually-hidden", ": ").text(title))
            .on_emit(On::Click, send, msg(PlanMsg::Add(factor)));
        el("li")
            .key(factor.digit())
            .with(el("div").with(string_el("p", "of", phrases::numbered(texts, factor))).with(text_el("p", "", title)))
            .with(add)
    };
    let suggested = (!steps.is_empty()).then(|| {
        el("div").key("suggested").with(text_el("h4", "", words.suggested)).with(
            el("ul")
                .class("suggestions")
                .each(steps.iter().map(|step| suggestion(step.factor, texts.studio.advice.for_step(step).title))),
        )
    });
    let chosen = {
        let send = send.clone();
        move |event: Event| {
            let factor = browser::value_of(&event).parse().ok().and_then(Factor::from_number);
            factor.into_iter().for_each(|factor| send.emit(msg(PlanMsg::Choose(factor))));
        }
    };
    let options = Factor::ALL.map(|factor| {
        let rating = now.get(factor).map_or("–", digit);
        el("option")
            .key(factor.digit())
            .attrs(pairs![("value", attr(factor.digit())), ("selected", attr_if(factor == tool.factor, ""))])
            .string([&*phrases::numbered(texts, factor), " (", rating, ")"].concat())
    });
    el("div").class("plan-adding").with(text_el("h3", "", words.add)).with(el("div").each(suggested)).with(
        el("div")
            .class("plan-choice")
            .with(text_el("label", "", words.factor).attrs(pairs![("for", attr("plan-factor"))]))
            .with(
                el("div")
                    .class("field")
                    .with(
                        el("select")
                            .attrs(pairs![("id", attr("plan-factor"))])
                            .on(On::Change, Callback::from(chosen))
                            .each(options),
                    )
                    .with(
                        el("button")
                            .attrs(pairs![("type", attr("button")), ("id", attr("plan-add"))])
                            .text(words.add_item)
                            .on_emit(On::Click, send, msg(PlanMsg::Add(tool.factor))),
                    ),
            ),
    )
}
