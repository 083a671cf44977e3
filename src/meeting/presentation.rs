use super::{
    ChosenSides, Group, GroupSide, Open, PlannedStep, Pointer, PresentAction, SeenTeam, Step, Team, compared, cover,
};
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// Maximum number of undo steps.
const DEPTH: usize = 200;

/// What undo restores: the ratings and the trial.
pub(super) type Undoable = (Ratings, Option<Ratings>);
/// An undo step: the values, and the covers that were open with them.
pub(super) type Snapshot = (Undoable, Open);

/// The state of the presenter's window. All of it is private except what [`super::Shown::of`] takes out.
///
/// Three things are covered separately until revealed: the ratings, with the result and next steps that follow from
/// them; the comparison or trial; and the team. The module `cover` defines when covers open and close.
#[derive(Debug, Clone, PartialEq)]
pub struct Presentation {
    /// The current step.
    pub step: Step,
    /// Whether the screen is blank.
    pub blank: bool,
    /// Whether the water is at rest. Otherwise it runs for as long as the board shows it.
    pub still: bool,
    /// Whether the board shows what to do for each next step, and not the titles alone.
    pub actions: bool,
    /// Whether the board shows how sure the result is.
    pub sure: bool,
    /// Who does the next steps, and by when, as far as the presenter has put it on the board.
    pub plan: Vec<PlannedStep>,
    /// The ratings being discussed.
    pub ratings: Ratings,
    /// The chosen factor.
    pub chosen: Option<Factor>,
    /// Whether the next digit rates the chosen factor, because it was chosen just now.
    pub awaiting_rating: bool,
    /// The pointer's position; `None` while it is off.
    pub pointer: Option<Pointer>,
    /// The finding whose factors are highlighted.
    pub highlighted: Option<FindingId>,
    /// The ratings that the result is compared with: earlier ones, or somebody else's.
    pub before: Option<Ratings>,
    /// The ratings of the what-if trial or of a target.
    pub trial: Option<Ratings>,
    /// The team.
    pub team: Team,
    /// Whether the board shows two groups of the team instead of everybody's dots.
    pub are_groups: bool,
    /// The groups chosen for it.
    pub sides: ChosenSides,
    /// Whether the windows are dark.
    pub dark: bool,
    /// The audience's language.
    pub language: Language,
    /// The open covers: what the audience may see.
    pub open: Open,
    /// Time of the last press that reveals or covers, in milliseconds.
    pub(super) pressed: Option<u64>,
    /// Time of the last press of the clicker's next that went on.
    pub(super) moved: Option<u64>,
    /// What the room has seen of the team.
    seen: SeenTeam,
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
}

impl Presentation {
    /// A presentation at a given step, with everything covered.
    pub fn new(step: Step, ratings: Ratings, team: Team, language: Language) -> Presentation {
        let mut presentation = Presentation {
            step,
            blank: false,
            still: false,
            actions: false,
            sure: false,
            plan: Vec::new(),
            ratings,
            chosen: None,
            awaiting_rating: false,
            pointer: None,
            highlighted: None,
            before: None,
            trial: None,
            team,
            are_groups: false,
            sides: [None, None],
            dark: false,
            language,
            open: Open::default(),
            pressed: None,
            moved: None,
            seen: SeenTeam::default(),
            past: Vec::new(),
            future: Vec::new(),
        };
        presentation.go(step);
        presentation
    }

    /// Whether there is a change to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a change to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether something at this step is covered.
    pub fn is_covered(&self) -> bool {
        match self.step {
            Step::Picture => false,
            Step::Team => !self.open.team,
            Step::Result => !self.open.ratings || self.has_second() && !self.open.second,
            _ => !self.open.ratings,
        }
    }

    /// Whether this step has anything that a cover hides. For the presenter only: the cover also hides from the room
    /// that there is nothing.
    pub fn has_something(&self) -> bool {
        match self.step {
            Step::Picture => false,
            Step::Team => self.team.counted().next().is_some(),
            Step::Result if self.has_second() => true,
            step => Factor::ALL[..step.built()].iter().any(|&factor| self.ratings.get(factor).is_some()),
        }
    }

