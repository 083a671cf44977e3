//! Rows of cells after RFC 4180, with line numbers for errors. The available CSV readers take a broken quote as text
//! and go on, which puts the rest of the file into one cell; this one refuses it.

use super::{Cause, FileError, FilePlace};
use std::iter::Peekable;
use std::str::Chars;

/// A row, and its first line, from 1.
pub(super) struct Row {
    pub line: usize,
    pub cells: Vec<String>,
}

/// All rows of a text, with or without a final line break.
pub(super) fn rows(text: &str, delimiter: char) -> Result<Vec<Row>, FileError> {
    let mut reader = Reader { rest: text.chars().peekable(), line: 1, column: 1 };
    let mut rows = Vec::new();
    while reader.rest.peek().is_some() {
        let line = reader.line;
        let mut cells = Vec::new();
        loop {
            cells.push(reader.cell(delimiter)?);
            match reader.next() {
                Some(c) if c == delimiter => {}
                _ => break,
            }
        }
        rows.push(Row { line, cells });
    }
    Ok(rows)
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    line: usize,
    column: usize,
}

impl Reader<'_> {
    /// The next character, with every line break as `\n`.
    fn next(&mut self) -> Option<char> {
        let c = self.rest.next()?;
        let ends = match c {
            '\r' => {
                self.rest.next_if_eq(&'\n');
                true
            }
            '\n' => true,
            _ => false,
        };
        if ends {
            self.line += 1;
            self.column = 1;
            return Some('\n');
        }
        self.column += 1;
        Some(c)
    }

    fn cell(&mut self, delimiter: char) -> Result<String, FileError> {
        if self.rest.peek() == Some(&'"') {
            return self.quoted(delimiter);
        }
        let mut cell = String::new();
        while let Some(&c) = self.rest.peek() {
            match c {
                '\r' | '\n' => break,
                c if c == delimiter => break,
                '"' => return Err(self.error(Cause::StrayQuote)),
                c => {
                    self.next();
                    cell.push(c);
                }
            }
        }
        Ok(cell)
    }

    fn quoted(&mut self, delimiter: char) -> Result<String, FileError> {
        let open = self.error(Cause::OpenQuote);
        self.next();
        let mut cell = String::new();
        loop {
            match self.rest.peek() {
                None => return Err(open),
                Some('"') => {
                    self.next();
                    match self.rest.peek() {
                        Some('"') => cell.push('"'),
                        None | Some('\r' | '\n') => return Ok(cell),
                        Some(&c) if c == delimiter => return Ok(cell),
                        Some(_) => return Err(self.error(Cause::StrayQuote)),
                    }
                    self.next();
                }
                // Quoted characters are kept as they are, including both of `\r\n`.
                Some(&c) => {
                    cell.push(c);
                    let is_pair = c == '\r' && {
                        let mut ahead = self.rest.clone();
                        ahead.next();
                        ahead.next() == Some('\n')
                    };
                    self.next();
                    if is_pair {
                        cell.push('\n');
                    }
                }
            }
        }
    }

    fn error(&self, cause: Cause) -> FileError {
        FileError { place: FilePlace::Text { line: self.line, column: self.column }, cause }
    }
}
