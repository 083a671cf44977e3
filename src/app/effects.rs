//! Side effects of the page's messages in the browser: saving, announcing, copying and moving the focus.

use super::notice::Notice;
use super::page::{App, Msg};
use super::start::EXAMPLE;
use super::tools;
use crate::browser::{self, Answers, Listeners, Look, Reading, SaveError, Stored, StoredDocument};
use crate::codec::{CodeError, RatingCode, Sender, place_of, read_code, shared_code};
use crate::components::{CopyField, Keeping, heading_id, station_id, viewing};
use crate::digits;
use crate::i18n::Language;
use crate::state::{Action, FocusPlace, KeyPress, Place, State, Tool};
use crate::wording::phrases;
use yew::prelude::*;

impl App {
    pub(super) fn listen(ctx: &Context<App>) -> Listeners {
        let link = ctx.link().clone();
        browser::listen(
            link.callback(Msg::Key),
            link.callback(|()| Msg::AddressChanged),
            link.callback(|()| Msg::StoreChanged),
        )
    }

    /// Applies an action, then updates the browser and announces it.
    pub(super) fn act(&mut self, ctx: &Context<App>, action: Action) {
        let before = self.state.clone();
        let spoken = action.clone();
        self.state.apply(action);
        self.copied = None;
        self.follow(ctx, &before);
        self.say_action(ctx, &spoken, &before);
    }

    fn follow(&mut self, ctx: &Context<App>, before: &State) {
        if self.state.profile() != before.profile() {
            self.state.changed = browser::today();
        }
        let (now, settings) = (&self.state, self.state.settings);
        if now.language != before.language {
            browser::show_language(now.language, ctx.props().page_language);
            self.tools.entitle(now.language);
        }
        if settings.theme != before.settings.theme {
            browser::show_theme(settings.theme);
        }
        if now.shared != before.shared {
            tools::leave_picture(&mut self.notices);
        }
        self.follow_place(before);
        if now.profile() != before.profile() || settings != before.settings {
            self.save(before);
        }
        self.remember();
    }

    /// Keeps the address, the scrolling and the focus with the place.
    fn follow_place(&self, before: &State) {
        let now = &self.state;
        let leaves_shared = before.shared.is_some() && now.shared.is_none();
        if self.tools.is_open() {
            if leaves_shared {
                browser::drop_fragment();
            }
            return;
        }
        let is_other = now.shown_place() != before.shown_place();
        let moves = now.is_own() && (now.place, now.before) != (before.place, before.before);
        // The address may have said it: then it stays as it is.
        let sender = self.sender_of(now.before);
        let mut fragment = now.place_fragment(sender.is_some());
        if let Some(sender) = sender.filter(|_| !fragment.is_empty()) {
            fragment.push_str(sender.fields());
        }
        if (leaves_shared || moves) && browser::fragment() != fragment && !self.is_led_by_address {
            browser::set_fragment(&fragment, is_other && !leaves_shared);
        }
        if is_other || now.shared != before.shared {
            browser::scroll_to_top();
            browser::focus_later(heading_id(now.shown_place()));
        }
    }

    fn save(&mut self, before: &State) {
        let Some(store) = &mut self.store else { return };
        let mut saved = store.save(&answers(&self.state));
        if let Err(SaveError::Found(look)) = saved {
            let notice = Notice::of_storage(&look);
            let found = match look {
                Look::Document(Reading { document, .. }) => Some(document),
                _ => None,
            };
            match found {
                Some(found) if found.profile != *before.profile() => {
                    // Another tab has saved other answers that were not noticed until now.
                    self.adopt(found);
                    saved = Ok(());
                }
                found => {
                    // Only settings changed, or nothing readable is stored: keep the answers of this tab.
                    if let Some(Answers { settings, .. }) = found {
                        self.state.settings = self.state.settings.with_other(before.settings, settings);
                        browser::show_theme(self.state.settings.theme);
                    }
                    saved = store.save(&answers(&self.state));
                }
            }
            notice.into_iter().for_each(|notice| self.notice(notice));
        }
        self.keeping = if saved.is_ok() { Keeping::Browser } else { Keeping::Memory };
        match saved {
            Ok(()) => {
                let is_over = |notice: &Notice| {
                    matches!(notice, Notice::StorageFull | Notice::StorageNoSpace | Notice::StorageBlocked)
                };
                self.notices.retain(|notice| !is_over(notice));
            }
            Err(SaveError::Full) => self.notice(Notice::StorageFull),
            Err(SaveError::NoSpace) => self.notice(Notice::StorageNoSpace),
            Err(SaveError::Blocked) => self.notice(Notice::StorageBlocked),
            // A notice was added when it was found.
            Err(SaveError::Untouchable | SaveError::Found(_)) => {}
        }
    }

