//! What leaves of a revealed team: the median as a record of the history, statistics and answers as files.

use super::{TeamMsg, TeamTool, msg};
use crate::browser::{self, Offered};
use crate::files::{CsvStyle, file_name, write_answers_csv, write_team_csv, write_team_json};
use crate::framework::{Factor, Profile};
use crate::i18n::{Texts, fill};
use crate::meeting::TeamReport;
use crate::records::Record;
use crate::studio::history::Given;
use crate::studio::slides::{SlidesMsg, SlidesOf};
use crate::studio::{Msg, ToolContext, new_id};
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
    pub given: Given,
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
        if let Some(said) = self.leaving.given.give(context, record) {
            self.tell(context.send, said);
        }
    }

    /// Says whether the history has the record that was given to it.
    pub(super) fn see_given(&mut self, context: &ToolContext) {
        let lost = context.state.language.texts().studio.meeting.team.median_not_kept;
        if let Some(said) = self.leaving.given.outcome(context, lost) {
            self.tell(context.send, said);
            self.follow_history(context);
        }
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

    /// Makes slides of the result, with the organisation's plan.
    pub(super) fn make_slides(&mut self, context: &ToolContext, message: SlidesMsg) {
        let send = context.send.reform(|message| msg(TeamMsg::Slides(message)));
        let said = match message {
            SlidesMsg::Save => {
                let report = TeamReport::of(self.shown());
                let of = SlidesOf {
                    ratings: report.summary.median,
                    notes: None,
                    name: self.leaving.organisation(),
                    team: Some(&report),
                    plan_of: self.viewed.is_none().then_some(self.leaving.organisation()),
                    names_file: true,
                };
                Some(self.slides.begin(context, &of, send))
            }
            message => self.slides.follow(context.state.language.texts(), message, &send),
        };
        if let Some(said) = said {
            self.tell(context.send, said);
        }
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
