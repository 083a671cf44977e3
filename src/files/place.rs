/// Where in a file something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilePlace {
    /// The file as a whole.
    Whole,
    /// A character of the text; both count from 1.
    Text {
        /// The line.
        line: usize,
        /// The character in the line.
        column: usize,
    },
    /// A cell of a table, or a line of it.
    Cell {
        /// The line on which the row begins, from 1.
        line: usize,
        /// The name of the column; none where it is the whole row.
        column: Option<String>,
    },
    /// A part of a JSON document, `records[2].ratings[4]`; both count from 0.
    Path(String),
}
