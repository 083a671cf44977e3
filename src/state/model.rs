use super::{Action, History, Place, Settings, View};
use crate::codec::{Day, RatingCode};
use crate::framework::{Answer, Factor, Profile, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;
use std::rc::Rc;

/// The state from which the page is rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    history: History,
    /// Where on the page the visitor is, in the own rating.
    pub place: Place,
    /// The factor whose card is open.
    pub open: Factor,
    /// Whether the open factor was chosen beside someone else's rating, to read about it.
    pub looked: bool,
    /// Whether the next digit rates the open factor, because it was chosen just now.
    pub awaiting_rating: bool,
    /// How the factors are shown.
    pub view: View,
    /// The ratings of a link that the visitor is viewing; `None` while the own ratings are shown.
    pub shared: Option<RatingCode>,
    /// Whether what is viewed is the example, not a link's.
    pub is_example: bool,
    /// The rating with which the result is compared.
    pub before: Option<RatingCode>,
    /// The day on which the visitor's own answers last changed, if known.
    pub changed: Option<Day>,
    /// The language of every text.
    pub language: Language,
    /// The visitor's settings for the page.
    pub settings: Settings,
    /// The finding whose factors are highlighted.
    pub highlighted: Option<FindingId>,
}

impl State {
    /// The initial state: a stored or empty profile, or that of another program with its steps, with the first unrated
    /// factor's card open.
    pub fn new(history: impl Into<History>, language: Language, settings: Settings) -> State {
        let history = history.into();
        let ratings = history.present().ratings();
        let open =
            Factor::ALL.iter().copied().find(|&factor| ratings.get(factor).is_none()).unwrap_or(Factor::Objectives);
        State {
            history,
            place: Place::Cover,
            open,
            looked: false,
            awaiting_rating: false,
            view: View::Card,
            shared: None,
            is_example: false,
            before: None,
            changed: None,
            language,
            settings,
            highlighted: None,
        }
    }

    /// The rating to compare with that is stored. A link may show another in `before` meanwhile. Cleared by starting over,
    /// replaced by rating again, brought back by undoing either; the first link's where there was none.
    pub fn earlier(&self) -> Option<RatingCode> {
        self.history.earlier()
    }

    /// Stores another rating to compare with.
    pub fn set_earlier(&mut self, earlier: Option<RatingCode>) {
        self.history.set_earlier(earlier);
    }

    /// The visitor's own answers and notes.
    pub fn profile(&self) -> &Rc<Profile> {
        self.history.present()
    }

    /// The profile with its undo and redo steps.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The ratings shown: those of a link while it is viewed, otherwise the visitor's own.
    pub fn ratings(&self) -> Ratings {
        self.shared.map_or_else(|| self.profile().ratings(), RatingCode::ratings)
    }

    /// The ratings that the figure shows: on the cover, before anything is rated, the example's.
    pub fn drawn_ratings(&self) -> Ratings {
        if self.shows_example() { Ratings::EXAMPLE } else { self.ratings() }
    }

    /// Whether the figure shows the example.
    pub fn shows_example(&self) -> bool {
        self.is_example || self.shown_place() == Place::Cover && self.profile().ratings() == Ratings::NONE
    }

    /// Whether the visitor can change the ratings shown.
    pub fn is_own(&self) -> bool {
        self.shared.is_none()
    }

    /// Applies an action. Changes to ratings and notes are ignored while a link's ratings are viewed.
    pub fn apply(&mut self, action: Action) {
        let earlier = self.earlier();
        if !self.apply_in_widget(&action) {
            self.apply_on_page(action);
            self.settle();
        }
        // An undone "rate again" is compared with what it was compared with before.
        if self.earlier() != earlier {
            self.before = self.earlier();
        }
    }

