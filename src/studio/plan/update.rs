//! The message handler of the plan.

use super::{Met, Part, PlanMsg, PlanTool, Typed, msg, newest_of, now_of};
use crate::browser::{self, Offered};
use crate::codec::Day;
use crate::framework::Factor;
use crate::i18n::fill;
use crate::plan::{PlanChange, PlanItem, PlanUndo, prefilled_target};
use crate::records::{RecordId, clean_name};
use crate::studio::{ToolContext, new_id};
use crate::wording::plan_phrases;
use yew::prelude::*;

impl PlanTool {
    /// Handles a message.
    pub(super) fn deal_with(&mut self, context: &ToolContext, wanted: PlanMsg) {
        let texts = context.state.language.texts();
        let words = &texts.studio.plan;
        let organisation = self.organisation(newest_of(context)).to_owned();
        let (now, _) = now_of(context, &organisation);
        let troubles = self.troubles.len();
        if !matches!(wanted, PlanMsg::Typed(..) | PlanMsg::Meet(..) | PlanMsg::Speak | PlanMsg::OtherTab) {
            self.edited.end_typing();
        }
        match wanted {
            PlanMsg::Add(factor) => {
                let advice = plan_phrases::factor_advice(texts, factor, now.get(factor));
                self.add(context, factor, &now, advice);
            }
            PlanMsg::Choose(factor) => self.factor = factor,
            PlanMsg::Typed(id, part, text) => self.typed(context, id, part, text),
            PlanMsg::Left => self.left(context),
            PlanMsg::Target(id, target) => self.edit(context, &id, |item| item.target = target),
            PlanMsg::Done(id, is_done) => {
                let today = browser::today();
                self.edit(context, &id, |item| item.done = today.filter(|_| is_done));
            }
            PlanMsg::Remove(id) => {
                let name = self.plan().get(&id).map(|item| plan_phrases::item_name(texts, item)).unwrap_or_default();
                if self.change(context, vec![PlanChange::Remove(id)]) {
                    self.word(context, fill(words.removed, &[("item", &name)]), true);
                    browser::focus_later("plan-undo");
                }
            }
            PlanMsg::Undo => {
                self.undo(context);
                browser::focus_later("plan-items-title");
            }
            PlanMsg::Show(organisation) => {
                (self.organisation, self.word, self.added) = (Some(organisation), None, None);
                self.keep();
            }
            PlanMsg::Moving(name) => self.moving = name,
            PlanMsg::Move => {
                let to = clean_name(&std::mem::take(&mut self.moving));
                let items = self.plan().of(&organisation);
                let moved = items.map(|item| PlanChange::Put(PlanItem { organisation: to.clone(), ..item.clone() }));
                let moved = moved.collect();
                if self.change(context, moved) {
                    self.organisation = Some(to.clone());
                    self.moved = Some([organisation.clone(), to.clone()]);
                    self.keep();
                    let name = crate::wording::keeping_phrases::organisation_within(&texts.studio.keeping, &to);
                    self.word(context, fill(words.moved, &[("organisation", &name)]), true);
                    browser::focus_later("plan-items-title");
                } else {
                    self.moving = to;
                }
            }
            PlanMsg::Again(text) => self.again = Some(text),
            PlanMsg::Calendar => self.save_calendar(context),
            PlanMsg::Table => self.save_table(context),
            PlanMsg::Print => browser::print(),
            PlanMsg::Offered(name, offered) => self.offered(context, &name, offered),
            PlanMsg::Copy => {
                let send = context.send.clone();
                browser::copy_area("plan-text", Callback::from(move |copied| send.emit(msg(PlanMsg::Copied(copied)))));
            }
            PlanMsg::Copied(succeeded) => {
                self.copied = Some(succeeded);
                self.say(context, if succeeded { texts.page.copied } else { texts.page.copy_refused }.into());
            }
            PlanMsg::Aim(target) => {
                self.organisation.get_or_insert(organisation);
                if self.aim(context, &target) {
                    self.keep();
                }
            }
            PlanMsg::Change(changes) => {
                self.change(context, changes);
            }
            PlanMsg::Restore(changes) => {
                let is_changed = self.edited.restore(changes);
                self.changed(context, Ok(is_changed));
            }
            PlanMsg::Forget(ids) => {
                self.change(context, ids.into_iter().map(PlanChange::Remove).collect());
                self.forget();
            }
            PlanMsg::Meet(factor, part, text) => self.meet(context, factor, part, text),
            PlanMsg::MetAll => self.met = None,
            PlanMsg::Read(place) => {
                if place < self.troubles.len() {
                    self.troubles.remove(place);
                }
                return browser::focus_later("tool-title");
            }
            PlanMsg::ReadWord => {
                self.word = None;
                browser::focus_later("plan-items-title");
            }
            PlanMsg::OtherTab => self.look(true),
            PlanMsg::Speak => self.live.speak(),
        }
        // There is room again for what a meeting has typed.
        if !self.is_full
            && let Some(Met { factor, part, text, item: None }) = self.met.clone()
        {
            self.meet(context, factor, part, text);
        }
        if let Some(trouble) = self.troubles.get(troubles..).and_then(<[_]>::last) {
            let sentence = trouble.sentence(texts);
            self.say(context, sentence);
        }
    }

