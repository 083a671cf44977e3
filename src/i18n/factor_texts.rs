//! The texts of one factor in one language.

use super::pack::texts;

texts! {
    /// The texts of one success factor.
    ///
    /// Plain fields and fixed arrays, so that a text missing in one language does not compile.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct FactorTexts {
        /// The factor's full name, as the framework gives it.
        pub name: &'static str,
        /// A short name for the figure: one or two lines of at most 16 characters each; an unused second line is empty.
        /// A soft hyphen, in a word or after a space, marks where a narrow figure breaks a long first line.
        pub short: [&'static str; 2],
        /// The questions that the factor answers: two to four, in one paragraph.
        pub questions: &'static str,
        /// What good work looks like.
        pub good: &'static str,
        /// What goes wrong without it.
        pub wrong: &'static str,
        /// The meaning of each step 0…5 for this factor.
        pub steps: [&'static str; 6],
    }
}
