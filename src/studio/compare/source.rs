use crate::browser::Calendar;
use crate::codec::{CodeError, LinkedCode, RatingCode, read_code};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::records::{Record, RecordId, Records};

/// Where a compared rating comes from. A new source needs a variant here, its name in [`CompareSource::name`], and its
/// ratings in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareSource {
    /// The visitor's own rating as it is now.
    Own,
    /// The ratings of the running presentation.
    Presented,
    /// The median of the team.
    Median,
    /// The visitor's target.
    Target,
    /// A record of the history.
    Record,
    /// A code or a link that was typed or pasted.
    Code,
}

impl CompareSource {
    /// All sources, in the order offered.
    pub(super) const ALL: [CompareSource; 6] = [
        CompareSource::Own,
        CompareSource::Presented,
        CompareSource::Median,
        CompareSource::Target,
        CompareSource::Record,
        CompareSource::Code,
    ];

    /// The source's part of element ids.
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

    /// The source's name.
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

    /// The sentence to show while the source has no ratings.
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

/// The ratings that each source has now.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sources<'a> {
    /// The visitor's own ratings; `None` if nothing is rated.
    pub own: Option<Ratings>,
    /// The ratings of the running presentation.
    pub presented: Option<Ratings>,
    /// The median of the visitor's own team.
    pub median: Option<Ratings>,
    /// The target.
    pub target: Option<Ratings>,
    /// The history.
    pub records: Option<&'a Records>,
}

/// One of the ratings: the chosen source, and the text typed for a code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Side {
    pub source: Option<CompareSource>,
    pub text: String,
    pub code: Option<Result<RatingCode, CodeError>>,
    /// The chosen record; without one, or if it is gone, the newest counts.
    pub record: Option<RecordId>,
}

impl Side {
    /// A side with a source.
    pub(super) fn of(source: CompareSource) -> Side {
        Side { source: Some(source), ..Side::default() }
    }

    /// A side with the code of a link.
    pub(super) fn of_link(linked: LinkedCode) -> Side {
        Side { text: linked.text, code: Some(linked.code), ..Side::of(CompareSource::Code) }
    }

    /// A side with a typed or pasted text.
    pub(super) fn of_text(text: String) -> Side {
        Side { code: Some(read_code(&text)), text, ..Side::of(CompareSource::Code) }
    }

    /// The record that counts: the chosen one, or else the newest. `None` without records.
    pub(super) fn record<'a>(&self, records: Option<&'a Records>) -> Option<&'a Record> {
        let records = records?;
        self.record.as_ref().and_then(|id| records.get(id)).or_else(|| records.iter().next_back())
    }

    /// The one rating that it means now, which a trial is of: not the newest record, but that record; not a text, but its code.
    pub(super) fn pinned(&self, records: Option<&Records>) -> Side {
        let pinned = Side { source: self.source, ..Side::default() };
        match self.source {
            Some(CompareSource::Record) => Side { record: self.record(records).map(|one| one.id().clone()), ..pinned },
            Some(CompareSource::Code) => {
                let text = self.code.and_then(Result::ok).map(|code| code.to_string()).unwrap_or_default();
                Side { code: self.code, text, ..pinned }
            }
            _ => pinned,
        }
    }

    /// Its name in the comparison: the source, for a record with its day; for a code the code itself.
    pub(super) fn label(&self, texts: &Texts, sources: &Sources, calendar: &Calendar) -> String {
        let Some(source) = self.source else { return String::new() };
        match (source, self.record(sources.records), self.code) {
            (CompareSource::Record, Some(record), _) => [source.name(texts), ", ", &calendar.day(record.at())].concat(),
            (CompareSource::Code, _, Some(Ok(code))) => [texts.page.code, " ", &code.to_string()].concat(),
            _ => source.name(texts).into(),
        }
    }

    /// Its ratings; `None` while the source has none.
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
