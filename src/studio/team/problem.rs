use crate::codec::{LINK_LIMIT, LinkError};
use crate::i18n::{Texts, fill};
use crate::meeting::{GatherError, LeftOut};
use crate::outside::outside;
use crate::wording::meeting_phrases;

/// A problem with a team that the visitor should know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The text contains no code.
    NothingFound,
    /// Codes in the text were left out.
    LeftOut(LeftOut),
    /// The text was refused.
    Text(GatherError),
    /// The file (its name) is not text.
    File(String),
    /// The team in the link could not be read.
    Link(LinkError),
    /// Storage is full.
    Full,
    /// There is no space to set aside the text that a save would lose.
    NoSpace,
    /// The browser blocks storage.
    Blocked,
    /// The stored team could not be read; it was set aside.
    Unreadable,
    /// Part of the stored team could not be used; the whole text was set aside.
    Partial,
    /// Another version of the page has stored a different team since; it is listed among the texts set aside.
    Other,
    /// A newer version of the page wrote the stored team; it stays untouched.
    Newer(u32),
    /// Another tab has changed the team.
    OtherTab,
    /// The browser refused to copy.
    CopyRefused,
}

impl Problem {
    /// Whether it concerns the last text or file, so that the next one ends it.
    pub(super) fn is_of_intake(&self) -> bool {
        matches!(self, Problem::NothingFound | Problem::LeftOut(_) | Problem::Text(_) | Problem::File(_))
    }

    /// The sentence for the reader.
    pub(super) fn sentence(&self, texts: &Texts) -> String {
        let team = &texts.studio.meeting.team;
        match self {
            Problem::NothingFound => team.none_found.into(),
            Problem::LeftOut(left) => meeting_phrases::left_out(texts, *left),
            Problem::Text(error) => meeting_phrases::gather_problem(texts, *error),
            Problem::File(name) => fill(team.file_unreadable, &[("name", &outside(name))]),
            Problem::Link(error) => meeting_phrases::link_problem(texts, *error),
            Problem::Full => fill(team.kept_full, &[("limit", &LINK_LIMIT.to_string())]),
            Problem::Blocked => fill(team.kept_blocked, &[("limit", &LINK_LIMIT.to_string())]),
            Problem::Unreadable => team.kept_unreadable.into(),
            Problem::NoSpace => texts.page.storage_no_room.into(),
            Problem::Partial => texts.page.storage_repaired.into(),
            Problem::Other => texts.page.storage_other.into(),
            Problem::Newer(version) => fill(team.kept_newer, &[("version", &version.to_string())]),
            Problem::OtherTab => team.other_tab.into(),
            Problem::CopyRefused => texts.page.copy_refused.into(),
        }
    }
}
