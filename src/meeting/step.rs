use crate::framework::Factor;

/// A step of the presentation, with a link of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The whole picture, empty.
    Picture,
    /// One factor, and the figure up to it.
    Factor(Factor),
    /// All eight are rated together.
    Rate,
    /// What the ratings come to.
    Result,
    /// The team's own ratings.
    Team,
    /// What comes next.
    Next,
}

impl Step {
    /// How many steps there are.
    pub const COUNT: usize = 5 + Factor::COUNT;

    /// All steps in their order.
    pub fn all() -> impl DoubleEndedIterator<Item = Step> {
        let factors = Factor::ALL.into_iter().map(Step::Factor);
        [Step::Picture].into_iter().chain(factors).chain([Step::Rate, Step::Result, Step::Team, Step::Next])
    }

    /// The step's name in links, `?mode=present&step=rate`; a factor's is its number.
    pub const fn id(self) -> &'static str {
        match self {
            Step::Picture => "picture",
            Step::Factor(factor) => factor.digit(),
            Step::Rate => "rate",
            Step::Result => "result",
            Step::Team => "team",
            Step::Next => "next",
        }
    }

    /// The step of a name.
    pub fn from_id(id: &str) -> Option<Step> {
        Step::all().find(|step| step.id() == id)
    }

    /// The step's place, 0…12.
    pub fn place(self) -> usize {
        Step::all().position(|step| step == self).unwrap_or(0)
    }

    /// The step after it; the last has none.
    pub fn next(self) -> Option<Step> {
        Step::all().skip_while(|step| *step != self).nth(1)
    }

    /// The step before it; the first has none.
    pub fn previous(self) -> Option<Step> {
        Step::all().rev().skip_while(|step| *step != self).nth(1)
    }

    /// How many factors the figure shows at the step, in number order: it is built one by one.
    pub const fn built(self) -> usize {
        match self {
            Step::Factor(factor) => factor.index() + 1,
            _ => Factor::COUNT,
        }
    }
}
