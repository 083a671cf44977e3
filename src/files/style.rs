use crate::i18n::Language;

/// How tables are written where the reader lives: a program for tables reads those of its own country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvStyle {
    /// What stands between cells.
    pub delimiter: char,
    /// What stands before decimals.
    pub decimal: char,
}

impl CsvStyle {
    /// As programs for tables expect it where the language is spoken.
    pub const fn of(language: Language) -> CsvStyle {
        let locale = language.locale();
        CsvStyle { delimiter: locale.delimiter, decimal: locale.decimal }
    }
}
