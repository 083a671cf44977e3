use super::picker::picker;
use super::props::CompareProps;
use super::{CompareMsg, Slot, link_sentence, msg};
use crate::codec::{RatingCode, pair_fragment};
use crate::components::{El, On, attr, el, pairs, string_el, text_el};
use crate::framework::Ratings;
use crate::meeting::Comparison;
use crate::scoring::Assessment;
use crate::studio::PresentationInput;
use crate::studio::link_field::{LinkFieldProps, link_field};
use crate::studio::pair::{
    PairFigureProps, changes, finding_changes, headlines, pair_figure, readout_cards, readout_table,
};

/// Two ratings side by side.
pub(super) fn two_view(props: &CompareProps) -> El {
    let CompareProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let both = tool.before.ratings(&props.sources).zip(tool.after.ratings(&props.sources));
    let content = match both {
        Some((before, after)) => pair(props, before, after).key("pair"),
        None => one(props).key("none"),
    };
    let swap = el("button")
        .attrs(pairs![
            ("type", attr("button")),
            ("class", attr("quiet swap")),
            ("aria-label", attr(words.swap)),
            ("title", attr(words.swap))
        ])
        .text("⇄")
        .on_emit(On::Click, send, msg(CompareMsg::Swap));
    let mut problem = el("div").class("notices");
    if tool.link_error.is_some() {
        problem =
            problem.with(el("div").class("notice").with(string_el("p", "", link_sentence(texts, tool.link_error))));
    }
    el("div")
        .class("part")
        .with(problem)
        .with(el("div").class("sides").with(picker(props, Slot::Before)).with(swap).with(picker(props, Slot::After)))
        .with(el("div").class("part").with(content))
}

/// What to choose next, and the rating that is there so far.
fn one(props: &CompareProps) -> El {
    let CompareProps { tool, texts, .. } = *props;
    let ask = text_el("p", "none", texts.studio.meeting.compare.choose_second);
    let [before, after] = [&tool.before, &tool.after].map(|side| side.ratings(&props.sources));
    let figure = before.or(after).map(|only| {
        let only = Assessment::of(&only);
        pair_figure(PairFigureProps {
            texts,
            before: &only,
            after: None,
            streams: tool.drawn[0].of(&only, None),
            legend: None,
            beside: None,
            highlighted: None,
            awaiting_rating: None,
            help: [""; 2],
            pick: None,
        })
    });
    el("div").class("part one-rating").with(ask).each(figure)
}

fn pair(props: &CompareProps, before: Ratings, after: Ratings) -> El {
    let CompareProps { tool, texts, home, send, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let comparison = Comparison::of(&before, &after);
    let same = if comparison.is_same() { words.same } else { "" };
    let [before_name, after_name] =
        [(words.before, &tool.before), (words.after, &tool.after)].map(|(word, side)| props.named(word, side));
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &comparison.before,
        after: Some(&comparison.after),
        // The later one is the stream, the earlier one the outline over it.
        streams: tool.drawn[0].of(&comparison.after, Some(&comparison.before)),
        legend: Some([props.named(words.legend_after, &tool.after), props.named(words.legend_before, &tool.before)]),
        beside: None,
        highlighted: None,
        awaiting_rating: None,
        help: [same, ""],
        pick: None,
    });
    let link = [home, "?mode=compare", &pair_fragment(RatingCode::of(&before), RatingCode::of(&after))].concat();
    let presented = PresentationInput { ratings: after, before: Some(before), trial: None };
    let (action, refused) = match tool.copied {
        Some(true) => (texts.page.copied, ""),
        Some(false) => (texts.page.copy_link, texts.page.copy_refused),
        None => (texts.page.copy_link, ""),
    };
    let field = link_field(LinkFieldProps {
        id: "compare-link",
        label: words.link,
        link,
        action,
        copy: msg(CompareMsg::Copy),
        send,
    });
    el("div")
        .class("part")
        .with(
            el("div").class("work").with(figure).with(
                el("div")
                    .class("result")
                    .with(headlines(texts, &comparison, [&before_name, &after_name]))
                    .with(readout_cards(texts, &comparison)),
            ),
        )
        .with(el("div").class("panel").with(changes(texts, &comparison)))
        .with(
            el("div")
                .class("abreast")
                .with(
                    el("div")
                        .class("part")
                        .with(finding_changes(texts, &comparison))
                        .with(field)
                        .with(text_el("p", "explained", refused))
                        .with(presented.link("button present-it", texts, send)),
                )
                .with(readout_table(texts, &comparison, [before_name, after_name])),
        )
}
