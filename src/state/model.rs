use super::{Action, History, Settings, View};
use crate::codec::RatingCode;
use crate::framework::{Factor, Profile, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;
use std::rc::Rc;

/// The state from which the page is rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    history: History,
    /// The factor whose card is open.
    pub open: Factor,
    /// Whether the next digit rates the open factor, because it was chosen just now.
    pub awaiting_rating: bool,
    /// How the factors are shown.
    pub view: View,
    /// The ratings of a link that the visitor is viewing; `None` while the own ratings are shown.
    pub shared: Option<RatingCode>,
    /// The language of every text.
    pub language: Language,
    /// The visitor's settings for the page.
    pub settings: Settings,
    /// The finding whose factors are highlighted.
    pub highlighted: Option<FindingId>,
}

impl State {
    /// The initial state: a stored or empty profile, with the first unrated factor's card open.
    pub fn new(profile: Profile, language: Language, settings: Settings) -> State {
        let ratings = profile.ratings();
        let open =
            Factor::ALL.iter().copied().find(|&factor| ratings.get(factor).is_none()).unwrap_or(Factor::Objectives);
        State {
            history: History::of(profile),
            open,
            awaiting_rating: false,
            view: View::Card,
            shared: None,
            language,
            settings,
            highlighted: None,
        }
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

    /// Whether the visitor can change the ratings shown.
    pub fn is_own(&self) -> bool {
        self.shared.is_none()
    }

    /// Applies an action. Changes to ratings and notes are ignored while a link's ratings are viewed.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Answer(factor, answer) => {
                if self.is_own() {
                    self.history.push(Profile::clone(self.profile()).with_answer(factor, answer));
                    self.open = factor;
                }
                self.awaiting_rating = false;
            }
            Action::Note(factor, note) => {
                if self.is_own() {
                    self.history.push_typing(Profile::clone(self.profile()).with_note(factor, &note), factor);
                }
            }
            Action::Open(factor) => self.choose(factor),
            Action::Next => self.choose(self.open.next()),
            Action::Previous => self.choose(self.open.previous()),
            Action::Leave => self.awaiting_rating = false,
            Action::Show(view) => self.view = view,
            Action::Undo => self.change_own(History::undo),
            Action::Redo => self.change_own(History::redo),
            Action::StartOver => {
                self.change_own(|history| history.push(Profile::default()));
                self.choose(Factor::Objectives);
                self.awaiting_rating = false;
            }
            Action::ViewShared(code) => {
                self.shared = Some(code);
                self.awaiting_rating = false;
            }
            Action::KeepMine => self.shared = None,
            Action::UseShared => {
                if let Some(code) = self.shared.take() {
                    self.history.push(Profile::clone(self.profile()).with_ratings(&code.ratings()));
                }
            }
            Action::Adopt(profile) => self.history.push(profile),
            Action::Language(language) => {
                self.language = language;
                self.settings.language = Some(language);
            }
            Action::Theme(theme) => self.settings.theme = theme,
            Action::Hotkeys(on) => self.settings.hotkeys = on,
            Action::Light(finding) => self.highlighted = finding,
        }
    }

    fn choose(&mut self, factor: Factor) {
        self.open = factor;
        self.awaiting_rating = self.is_own();
        self.view = View::Card;
    }

    fn change_own(&mut self, change: impl FnOnce(&mut History)) {
        if self.is_own() {
            change(&mut self.history);
        }
    }
}
