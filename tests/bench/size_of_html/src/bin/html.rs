//! The cards, with `html!`.
use size_of_html::{Cards, Shown, each_card, mount};
use yew::prelude::*;

struct ByHtml;

macro_rules! card {
    ($shown:ident, $place:literal) => {{
        #[inline(never)]
        fn card(shown: &Shown) -> Html {
            let onclick = {
                let send = shown.send.clone();
                Callback::from(move |_: MouseEvent| send.emit($place))
            };
            html! {
                <section class="card" id={concat!("card-", $place)} aria-expanded={shown.open.then_some("true")}>
                    <h3>{ concat!("Card ", $place) }</h3>
                    <p class="hint">{ &shown.name }{ concat!(" of ", $place) }</p>
                    <ul>
                        <li class={shown.open.then_some("open")}>{ concat!("First ", $place) }</li>
                        <li>{ concat!("Second ", $place) }</li>
                    </ul>
                    <input type="text" id={concat!("field-", $place)} disabled={!shown.open} />
                    <button type="button" class="quiet" {onclick}>{ concat!("Press ", $place) }</button>
                </section>
            }
        }
        card($shown)
    }};
}

impl Cards for ByHtml {
    fn cards(shown: &Shown) -> Vec<Html> {
        each_card!(card, shown)
    }
}

fn main() {
    mount::<ByHtml>();
}
