//! Which entries of two states of a team are the same.

use super::TeamEntry;
use std::collections::{BTreeMap, VecDeque};

/// Pairs up what two lists have in common, each item at most once.
pub(super) struct Pairs<'a, T> {
    from: Vec<&'a T>,
    to: Vec<&'a T>,
    /// For each item of `to`, the place of its partner in `from`.
    found: Vec<Option<usize>>,
    is_taken: Vec<bool>,
}

impl<'a, T> Pairs<'a, T> {
    pub(super) fn new(from: Vec<&'a T>, to: Vec<&'a T>) -> Pairs<'a, T> {
        let (found, is_taken) = (vec![None; to.len()], vec![false; from.len()]);
        Pairs { from, to, found, is_taken }
    }

    /// Pairs items that are still alone and have equal keys, in their order. An item without a key stays alone.
    pub(super) fn by<K: Ord>(
        mut self,
        key_from: impl Fn(&'a T) -> Option<K>,
        key_to: impl Fn(&'a T) -> Option<K>,
    ) -> Pairs<'a, T> {
        let mut free = BTreeMap::<K, VecDeque<usize>>::new();
        for (place, item) in self.from.iter().enumerate().filter(|(place, _)| !self.is_taken[*place]) {
            if let Some(key) = key_from(item) {
                free.entry(key).or_default().push_back(place);
            }
        }
        if free.is_empty() {
            return self;
        }
        for (place, item) in self.to.iter().enumerate() {
            if self.found[place].is_none()
                && let Some(partner) = key_to(item).and_then(|key| free.get_mut(&key)?.pop_front())
            {
                self.found[place] = Some(partner);
                self.is_taken[partner] = true;
            }
        }
        self
    }

    pub(super) fn found(self) -> Vec<Option<usize>> {
        self.found
    }
}

/// For each entry of `to`, the place of the same entry in `from`. Of the entries with one code those that are wholly
/// equal belong together, then those with the same name, those of the same line, and the others in their order.
pub(super) fn same_entries(from: &[TeamEntry], to: &[TeamEntry]) -> Vec<Option<usize>> {
    if from == to {
        return (0..to.len()).map(Some).collect();
    }
    let whole = |entry: &'_ TeamEntry| Some((entry.code, entry.name.clone(), entry.counted, entry.line));
    let named = |entry: &'_ TeamEntry| Some((entry.code, entry.name.clone()));
    let lined = |entry: &'_ TeamEntry| Some((entry.code, entry.line));
    let coded = |entry: &'_ TeamEntry| Some(entry.code);
    Pairs::new(from.iter().collect(), to.iter().collect())
        .by(whole, whole)
        .by(named, named)
        .by(lined, lined)
        .by(coded, coded)
        .found()
}