    /// Applies an action of the embed's widget, where it is one. The embed calls nothing but this, so that its program has
    /// nothing of the page's other actions.
    pub fn apply_in_widget(&mut self, action: &Action) -> bool {
        match *action {
            Action::Answer(factor, answer) => {
                if self.is_own() {
                    self.history.push(Profile::clone(self.profile()).with_answer(factor, answer));
                    self.open = factor;
                }
                self.awaiting_rating = false;
            }
            Action::Open(factor) => self.choose(factor),
            Action::Next => self.choose(self.open.next()),
            Action::Previous => self.choose(self.open.previous()),
            Action::Leave => self.awaiting_rating = false,
            Action::Undo => self.change_own(History::undo),
            Action::Redo => self.change_own(History::redo),
            Action::StartOver => {
                self.change_own(|history| history.push(Profile::default()));
                self.begin();
                self.before = None;
                self.history.set_earlier(None);
            }
            Action::Go(place) => {
                self.place = place;
                self.awaiting_rating = false;
            }
            Action::GoOn => self.go_on(),
            Action::Light(finding) => self.highlighted = finding,
            _ => return false,
        }
        self.settle();
        true
    }

    fn apply_on_page(&mut self, action: Action) {
        match action {
            Action::Note(factor, note) => {
                if self.is_own() {
                    self.history.push_typing(Profile::clone(self.profile()).with_note(factor, &note), factor);
                }
            }
            Action::Show(view) => self.view = view,
            Action::RateAgain => {
                if self.is_own() {
                    self.before = Some(RatingCode::of(&self.ratings()));
                    self.history.push(Profile::clone(self.profile()).with_ratings(&Ratings::NONE));
                    self.history.set_earlier(self.before);
                    self.begin();
                }
            }
            Action::CompareWith(code) => {
                self.before = Some(code);
                self.history.compare_all(code);
            }
            Action::ViewShared(code) => self.view_shared(code, false),
            Action::ViewExample => self.view_shared(RatingCode::of(&Ratings::EXAMPLE), true),
            Action::KeepMine => self.leave_shared(),
            Action::UseShared => {
                if let Some(code) = self.shared {
                    self.leave_shared();
                    self.history.push(Profile::clone(self.profile()).with_ratings(&code.ratings()));
                    self.place = self.home();
                }
            }
            Action::Adopt(profile) => self.history.push(Rc::unwrap_or_clone(profile)),
            Action::Language(language) => {
                self.language = language;
                self.settings.language = Some(language);
            }
            Action::Theme(theme) => self.settings.theme = theme,
            Action::Hotkeys(on) => self.settings.hotkeys = on,
            Action::GoesOn(on) => self.settings.goes_on = on,
            // The widget's, above.
            Action::Answer(..)
            | Action::Open(_)
            | Action::Next
            | Action::Previous
            | Action::Leave
            | Action::Undo
            | Action::Redo
            | Action::StartOver
            | Action::Go(_)
            | Action::GoOn
            | Action::Light(_) => {}
        }
    }

    /// Leaves a place that the ratings do not allow.
    fn settle(&mut self) {
        let ratings = self.profile().ratings();
        match self.place {
            // There is nothing to begin once all eight are rated.
            Place::Cover if ratings.complete().is_some() => self.place = Place::Result,
            Place::Result if ratings == Ratings::NONE => self.place = Place::Cover,
            _ => {}
        }
    }

    /// Opens a factor. Beside someone else's rating there is nothing to rate, so that is all.
    fn choose(&mut self, factor: Factor) {
        self.open = factor;
        self.looked = true;
        if self.is_own() {
            self.awaiting_rating = true;
            self.view = View::Card;
            self.place = Place::Rate;
        }
    }

    /// Opens the first question.
    fn begin(&mut self) {
        self.choose(Factor::Objectives);
        self.awaiting_rating = false;
    }

    /// From the last question, and where nothing is open any more, to the result; otherwise to the next question, or
    /// past the last one to the first that is open.
    fn go_on(&mut self) {
        if !self.is_own() {
            return;
        }
        let is_open = |factor: &Factor| self.profile().answer(*factor) == Answer::Open;
        let first_open = Factor::ALL.into_iter().find(is_open);
        let next = match self.open {
            Factor::Learning => first_open,
            open => Some(open.next()),
        };
        match next {
            Some(next) => self.choose(next),
            None => self.place = Place::Result,
        }
        self.awaiting_rating = false;
    }

    fn view_shared(&mut self, code: RatingCode, is_example: bool) {
        self.shared = Some(code);
        self.is_example = is_example;
        self.looked = false;
        self.awaiting_rating = false;
    }

    fn leave_shared(&mut self) {
        self.shared = None;
        self.is_example = false;
    }

    fn change_own(&mut self, change: impl FnOnce(&mut History)) {
        if self.is_own() {
            change(&mut self.history);
        }
    }
}
