use super::notice::Notice;
use crate::browser::{Answers, StoredDocument};
use crate::codec::{Day, RatingCode};
use crate::framework::{Factor, Profile, Ratings};
use crate::i18n::Language;
use crate::state::{History, Place, Settings};
use std::rc::Rc;
use yew::prelude::*;

/// The page's initial values.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language of every text.
    pub language: Language,
    /// The language of the page's address; `None` for the address without a language.
    pub page_language: Option<Language>,
    /// The visitor's answers so far.
    pub history: History,
    /// The day on which the answers last changed, if known.
    pub changed: Option<Day>,
    /// The visitor's settings.
    pub settings: Settings,
    /// The stored answers; `None` on a screen that others see and during server-side rendering.
    pub store: Option<StoredDocument<Answers>>,
    /// The place that the page's address names, if any.
    pub place: Option<Place>,
    /// The rating to compare with: the address's, or the stored one.
    pub before: Option<RatingCode>,
    /// The stored rating to compare with.
    pub earlier: Option<RatingCode>,
    /// Whether the address shows the example.
    pub is_example: bool,
    /// The answers with what was entered before the program ran, and the last factor that this changed; `None` if nothing
    /// was.
    pub early: Option<(Profile, Factor)>,
    /// The ratings in the page's address, if any.
    pub shared: Option<RatingCode>,
    /// The notices to show at the start.
    pub notices: Vec<Notice>,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: [AttrValue; Language::ALL.len()],
    /// The page's address without a language, which opens in the reader's own.
    pub home: AttrValue,
    /// The streams of the displayed ratings, if already drawn; see [`super::App::draw_ahead`].
    pub drawn: Option<Streams>,
}

/// Ratings and their stream in each layout. Equality compares only the ratings, because the streams follow from them.
#[derive(Clone)]
pub struct Streams(pub Ratings, pub Rc<[Html]>);

impl PartialEq for Streams {
    fn eq(&self, other: &Streams) -> bool {
        self.0 == other.0
    }
}
