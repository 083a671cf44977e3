//! The program without cards.
use size_of_html::{Cards, Shown, mount};
use yew::prelude::*;

struct None;

impl Cards for None {
    fn cards(shown: &Shown) -> Vec<Html> {
        vec![Html::from(shown.name.clone())]
    }
}

fn main() {
    mount::<None>();
}
