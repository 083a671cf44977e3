use super::timestamp::{self, ParseTimestampError, Timestamp};
use std::fmt;
use std::str::FromStr;

/// When something was rated: a moment, or a day of which nobody wrote down the hour. Such a day is that day in every
/// time zone. It stands in order by its first moment in UTC, before that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordTime {
    moment: Timestamp,
    has_hour: bool,
}

/// A day and a time of day as calendar and clock on a wall show them, in no zone: year 1970…9999, month 1…12, day from
/// 1, hour 0…23, minute and second 0…59.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "named by what they hold")]
pub struct WallTime {
    pub year: u32,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
}

impl RecordTime {
    /// A day without an hour: year 1970…9999, month 1…12 and day from 1; `None` if there is no such day.
    pub fn day(year: u32, month: u32, day: u32) -> Option<RecordTime> {
        Timestamp::midnight(year, month, day).map(|moment| RecordTime { moment, has_hour: false })
    }

    /// The moment, or the first of the day in UTC.
    pub fn moment(self) -> Timestamp {
        self.moment
    }

    /// Whether it is a moment, and not a whole day.
    pub fn has_hour(self) -> bool {
        self.has_hour
    }
}

impl From<Timestamp> for RecordTime {
    fn from(moment: Timestamp) -> RecordTime {
        RecordTime { moment, has_hour: true }
    }
}

impl fmt::Display for RecordTime {
    /// `2026-11-22T09:30:00.000Z`, or `2026-11-22` for a day.
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        if self.has_hour {
            return self.moment.fmt(out);
        }
        let (year, month, day) = self.moment.date();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for RecordTime {
    type Err = ParseTimestampError;

    /// Reads ISO 8601: a day, `2026-11-22`, or what [`Timestamp`] reads.
    fn from_str(text: &str) -> Result<RecordTime, ParseTimestampError> {
        let mut rest = text.as_bytes();
        match timestamp::day(&mut rest) {
            Some(moment) if rest.is_empty() => Ok(RecordTime { moment, has_hour: false }),
            _ => text.parse::<Timestamp>().map(RecordTime::from),
        }
    }
}

impl WallTime {
    /// The moment at which clocks in UTC show this; `None` if no clock does.
    pub fn in_utc(self) -> Option<Timestamp> {
        let WallTime { year, month, day, hour, minute, second } = self;
        let midnight = Timestamp::midnight(year, month, day)?;
        let is_time = hour < 24 && minute < 60 && second < 60;
        let seconds = (hour * 60 + minute) * 60 + second;
        is_time.then(|| Timestamp::from_millis((midnight.millis() + u64::from(seconds) * 1000) as f64))?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_that_day_and_stands_before_its_moments() {
        let day: RecordTime = "2026-11-22".parse().unwrap();
        assert_eq!(RecordTime::day(2026, 11, 22), Some(day));
        assert_eq!((day.has_hour(), day.to_string()), (false, "2026-11-22".into()));
        let midnight: RecordTime = "2026-11-22T00:00:00.000Z".parse().unwrap();
        assert_eq!((midnight.has_hour(), midnight.to_string()), (true, "2026-11-22T00:00:00.000Z".into()));
        assert!(day < midnight && day.moment() == midnight.moment());
        assert!("2026-11-21T23:59:59Z".parse::<RecordTime>().unwrap() < day);
        for text in
            ["", "2026-11", "2026-11-31", "2026-13-01", "2026-11-22 ", "2026-11-22T", "1969-12-31", "22.11.2026"]
        {
            assert_eq!(text.parse::<RecordTime>(), Err(ParseTimestampError), "{text}");
        }
    }

    #[test]
    fn a_clock_in_utc_shows_what_the_moment_says() {
        let time = WallTime { year: 2026, month: 11, day: 22, hour: 9, minute: 30, second: 5 };
        assert_eq!(time.in_utc().unwrap().to_string(), "2026-11-22T09:30:05.000Z");
        let last = WallTime { year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59 };
        assert!(last.in_utc().is_some());
        for none in [
            WallTime { year: 1969, ..time },
            WallTime { year: 10_000, ..time },
            WallTime { month: 0, ..time },
            WallTime { day: 31, ..time },
            WallTime { hour: 24, ..time },
            WallTime { minute: 60, ..time },
            WallTime { second: 60, ..time },
        ] {
            assert_eq!(none.in_utc(), None, "{none:?}");
        }
    }
}
