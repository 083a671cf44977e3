use super::tools::ToolNotice;
use crate::browser::{Answers, Look};
use crate::codec::{CodeError, RatingCode};
use crate::components::NoticeItem;
use crate::digits::natural;
use crate::framework::Factor;
use crate::i18n::{Texts, fill};
use crate::state::AnswerRepair;
use crate::wording::phrases;

/// Something unexpected that the visitor should know.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The browser does not let the page store anything.
    StorageBlocked,
    /// There is no space to save the answers.
    StorageFull,
    /// There is no space to set the stored text aside.
    StorageNoSpace,
    /// The stored text was not readable; it was set aside.
    StorageUnreadable,
    /// An earlier version of the page has stored something else since; it is listed among the texts set aside.
    StorageOther,
    /// The stored document is from a newer version; it stays untouched.
    StorageNewer(u32),
    /// Parts of the stored document were left out; the factors concerned, if known.
    StorageRepaired(Vec<Factor>),
    /// Another tab has saved other answers.
    OtherTab,
    /// A text is not a valid rating code.
    Code {
        /// The text.
        text: String,
        /// What is wrong with it.
        error: CodeError,
    },
    /// The browser refused to copy.
    CopyRefused,
    /// The texts of a language could not be loaded.
    LanguageMissing,
    /// A notice from a tool.
    Tool(ToolNotice),
}

impl Notice {
    /// The notice for a look at the stored answers, if any.
    pub fn of_storage(look: &Look<Answers>) -> Option<Notice> {
        Some(match look {
            Look::Same => return None,
            Look::Blocked => Notice::StorageBlocked,
            Look::Unreadable => Notice::StorageUnreadable,
            Look::NoSpace => Notice::StorageNoSpace,
            Look::Newer(version) => Notice::StorageNewer(*version),
            Look::Document(reading) => {
                let factor = |repair: &AnswerRepair| match repair {
                    AnswerRepair::Rating(factor) | AnswerRepair::Note(factor) => *factor,
                };
                let mut factors: Vec<_> = reading.repairs.iter().map(factor).collect();
                factors.dedup();
                return (!reading.is_whole).then_some(Notice::StorageRepaired(factors));
            }
        })
    }

    /// The displayed sentence.
    pub fn sentence(&self, texts: &Texts) -> String {
        let page = &texts.page;
        match self {
            Notice::StorageBlocked => page.storage_blocked.into(),
            Notice::StorageFull => page.storage_full.into(),
            Notice::StorageUnreadable => page.storage_unreadable.into(),
            Notice::StorageOther => page.storage_other.into(),
            Notice::StorageNewer(version) => fill(page.storage_newer, &[("version", &natural(*version))]),
            Notice::StorageNoSpace => page.storage_no_room.into(),
            Notice::StorageRepaired(factors) if factors.is_empty() => page.storage_repaired.into(),
            Notice::StorageRepaired(factors) => {
                let check = fill(page.storage_check, &[("factors", &phrases::numbered_list(texts, factors))]);
                [page.storage_repaired, &check].join(" ")
            }
            Notice::OtherTab => page.other_tab.into(),
            Notice::Code { text, error } => {
                [&*phrases::code_problem(texts, text, *error), page.own_untouched].join(" ")
            }
            Notice::LanguageMissing => page.language_missing.into(),
            Notice::CopyRefused => page.copy_refused.into(),
            Notice::Tool(notice) => notice.sentence(texts),
        }
    }

    /// Prepares notices for display.
    pub fn items(notices: &[Notice], texts: &Texts) -> Vec<NoticeItem> {
        notices.iter().map(|notice| notice.item(texts)).collect()
    }

    fn item(&self, texts: &Texts) -> NoticeItem {
        let (succeeded, id) = match self {
            Notice::Tool(notice) => (notice.succeeded(), Some(notice.id())),
            _ => (false, None),
        };
        let near = match self {
            Notice::Code { error: CodeError::Check(near), .. } => near.map(RatingCode::text),
            _ => None,
        };
        NoticeItem { sentence: self.sentence(texts), succeeded, id, near }
    }
}
