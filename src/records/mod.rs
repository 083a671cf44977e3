//! The history: dated records of one or several organisations, what becomes of them in time, and how those of a file or
//! of another tab come together with those that are there. Pure: dates and ids are given from outside.

mod difference;
mod moment;
mod plan;
mod reconcile;
mod record;
mod record_id;
#[allow(clippy::module_inception, reason = "the collection is what the room is named after")]
mod records;
mod removed;
mod shelf;
mod stamp;
mod trend;

pub use difference::{Choice, Difference};
pub use moment::{Moment, NoMoment};
pub use plan::{Entry, Fate, Plan, PlanError};
pub use reconcile::{Reconciled, reconcile};
pub use record::{NAME_LIMIT, Record, clean_name};
pub use record_id::{NoId, RecordId};
pub use records::{CAPACITY, Full, Records};
pub use removed::Removed;
pub use shelf::{Kept, Meeting, Shelf};
pub use stamp::{NoStamp, Stamp};
pub use trend::{Trend, TrendPoint};
