//! Random meetings: the presenter's acts, windows that come, go and fall silent, and a monitor of what the room sees.
//! The monitor does not know how covers are implemented.

use double_cycle::codec::RatingCode;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::*;
use double_cycle::scoring::FindingId;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// An event in a meeting.
#[derive(Debug, Clone)]
pub enum Act {
    /// The presenter acts.
    Do(PresentAction),
    /// Another tool supplies ratings, a comparison and a trial.
    Input(Ratings, Option<Ratings>, Option<Ratings>),
    /// The presenter opens a window for the room.
    Open,
    /// A window says hello on a line: an existing one, or a new one.
    Arrive(usize, Line),
    /// A window says goodbye.
    Leave(usize),
    /// A window dies without goodbye.
    Crash(usize),
    /// The presenter answers whether a window is the room's.
    Answer(bool),
    /// The presenter's window reloads.
    Reload,
}

/// What must not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Law {
    /// A cover opens only by R or the clicker's next, and only one of the current step.
    Opens,
    /// A cover does not open within half a second of another press that reveals, nor by a next that comes so soon after
    /// one that went on.
    Bounces,
    /// Under an open cover nothing appears that the room has not seen, except one factor being rated.
    Appears,
    /// The clicker's next goes past nothing that is covered, nor on within half a second of a reveal.
    Passes,
    /// The presenter's window is private only if the room's window is there.
    Strangers,
    /// It stops being private when the room's window falls silent.
    Silence,
    /// The presenter's window shows what the room sees unless it is private.
    OwnWindow,
}

impl Law {
    /// The laws that the earlier rules break, which knew no next that reveals.
    pub const ALL: [Law; 5] = [Law::Opens, Law::Bounces, Law::Appears, Law::Strangers, Law::Silence];
}

/// The rules of covers and windows: the present ones, or earlier ones.
pub trait Rules {
    fn apply(&mut self, it: &mut Presentation, action: PresentAction, now: u64);
    fn begin(&mut self) {}
    fn open(&mut self) {}
    fn hear(&mut self, window: &str, line: Line, kind: &MessageKind);
    fn ask(&mut self, _line: Line, _now: u64) {}
    fn look(&mut self, _now: u64) {}
    fn answer(&mut self, _is_ours: bool) {}
    fn reload(&mut self);
    fn is_private(&self) -> bool;
    fn own_window(&self, it: &Presentation) -> Shown {
        if self.is_private() { Shown::uncovered(it) } else { Shown::of(it) }
    }
}

/// The present rules; or those with a next that reveals nothing.
#[derive(Default)]
pub struct WithSeats {
    seats: Seats,
    passes: bool,
}

impl WithSeats {
    /// The rules with a next that goes past what is covered.
    pub fn passing() -> WithSeats {
        WithSeats { passes: true, ..WithSeats::default() }
    }
}

/// The present rules of covers alone, without windows.
pub struct Now;

impl Rules for Now {
    fn apply(&mut self, it: &mut Presentation, action: PresentAction, now: u64) {
        it.apply(action, now);
    }
    fn hear(&mut self, _: &str, _: Line, _: &MessageKind) {}
    fn reload(&mut self) {}
    fn is_private(&self) -> bool {
        false
    }
}

impl Rules for WithSeats {
    fn apply(&mut self, it: &mut Presentation, action: PresentAction, now: u64) {
        let is_next = self.passes && action == PresentAction::Forward;
        it.apply(if is_next { PresentAction::Next } else { action }, now);
    }
    fn open(&mut self) {
        self.seats.open();
    }
    fn hear(&mut self, window: &str, line: Line, kind: &MessageKind) {
        self.seats.hear(window, line, kind);
    }
    fn ask(&mut self, line: Line, now: u64) {
        self.seats.ask(line, now);
    }
    fn look(&mut self, now: u64) {
        self.seats.look(now);
    }
    fn answer(&mut self, is_ours: bool) {
        if is_ours { self.seats.confirm() } else { self.seats.decline() }
    }
    fn reload(&mut self) {
        let (opened, confirmed) = self.seats.kept();
        self.seats = Seats::of_kept(opened, confirmed.to_vec());
    }
    fn is_private(&self) -> bool {
        self.seats.is_private()
    }
    fn own_window(&self, it: &Presentation) -> Shown {
        Shown::to_presenter(it, &self.seats)
    }
}

struct Window {
    name: String,
    line: Line,
    answers: bool,
    heard: u64,
    /// Whether the presenter opened it, or confirmed that it is the room's.
    is_ours: bool,
}

