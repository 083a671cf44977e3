//! The action plan: who does what by when, and at which step of a factor it aims. Pure: days and ids come from outside.

mod aim;
mod edited_plan;
mod item;
#[allow(clippy::module_inception, reason = "the collection is what the module is named after")]
mod plan;
mod saved_plan;
mod stamp;
mod told;

pub use aim::aimed;
pub use edited_plan::{EditedPlan, PlanChange, PlanUndo};
pub use item::{EVIDENCE_LIMIT, PlanItem, Progress, WHAT_LIMIT, WHO_LIMIT, prefilled_target};
pub use plan::{ITEM_LIMIT, Plan, PlanFull};
pub use saved_plan::SavedPlan;
pub use told::{ToldPart, ToldPlan};
