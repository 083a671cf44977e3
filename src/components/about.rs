use super::leaf::leaf;
use crate::i18n::{Texts, fill};
use crate::scoring::MODEL_VERSION;
use yew::prelude::*;

/// What [`about`] shows.
pub struct AboutProps {
    /// All texts.
    pub texts: &'static Texts,
}

/// Where the framework comes from, what the model is and is not, and that nothing leaves the browser.
pub fn about(props: &AboutProps) -> Html {
    let page = &props.texts.page;
    html! {
        <footer class="about" aria-labelledby="about-title">
            <h2 id="about-title">{ page.about }</h2>
            <div class="columns">
                <p>{ page.about_framework }{ " " }{ page.about_independent }</p>
                <p>{ fill(page.about_model, &[("version", &MODEL_VERSION.to_string())]) }{ " " }{ page.about_limits }</p>
                { leaf("p", "", page.about_privacy) }
            </div>
        </footer>
    }
}
