//! Stored texts that were set aside because they could not be read fully, each under its own key.

use super::Answers;
use super::storage::{ASIDE_LIMIT, aside_key, key_of, storage};
use super::stored_document::Stored;
use crate::meeting::{SavedTeam, Target};
use crate::plan::SavedPlan;
use crate::records;

/// The kind of document from which a text was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsideKind {
    /// The answers and settings.
    Answers,
    /// The history.
    History,
    /// The team.
    Team,
    /// The target of an earlier version.
    Target,
    /// The plan.
    Plan,
}

/// A text that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The kind of document.
    pub kind: AsideKind,
    /// Its storage key.
    pub key: String,
    /// The text, unchanged.
    pub text: String,
}

/// All texts set aside. Includes, first for each kind, what an earlier version stored or set aside under keys without
/// the deployment's path: nothing else shows whether any of that is left.
pub fn texts_set_aside() -> Vec<SetAside> {
    let all = [
        (AsideKind::Answers, Answers::NAME),
        (AsideKind::History, records::HistorySnapshot::NAME),
        (AsideKind::Team, <SavedTeam as Stored>::NAME),
        (AsideKind::Target, <Target as Stored>::NAME),
        (AsideKind::Plan, <SavedPlan as Stored>::NAME),
    ];
    let Some(storage) = storage() else { return Vec::new() };
    let mut found = Vec::new();
    for (kind, name) in all {
        let own = key_of(name);
        let keys = (1..=ASIDE_LIMIT).map(|place| aside_key(&own, place));
        for key in [name.into(), [name, ".set-aside"].concat()].into_iter().chain(keys) {
            // Skips an earlier version's text if this one has stored the same, or still has to take it over.
            let is_here = |text: &String| {
                key == name && storage.get_item(&own).is_ok_and(|own| own.is_none_or(|own| own == *text))
            };
            if let Some(text) = storage.get_item(&key).ok().flatten().filter(|text| !is_here(text)) {
                found.push(SetAside { kind, key, text });
            }
        }
    }
    found
}

/// Deletes a text set aside, if it is unchanged since it was listed.
pub fn delete_set_aside(set_aside: &SetAside) {
    let Some(storage) = storage() else { return };
    if matches!(storage.get_item(&set_aside.key), Ok(Some(text)) if text == set_aside.text) {
        let _ = storage.remove_item(&set_aside.key);
    }
}