/// What the room may see under the open covers, as separate facts.
fn facts(it: &Presentation) -> BTreeSet<String> {
    let Open { ratings, second, team } = effective(it);
    let each =
        |what: &'static str, all: Ratings| Factor::ALL.map(|factor| format!("{what} {factor:?} {:?}", all.get(factor)));
    let mut facts = BTreeSet::new();
    if ratings {
        facts.extend(each("rating", it.ratings));
    }
    if second {
        facts.extend(it.before.map(|before| format!("before {before:?}")));
        facts.extend(it.trial.into_iter().flat_map(|trial| each("trial", trial)));
    }
    if team {
        facts.insert(format!("team {:?} {:?}", it.team.told(), it.groups_compared()));
    }
    facts
}

/// The covers in effect: the second rating is visible only with the ratings.
fn effective(it: &Presentation) -> Open {
    Open { second: it.open.second && it.open.ratings, ..it.open }
}

struct Meeting<R> {
    it: Presentation,
    rules: R,
    now: u64,
    windows: Vec<Window>,
    arrived: usize,
    opened: bool,
    pressed: Option<u64>,
    moved: Option<u64>,
    ever: BTreeSet<String>,
    broken: Vec<Law>,
}

impl<R: Rules> Meeting<R> {
    fn new(mut rules: R) -> Meeting<R> {
        rules.begin();
        let it = Presentation::new(Step::Rate, pool(0, 0), team(0b111, false, false), Language::English);
        Meeting {
            it,
            rules,
            now: 10_000,
            windows: Vec::new(),
            arrived: 0,
            opened: false,
            pressed: None,
            moved: None,
            ever: BTreeSet::new(),
            broken: Vec::new(),
        }
    }

    /// Lets time pass. The presenter's window checks twice a second, and asks once a second.
    fn pass(&mut self, milliseconds: u64) {
        let end = self.now + milliseconds;
        while self.now < end {
            let before = self.now / 500;
            self.now = ((before + 1) * 500).min(end);
            if self.now / 500 == before {
                continue;
            }
            self.rules.look(self.now);
            if self.now.is_multiple_of(1_000) {
                for line in [Line::Plain, Line::Own] {
                    self.rules.ask(line, self.now);
                }
                for window in self.windows.iter_mut().filter(|window| window.answers) {
                    window.heard = self.now;
                    self.rules.hear(&window.name, window.line, &MessageKind::Here);
                }
            }
            self.watch_windows();
        }
    }

    fn watch_windows(&mut self) {
        if self.rules.is_private() {
            let ours = || self.windows.iter().filter(|window| window.is_ours);
            if ours().next().is_none() {
                self.broken.push(Law::Strangers);
            } else if ours().all(|window| self.now - window.heard > 8_000) {
                self.broken.push(Law::Silence);
            }
        } else if self.rules.own_window(&self.it) != Shown::of(&self.it) {
            self.broken.push(Law::OwnWindow);
        }
    }

    fn happen(&mut self, act: Act) {
        match act {
            Act::Do(action) => self.act(action),
            Act::Input(ratings, before, trial) => {
                for action in
                    [PresentAction::Ratings(ratings), PresentAction::Compare(before), PresentAction::Try(trial)]
                {
                    self.act(action);
                }
            }
            Act::Open => {
                self.opened = true;
                self.rules.open();
            }
            // Only a window that the presenter opened can use the own line.
            Act::Arrive(_, Line::Own) if !self.opened => {}
            Act::Arrive(which, line) => {
                self.arrived += 1;
                let name = format!("w{}", self.arrived);
                // An existing window may ask again, as it does after missing a message.
                let again = self.windows.get(which).filter(|window| window.answers && window.line == line);
                let name = again.map_or(name, |window| window.name.clone());
                if again.is_none() {
                    let is_ours = line == Line::Own;
                    self.windows.push(Window { name: name.clone(), line, answers: true, heard: self.now, is_ours });
                }
                self.rules.hear(&name, line, &MessageKind::Hello);
            }
            Act::Leave(which) => {
                if let Some(place) = which.checked_rem(self.windows.len()) {
                    let gone = self.windows.remove(place);
                    self.rules.hear(&gone.name, gone.line, &MessageKind::Bye);
                }
            }
            Act::Crash(which) => {
                if let Some(place) = which.checked_rem(self.windows.len()) {
                    self.windows[place].answers = false;
                }
            }
            Act::Answer(is_ours) => {
                self.windows.iter_mut().for_each(|window| window.is_ours |= is_ours);
                self.rules.answer(is_ours);
            }
            Act::Reload => self.reload(),
        }
        self.watch_windows();
    }

