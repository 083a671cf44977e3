//! The message handler of comparison and what-if.

use super::source::Side;
use super::{CompareMsg, CompareSource, CompareTool, Slot, msg, station_id};
use crate::browser;
use crate::framework::Profile;
use crate::meeting::fewest_steps;
use crate::scoring::Assessment;
use crate::state::Action;
use crate::studio::pair::Pick;
use crate::studio::plan::PlanMsg;
use crate::studio::{Msg, StudioMsg, ToolContext};
use crate::wording::{comparison_phrases, phrases};
use std::rc::Rc;
use yew::prelude::*;

impl CompareTool {
    /// Handles a message. Only `CompareMsg::Use` changes the visitor's own rating.
    pub(super) fn deal_with(&mut self, context: &ToolContext, wanted: CompareMsg) {
        let ToolContext { state, send, others, .. } = *context;
        let trial = self.trial(&self.sources(context));
        let texts = state.language.texts();
        let words = &texts.studio.meeting.compare;
        self.copied = None;
        match wanted {
            CompareMsg::Show(view) => (self.view, self.awaiting_rating) = (view, None),
            CompareMsg::Median => self.compare_with(others.viewed_median()),
            CompareMsg::Choose(place, source) => {
                let side = self.side(place);
                side.source = Some(source);
                self.awaiting_rating = None;
                self.leave_link(place);
            }
            CompareMsg::Record(place, id) => {
                *self.side(place) = Side { record: Some(id), ..Side::of(CompareSource::Record) };
                self.leave_link(place);
            }
            CompareMsg::Code(place, text) => {
                let side = Side::of_text(text);
                let said = match (side.code, &side.text) {
                    (Some(Err(error)), text) => phrases::code_problem(texts, text, error),
                    (Some(Ok(code)), _) => code.to_string(),
                    (None, _) => String::new(),
                };
                *self.side(place) = side;
                self.leave_link(place);
                self.say(send, said);
            }
            CompareMsg::Typed(place, text) => {
                let side = self.side(place);
                side.text = text;
                // The error goes while the text is being corrected.
                side.code = side.code.filter(Result::is_ok);
            }
            CompareMsg::Swap => {
                std::mem::swap(&mut self.before, &mut self.after);
                self.leave_link(Slot::Before);
                self.say(send, words.swapped.into());
            }
            CompareMsg::Copy => {
                let send = send.clone();
                let copied = Callback::from(move |succeeded| send.emit(msg(CompareMsg::Copied(succeeded))));
                browser::copy_field("compare-link", copied);
            }
            CompareMsg::Copied(succeeded) => {
                self.copied = Some(succeeded);
                let said = if succeeded { texts.page.copied } else { texts.page.copy_refused };
                self.say(send, said.into());
            }
            CompareMsg::Pick(Pick::Station(factor)) => {
                self.awaiting_rating = if self.awaiting_rating == Some(factor) { None } else { Some(factor) };
            }
            CompareMsg::Pick(Pick::Rating(factor, rating)) => {
                self.try_one(context, factor, Some(rating));
                browser::focus_later(&station_id(factor));
            }
            CompareMsg::Try(factor, rating) => self.try_one(context, factor, rating),
            CompareMsg::Drop => {
                self.awaiting_rating = None;
                self.set_tried(context, None, None);
                self.say(send, words.dropped.into());
                browser::focus_later("trial-title");
            }
            CompareMsg::Keep => {
                self.is_kept_just_now = true;
                send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Aim(trial.tried()))));
            }
            CompareMsg::Use => {
                // Notes stay.
                let before = Rc::clone(state.profile());
                let after = Rc::new(Profile::clone(&before).with_ratings(&trial.tried()));
                self.set_tried(context, None, Some([before, Rc::clone(&after)]));
                send.emit(Msg::act(Action::KeepMine));
                send.emit(Msg::act(Action::Adopt(after)));
                self.say(send, words.used.into());
                browser::focus_later("trial-title");
            }
            CompareMsg::TryTarget => {
                if let Some(target) = self.sources(context).target {
                    self.set_tried(context, Some(target), None);
                    self.say(send, words.target.into());
                }
            }
            CompareMsg::Clear(finding) => {
                let clearing = trial.tried().complete().and_then(|all| fewest_steps(&all, finding));
                if let Some(clearing) = clearing {
                    let tried = Assessment::of(&trial.tried());
                    let found = tried.findings.iter().find(|found| found.id == finding);
                    let name = found.map_or("", |found| phrases::finding_name(texts, found));
                    self.set_tried(context, Some(trial.clear(&clearing).tried()), None);
                    self.say(send, comparison_phrases::takes(texts, &clearing, name));
                    browser::focus_later("takes-title");
                }
            }
            CompareMsg::Speak => self.live.speak(),
        }
    }
}
