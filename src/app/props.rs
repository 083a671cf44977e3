use super::notice::Notice;
use crate::browser::{Answers, StoredDocument};
use crate::codec::RatingCode;
use crate::framework::{Answer, Profile, Ratings};
use crate::i18n::Language;
use crate::state::Settings;
use std::rc::Rc;
use yew::prelude::*;

/// What the page starts from.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language of every text.
    pub language: Language,
    /// The language that the page's address stands for by itself; none for the address that stands for any.
    pub page_language: Option<Language>,
    /// The visitor's answers so far.
    pub profile: Profile,
    /// The visitor's settings.
    pub settings: Settings,
    /// Where answers are kept; none on a screen that others look at, and while the page is rendered ahead of a browser.
    pub store: Option<StoredDocument<Answers>>,
    /// What was chosen on the first card before the program ran.
    pub early: Option<Answer>,
    /// The first card's note, where anything was typed into it before the program ran.
    pub early_note: Option<String>,
    /// The ratings that the page's address carries.
    pub shared: Option<RatingCode>,
    /// What has to be said at once.
    pub notices: Vec<Notice>,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: [AttrValue; Language::ALL.len()],
    /// The address that opens in the reader's own language.
    pub home: AttrValue,
    /// The streams of the ratings on show, where they were drawn in a task before; see [`super::App::draw_ahead`].
    pub drawn: Option<Streams>,
}

/// Ratings, and their stream in each layout, which follows from them.
#[derive(Clone)]
pub struct Streams(pub Ratings, pub Rc<[Html]>);

impl PartialEq for Streams {
    fn eq(&self, other: &Streams) -> bool {
        self.0 == other.0
    }
}
