//! Scores ratings line by line: codes, or tables of eight columns, from standard input to JSON lines or CSV.
//!
//! `cargo run --release --example score < codes.txt`; see `--help`.

mod input;
mod lines;
mod options;
mod output;
mod sure;

use input::Reader;
use lines::Lines;
use options::Options;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = match Options::of(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("score: {problem}; see --help");
            return ExitCode::from(2);
        }
    };
    if options.help {
        print!("{}", options::HELP);
        return ExitCode::SUCCESS;
    }
    match score(&options) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(refused) => {
            eprintln!("score: {refused} lines refused");
            ExitCode::FAILURE
        }
        // Whoever reads has had enough, as `head` has.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("score: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Scores every line, and says how many were refused. What is in memory is one line.
fn score(options: &Options) -> io::Result<u64> {
    let mut lines = Lines::of(io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut reader = Reader::default();
    let mut refused = 0;
    options.format.write_head(&mut out, options.sure)?;
    while let Some((number, line)) = lines.next()? {
        match line.and_then(|line| reader.read(line)) {
            Ok(Some(ratings)) => options.format.write(&mut out, number, &ratings, options.sure)?,
            Ok(None) => {}
            Err(problem) => {
                refused += 1;
                eprintln!("line {number}: {problem}");
            }
        }
    }
    out.flush()?;
    Ok(refused)
}
