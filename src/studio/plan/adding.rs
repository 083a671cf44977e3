//! Putting items in the plan.

use super::{PlanMsg, PlanTool, msg, newest_of, now_of};
use crate::browser;
use crate::framework::{Factor, Ratings};
use crate::i18n::fill;
use crate::plan::{PlanChange, PlanItem, prefilled_target};
use crate::scoring::Assessment;
use crate::studio::{ToolContext, new_id};
use crate::wording::plan_phrases;

impl PlanTool {
    /// Adds what an address names: a factor by its number, or a finding by its id; anything else adds nothing.
    pub(super) fn add_named(&mut self, context: &ToolContext, named: &str) {
        let texts = context.state.language.texts();
        let organisation = self.organisation(newest_of(context)).to_owned();
        let (now, _) = now_of(context, &organisation);
        if let Some(factor) = named.parse().ok().and_then(Factor::from_number) {
            let advice = plan_phrases::factor_advice(texts, factor, now.get(factor));
            return self.add(context, factor, &now, advice);
        }
        let assessment = Assessment::of(&now);
        let finding = assessment.findings.iter().find(|finding| finding.id.id() == named);
        if let Some((finding, factor)) = finding.and_then(|finding| Some((finding, *finding.factors.first()?))) {
            self.add(context, factor, &now, plan_phrases::finding_advice(texts, finding));
        }
    }

    /// Adds an item for a factor, with what to do and how one knows that it worked, unless the same is there and open:
    /// then that is shown.
    pub(super) fn add(&mut self, context: &ToolContext, factor: Factor, now: &Ratings, advice: [&'static str; 2]) {
        let texts = context.state.language.texts();
        let words = &texts.studio.plan;
        let organisation = self.organisation(newest_of(context)).to_owned();
        let [what, evidence] = advice.map(String::from);
        let is_same = |item: &&PlanItem| item.is_open() && item.factor == factor && item.what == what;
        let same = self.plan().of(&organisation).find(is_same).filter(|_| !what.is_empty());
        if let Some((id, name)) = same.map(|item| (item.id.clone(), plan_phrases::item_name(texts, item))) {
            self.added = Some(id);
            self.word(context, fill(words.already, &[("item", &name)]), false);
            return browser::focus_later("added-item");
        }
        let from = now.get(factor);
        let item =
            PlanItem { organisation, what, evidence, ..PlanItem::new(new_id(), factor, from, prefilled_target(from)) };
        let (id, name) = (item.id.clone(), plan_phrases::item_name(texts, &item));
        if self.change(context, vec![PlanChange::Put(item)]) {
            self.added = Some(id);
            self.word(context, fill(words.added, &[("item", &name)]), false);
            browser::focus_later("added-item");
        }
    }

    /// Makes changes as one step and stores them. Without room for them, that is said, and nothing changes.
    pub(super) fn change(&mut self, context: &ToolContext, changes: Vec<PlanChange>) -> bool {
        let is_changed = self.edited.change(changes);
        self.changed(context, is_changed)
    }

    /// Stores what has changed, or says that there is no room.
    pub(super) fn changed(&mut self, context: &ToolContext, is_changed: Result<bool, crate::plan::PlanFull>) -> bool {
        match is_changed {
            Ok(true) => {
                let was_kept = self.kept;
                self.keep();
                if self.kept && !was_kept {
                    browser::ask_to_persist();
                }
            }
            Ok(false) => {}
            Err(_) => {
                let text = plan_phrases::full(context.state.language.texts());
                self.word(context, text, false);
            }
        }
        is_changed == Ok(true)
    }

    /// Shows what was done, and announces it.
    pub(super) fn word(&mut self, context: &ToolContext, text: String, can_undo: bool) {
        self.say(context, text.clone());
        self.word = Some(super::Word { text, can_undo });
    }

    pub(super) fn say(&mut self, context: &ToolContext, text: String) {
        let send = context.send;
        self.live.say(text, || send.reform(|()| msg(PlanMsg::Speak)));
    }
}