    fn reload(&mut self) {
        let Presentation { step, ratings, before, trial, ref team, language, .. } = self.it;
        self.it = Presentation::new(step, pool(0, 0), team.clone(), language);
        self.rules.reload();
        for action in [PresentAction::Ratings(ratings), PresentAction::Compare(before), PresentAction::Try(trial)] {
            self.rules.apply(&mut self.it, action, self.now);
        }
        if effective(&self.it) != Open::default() {
            self.broken.push(Law::Opens);
        }
        (self.pressed, self.moved) = (None, None);
        for window in self.windows.iter().filter(|window| window.answers) {
            self.rules.hear(&window.name, window.line, &MessageKind::Hello);
        }
    }

    /// Lets the presenter act, and checks what the room sees of it.
    fn act(&mut self, action: PresentAction) {
        let (before, open, seen) = (self.it.clone(), effective(&self.it), facts(&self.it));
        self.rules.apply(&mut self.it, action.clone(), self.now);
        let (open_now, seen_now) = (effective(&self.it), facts(&self.it));
        let is_next = action == PresentAction::Forward;
        let tells = !before.blank && !matches!(before.step, Step::Picture | Step::Factor(_));
        let is_reveal = action == PresentAction::Reveal || is_next && tells;
        let opened = Open {
            ratings: open_now.ratings && !open.ratings,
            second: open_now.second && !open.second,
            team: open_now.team && !open.team,
        };
        if opened != Open::default() {
            let has_second = before.before.is_some() || before.trial.is_some();
            let allowed = match (is_reveal, before.step) {
                (true, Step::Picture) => Open::default(),
                (true, Step::Team) => Open { team: true, ..Open::default() },
                (true, Step::Result) => Open { ratings: true, second: has_second, team: false },
                (true, _) => Open { ratings: true, ..Open::default() },
                // A trial starts with the ratings, which the room sees.
                (false, Step::Result) if action == PresentAction::WhatIf && open.ratings && !has_second => {
                    Open { second: true, ..Open::default() }
                }
                (false, _) => Open::default(),
            };
            if opened.ratings && !allowed.ratings || opened.second && !allowed.second || opened.team && !allowed.team {
                self.broken.push(Law::Opens);
            }
            let is_soon = |press: Option<u64>| press.is_some_and(|press| self.now - press < 500);
            if is_reveal && is_soon(self.pressed) || is_next && is_soon(self.moved) {
                self.broken.push(Law::Bounces);
            }
        }
        if is_next && self.it.step != before.step {
            self.moved = Some(self.now);
            // What is covered is shown, unless a question waits for R, and what was shown just now stays for a moment.
            if tells && !before.asks() && before.has_something() && before.is_covered()
                || self.pressed.is_some_and(|it| self.now - it < 500)
            {
                self.broken.push(Law::Passes);
            }
        }
        if action == PresentAction::Reveal || is_next && opened != Open::default() {
            self.pressed = Some(self.now);
        }
        let may_appear = |fact: &String| match &action {
            PresentAction::Reveal | PresentAction::Forward => is_reveal,
            PresentAction::Rate(factor, _) => fact.contains(&format!(" {factor:?} ")),
            // The ratings, shown a second time.
            PresentAction::WhatIf => seen.contains(&fact.replace("trial", "rating")),
            PresentAction::Undo | PresentAction::Redo => {
                self.ever.contains(fact) && differing(&before.ratings, &self.it.ratings) < 2
            }
            _ => false,
        };
        if !seen_now.difference(&seen).all(may_appear) {
            self.broken.push(Law::Appears);
        }
        self.ever.extend(seen_now);
    }
}

fn differing(one: &Ratings, other: &Ratings) -> usize {
    Factor::ALL.iter().filter(|&&factor| one.get(factor) != other.get(factor)).count()
}

/// The laws that a meeting breaks, each with the index of the act.
fn broken(acts: &[(u64, Act)], rules: impl Rules) -> Vec<(usize, Law)> {
    let mut meeting = Meeting::new(rules);
    let mut all = Vec::new();
    for (place, (wait, act)) in acts.iter().enumerate() {
        meeting.pass(*wait);
        meeting.happen(act.clone());
        all.extend(meeting.broken.drain(..).map(|law| (place, law)));
    }
    all
}

/// The first law that a meeting breaks under the present rules.
pub fn first_broken(acts: &[(u64, Act)]) -> Option<(usize, Law)> {
    broken(acts, WithSeats::default()).into_iter().next()
}

