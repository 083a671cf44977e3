use super::{Plan, PlanFull, PlanItem};
use crate::records::RecordId;

/// How many steps can be undone.
const UNDO_LIMIT: usize = 50;

/// What one step makes of an item: puts it in or in its own place, or deletes the one with this id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanChange {
    /// Puts it in.
    Put(PlanItem),
    /// Deletes it.
    Remove(RecordId),
}

impl PlanChange {
    fn id(&self) -> &RecordId {
        match self {
            PlanChange::Put(item) => &item.id,
            PlanChange::Remove(id) => id,
        }
    }
}

/// What became of an undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanUndo {
    /// There was nothing to undo.
    Nothing,
    /// The step was taken back.
    Done,
    /// What the step had made has changed elsewhere since; it stays.
    Stale,
}

/// What a step has done to one item.
#[derive(Debug, Clone)]
struct Trace {
    id: RecordId,
    before: Option<PlanItem>,
    after: Option<PlanItem>,
}

/// A plan that is edited in one tab, and what undo restores: only what was changed here.
#[derive(Debug, Clone)]
pub struct EditedPlan {
    plan: Plan,
    writer: RecordId,
    past: Vec<Vec<Trace>>,
    /// The item, and what of it, that is being typed: one step, however many letters it has.
    typing: Option<(RecordId, &'static str)>,
}

impl EditedPlan {
    /// An empty plan. `writer` is this tab's id, made at random by the caller.
    pub fn new(writer: RecordId) -> EditedPlan {
        EditedPlan { plan: Plan::default(), writer, past: Vec::new(), typing: None }
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Makes changes, all as one step. Returns whether anything has changed.
    ///
    /// # Errors
    ///
    /// [`PlanFull`] if there is no room for all of it; nothing has changed.
    pub fn change(&mut self, changes: Vec<PlanChange>) -> Result<bool, PlanFull> {
        let traces = self.make(changes, Plan::put)?;
        Ok(self.made(traces))
    }

    /// Makes items what they were before, all as one step, however many there are meanwhile. Returns whether anything has
    /// changed.
    pub fn restore(&mut self, changes: Vec<PlanChange>) -> bool {
        let traces = self.make(changes, put_back).unwrap_or_default();
        self.made(traces)
    }

    /// Keeps a step for undo, if it has changed anything.
    fn made(&mut self, traces: Vec<Trace>) -> bool {
        self.typing = None;
        let is_changed = !traces.is_empty();
        if is_changed {
            self.past.push(traces);
            if self.past.len() > UNDO_LIMIT {
                self.past.remove(0);
            }
        }
        is_changed
    }

    /// Puts an item in its own place again while `part` of it is being typed: a part of the last step if that was the same,
    /// otherwise a step of its own.
    ///
    /// # Errors
    ///
    /// [`PlanFull`] if there is no room; nothing has changed.
    pub fn type_into(&mut self, item: PlanItem, part: &'static str) -> Result<bool, PlanFull> {
        let typing = Some((item.id.clone(), part));
        if self.typing != typing {
            let is_changed = self.change(vec![PlanChange::Put(item)])?;
            self.typing = typing.filter(|_| is_changed);
            return Ok(is_changed);
        }
        let traces = self.make(vec![PlanChange::Put(item)], Plan::put)?;
        let is_changed = !traces.is_empty();
        if let (Some(last), [trace]) = (self.past.last_mut().and_then(|step| step.last_mut()), &traces[..]) {
            last.after.clone_from(&trace.after);
        }
        Ok(is_changed)
    }

    /// What is typed from here on is a step of its own.
    pub fn end_typing(&mut self) {
        self.typing = None;
    }

    /// Takes back the last step, if all that it made is still there. What was deleted comes back also where there is no room any
    /// more.
    pub fn undo(&mut self) -> PlanUndo {
        self.typing = None;
        let Some(step) = self.past.pop() else { return PlanUndo::Nothing };
        if step.iter().any(|trace| self.plan.get(&trace.id) != trace.after.as_ref()) {
            return PlanUndo::Stale;
        }
        let changes = step.into_iter().rev().map(|trace| match trace.before {
            Some(before) => PlanChange::Put(before),
            None => PlanChange::Remove(trace.id),
        });
        if self.make(changes.collect(), put_back).is_ok() { PlanUndo::Done } else { PlanUndo::Stale }
    }

    /// Takes over what has been edited elsewhere. Returns whether any item has changed.
    pub fn merge(&mut self, other: &Plan) -> bool {
        let typed = |plan: &Plan| self.typing.as_ref().and_then(|(id, _)| plan.get(id).cloned());
        let before = typed(&self.plan);
        let mut merged = self.plan.clone();
        let is_changed = merged.merge(other);
        // What is typed on from here does not take back what the other has done.
        if before != typed(&merged) {
            self.typing = None;
        }
        self.plan = merged;
        is_changed
    }

    fn make(
        &mut self,
        changes: Vec<PlanChange>,
        put: impl Fn(&mut Plan, PlanItem, &RecordId) -> Result<(), PlanFull>,
    ) -> Result<Vec<Trace>, PlanFull> {
        let mut plan = self.plan.clone();
        let mut traces = Vec::new();
        for change in changes {
            let id = change.id().clone();
            let before = plan.get(&id).cloned();
            match change {
                PlanChange::Put(item) => put(&mut plan, item, &self.writer)?,
                PlanChange::Remove(id) => plan.remove(&id, &self.writer),
            }
            let after = plan.get(&id).cloned();
            if before != after {
                traces.push(Trace { id, before, after });
            }
        }
        self.plan = plan;
        Ok(traces)
    }
}

/// Puts an item into its place, however many there are.
fn put_back(plan: &mut Plan, item: PlanItem, writer: &RecordId) -> Result<(), PlanFull> {
    plan.restore(item, writer);
    Ok(())
}