    /// Whether the clicker's next reveals here, and does not go on. A question is for R to answer.
    pub fn reveals_next(&self) -> bool {
        let is_told = !matches!(self.step, Step::Picture | Step::Factor(_));
        is_told && !self.blank && self.is_covered() && self.has_something() && !self.asks()
    }

    /// Whether the presenter is being asked: shown now, the team would give away the answers of one or two who came or went
    /// since the room saw it. R again shows it.
    pub fn asks(&self) -> bool {
        self.step == Step::Team && !self.open.team && self.seen.has_asked() && self.seen.asks(&self.team.told())
    }

    /// Whether R asks before it shows the team.
    pub(super) fn asks_first(&self) -> bool {
        self.seen.asks_first(&self.team.told())
    }

    /// Applies an action at time `now`, in milliseconds of a monotonic clock.
    pub fn apply(&mut self, action: PresentAction, now: u64) {
        let open = cover::after(self, &action, now);
        match action {
            PresentAction::Forward if self.reveals_next() => {
                self.press_reveal(open, cover::bounces(self.moved, now) || cover::bounces(self.pressed, now));
                self.pressed = Some(now);
            }
            PresentAction::Forward if cover::bounces(self.pressed, now) => {}
            PresentAction::Forward => {
                self.moved = Some(now);
                self.go(self.step.next().unwrap_or(self.step));
            }
            PresentAction::Next => self.go(self.step.next().unwrap_or(self.step)),
            PresentAction::Back => self.go(self.step.previous().unwrap_or(self.step)),
            PresentAction::Home => self.go(Step::Picture),
            PresentAction::End => self.go(Step::Next),
            PresentAction::Go(step) => self.go(step),
            PresentAction::Blank => self.blank = !self.blank,
            PresentAction::Still => self.still = !self.still,
            PresentAction::Actions if self.step == Step::Next => self.actions = !self.actions,
            PresentAction::Actions => {}
            PresentAction::Sure if self.step == Step::Result => self.sure = !self.sure,
            PresentAction::Sure => {}
            PresentAction::Groups | PresentAction::Beside(..) => {
                (self.are_groups, self.sides) = self.groups_after(&action);
            }
            PresentAction::Reveal => {
                self.press_reveal(open, cover::bounces(self.pressed, now));
                self.pressed = Some(now);
            }
            PresentAction::Choose(factor) => self.choose(factor),
            PresentAction::Rate(factor, rating) => {
                match self.trial.filter(|_| self.step == Step::Result) {
                    Some(trial) => self.change((self.ratings, Some(trial.with(factor, rating)))),
                    None => self.change((self.ratings.with(factor, rating), self.trial)),
                }
                self.chosen = Some(factor);
                self.awaiting_rating = false;
            }
            PresentAction::Leave => self.awaiting_rating = false,
            PresentAction::Ratings(ratings) => self.change((ratings, self.trial)),
            PresentAction::Undo => {
                if let Some(snapshot) = self.past.pop() {
                    let before = self.bring_back(snapshot);
                    self.future.push(before);
                }
            }
            PresentAction::Redo => {
                if let Some(snapshot) = self.future.pop() {
                    let before = self.bring_back(snapshot);
                    self.past.push(before);
                }
            }
            PresentAction::Pointer => self.pointer = if self.pointer.is_some() { None } else { Some(Pointer::MIDDLE) },
            PresentAction::Point(place) => self.pointer = self.pointer.map(|_| place),
            PresentAction::Light(finding) => self.highlighted = finding,
            PresentAction::Compare(before) => self.before = before,
            PresentAction::Try(trial) => self.change((self.ratings, trial)),
            PresentAction::WhatIf if self.step == Step::Result => {
                // The trial starts with the real ratings.
                let trial = if self.trial.is_none() { Some(self.ratings) } else { None };
                self.change((self.ratings, trial));
            }
            PresentAction::WhatIf => {}
            PresentAction::Team(team) => self.team = team,
            PresentAction::Dark(dark) => self.dark = dark,
            PresentAction::Language(language) => self.language = language,
            PresentAction::Plan(plan) => self.plan = plan,
        }
        self.open = open;
    }

