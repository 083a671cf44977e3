use super::groups::shown;
use super::{ENOUGH, NAMED_LIMIT, Team, TeamEntry};
use crate::codec::RatingCode;
use crate::framework::Factor;
use std::collections::{BTreeMap, BTreeSet};

/// A code, the name that shows beside it, and its group.
type Told = (RatingCode, Option<String>, Option<String>);

/// What a revealed team is made of. If two are equal, the room sees the same; if they differ, the room could work out
/// who was added or removed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToldTeam {
    /// Who counts, sorted: codes, with names if names are shown, and with groups.
    people: Vec<Told>,
    named: bool,
}

impl ToldTeam {
    /// What `team` tells once it is revealed.
    pub fn of(team: &Team) -> ToldTeam {
        let told = |entry: &TeamEntry| (entry.code, entry.name.clone().filter(|_| team.named), entry.group.clone());
        let mut people: Vec<Told> = team.counted().map(told).collect();
        people.sort_unstable();
        ToldTeam { people, named: team.named }
    }

    /// Whether a room that has seen this can work out answers once it sees `later`: of a factor that both show, fewer than
    /// [`ENOUGH`] answers came, or went, to the team or to one of its groups; or parts of one board, taken from parts of the
    /// other, leave so few. Those that stand beside a name are shown anyway.
    pub fn gives_away(&self, later: &ToldTeam) -> bool {
        if self.part_gives_away(&self.codes(), later, &later.codes()) {
            return true;
        }
        let leaves = |whole: &ToldTeam, taken: &ToldTeam, factor| {
            leaves_few(&whole.parts(factor), &taken.parts(factor), |left| !whole.names(left))
        };
        if Factor::ALL.iter().any(|&factor| leaves(self, later, factor) || leaves(later, self, factor)) {
            return true;
        }
        let (were, are) = (self.groups(), later.groups());
        are.iter().any(|(name, codes)| {
            let of_before: Vec<_> = match were.get_key_value(name) {
                Some(same) => vec![same],
                // A group under a new name may be any of those whose names are gone.
                None => were.iter().filter(|(name, _)| !are.contains_key(*name)).collect(),
            };
            of_before.into_iter().any(|(_, before)| self.part_gives_away(before, later, codes))
        })
    }

    /// The same for the team's or one group's codes, `before` here and `after` in `later`; both sorted.
    fn part_gives_away(&self, before: &[RatingCode], later: &ToldTeam, after: &[RatingCode]) -> bool {
        let hidden = |told: &ToldTeam, codes: &[RatingCode], others: &[RatingCode]| {
            let codes = beyond(codes, others);
            if told.names(&codes) { Vec::new() } else { codes }
        };
        let (came, went) = (hidden(later, after, before), hidden(self, before, after));
        let is_few = |codes: &[RatingCode], factor| (1..ENOUGH).contains(&answers(codes, factor));
        Factor::ALL.iter().any(|&factor| {
            let is_shown = [before, after].iter().all(|codes| answers(codes, factor) >= ENOUGH);
            is_shown && (is_few(&came, factor) || is_few(&went, factor))
        })
    }

    /// The codes of each group that may be shown, sorted.
    fn groups(&self) -> BTreeMap<&str, Vec<RatingCode>> {
        let mut groups = BTreeMap::<&str, Vec<RatingCode>>::new();
        for (code, _, group) in &self.people {
            if let Some(group) = group {
                groups.entry(group).or_default().push(*code);
            }
        }
        let people: Vec<u32> = groups.values().map(|codes| codes.len() as u32).collect();
        let mut may_show = shown(&people, self.people.len() as u32).into_iter();
        groups.retain(|_, _| may_show.next() == Some(true));
        groups
    }

    /// The parts into which what is shown divides the answers to a factor: those of each group that shows it, and those of
    /// everybody else. Of each the codes, sorted; none if the factor is not shown.
    fn parts(&self, factor: Factor) -> Vec<Vec<RatingCode>> {
        let rates = |code: &RatingCode| code.ratings().get(factor).is_some();
        let mut groups: Vec<Vec<RatingCode>> = self.groups().into_values().collect();
        groups.iter_mut().for_each(|codes| codes.retain(rates));
        let mut rest: Vec<RatingCode> = self.codes().into_iter().filter(rates).collect();
        if rest.len() < ENOUGH as usize {
            return Vec::new();
        }
        let sizes: Vec<u32> = groups.iter().map(|codes| codes.len() as u32).collect();
        let mut may_show = shown(&sizes, rest.len() as u32).into_iter();
        groups.retain(|_| may_show.next() == Some(true));
        for group in &groups {
            rest = beyond(&rest, group);
        }
        groups.extend(Some(rest).filter(|rest| !rest.is_empty()));
        groups
    }

