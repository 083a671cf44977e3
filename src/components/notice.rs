use super::app::Msg;
#[cfg(feature = "studio")]
use super::el::is;
use super::el::{El, Is, On, button, el, leaf, leaf_of};
use crate::browser::{Answers, Look};
use crate::codec::CodeError;
use crate::framework::Factor;
use crate::i18n::{Texts, fill, phrases};
use crate::state::Repair;
use yew::prelude::*;

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
    /// The rating in a picture of this name is on show.
    #[cfg(feature = "studio")]
    PictureOpened(String),
    /// A file that was brought along was not read: the sentence that says why.
    #[cfg(feature = "studio")]
    FileRefused(String),
}

/// The id of the sentence that says which picture is open.
#[cfg(feature = "studio")]
pub(super) const OPENED: &str = "picture-opened";
/// The id of the sentence that says why a file was not read.
#[cfg(feature = "studio")]
pub(super) const REFUSED: &str = "file-refused";

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
                let factor = |repair: &Repair| match repair {
                    Repair::Rating(factor) | Repair::Note(factor) => *factor,
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
            #[cfg(feature = "studio")]
            Notice::PictureOpened(file) => {
                fill(texts.studio.picture.opened_picture, &[("file", &crate::outside::outside(file))])
            }
            #[cfg(feature = "studio")]
            Notice::FileRefused(sentence) => sentence.clone(),
        }
    }
}

/// What [`notices`] shows.
pub struct NoticesProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The notices, the newest last.
    pub notices: &'a [Notice],
    /// What the visitor wants.
    pub send: &'a Callback<Msg>,
}

/// The notices that the visitor has not dismissed yet, and that a new version is ready, which `web/offline.js` shows.
#[inline(never)]
pub fn notices(props: &NoticesProps) -> El {
    let NoticesProps { texts, notices, send } = *props;
    let version = el("div")
        .key("version")
        .fixed(&[("role", Is("status")), ("class", Is("new-version"))])
        .with(leaf("p", "", texts.page.new_version))
        .with(
            el("div")
                .class("buttons")
                .with(
                    leaf("button", "", texts.page.use_new_version)
                        .fixed(&[("type", Is("button")), ("data-version", Is("use"))]),
                )
                .with(leaf("button", "", texts.page.dismiss).fixed(&[
                    ("type", Is("button")),
                    ("data-version", Is("later")),
                    ("class", Is("quiet")),
                ])),
        );
    el("div").class("notices").with(version).each(notices.iter().enumerate().map(|(place, notice)| {
        let mut buttons = el("div").class("buttons");
        if let Notice::Code { error: CodeError::Check(Some(near)), .. } = notice {
            let near = near.to_string();
            let label = fill(texts.page.open_near, &[("near", &near)]);
            buttons = buttons.with(el("button").key("near").fixed(&[("type", Is("button"))]).string(label).sends(
                On::Click,
                send,
                Msg::OpenCode(near),
            ));
        }
        let (class, sentence) = ("notice", leaf_of("p", "", notice.sentence(texts)));
        #[cfg(feature = "studio")]
        let (class, sentence) = match notice {
            Notice::PictureOpened(_) => ("notice done", sentence.attrs(&["id", "tabindex"], [is(OPENED), is("-1")])),
            Notice::FileRefused(_) => (class, sentence.attrs(&["id", "tabindex"], [is(REFUSED), is("-1")])),
            _ => (class, sentence),
        };
        el("div")
            .key(&place.to_string())
            .class(class)
            .with(sentence)
            .with(buttons.with(button("quiet", texts.page.dismiss, send, Msg::Dismiss(place)).key("dismiss")))
    }))
}
