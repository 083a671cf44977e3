use std::fmt;
use std::str::FromStr;

/// A moment: whole milliseconds since 1970-01-01T00:00:00Z, to the end of the year 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

/// The error for a number or text that is not a [`Timestamp`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseTimestampError;

const DAY: u64 = 86_400_000;

impl Timestamp {
    /// The last valid moment: the end of the year 9999.
    pub const MAX: Timestamp = Timestamp(253_402_300_799_999);

    /// The moment of a browser's clock, in milliseconds, rounded down; `None` outside the range.
    pub fn from_millis(millis: f64) -> Option<Timestamp> {
        (millis >= 0.0 && millis <= Timestamp::MAX.0 as f64).then_some(Timestamp(millis as u64))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn millis(self) -> u64 {
        self.0
    }

    /// The first moment of a day in UTC; `None` if there is no such day, or if it is before 1970 or after 9999.
    pub(super) fn midnight(year: u32, month: u32, day: u32) -> Option<Timestamp> {
        let is_day =
            (1970..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        is_day.then(|| Timestamp(u64::from(days_since_1970(year, month, day)) * DAY))
    }

    /// Year, month 1…12 and day 1…31 in UTC.
    pub const fn date(self) -> (u32, u32, u32) {
        civil((self.0 / DAY) as u32)
    }
}

impl fmt::Display for Timestamp {
    /// `2026-11-22T09:30:00.000Z`.
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (year, month, day) = self.date();
        let time = self.0 % DAY;
        let (hour, minute, second) = (time / 3_600_000, time / 60_000 % 60, time / 1000 % 60);
        write!(out, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", time % 1000)
    }
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    /// Reads ISO 8601: a day and time with a zone, `2026-11-22T11:30:00.000+02:00`. Seconds and their fraction are
    /// optional. A time without a zone is refused, because it is ambiguous.
    fn from_str(text: &str) -> Result<Timestamp, ParseTimestampError> {
        read(text).filter(|timestamp| *timestamp <= Timestamp::MAX).ok_or(ParseTimestampError)
    }
}

/// The first moment of an ISO 8601 day, `2026-11-22`, in UTC, which is taken off `rest`.
pub(super) fn day(rest: &mut &[u8]) -> Option<Timestamp> {
    let year = number(rest, 4)?;
    let month = after(rest, b'-', 2)?;
    let day = after(rest, b'-', 2)?;
    Timestamp::midnight(year, month, day)
}

fn read(text: &str) -> Option<Timestamp> {
    let mut rest = text.as_bytes();
    let Timestamp(midnight) = day(&mut rest)?;
    let hour = after(&mut rest, b'T', 2).or_else(|| after(&mut rest, b't', 2)).or_else(|| after(&mut rest, b' ', 2))?;
    let minute = after(&mut rest, b':', 2)?;
    let (mut second, mut millis) = (0, 0);
    if rest.first() == Some(&b':') {
        second = after(&mut rest, b':', 2)?;
        if rest.first() == Some(&b'.') {
            millis = fraction(&mut rest)?;
        }
    }
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let local = midnight + u64::from(((hour * 60 + minute) * 60 + second) * 1000 + millis);
    match rest {
        b"Z" | b"z" => Some(Timestamp(local)),
        [sign @ (b'+' | b'-'), ..] => {
            let mut rest = &rest[1..];
            let hours = number(&mut rest, 2)?;
            let minutes = after(&mut rest, b':', 2)?;
            let offset = u64::from((hours * 60 + minutes) * 60_000);
            if !rest.is_empty() || hours > 23 || minutes > 59 {
                return None;
            }
            if *sign == b'+' { local.checked_sub(offset) } else { local.checked_add(offset) }.map(Timestamp)
        }
        _ => None,
    }
}

/// A number of exactly this many digits.
fn number(rest: &mut &[u8], digits: usize) -> Option<u32> {
    let (head, tail) = rest.split_at_checked(digits)?;
    let value =
        head.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + u32::from(byte - b'0')))?;
    *rest = tail;
    Some(value)
}