    /// Whether the room sees a name beside everyone with these codes.
    fn names(&self, codes: &[RatingCode]) -> bool {
        let people = self.people.len();
        let nameless = |(code, name, _): &Told| name.is_none() && codes.contains(code);
        self.named && (ENOUGH as usize..=NAMED_LIMIT).contains(&people) && !self.people.iter().any(nameless)
    }

    fn codes(&self) -> Vec<RatingCode> {
        self.people.iter().map(|(code, ..)| *code).collect()
    }

    /// The board as a tab keeps it: codes joined by commas, each with the number of its group.
    fn text(&self) -> String {
        let names: BTreeSet<&str> = self.people.iter().filter_map(|(.., group)| group.as_deref()).collect();
        let one = |(code, _, group): &Told| {
            let place = group.as_ref().and_then(|group| names.iter().position(|name| name == group));
            place.map_or_else(|| code.to_string(), |place| format!("{code}*{place}"))
        };
        self.people.iter().map(one).collect::<Vec<_>>().join(",")
    }

    /// A board that a tab has kept. Its groups have names that nobody can type, in the order of their numbers.
    fn of_text(text: &str) -> Option<ToldTeam> {
        let one = |part: &str| {
            let (code, group) = part.split_once('*').map_or((part, None), |(code, group)| (code, Some(group)));
            let group = group.map(|group| group.parse::<u32>().map(|group| format!("\n{group:010}"))).transpose();
            Some((code.parse::<RatingCode>().ok()?, None, group.ok()?))
        };
        let mut people = text.split(',').map(one).collect::<Option<Vec<Told>>>()?;
        people.sort_unstable();
        Some(ToldTeam { people, named: false })
    }
}

/// The codes that the others do not have, each as many times as there are more of it. Both are sorted.
fn beyond(codes: &[RatingCode], others: &[RatingCode]) -> Vec<RatingCode> {
    let mut rest = others.iter().peekable();
    let is_more = |code: &RatingCode| {
        while rest.next_if(|other| *other < code).is_some() {}
        rest.next_if(|other| *other == code).is_none()
    };
    codes.iter().copied().filter(is_more).collect()
}

/// The most parts whose every union is looked at; of more, each alone, all but each, and all.
const UNITED: usize = 6;

/// Whether a union of the parts of one board, less all parts of another that lie within it, leaves fewer than [`ENOUGH`]
/// answers that are hidden. Fewer parts need not be taken: each has [`ENOUGH`] or more.
fn leaves_few(whole: &[Vec<RatingCode>], taken: &[Vec<RatingCode>], is_hidden: impl Fn(&[RatingCode]) -> bool) -> bool {
    let all = (1_u64 << whole.len().min(63)) - 1;
    let each = || (0..whole.len().min(63)).map(|place| 1_u64 << place);
    let chosen: Vec<u64> = if whole.len() <= UNITED {
        (1..=all).collect()
    } else {
        each().chain(each().map(|one| all & !one)).chain([all]).collect()
    };
    chosen.into_iter().any(|chosen| {
        let united = whole.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
        let mut left: Vec<RatingCode> = united.flat_map(|(_, codes)| codes.iter().copied()).collect();
        left.sort_unstable();
        for part in taken {
            if beyond(part, &left).is_empty() {
                left = beyond(&left, part);
            }
        }
        (1..ENOUGH as usize).contains(&left.len()) && is_hidden(&left)
    })
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
    /// What was shown, as a text that a tab keeps: boards joined by semicolons. Names, of people and of groups, are left out, so
    /// a board that is read again asks rather once too often.
    pub fn text(&self) -> String {
        let first = self.shown.len().saturating_sub(BOARDS);
        self.shown[first..].iter().map(ToldTeam::text).collect::<Vec<_>>().join(";")
    }

    /// Learns what was shown elsewhere, or before a reload. What cannot be read tells nothing.
    pub fn learn(&mut self, text: &str) {
        for board in text.split(';').filter(|board| !board.is_empty()) {
            let Some(board) = ToldTeam::of_text(board) else { continue };
            if self.shown.iter().all(|told| told.text() != board.text()) {
                self.shown.push(board);
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
