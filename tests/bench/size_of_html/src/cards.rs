//! The same cards, by `html!`, by the element builder, and not at all: what a way of writing elements costs is the difference
//! to a program without any. A card has eight elements, as the page's have: fixed and changing attributes, texts that are
//! fixed and put together, a list, a field and a listener.

use std::marker::PhantomData;
use yew::prelude::*;

/// What a card changes by.
#[derive(Clone, PartialEq)]
pub struct Shown {
    pub open: bool,
    pub name: String,
    pub send: Callback<u32>,
}

/// How a program draws all of its cards.
pub trait Cards: 'static {
    fn cards(shown: &Shown) -> Vec<Html>;
}

/// The root component.
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

/// Mounts a program.
pub fn mount<C: Cards>() {
    yew::Renderer::<Of<C>>::new().render();
}

/// Calls `$card!` once for each card, with its number: each has texts and names of its own, so that nothing is shared.
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
