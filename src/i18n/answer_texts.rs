//! The texts of a phone that answers, `?mode=answer`, and its selection of those it shares with the page.

use super::pack::{Pack, texts};
use super::{FactorTexts, PageTexts};

texts! {
    /// The texts of a phone that answers.
    #[derive(Debug)]
    pub struct AnswerTexts {
        /// The heading of the first screen.
        pub title: &'static str,
        /// What is asked, and how long it takes.
        pub lead: &'static str,
        /// Who sees the answers, and when.
        pub private: &'static str,
        /// The button from the last question to the code.
        pub to_code: &'static str,
        /// The heading of the code.
        pub hold: &'static str,
        /// Below the code: the same to be typed.
        pub or_type: &'static str,
        /// How many factors have no rating: {count}
        pub unrated: &'static str,
        /// Where nothing is rated, and so there is no code.
        pub nothing: &'static str,
        /// The button that copies the code.
        pub copy: &'static str,
        /// Said once it is copied.
        pub copied: &'static str,
        /// Said where the browser refused.
        pub copy_refused: &'static str,
        /// The button that opens the share sheet.
        pub share: &'static str,
        /// The text that is shared: {code}
        pub share_text: &'static str,
        /// The button back to the questions.
        pub change: &'static str,
        /// What becomes of a code that was read before.
        pub change_explained: &'static str,
        /// The button for the next person on this phone.
        pub another: &'static str,
        /// The question before it, since the answers go.
        pub another_asked: &'static str,
        /// The button that says yes.
        pub another_yes: &'static str,
        /// The button that says no.
        pub another_no: &'static str,
        /// Where the browser keeps nothing.
        pub not_kept: &'static str,
        /// The code's text alternative: {code}
        pub code_name: &'static str,
    }
}

impl FactorTexts {
    /// The factor's texts that a phone shows; the others are empty.
    pub(super) fn for_answer(&self) -> FactorTexts {
        FactorTexts { short: ["", ""], good: "", wrong: "", ..*self }
    }
}

impl PageTexts {
    /// The page's texts that a phone shows, with the title of its window; the others are empty.
    pub(super) fn for_answer(&self, title: &'static str) -> PageTexts {
        let &PageTexts { product, language, begin, card_progress, choose_step, dont_know, back, next, go_on, .. } =
            self;
        PageTexts {
            product,
            title,
            language,
            begin,
            card_progress,
            choose_step,
            dont_know,
            back,
            next,
            go_on,
            ..PageTexts::BLANK
        }
    }
}
