use super::leaf::leaf;
use crate::codec::RatingCode;
use crate::i18n::{Texts, fill};
use crate::state::Action;
use yew::prelude::*;

/// What [`shared_banner`] shows.
pub struct SharedBannerProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The code that is looked at.
    pub shared: Option<RatingCode>,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// Says that someone else's rating is on show, and asks which to go on with.
pub fn shared_banner(props: &SharedBannerProps) -> Html {
    let page = &props.texts.page;
    let content = match props.shared {
        None => html! {},
        Some(code) => html! {
            <div class="banner">
                <div>
                    <p>{ leaf("strong", "", fill(page.viewing, &[("code", &code.to_string())])) }</p>
                    { leaf("p", "", page.viewing_explained) }
                </div>
                <div class="buttons">
                    <button type="button" onclick={props.act.reform(|_| Action::KeepMine)}>{ page.keep_mine }</button>
                    <button type="button" class="quiet" onclick={props.act.reform(|_| Action::UseShared)}>{ page.use_this }</button>
                </div>
            </div>
        },
    };
    html! { <div class="shared-banner">{ content }</div> }
}
