use crate::output::Format;

pub const HELP: &str = "\
Scores ratings of the eight success factors, a line each.

usage: score [--format json|csv] [--sure] < FILE

Each line of standard input is a rating code (2RCH-ZG67, or a link or sentence with one), or eight ratings with commas,
semicolons or tabs between them (3,3,4,2,2,3,1,1): whole steps 0 to 5; an empty cell, - or ? is not rated. A first line
of eight names is taken for a header. Empty lines are skipped.

Each line of standard output is the result in JSON, or with --format csv a row of a table with a header. Numbers are not
rounded; where a factor is not rated there is no total. A line that cannot be read is named on standard error by its
number, the rest is scored all the same, and the exit code is 1; it is 2 where an option is not known.

options:
  --format json|csv  what to write; JSON lines unless it is given
  --sure             also how sure each result is, if every rating may be a step off: the weight 0 to 1 with which each
                     finding applies and is grave, the same band, bottleneck and first step come out, the 5 and 95 %
                     points of level, balance, lean and flow, and the single steps that end a finding
  --help             this text
";

/// What was asked for on the command line.
#[derive(Default)]
pub struct Options {
    pub format: Format,
    /// Whether to tell how sure each result is.
    pub sure: bool,
    pub help: bool,
}

impl Options {
    /// Reads the arguments; the error says which is wrong.
    pub fn of(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options::default();
        while let Some(argument) = arguments.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            match name {
                "--help" | "-h" if value.is_none() => options.help = true,
                "--sure" if value.is_none() => options.sure = true,
                "--format" => {
                    let format = value.or_else(|| arguments.next()).unwrap_or_default();
                    options.format = Format::named(&format).ok_or(format!("\"{format}\" is no format: json or csv"))?;
                }
                _ => return Err(format!("\"{argument}\" is no option")),
            }
        }
        Ok(options)
    }
}
