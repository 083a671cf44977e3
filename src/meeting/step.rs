use crate::framework::Factor;

/// A step of the presentation; each has its own link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The figure without ratings.
    Picture,
    /// One factor, with the figure built up to it.
    Factor(Factor),
    /// Rating all eight together.
    Rate,
    /// The result of the ratings.
    Result,
    /// The combined ratings of the team.
    Team,
    /// The next steps.
    Next,
}

impl Step {
    /// Number of steps, 13.
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

    /// The step with a given name in links.
    pub fn from_id(id: &str) -> Option<Step> {
        Step::all().find(|step| step.id() == id)
    }

    /// The step's index, 0…12.
    pub fn place(self) -> usize {
        Step::all().position(|step| step == self).unwrap_or(0)
    }

    /// The next step; `None` for the last.
    pub fn next(self) -> Option<Step> {
        Step::all().skip_while(|step| *step != self).nth(1)
    }

    /// The previous step; `None` for the first.
    pub fn previous(self) -> Option<Step> {
        Step::all().rev().skip_while(|step| *step != self).nth(1)
    }

    /// Whether answers are collected at this step.
    pub const fn collects(self) -> bool {
        matches!(self, Step::Rate | Step::Team)
    }

    /// Number of factors that the figure shows at this step, in number order: the factor steps build it one by one.
    pub const fn built(self) -> usize {
        match self {
            Step::Factor(factor) => factor.index() + 1,
            _ => Factor::COUNT,
        }
    }
}
