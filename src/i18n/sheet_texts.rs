//! The texts of the questions as text: a static HTML page, filled in by the build, to read and to fill in by hand where
//! the page's program does not run.

use super::pack::texts;
use serde::Serialize;

texts! {
    /// The texts around the questions, in one language.
    #[derive(Debug, Clone, Copy, Serialize)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct SheetTexts {
        /// The link to it.
        pub link: &'static str,
        pub title: &'static str,
        pub intro: &'static str,
        pub back: &'static str,
        pub organisation: &'static str,
        pub rated_by: &'static str,
        pub date: &'static str,
        pub note: &'static str,
        /// Before the four reasons for failure.
        pub reasons_explained: &'static str,
        pub enter: &'static str,
        /// Why the page does not start in a browser without WebAssembly, and what to do.
        pub no_wasm: &'static str,
        /// The same in the place of the embedded element.
        pub no_wasm_embed: &'static str,
    }
}
