//! The history: dated records of one or more organisations, their trend, and merging with a file or another tab. Pure:
//! dates and ids come from outside.

mod conflict;
mod plan;
mod reconcile;
mod record;
mod record_id;
mod record_time;
#[allow(clippy::module_inception, reason = "the collection is what the module is named after")]
mod records;
mod removed;
mod replica;
mod timestamp;
mod trend;
mod version;

pub use conflict::{Conflict, Resolution};
pub use plan::{ImportAction, ImportEntry, ImportPlan, ImportPlanError};
pub use reconcile::{Reconciled, reconcile};
pub use record::{NAME_LIMIT, Record, clean_name};
pub use record_id::{NoId, RecordId};
pub use record_time::{RecordTime, WallTime};
pub use records::{CAPACITY, Full, Records};
pub use removed::Removed;
pub use replica::{HistoryReplica, HistorySnapshot, MergeOutcome};
pub use timestamp::{ParseTimestampError, Timestamp};
pub use trend::{Trend, TrendPoint, TrendTarget};
pub use version::{ParseVersionError, Version};
