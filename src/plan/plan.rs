use super::PlanItem;
use super::stamp::is_later;
use crate::codec::Day;
use crate::framework::Ratings;
use crate::records::{RecordId, Version};
use std::cmp::Reverse;

/// Most items of an organisation's plan.
pub const ITEM_LIMIT: usize = 24;
/// Most bytes of the texts of all plans, so that a file of history and plan can be read again.
const CAPACITY: usize = 48 * 1024;
/// Bytes of an item in a file besides its texts, at most.
const FRAME: usize = 280;
/// How many deletions are remembered, the latest first. A tab that has missed one of an older date brings its item back.
const REMEMBERED: usize = 200;

/// The error for a plan without room: an item must be deleted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanFull;

/// The items of all organisations, in the order in which they were put in.
///
/// Each edit of an item has a stamp, and of two edits of the same item the later one holds: tabs that merge each other's
/// plans come to the same, in whatever order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    entries: Vec<Entry>,
}

/// An item, or what is left of one that was deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub id: RecordId,
    /// Its place in the order: the count of edits when it was put in.
    pub place: u32,
    /// Its latest edit.
    pub stamp: Version,
    /// `None` once it is deleted.
    pub item: Option<PlanItem>,
}

impl Plan {
    /// All items.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = &PlanItem> {
        self.entries.iter().filter_map(|entry| entry.item.as_ref())
    }

    /// The items of one organisation.
    pub fn of<'a>(&'a self, organisation: &'a str) -> impl DoubleEndedIterator<Item = &'a PlanItem> {
        self.items().filter(move |item| item.organisation == organisation)
    }

    /// The item with this id.
    pub fn get(&self, id: &RecordId) -> Option<&PlanItem> {
        self.items().find(|item| item.id == *id)
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.items().next().is_none()
    }

    /// The distinct names of the organisations that have items, sorted; one may be empty.
    pub fn organisations(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.items().map(|item| &*item.organisation).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Where the open items of an organisation lead from `now`: of each factor the highest target, if that is above the
    /// rating. `None` if no item is open.
    pub fn target(&self, organisation: &str, now: &Ratings) -> Option<Ratings> {
        let mut open = self.of(organisation).filter(|item| item.is_open()).peekable();
        open.peek()?;
        Some(open.fold(*now, raised_to))
    }

    /// Where the open items lead day by day: for each day on which one is due, the ratings once all that is due by then is
    /// reached, the earliest first.
    pub fn outlook(&self, organisation: &str, now: &Ratings) -> Vec<(Day, Ratings)> {
        let mut due: Vec<(Day, &PlanItem)> = self
            .of(organisation)
            .filter(|item| item.is_open())
            .filter_map(|item| item.by.map(|day| (day, item)))
            .collect();
        due.sort_by_key(|(day, _)| *day);
        let mut outlook: Vec<(Day, Ratings)> = Vec::new();
        let mut ratings = *now;
        for (day, item) in due {
            ratings = raised_to(ratings, item);
            match outlook.last_mut().filter(|(last, _)| *last == day) {
                Some((_, last)) => *last = ratings,
                None => outlook.push((day, ratings)),
            }
        }
        outlook
    }

    /// Puts an item in, or in the place of the one with its id, as an edit of `writer`. Its texts are
    /// [cleaned](PlanItem::cleaned).
    ///
    /// # Errors
    ///
    /// [`PlanFull`] if there is no room; nothing has changed.
    pub fn put(&mut self, item: PlanItem, writer: &RecordId) -> Result<(), PlanFull> {
        let item = item.cleaned();
        let others = || self.items().filter(|other| other.id != item.id);
        let before = self.get(&item.id);
        let is_new_there = before.is_none_or(|before| before.organisation != item.organisation);
        let count = others().filter(|other| other.organisation == item.organisation).count();
        // What makes it smaller is welcome, also where two tabs together have come to more than there is room for.
        let grows = weight(&item) > before.map_or(0, weight);
        let is_too_much = grows && others().map(weight).sum::<usize>() + weight(&item) > CAPACITY;
        if is_new_there && count >= ITEM_LIMIT || is_too_much {
            return Err(PlanFull);
        }
        self.restore(item, writer);
        Ok(())
    }

    /// The same for an item that was there before, however many there are meanwhile: what was deleted or saved comes back
    /// whole.
    pub fn restore(&mut self, item: PlanItem, writer: &RecordId) {
        let item = item.cleaned();
        if self.get(&item.id) != Some(&item) {
            self.edit(item.id.clone(), Some(item), writer);
        }
    }

    /// Whether it is no larger than what two tabs together can come to, each of which keeps to the limits.
    pub fn is_of_two_tabs(&self) -> bool {
        let is_short = |organisation: &&str| self.of(organisation).count() <= 2 * ITEM_LIMIT;
        self.organisations().iter().all(is_short) && self.items().map(weight).sum::<usize>() <= 2 * CAPACITY
    }

    /// Deletes an item, as an edit of `writer`.
    pub fn remove(&mut self, id: &RecordId, writer: &RecordId) {
        if self.get(id).is_some() {
            self.edit(id.clone(), None, writer);
        }
    }

    /// Takes over what has been edited elsewhere. Returns whether any item has changed.
    pub fn merge(&mut self, other: &Plan) -> bool {
        let before: Vec<PlanItem> = self.items().cloned().collect();
        for theirs in &other.entries {
            match self.entries.iter_mut().find(|own| own.id == theirs.id) {
                Some(own) => {
                    // An item that came back from a deletion may stand elsewhere in each tab.
                    own.place = own.place.min(theirs.place);
                    if is_later(&theirs.stamp, &own.stamp) {
                        (own.stamp, own.item) = (theirs.stamp.clone(), theirs.item.clone());
                    }
                }
                None => self.entries.push(theirs.clone()),
            }
        }
        self.tidy();
        !self.items().eq(&before)
    }

    /// A plan of entries that were stored.
    pub(super) fn of_entries(entries: Vec<Entry>) -> Plan {
        let mut plan = Plan { entries };
        plan.tidy();
        plan
    }

    /// The entries, those of deleted items too.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn edit(&mut self, id: RecordId, item: Option<PlanItem>, writer: &RecordId) {
        let highest = self.entries.iter().map(|entry| entry.stamp.revision).max().unwrap_or(0);
        let revision = highest.saturating_add(1);
        let stamp = Version { revision, writer: writer.clone() };
        match self.entries.iter_mut().find(|entry| entry.id == id) {
            Some(entry) => (entry.stamp, entry.item) = (stamp, item),
            None => self.entries.push(Entry { id, place: revision, stamp, item }),
        }
        self.tidy();
    }

    /// Brings the entries into their order, and forgets the oldest deletions.
    fn tidy(&mut self) {
        self.entries.sort_by(|one, other| (one.place, &one.id).cmp(&(other.place, &other.id)));
        let mut deleted: Vec<u32> =
            self.entries.iter().filter(|entry| entry.item.is_none()).map(|entry| entry.stamp.revision).collect();
        deleted.sort_by_key(|revision| Reverse(*revision));
        if let Some(&first_forgotten) = deleted.get(REMEMBERED) {
            self.entries.retain(|entry| entry.item.is_some() || entry.stamp.revision > first_forgotten);
        }
    }
}

fn raised_to(ratings: Ratings, item: &PlanItem) -> Ratings {
    ratings.with(item.factor, ratings.get(item.factor).max(Some(item.target)))
}

/// An upper bound, in bytes, of an item's size in a file.
fn weight(item: &PlanItem) -> usize {
    // Each text is on one line: only quotes and backslashes are escaped.
    let length = |text: &String| text.len() + text.matches(['"', '\\']).count();
    let texts = [&item.organisation, &item.what, &item.who, &item.evidence];
    FRAME + item.id.as_str().len() + texts.into_iter().map(length).sum::<usize>()
}
