//! What leaves of a revealed team: the median as a record of the history, statistics and answers as files.

use super::{TeamMsg, TeamTool, msg};
use crate::browser::{self, Offered};
use crate::files::{CsvStyle, file_name, write_answers_csv, write_team_csv, write_team_json};
use crate::framework::{Factor, Profile};
use crate::i18n::{Texts, fill};
use crate::meeting::TeamReport;
use crate::records::{Record, RecordId};
use crate::studio::history::HistoryMsg;
use crate::studio::{Msg, StudioMsg, ToolContext, new_id};
use crate::wording::meeting_phrases;
use yew::prelude::*;

/// The id of the field for the organisation.
pub(super) const ORGANISATION: &str = "team-organisation";

/// A file of the team's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamFile {
    /// The statistics as a table.
    Statistics,
    /// Everybody's answers as a table.
    Answers,
    /// Both as JSON.
    Both,
}

/// What has left, or was to.
#[derive(Default)]
pub(super) struct Leaving {
    /// The organisation as typed; `None` until something is.
    pub typed: Option<String>,
    /// The organisation of the newest record, which the field begins with.
    pub newest: String,
    /// The record that was given to the history last.
    pub given: Option<RecordId>,
    /// What became of it, or of a file.
    pub word: String,
}

impl Leaving {
    /// The organisation in the field.
    pub fn organisation(&self) -> &str {
        self.typed.as_deref().unwrap_or(&self.newest)
    }
}

impl TeamTool {
    /// Reads whose the newest record is.
    pub(super) fn follow_history(&mut self, context: &ToolContext) {
        let newest = context.others.records().and_then(|records| records.iter().next_back());
        self.leaving.newest = newest.map(|record| record.organisation().to_owned()).unwrap_or_default();
    }

    /// Gives the median to the history, with the number of people, and with the spread as notes.
    pub(super) fn save_median(&mut self, context: &ToolContext) {
        let texts = context.state.language.texts();
        let report = TeamReport::of(self.shown());
        let record = Record::new(new_id(), browser::timestamp_now(), profile(texts, &report))
            .in_organisation(self.leaving.organisation())
            .titled(&fill(texts.studio.meeting.team.median_record, &[("people", &people(texts, &report))]));
        let last = context.others.records().and_then(|records| records.iter().next_back());
        if last.is_some_and(|last| record.repeats(last) && record.title() == last.title()) {
            let said = fill(texts.studio.keeping.already_saved, &[("title", record.title())]);
            return self.tell(context.send, said);
        }
        self.leaving.given = Some(record.id().clone());
        context.send.emit(Msg::Studio(StudioMsg::History(HistoryMsg::Add(Box::new(record)))));
    }

    /// Says whether the history has the record that was given to it.
    pub(super) fn see_given(&mut self, context: &ToolContext) {
        let Some(id) = self.leaving.given.take() else { return };
        let texts = context.state.language.texts();
        let kept =
            context.others.records().and_then(|records| records.get(&id)).filter(|_| context.others.keeps_history());
        let said = match kept {
            Some(record) => fill(texts.studio.keeping.saved_record, &[("title", record.title())]),
            None => texts.studio.meeting.team.median_not_kept.into(),
        };
        self.tell(context.send, said);
        self.follow_history(context);
    }

    /// Offers a file of the team's result.
    pub(super) fn save_file(&mut self, context: &ToolContext, file: TeamFile) {
        let texts = context.state.language.texts();
        let report = TeamReport::of(self.shown());
        let (style, names) = (CsvStyle::of(texts.language), Factor::ALL.map(|factor| texts.factor(factor).name));
        let (part, extension, kind, text) = match file {
            TeamFile::Statistics => (" team", "csv", "text/csv", write_team_csv(&report, style, names)),
            TeamFile::Answers => (" team answers", "csv", "text/csv", write_answers_csv(&report, style, names)),
            TeamFile::Both => (" team", "json", "application/json", write_team_json(&report)),
        };
        let name = [self.leaving.organisation(), part].concat();
        let name = file_name(name.trim_start(), browser::timestamp_now(), extension);
        let told = context.send.reform({
            let name = name.clone();
            move |offered| msg(TeamMsg::Offered(name.clone(), offered))
        });
        browser::offer_file(&name, kind, text.as_bytes(), told);
    }

    /// Says what became of a file.
    pub(super) fn offered(&mut self, texts: &Texts, send: &Callback<Msg>, name: &str, offered: Offered) {
        let Some(text) = offered.sentence(&texts.studio.keeping) else { return };
        self.tell(send, fill(text, &[("file", name)]));
    }

    fn tell(&mut self, send: &Callback<Msg>, said: String) {
        self.leaving.word.clone_from(&said);
        self.say(send, said);
    }
}

fn people(texts: &Texts, report: &TeamReport) -> String {
    meeting_phrases::people(texts, report.summary.people)
}

/// The medians that a room may see, each with its spread as a note.
fn profile(texts: &Texts, report: &TeamReport) -> Profile {
    let median = Profile::default().with_ratings(&report.summary.median);
    Factor::ALL.into_iter().fold(median, |profile, factor| {
        match meeting_phrases::spread(texts, report.summary.factor(factor)) {
            Some(spread) => profile.with_note(factor, &spread),
            None => profile,
        }
    })
}
