use super::tools::ToolNotice;
use crate::browser::{Answers, Look};
use crate::codec::CodeError;
use crate::components::NoticeItem;
use crate::framework::Factor;
use crate::i18n::{Texts, fill};
use crate::state::AnswerRepair;
use crate::wording::phrases;

/// Something that went otherwise than the visitor would expect.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The browser lets the page store nothing.
    StorageBlocked,
    /// There is no room left to store anything.
    StorageFull,
    /// There is no room left to set aside what stands there.
    StorageNoRoom,
    /// What was stored is no document of ours; it was set aside.
    StorageUnreadable,
    /// Another version of the page has stored something else since; it is listed where one keeps.
    StorageOther,
    /// What was stored is of a newer version; it stays untouched.
    StorageNewer(u32),
    /// Parts of what was stored could not be used.
    StorageRepaired(Vec<Factor>),
    /// Another tab has saved in the meantime.
    OtherTab,
    /// A text is no rating code.
    Code {
        /// The text that was given.
        text: String,
        /// What is wrong with it.
        error: CodeError,
    },
    /// The browser refused to copy.
    CopyRefused,
    /// The texts of a language did not arrive.
    LanguageMissing,
    /// Something that a tool has to say on the page.
    Tool(ToolNotice),
}

impl Notice {
    /// What has to be said of a look at the stored answers.
    pub fn of_storage(look: &Look<Answers>) -> Option<Notice> {
        Some(match look {
            Look::Same => return None,
            Look::Blocked => Notice::StorageBlocked,
            Look::Unreadable => Notice::StorageUnreadable,
            Look::NoRoom => Notice::StorageNoRoom,
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

    /// The sentence for the reader.
    pub fn sentence(&self, texts: &Texts) -> String {
        let page = &texts.page;
        match self {
            Notice::StorageBlocked => page.storage_blocked.into(),
            Notice::StorageFull => page.storage_full.into(),
            Notice::StorageUnreadable => page.storage_unreadable.into(),
            Notice::StorageOther => page.storage_other.into(),
            Notice::StorageNewer(version) => fill(page.storage_newer, &[("version", &version.to_string())]),
            Notice::StorageNoRoom => page.storage_no_room.into(),
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

    /// What is shown of notices.
    pub fn items(notices: &[Notice], texts: &Texts) -> Vec<NoticeItem> {
        notices.iter().map(|notice| notice.item(texts)).collect()
    }

    fn item(&self, texts: &Texts) -> NoticeItem {
        let (succeeded, id) = match self {
            Notice::Tool(notice) => (notice.succeeded(), Some(notice.id())),
            _ => (false, None),
        };
        let near = match self {
            Notice::Code { error: CodeError::Check(near), .. } => near.map(|near| near.to_string()),
            _ => None,
        };
        NoticeItem { sentence: self.sentence(texts), succeeded, id, near }
    }
}
