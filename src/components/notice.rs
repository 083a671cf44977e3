use super::app::Msg;
use super::leaf::leaf;
use crate::codec::CodeError;
use crate::framework::Factor;
use crate::i18n::{Texts, fill, phrases};
use yew::prelude::*;

/// Something that went otherwise than the visitor would expect.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// The browser lets the page store nothing.
    StorageBlocked,
    /// There is no room left to store anything.
    StorageFull,
    /// What was stored is no document of ours; it was set aside.
    StorageUnreadable,
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
}

impl Notice {
    /// The sentence for the reader.
    pub fn sentence(&self, texts: &Texts) -> String {
        let page = &texts.page;
        match self {
            Notice::StorageBlocked => page.storage_blocked.into(),
            Notice::StorageFull => page.storage_full.into(),
            Notice::StorageUnreadable => page.storage_unreadable.into(),
            Notice::StorageNewer(version) => fill(page.storage_newer, &[("version", &version.to_string())]),
            Notice::StorageRepaired(factors) => {
                fill(page.storage_repaired, &[("factors", &phrases::numbered_list(texts, factors))])
            }
            Notice::OtherTab => page.other_tab.into(),
            Notice::Code { text, error } => {
                format!("{} {}", phrases::code_problem(texts, text, *error), page.own_untouched)
            }
            Notice::LanguageMissing => page.language_missing.into(),
            Notice::CopyRefused => page.copy_refused.into(),
        }
    }
}

/// What [`notices`] shows.
pub struct NoticesProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The notices, the newest last.
    pub notices: Vec<Notice>,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// The notices that the visitor has not dismissed yet.
pub fn notices(props: &NoticesProps) -> Html {
    let NoticesProps { texts, notices, send } = props;
    html! {
        <div class="notices">
            { for notices.iter().enumerate().map(|(place, notice)| {
                let near = match notice {
                    Notice::Code { error: CodeError::Check(Some(near)), .. } => Some(near.to_string()),
                    _ => None,
                };
                html! {
                    <div key={place} class="notice">
                        { leaf("p", "", notice.sentence(texts)) }
                        <div class="buttons">
                            { for near.map(|near| {
                                let label = fill(texts.page.open_near, &[("near", &near)]);
                                html! { <button key="near" type="button" onclick={send.reform(move |_| Msg::OpenCode(near.clone()))}>{ label }</button> }
                            }) }
                            <button key="dismiss" type="button" class="quiet" onclick={send.reform(move |_| Msg::Dismiss(place))}>
                                { texts.page.dismiss }
                            </button>
                        </div>
                    </div>
                }
            }) }
        </div>
    }
}
