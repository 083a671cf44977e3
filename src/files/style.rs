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
    /// Semicolon and decimal comma for Finnish and Swedish, comma and point for English.
    pub const fn of(language: Language) -> CsvStyle {
        match language {
            Language::English => CsvStyle { delimiter: ',', decimal: '.' },
            Language::Finnish | Language::Swedish => CsvStyle { delimiter: ';', decimal: ',' },
        }
    }
}
