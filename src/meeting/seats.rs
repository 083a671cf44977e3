//! The audience's windows known to the presenter's window, and whether that window is for the presenter's eyes only.

use super::MessageKind;

/// Milliseconds without an answer after which an audience window counts as gone.
const SILENCE: u64 = 5_000;
/// Pings that must also stay unanswered: on a machine that slept, the first ping may be long ago.
const UNANSWERED: u32 = 2;
/// Milliseconds that a window opened for the room may be away, for example while it reloads.
const AWAY: u64 = 10_000;
/// Maximum number of windows tracked; no room has more.
const LIMIT: usize = 32;

/// The channel on which a window is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The channel of the session in the address, which every page of the origin can find.
    Plain,
    /// A channel with an unguessable name, known only from the address of the window opened for the room.
    Own,
}

/// What the presenter knows of an audience window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It came on its own; the presenter is asked about it.
    Unknown,
    /// The presenter has opened it, or confirmed that it is the room's.
    Confirmed,
    /// The presenter has denied that it is the room's.
    Declined,
}

#[derive(Debug, Clone)]
struct Taken {
    window: String,
    line: Line,
    standing: Standing,
    /// Time of the first ping since it was last heard, and the number of pings since.
    asked: Option<(u64, u32)>,
}

/// The audience's windows of one presentation.
///
/// **The law.** The presenter's own window is private, that is, it shows what is covered, exactly as long as at least
/// one audience window is present that the presenter has opened or confirmed. Any other window, whatever it claims to
/// be, only makes the presenter be asked about it. A window that does not answer for five seconds is gone and loses its
/// confirmation: if it returns, the presenter is asked. The same applies to a window that returns to an opened window's
/// address after ten seconds.
#[derive(Debug, Clone, Default)]
pub struct Seats {
    all: Vec<Taken>,
    /// Whether the presenter has opened a window on [`Line::Own`] that is not lost.
    opened: bool,
    /// Whether the opened window has not appeared yet.
    awaited: bool,
    /// Time since which [`Line::Own`] has no window.
    away: Option<u64>,
    /// Confirmed windows on [`Line::Plain`], by identifier, which still holds after the presenter's window reloads.
    confirmed: Vec<String>,
}

impl Seats {
    /// No windows yet, with the permissions kept from before a reload.
    pub fn of_kept(opened: bool, confirmed: Vec<String>) -> Seats {
        Seats { all: Vec::new(), opened, awaited: false, away: None, confirmed }
    }

    /// What to keep over a reload of the presenter's window, so that it does not ask again: whether a window was
    /// opened, and the confirmed identifiers.
    pub fn kept(&self) -> (bool, &[String]) {
        (self.opened, &self.confirmed)
    }

    /// Records that the presenter opens a window for the room.
    pub fn open(&mut self) {
        (self.opened, self.awaited) = (true, true);
    }

    /// Handles a message from a window; true if it is an audience window that was not known before.
    pub fn hear(&mut self, window: &str, line: Line, kind: &MessageKind) -> bool {
        match kind {
            MessageKind::Hello | MessageKind::Here => {}
            MessageKind::Bye => {
                self.all.retain(|taken| taken.window != window || taken.line != line);
                // On the plain line it returns under a new identifier.
                self.confirmed.retain(|known| line != Line::Plain || known != window);
                return false;
            }
            _ => return false,
        }
        if let Some(taken) = self.all.iter_mut().find(|taken| taken.window == window && taken.line == line) {
            taken.asked = None;
            return false;
        }
        if self.all.len() == LIMIT {
            return false;
        }
        let is_granted = match line {
            Line::Own => self.opened,
            Line::Plain => self.confirmed.iter().any(|known| known == window),
        };
        let standing = if is_granted { Standing::Confirmed } else { Standing::Unknown };
        if line == Line::Own {
            (self.awaited, self.away) = (false, None);
        }
        self.all.push(Taken { window: window.into(), line, standing, asked: None });
        true
    }

    /// Records that the windows of a line have been pinged.
    pub fn ask(&mut self, line: Line, now: u64) {
        for taken in self.all.iter_mut().filter(|taken| taken.line == line) {
            let (since, times) = taken.asked.unwrap_or((now, 0));
            taken.asked = Some((since, times.saturating_add(1)));
        }
    }

    /// Removes windows that are gone; true if the presenter's window has stopped being private because of it.
    pub fn look(&mut self, now: u64) -> bool {
        // The presenter may close the room's window and show the room this one, so a later window at the same address
        // is asked about.
        if self.opened && !self.awaited && self.all.iter().all(|taken| taken.line == Line::Plain) {
            let since = *self.away.get_or_insert(now);
            self.opened = now.saturating_sub(since) < AWAY;
        }
        let is_gone = |taken: &Taken| {
            taken.asked.is_some_and(|(since, times)| times >= UNANSWERED && now.saturating_sub(since) >= SILENCE)
        };
        self.take_away(is_gone)
    }

