//! The presenter's side panel: clock, timer, notes on the step, what comes next, and links to every step.

use super::Present;
use super::leaving::leaving;
use super::messages::{PresentMsg, RatingsSource};
use super::second::second;
use super::shell::msg;
use crate::browser;
use crate::components::{El, On, Static, attr, attr_if, attr_string, button, el, pairs, string_el, text_el};
use crate::i18n::{AdviceTexts, Texts, fill};
use crate::meeting::{Group, PresentAction, Step};
use crate::scoring::{Assessment, Finding, NextStep};
use crate::state::{State, Tool};
use crate::studio::Msg;
use crate::studio::camera::CameraProps;
use crate::studio::certainty::certainty_of;
use crate::studio::group_choice::{self, group_choice};
use crate::studio::plan::{Part, Planned, is_no_day};
use crate::wording::certainty_words::CertaintyWords;
use crate::wording::{keeping_phrases, meeting_phrases as meeting, phrases, plan_phrases};
use yew::prelude::*;

pub(super) fn side(present: &Present, texts: &'static Texts, state: &State, send: &Callback<Msg>) -> El {
    let words = &texts.studio.meeting.present;
    el("aside")
        .key("side")
        .attrs(pairs![("class", attr("present-side")), ("aria-label", attr(words.notes))])
        .with(
            el("div")
                .class("side-clock")
                .with(
                    el("p")
                        .class("clock")
                        .with(text_el("span", "visually-hidden", words.clock).text(" "))
                        .string(present.time.clone()),
                )
                .with(timer(present, texts, send)),
        )
        .with(audience(present, texts, send))
        .with(
            el("div").class("camera-holder").each(camera(present, texts, send)).each(next_group(present, texts, send)),
        )
        .with(el("div").class("ratings-holder").each(ratings(present, texts, state, send)))
        .with(el("div").class("plan-holder").each(who_and_when(present, texts, send)))
        .with(el("div").class("leaving-holder").each(leaving(present, texts, send)))
        .with(notes(present, texts))
        .with(coming(texts, present.presentation.step))
        .with(steps(texts, present.presentation.step))
}

