//! Putting items in the plan.

use super::{PlanMsg, PlanTool, msg, newest_of, now_of};
use crate::browser;
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::fill;
use crate::plan::{PlanChange, PlanItem, prefilled_target};
use crate::scoring::{Assessment, Finding};
use crate::studio::{ToolContext, new_id};
use crate::wording::plan_phrases;

impl PlanTool {
    /// Adds what an address names: a factor and the step that its advice is for, `8.1`, or a finding, `blocked`, with `.2`
    /// where the second of its two advices is meant; anything else adds nothing.
    pub(super) fn add_named(&mut self, context: &ToolContext, named: &str) {
        let texts = context.state.language.texts();
        let organisation = self.organisation(newest_of(context)).to_owned();
        let (now, _) = now_of(context, &organisation);
        let number = |text: &str| text.parse::<u8>().ok();
        let (factor, step) = named.split_once('.').unwrap_or((named, ""));
        if let Some(factor) = number(factor).and_then(Factor::from_number) {
            let step = number(step).and_then(|step| Rating::try_from(step).ok());
            let advice = plan_phrases::factor_advice(texts, factor, step.or(now.get(factor)));
            return self.add(context, factor, &now, advice);
        }
        let key = named.replace(".2", "+");
        let Some(advice) = texts.studio.advice.for_finding(&key) else { return };
        let assessment = Assessment::of(&now);
        let is_named = |finding: &&Finding| key.trim_end_matches('+') == finding.id.id();
        let named = assessment.findings.iter().find(is_named).and_then(|finding| finding.factors.first().copied());
        // It may be a finding of other ratings than these: then its item is for the factor rated lowest.
        let lowest = || Factor::ALL.into_iter().min_by_key(|factor| now.get(*factor));
        if let Some(factor) = named.or_else(lowest) {
            self.add(context, factor, &now, [advice.title, advice.evidence]);
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
            (self.added, self.word) = (Some(id), None);
            self.say(context, fill(words.already, &[("item", &name)]));
            return browser::focus_later("added-item");
        }
        let from = now.get(factor);
        let item =
            PlanItem { organisation, what, evidence, ..PlanItem::new(new_id(), factor, from, prefilled_target(from)) };
        let (id, name) = (item.id.clone(), plan_phrases::item_name(texts, &item));
        if self.change(context, vec![PlanChange::Put(item)]) {
            (self.added, self.word) = (Some(id), None);
            self.say(context, fill(words.added, &[("item", &name)]));
            if self.kept {
                browser::ask_to_persist();
            }
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
        self.is_full = is_changed.is_err();
        match is_changed {
            Ok(true) => self.keep(),
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
