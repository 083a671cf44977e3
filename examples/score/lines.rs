use crate::input::Problem;
use std::io::{self, BufRead, Read};

/// Bytes that a line may have: a link in a sentence has a few hundred.
const LIMIT: u64 = 4096;

/// The lines of a stream, one in memory at a time, whatever the stream holds.
pub struct Lines<R> {
    stream: R,
    buffer: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub fn of(stream: R) -> Lines<R> {
        Lines { stream, buffer: Vec::new(), number: 0 }
    }

    /// The next line with its number, or what is wrong with it; none at the end.
    pub fn next(&mut self) -> io::Result<Option<(u64, Result<&str, Problem>)>> {
        self.buffer.clear();
        if (&mut self.stream).take(LIMIT).read_until(b'\n', &mut self.buffer)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.buffer.len() as u64 == LIMIT && self.buffer.last() != Some(&b'\n') {
            self.stream.skip_until(b'\n')?;
            return Ok(Some((self.number, Err(Problem::TooLong))));
        }
        let bytes = if self.number == 1 { self.buffer.strip_prefix("\u{FEFF}".as_bytes()) } else { None };
        let line = std::str::from_utf8(bytes.unwrap_or(&self.buffer)).map_err(|_| Problem::NotText);
        Ok(Some((self.number, line)))
    }
}