fn timer(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> El {
    let words = &texts.studio.meeting.present;
    let around = el("div").class("timer");
    let Some(timer) = present.timer.countdown else {
        let typed = {
            let send = send.clone();
            move |event: Event| {
                let value = event.target_dyn_into::<web_sys::HtmlInputElement>().map(|field| field.value());
                send.emit(msg(PresentMsg::Minutes(value.unwrap_or_default())));
            }
        };
        let begin = {
            let send = send.clone();
            move |event: Event| {
                event.prevent_default();
                send.emit(msg(PresentMsg::StartTimer));
            }
        };
        let field = el("input")
            .static_attrs(&[
                ("type", Static("text")),
                ("inputmode", Static("numeric")),
                ("id", Static("timer-minutes")),
                ("autocomplete", Static("off")),
                ("aria-describedby", Static("timer-wrong")),
            ])
            .value(present.timer.minutes.clone().into())
            .on(On::Input, Callback::from(typed));
        let start = el("button").static_attrs(&[("class", Static("quiet"))]).text(words.timer_start);
        let form = el("form")
            .key("form")
            .attrs(pairs![("aria-label", attr(words.timer))])
            .with(text_el("label", "", words.timer_minutes).static_attrs(&[("for", Static("timer-minutes"))]))
            .with(field)
            .with(start)
            .on(On::Submit, Callback::from(begin));
        let wrong = if present.timer.wrong { words.timer_wrong } else { "" };
        return around.with(form).with(text_el("p", "", wrong).static_attrs(&[
            ("id", Static("timer-wrong")),
            ("role", Static("alert")),
            ("class", Static("wrong")),
        ]));
    };
    let left = timer.seconds_left(browser::now());
    let class = if left < 0 { "time-left over" } else { "time-left" };
    let toggle = if timer.is_running() { words.timer_pause } else { words.timer_resume };
    around.with(
        el("div")
            .key("running")
            .class("running")
            .with(string_el("p", class, meeting::time_left(texts, left)))
            .with(button("quiet", toggle, send, msg(PresentMsg::ToggleTimer)))
            .with(button("quiet", words.timer_clear, send, msg(PresentMsg::ClearTimer))),
    )
}

/// Whether there is an audience window, and what it shows.
fn audience(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> El {
    let words = &texts.studio.meeting.present;
    let at = &present.presentation;
    let is_private = present.is_private();
    let connected = match is_private {
        true => words.second_window_open,
        false if present.windows.seats().is_empty() => words.second_window_none,
        false => words.second_window_other,
    };
    let seen = match at.step {
        _ if at.blank => words.is_blank,
        Step::Picture if is_private => words.nothing_covered,
        Step::Picture => "",
        _ if !at.is_covered() => words.open_explained,
        // The cover also hides whether there is anything below it.
        _ if !is_private => words.covered_room,
        _ if !at.has_something() => words.nothing_yet,
        Step::Result if at.open.ratings => words.covered_second,
        _ => words.covered_explained,
    };
    let private = if present.is_private() { words.same_screen } else { "" };
    let pointer = if at.pointer.is_some() { words.pointer_help } else { "" };
    let tab = present.windows.seats().is_empty().then(|| {
        el("div").key("tab").class("as-tab").with(text_el("p", "quiet-line", words.second_tab_why)).with(button(
            "quiet",
            words.second_tab,
            send,
            msg(PresentMsg::SecondTab),
        ))
    });
    el("div")
        .class("audience-state")
        .with(text_el("p", if present.is_private() { "connected" } else { "" }, connected))
        .with(el("div").each(tab))
        .with(text_el("p", if at.is_covered() || at.blank { "seen covered" } else { "seen" }, seen))
        .with(text_el("p", "quiet-line", private))
        .with(text_el("p", "quiet-line", pointer))
}

/// The camera that collects answers, while it is open.
fn camera(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> Option<El> {
    present.camera.view(&CameraProps {
        texts,
        team: &present.presentation.team,
        is_private: present.is_private(),
        is_kept: present.is_team_kept,
        send,
        msg: |heard| msg(PresentMsg::Camera(heard)),
    })
}

/// The group of what the camera collects next.
fn next_group(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> Option<El> {
    let input = send.reform(|name| msg(PresentMsg::GroupTyped(name)));
    let left = send.reform(|()| msg(PresentMsg::GroupNamed));
    let typed = present.typed_group.as_deref();
    let field = || group_choice::next_group(texts, &present.presentation.team, typed, &input, left).key("group");
    present.camera.is_open().then(field)
}

/// The choice of ratings, comparison or link that belongs to the step. While the room may see this window, nothing here
/// depends on covered ratings.
fn ratings(present: &Present, texts: &'static Texts, state: &State, send: &Callback<Msg>) -> Option<El> {
    let words = &texts.studio.meeting.present;
    let at = &present.presentation;
    let buttons = el("div").class("buttons");
    match at.step {
        Step::Rate => {
            let is_shared = !present.is_private();
            let has_team = at.team.counted().next().is_some();
            let all = [
                (words.use_own, RatingsSource::Own, is_shared || state.ratings().rated() > 0),
                (words.use_median, RatingsSource::Median, is_shared || has_team),
                (words.use_nothing, RatingsSource::Nothing, true),
                (words.use_left, RatingsSource::Left, true),
            ];
            // Nobody needs the last where nothing was left. That something was tells nothing of what is covered.
            let count = all.len() - usize::from(present.left.is_none());
            let all = all.into_iter().take(count);
            let all = all.map(|(text, source, enabled)| {
                el("button")
                    .key(text)
                    .attrs(pairs![
                        ("type", attr("button")),
                        ("class", attr("quiet")),
                        ("disabled", attr_if(!enabled, "disabled"))
                    ])
                    .text(text)
                    .on_emit(On::Click, send, msg(PresentMsg::Use(source)))
            });
            let explained = text_el("p", "quiet-line", words.median_of_few);
            Some(el("div").key("rate").with(buttons.each(all)).with(explained))
        }
        Step::Result => Some(second(present, texts, send).key("result")),
        Step::Next if !present.tells_ratings() || at.ratings != state.ratings() => {
            Some(buttons.key("next").with(button(
                "quiet",
                texts.studio.meeting.compare.use_trial,
                send,
                msg(PresentMsg::MakeMine),
            )))
        }
        Step::Team => {
            let to_team = text_el("a", "", texts.page.team).attrs(pairs![
                ("href", attr_string(["?mode=", Tool::Team.mode()].concat())),
                ("data-tool", attr(Tool::Team.mode())),
                ("class", attr("button"))
            ]);
            Some(el("div").key("team").each(groups(present, texts, send)).with(buttons.key("link").with(to_team)))
        }
        _ => None,
    }
}

/// The choice of the groups on the board, while they are. Their names are in the room only with their numbers.
fn groups(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> Option<El> {
    let at = &present.presentation;
    let sides = at.groups_compared().filter(|_| present.is_private() || at.open.team)?;
    let choose = send.reform(|(place, side)| msg(PresentMsg::Do(PresentAction::Beside(place, side))));
    Some(group_choice(texts, &Group::all_of(&at.team), &sides, &choose).key("groups"))
}

fn notes(present: &Present, texts: &'static Texts) -> El {
    let step = present.presentation.step;
    let words = &texts.studio.meeting.present;
    let around = el("section").attrs(pairs![("class", attr("notes")), ("aria-label", attr(words.notes))]);
    let list = match step {
        Step::Factor(factor) => {
            let own = texts.factor(factor);
            vec![
                (words.ask, meeting::step_note(texts, step)),
                (texts.page.good, own.good),
                (texts.page.wrong, own.wrong),
            ]
        }
        _ => vec![(words.notes, meeting::step_note(texts, step))],
    };
    let note = |(title, note)| el("div").key(title).with(text_el("h2", "", title)).with(text_el("p", "", note));
    around.each(list.into_iter().map(note)).each(advice(present, texts)).each(sureness(present, texts))
}

/// How sure the result is and each finding, where the ratings may be seen in this window: what to answer who doubts it.
fn sureness(present: &Present, texts: &'static Texts) -> Vec<El> {
    let at = &present.presentation;
    if at.step != Step::Result || !present.tells_ratings() || at.blank && !present.is_private() {
        return Vec::new();
    }
    let assessment = &Assessment::of(&at.ratings);
    let Some(certainty) = &certainty_of(assessment) else { return Vec::new() };
    let own = &texts.studio.certainty;
    let words = CertaintyWords { texts: own, language: texts.language, assessment, certainty };
    let line = |line: String| string_el("p", "", line);
    let finding = |finding: &Finding| {
        el("div")
            .key(finding.id.id())
            .with(text_el("h2", "", phrases::finding_name(texts, finding)))
            .with(line(words.in_short(finding)))
            .with(line(words.finding(finding).decides))
    };
    let all = el("div").key("all").with(text_el("h2", "", own.how_sure)).each(words.summary().into_iter().map(line));
    [all].into_iter().chain(assessment.told_findings().into_iter().map(finding)).collect()
}

/// What to do for each next step, where the ratings may be seen in this window.
fn advice(present: &Present, texts: &'static Texts) -> Vec<El> {
    let at = &present.presentation;
    let is_blank = at.blank && !present.is_private();
    if at.step != Step::Next || !present.tells_ratings() || is_blank {
        return Vec::new();
    }
    let one = |step: &NextStep| {
        let AdviceTexts { title, actions, evidence } = texts.studio.advice.for_step(step);
        let action = |action: &&'static str| text_el("li", "", action).key(action);
        el("div")
            .key(step.factor.digit())
            .with(text_el("h2", "", step.factor.digit()).text(" ").text(title))
            .with(el("ul").each(actions.iter().map(action)))
            .with(text_el("p", "", texts.studio.advice.evidence).text(" ").text(evidence))
    };
    Assessment::of(&at.ratings).next_steps.iter().map(one).collect()
}

/// The next step, and what it will show.
fn coming(texts: &'static Texts, step: Step) -> El {
    let words = &texts.studio.meeting.present;
    let around = el("section").attrs(pairs![("class", attr("coming")), ("aria-label", attr(words.next_step))]);
    let Some(next) = step.next() else { return around.with(text_el("p", "", words.last_step)) };
    let preview = match next {
        Step::Factor(factor) => texts.factor(factor).questions,
        _ => meeting::step_note(texts, next),
    };
    around
        .with(string_el("h2", "", fill(words.coming, &[("name", &meeting::step_name(texts, next))])))
        .with(text_el("p", "", preview))
}

fn steps(texts: &'static Texts, at: Step) -> El {
    let links = Step::all().map(|step| {
        let address = browser::address_of(Tool::Present, &[("step", Some(step.id()))]);
        let link = el("a").attrs(pairs![
            ("href", attr_string(address)),
            ("data-tool", attr(Tool::Present.mode())),
            ("aria-current", attr_if(step == at, "step"))
        ]);
        el("li").key(step.id()).with(link.string(meeting::step_name(texts, step)))
    });
    el("nav")
        .attrs(pairs![("class", attr("steps")), ("aria-label", attr(texts.studio.meeting.present.steps))])
        .with(el("ol").each(links))
}

/// The fields for who does each next step, and by when. In a window that the room may see they show only what it sees.
fn who_and_when(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> Option<El> {
    let at = &present.presentation;
    if at.step != Step::Next || present.planned.is_empty() || !present.tells_ratings() {
        return None;
    }
    let words = &texts.studio.plan;
    let shown = present.tells_plan();
    let tick = el("input")
        .checked(shown)
        .attrs(pairs![("type", attr("checkbox")), ("id", attr("plan-on-board"))])
        .on_emit(On::Change, send, msg(PresentMsg::PlanOnBoard(!shown)));
    let wrong = |key: &'static str, text: String| {
        el("p").key(key).attrs(pairs![("role", attr("alert")), ("class", attr("wrong"))]).string(text)
    };
    let lost = present.is_plan_lost.then(|| wrong("lost", words.not_kept.into()));
    let lost = lost.or_else(|| present.is_plan_full.then(|| wrong("full", plan_phrases::full(texts))));
    let fields = (present.is_private() || shown).then(|| {
        el("div")
            .key("fields")
            .with(text_el("p", "quiet-line", words.on_board_explained))
            .each(lost)
            .each(present.planned.iter().map(|planned| who_of(texts, send, planned)))
    });
    // Whose plan it is: presented may be somebody else's ratings.
    let name = keeping_phrases::organisation(&texts.studio.keeping, &present.organisation).to_owned();
    let organisation = if present.is_private() { name } else { String::new() };
    let open = el("a").text(words.open_plan).attrs(pairs![
        ("href", attr_string(browser::address_of(Tool::Plan, &[("step", None), ("session", None)]))),
        ("data-tool", attr(Tool::Plan.mode()))
    ]);
    Some(
        el("div")
            .key("plan")
            .class("who-when")
            .with(text_el("h2", "", words.items))
            .with(string_el("p", "quiet-line", organisation))
            .with(el("label").class("check").with(tick).with(text_el("span", "", words.on_board)))
            .with(el("div").each(fields))
            .with(el("p").with(open)),
    )
}

/// The two fields of one step.
fn who_of(texts: &'static Texts, send: &Callback<Msg>, planned: &Planned) -> El {
    let words = &texts.studio.plan;
    let factor = planned.factor;
    let field = |part: Part, label: &'static str, kind: &'static str, value: &str| {
        let id = [part.id(), "-of-", factor.digit()].concat();
        let typed = {
            let send = send.clone();
            move |event: Event| {
                let text = if part == Part::By { browser::day_of(&event) } else { browser::value_of(&event) };
                send.emit(msg(PresentMsg::PlanTyped(factor, part, text)));
            }
        };
        let problem =
            (part == Part::By && is_no_day(value)).then(|| text_el("p", "problem", words.no_day).key("no-day"));
        el("div")
            .key(label)
            .with(text_el("label", "", label).attrs(pairs![("for", attr_string(id.clone()))]))
            .with(
                el("input")
                    .attrs(pairs![
                        ("type", attr(kind)),
                        ("id", attr_string(id)),
                        ("maxlength", attr_if(kind == "text", "60")),
                        ("autocomplete", attr("off"))
                    ])
                    .value(browser::value_for_day(value).to_owned().into())
                    .on(On::Input, Callback::from(typed)),
            )
            .with(el("div").each(problem))
    };
    el("fieldset")
        .key(factor.digit())
        .with(string_el("legend", "", phrases::numbered(texts, factor)))
        .with(field(Part::Who, words.who, "text", &planned.who))
        .with(field(Part::By, words.by, "date", &planned.by))
}
