//! Storing the plan, and merging what other tabs have stored.

use super::trouble::PlanTrouble;
use super::{PlanTool, newest_of, now_of};
use crate::browser::{self, Look, Reading, SaveError, Stored, StoredDocument};
use crate::framework::{Rating, Ratings};
use crate::meeting::Target;
use crate::plan::{PlanItem, SavedPlan, aimed};
use crate::state::Tool;
use crate::studio::{ToolContext, new_id};
use crate::wording::plan_phrases;

impl PlanTool {
    /// Reads the stored plan: it may have changed in another tab while nobody here looked at it. Once, it takes over the
    /// target that an earlier version has stored.
    pub(super) fn read_stored(&mut self, context: &ToolContext) {
        if self.stored.is_some() {
            self.look(false);
            return self.take_over_target(context);
        }
        let (stored, look, is_other_there) = StoredDocument::open();
        self.stored = Some(stored);
        if is_other_there {
            self.trouble(PlanTrouble::Other);
        }
        // Blocked storage is told when there is something to store.
        if matches!(look, Look::Blocked) {
            self.kept = true;
        } else {
            self.take_in(&look);
        }
        self.take_over_target(context);
    }

    /// Merges what another tab has stored; `is_told`: and says so.
    pub(super) fn look(&mut self, is_told: bool) {
        let Some(stored) = &mut self.stored else { return };
        let look = stored.look();
        self.kept &= !stored.is_gone();
        let is_changed = self.take_in(&look);
        match look {
            // If theirs has all of ours there is nothing to save: two tabs would answer each other forever.
            Look::Document(Reading { document, .. }) if document.plan != *self.edited.plan() => self.keep(),
            Look::Document(_) => {
                // Another tab may have stored again what was removed.
                self.kept = true;
                browser::declare_unsaved(<SavedPlan as Stored>::NAME, false);
            }
            // The unreadable text was set aside; store the plan shown here in its place.
            Look::Unreadable if !self.edited.plan().is_empty() => self.keep(),
            _ => {}
        }
        if is_changed && is_told {
            self.trouble(PlanTrouble::OtherTab);
        }
    }

    /// Stores the plan after a change.
    pub(super) fn keep(&mut self) {
        let mut saved = self.save();
        // Another tab, or another version, has stored something since.
        for _ in 0..2 {
            let Err(SaveError::Found(look)) = &saved else { break };
            if self.take_in(look) {
                self.trouble(PlanTrouble::OtherTab);
            }
            saved = self.save();
        }
        self.kept = saved.is_ok();
        match saved {
            Ok(()) => self.troubles.retain(|trouble| !trouble.ends_with_a_save()),
            Err(SaveError::Full) => self.trouble(PlanTrouble::Full),
            Err(SaveError::NoSpace) => self.trouble(PlanTrouble::NoSpace),
            Err(SaveError::Blocked) => self.trouble(PlanTrouble::Blocked),
            // The visitor was told when it was found.
            Err(SaveError::Untouchable | SaveError::Found(_)) => {}
        }
    }

    fn save(&mut self) -> Result<(), SaveError<SavedPlan>> {
        let next =
            SavedPlan { plan: self.edited.plan().clone(), organisation: self.organisation.clone(), taken: self.taken };
        self.stored.as_mut().map_or(Err(SaveError::Blocked), |stored| stored.save(&next))
    }

    /// Merges a document that was found, or notes what is wrong with it. Returns whether any item has changed.
    fn take_in(&mut self, look: &Look<SavedPlan>) -> bool {
        match look {
            Look::Same => {}
            Look::Document(Reading { document, is_whole, .. }) => {
                if !is_whole {
                    self.trouble(PlanTrouble::Partial);
                }
                if document.plan.is_empty() && document.organisation.is_none() {
                    // Another tab has deleted all.
                    (self.organisation, self.taken) = (None, document.taken);
                } else if self.organisation.is_none() {
                    self.organisation.clone_from(&document.organisation);
                }
                self.taken = document.taken.or(self.taken);
                return self.edited.merge(&document.plan);
            }
            Look::Unreadable => self.trouble(PlanTrouble::Unreadable),
            Look::Newer(version) => {
                self.kept = false;
                self.trouble(PlanTrouble::Newer(*version));
            }
            Look::NoSpace => {
                self.kept = false;
                self.trouble(PlanTrouble::NoSpace);
            }
            Look::Blocked => {
                self.kept = false;
                self.trouble(PlanTrouble::Blocked);
            }
        }
        false
    }

    /// What an earlier version has stored as the target becomes part of the plan: once for each target, so that one that
    /// such a version stores again comes in as well. Its own text stays where it is.
    pub(super) fn take_over_target(&mut self, context: &ToolContext) {
        // While the history itself opens, nobody knows yet whose plan it belongs to.
        if self.is_target_looked_for || context.others.open() == Some(Tool::History) {
            return;
        }
        self.is_target_looked_for = true;
        let (_, look, _) = StoredDocument::<Target>::open();
        let Look::Document(Reading { document: Target(Some(code)), .. }) = look else { return };
        if self.taken == Some(code) {
            return;
        }
        self.taken = Some(code);
        let is_changed = self.aim(context, &code.ratings());
        self.keep();
        if is_changed && self.kept {
            self.trouble(PlanTrouble::Taken);
        }
    }

    /// Forgets whose plan was shown, and deletes an earlier version's target: its code tells a rating.
    pub(super) fn forget(&mut self) {
        (self.organisation, self.taken, self.moved) = (None, None, None);
        let (mut stored, look, _) = StoredDocument::<Target>::open();
        if let Look::Document(Reading { document: Target(Some(_)), .. }) = look {
            // Where it cannot be written, nothing else of this can, either.
            let _ = stored.save(&Target(None));
        }
        self.keep();
    }

    /// Makes `target` what the plan of the organisation on show aims at. Returns whether anything has changed.
    pub(super) fn aim(&mut self, context: &ToolContext, target: &Ratings) -> bool {
        let texts = context.state.language.texts();
        let organisation = self.organisation(newest_of(context)).to_owned();
        let (now, _) = now_of(context, &organisation);
        let changes = aimed(self.edited.plan(), &organisation, target, &now, |factor| {
            let from = now.get(factor);
            let [what, evidence] = plan_phrases::factor_advice(texts, factor, from).map(String::from);
            PlanItem { what, evidence, ..PlanItem::new(new_id(), factor, from, Rating::MAX) }
        });
        let is_changed = self.edited.change(changes);
        self.is_full = is_changed.is_err();
        is_changed.unwrap_or(false)
    }

    /// Notes a problem, once however often it occurs.
    fn trouble(&mut self, trouble: PlanTrouble) {
        self.troubles.retain(|other| *other != trouble);
        self.troubles.push(trouble);
    }
}
