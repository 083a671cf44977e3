use super::picker::picker;
use super::props::CompareProps;
use super::takes_view::takes_view;
use super::{CompareMsg, Place, msg};
use crate::components::{El, Is, On, button, digit, el, is, leaf, leaf_of, made, when};
use crate::framework::{Factor, Rating};
use crate::i18n::fill;
use crate::meeting::Trial;
use crate::studio::PresentationInput;
use crate::studio::pair::{PairFigureProps, finding_changes, headlines, pair_figure, readout_cards, readout_table};
use crate::wording::phrases;
use yew::prelude::*;

/// What if: the real rating as the stream, what is tried as the outline over it.
pub(super) fn trial_view(props: &CompareProps) -> El {
    let CompareProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let trial = tool.trial(&props.sources);
    let comparison = trial.comparison();
    let pick = send.reform(|pick| msg(CompareMsg::Pick(pick)));
    let help = if tool.armed.is_some() { texts.page.figure_armed } else { texts.page.figure_help };
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &comparison.before,
        after: Some(&comparison.after),
        water: tool.drawn[1].of(&comparison.before, Some(&comparison.after)),
        legend: Some([props.named(words.legend_real, &tool.base), words.legend_tried.into()]),
        lit: None,
        armed: tool.armed,
        help,
        pick: Some(&pick),
    });
    let base = tool.base.label(texts, &props.sources, props.calendar);
    let shown = if trial.is_changed() { words.tried } else { &base };
    el("div")
        .class("part")
        .with(el("div").class("sides").with(picker(props, Place::Base)))
        .with(
            el("div").class("work").with(figure).with(panel(props, &trial)).with(
                el("div")
                    .class("result")
                    .with(headlines(texts, &comparison, [words.not_tried, shown]))
                    .with(readout_cards(texts, &comparison))
                    .with(takes_view(props, &comparison.after)),
            ),
        )
        .with(finding_changes(texts, &comparison))
        .with(readout_table(texts, &comparison, [base, words.trial.into()]))
}

/// The ratings to try, as radio buttons, and what can become of them.
fn panel(props: &CompareProps, trial: &Trial) -> El {
    let CompareProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let changed = trial.is_changed();
    let action = |class: &'static str, text: &'static str, there: bool, wanted: CompareMsg| {
        el("button")
            .key(text)
            .attrs(&["type", "class", "disabled"], [is("button"), is(class), when(!there, "disabled")])
            .text(text)
            .sends(On::Click, send, msg(wanted))
    };
    let rated = trial.tried().rated() > 0;
    let mut target = el("div").class("kept-target");
    if let Some(code) = tool.target.0 {
        let (class, kept) = if tool.kept { ("kept", words.target_kept) } else { ("kept not", words.target_not_kept) };
        target = target
            .with(el("p").with(leaf("strong", "", words.target)).text(" ").with(leaf_of(
                "span",
                "code",
                code.to_string(),
            )))
            .with(leaf("p", class, kept))
            .with(
                el("div")
                    .class("buttons")
                    .with(button("quiet", words.target_try, send, msg(CompareMsg::TryTarget)))
                    .with(button("quiet", words.target_remove, send, msg(CompareMsg::RemoveTarget))),
            );
    }
    el("section")
        .fixed(&[("aria-labelledby", Is("trial-title")), ("class", Is("panel trial"))])
        .with(leaf("h2", "", words.trial).fixed(&[("id", Is("trial-title")), ("tabindex", Is("-1"))]))
        .with(leaf("p", "explained", words.trial_lead))
        .with(el("div").class("overview").each(Factor::ALL.map(|factor| one(props, trial, factor))))
        .with(el("div").class("buttons").each([
            action("", words.keep_target, rated, CompareMsg::Keep),
            action("quiet", words.use_trial, changed, CompareMsg::Use),
            action("quiet", words.drop, changed, CompareMsg::Drop),
        ]))
        .with(PresentationInput { ratings: trial.real(), before: None, trial: Some(trial.tried()) }.link(texts, send))
        .with(target)
}

/// One factor's ratings to try.
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
            .attrs(&["type", "name", "id"], [is("radio"), made(name), Some(id.clone())])
            .sends(On::Change, send, msg(CompareMsg::Try(factor, rating)));
        let label = el("label")
            .attrs(&["for", "title"], [Some(id), is(text)])
            .with(leaf("span", "mark", mark))
            .with(leaf("span", "visually-hidden", text));
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
                .fixed(&[("aria-hidden", Is("true"))])
                .with(leaf("span", "number", factor.digit()))
                .text("\u{A0}")
                .text(texts.factor(factor).name),
        )
        .with(leaf_of("span", "visually-hidden", name));
    el("fieldset")
        .key(factor.digit())
        .with(legend)
        .with(el("div").class("scale short").each(Rating::ALL.into_iter().map(Some).chain([None]).map(choice)))
        .with(leaf_of("p", "chosen", said))
}
