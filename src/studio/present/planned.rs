//! Who does the next steps, and by when: what the plan says of it, and what of that the room may see.

use super::Present;
use crate::codec::Day;
use crate::framework::Factor;
use crate::meeting::PresentAction;
use crate::plan::{PlanItem, ToldPart};
use crate::records::Record;
use crate::scoring::{Assessment, NextStep};
use crate::state::State;
use crate::studio::plan::{Part, PlanTool};

/// Whether an element is a field of the plan beside the notes; see `side.rs`.
pub(super) fn is_of_plan(id: &str) -> bool {
    [Part::Who, Part::By].iter().any(|part| id.strip_prefix(part.id()).is_some_and(|rest| rest.starts_with("-of-")))
}

impl Present {
    /// Follows the plan: what stands in it for the next steps.
    pub fn follow_plan(&mut self, state: &State, plan: Option<&PlanTool>, newest: Option<&Record>) {
        let ratings = &self.presentation.ratings;
        let steps = Assessment::of(ratings).next_steps;
        let planned = |step: &NextStep| plan.map(|plan| plan.planned(newest, step.factor, ratings.get(step.factor)));
        self.planned = steps.iter().filter_map(planned).collect();
        self.organisation = plan.map(|plan| plan.organisation(newest).into()).unwrap_or_default();
        self.told.follow(&self.items());
        self.is_plan_full = plan.is_some_and(PlanTool::is_full);
        self.is_plan_lost = plan.is_some_and(|plan| !plan.is_kept());
        self.put_plan(state);
    }

    /// The items of the plan behind the next steps.
    pub(super) fn items(&self) -> Vec<PlanItem> {
        self.planned.iter().filter_map(|planned| planned.item.clone()).collect()
    }

    /// Whether all that the plan says of the next steps is on the board, and that is anything.
    pub fn tells_plan(&self) -> bool {
        self.told.tells_all(&self.items())
    }

    /// Notes what is typed into a field of the plan. What is no day changes nothing.
    pub(super) fn plan_typed(&mut self, factor: Factor, part: Part, text: &str) {
        let part = match (part, Day::read_iso(text)) {
            (Part::By, None) if !text.is_empty() => return,
            (Part::By, day) => ToldPart::By(day),
            _ => ToldPart::who(text),
        };
        let item = self.planned.iter().find(|planned| planned.factor == factor).and_then(|of| of.item.as_ref());
        self.told.typed(factor, item, part);
    }

    /// Puts on the board what of the plan the room may see.
    pub(super) fn put_plan(&mut self, state: &State) {
        let shown = self.told.shown(&self.items());
        if shown != self.presentation.plan {
            self.act(state, PresentAction::Plan(shown));
        }
    }
}
