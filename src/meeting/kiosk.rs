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
/// Times are milliseconds of a monotonic clock. It always asks before it starts over: if the device slept and the clock
/// was not read for long, the 15 seconds begin when it wakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kiosk {
    /// Time of the last input; `None` since it started over.
    touched: Option<u64>,
    /// Time at which it began to ask.
    asked: Option<u64>,
}

impl Kiosk {
    /// Records a touch, key or movement. It also answers the question.
    pub fn input(&mut self, now: u64) {
        *self = Kiosk { touched: Some(now), asked: None };
    }

    /// What to do at time `now`; call it at least once a second. After [`KioskPhase::Over`] it waits for the next
    /// input.
    pub fn tick(&mut self, now: u64) -> KioskPhase {
        let Some(touched) = self.touched else { return KioskPhase::Open };
        if now.saturating_sub(touched) < QUIET {
            return KioskPhase::Open;
        }
        let since = *self.asked.get_or_insert(if now - touched < QUIET + ASKING { touched + QUIET } else { now });
        match ASKING.saturating_sub(now - since) {
            0 => {
                *self = Kiosk::default();
                KioskPhase::Over
            }
            left => KioskPhase::Asking { seconds: left.div_ceil(1_000) as u8 },
        }
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
    fn a_device_that_slept_asks_first() {
        let mut kiosk = Kiosk::default();
        kiosk.input(0);
        assert_eq!(kiosk.tick(9_000_000), KioskPhase::Asking { seconds: 15 });
        assert_eq!(kiosk.tick(9_014_000), KioskPhase::Asking { seconds: 1 });
        assert_eq!(kiosk.tick(9_015_000), KioskPhase::Over);
    }
}