    /// Another window presents the session of the plain line: its audience windows are not this presentation's.
    pub fn leave_plain(&mut self) -> bool {
        self.take_away(|taken| taken.line == Line::Plain)
    }

    /// Whether only the presenter sees the presenter's window.
    pub fn is_private(&self) -> bool {
        self.all.iter().any(|taken| taken.standing == Standing::Confirmed)
    }

    /// Whether no audience window is present.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether the presenter is to be asked about a window.
    pub fn asks(&self) -> bool {
        !self.is_private() && self.all.iter().any(|taken| taken.standing == Standing::Unknown)
    }

    /// The presenter confirms that the windows asked about are the room's.
    pub fn confirm(&mut self) {
        for taken in self.all.iter_mut().filter(|taken| taken.standing == Standing::Unknown) {
            taken.standing = Standing::Confirmed;
            match taken.line {
                Line::Own => self.opened = true,
                Line::Plain => self.confirmed.push(taken.window.clone()),
            }
        }
    }

    /// The presenter denies that they are.
    pub fn decline(&mut self) {
        for taken in self.all.iter_mut().filter(|taken| taken.standing == Standing::Unknown) {
            taken.standing = Standing::Declined;
        }
    }

    fn take_away(&mut self, is_gone: impl Fn(&Taken) -> bool) -> bool {
        let was_private = self.is_private();
        for gone in self.all.extract_if(.., |taken| is_gone(taken)) {
            match gone.line {
                Line::Own => self.opened &= gone.standing != Standing::Confirmed,
                Line::Plain => self.confirmed.retain(|known| *known != gone.window),
            }
        }
        was_private && !self.is_private()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HELLO: MessageKind = MessageKind::Hello;

    fn opened() -> Seats {
        let mut seats = Seats::default();
        seats.open();
        seats
    }

    /// Pings each second from `now` on; returns the time at which the presenter's window stops being private, if it
    /// does.
    fn lost_at(seats: &mut Seats, mut now: u64, until: u64) -> Option<u64> {
        while now < until {
            if seats.look(now) {
                return Some(now);
            }
            if now.is_multiple_of(1_000) {
                seats.ask(Line::Plain, now);
                seats.ask(Line::Own, now);
            }
            now += 500;
        }
        None
    }

    #[test]
    fn a_window_that_was_opened_from_here_makes_the_own_one_private() {
        let mut seats = opened();
        assert!(!seats.is_private() && seats.is_empty());
        assert!(seats.hear("a", Line::Own, &HELLO));
        assert!(seats.is_private() && !seats.asks());
        // The same window asks for the state again.
        assert!(!seats.hear("a", Line::Own, &HELLO));
        seats.hear("a", Line::Own, &MessageKind::Bye);
        assert!(!seats.is_private() && seats.is_empty());
        // The audience's window reloads, and then the presenter's.
        seats.hear("b", Line::Own, &HELLO);
        assert!(seats.is_private());
        let mut again = Seats::of_kept(seats.kept().0, seats.kept().1.to_vec());
        assert!(!again.is_private());
        again.hear("b", Line::Own, &HELLO);
        assert!(again.is_private());
    }

    #[test]
    fn a_window_that_comes_by_itself_is_asked_about() {
        let mut seats = opened();
        assert!(seats.hear("x", Line::Plain, &HELLO));
        assert!(!seats.is_private() && seats.asks() && !seats.is_empty());
        seats.decline();
        assert!(!seats.is_private() && !seats.asks());
        seats.hear("x", Line::Plain, &HELLO);
        assert!(!seats.asks(), "asked once");
        seats.hear("y", Line::Plain, &HELLO);
        assert!(seats.asks());
        seats.confirm();
        assert!(seats.is_private() && !seats.asks());
        seats.hear("y", Line::Plain, &MessageKind::Bye);
        assert!(!seats.is_private(), "the one that was declined is no room's window");
        // While the room's own window is present, the presenter is not asked.
        seats.hear("a", Line::Own, &HELLO);
        seats.hear("z", Line::Plain, &HELLO);
        assert!(seats.is_private() && !seats.asks());
        seats.hear("a", Line::Own, &MessageKind::Bye);
        assert!(!seats.is_private() && seats.asks());
    }

    #[test]
    fn a_reload_asks_nothing_again_and_grants_nothing_to_others() {
        let mut seats = Seats::default();
        seats.hear("x", Line::Plain, &HELLO);
        seats.confirm();
        let mut again = Seats::of_kept(seats.kept().0, seats.kept().1.to_vec());
        again.hear("stranger", Line::Plain, &HELLO);
        assert!(!again.is_private() && again.asks());
        again.hear("x", Line::Plain, &HELLO);
        assert!(again.is_private());
        // No window was opened here, so a window on the own line is asked about.
        let mut again = Seats::of_kept(seats.kept().0, seats.kept().1.to_vec());
        again.hear("b", Line::Own, &HELLO);
        assert!(!again.is_private() && again.asks());
    }

    #[test]
    fn a_window_that_does_not_answer_is_gone_and_asked_about_when_it_comes_again() {
        for (line, name) in [(Line::Own, "a"), (Line::Plain, "p")] {
            let mut seats = opened();
            seats.hear(name, line, &HELLO);
            seats.confirm();
            // As long as it answers, it stays, even if other windows are silent.
            for now in (1_000..20_000).step_by(1_000) {
                seats.ask(line, now);
                assert!(!seats.look(now));
                seats.hear(name, line, &MessageKind::Here);
            }
            assert_eq!(lost_at(&mut seats, 20_000, 40_000), Some(25_000));
            assert!(!seats.is_private() && seats.is_empty());
            seats.hear(name, line, &MessageKind::Here);
            assert!(!seats.is_private() && seats.asks(), "the presenter may mirror the own window now");
            seats.confirm();
            assert!(seats.is_private());
        }
        // If the presenter opens a window again, nothing is asked.
        let mut seats = opened();
        seats.hear("a", Line::Own, &HELLO);
        assert!(lost_at(&mut seats, 0, 9_000).is_some());
        seats.open();
        seats.hear("b", Line::Own, &HELLO);
        assert!(seats.is_private());
    }

    #[test]
    fn a_machine_that_slept_loses_no_window() {
        let mut seats = opened();
        seats.hear("a", Line::Own, &HELLO);
        seats.ask(Line::Own, 1_000);
        assert!(!seats.look(3_600_000), "it has been asked once, an hour ago");
        seats.ask(Line::Own, 3_600_000);
        seats.hear("a", Line::Own, &MessageKind::Here);
        assert!(!seats.look(3_600_500) && seats.is_private());
        // A window that left in the meantime counts as gone after the second ping.
        seats.ask(Line::Own, 3_601_000);
        assert!(!seats.look(9_000_000));
        seats.ask(Line::Own, 9_000_000);
        assert!(seats.look(9_000_500));
    }

    #[test]
    fn another_presenter_on_the_plain_line_takes_its_windows_and_no_other() {
        let mut seats = opened();
        seats.hear("p", Line::Plain, &HELLO);
        seats.confirm();
        seats.hear("a", Line::Own, &HELLO);
        assert!(!seats.leave_plain() && seats.is_private());
        let mut seats = Seats::default();
        seats.hear("p", Line::Plain, &HELLO);
        seats.confirm();
        assert!(seats.leave_plain() && !seats.is_private());
    }

    #[test]
    fn no_number_of_strangers_takes_room() {
        let mut seats = opened();
        for one in 0..1_000 {
            seats.hear(&one.to_string(), Line::Plain, &HELLO);
        }
        assert_eq!(seats.all.len(), LIMIT);
        // Messages that only presenters send do not add a window.
        let mut seats = opened();
        for kind in
            [MessageKind::Claim, MessageKind::Ping { revision: 1 }, MessageKind::Refused { claimant: "a".into() }]
        {
            assert!(!seats.hear("0", Line::Plain, &kind) && seats.is_empty());
        }
    }

    #[test]
    fn a_window_that_was_closed_is_asked_about_when_its_address_is_opened_later() {
        let mut seats = opened();
        assert!(!seats.look(1_000_000), "it may be slow to come");
        seats.hear("a", Line::Own, &HELLO);
        seats.hear("a", Line::Own, &MessageKind::Bye);
        assert!(!seats.look(1_000_500) && !seats.look(1_010_400));
        seats.hear("b", Line::Own, &HELLO);
        assert!(seats.is_private(), "a reload");
        seats.hear("b", Line::Own, &MessageKind::Bye);
        seats.look(1_020_000);
        seats.look(1_030_000);
        seats.hear("c", Line::Own, &HELLO);
        assert!(!seats.is_private() && seats.asks());
        // Also if the presenter's window reloaded in the meantime, and if the presenter opens it again.
        let mut again = Seats::of_kept(true, Vec::new());
        again.look(5);
        again.look(10_005);
        again.hear("d", Line::Own, &HELLO);
        assert!(!again.is_private());
        let mut anew = Seats::of_kept(false, Vec::new());
        anew.open();
        anew.look(0);
        anew.look(60_000);
        anew.hear("e", Line::Own, &HELLO);
        assert!(anew.is_private());
    }
}
