use super::{Record, RecordId, Removed};

/// How much a history may hold, in bytes as [`Records::weight`] counts them. Readers of files take 256 kB at most, and
/// what is written has to be read again: this leaves room for the present answers with the longest notes there can be.
pub const CAPACITY: usize = 160 * 1024;

/// There is no room for more: some records have to go first, to a file or for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Full;

/// All records, in the order of their dates; every id once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records(Vec<Record>);

impl Records {
    /// All, the oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Record> + ExactSizeIterator {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The record of an id.
    pub fn get(&self, id: &RecordId) -> Option<&Record> {
        self.0.iter().find(|record| record.id() == id)
    }

    /// Every name of an organisation or unit there is, in the order of the alphabet; one may be empty.
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

    /// Adds a record, or puts it in the place of the one with its id.
    pub fn save(&mut self, record: Record) -> Result<(), Full> {
        let freed = self.get(record.id()).map_or(0, weight);
        if self.weight() - freed + weight(&record) > CAPACITY {
            return Err(Full);
        }
        self.put(record);
        Ok(())
    }

    /// Deletes a record; what is handed back can be [put back](Records::put_back).
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

    /// Takes a deletion back. A record whose id has been taken in the meantime comes back under an id beside it.
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

    /// What all weigh: no file of them has more bytes, and no document in the browser.
    pub fn weight(&self) -> usize {
        self.0.iter().map(weight).sum()
    }

    /// Adds a record under an id beside its own that is free, and says which.
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

/// Bytes that names of fields, date, ratings and signs between them take in a file, at most.
const FRAME: usize = 280;

/// What a record weighs: its texts as JSON escapes them, and as much as dates, ratings and names of fields take in a
/// file of any kind.
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
