//! The languages loaded from their files, for a program that carries none.

use super::{Language, Texts};
use std::cell::Cell;

thread_local! {
    static LOADED: [Cell<Option<&'static Texts>>; Language::ALL.len()] = const { [const { Cell::new(None) }; Language::ALL.len()] };
}

static BLANK: Texts = Texts::BLANK;

/// All texts of a language. Until it is loaded, those of any loaded language; until one is, blank texts.
pub(super) fn texts(language: Language) -> &'static Texts {
    LOADED.with(|loaded| {
        let own = loaded[language as usize].get();
        own.or_else(|| loaded.iter().find_map(Cell::get)).unwrap_or(&BLANK)
    })
}

/// Whether a language has been loaded.
pub fn is_loaded(language: Language) -> bool {
    LOADED.with(|loaded| loaded[language as usize].get().is_some())
}

/// Loads a language from its file; `false` if the file is incomplete. The texts are leaked: they live as long as the
/// program, and there are few languages.
pub fn load(language: Language, file: String) -> bool {
    let Some(texts) = Texts::unpack(language, Box::leak(file.into_boxed_str())) else { return false };
    LOADED.with(|loaded| loaded[language as usize].set(Some(Box::leak(texts))));
    true
}
