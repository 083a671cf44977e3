//! A phone that answers: `?mode=answer`. One person rates the eight factors, one at a time, and shows the answer as a code
//! that a camera reads. It knows nothing of the rating that this browser keeps, and only its tab keeps the answers.

mod exports;
mod view;

use crate::browser::{self, TabText, Timer, WakeLock};
use crate::codec::PhoneTag;
use crate::components::{GO_ON_AFTER_MS, LiveRegion, ViewMsg};
use crate::framework::{Answer, Factor};
use crate::i18n::{Language, fill};
use crate::meeting::{AnswerScreen, Answering};
use crate::state::Action;
use yew::prelude::*;

/// Where the focus goes on each screen.
const HEADING: &str = "answer-heading";

/// What happens on the page.
#[derive(Debug, Clone, PartialEq)]
enum Msg {
    /// Begins, or goes on with what was answered before.
    Begin,
    /// A step was chosen, or tapped.
    View(ViewMsg),
    /// Goes on from the answer that was tapped.
    GoOn,
    /// To the next screen.
    Forward,
    /// To the screen before.
    Back,
    /// Copies the code.
    Copy,
    /// Whether the browser has copied it.
    Copied(bool),
    /// Opens the share sheet.
    Share,
    /// Asks whether somebody else may answer on this phone.
    AskAnother,
    /// Keeps the answers.
    KeepMine,
    /// Forgets the answers: somebody else answers.
    Another,
    /// Asks for a language.
    Speak(Language),
    /// The texts of a language have come (`true`), or not.
    Loaded(Language, bool),
    /// Says aloud what waits.
    Announce,
}

/// What the page begins with.
#[derive(Debug, Clone, Copy, PartialEq, Properties)]
struct Start {
    /// The language of its texts, which are loaded.
    language: Language,
}

/// The page.
struct AnswerPage {
    answering: Answering,
    language: Language,
    /// The answer that was tapped, until the next question comes.
    tapped: Option<(Factor, Answer, Timer)>,
    /// Whether the code was copied, once somebody has tried.
    copied: Option<bool>,
    /// Whether it is asked if somebody else may answer.
    asks_another: bool,
    is_kept: bool,
    live: LiveRegion,
    _lock: WakeLock,
}

impl Component for AnswerPage {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<AnswerPage>) -> AnswerPage {
        let kept = browser::kept_in_tab(TabText::Answers).and_then(|text| Answering::read(&text));
        let answering = kept.unwrap_or_else(|| Answering::new(PhoneTag::of_chance(browser::chance())));
        let mut page = AnswerPage {
            answering,
            language: ctx.props().language,
            tapped: None,
            copied: None,
            asks_another: false,
            is_kept: true,
            live: LiveRegion::default(),
            _lock: WakeLock::hold(),
        };
        page.keep();
        page
    }

    fn update(&mut self, ctx: &Context<AnswerPage>, msg: Msg) -> bool {
        if !matches!(msg, Msg::GoOn | Msg::View(_) | Msg::Announce) {
            self.tapped = None;
        }
        let screen = self.answering.screen;
        match msg {
            Msg::Begin => self.answering.begin(),
            Msg::View(ViewMsg::Act(Action::Answer(factor, answer))) => self.answering.give(factor, answer),
            Msg::View(ViewMsg::Tapped(factor, answer)) => {
                let timer = Timer::new(GO_ON_AFTER_MS, ctx.link().callback(|()| Msg::GoOn));
                self.tapped = Some((factor, answer, timer));
                return false;
            }
            // All others belong to the page of the rating.
            Msg::View(_) => return false,
            Msg::GoOn => self.go_on(),
            Msg::Forward => self.answering.forward(),
            Msg::Back => self.answering.back(),
            Msg::Copy => {
                let copied = ctx.link().callback(Msg::Copied);
                if let Some(code) = self.answering.code() {
                    browser::copy_text(&code.to_string(), copied);
                }
                return false;
            }
            Msg::Copied(succeeded) => {
                self.copied = Some(succeeded);
                let words = &self.language.texts().answer;
                let said = if succeeded { words.copied } else { words.copy_refused };
                self.live.say(said.into(), || ctx.link().callback(|()| Msg::Announce));
            }
            Msg::Share => {
                if let Some(code) = self.answering.code() {
                    let code = code.to_string();
                    let said = fill(self.language.texts().answer.share_text, &[("code", &code)]);
                    // Where there is no sheet after all, the code is copied.
                    browser::share_text(&said, ctx.link().callback(|()| Msg::Copy));
                }
                return false;
            }
            Msg::AskAnother => {
                self.asks_another = true;
                browser::focus_later("keep-mine");
            }
            Msg::KeepMine => {
                self.asks_another = false;
                browser::focus_later(HEADING);
            }
            Msg::Another => {
                self.answering = Answering::new(PhoneTag::of_chance(browser::chance()));
                self.asks_another = false;
            }
            Msg::Speak(language) => {
                browser::load_texts(language, ctx.link().callback(move |came| Msg::Loaded(language, came)));
                return false;
            }
            Msg::Loaded(language, true) => {
                self.language = language;
                browser::show_language(language, None);
            }
            Msg::Loaded(_, false) => return false,
            Msg::Announce => self.live.speak(),
        }
        self.keep();
        if self.answering.screen != screen {
            self.copied = None;
            browser::scroll_to_top();
            browser::focus_later(HEADING);
        }
        true
    }

    fn view(&self, ctx: &Context<AnswerPage>) -> Html {
        self.page(ctx.link()).into()
    }
}

impl AnswerPage {
    /// Goes on from the answer that was tapped, unless the person has gone elsewhere or chosen another meanwhile.
    fn go_on(&mut self) {
        let Some((factor, answer, _)) = self.tapped.take() else { return };
        let is_here = self.answering.screen == AnswerScreen::Question(factor);
        if is_here && self.answering.answer(factor) == answer {
            self.answering.forward();
        }
    }

    fn keep(&mut self) {
        self.is_kept = browser::keep_in_tab(TabText::Answers, &self.answering.text());
    }
}
