use super::{Record, RecordId, Removed};

/// Most bytes of a history, as [`Records::weight`] counts them. File readers take at most 320 KiB, and every written
/// file must be readable; this leaves space for the plan, and for present answers with the longest possible notes.
pub const CAPACITY: usize = 160 * 1024;

/// The error for a history without space: some records must first be exported or deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Full;

/// All records in date order, with unique ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records(Vec<Record>);

impl Records {
    /// All records, the oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Record> + ExactSizeIterator {
        self.0.iter()
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The record with this id.
    pub fn get(&self, id: &RecordId) -> Option<&Record> {
        self.0.iter().find(|record| record.id() == id)
    }

    /// The distinct names of organisations or units, sorted; one may be empty.
    pub fn organisations(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.0.iter().map(Record::organisation).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The records of one organisation, the oldest first.
    pub fn of<'a>(&'a self, organisation: &'a str) -> impl DoubleEndedIterator<Item = &'a Record> {
        self.0.iter().filter(move |record| record.organisation() == organisation)
    }

    /// Adds a record, or replaces the one with its id.
    pub fn save(&mut self, record: Record) -> Result<(), Full> {
        let freed = self.get(record.id()).map_or(0, weight);
        if self.weight() - freed + weight(&record) > CAPACITY {
            return Err(Full);
        }
        self.put(record);
        Ok(())
    }

    /// Deletes a record. The result can be [put back](Records::put_back).
    pub fn delete(&mut self, id: &RecordId) -> Removed {
        self.remove_if(|record| record.id() == id)
    }

    /// Deletes all records of an organisation.
    pub fn delete_organisation(&mut self, organisation: &str) -> Removed {
        self.remove_if(|record| record.organisation() == organisation)
    }

    /// Deletes every record.
    pub fn delete_all(&mut self) -> Removed {
        self.remove_if(|_| true)
    }

    /// Undoes a deletion. A record whose id is in use again gets a variant of it.
    pub fn put_back(&mut self, removed: Removed) -> Result<(), Full> {
        let mut all = self.clone();
        for record in removed.0 {
            match all.get(record.id()) {
                Some(there) if *there == record => {}
                Some(_) => all.save_beside(record).map(|_| ())?,
                None => all.save(record)?,
            }
        }
        *self = all;
        Ok(())
    }

    /// An upper bound, in bytes, of the records' size in a file or in the browser's storage.
    pub fn weight(&self) -> usize {
        self.0.iter().map(weight).sum()
    }

    /// Adds a record under a free variant of its id, and returns that.
    pub(super) fn save_beside(&mut self, record: Record) -> Result<RecordId, Full> {
        let id = record.id().beside(|id| self.get(id).is_some());
        self.save(record.under(id.clone()))?;
        Ok(id)
    }

    pub(crate) fn put(&mut self, record: Record) {
        self.0.retain(|other| other.id() != record.id());
        let place = self.0.partition_point(|other| (other.at(), other.id()) < (record.at(), record.id()));
        self.0.insert(place, record);
    }

    fn remove_if(&mut self, is_removed: impl Fn(&Record) -> bool) -> Removed {
        let (removed, kept) = std::mem::take(&mut self.0).into_iter().partition(is_removed);
        self.0 = kept;
        Removed(removed)
    }
}

/// Upper bound, in bytes, of a record's field names, date, ratings and punctuation in a file.
const FRAME: usize = 280;

/// A record's part of [`Records::weight`]: its texts as escaped in JSON, plus `FRAME`.
fn weight(record: &Record) -> usize {
    let notes = crate::framework::Factor::ALL.into_iter().map(|factor| record.profile().note(factor));
    let texts = notes.chain([record.id().as_str(), record.organisation(), record.title()]);
    texts.map(escaped_length).sum::<usize>() + FRAME
}

fn escaped_length(text: &str) -> usize {
    text.chars()
        .map(|c| match c {
            '\0'..'\x20' => 6,
            '"' | '\\' => 2,
            c => c.len_utf8(),
        })
        .sum()
}
