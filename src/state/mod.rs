//! The visitor's state: profile, open factor, undo and redo, and the stored document. Pure: an [`Action`] goes in, the
//! next [`State`] comes out; the caller deals with the browser.

mod action;
mod document;
mod history;
mod kept_document;
mod keys;
mod model;
mod place;
mod settings;
mod tool;

pub use action::{Action, View};
pub use document::{AnswerRepair, DOCUMENT_VERSION, Document, DocumentError, Restored, restore};
pub use history::History;
pub use kept_document::KeptDocument;
pub use keys::{FocusPlace, Key, KeyPress, action_for};
pub use model::State;
pub use place::Place;
pub use settings::{Settings, Theme};
pub use tool::Tool;
