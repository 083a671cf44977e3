use super::view::PlanProps;
use crate::browser::Calendar;
use crate::components::{El, Static, el, text_el};
use crate::framework::Ratings;
use crate::meeting::Comparison;
use crate::studio::pair::{PairFigureProps, headlines, pair_figure, readout_cards};

/// Where the open items lead: the dashed outline over the stream of today, with headline and readouts as they would be.
pub(super) fn outcome_view(props: &PlanProps, target: Option<Ratings>) -> El {
    let PlanProps { texts, now, .. } = *props;
    let words = &texts.studio.plan;
    let content = match target {
        Some(target) => outcome(props, &Comparison::of(&now, &target)).key("outcome"),
        None => text_el("p", "explained", words.outcome_none).key("none"),
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("outcome-title")), ("class", Static("plan-outcome"))])
        .with(text_el("h2", "", words.outcome).static_attrs(&[("id", Static("outcome-title"))]))
        .with(el("div").class("part").with(content))
}

fn outcome(props: &PlanProps, comparison: &Comparison) -> El {
    let PlanProps { tool, texts, record, .. } = *props;
    let words = &texts.studio.plan;
    let today = match record {
        Some(record) => Calendar::of(texts.language).day(record.at()),
        None => words.now.into(),
    };
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &comparison.before,
        after: Some(&comparison.after),
        streams: tool.drawn.of(&comparison.before, Some(&comparison.after)),
        legend: Some([today.clone(), words.planned.into()]),
        beside: None,
        highlighted: None,
        awaiting_rating: None,
        help: [""; 2],
        pick: None,
    });
    el("div").class("part").with(text_el("p", "explained", words.outcome_explained)).with(
        el("div").class("work").with(figure).with(
            el("div")
                .class("result")
                .with(headlines(texts, comparison, [&today, words.planned]))
                .with(readout_cards(texts, comparison)),
        ),
    )
}
