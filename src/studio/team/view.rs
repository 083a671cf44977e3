//! The view of the team.

use super::gather_view::gather_view;
use super::groups_view::groups_view;
use super::leaving_view::leaving_view;
use super::people_view::people_view;
use super::props::{TeamProps, people_are_named};
use super::statistics_view::statistics_view;
use super::talk_view::talk_view;
use super::trouble_view::trouble_view;
use super::{Msg, Problem, TeamMsg, TeamTool, msg};
use crate::components::{
    El, FindingsProps, On, ReadoutsProps, Static, attr, attr_if, button, el, findings, pairs, readouts, string_el,
    text_el,
};
use crate::i18n::fill;
use crate::meeting::NAMED_LIMIT;
use crate::scoring::Headline;
use crate::state::State;
use crate::studio::StudioMsg;
use crate::studio::camera::CameraProps;
use crate::studio::compare::CompareMsg;
use crate::studio::link_field::{LinkFieldProps, link_field};
use crate::studio::pair::{PairFigureProps, pair_figure};
use crate::wording::{meeting_phrases, phrases};
use yew::prelude::*;

impl TeamTool {
    /// The page below its heading.
    pub(super) fn parts(&self, state: &State, home: &str, send: &Callback<Msg>) -> El {
        let texts = state.language.texts();
        let props = &TeamProps { tool: self, texts, state, send };
        let words = &texts.studio.meeting.team;
        let team = self.shown();
        let mut gather = el("div").class("part");
        if self.viewed.is_none() {
            let camera = CameraProps {
                texts,
                team,
                is_private: true,
                is_kept: self.kept,
                send,
                msg: |heard| msg(TeamMsg::Camera(heard)),
            };
            gather = gather.with(gather_view(props)).each(self.camera.view(&camera));
        }
        let mut rest = el("div").class("part team-parts");
        if !team.is_empty() {
            rest = rest
                .with(bar(props))
                .with(trouble_view(props))
                .with(result(props))
                .with(people_view(props))
                .with(link(props, home));
        } else if self.edited().can_undo() {
            rest = rest.with(emptied(props));
        }
        el("div")
            .key("team")
            .class("team")
            .with(text_el("p", "explained", words.lead))
            .with(problems(props))
            .with(banner(props))
            .with(gather)
            .with(rest)
            .with(clear_dialog(props))
            .with(self.live.view())
    }
}

fn problems(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    el("div").class("notices").each(tool.problems.iter().map(|problem| {
        let read = msg(TeamMsg::Read(problem.clone()));
        el("div")
            .key(&format!("{problem:?}"))
            .class("notice")
            .with(string_el("p", "", Problem::sentence(problem, texts)))
            .with(el("div").class("buttons").with(button("quiet", texts.page.dismiss, send, read)))
    }))
}

/// Says that a link's team is shown, and offers to use it or to go back.
fn banner(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let around = el("div").class("shared-banner");
    if tool.viewed.is_none() {
        return around;
    }
    around.with(el("div").class("banner").with(text_el("p", "", words.link_opened)).with(
        el("div").class("buttons").with(button("quiet", words.link_keep, send, msg(TeamMsg::KeepMine))).with(button(
            "quiet",
            words.link_use,
            send,
            msg(TeamMsg::UseLink),
        )),
    ))
}

/// The number of people, the choice to show names, and the cover.
fn bar(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let (words, present) = (&texts.studio.meeting.team, &texts.studio.meeting.present);
    let team = tool.shown();
    let reveal = if tool.revealed { present.cover } else { present.reveal };
    let covered = if tool.seen.asks(&tool.told) { words.team_given_away } else { words.team_covered };
    let cover = text_el("p", "cover", if tool.revealed { "" } else { covered });
    el("section")
        .static_attrs(&[("aria-labelledby", Static("team-people")), ("class", Static("team-bar"))])
        .with(
            el("div")
                .class("team-count")
                .with(
                    string_el("h2", "", meeting_phrases::people(texts, tool.facts.summary.people))
                        .static_attrs(&[("id", Static("team-people")), ("tabindex", Static("-1"))]),
                )
                .with(string_el("p", "anonymity", where_names_show(props)))
                .with(
                    el("label")
                        .class("check")
                        .with(
                            el("input")
                                .checked(team.named)
                                .attrs(pairs![("type", attr("checkbox")), ("id", attr("team-names"))])
                                .on_emit(On::Change, send, msg(TeamMsg::ShowNames(!team.named))),
                        )
                        .with(text_el("span", "", words.show_names)),
                ),
        )
        .with(
            el("div")
                .class("team-cover")
                .with(cover)
                .with(
                    el("button")
                        .attrs(pairs![
                            ("type", attr("button")),
                            ("id", attr("team-reveal")),
                            ("class", attr(if tool.revealed { "reveal quiet" } else { "reveal" }))
                        ])
                        .text(reveal)
                        .with(el("kbd").text("R"))
                        .on_emit(On::Click, send, msg(TeamMsg::Reveal)),
                )
                .with(undo(props)),
        )
}

fn undo(props: &TeamProps) -> El {
    el("button")
        .attrs(pairs![
            ("type", attr("button")),
            ("id", attr("team-undo")),
            ("class", attr("quiet")),
            ("disabled", attr_if(!props.tool.edited().can_undo(), "disabled"))
        ])
        .text(props.texts.page.undo)
        .on_emit(On::Click, props.send, msg(TeamMsg::Undo))
}

