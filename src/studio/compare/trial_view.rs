use super::picker::picker;
use super::props::CompareProps;
use super::takes_view::takes_view;
use super::{CompareMsg, Slot, msg};
use crate::browser;
use crate::codec::RatingCode;
use crate::components::{
    El, On, Static, attr, attr_if, attr_shared, attr_string, button, digit, el, name_el, pairs, string_el, text_el,
};
use crate::framework::{Factor, Rating};
use crate::i18n::fill;
use crate::meeting::Trial;
use crate::state::Tool;
use crate::studio::PresentationInput;
use crate::studio::pair::{PairFigureProps, finding_changes, headlines, pair_figure, readout_cards, readout_table};
use crate::wording::{phrases, plan_phrases};
use yew::prelude::*;

/// What-if: the real rating as the stream, the tried one as the outline over it.
pub(super) fn trial_view(props: &CompareProps) -> El {
    let CompareProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let trial = tool.trial(&props.sources);
    let comparison = trial.comparison();
    let pick = send.reform(|pick| msg(CompareMsg::Pick(pick)));
    let help = if tool.awaiting_rating.is_some() { texts.page.figure_awaiting_rating } else { texts.page.figure_help };
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &comparison.before,
        after: Some(&comparison.after),
        streams: tool.drawn[1].of(&comparison.before, Some(&comparison.after)),
        legend: Some([props.named(words.legend_real, &tool.base), words.legend_tried.into()]),
        beside: None,
        highlighted: None,
        awaiting_rating: tool.awaiting_rating,
        help,
        pick: Some(&pick),
    });
    let base = tool.base.label(texts, &props.sources, props.calendar);
    let shown = if trial.is_changed() { words.tried } else { &base };
    el("div")
        .class("part")
        .with(el("div").class("sides").with(picker(props, Slot::Base)))
        .with(
            el("div").class("work").with(figure).with(panel(props, &trial)).with(
                el("div")
                    .class("result")
                    .with(headlines(texts, &comparison, [words.not_tried, shown]))
                    .with(readout_cards(texts, &comparison)),
            ),
        )
        .with(
            el("div")
                .class("abreast")
                .with(takes_view(props, &comparison.after))
                .with(finding_changes(texts, &comparison)),
        )
        .with(readout_table(texts, &comparison, [base, words.trial.into()]))
}

/// The ratings to try, as radio buttons, and the buttons to keep, use or drop them.
fn panel(props: &CompareProps, trial: &Trial) -> El {
    let CompareProps { texts, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let changed = trial.is_changed();
    let action = |class: &'static str, text: &'static str, there: bool, wanted: CompareMsg| {
        el("button")
            .key(text)
            .attrs(pairs![("type", attr("button")), ("class", attr(class)), ("disabled", attr_if(!there, "disabled"))])
            .text(text)
            .on_emit(On::Click, send, msg(wanted))
    };
    let shown = PresentationInput { ratings: trial.real(), before: None, trial: Some(trial.tried()) };
    let mut target = el("div").class("kept-target");
    if props.is_full {
        target = target.with(string_el("p", "kept not", plan_phrases::full(texts)).key("full"));
    }
    if let Some(kept) = props.sources.target {
        let (class, said) =
            if props.is_kept { ("kept", words.target_kept) } else { ("kept not", texts.studio.plan.not_kept) };
        target = target
            .with(el("p").with(text_el("strong", "", words.target)).text(" ").with(name_el(
                "span",
                "code",
                RatingCode::of(&kept).to_string(),
            )))
            .with(text_el("p", class, said))
            .with(
                el("div")
                    .class("buttons")
                    .with(button("quiet", words.target_try, send, msg(CompareMsg::TryTarget)))
                    .with(el("a").text(words.target_plan).attrs(pairs![
                        ("href", attr_string(browser::address_of(Tool::Plan, &[]))),
                        ("data-tool", attr(Tool::Plan.mode())),
                        ("class", attr("button quiet"))
                    ])),
            );
    }
    el("section")
        .static_attrs(&[("aria-labelledby", Static("trial-title")), ("class", Static("panel trial"))])
        .with(text_el("h2", "", words.trial).static_attrs(&[("id", Static("trial-title")), ("tabindex", Static("-1"))]))
        .with(text_el("p", "explained", words.trial_lead))
        .with(el("div").class("overview").each(Factor::ALL.map(|factor| one(props, trial, factor))))
        .with(el("div").class("buttons").each([
            action("", words.keep_target, changed, CompareMsg::Keep),
            action("quiet", words.use_trial, changed, CompareMsg::Use),
            action("quiet", words.drop, changed, CompareMsg::Drop),
        ]))
        .with(shown.link("button quiet present-it", texts, send))
        .with(target)
}

/// The radio buttons of one factor.
fn one(props: &CompareProps, trial: &Trial, factor: Factor) -> El {
    let CompareProps { texts, send, .. } = *props;
    let tried = trial.tried().get(factor);
    let own = trial.real().get(factor);
    let choice = |rating: Option<Rating>| {
        let (value, mark, text) = match rating {
            Some(step) => (digit(step), digit(step), texts.factor(factor).steps[step.index()]),
            None => ("unknown", "–", texts.page.unrated),
        };
        let name = ["try-", factor.digit()].concat();
        let id = AttrValue::from([&name, "-", value].concat());
        let class = match (rating == own, rating) {
            (true, _) => "choice own",
            (false, None) => "choice unknown",
            (false, Some(_)) => "choice",
        };
        let input = el("input")
            .value(AttrValue::Static(value))
            .checked(tried == rating)
            .attrs(pairs![("type", attr("radio")), ("name", attr_string(name)), ("id", attr_shared(id.clone()))])
            .on_emit(On::Change, send, msg(CompareMsg::Try(factor, rating)));
        let label = el("label")
            .attrs(pairs![("for", attr_shared(id)), ("title", attr(text))])
            .with(text_el("span", "mark", mark))
            .with(text_el("span", "visually-hidden", text));
        el("div").key(value).class(class).with(input).with(label)
    };
    let said = match (own == tried, tried) {
        (true, _) => String::new(),
        (false, tried) => [own.map_or("?", digit), " → ", &phrases::rating_state(texts, tried)].concat(),
    };
    let name = fill(texts.studio.meeting.compare.try_rating, &[("factor", &phrases::numbered(texts, factor))]);
    let legend = el("legend")
        .with(
            el("span")
                .static_attrs(&[("aria-hidden", Static("true"))])
                .with(text_el("span", "number", factor.digit()))
                .text("\u{A0}")
                .text(texts.factor(factor).name),
        )
        .with(string_el("span", "visually-hidden", name));
    el("fieldset")
        .key(factor.digit())
        .with(legend)
        .with(el("div").class("scale short").each(Rating::ALL.into_iter().map(Some).chain([None]).map(choice)))
        .with(string_el("p", "chosen", said))
}
