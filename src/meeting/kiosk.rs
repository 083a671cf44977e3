/// Milliseconds without input before the kiosk asks whether somebody is there.
const QUIET: u64 = 45_000;
/// Milliseconds that the question stays before it starts over.
const ASKING: u64 = 15_000;

/// What the kiosk has to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KioskPhase {
    /// Nothing: it is in use, or untouched since it started.
    Open,
    /// Ask whether somebody is still there.
    Asking {
        /// Whole seconds left to answer, 15…1.
        seconds: u8,
    },
    /// Clear everything and start over.
    Over,
}

/// The timer of a page in a lobby: it starts over after a minute without input, and asks during the last 15 seconds.
///
/// Times are milliseconds of a monotonic clock. Where the clock was not read for a whole minute, since the device slept or
/// the page was put away, whoever was there has gone: it starts over at once, whatever comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kiosk {
    /// Time of the last input; `None` since it started over.
    touched: Option<u64>,
}

impl Kiosk {
    /// Records a touch, key or movement. It also answers the question, but not one that nobody could see: then it is
    /// [`KioskPhase::Over`] all the same.
    pub fn input(&mut self, now: u64) -> KioskPhase {
        if self.is_long_ago(now) {
            *self = Kiosk::default();
            return KioskPhase::Over;
        }
        *self = Kiosk { touched: Some(now) };
        KioskPhase::Open
    }

    fn is_long_ago(&self, now: u64) -> bool {
        self.touched.is_some_and(|touched| now.saturating_sub(touched) >= QUIET + ASKING)
    }

    /// What to do at time `now`; call it at least once a second. After [`KioskPhase::Over`] it waits for the next
    /// input.
    pub fn tick(&mut self, now: u64) -> KioskPhase {
        let Some(touched) = self.touched else { return KioskPhase::Open };
        if now.saturating_sub(touched) < QUIET {
            return KioskPhase::Open;
        }
        if self.is_long_ago(now) {
            *self = Kiosk::default();
            return KioskPhase::Over;
        }
        // Whole seconds, the last one until it is over.
        let left = QUIET + ASKING - (now - touched);
        KioskPhase::Asking { seconds: left.div_ceil(1_000) as u8 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_without_input_starts_over_after_asking() {
        let mut kiosk = Kiosk::default();
        assert_eq!(kiosk.tick(1_000_000), KioskPhase::Open);
        kiosk.input(1_000_000);
        assert_eq!(kiosk.tick(1_044_999), KioskPhase::Open);
        assert_eq!(kiosk.tick(1_045_000), KioskPhase::Asking { seconds: 15 });
        assert_eq!(kiosk.tick(1_059_999), KioskPhase::Asking { seconds: 1 });
        assert_eq!(kiosk.tick(1_060_000), KioskPhase::Over);
        assert_eq!(kiosk.tick(1_200_000), KioskPhase::Open);
    }

    #[test]
    fn input_is_an_answer() {
        let mut kiosk = Kiosk::default();
        kiosk.input(0);
        assert_eq!(kiosk.tick(50_000), KioskPhase::Asking { seconds: 10 });
        kiosk.input(51_000);
        assert_eq!(kiosk.tick(51_000), KioskPhase::Open);
        assert_eq!(kiosk.tick(95_999), KioskPhase::Open);
        assert_eq!(kiosk.tick(110_999), KioskPhase::Asking { seconds: 1 });
    }

    #[test]
    fn a_device_that_slept_for_a_minute_starts_over_at_once() {
        for wakes in [Kiosk::tick, Kiosk::input] {
            let mut kiosk = Kiosk::default();
            kiosk.input(0);
            assert_eq!(wakes(&mut kiosk, 60_000), KioskPhase::Over);
            assert_eq!(kiosk, Kiosk::default());
            // Shorter than that, it goes on as if it had been awake.
            kiosk.input(100_000);
            assert_eq!(kiosk.tick(159_000), KioskPhase::Asking { seconds: 1 });
            assert_eq!(kiosk.input(159_500), KioskPhase::Open);
        }
    }
}
