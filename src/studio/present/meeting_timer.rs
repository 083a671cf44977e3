//! The timer beside the notes, as it is typed and as it runs.

use crate::browser;
use crate::meeting::Countdown;
use std::ops::RangeInclusive;

/// Minutes that a timer may have.
const MINUTES: RangeInclusive<u32> = 1..=180;

/// The minutes in the field, and the time that runs.
pub(super) struct MeetingTimer {
    /// What stands in the field.
    pub minutes: String,
    /// Whether that was no number of minutes when it was to start.
    pub wrong: bool,
    /// What runs or stands still, once it was started.
    pub countdown: Option<Countdown>,
}

impl MeetingTimer {
    /// None runs, and ten minutes are proposed.
    pub(super) fn new() -> MeetingTimer {
        MeetingTimer { minutes: "10".into(), wrong: false, countdown: None }
    }

    /// Starts with the minutes in the field, or says that they are wrong.
    pub(super) fn start(&mut self) {
        let minutes = self.minutes.trim().parse::<u32>().ok().filter(|minutes| MINUTES.contains(minutes));
        self.wrong = minutes.is_none();
        if let Some(minutes) = minutes {
            self.countdown = Some(Countdown::start(minutes, browser::now()));
        }
    }

    /// Stops what runs, and goes on with what stands still.
    pub(super) fn toggle(&mut self) {
        self.countdown = self.countdown.map(|timer| timer.toggled(browser::now()));
    }

    /// Takes the timer away.
    pub(super) fn clear(&mut self) {
        self.countdown = None;
    }
}