    /// The action of a digit key: rates the factor if it was chosen just now, otherwise chooses one.
    pub fn digit(&self, digit: u8) -> Option<PresentAction> {
        match (self.chosen.filter(|_| self.awaiting_rating), Rating::try_from(digit)) {
            (Some(factor), Ok(rating)) => Some(PresentAction::Rate(factor, Some(rating))),
            _ => Factor::from_number(digit).map(PresentAction::Choose),
        }
    }

    /// The two groups that the board shows at the team step; `None` if it shows everybody's dots.
    pub fn groups_compared(&self) -> Option<[GroupSide; 2]> {
        self.compared(self.are_groups, &self.sides)
    }

    /// Whether the board looks the same after an action on the groups.
    pub(super) fn keeps_groups(&self, action: &PresentAction) -> bool {
        let (are_groups, sides) = self.groups_after(action);
        self.compared(are_groups, &sides) == self.groups_compared()
    }

    fn compared(&self, are_groups: bool, sides: &ChosenSides) -> Option<[GroupSide; 2]> {
        if are_groups { compared(&Group::all_of(&self.team), sides) } else { None }
    }

    /// Whether groups are on the board, and which are chosen, after an action.
    fn groups_after(&self, action: &PresentAction) -> (bool, ChosenSides) {
        let (mut are_groups, mut sides) = (self.are_groups, self.sides.clone());
        match action {
            // Where no group may be shown the key does nothing, now or later.
            PresentAction::Groups if self.step == Step::Team => {
                are_groups = !are_groups && self.compared(true, &sides).is_some();
            }
            PresentAction::Beside(place, side) => {
                if let Some(chosen) = sides.get_mut(*place) {
                    *chosen = Some(side.clone());
                }
            }
            _ => {}
        }
        (are_groups, sides)
    }

    /// What undo would restore.
    pub(super) fn last(&self) -> Option<&Snapshot> {
        self.past.last()
    }

    /// What redo would restore.
    pub(super) fn next(&self) -> Option<&Snapshot> {
        self.future.last()
    }

    pub(super) fn has_second(&self) -> bool {
        self.before.is_some() || self.trial.is_some()
    }

    fn go(&mut self, step: Step) {
        if let Step::Factor(factor) = step {
            self.chosen = Some(factor);
        } else if step != self.step {
            self.chosen = None;
        }
        self.awaiting_rating = false;
        self.highlighted = None;
        self.step = step;
    }

    /// A reveal was pressed; `open` are the covers that are open from now on. One that bounced asks nothing.
    fn press_reveal(&mut self, open: Open, bounced: bool) {
        if open.team {
            self.seen.show(self.team.told());
        } else if !bounced && self.step == Step::Team && self.asks_first() {
            self.seen.ask(self.team.told());
        }
    }

    /// What the room has seen of the team, in this presentation and in what was learnt.
    pub fn seen(&self) -> &SeenTeam {
        &self.seen
    }

    /// Learns of teams that were shown before or elsewhere; see [`SeenTeam::learn`].
    pub fn learn_seen(&mut self, text: &str) {
        self.seen.learn(text);
    }

    fn choose(&mut self, factor: Factor) {
        if matches!(self.step, Step::Picture | Step::Factor(_)) {
            self.go(Step::Factor(factor));
        }
        self.chosen = Some(factor);
        self.awaiting_rating = true;
    }

    fn change(&mut self, to: Undoable) {
        if (self.ratings, self.trial) != to {
            if self.past.len() == DEPTH {
                self.past.remove(0);
            }
            let before = (self.replace(to), self.open);
            self.past.push(before);
            self.future.clear();
        }
    }

    fn bring_back(&mut self, (held, _): Snapshot) -> Snapshot {
        (self.replace(held), self.open)
    }

    fn replace(&mut self, (ratings, trial): Undoable) -> Undoable {
        (std::mem::replace(&mut self.ratings, ratings), std::mem::replace(&mut self.trial, trial))
    }
}
