use crate::codec::{CodeError, LinkedCode, RatingCode, read_code};
use crate::framework::Ratings;
use crate::i18n::Texts;

/// Where a rating that is compared comes from. A further place to take one from is a variant here, its name in
/// [`Source::name`], and its ratings in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The visitor's own, as it is now.
    Own,
    /// The median of the team.
    Median,
    /// The visitor's target.
    Target,
    /// A code or a link that somebody gave.
    Code,
}

impl Source {
    /// All, in the order in which they are offered.
    pub(super) const ALL: [Source; 4] = [Source::Own, Source::Median, Source::Target, Source::Code];

    /// The source's part of ids.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Source::Own => "own",
            Source::Median => "median",
            Source::Target => "target",
            Source::Code => "code",
        }
    }

    /// What it is called.
    pub(super) const fn name(self, texts: &Texts) -> &'static str {
        let compare = &texts.studio.meeting.compare;
        match self {
            Source::Own => compare.source_own,
            Source::Median => compare.source_median,
            Source::Target => compare.source_target,
            Source::Code => compare.source_code,
        }
    }

    /// Why there is nothing to take from it.
    pub(super) const fn nothing(self, texts: &Texts) -> &'static str {
        let compare = &texts.studio.meeting.compare;
        match self {
            Source::Own => compare.own_empty,
            Source::Median => compare.no_team,
            Source::Target => compare.no_target,
            Source::Code => "",
        }
    }
}

/// What each source has to give at the moment.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::studio) struct Sources {
    /// The visitor's own ratings, if there are any.
    pub own: Option<Ratings>,
    /// The team's median, if there is a team.
    pub median: Option<Ratings>,
    /// The target, if one is set.
    pub target: Option<Ratings>,
}

/// One of the two sides: what was chosen, and what was typed for a code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Side {
    pub source: Option<Source>,
    pub text: String,
    pub code: Option<Result<RatingCode, CodeError>>,
}

impl Side {
    /// A side that comes from a source.
    pub(super) fn of(source: Source) -> Side {
        Side { source: Some(source), ..Side::default() }
    }

    /// A side that comes from a link's code.
    pub(super) fn of_link(linked: LinkedCode) -> Side {
        Side { source: Some(Source::Code), text: linked.text, code: Some(linked.code) }
    }

    /// A side that comes from what somebody typed or pasted.
    pub(super) fn of_text(text: String) -> Side {
        Side { source: Some(Source::Code), code: Some(read_code(&text)), text }
    }

    /// Its ratings, if it has any.
    pub(super) fn ratings(&self, sources: &Sources) -> Option<Ratings> {
        match self.source? {
            Source::Own => sources.own,
            Source::Median => sources.median,
            Source::Target => sources.target,
            Source::Code => self.code.and_then(Result::ok).map(RatingCode::ratings),
        }
    }
}
