use super::{FactorTexts, Language, PageTexts, ResultTexts};
use crate::framework::{Cycle, Factor};
use crate::scoring::Stage;

/// All texts of one language.
#[derive(Debug)]
pub struct Texts {
    /// The language they are in.
    pub language: Language,
    /// The eight factors in number order.
    pub factors: [FactorTexts; 8],
    /// The six steps of the scale in general, each as a word and what it means.
    pub scale: [(&'static str, &'static str); 6],
    /// What stands around the rating.
    pub page: PageTexts,
    /// What is said of a result.
    pub results: ResultTexts,
}

impl Texts {
    /// The texts of one factor.
    pub const fn factor(&self, factor: Factor) -> &FactorTexts {
        &self.factors[factor.index()]
    }

    /// The name of a cycle.
    pub const fn cycle(&self, cycle: Cycle) -> &'static str {
        match cycle {
            Cycle::Strategy => self.page.strategy_cycle,
            Cycle::Execution => self.page.execution_cycle,
        }
    }

    /// The name of a stage of the lap.
    pub const fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Strategy => self.page.strategy_cycle,
            Stage::Link => self.results.link,
            Stage::Execution => self.page.execution_cycle,
        }
    }
}

/// There is one set of texts a language.
impl PartialEq for Texts {
    fn eq(&self, other: &Texts) -> bool {
        self.language == other.language
    }
}
