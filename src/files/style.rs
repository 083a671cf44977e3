use crate::i18n::Language;

/// How tables are written for a reader's locale: spreadsheet programs expect their own country's separators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvStyle {
    /// The separator of cells.
    pub delimiter: char,
    /// The decimal separator.
    pub decimal: char,
}

impl CsvStyle {
    /// The style that spreadsheet programs expect where the language is spoken.
    pub const fn of(language: Language) -> CsvStyle {
        let locale = language.locale();
        CsvStyle { delimiter: locale.delimiter, decimal: locale.decimal }
    }
}
