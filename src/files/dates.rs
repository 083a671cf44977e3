//! Dates and times as people and spreadsheet programs write them, beside ISO 8601.

use super::limits::quoted;
use super::{Cause, Mend};
use crate::records::{RecordTime, Timestamp, WallTime};

/// The moment at which the reader's clock shows a time; `None` where no clock does, or where no zone is known.
pub type Zone = fn(WallTime) -> Option<Timestamp>;

/// Which number stands first in a date with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slashed {
    DayFirst,
    MonthFirst,
}

/// What is known of how a file writes its dates.
#[derive(Clone, Copy)]
pub(super) struct DateForms {
    zone: Zone,
    /// `None` if no date says which, or if they disagree.
    slashed: Option<Slashed>,
}

/// A date as it is written, and a time if there is one.
struct Written {
    date: (u32, u32, u32),
    time: Option<(u32, u32, u32)>,
}

impl DateForms {
    pub(super) fn new(zone: Zone) -> DateForms {
        DateForms { zone, slashed: None }
    }

    /// The forms of a table with these dates. Of `3/4/2026` nobody knows which number is the day, but where another row
    /// says `28/4/2026`, the whole table has the day first.
    pub(super) fn told_by<'a>(self, dates: impl Iterator<Item = &'a str>) -> DateForms {
        let (mut day_first, mut month_first) = (false, false);
        for date in dates {
            if let Some((first, second, _)) = slashed(&mut Reader::of(&plain(date))) {
                day_first |= first > 12;
                month_first |= second > 12;
            }
        }
        let slashed = match (day_first, month_first) {
            (true, false) => Some(Slashed::DayFirst),
            (false, true) => Some(Slashed::MonthFirst),
            _ => None,
        };
        DateForms { slashed, ..self }
    }

    /// Reads a time. ISO 8601 is taken as it is: a day, or a day and time with a zone. Any other form is local, and
    /// comes with a sentence that says how it was read: `22.11.2026`, `22.11.2026 klo 9.30`, `2026-11-22 09:30`, and
    /// `22/11/2026 9:30 AM` where the file says which number is the day.
    pub(super) fn read(self, text: &str) -> Result<(RecordTime, Option<Mend>), Cause> {
        if let Ok(time) = text.trim().parse() {
            return Ok((time, None));
        }
        let plain = plain(text);
        let is_slashed = slashed(&mut Reader::of(&plain)).is_some();
        let Some(Written { date: (year, month, day), time }) = self.written(&plain) else {
            let undecided = is_slashed && self.slashed.is_none();
            return Err(if undecided { Cause::DayOrMonth(quoted(text)) } else { Cause::Timestamp(quoted(text)) });
        };
        let as_day = RecordTime::day(year, month, day).ok_or_else(|| Cause::Timestamp(quoted(text)))?;
        let Some((hour, minute, second)) = time else {
            return Ok((as_day, Some(Mend::Day { found: quoted(text), read: as_day.to_string() })));
        };
        let moment = (self.zone)(WallTime { year, month, day, hour, minute, second });
        let moment = moment.ok_or_else(|| Cause::Timestamp(quoted(text)))?;
        let seconds = if second > 0 { format!(":{second:02}") } else { String::new() };
        let read = format!("{as_day} {hour:02}:{minute:02}{seconds}");
        Ok((moment.into(), Some(Mend::LocalTime { found: quoted(text), read })))
    }

    fn written(self, plain: &str) -> Option<Written> {
        let mut rest = Reader::of(plain);
        let date = match slashed(&mut rest) {
            Some((first, second, year)) => match self.slashed? {
                Slashed::DayFirst => (year, second, first),
                Slashed::MonthFirst => (year, first, second),
            },
            None => rest.dotted().or_else(|| rest.iso())?,
        };
        if rest.is_at_end() {
            return Some(Written { date, time: None });
        }
        // `T`, a comma, or the word that Finnish and Swedish have before a time.
        let is_parted = ["T", "t", ", klo ", ", kl. ", ", kl ", " klo ", " kl. ", " kl ", ", ", " "]
            .iter()
            .any(|between| rest.takes(between));
        let time = if is_parted { rest.time()? } else { return None };
        rest.is_at_end().then_some(Written { date, time: Some(time) })
    }
}

/// The text with plain spaces, of which there are several kinds before `AM`, and none around it.
fn plain(text: &str) -> String {
    text.trim().chars().map(|sign| if sign.is_whitespace() { ' ' } else { sign }).collect()
}

/// The three numbers of `3/4/2026`.
fn slashed(rest: &mut Reader) -> Option<(u32, u32, u32)> {
    rest.take_all(|rest| {
        let first = rest.number(1, 2)?;
        let second = rest.after("/", 1, 2)?;
        Some((first, second, rest.after("/", 4, 4)?))
    })
}

/// What is left of a text.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    fn of(text: &'a str) -> Reader<'a> {
        Reader(text)
    }

    fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes `text` off, if it stands first.
    fn takes(&mut self, text: &str) -> bool {
        self.0.strip_prefix(text).map(|rest| self.0 = rest).is_some()
    }

    /// Takes all of something off, or nothing.
    fn take_all<T>(&mut self, take: impl Fn(&mut Reader<'a>) -> Option<T>) -> Option<T> {
        let before = self.0;
        let taken = take(self);
        if taken.is_none() {
            self.0 = before;
        }
        taken
    }

    /// A number of at least and at most so many ASCII digits.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if !(least..=most).contains(&digits) {
            return None;
        }
        let (number, rest) = self.0.split_at(digits);
        self.0 = rest;
        number.parse().ok()
    }

    /// A number behind a sign.
    fn after(&mut self, sign: &str, least: usize, most: usize) -> Option<u32> {
        if self.takes(sign) { self.number(least, most) } else { None }
    }

    /// Year, month and day of `22.11.2026`.
    fn dotted(&mut self) -> Option<(u32, u32, u32)> {
        self.take_all(|rest| {
            let day = rest.number(1, 2)?;
            let month = rest.after(".", 1, 2)?;
            Some((rest.after(".", 4, 4)?, month, day))
        })
    }

    /// Year, month and day of `2026-11-22`.
    fn iso(&mut self) -> Option<(u32, u32, u32)> {
        self.take_all(|rest| {
            let year = rest.number(4, 4)?;
            let month = rest.after("-", 2, 2)?;
            Some((year, month, rest.after("-", 2, 2)?))
        })
    }

    /// Hour 0…23, minute and second of `9.30`, `09:30:00` or `9:30 AM`.
    fn time(&mut self) -> Option<(u32, u32, u32)> {
        let hour = self.number(1, 2)?;
        let sign = if self.0.starts_with('.') { "." } else { ":" };
        let minute = self.after(sign, 2, 2)?;
        let second = if self.0.starts_with(sign) { self.after(sign, 2, 2)? } else { 0 };
        // A spreadsheet program may add parts of a second.
        if second > 0 || self.0.starts_with(['.', ',']) {
            self.take_all(|rest| if rest.takes(".") || rest.takes(",") { rest.number(1, 9) } else { None });
        }
        let half = self.0.trim_start_matches(' ').to_ascii_lowercase();
        let hour = match half.as_str() {
            "" => hour,
            "am" | "pm" if !(1..=12).contains(&hour) => return None,
            "am" => hour % 12,
            "pm" => hour % 12 + 12,
            _ => return None,
        };
        self.0 = "";
        Some((hour, minute, second))
    }
}
