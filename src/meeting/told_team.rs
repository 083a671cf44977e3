use super::{ENOUGH, NAMED_LIMIT, Team};
use crate::codec::RatingCode;
use crate::framework::Factor;

/// What a revealed team is made of. If two are equal, the room sees the same; if they differ, the room could work out
/// who was added or removed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToldTeam {
    /// Who counts, sorted: codes, with names if names are shown.
    people: Vec<(RatingCode, Option<String>)>,
    named: bool,
}

impl ToldTeam {
    /// What `team` tells once it is revealed.
    pub fn of(team: &Team) -> ToldTeam {
        let mut people: Vec<(RatingCode, Option<String>)> =
            team.counted().map(|entry| (entry.code, entry.name.clone().filter(|_| team.named))).collect();
        people.sort_unstable();
        ToldTeam { people, named: team.named }
    }

    /// Whether a room that has seen this can work out answers once it sees `later`: of a factor that both show, fewer than
    /// [`ENOUGH`] answers came, or went. Those that stand beside a name are shown anyway.
    pub fn gives_away(&self, later: &ToldTeam) -> bool {
        let hidden = |told: &ToldTeam, other: &ToldTeam| {
            let codes = told.beyond(other);
            if told.names(&codes) { Vec::new() } else { codes }
        };
        let (came, went) = (hidden(later, self), hidden(self, later));
        let shows = |told: &ToldTeam, factor| answers(&told.codes(), factor) >= ENOUGH;
        let is_few = |codes: &[RatingCode], factor| (1..ENOUGH).contains(&answers(codes, factor));
        Factor::ALL.iter().any(|&factor| {
            shows(self, factor) && shows(later, factor) && (is_few(&came, factor) || is_few(&went, factor))
        })
    }

    /// Whether the room sees a name beside everyone with these codes.
    fn names(&self, codes: &[RatingCode]) -> bool {
        let people = self.people.len();
        let nameless = |(code, name): &(RatingCode, Option<String>)| name.is_none() && codes.contains(code);
        self.named && (ENOUGH as usize..=NAMED_LIMIT).contains(&people) && !self.people.iter().any(nameless)
    }

    fn codes(&self) -> Vec<RatingCode> {
        self.people.iter().map(|(code, _)| *code).collect()
    }

    /// The codes here that `other` does not have, each as many times as there are more of it here.
    fn beyond(&self, other: &ToldTeam) -> Vec<RatingCode> {
        let others = other.codes();
        let mut rest = others.iter().peekable();
        let is_more = |code: &RatingCode| {
            while rest.next_if(|other| *other < code).is_some() {}
            rest.next_if(|other| *other == code).is_none()
        };
        self.codes().into_iter().filter(is_more).collect()
    }
}

/// How many of the codes rate a factor.
fn answers(codes: &[RatingCode], factor: Factor) -> u32 {
    codes.iter().map(|code| u32::from(code.ratings().get(factor).is_some())).sum()
}

/// How many boards a tab keeps, the latest.
const BOARDS: usize = 100;

/// What somebody who looks on has seen of a team, and what was asked before it is shown again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SeenTeam {
    /// All that was shown: who went and came again is given away by a board of long ago.
    shown: Vec<ToldTeam>,
    asked: Option<ToldTeam>,
}

impl SeenTeam {
    /// What was shown, as a text that a tab keeps: codes joined by commas, boards by semicolons. Names are left out, so a board
    /// that is read again asks rather once too often.
    pub fn text(&self) -> String {
        let codes = |told: &ToldTeam| told.codes().iter().map(RatingCode::to_string).collect::<Vec<_>>().join(",");
        let first = self.shown.len().saturating_sub(BOARDS);
        self.shown[first..].iter().map(codes).collect::<Vec<_>>().join(";")
    }

    /// Learns what was shown elsewhere, or before a reload. What cannot be read tells nothing.
    pub fn learn(&mut self, text: &str) {
        for board in text.split(';').filter(|board| !board.is_empty()) {
            let codes = board.split(',').map(|code| code.parse::<RatingCode>());
            let Ok(mut codes) = codes.collect::<Result<Vec<_>, _>>() else { continue };
            codes.sort_unstable();
            let is_known = self.shown.iter().any(|told| told.codes() == codes);
            if !is_known {
                let people = codes.into_iter().map(|code| (code, None)).collect();
                self.shown.push(ToldTeam { people, named: false });
            }
        }
    }

    /// Whether a question comes before this is shown: it gives answers away, and was not asked about yet.
    pub fn asks_first(&self, told: &ToldTeam) -> bool {
        !self.asks(told) && !self.shown.contains(told) && self.shown.iter().any(|shown| shown.gives_away(told))
    }

    /// Whether any question has been put since something was shown.
    pub fn has_asked(&self) -> bool {
        self.asked.is_some()
    }

    /// Whether the question about it has been put.
    pub fn asks(&self, told: &ToldTeam) -> bool {
        self.asked.as_ref() == Some(told)
    }

    /// Puts the question about it.
    pub fn ask(&mut self, told: ToldTeam) {
        self.asked = Some(told);
    }

    /// It is shown.
    pub fn show(&mut self, told: ToldTeam) {
        self.asked = None;
        if !self.shown.contains(&told) {
            self.shown.push(told);
        }
    }
}
