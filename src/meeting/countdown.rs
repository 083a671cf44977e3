/// A countdown timer for the presenter's window. Times are milliseconds of a monotonic clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    /// Milliseconds run before the last start.
    spent: u64,
    /// Total length in milliseconds.
    length: u64,
    /// Time of the last start; `None` while paused.
    since: Option<u64>,
}

impl Countdown {
    /// A timer that starts now.
    pub fn start(minutes: u32, now: u64) -> Countdown {
        Countdown { spent: 0, length: u64::from(minutes) * 60_000, since: Some(now) }
    }

    /// Pauses or resumes it.
    #[must_use]
    pub fn toggled(self, now: u64) -> Countdown {
        let since = if self.since.is_some() { None } else { Some(now) };
        Countdown { spent: self.run(now), since, ..self }
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Seconds left, rounded up; negative when overrun, rounded toward 0.
    pub fn seconds_left(&self, now: u64) -> i64 {
        let (run, length) = (self.run(now), self.length);
        if run <= length { (length - run).div_ceil(1_000) as i64 } else { -(((run - length) / 1_000) as i64) }
    }

    fn run(&self, now: u64) -> u64 {
        self.spent + self.since.map_or(0, |since| now.saturating_sub(since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_down_stands_and_goes_over() {
        let timer = Countdown::start(5, 1_000);
        assert_eq!(timer.seconds_left(1_000), 300);
        assert_eq!(timer.seconds_left(1_001), 300);
        assert_eq!(timer.seconds_left(61_000), 240);
        let stood = timer.toggled(61_000);
        assert!(!stood.is_running() && timer.is_running());
        assert_eq!(stood.seconds_left(999_000), 240);
        let again = stood.toggled(1_000_000);
        assert_eq!(again.seconds_left(1_240_000), 0);
        assert_eq!(again.seconds_left(1_250_500), -10);
    }
}
