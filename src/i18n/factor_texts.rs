//! What is said of one factor in one language.

use super::pack::texts;

texts! {
    /// The texts of one success factor.
    ///
    /// A struct of plain fields and fixed arrays, so that a text that is missing in one language does not compile.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct FactorTexts {
        /// The factor's full name, as the framework gives it.
        pub name: &'static str,
        /// A name short enough for the figure: one or two lines, each of at most 16 characters; an unused
        /// second line is empty. A soft hyphen stands where a narrow figure breaks a long first line,
        /// in a word or after a space.
        pub short: [&'static str; 2],
        /// The questions that the factor answers: two to four, in one paragraph.
        pub questions: &'static str,
        /// What good work looks like.
        pub good: &'static str,
        /// What goes wrong without it.
        pub wrong: &'static str,
        /// What each of the steps 0…5 means for this factor.
        pub steps: [&'static str; 6],
    }
}
