//! A calendar file after RFC 5545: whole days, which are the same day in every time zone.

use crate::codec::Day;
use crate::records::Timestamp;
use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// An entry: a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its unique id: a calendar that has read it before replaces it.
    pub id: String,
    /// The day.
    pub day: Day,
    /// What stands in the calendar, on one line.
    pub title: String,
    /// More about it, on lines.
    pub text: String,
}

/// A calendar file with these entries, made at `now`; each leads to `link`, if there is one.
pub fn write_calendar(entries: &[CalendarEntry], name: &str, link: Option<&str>, now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Double Cycle//Double Cycle//EN"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(key, value));
    }
    // The crate escapes no value of NAME, which says the same.
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    let stamp: DateTime<Utc> = DateTime::from_timestamp_millis(now.millis() as i64).unwrap_or_default();
    for CalendarEntry { id, day, title, text } in entries {
        let (year, month, date) = day.parts();
        let Some(first) = NaiveDate::from_ymd_opt(year as i32, month, date) else { continue };
        let mut event = Event::new();
        event.uid(id).timestamp(stamp).summary(title).description(text).starts(first);
        if let Some(link) = link {
            event.url(link);
        }
        // The end is the first day that is no part of it. Nobody is busy all day because something is due.
        if let Some(next) = first.checked_add_days(Days::new(1)) {
            event.ends(next);
        }
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
    }
    calendar.to_string()
}
