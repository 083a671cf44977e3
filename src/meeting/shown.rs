use super::{ENOUGH, FactorStats, Open, Pointer, Presentation, Seats, Step, Summary};
use crate::framework::{Factor, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// People whose names and ratings are shown one by one; of more, a room could not read them.
pub const NAMED_LIMIT: usize = 60;

/// Exactly what the audience may see, and all that is ever sent to its window.
///
/// What is covered is not in it in any form, so the audience's window cannot show it, whatever goes wrong there. Notes,
/// codes and what comes next are no part of it at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The language of the texts.
    pub language: Language,
    /// Whether the screen is blank. Then nothing else is there: step and factor are those of the start.
    pub blank: bool,
    /// The step.
    pub step: Step,
    /// Whether something at this step is covered.
    pub covered: bool,
    /// The factor that is talked about.
    pub chosen: Option<Factor>,
    /// The ratings, where they are uncovered: at a factor's step those up to it.
    pub ratings: Option<Ratings>,
    /// What the result is compared with, where that is uncovered.
    pub before: Option<Ratings>,
    /// What is tried on the result, where that is uncovered.
    pub trial: Option<Ratings>,
    /// The finding whose factors are highlighted.
    pub highlighted: Option<FindingId>,
    /// Where the pointer is.
    pub pointer: Option<Pointer>,
    /// The team, where it is uncovered.
    pub team: Option<ShownTeam>,
}

/// What the audience may see of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownTeam {
    /// The figures of each factor. Where fewer than three rated it, they carry neither spread nor median, and the median
    /// of the whole has none of it either.
    pub summary: Summary,
    /// Who rated how, where names are switched on; empty where they are not, and of fewer than three people always.
    pub named: Vec<Person>,
}

/// One person of a team whose names are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The ratings, without those of factors that fewer than three people rated.
    pub ratings: Ratings,
}

impl Shown {
    /// What the audience may see of a presentation.
    pub fn of(presentation: &Presentation) -> Shown {
        if presentation.blank {
            return Shown::nothing(presentation.language);
        }
        Shown::step_of(presentation, presentation.open)
    }

    /// What the presenter's own window shows: all of it where only the presenter looks at that, or else no more than the
    /// audience may see.
    pub fn to_presenter(presentation: &Presentation, seats: &Seats) -> Shown {
        if seats.is_private() { Shown::uncovered(presentation) } else { Shown::of(presentation) }
    }

    /// The same step with nothing covered or blank, for the presenter's own eyes: never to be sent.
    pub fn uncovered(presentation: &Presentation) -> Shown {
        Shown::step_of(presentation, Open { ratings: true, second: true, team: true })
    }

    /// A blank screen.
    fn nothing(language: Language) -> Shown {
        Shown {
            language,
            blank: true,
            step: Step::Picture,
            covered: false,
            chosen: None,
            ratings: None,
            before: None,
            trial: None,
            highlighted: None,
            pointer: None,
            team: None,
        }
    }

    /// A step with what is open of it.
    fn step_of(presentation: &Presentation, open: Open) -> Shown {
        let step = presentation.step;
        let on_ratings = !matches!(step, Step::Picture | Step::Team) && open.ratings;
        let on_team = step == Step::Team && open.team;
        let on_second = step == Step::Result && open.ratings && open.second;
        Shown {
            blank: false,
            step,
            covered: presentation.is_covered(),
            chosen: presentation.chosen,
            ratings: on_ratings.then(|| built(&presentation.ratings, step)),
            before: presentation.before.filter(|_| on_second),
            trial: presentation.trial.filter(|_| on_second),
            highlighted: presentation.highlighted.filter(|_| on_ratings || on_team),
            pointer: presentation.pointer,
            team: on_team.then(|| ShownTeam::of(presentation)),
            ..Shown::nothing(presentation.language)
        }
    }
}

impl ShownTeam {
    fn of(presentation: &Presentation) -> ShownTeam {
        let team = &presentation.team;
        let summary = team.summary();
        let is_told = team.named && (ENOUGH as usize..=NAMED_LIMIT).contains(&summary.people);
        let named = team.counted().filter(|_| is_told).filter_map(|entry| {
            let told = entry.code.ratings();
            let ratings =
                Factor::ALL.map(|factor| told.get(factor).filter(|_| summary.factor(factor).enough().is_some()));
            Some(Person { name: entry.name.clone()?, ratings: Ratings::new(ratings) })
        });
        ShownTeam { named: named.collect(), summary: Summary::told(summary.people, summary.factors) }
    }

    /// A team as it was sent; none where the numbers do not agree.
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

/// The ratings of the factors that the figure shows at a step.
fn built(ratings: &Ratings, step: Step) -> Ratings {
    Ratings::new(Factor::ALL.map(|factor| ratings.get(factor).filter(|_| factor.index() < step.built())))
}
