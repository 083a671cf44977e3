use crate::codec::LinkError;
use crate::i18n::{Texts, fill};
use crate::meeting::GatherError;
use crate::outside::outside;
use crate::wording::meeting_phrases;

/// Something about a team that went otherwise than the visitor would expect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A text holds no code.
    NothingFound,
    /// A text is not read.
    Text(GatherError),
    /// A file holds no text.
    File(String),
    /// A link carries no team.
    Link(LinkError),
    /// There is no room to keep the team.
    Full,
    /// There is no room to set aside what stands there.
    NoRoom,
    /// The browser lets the page store nothing.
    Blocked,
    /// What was kept could not be read; it was set aside.
    Unreadable,
    /// A part of what was kept could not be used; all of it was set aside.
    Partial,
    /// Another version of the page has kept something else since; it is listed where one keeps.
    Other,
    /// What is kept is of a newer version, and stays.
    Newer(u32),
    /// Another tab has changed the team.
    OtherTab,
    /// The browser refused to copy.
    CopyRefused,
}

impl Problem {
    /// Whether it is about what was brought along last, and goes when something else is.
    pub(super) fn is_of_intake(&self) -> bool {
        matches!(self, Problem::NothingFound | Problem::Text(_) | Problem::File(_))
    }

    /// The sentence for the reader.
    pub(super) fn sentence(&self, texts: &Texts) -> String {
        let team = &texts.studio.meeting.team;
        match self {
            Problem::NothingFound => team.none_found.into(),
            Problem::Text(error) => meeting_phrases::gather_problem(texts, *error),
            Problem::File(name) => fill(team.file_unreadable, &[("name", &outside(name))]),
            Problem::Link(error) => meeting_phrases::link_problem(texts, *error),
            Problem::Full => team.kept_full.into(),
            Problem::Blocked => team.kept_blocked.into(),
            Problem::Unreadable => team.kept_unreadable.into(),
            Problem::NoRoom => texts.page.storage_no_room.into(),
            Problem::Partial => texts.page.storage_repaired.into(),
            Problem::Other => texts.page.storage_other.into(),
            Problem::Newer(version) => fill(team.kept_newer, &[("version", &version.to_string())]),
            Problem::OtherTab => team.other_tab.into(),
            Problem::CopyRefused => texts.page.copy_refused.into(),
        }
    }
}
