use super::gather::{self, Gathered};
use super::groups::GROUP_LIMIT;
use super::name::NAME_LIMIT;
use super::{GatherError, LeftOut, Summary, ToldTeam};
use crate::codec::{AnswerCode, CodeError, LinkedCode, PhoneTag, RatingCode};
use crate::outside;
use std::collections::{BTreeMap, BTreeSet};

/// One code of a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamEntry {
    /// The code.
    pub code: RatingCode,
    /// The presumed author, from the text around the code.
    pub name: Option<String>,
    /// The phone that showed it, where it is known.
    pub phone: Option<PhoneTag>,
    /// Whether it is included in the summary. True until the visitor excludes it.
    pub counted: bool,
    /// The group that it was gathered for, as typed.
    pub group: Option<String>,
    /// The line of the source text, from 1; for a link, the position in it.
    pub line: usize,
}

impl TeamEntry {
    /// A code that counts, in no group.
    pub(super) fn new(code: RatingCode, name: Option<String>, phone: Option<PhoneTag>, line: usize) -> TeamEntry {
        TeamEntry { code, name, phone, counted: true, group: None, line }
    }
}

/// Text that looks like a code but cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The text.
    pub text: String,
    /// What is wrong with it. A failed check that one changed symbol would satisfy carries the probable code.
    pub error: CodeError,
    /// The presumed author.
    pub name: Option<String>,
    /// The group that it was gathered for, as typed.
    pub group: Option<String>,
    /// The line of the source text, from 1.
    pub line: usize,
}

/// A code that occurs more than once: the same person twice, or two people with equal ratings. The program cannot tell,
/// unless phones do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The code.
    pub code: RatingCode,
    /// Indices of its entries.
    pub places: Vec<usize>,
}

/// The ratings of a team, in order of arrival.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Team {
    entries: Vec<TeamEntry>,
    unread: Vec<Unread>,
    /// The group of what is gathered next.
    gathering: Option<String>,
    /// Whether names are shown; false by default.
    pub named: bool,
}

impl Team {
    /// Gathers the codes in a text, ignoring everything else in it; and what was left out.
    pub fn gather(text: &str) -> Result<(Team, LeftOut), GatherError> {
        let Gathered { entries, unread, left } = gather::gather(text)?;
        Ok((Team { entries, unread, ..Team::default() }, left))
    }

    /// Adds all entries and unread texts of another team, to the group that is being gathered unless they have one. `named`
    /// stays as it is. A phone that is there already has only changed its answer: that replaces the first.
    pub fn append(&mut self, other: Team) {
        let gathering = self.gathering.clone();
        for mut entry in other.entries {
            match self.entries.iter_mut().find(|own| own.phone.is_some() && own.phone == entry.phone) {
                Some(own) => {
                    own.code = entry.code;
                    own.name = own.name.take().or(entry.name);
                }
                None => {
                    entry.group = entry.group.or_else(|| gathering.clone());
                    self.entries.push(entry);
                }
            }
        }
        for mut unread in other.unread {
            unread.group = unread.group.or_else(|| gathering.clone());
            self.unread.push(unread);
        }
    }

    /// A team from stored parts.
    pub(super) fn of_parts(
        entries: Vec<TeamEntry>,
        unread: Vec<Unread>,
        gathering: Option<String>,
        named: bool,
    ) -> Team {
        Team { entries, unread, gathering, named }
    }

    /// The group of what is gathered next.
    pub fn gathering(&self) -> Option<&str> {
        self.gathering.as_deref()
    }

    /// Sets the group of what is gathered next: a name as in [`Team::put_into`]; empty for none.
    pub fn gather_for(&mut self, group: &str) {
        self.gathering = group_name(group);
    }

