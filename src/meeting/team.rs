use super::name::NAME_LIMIT;
use super::{GatherError, Summary, gather};
use crate::codec::{CodeError, LinkedCode, RatingCode};
use crate::outside;
use std::collections::BTreeMap;

/// One code of a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamEntry {
    /// The code.
    pub code: RatingCode,
    /// Whose it may be, as the text around it says.
    pub name: Option<String>,
    /// Whether it counts; every code does until somebody says otherwise.
    pub counted: bool,
    /// The line of the text that it stood in, from 1; its place in a link.
    pub line: usize,
}

/// What was meant as a code and cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// What stands there.
    pub text: String,
    /// What is wrong with it; a check that fits with one symbol changed says which code was meant.
    pub error: CodeError,
    /// Whose it may be.
    pub name: Option<String>,
    /// The line of the text that it stood in, from 1.
    pub line: usize,
}

/// A code that is there more than once: the same person twice, or two who rated alike. Nobody but the people knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The code.
    pub code: RatingCode,
    /// The places of its entries.
    pub places: Vec<usize>,
}

/// What a revealed team is made of. Two that are equal show the same; of two that differ a room could work out who came or
/// went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToldTeam(Vec<(RatingCode, Option<String>)>, bool);

/// The ratings of a team, in the order in which they came. Without names until somebody decides otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Team {
    entries: Vec<TeamEntry>,
    unread: Vec<Unread>,
    /// Whether names are shown.
    pub named: bool,
}

impl Team {
    /// The team whose codes stand in a text, whatever else stands there.
    pub fn gather(text: &str) -> Result<Team, GatherError> {
        let mut team = Team::default();
        team.add(text)?;
        Ok(team)
    }

    /// Adds the codes of a further text.
    pub fn add(&mut self, text: &str) -> Result<(), GatherError> {
        let (entries, unread) = gather::gather(text)?;
        self.append(Team::of_parts(entries, unread, false));
        Ok(())
    }

    /// Adds all that another team has. Whether names are shown stays as it is.
    pub fn append(&mut self, other: Team) {
        self.entries.extend(other.entries);
        self.unread.extend(other.unread);
    }

    /// The team of entries and of what could not be read, as they were kept.
    pub(super) fn of_parts(entries: Vec<TeamEntry>, unread: Vec<Unread>, named: bool) -> Team {
        Team { entries, unread, named }
    }

    /// Adds one rating, as somebody's own.
    pub fn add_one(&mut self, code: RatingCode) {
        let line = self.entries.len() + 1;
        self.entries.push(TeamEntry { code, name: None, counted: true, line });
    }

    /// Adds what another team has and this one has not, each code as often as it is there: of two tabs that gathered at
    /// once, neither loses anything.
    pub fn include(&mut self, other: &Team) {
        let mut here = BTreeMap::<RatingCode, usize>::new();
        self.entries.iter().for_each(|entry| *here.entry(entry.code).or_default() += 1);
        for entry in &other.entries {
            match here.get_mut(&entry.code) {
                Some(count) if *count > 0 => *count -= 1,
                _ => self.entries.push(entry.clone()),
            }
        }
        let unread = other.unread.iter().filter(|unread| !self.unread.contains(unread)).cloned();
        self.unread = self.unread.iter().cloned().chain(unread).collect();
    }

    /// Whether nothing was gathered.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread.is_empty()
    }

    /// The team of a link.
    pub fn of_link(codes: Vec<LinkedCode>) -> Team {
        let mut team = Team::default();
        for (place, LinkedCode { text, code }) in codes.into_iter().enumerate() {
            let line = place + 1;
            match code {
                Ok(code) => team.entries.push(TeamEntry { code, name: None, counted: true, line }),
                Err(error) => team.unread.push(Unread { text, error, name: None, line }),
            }
        }
        team
    }

    /// All codes, counted or not.
    pub fn entries(&self) -> &[TeamEntry] {
        &self.entries
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// The codes that count.
    pub fn codes(&self) -> Vec<RatingCode> {
        self.counted().map(|entry| entry.code).collect()
    }

    /// The entries that count.
    pub fn counted(&self) -> impl Iterator<Item = &TeamEntry> {
        self.entries.iter().filter(|entry| entry.counted)
    }

    /// Codes that are there more than once, in the order in which they came first.
    pub fn duplicates(&self) -> Vec<Duplicate> {
        let mut places = BTreeMap::<RatingCode, Vec<usize>>::new();
        for (place, entry) in self.entries.iter().enumerate() {
            places.entry(entry.code).or_default().push(place);
        }
        let mut all: Vec<Duplicate> = places
            .into_iter()
            .filter(|(_, places)| places.len() > 1)
            .map(|(code, places)| Duplicate { code, places })
            .collect();
        all.sort_by_key(|duplicate| duplicate.places.first().copied());
        all
    }

    /// Who counts and is named: all that a revealed team is made of, whatever its order.
    pub fn told(&self) -> ToldTeam {
        let mut told: Vec<(RatingCode, Option<String>)> =
            self.counted().map(|entry| (entry.code, entry.name.clone().filter(|_| self.named))).collect();
        told.sort_unstable();
        ToldTeam(told, self.named)
    }

    /// The entries with their places in an order that tells nothing of who they are: by code. Where names are shown it
    /// is that in which they came.
    pub fn listed(&self) -> Vec<(usize, &TeamEntry)> {
        let mut listed: Vec<(usize, &TeamEntry)> = self.entries.iter().enumerate().collect();
        if !self.named {
            listed.sort_by_key(|(_, entry)| entry.code);
        }
        listed
    }

    /// Lets an entry count, or not.
    pub fn count(&mut self, place: usize, counted: bool) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.counted = counted;
        }
    }

    /// Lets only the first of the entries of every code count, or all of them.
    pub fn count_duplicates(&mut self, counted: bool) {
        for Duplicate { places, .. } in self.duplicates() {
            places.into_iter().skip(1).for_each(|place| self.count(place, counted));
        }
    }

    /// Names an entry, on one line without what cannot be seen, cut at [`NAME_LIMIT`] characters; nothing is no name.
    pub fn rename(&mut self, place: usize, name: &str) {
        if let Some(entry) = self.entries.get_mut(place) {
            let name = outside::clean(name, NAME_LIMIT);
            entry.name = (!name.is_empty()).then_some(name);
        }
    }

    /// Takes an entry out.
    pub fn remove(&mut self, place: usize) {
        if place < self.entries.len() {
            self.entries.remove(place);
        }
    }

    /// Takes what could not be read for the code that was probably meant, if there is one.
    pub fn mend(&mut self, place: usize) {
        if let Some(&Unread { error: CodeError::Check(Some(code)), .. }) = self.unread.get(place) {
            let Unread { name, line, .. } = self.unread.remove(place);
            self.entries.push(TeamEntry { code, name, counted: true, line });
        }
    }

    /// Forgets what could not be read at a place.
    pub fn dismiss(&mut self, place: usize) {
        if place < self.unread.len() {
            self.unread.remove(place);
        }
    }

    /// What the counted codes come to.
    pub fn summary(&self) -> Summary {
        Summary::of(self.counted().map(|entry| entry.code.ratings()))
    }
}
