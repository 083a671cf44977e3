use double_cycle::codec::{CodeError, read_code};
use double_cycle::framework::{Factor, Rating, Ratings};
use std::fmt;

/// Why a line cannot be scored.
pub enum Problem {
    /// It is far longer than any line of ours.
    TooLong,
    /// It is not in UTF-8.
    NotText,
    /// It has this many columns.
    Columns(usize),
    /// A cell is no rating: which, from 1, and what is in it.
    Rating(usize, String),
    /// It is no code.
    Code(CodeError),
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Problem::TooLong => write!(out, "the line is too long for a code or eight ratings"),
            Problem::NotText => write!(out, "the line is not text in UTF-8"),
            Problem::Columns(found) => write!(out, "{found} columns, and eight ratings are needed"),
            Problem::Rating(column, found) => write!(out, "column {column}: \"{found}\" is no rating from 0 to 5"),
            Problem::Code(CodeError::Length(found)) => write!(out, "a code has 8 characters, and this has {found}"),
            Problem::Code(CodeError::Symbol(symbol)) => write!(out, "{symbol:?} occurs in no code"),
            Problem::Code(CodeError::Check(None)) => write!(out, "the code is mistyped"),
            Problem::Code(CodeError::Check(Some(near))) => write!(out, "the code is mistyped; {near} would be one"),
            Problem::Code(CodeError::Version(version)) => {
                write!(out, "the code is of version {version}, and not known here")
            }
            Problem::Code(CodeError::Range) => write!(out, "the code stands for no ratings"),
        }
    }
}

/// Reads lines; the first that is not empty may be a header.
#[derive(Default)]
pub struct Reader {
    is_under_way: bool,
}

impl Reader {
    /// The ratings of a line; none where it is empty, or a header.
    pub fn read(&mut self, line: &str) -> Result<Option<Ratings>, Problem> {
        let line = line.trim_end_matches(['\n', '\r']);
        if line.trim().is_empty() {
            return Ok(None);
        }
        let is_first = !std::mem::replace(&mut self.is_under_way, true);
        let delimiter = [';', '\t', ','].into_iter().find(|&delimiter| line.contains(delimiter)).unwrap_or(',');
        let count = line.split(delimiter).count();
        if count != Factor::COUNT {
            let columns = |error| if count > 1 { Problem::Columns(count) } else { Problem::Code(error) };
            return read_code(line).map(|code| Some(code.ratings())).map_err(columns);
        }
        if is_first && line.split(delimiter).all(|cell| rating(cell).is_none()) {
            return Ok(None);
        }
        let mut ratings = Ratings::NONE;
        for (factor, cell) in Factor::ALL.into_iter().zip(line.split(delimiter)) {
            let wrong = || Problem::Rating(factor.number().into(), cell.trim().chars().take(40).collect());
            ratings = ratings.with(factor, rating(cell).ok_or_else(wrong)?);
        }
        Ok(Some(ratings))
    }
}

/// The rating of a cell, or that there is none; nothing where it is neither.
fn rating(cell: &str) -> Option<Option<Rating>> {
    let cell = cell.trim();
    let bare = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')).unwrap_or(cell);
    match bare.as_bytes() {
        b"" | b"-" | b"?" => Some(None),
        [digit @ b'0'..=b'5'] => Some(Rating::try_from(digit - b'0').ok()),
        _ if bare == "–" => Some(None),
        _ => None,
    }
}