    /// Stores the answers where the failure panel or a succeeding program finds them. Never on a screen that others
    /// see.
    pub(super) fn remember(&mut self) {
        if self.tools.is_for_others() {
            return;
        }
        let (texts, profile, history) = (self.state.language.texts(), self.state.profile(), self.state.history());
        // What is stored by now tells the succeeding program whether another tab has saved since.
        let revision = self.store.as_ref().map_or(0, StoredDocument::revision);
        let mut step = String::new();
        digits::push(&mut step, history.depth());
        step.push_str(&answers(&self.state).write(revision));
        let is_new = std::mem::replace(&mut self.remembered, history.turns()) != history.turns();
        browser::remember(texts, &phrases::profile_as_text(texts, profile), &step, is_new);
        self.tools.cover_answers(&self.state);
    }

    pub(super) fn notice(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    pub(super) fn dismiss(&mut self, place: usize) {
        if place < self.notices.len() {
            self.notices.remove(place);
        }
    }

    pub(super) fn turn(&mut self, ctx: &Context<App>, action: Action) {
        self.act(ctx, action);
        // The focus moves to the card's name, where screen readers start; the figure's ring of ratings stays closed.
        self.state.apply(Action::Leave);
        if self.state.shown_place() == Place::Rate {
            browser::focus_later("card-name");
        }
    }

    pub(super) fn press(&mut self, ctx: &Context<App>, press: &KeyPress) {
        if self.tools.press(ctx, &self.state, press) {
            return;
        }
        if !press.control && !press.alt && press.place != FocusPlace::Text && self.state.settings.hotkeys {
            match &*press.name {
                "?" => return self.show_dialog(&self.help),
                "p" | "P" => return browser::follow(Tool::Present),
                _ => {}
            }
        }
        let Some(action) = press.action(&self.state) else { return };
        let opens = action.opens();
        self.act(ctx, action);
        if opens {
            browser::focus_later(&station_id(self.state.open));
        }
    }

    pub(super) fn start_over(&mut self, ctx: &Context<App>) {
        self.close_dialogs();
        self.act(ctx, Action::StartOver);
        browser::focus_later("card-name");
    }

    pub(super) fn show_dialog(&self, dialog: &NodeRef) {
        browser::show_dialog(dialog);
    }

    pub(super) fn close_dialogs(&self) {
        browser::close_dialog(&self.start_over);
        browser::close_dialog(&self.help);
    }

    pub(super) fn open_code(&mut self, ctx: &Context<App>, text: &str) {
        self.view_code(ctx, text, read_code(text), text);
    }

    pub(super) fn read_address(&mut self, ctx: &Context<App>) {
        self.is_led_by_address = true;
        self.follow_address(ctx);
        self.is_led_by_address = false;
    }

    fn follow_address(&mut self, ctx: &Context<App>) {
        let fragment = browser::fragment();
        match shared_code(&fragment) {
            Some((text, code)) => self.view_code(ctx, text, code, &fragment),
            None => self.go_to(ctx, place_of(&fragment)),
        }
    }

    /// Goes to the place that the address names; anything else is a part of the page, and changes nothing.
    fn go_to(&mut self, ctx: &Context<App>, (name, before): (&str, Option<RatingCode>)) {
        if name == EXAMPLE {
            return self.act(ctx, Action::ViewExample);
        }
        let Some(place) = Place::from_name(name) else { return };
        if !self.state.is_own() {
            self.act(ctx, Action::KeepMine);
        }
        if let Some(code) = before {
            self.act(ctx, Action::CompareWith(code));
            if let Some(sender) = Sender::of(&browser::fragment()) {
                self.sent = Some((code, sender));
            }
        }
        let place = if name.is_empty() { self.state.home() } else { place };
        self.act(ctx, Action::Go(place));
    }

    fn view_code(&mut self, ctx: &Context<App>, text: &str, code: Result<RatingCode, CodeError>, link: &str) {
        self.notices.retain(|notice| !matches!(notice, Notice::Code { .. }));
        match code {
            // A link with the visitor's own ratings is not treated as shared.
            Ok(code) if code.ratings() == self.state.profile().ratings() => self.act(ctx, Action::KeepMine),
            Ok(code) => {
                self.sent = Sender::of(link).map(|sender| (code, sender));
                self.act(ctx, Action::ViewShared(code));
            }
            Err(error) => {
                let notice = Notice::Code { text: text.into(), error };
                self.say(ctx, notice.sentence(self.state.language.texts()));
                self.notice(notice);
            }
        }
    }

    pub(super) fn read_store(&mut self, ctx: &Context<App>) {
        let Some(store) = &mut self.store else { return };
        let look = store.look();
        if !store.is_writable() {
            self.keeping = Keeping::Memory;
        }
        if let Some(notice) = Notice::of_storage(&look) {
            self.say(ctx, notice.sentence(self.state.language.texts()));
            self.notice(notice);
        }
        let is_news = match look {
            Look::Document(Reading { document, .. }) => {
                self.keeping = Keeping::Browser;
                self.adopt(document)
            }
            Look::Unreadable => {
                // The text was set aside; the answers of this tab are saved in its place.
                self.save(&self.state.clone());
                false
            }
            _ => false,
        };
        if is_news {
            self.say(ctx, self.state.language.texts().page.other_tab.into());
        }
    }

    /// Takes over the answers that another tab has saved. Returns whether the profile has changed.
    fn adopt(&mut self, answers: Answers) -> bool {
        browser::show_theme(answers.settings.theme);
        self.state.settings = answers.settings;
        let news = answers.profile != *self.state.profile();
        if news {
            // The turn before is not yet remembered where a save has found these answers.
            self.remember();
            self.state.changed = answers.changed;
            // What is compared with here stays, unless the other tab has started over.
            let before = answers.before.and(self.state.before);
            self.state.apply(Action::Adopt(answers.profile));
            self.state.set_earlier(answers.before);
            self.state.before = before;
            self.remember();
            self.notice(Notice::OtherTab);
        }
        news
    }

    pub(super) fn copy(&mut self, ctx: &Context<App>, field: CopyField) {
        let done = ctx.link().callback(move |succeeded| Msg::Copied(field, succeeded));
        browser::copy_field(field.id(), done);
    }

    pub(super) fn copied(&mut self, ctx: &Context<App>, field: CopyField, succeeded: bool) {
        let page = &self.state.language.texts().page;
        self.notices.retain(|notice| *notice != Notice::CopyRefused);
        if succeeded {
            self.copied = Some(field);
            self.say(ctx, page.copied.into());
        } else {
            self.notice(Notice::CopyRefused);
            self.say(ctx, page.copy_refused.into());
        }
    }

    /// Loads a language's texts, which are in a separate file; the language changes once they have arrived.
    pub(super) fn load_language(&mut self, ctx: &Context<App>, language: Language) {
        let done = ctx.link().callback(move |succeeded| Msg::LanguageLoaded(language, succeeded));
        browser::load_texts(language, done);
    }

    pub(super) fn language_loaded(&mut self, ctx: &Context<App>, language: Language, succeeded: bool) {
        self.notices.retain(|notice| *notice != Notice::LanguageMissing);
        if succeeded {
            self.act(ctx, Action::Language(language));
        } else {
            self.notice(Notice::LanguageMissing);
            self.say(ctx, self.state.language.texts().page.language_missing.into());
        }
    }

    fn say_action(&mut self, ctx: &Context<App>, action: &Action, before: &State) {
        let texts = self.state.language.texts();
        let page = &texts.page;
        let text = match action {
            Action::Answer(factor, answer) if self.state.is_own() => {
                phrases::answer_said(texts, *factor, *answer, [&before.ratings(), &self.state.ratings()])
            }
            Action::Next | Action::Previous | Action::GoOn if self.state.place == Place::Rate => {
                let open = self.state.open;
                phrases::station_name(texts, open, self.state.ratings().get(open))
            }
            Action::StartOver => page.said_start_over.into(),
            Action::Undo => page.said_undo.into(),
            Action::Redo => page.said_redo.into(),
            Action::ViewExample | Action::ViewShared(_) => {
                viewing(texts, &self.state, self.sender_of(self.state.shared))
            }
            _ => return,
        };
        self.say(ctx, text);
    }

    /// Queues a message for the live region. It replaces a message that is still waiting.
    pub(super) fn say(&mut self, ctx: &Context<App>, text: String) {
        self.live.say(text, || ctx.link().callback(|()| Msg::Speak));
    }
}

/// What is stored of the state.
#[inline(never)]
fn answers(state: &State) -> Answers {
    Answers {
        profile: state.profile().clone(),
        changed: state.changed,
        before: state.earlier(),
        settings: state.settings,
    }
}
