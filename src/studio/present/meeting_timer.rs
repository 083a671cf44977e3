//! The timer beside the notes.

use crate::browser;
use crate::meeting::Countdown;
use std::ops::RangeInclusive;

/// The minutes allowed.
const MINUTES: RangeInclusive<u32> = 1..=180;

/// The field for the minutes, and the countdown.
pub(super) struct MeetingTimer {
    /// The text in the field.
    pub minutes: String,
    /// Whether that text was not a valid number of minutes at the last start.
    pub wrong: bool,
    /// The countdown, running or paused; `None` until started.
    pub countdown: Option<Countdown>,
}

impl MeetingTimer {
    /// No countdown, and ten minutes proposed.
    pub(super) fn new() -> MeetingTimer {
        MeetingTimer { minutes: "10".into(), wrong: false, countdown: None }
    }

    /// Starts the minutes in the field, or marks them as wrong.
    pub(super) fn start(&mut self) {
        let minutes = self.minutes.trim().parse::<u32>().ok().filter(|minutes| MINUTES.contains(minutes));
        self.wrong = minutes.is_none();
        if let Some(minutes) = minutes {
            self.countdown = Some(Countdown::start(minutes, browser::now()));
        }
    }

    /// Pauses or resumes.
    pub(super) fn toggle(&mut self) {
        self.countdown = self.countdown.map(|timer| timer.toggled(browser::now()));
    }

    /// Removes the countdown.
    pub(super) fn clear(&mut self) {
        self.countdown = None;
    }
}