/// A number after `sign`. On failure `rest` is unchanged.
fn after(rest: &mut &[u8], sign: u8, digits: usize) -> Option<u32> {
    let mut tail = rest.strip_prefix(&[sign])?;
    let value = number(&mut tail, digits)?;
    *rest = tail;
    Some(value)
}

/// A fraction of a second in milliseconds: one to nine digits, the first three used.
fn fraction(rest: &mut &[u8]) -> Option<u32> {
    let digits = rest[1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=9).contains(&digits) {
        return None;
    }
    let counted = rest[1..=digits].iter().copied().chain([b'0'; 2]).take(3);
    let millis = counted.fold(0, |value, byte| value * 10 + u32::from(byte - b'0'));
    *rest = &rest[1 + digits..];
    Some(millis)
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days before this year, from year 0 of the proleptic Gregorian calendar, up to a constant.
const fn days_before(year: u32) -> u32 {
    let past = year - 1;
    year * 365 + past / 4 - past / 100 + past / 400
}

const fn days_since_1970(year: u32, month: u32, day: u32) -> u32 {
    let mut days = days_before(year) - days_before(1970) + day - 1;
    let mut past = 1;
    while past < month {
        days += days_in(year, past);
        past += 1;
    }
    days
}

/// The date of a day number: the year counted down from a guess that is never too early, then the month likewise.
const fn civil(days: u32) -> (u32, u32, u32) {
    let mut year = 1970 + days / 365;
    while days_since_1970(year, 1, 1) > days {
        year -= 1;
    }
    let mut month = 12;
    while days_since_1970(year, month, 1) > days {
        month -= 1;
    }
    (year, month, days - days_since_1970(year, month, 1) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_and_read() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_339_800_123, "2026-11-22T09:30:00.123Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Timestamp::from_millis(millis as f64).unwrap().to_string(), text);
            assert_eq!(text.parse(), Ok(Timestamp(millis)));
        }
        // Every day of more than four centuries.
        let mut last = (1969, 12, 31);
        for day in 0..160_000_u64 {
            let timestamp = Timestamp(day * DAY);
            assert!(timestamp.date() > last);
            last = timestamp.date();
            assert_eq!(timestamp.to_string().parse(), Ok(timestamp));
        }
    }

    #[test]
    fn zones_and_parts_are_understood() {
        let timestamp = Timestamp(1_795_339_800_000);
        for text in [
            "2026-11-22T09:30Z",
            "2026-11-22T09:30:00Z",
            "2026-11-22 09:30:00.0000009z",
            "2026-11-22T11:30:00+02:00",
            "2026-11-22t04:00:00.000-05:30",
        ] {
            assert_eq!(text.parse(), Ok(timestamp), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-22",
            "2026-13-01T09:30Z",
            "2026-00-01T09:30Z",
            "2026-02-29T09:30Z",
            "2026-11-31T09:30Z",
            "2026-11-00T09:30Z",
            "1969-12-31T09:30Z",
            "2026-11-22T",
            "2026-11-22T09",
            "2026-11-22T09:30",
            "2026-11-22T24:00Z",
            "2026-11-22T09:60Z",
            "2026-11-22T09:30:60Z",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00.1234567890Z",
            "2026-11-22T09:30Zx",
            "2026-11-22T09:30.5Z",
            "2026-11-22T09:30+2",
            "2026-11-22T09:30+24:00",
            "2026-11-22T09:30+02:60",
            "22.11.2026",
            "yesterday",
            "+026-11-22",
            "1970-01-01T00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            "٢٠٢٦-11-22",
            "2026-11-22T09:30:00é",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(ParseTimestampError), "{text}");
        }
        for millis in [-1.0, f64::NAN, f64::INFINITY, 1e15] {
            assert_eq!(Timestamp::from_millis(millis), None);
        }
    }
}
