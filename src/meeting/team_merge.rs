//! Which entries of two states of a team are the same, and what two tabs have made of one team.

use super::{Team, TeamEntry, Unread};
use crate::codec::{PhoneTag, RatingCode};
use std::collections::{BTreeMap, VecDeque};

/// Whose team leads, and what becomes of what one side has removed while the other has changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merging {
    /// Another tab's team comes in. A change beats a removal, so that nothing is lost. The stored order leads: a tab
    /// with nothing to add comes to the very same team, and has nothing to save.
    Tabs,
    /// What another tab did goes into a state that undo restores. What either has removed is gone: the other tab did so
    /// on purpose, or it is the very step that undo takes back.
    Past,
}

/// Three-way merge: what only one side has changed since `base` is taken from that side, and what both have changed from
/// theirs. Without a base nothing counts as removed, and names show only where both show them.
pub(super) fn merged(base: Option<&Team>, mine: &Team, theirs: &Team, merging: Merging) -> Team {
    if mine == theirs {
        return theirs.clone();
    }
    let none = Team::default();
    let was = base.unwrap_or(&none);
    let entries = Lists { base: was.entries(), mine: mine.entries(), theirs: theirs.entries() };
    let unread = Lists { base: was.unread(), mine: mine.unread(), theirs: theirs.unread() };
    let named = match base {
        Some(base) if theirs.named == base.named => mine.named,
        Some(_) => theirs.named,
        None => mine.named && theirs.named,
    };
    Team::of_parts(
        entries.merged(merging, same_entries, gathered_alike, entry_of_both),
        unread.merged(merging, same_unread, same_unread, |_, _, theirs| theirs.clone()),
        if base.is_some_and(|base| theirs.gathering() == base.gathering()) { mine } else { theirs }
            .gathering()
            .map(String::from),
        named,
    )
}

/// Phones that differ are different people.
fn answer(entry: &TeamEntry) -> (RatingCode, Option<PhoneTag>) {
    (entry.code, entry.phone)
}

/// For each entry of `to`, the place of the same entry in `from`: that of the same phone. Of the others with one code those that are wholly
/// equal belong together, then those with the same name, those of the same line, and the others in their order.
pub(super) fn same_entries(from: &[&TeamEntry], to: &[&TeamEntry]) -> Vec<Option<usize>> {
    if from == to {
        return (0..to.len()).map(Some).collect();
    }
    Pairs::new(from, to)
        .by(|entry| entry.phone)
        .by(|entry| Some((answer(entry), who(entry), entry.counted, entry.line)))
        .by(|entry| Some((answer(entry), who(entry))))
        .by(|entry| Some((answer(entry), entry.name.as_deref())))
        .by(|entry| Some((answer(entry), entry.line)))
        .by(|entry| Some(answer(entry)))
        .found
}

/// The same for entries that two tabs have gathered, each without the other: equal codes are one person's, unless their
/// names, groups or phones differ.
fn gathered_alike(from: &[&TeamEntry], to: &[&TeamEntry]) -> Vec<Option<usize>> {
    let named = |entry: &'_ TeamEntry| Some((answer(entry), entry.group.clone()));
    let nameless = |entry: &TeamEntry| entry.name.is_none().then(|| (answer(entry), entry.group.clone()));
    let grouped = |entry: &TeamEntry| Some((answer(entry), entry.name.clone()));
    let groupless = |entry: &TeamEntry| entry.group.is_none().then(|| (answer(entry), entry.name.clone()));
    Pairs::new(from, to)
        .by(|entry| entry.phone)
        .by(|entry| Some((answer(entry), who(entry))))
        .by_either(nameless, named)
        .by_either(named, nameless)
        .by_either(groupless, grouped)
        .by_either(grouped, groupless)
        .found
}

/// Whose an answer is said to be.
fn who(entry: &TeamEntry) -> (Option<&str>, Option<&str>) {
    (entry.name.as_deref(), entry.group.as_deref())
}

fn same_unread(from: &[&Unread], to: &[&Unread]) -> Vec<Option<usize>> {
    Pairs::new(from, to).by(|unread| Some((unread.line, &*unread.text, unread.name.as_deref()))).found
}

