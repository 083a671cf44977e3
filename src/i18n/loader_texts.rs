//! What the embed says where its program does not run. The first two come to visitors in the loader's script, in all three
//! languages, so they are short; the others stand at the head of a language's file of texts.

use super::pack::texts;
use serde::Serialize;

texts! {
    /// The loader's texts in one language.
    #[derive(Debug, Clone, Copy, Serialize)]
    pub struct LoaderTexts {
        /// The network does not bring it.
        pub network: &'static str,
        /// It cannot run here, and the visitor can do nothing about it.
        pub unavailable: &'static str,
        /// It broke, and went on by itself.
        pub restarted: &'static str,
        /// It broke too often: what follows are the answers.
        pub crashed: &'static str,
        /// The button that tries once more.
        pub again: &'static str,
    }
}
