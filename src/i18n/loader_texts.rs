//! The texts shown when the embed's program does not run. The first two are in the loader's script, in all three
//! languages, so they are short; the others are at the head of a language's file of texts.

use super::pack::texts;
use serde::Serialize;

texts! {
    /// The loader's texts in one language.
    #[derive(Debug, Clone, Copy, Serialize)]
    pub struct LoaderTexts {
        /// The program could not be fetched.
        pub network: &'static str,
        /// The program cannot run here, and the visitor cannot change that.
        pub unavailable: &'static str,
        /// The program crashed, and has restarted.
        pub restarted: &'static str,
        /// The program crashed too often to restart; the visitor's answers follow.
        pub crashed: &'static str,
        /// The button that tries again.
        pub again: &'static str,
    }
}
