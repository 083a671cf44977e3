//! The audience's windows as the presenter's own window knows them, and whether that one is for the presenter alone.

use super::MessageKind;

/// Milliseconds without an answer until a window of the audience counts as gone.
const SILENCE: u64 = 5_000;
/// Questions that have to stay without an answer before: a machine that slept has asked one of them long ago.
const UNANSWERED: u32 = 2;
/// Milliseconds for which a window that was opened for the room may be away, as one that is reloaded is.
const AWAY: u64 = 10_000;
/// Windows that are known at once; no room has more.
const LIMIT: usize = 32;

/// Which channel a window is heard on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// That of the session in the address, which every page of the origin can find.
    Plain,
    /// One whose name nobody can guess: it stands in the address that the presenter's window has opened for the room.
    Own,
}

/// What the presenter knows of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It has come by itself, and the presenter is asked about it.
    Unknown,
    /// The presenter has opened it, or has said that it is the room's.
    Confirmed,
    /// The presenter has said that it is not.
    Declined,
}

#[derive(Debug, Clone)]
struct Taken {
    window: String,
    line: Line,
    standing: Standing,
    /// When it was asked first since it was heard, and how often.
    asked: Option<(u64, u32)>,
}

/// The audience's windows of one presentation.
///
/// **The law.** The presenter's own window is private, which is to say that it shows what is covered, exactly as long as
/// one of the audience's windows is there that the presenter has opened or has confirmed. Any other that comes, however
/// it names itself, changes nothing but that the presenter is asked about it. A window that does not answer for five
/// seconds is gone, and what was granted to it is taken back: if it comes again, the presenter is asked. So is one that
/// comes by the address of a window that was opened and has been away for ten seconds.
#[derive(Debug, Clone, Default)]
pub struct Seats {
    all: Vec<Taken>,
    /// Whether the presenter has opened a window on the own line, and has not lost it.
    opened: bool,
    /// Whether that window has yet to come.
    awaited: bool,
    /// Since when no window has been on the own line.
    away: Option<u64>,
    /// Windows on the plain line that the presenter has confirmed: they know them by name after a reload.
    confirmed: Vec<String>,
}

impl Seats {
    /// No windows yet, and what the presenter granted before a reload.
    pub fn of_kept(opened: bool, confirmed: Vec<String>) -> Seats {
        Seats { all: Vec::new(), opened, awaited: false, away: None, confirmed }
    }

    /// What a reload of the presenter's window must not ask again: whether a window was opened, and which were confirmed.
    pub fn kept(&self) -> (bool, &[String]) {
        (self.opened, &self.confirmed)
    }

    /// The presenter opens a window for the room.
    pub fn open(&mut self) {
        (self.opened, self.awaited) = (true, true);
    }

    /// Takes what a window has said, and tells whether it is one of the audience's that was not there before.
    pub fn hear(&mut self, window: &str, line: Line, kind: &MessageKind) -> bool {
        match kind {
            MessageKind::Hello | MessageKind::Here => {}
            MessageKind::Bye => {
                self.all.retain(|taken| taken.window != window || taken.line != line);
                // On the plain line it comes again under another name.
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

    /// The windows of a line have been asked whether they are there.
    pub fn ask(&mut self, line: Line, now: u64) {
        for taken in self.all.iter_mut().filter(|taken| taken.line == line) {
            let (since, times) = taken.asked.unwrap_or((now, 0));
            taken.asked = Some((since, times.saturating_add(1)));
        }
    }

    /// Looks which windows are gone, and tells whether the own one is private no longer for it.
    pub fn look(&mut self, now: u64) -> bool {
        // Whoever closes the room's window may show the room this one: what comes later by the same address asks.
        if self.opened && !self.awaited && self.all.iter().all(|taken| taken.line == Line::Plain) {
            let since = *self.away.get_or_insert(now);
            self.opened = now.saturating_sub(since) < AWAY;
        }
        let is_gone = |taken: &Taken| {
            taken.asked.is_some_and(|(since, times)| times >= UNANSWERED && now.saturating_sub(since) >= SILENCE)
        };
        self.take_away(is_gone)
    }

    /// Another window leads the session of the plain line: whoever follows it is no window of this presentation's room.
    pub fn leave_plain(&mut self) -> bool {
        self.take_away(|taken| taken.line == Line::Plain)
    }

    /// Whether only the presenter looks at the own window.
    pub fn is_private(&self) -> bool {
        self.all.iter().any(|taken| taken.standing == Standing::Confirmed)
    }

    /// Whether any window shows the room the presentation.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether a window has come that the presenter is to be asked about.
    pub fn asks(&self) -> bool {
        !self.is_private() && self.all.iter().any(|taken| taken.standing == Standing::Unknown)
    }

    /// The presenter says that the windows asked about are the room's.
    pub fn confirm(&mut self) {
        for taken in self.all.iter_mut().filter(|taken| taken.standing == Standing::Unknown) {
            taken.standing = Standing::Confirmed;
            match taken.line {
                Line::Own => self.opened = true,
                Line::Plain => self.confirmed.push(taken.window.clone()),
            }
        }
    }

    /// The presenter says that they are not.
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

    /// Asks each second from a time on, and tells whether the own window covers itself at some time, and when.
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
        // It asks for the state again: it is no other.
        assert!(!seats.hear("a", Line::Own, &HELLO));
        seats.hear("a", Line::Own, &MessageKind::Bye);
        assert!(!seats.is_private() && seats.is_empty());
        // It is loaded again, and so is the presenter's.
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
        // While the room's own window is there, nobody need be asked.
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
        // No window was opened here, so nobody is on the own line; who is there all the same is asked about.
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
            // As long as it answers it stays, whatever else is silent.
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
        // Opened once more, nothing is asked.
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
        // One that is gone meanwhile is so by the second question.
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
        // And what only presenters say makes nobody a seat.
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
        // Also where this window was reloaded meanwhile, and where the presenter opens it again.
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
