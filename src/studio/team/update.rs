//! The message handler of the team.

use super::problem::Problem;
use super::{FIELD, LISTED, TeamMsg, TeamTool, msg};
use crate::browser::{self, Arrival, NoFile};
use crate::codec::{AnswerCode, CodeError, RatingCode, text_of};
use crate::i18n::{Texts, fill};
use crate::meeting::{GatherError, LeftOut, Team, Unread};
use crate::outside::file_name;
use crate::studio::camera::{self, CameraMsg, CameraPart};
use crate::studio::{Msg, ToolContext};
use crate::wording::meeting_phrases;
use yew::prelude::*;

impl TeamTool {
    pub(super) fn deal_with(&mut self, context: &ToolContext, wanted: TeamMsg) {
        let ToolContext { state, send, .. } = *context;
        let texts = state.language.texts();
        let words = &texts.studio.meeting.team;
        // A look of the camera is nobody's doing.
        self.copied &= matches!(wanted, TeamMsg::Camera(CameraMsg::Report(_)));
        // What comes in is meant for the group whose name is typed, though its field was not left.
        if matches!(wanted, TeamMsg::Take(_) | TeamMsg::TakeField | TeamMsg::AddOwn) {
            self.name_next_group();
        }
        match wanted {
            TeamMsg::Take(arrival) => self.arrive(texts, send, arrival),
            TeamMsg::TakeField => {
                if self.take(texts, send, &browser::field_value(FIELD)) {
                    browser::fill_field(FIELD, "");
                }
                browser::focus_later(FIELD);
            }
            TeamMsg::Camera(wanted) => {
                let send_camera = send.reform(|heard| msg(TeamMsg::Camera(heard)));
                let is_closing = wanted == CameraMsg::Close;
                let team = self.edited().team().clone();
                let found = self.camera.update(texts, &team, wanted, &send_camera);
                if is_closing {
                    browser::focus_later(camera::OPEN);
                }
                found.said.into_iter().for_each(|said| self.say(send, said));
                self.collect(texts, send, found.answers);
                if let Some((answer, before)) = found.taken_back {
                    send.emit(msg(TeamMsg::TakeBack(answer, before)));
                }
            }
            TeamMsg::Organisation(typed) => self.leaving.typed = Some(typed),
            TeamMsg::SaveMedian => self.save_median(context),
            TeamMsg::Save(file) => self.save_file(context, file),
            TeamMsg::Slides(message) => self.make_slides(context, message),
            TeamMsg::Offered(name, offered) => self.offered(texts, send, &name, offered),
            TeamMsg::Collect(answers) => self.collect(texts, send, answers),
            TeamMsg::TakeBack(answer, before) => {
                self.change(|team| team.take_back(answer, before));
                self.say(send, camera::collected(texts, self.facts.summary.people));
            }
            TeamMsg::AddOwn => {
                let code = RatingCode::of(&state.profile().ratings());
                self.change(|team| team.add_one(code));
                self.say(send, words.own_added.into());
            }
            TeamMsg::Mend(unread) => {
                if let (Some(place), CodeError::Check(Some(code))) = (self.place_of(&unread), unread.error) {
                    self.change(|team| team.mend(place));
                    self.say(send, fill(words.mended, &[("code", &code.to_string())]));
                }
                browser::focus_later("team-people");
            }
            TeamMsg::Dismiss(unread) => {
                if let Some(place) = self.place_of(&unread) {
                    self.change(|team| team.dismiss(place));
                }
                self.focus_people();
            }
            TeamMsg::CountAll(counted) => {
                self.change(|team| team.count_duplicates(counted));
                self.say_people(texts, send);
            }
            TeamMsg::CountCode(code, counted) => {
                let all = self.facts.duplicates.iter().find(|one| one.code == code).map(|one| one.places.clone());
                let places = all.unwrap_or_default();
                self.change(|team| team.count_repeats(&places, counted));
                self.say_people(texts, send);
            }
            TeamMsg::Count(row, counted) => {
                if let Some(place) = self.rows.place(row) {
                    self.change(|team| team.count(place, counted));
                }
                self.say_people(texts, send);
            }
            TeamMsg::Typed(row, name) => {
                self.name_as_typed(row, &name);
                self.typed = Some((row, name));
            }
            TeamMsg::Rename(row, name) => {
                self.name_as_typed(row, &name);
                (self.typed, self.is_renaming) = (None, false);
            }
            TeamMsg::GroupTyped(field, name) => {
                if self.typed_group.as_ref().is_some_and(|(typed, _)| *typed != field) {
                    self.name_group_as_typed();
                }
                self.typed_group = Some((field, name));
            }
            TeamMsg::Print => browser::print(),
            TeamMsg::LinkGroups(has_groups) => self.links_groups = has_groups,
            TeamMsg::GroupNamed => self.name_group_as_typed(),
            TeamMsg::PutInto(row, group) => {
                if let Some(place) = self.rows.place(row) {
                    self.change(|team| team.put_into(place, &group));
                }
            }
            TeamMsg::Beside(place, side) => {
                if let Some(chosen) = self.sides.get_mut(place) {
                    *chosen = Some(side);
                }
            }
            TeamMsg::Remove(row) => {
                if let Some(place) = self.rows.place(row) {
                    let code = self.shown().entries().get(place).map(|entry| entry.code.to_string());
                    self.change(|team| team.remove(place));
                    self.say(send, fill(words.removed, &[("code", &code.unwrap_or_default())]));
                }
                self.focus_people();
            }
            TeamMsg::ShowNames(named) => {
                self.change(|team| team.named = named);
            }
            TeamMsg::More => self.listed += LISTED,
            TeamMsg::MoreTroubles => self.troubles += LISTED,
            TeamMsg::Reveal => self.reveal(texts, send),
            TeamMsg::Undo => self.undo(texts, send),
            TeamMsg::AskClear => browser::show_dialog(&self.dialog),
            TeamMsg::CloseClear => browser::close_dialog(&self.dialog),
            TeamMsg::Clear => {
                browser::close_dialog(&self.dialog);
                self.revealed = false;
                // The question was about the visitor's own, also if a link has been followed since.
                if self.viewed.is_some() {
                    self.leave_link();
                }
                self.change(|team| *team = Team::default());
                self.say(send, words.cleared.into());
                browser::focus_later(FIELD);
            }
            TeamMsg::KeepMine => self.leave_link(),
            TeamMsg::UseLink => {
                if let Some(linked) = self.viewed.take() {
                    self.change(|team| *team = linked.team().clone());
                }
                self.leave_link();
            }
            TeamMsg::Copy => {
                let send = send.clone();
                browser::copy_field(
                    "team-link",
                    Callback::from(move |succeeded| send.emit(msg(TeamMsg::Copied(succeeded)))),
                );
            }
            TeamMsg::Copied(succeeded) => {
                self.problems.retain(|problem| *problem != Problem::CopyRefused);
                self.copied = succeeded;
                if succeeded {
                    self.say(send, texts.page.copied.into());
                } else {
                    self.refuse(texts, send, Problem::CopyRefused);
                }
            }
            TeamMsg::OtherTab => self.adopt_other(texts, send),
            TeamMsg::Read(problem) => self.problems.retain(|one| *one != problem),
            TeamMsg::Speak => self.live.speak(),
        }
    }