/// Stands where the people stood once they are all gone: a slip on a phone must be undone without a keyboard.
fn emptied(props: &TeamProps) -> El {
    el("div")
        .class("team-bar")
        .with(text_el("p", "", props.texts.studio.meeting.team.emptied))
        .with(el("div").class("buttons").with(undo(props)))
}

/// Where names show: beside the codes, and with the ratings of neither too few people nor too many.
fn where_names_show(props: &TeamProps) -> String {
    let (tool, words) = (props.tool, &props.texts.studio.meeting.team);
    let people = tool.facts.summary.people;
    if !tool.shown().named {
        words.anonymous.into()
    } else if people_are_named(tool) {
        words.named.into()
    } else if people > NAMED_LIMIT {
        fill(words.too_many_named, &[("limit", &NAMED_LIMIT.to_string())])
    } else {
        words.too_few_named.into()
    }
}

/// The team's result. While covered, it is not in the document at all.
fn result(props: &TeamProps) -> El {
    let around = el("div").class("team-result");
    if !props.tool.revealed {
        return around;
    }
    around
        .with(talk_view(props))
        .with(statistics_view(props))
        .with(groups_view(props))
        .with(median(props))
        .with(leaving_view(props))
}

/// The assessment of the median.
fn median(props: &TeamProps) -> El {
    let TeamProps { tool, texts, state, send } = *props;
    let (words, assessment) = (&texts.studio.meeting.team, &tool.facts.assessment);
    let highlighted = state.highlighted.and_then(|id| assessment.findings.iter().find(|finding| finding.id == id));
    let content = match Headline::of(assessment) {
        Some(headline) => el("div")
            .key("whole")
            .class("median-facts")
            .with(string_el("p", "headline", phrases::headline(texts, &headline)))
            .with(readouts(&ReadoutsProps { texts, assessment })),
        _ => el("div").key("partial").with(text_el("p", "explained", words.median_partial)),
    };
    let mut found = el("div").class("advice");
    if assessment.readouts.is_some() {
        found = found.with(findings(&FindingsProps {
            texts,
            assessment,
            highlighted: state.highlighted,
            send: &send.reform(Msg::View),
        }));
        found = found.with(text_el("p", "no-advice", texts.results.no_advice));
    }
    el("section")
        .static_attrs(&[("aria-labelledby", Static("median-title")), ("class", Static("team-median"))])
        .with(text_el("h2", "", words.median_result).static_attrs(&[("id", Static("median-title"))]))
        .with(text_el("p", "explained", words.median_explained))
        .with(pair_figure(PairFigureProps {
            texts,
            before: assessment,
            after: None,
            streams: tool.drawn.of(assessment, None),
            legend: None,
            beside: None,
            highlighted: highlighted.map(|finding| finding.lights()),
            awaiting_rating: None,
            help: [""; 2],
            pick: None,
        }))
        .with(content)
        .with(found)
        .with(
            text_el("a", "", words.compare_median)
                .static_attrs(&[
                    ("href", Static("?mode=compare")),
                    ("data-tool", Static("")),
                    ("class", Static("button compare-median")),
                ])
                .on_emit(On::Click, send, Msg::Studio(StudioMsg::Compare(CompareMsg::Median))),
        )
}

/// The link, whether the team is stored, and the button to delete it.
fn link(props: &TeamProps, home: &str) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let has_groups = !tool.facts.groups.is_empty();
    let is_grouped = has_groups && tool.links_groups;
    let choice = has_groups.then(|| {
        let tick = el("input")
            .checked(is_grouped)
            .attrs(pairs![("type", attr("checkbox")), ("id", attr("team-link-groups"))])
            .on_emit(On::Change, send, msg(TeamMsg::LinkGroups(!is_grouped)));
        el("label").key("groups").class("check").with(tick).with(text_el("span", "", words.link_groups))
    });
    let explained = if is_grouped { words.link_groups_explained } else { words.link_explained };
    let field = match if is_grouped { &tool.facts.grouped_link } else { &tool.facts.link } {
        Ok(fragment) => el("div")
            .key("link")
            .with(link_field(LinkFieldProps {
                id: "team-link",
                label: words.link,
                link: [home, "?mode=team", fragment].concat(),
                action: if tool.copied { texts.page.copied } else { texts.page.copy_link },
                copy: msg(TeamMsg::Copy),
                send,
            }))
            .with(el("div").each(choice))
            .with(text_el("p", "explained", explained)),
        Err(error) => string_el("p", "explained", meeting_phrases::link_problem(texts, *error)).key("none"),
    };
    let (class, kept) = if tool.kept { ("kept", words.kept) } else { ("kept not", words.not_kept) };
    let mut own = el("div").class("team-kept");
    if tool.viewed.is_none() {
        own = own.with(text_el("p", class, kept)).with(button("quiet", words.clear, send, msg(TeamMsg::AskClear)));
    }
    el("section").attrs(pairs![("class", attr("team-link")), ("aria-label", attr(words.link))]).with(field).with(own)
}

/// Asks before the team is deleted.
fn clear_dialog(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let count = tool.own.team().entries().len().to_string();
    el("dialog")
        .node_ref(&tool.dialog)
        .static_attrs(&[("aria-labelledby", Static("clear-title"))])
        .with(
            string_el("h2", "", fill(words.clear_question, &[("count", &count)]))
                .static_attrs(&[("id", Static("clear-title"))]),
        )
        .with(
            el("div")
                .class("buttons")
                .with(button("quiet", texts.page.cancel, send, msg(TeamMsg::CloseClear)))
                .with(button("", words.clear_yes, send, msg(TeamMsg::Clear))),
        )
}
