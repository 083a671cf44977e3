use crate::browser::Calendar;
use crate::codec::{CodeError, LinkedCode, RatingCode, read_code};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::records::{Record, RecordId, Records};

/// Where a rating that is compared comes from. A further place to take one from is a variant here, its name in
/// [`CompareSource::name`], and its ratings in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareSource {
    /// The visitor's own, as it is now.
    Own,
    /// What the presentation that is going on talks about.
    Presented,
    /// The median of the team.
    Median,
    /// The visitor's target.
    Target,
    /// A record of the history.
    Record,
    /// A code or a link that somebody gave.
    Code,
}

impl CompareSource {
    /// All, in the order in which they are offered.
    pub(super) const ALL: [CompareSource; 6] = [
        CompareSource::Own,
        CompareSource::Presented,
        CompareSource::Median,
        CompareSource::Target,
        CompareSource::Record,
        CompareSource::Code,
    ];

    /// The source's part of ids.
    pub(super) const fn id(self) -> &'static str {
        match self {
            CompareSource::Own => "own",
            CompareSource::Presented => "presented",
            CompareSource::Median => "median",
            CompareSource::Target => "target",
            CompareSource::Record => "record",
            CompareSource::Code => "code",
        }
    }

    /// What it is called.
    pub(super) const fn name(self, texts: &Texts) -> &'static str {
        let compare = &texts.studio.meeting.compare;
        match self {
            CompareSource::Own => compare.source_own,
            CompareSource::Presented => compare.source_presented,
            CompareSource::Median => compare.source_median,
            CompareSource::Target => compare.source_target,
            CompareSource::Record => compare.source_history,
            CompareSource::Code => compare.source_code,
        }
    }

    /// Why there is nothing to take from it.
    pub(super) const fn nothing(self, texts: &Texts) -> &'static str {
        let compare = &texts.studio.meeting.compare;
        match self {
            CompareSource::Own => compare.own_empty,
            CompareSource::Median => compare.no_team,
            CompareSource::Target => compare.no_target,
            CompareSource::Record => compare.no_history,
            CompareSource::Presented => compare.no_presentation,
            CompareSource::Code => "",
        }
    }
}

/// What each source has to give at the moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sources<'a> {
    /// The visitor's own ratings, if there are any.
    pub own: Option<Ratings>,
    /// The ratings of the presentation, while one is going on.
    pub presented: Option<Ratings>,
    /// The team's median, if there is a team.
    pub median: Option<Ratings>,
    /// The target, if one is set.
    pub target: Option<Ratings>,
    /// The history.
    pub records: Option<&'a Records>,
}

/// One of the ratings: what was chosen, and what was typed for a code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Side {
    pub source: Option<CompareSource>,
    pub text: String,
    pub code: Option<Result<RatingCode, CodeError>>,
    /// The record that was chosen; the newest until one is, or where it is gone.
    pub record: Option<RecordId>,
}

impl Side {
    /// A side that comes from a source.
    pub(super) fn of(source: CompareSource) -> Side {
        Side { source: Some(source), ..Side::default() }
    }

    /// A side that comes from a link's code.
    pub(super) fn of_link(linked: LinkedCode) -> Side {
        Side { text: linked.text, code: Some(linked.code), ..Side::of(CompareSource::Code) }
    }

    /// A side that comes from what somebody typed or pasted.
    pub(super) fn of_text(text: String) -> Side {
        Side { code: Some(read_code(&text)), text, ..Side::of(CompareSource::Code) }
    }

    /// The record that is meant, if there is any.
    pub(super) fn record<'a>(&self, records: Option<&'a Records>) -> Option<&'a Record> {
        let records = records?;
        self.record.as_ref().and_then(|id| records.get(id)).or_else(|| records.iter().next_back())
    }

    /// What it is called where it is compared: its source, with the day of a record and the code of a code.
    pub(super) fn label(&self, texts: &Texts, sources: &Sources, calendar: &Calendar) -> String {
        let Some(source) = self.source else { return String::new() };
        match (source, self.record(sources.records), self.code) {
            (CompareSource::Record, Some(record), _) => [source.name(texts), ", ", &calendar.day(record.at())].concat(),
            (CompareSource::Code, _, Some(Ok(code))) => [texts.page.code, " ", &code.to_string()].concat(),
            _ => source.name(texts).into(),
        }
    }

    /// Its ratings, if it has any.
    pub(super) fn ratings(&self, sources: &Sources) -> Option<Ratings> {
        match self.source? {
            CompareSource::Own => sources.own,
            CompareSource::Presented => sources.presented,
            CompareSource::Median => sources.median,
            CompareSource::Target => sources.target,
            CompareSource::Record => self.record(sources.records).map(Record::ratings),
            CompareSource::Code => self.code.and_then(Result::ok).map(RatingCode::ratings),
        }
    }
}
