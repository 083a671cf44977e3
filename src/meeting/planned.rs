use crate::codec::Day;
use crate::framework::Factor;

/// Longest name of who does a step, in characters.
pub const PLANNED_LIMIT: usize = 60;

/// Who does a next step, and by when, as the room sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// The factor of the step.
    pub factor: Factor,
    /// Who does it; empty if nobody is named.
    pub who: String,
    /// The day it is due.
    pub by: Option<Day>,
}