/// An entry that both have: what only one has changed is taken from that one. A new one is counted and has no name
/// unless somebody says otherwise.
fn entry_of_both(was: Option<&TeamEntry>, mine: &TeamEntry, theirs: &TeamEntry) -> TeamEntry {
    let (counted, name, group) = was.map_or((true, &None, &None), |was| (was.counted, &was.name, &was.group));
    // A phone may have changed its answer.
    let is_changed_there = was.is_none_or(|was| was.code != theirs.code);
    TeamEntry {
        code: if is_changed_there { theirs.code } else { mine.code },
        counted: if theirs.counted == counted { mine.counted } else { theirs.counted },
        name: if theirs.name == *name { &mine.name } else { &theirs.name }.clone(),
        group: if theirs.group == *group { &mine.group } else { &theirs.group }.clone(),
        ..theirs.clone()
    }
}

/// What two have made of one list.
struct Lists<'a, T> {
    base: &'a [T],
    mine: &'a [T],
    theirs: &'a [T],
}

/// For each item of the second list, the place of its partner in the first.
type Partners<T> = fn(&[&T], &[&T]) -> Vec<Option<usize>>;

impl<T: Clone + PartialEq> Lists<'_, T> {
    /// `same` finds what is still there, `alike` pairs what both have added, `both` is the item that both have.
    fn merged(
        &self,
        merging: Merging,
        same: Partners<T>,
        alike: Partners<T>,
        both: fn(Option<&T>, &T, &T) -> T,
    ) -> Vec<T> {
        let [base, mine, theirs] = [self.base, self.mine, self.theirs].map(|list| list.iter().collect::<Vec<&T>>());
        let (here, there) = (same(&mine, &base), same(&theirs, &base));
        // Each with its places in mine and in theirs.
        let mut found: Vec<(Option<usize>, Option<usize>, T)> = Vec::new();
        for (was, (&here, &there)) in base.iter().zip(here.iter().zip(&there)) {
            let stays = |one: &&&T| merging == Merging::Tabs && **one != *was;
            let item = match (here.and_then(|place| mine.get(place)), there.and_then(|place| theirs.get(place))) {
                (Some(mine), Some(theirs)) => Some(both(Some(was), mine, theirs)),
                (one, other) => one.or(other).filter(stays).map(|one| (*one).clone()),
            };
            found.extend(item.map(|item| (here, there, item)));
        }
        let ((my_places, my_new), (their_places, their_new)) = (new_in(&mine, &here), new_in(&theirs, &there));
        let partners = alike(&my_new, &their_new);
        let mut is_alone = vec![true; my_new.len()];
        for ((place, item), partner) in their_places.into_iter().zip(&their_new).zip(partners) {
            let mine = partner.and_then(|partner| Some((partner, my_new.get(partner)?)));
            let both = mine.map_or_else(|| (*item).clone(), |(_, mine)| both(None, mine, item));
            mine.iter().for_each(|(partner, _)| is_alone[*partner] = false);
            found.push((partner.and_then(|partner| my_places.get(partner).copied()), Some(place), both));
        }
        let alone = my_places.into_iter().zip(my_new).zip(is_alone).filter(|(_, is_alone)| *is_alone);
        found.extend(alone.map(|((place, item), _)| (Some(place), None, item.clone())));
        let last = |place: Option<usize>| place.unwrap_or(usize::MAX);
        found.sort_by_key(|&(here, there, _)| match merging {
            Merging::Tabs => (last(there), last(here)),
            Merging::Past => (last(here), last(there)),
        });
        found.into_iter().map(|(_, _, item)| item).collect()
    }
}

/// The items that are no partner of any of the base, and their places.
fn new_in<'a, T>(list: &[&'a T], partners: &[Option<usize>]) -> (Vec<usize>, Vec<&'a T>) {
    let mut is_new = vec![true; list.len()];
    for &place in partners.iter().flatten() {
        is_new[place] = false;
    }
    list.iter().copied().enumerate().filter(|(place, _)| is_new[*place]).unzip()
}

/// Pairs up what two lists have in common, each item at most once.
struct Pairs<'a, T> {
    from: &'a [&'a T],
    to: &'a [&'a T],
    /// For each item of `to`, the place of its partner in `from`.
    found: Vec<Option<usize>>,
    is_taken: Vec<bool>,
}

impl<'a, T> Pairs<'a, T> {
    fn new(from: &'a [&'a T], to: &'a [&'a T]) -> Pairs<'a, T> {
        Pairs { from, to, found: vec![None; to.len()], is_taken: vec![false; from.len()] }
    }

    fn by<K: Ord>(self, key: impl Fn(&'a T) -> Option<K>) -> Pairs<'a, T> {
        self.by_either(&key, &key)
    }

    /// Pairs items that are still alone and have equal keys, in their order. An item without a key stays alone.
    fn by_either<K: Ord>(
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
}
