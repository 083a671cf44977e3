//! The same cards with `html!`, with the element builder, and left out: the cost of a way of writing elements is the
//! difference from the program without any. A card has eight elements like the page's: fixed and changing attributes,
//! fixed and composed texts, a list, a field and a listener.

use std::marker::PhantomData;
use yew::prelude::*;

/// The state that the cards show.
#[derive(Clone, PartialEq)]
pub struct Shown {
    pub open: bool,
    pub name: String,
    pub send: Callback<u32>,
}

/// How a program renders all its cards.
pub trait Cards: 'static {
    fn cards(shown: &Shown) -> Vec<Html>;
}

/// The root component of a program.
pub struct Of<C>(Shown, PhantomData<C>);

impl<C: Cards> Component for Of<C> {
    type Message = u32;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let send = ctx.link().callback(|card| card);
        Of(Shown { open: false, name: String::new(), send }, PhantomData)
    }

    fn update(&mut self, _: &Context<Self>, card: u32) -> bool {
        self.0.open = !self.0.open;
        self.0.name = card.to_string();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        C::cards(&self.0).into_iter().collect()
    }
}

/// Mounts the program.
pub fn mount<C: Cards>() {
    yew::Renderer::<Of<C>>::new().render();
}

/// Calls `$card!` for each card with its number. Each card has its own texts and names, so that nothing can be shared.
#[macro_export]
macro_rules! each_card {
    ($card:ident, $shown:ident) => {
        vec![
            $card!($shown, 0),
            $card!($shown, 1),
            $card!($shown, 2),
            $card!($shown, 3),
            $card!($shown, 4),
            $card!($shown, 5),
            $card!($shown, 6),
            $card!($shown, 7),
            $card!($shown, 8),
            $card!($shown, 9),
            $card!($shown, 10),
            $card!($shown, 11),
            $card!($shown, 12),
            $card!($shown, 13),
            $card!($shown, 14),
            $card!($shown, 15),
            $card!($shown, 16),
            $card!($shown, 17),
            $card!($shown, 18),
            $card!($shown, 19),
        ]
    };
}