    /// Takes back the last step.
    pub(super) fn undo(&mut self, context: &ToolContext) {
        let texts = context.state.language.texts();
        (self.typed, self.met) = (None, None);
        let text = match self.edited.undo() {
            PlanUndo::Nothing => return,
            PlanUndo::Done => texts.page.said_undo,
            PlanUndo::Stale => texts.studio.plan.undo_stale,
        };
        // What was moved away is shown where it is again.
        let back = self.moved.take_if(|[from, to]| {
            self.organisation.as_ref() == Some(to) && self.edited.plan().of(from).next().is_some()
        });
        if let Some([from, _]) = back {
            self.organisation = Some(from);
        }
        self.keep();
        let can_undo = self.edited.can_undo();
        self.word(context, text.into(), can_undo);
    }

    /// Changes an item as a step of its own.
    fn edit(&mut self, context: &ToolContext, id: &RecordId, edit: impl FnOnce(&mut PlanItem)) {
        let Some(mut item) = self.plan().get(id).cloned() else { return };
        edit(&mut item);
        self.change(context, vec![PlanChange::Put(item)]);
    }

    /// A field now holds `text`: all letters that are typed there are one step. What is no day changes nothing until it is.
    fn typed(&mut self, context: &ToolContext, id: RecordId, part: Part, text: String) {
        let item = self.plan().get(&id).cloned();
        self.typed = Some(Typed { item: id, part, text: text.clone() });
        let Some(mut item) = item else { return };
        if !put_text(&mut item, part, text) {
            return;
        }
        let is_changed = self.edited.type_into(item, part.id());
        self.changed(context, is_changed);
    }

    /// A field was left: it shows what is kept, or says that it holds no day.
    fn left(&mut self, context: &ToolContext) {
        if let Some(Met { part: Part::By, text, .. }) = &self.met
            && is_no_day(text)
        {
            return self.say(context, context.state.language.texts().studio.plan.no_day.into());
        }
        // What the plan has no room for stands nowhere else.
        if !self.is_full || self.met.as_ref().is_some_and(|met| met.item.is_some()) {
            self.met = None;
        }
        let Some(Typed { part: Part::By | Part::DoneOn, text, .. }) = &self.typed else {
            self.typed = None;
            return;
        };
        if !is_no_day(text) {
            self.typed = None;
        } else {
            self.say(context, context.state.language.texts().studio.plan.no_day.into());
        }
    }

    /// What somebody types in a meeting goes to the first open item of the factor; there is one as soon as it is typed.
    fn meet(&mut self, context: &ToolContext, factor: Factor, part: Part, text: String) {
        let texts = context.state.language.texts();
        let organisation = self.organisation(newest_of(context)).to_owned();
        let now = context.others.presented().unwrap_or_else(|| context.state.profile().ratings());
        let from = now.get(factor);
        let mut item = self.met_item(&organisation, factor, from).cloned().unwrap_or_else(|| {
            let [what, evidence] = plan_phrases::factor_advice(texts, factor, from).map(String::from);
            PlanItem { organisation, what, evidence, ..PlanItem::new(new_id(), factor, from, prefilled_target(from)) }
        });
        let (id, typed) = (item.id.clone(), text.clone());
        if put_text(&mut item, part, text) {
            let is_changed = self.edited.type_into(item, part.id());
            self.changed(context, is_changed);
        }
        self.met = Some(Met { factor, part, text: typed, item: self.plan().get(&id).cloned() });
    }

    /// Says what became of a file.
    fn offered(&mut self, context: &ToolContext, name: &str, offered: Offered) {
        let Some(text) = offered.sentence(&context.state.language.texts().studio.keeping) else { return };
        self.word(context, fill(text, &[("file", name)]), false);
    }
}

/// Whether a date field holds something that is no day.
pub(in crate::studio) fn is_no_day(text: &str) -> bool {
    !text.is_empty() && Day::read_iso(text).is_none()
}

/// Puts a text into an item. `false` if it is no day where one belongs.
fn put_text(item: &mut PlanItem, part: Part, text: String) -> bool {
    let day = Day::read_iso(&text);
    match part {
        Part::What => item.what = text,
        Part::Who => item.who = text,
        Part::Evidence => item.evidence = text,
        Part::By if day.is_some() || text.is_empty() => item.by = day,
        // It stays done: only the box says otherwise.
        Part::DoneOn if day.is_some() => item.done = day,
        Part::By | Part::DoneOn => return false,
    }
    true
}