    /// Puts an entry into a group: one line, without invisible characters, cut at [`GROUP_LIMIT`] characters; empty takes it
    /// out of its group.
    pub fn put_into(&mut self, place: usize, group: &str) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.group = group_name(group);
        }
    }

    /// Renames a group, with all that are in it and what is gathered next. The name of another group unites the two; an empty
    /// one dissolves it.
    pub fn rename_group(&mut self, group: &str, name: &str) {
        let name = group_name(name);
        let entries = self.entries.iter_mut().map(|entry| &mut entry.group);
        let groups = entries.chain(self.unread.iter_mut().map(|unread| &mut unread.group)).chain([&mut self.gathering]);
        for own in groups.filter(|own| own.as_deref() == Some(group)) {
            own.clone_from(&name);
        }
    }

    /// The names of all groups that anybody is in, counted or not, and of the one that is gathered next, sorted.
    pub fn group_names(&self) -> Vec<&str> {
        let names = self.entries.iter().map(|entry| &entry.group).chain([&self.gathering]);
        let names: BTreeSet<&str> = names.flatten().map(String::as_str).collect();
        names.into_iter().collect()
    }

    /// Adds one code, without a name.
    pub fn add_one(&mut self, code: RatingCode) {
        let line = self.entries.len() + 1;
        self.entries.push(TeamEntry { group: self.gathering.clone(), ..TeamEntry::new(code, None, None, line) });
    }

    /// A team of what phones have shown.
    pub fn of_answers(answers: Vec<AnswerCode>) -> Team {
        let entries = answers
            .into_iter()
            .enumerate()
            .map(|(place, AnswerCode { rating, phone })| TeamEntry::new(rating, None, Some(phone), place + 1));
        Team { entries: entries.collect(), ..Team::default() }
    }

    /// The answers whose phone is known, in order of arrival, counted or not.
    pub fn answers(&self) -> Vec<AnswerCode> {
        let answer = |entry: &TeamEntry| Some(AnswerCode { rating: entry.code, phone: entry.phone? });
        self.entries.iter().filter_map(answer).collect()
    }

    /// Takes back an answer that a phone has shown: the one `before` it stands again, or none. Nothing where the phone has
    /// another answer by now.
    pub fn take_back(&mut self, answer: AnswerCode, before: Option<RatingCode>) {
        let is_it = |entry: &TeamEntry| entry.phone == Some(answer.phone) && entry.code == answer.rating;
        let Some(place) = self.entries.iter().position(is_it) else { return };
        match before {
            Some(code) => self.entries[place].code = code,
            None => self.remove(place),
        }
    }

    /// Whether it has neither entries nor unread texts.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread.is_empty()
    }

    /// The team in a link; `groups` as of [`linked_groups`](crate::codec::linked_groups). If they have more people than
    /// there are codes, they belong to other codes and are left out.
    pub fn of_link(codes: Vec<LinkedCode>, groups: &[(String, usize)]) -> Team {
        let mut team = Team::default();
        let named = groups.iter().flat_map(|(name, count)| std::iter::repeat_n(group_name(name), *count));
        let mut named: Vec<Option<String>> = named.collect();
        if named.len() > codes.len() {
            named.clear();
        }
        let mut named = named.into_iter();
        for (place, LinkedCode { text, code }) in codes.into_iter().enumerate() {
            let (line, group) = (place + 1, named.next().flatten());
            match code {
                Ok(code) => team.entries.push(TeamEntry { group, ..TeamEntry::new(code, None, None, line) }),
                Err(error) => team.unread.push(Unread { text, error, name: None, group, line }),
            }
        }
        team
    }

    /// All entries, counted or not.
    pub fn entries(&self) -> &[TeamEntry] {
        &self.entries
    }

    /// The texts that could not be read, in order of arrival.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// The texts that could not be read, sorted unless names are shown, as the entries are.
    pub fn listed_unread(&self) -> Vec<&Unread> {
        let mut listed: Vec<&Unread> = self.unread.iter().collect();
        if !self.named {
            listed.sort_by_key(|unread| &unread.text);
        }
        listed
    }

    /// The codes of the entries that count.
    pub fn codes(&self) -> Vec<RatingCode> {
        self.counted().map(|entry| entry.code).collect()
    }

    /// The entries that count.
    pub fn counted(&self) -> impl Iterator<Item = &TeamEntry> {
        self.entries.iter().filter(|entry| entry.counted)
    }

    /// Codes that occur more than once, in the order of the list.
    pub fn duplicates(&self) -> Vec<Duplicate> {
        let mut places = BTreeMap::<RatingCode, Vec<usize>>::new();
        for (place, entry) in self.entries.iter().enumerate() {
            places.entry(entry.code).or_default().push(place);
        }
        // In the order of the codes.
        let mut all: Vec<Duplicate> = places
            .into_iter()
            .filter(|(_, places)| places.len() > 1 && places.iter().any(|&place| self.entries[place].phone.is_none()))
            .map(|(code, places)| Duplicate { code, places })
            .collect();
        if self.named {
            all.sort_by_key(|duplicate| duplicate.places.first().copied());
        }
        all
    }

    /// The codes that count, with their names if names are shown, in an order that does not depend on arrival.
    pub fn told(&self) -> ToldTeam {
        ToldTeam::of(self)
    }

    /// The entries with their indices. Sorted by code, so that the order does not reveal who they are; in order of
    /// arrival if names are shown.
    pub fn listed(&self) -> Vec<(usize, &TeamEntry)> {
        let mut listed: Vec<(usize, &TeamEntry)> = self.entries.iter().enumerate().collect();
        if !self.named {
            listed.sort_by_key(|(_, entry)| entry.code);
        }
        listed
    }

    /// Includes an entry in the summary, or excludes it.
    pub fn count(&mut self, place: usize, counted: bool) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.counted = counted;
        }
    }

    /// Excludes all but the first entry of every repeated code, or includes them again. Phones are people of their own:
    /// beside one, what has none is excluded, and no other phone.
    pub fn count_duplicates(&mut self, counted: bool) {
        for Duplicate { places, .. } in self.duplicates() {
            self.count_repeats(&places, counted);
        }
    }

    /// The same for one code, by the places of its entries.
    pub fn count_repeats(&mut self, places: &[usize], counted: bool) {
        let has_phone = |place: &usize| self.entries.get(*place).is_some_and(|entry| entry.phone.is_some());
        let spared = usize::from(!places.iter().any(has_phone));
        let repeats: Vec<usize> = places.iter().copied().filter(|place| !has_phone(place)).skip(spared).collect();
        repeats.into_iter().for_each(|place| self.count(place, counted));
    }

    /// Sets an entry's name: one line, without invisible characters, cut at [`NAME_LIMIT`] characters; empty removes
    /// the name.
    pub fn rename(&mut self, place: usize, name: &str) {
        if let Some(entry) = self.entries.get_mut(place) {
            let name = outside::clean(name, NAME_LIMIT);
            entry.name = (!name.is_empty()).then_some(name);
        }
    }

    /// Removes an entry.
    pub fn remove(&mut self, place: usize) {
        if place < self.entries.len() {
            self.entries.remove(place);
        }
    }

    /// Replaces an unread text with the code that was probably meant, if known.
    pub fn mend(&mut self, place: usize) {
        if let Some(&Unread { error: CodeError::Check(Some(code)), .. }) = self.unread.get(place) {
            let Unread { name, group, line, .. } = self.unread.remove(place);
            self.entries.push(TeamEntry { group, ..TeamEntry::new(code, name, None, line) });
        }
    }

    /// Removes an unread text.
    pub fn dismiss(&mut self, place: usize) {
        if place < self.unread.len() {
            self.unread.remove(place);
        }
    }

    /// The summary of the entries that count.
    pub fn summary(&self) -> Summary {
        Summary::of(self.counted().map(|entry| entry.code.ratings()))
    }
}

/// The name of a group as typed; `None` if there is none.
pub(super) fn group_name(typed: &str) -> Option<String> {
    let name = outside::clean(typed, GROUP_LIMIT);
    (!name.is_empty()).then_some(name)
}
