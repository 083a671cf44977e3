//! The JSON document that stores a visitor's answers in the browser.

use super::{Settings, Theme};
use crate::codec::{Day, RatingCode};
use crate::digits;
use crate::framework::{Answer, Factor, NOTE_LIMIT, Profile, Rating};
use crate::i18n::Language;
use crate::json::{Value, fields, list, quote};

/// The version this program writes; newer ones are refused.
pub const DOCUMENT_VERSION: u32 = 1;

/// The document as written: plain JSON values only, so that any JSON reader can follow it.
#[derive(Debug, Clone, PartialEq)]
pub struct Document<'a> {
    /// [`DOCUMENT_VERSION`].
    pub version: u32,
    /// Number of saves so far; a tab compares it to detect a save by another tab.
    pub revision: u32,
    /// Eight ratings 0…5 in number order; null if unrated.
    pub ratings: [Option<u8>; Factor::COUNT],
    /// Per factor, whether the answer is "don't know".
    pub unknown: [bool; Factor::COUNT],
    /// Eight notes; empty string if there is no note.
    pub notes: [&'a str; Factor::COUNT],
    /// The day on which the answers last changed, `20261112`. Written only where it is known.
    pub changed: Option<Day>,
    /// The rating to compare with. Written only where there is one: somebody who rates again has it nowhere else.
    pub before: Option<RatingCode>,
    /// The tag of the language chosen by hand; null to follow the address or the browser.
    pub language: Option<&'static str>,
    /// The theme: `auto`, `light` or `dark`.
    pub theme: &'static str,
    /// Whether single-key shortcuts work.
    pub hotkeys: bool,
    /// Whether an answer tapped or clicked goes on to the next question. Written only where it does not.
    pub goes_on: bool,
}

impl<'a> Document<'a> {
    /// The document of a profile.
    pub fn of(profile: &'a Profile, settings: Settings, revision: u32) -> Document<'a> {
        Document {
            version: DOCUMENT_VERSION,
            revision,
            ratings: Factor::ALL.map(|factor| profile.answer(factor).rating().map(Rating::value)),
            unknown: Factor::ALL.map(|factor| profile.answer(factor) == Answer::Unknown),
            notes: Factor::ALL.map(|factor| profile.note(factor)),
            changed: None,
            before: None,
            language: settings.language.map(Language::tag),
            theme: settings.theme.id(),
            hotkeys: settings.hotkeys,
            goes_on: settings.goes_on,
        }
    }

    /// Serializes to JSON. Written by hand because a generic serializer adds some kilobytes to the page.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        let truth = |json: &mut String, value: bool| json.push_str(if value { "true" } else { "false" });
        json.push_str("{\"version\":");
        digits::push(&mut json, self.version);
        json.push_str(",\"revision\":");
        digits::push(&mut json, self.revision);
        json.push_str(",\"ratings\":");
        list(&mut json, &self.ratings, |json, rating| match rating {
            Some(rating) => digits::push(json, (*rating).into()),
            None => json.push_str("null"),
        });
        json.push_str(",\"unknown\":");
        list(&mut json, &self.unknown, |json, unknown| truth(json, *unknown));
        json.push_str(",\"notes\":");
        list(&mut json, &self.notes, |json, note| quote(json, note));
        if let Some(day) = self.changed {
            json.push_str(",\"changed\":");
            digits::push(&mut json, day.number());
        }
        if let Some(before) = self.before {
            json.push_str(",\"before\":");
            quote(&mut json, &before.text());
        }
        json.push_str(",\"language\":");
        match self.language {
            Some(language) => quote(&mut json, language),
            None => json.push_str("null"),
        }
        json.push_str(",\"theme\":");
        quote(&mut json, self.theme);
        json.push_str(",\"hotkeys\":");
        truth(&mut json, self.hotkeys);
        if !self.goes_on {
            json.push_str(",\"goes_on\":false");
        }
        json.push('}');
        json
    }
}

/// The fields that may come back: each may be missing, or of a kind that no document should have.
const FIELDS: [&str; 11] = [
    "version", "revision", "ratings", "unknown", "notes", "changed", "before", "language", "theme", "hotkeys",
    "goes_on",
];

/// A document read from storage.
#[derive(Debug, Clone, PartialEq)]
pub struct Restored {
    /// The answers and notes.
    pub profile: Profile,
    /// The day on which they last changed, if known.
    pub changed: Option<Day>,
    /// The rating to compare with, if there is one.
    pub before: Option<RatingCode>,
    /// The settings.
    pub settings: Settings,
    /// Number of saves so far.
    pub revision: u32,
    /// The parts that were left out or cut.
    pub repairs: Vec<AnswerRepair>,
}

/// A part of a document that was repaired on reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerRepair {
    /// The rating is not a step 0…5; taken as unrated.
    Rating(Factor),
    /// The note is not text (dropped), or longer than [`NOTE_LIMIT`] (cut there).
    Note(Factor),
}

/// Why a document is refused as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentError {
    /// Not a document of this program.
    Unreadable,
    /// Written by a newer version of the program.
    Newer(u32),
}

/// Reads a document from any serde deserializer. Repairs single fields; refuses newer versions and documents without a
/// version and eight ratings.
pub fn restore<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Restored, DocumentError> {
    let [version, revision, ratings, unknown, notes, changed, before, language, theme, hotkeys, goes_on] =
        fields(source, &FIELDS).map_err(|_| DocumentError::Unreadable)?;
    let version = version.whole().ok_or(DocumentError::Unreadable)?;
    if version > DOCUMENT_VERSION {
        return Err(DocumentError::Newer(version));
    }
    let ratings = ratings.list();
    if ratings.len() != Factor::COUNT {
        return Err(DocumentError::Unreadable);
    }
    let (unknown, notes) = (unknown.list(), notes.list());
    let mut repairs = Vec::new();
    let mut profile = Profile::default();
    for (&factor, rating) in Factor::ALL.iter().zip(ratings) {
        let value = rating.whole().and_then(|value| u8::try_from(value).ok());
        let answer = match value.and_then(|value| Rating::try_from(value).ok()) {
            Some(rating) => Answer::Rated(rating),
            None if unknown.get(factor.index()).and_then(Value::flag) == Some(true) => Answer::Unknown,
            None => Answer::Open,
        };
        if answer.rating().is_none() && !matches!(rating, Value::Nothing) {
            repairs.push(AnswerRepair::Rating(factor));
        }
        let note = notes.get(factor.index()).unwrap_or(&Value::Nothing);
        let text = note.text().unwrap_or_default();
        if text.chars().count() > NOTE_LIMIT || !matches!(note, Value::Nothing | Value::Text(_)) {
            repairs.push(AnswerRepair::Note(factor));
        }
        profile = profile.with_answer(factor, answer).with_note(factor, text);
    }
    let settings = Settings {
        language: language.text().and_then(Language::from_tag),
        theme: theme.text().and_then(Theme::from_id).unwrap_or_default(),
        hotkeys: hotkeys.flag().unwrap_or(true),
        goes_on: goes_on.flag().unwrap_or(true),
    };
    let changed = changed.whole().and_then(Day::of_number);
    let before = before.text().and_then(|code| code.parse().ok());
    Ok(Restored { profile, changed, before, settings, revision: revision.whole().unwrap_or(0), repairs })
}