/// The laws that a meeting breaks under other rules.
pub fn all_broken(acts: &[(u64, Act)], rules: impl Rules) -> BTreeSet<Law> {
    broken(acts, rules).into_iter().map(|(_, law)| law).collect()
}

/// Similar ratings: some differ in no factor, many in one.
fn pool(base: u8, change: usize) -> Ratings {
    let all: Ratings = [base + 1; 8].map(|value| Rating::try_from(value).unwrap()).into();
    match change.checked_sub(1) {
        Some(place) => all.with(Factor::ALL[place % 8], Rating::try_from(base + 3).ok()),
        None => all,
    }
}

/// A team of any subset of five people, all of a group or of none.
fn team(members: u8, named: bool, grouped: bool) -> Team {
    let codes = (0..5).map(|one| format!("Member {one}: {}", RatingCode::of(&pool(one % 3, one as usize))));
    let mut team = Team::gather(&codes.collect::<Vec<_>>().join("\n")).unwrap().0;
    (0..5).for_each(|one| team.count(one, members >> one & 1 > 0));
    (0..5).filter(|_| grouped).for_each(|one| team.put_into(one, "A"));
    team.named = named;
    team
}

fn any_ratings() -> impl Strategy<Value = Ratings> {
    (0..2_u8, 0..4_usize).prop_map(|(base, change)| pool(base, change))
}

fn any_action() -> impl Strategy<Value = PresentAction> {
    let step = prop_oneof![
        3 => Just(Step::Result),
        2 => Just(Step::Rate),
        2 => Just(Step::Team),
        1 => (0..Step::COUNT).prop_map(|place| Step::all().nth(place).unwrap()),
    ];
    let rating = (0..3_usize, proptest::option::of(1..4_u8)).prop_map(|(place, value)| {
        PresentAction::Rate(Factor::ALL[place], value.and_then(|value| Rating::try_from(value).ok()))
    });
    prop_oneof![
        6 => Just(PresentAction::Reveal),
        4 => Just(PresentAction::Forward),
        4 => step.prop_map(PresentAction::Go),
        4 => rating,
        3 => Just(PresentAction::WhatIf),
        3 => Just(PresentAction::Undo),
        2 => Just(PresentAction::Redo),
        2 => any_ratings().prop_map(PresentAction::Ratings),
        2 => proptest::option::of(any_ratings()).prop_map(PresentAction::Compare),
        2 => proptest::option::of(any_ratings()).prop_map(PresentAction::Try),
        3 => (0..32_u8, any::<bool>(), any::<bool>())
            .prop_map(|(members, named, grouped)| PresentAction::Team(team(members, named, grouped))),
        2 => Just(PresentAction::Groups),
        1 => (0..2_usize, any::<bool>()).prop_map(|(place, is_whole)| {
            PresentAction::Beside(place, if is_whole { GroupSide::WholeTeam } else { GroupSide::Group("A".into()) })
        }),
        1 => prop_oneof![
            Just(PresentAction::Next),
            Just(PresentAction::Back),
            Just(PresentAction::Home),
            Just(PresentAction::End),
            Just(PresentAction::Blank),
            Just(PresentAction::Leave),
            Just(PresentAction::Pointer),
            Just(PresentAction::Point(Pointer::MIDDLE)),
            Just(PresentAction::Choose(Factor::Groups)),
            Just(PresentAction::Light(Some(FindingId::Missing))),
            Just(PresentAction::Language(Language::Finnish)),
        ],
    ]
}

fn any_act() -> impl Strategy<Value = Act> {
    let line = prop_oneof![Just(Line::Plain), Just(Line::Own)];
    let input = (any_ratings(), proptest::option::of(any_ratings()), proptest::option::of(any_ratings()));
    prop_oneof![
        24 => any_action().prop_map(Act::Do),
        1 => input.prop_map(|(ratings, before, trial)| Act::Input(ratings, before, trial)),
        1 => Just(Act::Open),
        3 => (0..4_usize, line).prop_map(|(which, line)| Act::Arrive(which, line)),
        1 => (0..4_usize).prop_map(Act::Leave),
        2 => (0..4_usize).prop_map(Act::Crash),
        1 => any::<bool>().prop_map(Act::Answer),
        1 => Just(Act::Reload),
    ]
}

/// A number of acts, each after a wait: none, up to half a second, a while, or a silence.
pub fn any_meeting(acts: usize) -> impl Strategy<Value = Vec<(u64, Act)>> {
    let wait = prop_oneof![2 => 0..40_u64, 3 => 40..600_u64, 3 => 600..2_000_u64, 1 => 7_000..10_000_u64];
    proptest::collection::vec((wait, any_act()), acts)
}
