use super::RoomProps;
use crate::components::{El, el, leaf, leaf_of};
use crate::i18n::{meeting_phrases as meeting, phrases};
use crate::meeting::{Comparison, Readout};

/// The readouts whose differences a room can read.
const TOLD: [Readout; 3] = [Readout::Level, Readout::Balance, Readout::Flow];

/// What is different from an earlier rating, or by what is tried, each in a list; nothing where there is neither.
pub(super) fn changes(props: &RoomProps) -> Vec<El> {
    let (texts, shown) = (props.texts, props.shown);
    let Some(ratings) = shown.ratings else { return Vec::new() };
    let compare = &texts.studio.meeting.compare;
    let before = shown.before.map(|before| ("before", compare.before, Comparison::of(&before, &ratings)));
    let trial = shown.trial.map(|trial| ("trial", compare.trial, Comparison::of(&ratings, &trial)));
    let list = |(class, title, comparison): (&'static str, &'static str, Comparison)| {
        let readouts = comparison.readouts();
        let told = readouts.iter().filter(|change| TOLD.contains(&change.readout)).map(|change| {
            let difference = meeting::readout_difference(texts, change);
            (meeting::readout_name(texts, change.readout).to_owned(), difference)
        });
        let factors = comparison.factors();
        let moved = factors
            .iter()
            .filter(|change| change.is_change())
            .map(|change| (phrases::numbered(texts, change.factor), meeting::factor_change(texts, change)));
        let rows = told.chain(moved).map(|(name, what)| {
            el("li").key(&name).with(leaf_of("span", "", name.clone())).text(": ").with(leaf_of("b", "", what))
        });
        el("div").key(class).class("room-changes").with(leaf("h3", "", title)).with(el("ul").each(rows))
    };
    before.into_iter().chain(trial).map(list).collect()
}