    /// Goes on at the people's heading, which goes with the last of them.
    fn focus_people(&self) {
        if self.shown().is_empty() {
            self.focus_empty();
        } else {
            browser::focus_later("team-people");
        }
    }

    /// Where an unread text is now; `None` if it is gone. Equal ones are as good as each other.
    fn place_of(&self, unread: &Unread) -> Option<usize> {
        self.shown().unread().iter().position(|one| one == unread)
    }

    fn arrive(&mut self, texts: &Texts, send: &Callback<Msg>, Arrival { name, bytes, .. }: Arrival) {
        let too_long = matches!(bytes, Err(NoFile::TooLarge(_)));
        let is_file = name.is_some();
        let text = |bytes: Vec<u8>| if is_file { text_of(&bytes) } else { String::from_utf8(bytes).ok() };
        match bytes.ok().and_then(text) {
            Some(text) => {
                let taken = self.take(texts, send, &text);
                // Pasted text without a code is put into the field, so that nothing is lost.
                if !is_file && !taken && browser::field_value(FIELD).is_empty() {
                    browser::fill_field(FIELD, &text);
                }
            }
            None if too_long => self.refuse(texts, send, Problem::Text(GatherError::TooLong)),
            // A picture on the clipboard that the browser withholds has no name, and no codes for us.
            None => {
                let problem = name.as_deref().map_or(Problem::NothingFound, |name| Problem::File(file_name(name)));
                self.refuse(texts, send, problem);
            }
        }
    }

    /// Takes the answers that phones have shown: one of a phone that is there already replaces the first.
    fn collect(&mut self, texts: &Texts, send: &Callback<Msg>, answers: Vec<AnswerCode>) {
        if answers.is_empty() {
            return;
        }
        self.name_next_group();
        // A link's team is stored nowhere: what phones show goes to the visitor's own, which is the link's if there was none.
        if let Some(linked) = self.viewed.as_ref().map(|linked| linked.team().clone()) {
            self.leave();
            if self.own.team().is_empty() {
                self.change(|team| *team = linked);
            }
            browser::drop_team();
            self.show_other();
        }
        let before = self.facts.summary.people;
        self.change(|team| team.append(Team::of_answers(answers)));
        self.say(send, CameraPart::counted(texts, before, self.facts.summary.people));
    }

    /// Gathers the codes in a text. Returns whether it contained codes, or texts meant as codes.
    fn take(&mut self, texts: &Texts, send: &Callback<Msg>, text: &str) -> bool {
        self.problems.retain(|problem| !problem.is_of_intake());
        if text.trim().is_empty() && !self.own.team().is_empty() {
            // Its codes were gathered when it was pasted.
            self.say_people(texts, send);
            return true;
        }
        match Team::gather(text) {
            Err(error) => self.refuse(texts, send, Problem::Text(error)),
            Ok((found, _)) if found.is_empty() => self.refuse(texts, send, Problem::NothingFound),
            Ok((found, left)) => {
                // New codes go to the visitor's own team.
                if self.viewed.is_some() {
                    self.leave_link();
                }
                let counted = found.entries().iter().filter(|entry| entry.counted).count();
                let mut said = Vec::new();
                if counted > 0 {
                    said.push(meeting_phrases::gathered(texts, counted));
                }
                if !found.unread().is_empty() {
                    let count = found.unread().len().to_string();
                    said.push(fill(texts.studio.meeting.team.unread_count, &[("count", &count)]));
                }
                if left != LeftOut::default() {
                    said.push(meeting_phrases::left_out(texts, left));
                    self.problems.push(Problem::LeftOut(left));
                }
                self.change(|team| team.append(found));
                self.say(send, said.join(" "));
                return true;
            }
        }
        false
    }
}
