use super::{
    ENOUGH, FactorStats, GroupSide, Open, PlannedStep, Pointer, Presentation, Seats, Step, Summary, TeamReport,
    ToldAnswers,
};
use crate::framework::{Factor, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// Maximum number of people shown by name; a room could not read more.
pub const NAMED_LIMIT: usize = 60;

/// Exactly what the audience may see, and all the state that is ever sent to its window.
///
/// Covered values are absent, so the audience's window cannot show them, whatever goes wrong there. Notes, codes and
/// the next step are never part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The language of the texts.
    pub language: Language,
    /// Whether the window is dark.
    pub dark: bool,
    /// Whether the screen is blank. All other fields then have their initial values, except these two.
    pub blank: bool,
    /// Whether the water is at rest.
    pub still: bool,
    /// Whether the next steps show what to do; `false` at other steps.
    pub actions: bool,
    /// Whether the result shows how sure it is; `false` at other steps, and with second ratings.
    pub sure: bool,
    /// Who does the next steps, and by when; empty while covered, and at other steps.
    pub plan: Vec<PlannedStep>,
    /// The step.
    pub step: Step,
    /// Whether something at this step is covered.
    pub covered: bool,
    /// The chosen factor.
    pub chosen: Option<Factor>,
    /// The ratings; `None` while covered. At a factor's step, only those up to that factor.
    pub ratings: Option<Ratings>,
    /// The ratings that the result is compared with; `None` while covered or not at the result step.
    pub before: Option<Ratings>,
    /// The trial ratings on the result; `None` while covered or not at the result step.
    pub trial: Option<Ratings>,
    /// The finding whose factors are highlighted.
    pub highlighted: Option<FindingId>,
    /// The pointer's position; `None` while it is off.
    pub pointer: Option<Pointer>,
    /// How many people's answers have come in, covered or not; 0 at steps that collect none. How many factors they have
    /// rated is not part of it.
    pub collected: u32,
    /// The team; `None` while covered, not at the team step, or where groups are shown.
    pub team: Option<ShownTeam>,
    /// Two groups side by side; `None` while covered, not at the team step, or where the team is shown.
    pub groups: Option<[ShownGroup; 2]>,
}

/// What the audience may see of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownTeam {
    /// The statistics of each factor. A factor with fewer than three answers has only their number, and is unrated in
    /// the median.
    pub summary: Summary,
    /// The ratings by person, if names are switched on; always empty for fewer than three people or more than
    /// [`NAMED_LIMIT`].
    pub named: Vec<Person>,
}

/// What the audience may see of a group, or of the whole team beside one.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownGroup {
    /// The group's name; `None` for the whole team.
    pub name: Option<String>,
    /// The statistics of each factor. One whose answers may not be shown has only their number.
    pub summary: Summary,
}

/// A person of a team, shown by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The ratings; factors with fewer than three answers are left out.
    pub ratings: Ratings,
}

impl Shown {
    /// What the audience may see of a presentation.
    pub fn of(presentation: &Presentation) -> Shown {
        if presentation.blank {
            return Shown::nothing(presentation.language, presentation.dark);
        }
        Shown::step_of(presentation, presentation.open)
    }

    /// What the presenter's own window shows: everything if only the presenter sees it, otherwise what the audience may
    /// see.
    pub fn to_presenter(presentation: &Presentation, seats: &Seats) -> Shown {
        if seats.is_private() { Shown::uncovered(presentation) } else { Shown::of(presentation) }
    }

    /// The current step with nothing covered or blank, for the presenter only. Never sent.
    pub fn uncovered(presentation: &Presentation) -> Shown {
        Shown::step_of(presentation, Open { ratings: true, second: true, team: true })
    }

    /// A blank screen.
    fn nothing(language: Language, dark: bool) -> Shown {
        Shown {
            language,
            dark,
            blank: true,
            still: false,
            actions: false,
            sure: false,
            plan: Vec::new(),
            step: Step::Picture,
            covered: false,
            chosen: None,
            ratings: None,
            before: None,
            trial: None,
            highlighted: None,
            pointer: None,
            collected: 0,
            team: None,
            groups: None,
        }
    }

    /// The current step, limited to the given open covers.
    fn step_of(presentation: &Presentation, open: Open) -> Shown {
        let step = presentation.step;
        let on_ratings = !matches!(step, Step::Picture | Step::Team) && open.ratings;
        let on_team = step == Step::Team && open.team;
        let groups = if on_team { ShownGroup::of(presentation) } else { None };
        let on_second = step == Step::Result && open.ratings && open.second;
        Shown {
            blank: false,
            still: presentation.still,
            actions: presentation.actions && step == Step::Next,
            sure: presentation.sure && step == Step::Result && !(on_second && presentation.has_second()),
            plan: if on_ratings && step == Step::Next { presentation.plan.clone() } else { Vec::new() },
            step,
            covered: presentation.is_covered(),
            chosen: presentation.chosen,
            ratings: on_ratings.then(|| built(&presentation.ratings, step)),
            before: presentation.before.filter(|_| on_second),
            trial: presentation.trial.filter(|_| on_second),
            highlighted: presentation.highlighted.filter(|_| on_ratings || on_team),
            pointer: presentation.pointer,
            collected: if step.collects() { presentation.team.counted().count() as u32 } else { 0 },
            team: (on_team && groups.is_none()).then(|| ShownTeam::of(presentation)),
            groups,
            ..Shown::nothing(presentation.language, presentation.dark)
        }
    }
}

impl ShownTeam {
    fn of(presentation: &Presentation) -> ShownTeam {
        let TeamReport { summary, is_named, answers, .. } = TeamReport::of(&presentation.team);
        let person = |ToldAnswers { name, ratings }| Some(Person { name: name?, ratings });
        ShownTeam { named: answers.into_iter().filter(|_| is_named).filter_map(person).collect(), summary }
    }

    /// A received team; `None` if its numbers are inconsistent.
    pub(super) fn received(
        people: u32,
        factors: [FactorStats; Factor::COUNT],
        named: Vec<Person>,
    ) -> Option<ShownTeam> {
        let most = factors.iter().map(FactorStats::answers).max();
        let agrees = most <= Some(people) && named.len() <= NAMED_LIMIT.min(people as usize);
        let is_told = named.is_empty() || people >= ENOUGH;
        (agrees && is_told).then(|| ShownTeam { summary: Summary::told(people as usize, factors), named })
    }
}

impl ShownGroup {
    fn of(presentation: &Presentation) -> Option<[ShownGroup; 2]> {
        let sides = presentation.groups_compared()?;
        let TeamReport { summary, groups, .. } = TeamReport::of(&presentation.team);
        let shown = |side: GroupSide| ShownGroup {
            summary: side.summary(&groups, &summary).clone(),
            name: side.name().map(Into::into),
        };
        Some(sides.map(shown))
    }

    /// A received group; `None` if its numbers are inconsistent, or too few to be shown.
    pub(super) fn received(
        name: Option<String>,
        people: u32,
        factors: [FactorStats; Factor::COUNT],
    ) -> Option<ShownGroup> {
        let most = factors.iter().map(FactorStats::answers).max();
        let agrees = people >= ENOUGH && most <= Some(people);
        agrees.then(|| ShownGroup { name, summary: Summary::told(people as usize, factors) })
    }
}

/// The ratings limited to the factors that the figure shows at a step.
fn built(ratings: &Ratings, step: Step) -> Ratings {
    Ratings::new(Factor::ALL.map(|factor| ratings.get(factor).filter(|_| factor.index() < step.built())))
}
