/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilePlace {
    /// The file as a whole.
    Whole,
    /// A character of the text; line and column count from 1.
    Text {
        /// The line.
        line: usize,
        /// The column, in characters.
        column: usize,
    },
    /// A cell or row of a table.
    Cell {
        /// The line on which the row begins, from 1.
        line: usize,
        /// The name of the column; `None` for the whole row.
        column: Option<String>,
    },
    /// A path in a JSON document, `records[2].ratings[4]`; indices count from 0.
    Path(String),
}
