//! What a visitor has done: the profile, what is open, undo and redo, and the document it is kept in. Pure: an
//! [`Action`] goes in, the next [`State`] comes out, and whoever shows it deals with the browser.

mod action;
mod document;
mod history;
mod kept_document;
mod keys;
mod model;
mod settings;
mod tool;

pub use action::{Action, View};
pub use document::{AnswerRepair, DOCUMENT_VERSION, Document, DocumentError, Restored, restore};
pub use history::History;
pub use kept_document::KeptDocument;
pub use keys::{FocusPlace, Key, KeyPress, action_for};
pub use model::State;
pub use settings::{Settings, Theme};
pub use tool::Tool;
