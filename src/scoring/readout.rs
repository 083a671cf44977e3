use super::{Assessment, FindingId};
use crate::digits::as_shown;

/// One number that the model computes from ratings. `docs/model.md` gives the reason for each formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Readout {
    /// W, 0…5: how far the work has come. The shifted geometric mean of all eight ratings, after the Human Development
    /// Index, which has used a geometric mean since 2010.
    Level,
    /// B, a share 0…1: how even the eight ratings are. 1 − SD/2.5, with the population's standard deviation; 2.5 is its
    /// largest possible value.
    Balance,
    /// S, 0…5: the strategy cycle. The shifted geometric mean of ratings 1…4.
    Strategy,
    /// E, 0…5: the execution cycle. The shifted geometric mean of ratings 5…7.
    Execution,
    /// D, −5…+5: S − E. Above 0 the work leans towards strategy, below 0 towards execution.
    Lean,
    /// C, 0…5: the rating of factor 8, the link between the cycles.
    Link,
    /// P, 0…5: h(S, E), what the cycles would carry through an open link. h is the harmonic mean, the law of
    /// conductances in series.
    Potential,
    /// A share 0…1: C/P, at most 1. Undefined if P = 0.
    Openness,
    /// 0…5: h(S, C), the strategy that reaches execution.
    Outflow,
    /// 0…5: h(E, C), the experience that reaches strategy.
    Backflow,
    /// F, 0…5: h(P, C), what gets round the double cycle. 0 if S, C or E is 0.
    Flow,
}

impl Readout {
    /// All readouts, [`Readout::SHOWN`] first.
    pub const ALL: [Readout; 11] = [
        Readout::Level,
        Readout::Balance,
        Readout::Lean,
        Readout::Flow,
        Readout::Strategy,
        Readout::Execution,
        Readout::Link,
        Readout::Potential,
        Readout::Openness,
        Readout::Outflow,
        Readout::Backflow,
    ];

    /// The readouts of the result, in the order in which every surface shows them.
    pub const SHOWN: [Readout; 4] = [Readout::Level, Readout::Balance, Readout::Lean, Readout::Flow];

    /// The readouts in a result for other programs, in the order of its fields (`docs/embed.md`). The link is left out
    /// because it is a rating, the potential because it follows from the two cycles.
    pub const REPORTED: [Readout; 9] = [
        Readout::Level,
        Readout::Balance,
        Readout::Strategy,
        Readout::Execution,
        Readout::Lean,
        Readout::Outflow,
        Readout::Backflow,
        Readout::Flow,
        Readout::Openness,
    ];

    /// The readout's id in results and files. It never changes.
    pub const fn id(self) -> &'static str {
        match self {
            Readout::Level => "level",
            Readout::Balance => "balance",
            Readout::Strategy => "strategy",
            Readout::Execution => "execution",
            Readout::Lean => "lean",
            Readout::Link => "link",
            Readout::Potential => "potential",
            Readout::Openness => "openness",
            Readout::Outflow => "outflow",
            Readout::Backflow => "backflow",
            Readout::Flow => "flow",
        }
    }

    /// Whether it is a share 0…1 rather than a value on the scale of steps.
    pub const fn is_share(self) -> bool {
        match self {
            Readout::Balance | Readout::Openness => true,
            Readout::Level
            | Readout::Strategy
            | Readout::Execution
            | Readout::Lean
            | Readout::Link
            | Readout::Potential
            | Readout::Outflow
            | Readout::Backflow
            | Readout::Flow => false,
        }
    }

    /// Whether its sign names a side. Then more is neither better nor worse, and it is shown as a size and a side.
    pub const fn has_sides(self) -> bool {
        match self {
            Readout::Lean => true,
            Readout::Level
            | Readout::Balance
            | Readout::Strategy
            | Readout::Execution
            | Readout::Link
            | Readout::Potential
            | Readout::Openness
            | Readout::Outflow
            | Readout::Backflow
            | Readout::Flow => false,
        }
    }

    /// The finding about it, if there is one.
    pub const fn finding(self) -> Option<FindingId> {
        match self {
            Readout::Balance => Some(FindingId::Uneven),
            Readout::Lean => Some(FindingId::OneCycle),
            Readout::Flow => Some(FindingId::Blocked),
            Readout::Level
            | Readout::Strategy
            | Readout::Execution
            | Readout::Link
            | Readout::Potential
            | Readout::Openness
            | Readout::Outflow
            | Readout::Backflow => None,
        }
    }

    /// Its value in an assessment; `None` if a factor that it needs is unrated, or if it is undefined.
    #[inline(never)]
    pub fn of(self, assessment: &Assessment) -> Option<f64> {
        let all = match (self, &assessment.readouts) {
            // A cycle has its readout as soon as its own factors are rated.
            (Readout::Strategy, _) => return assessment.strategy,
            (Readout::Execution, _) => return assessment.execution,
            (_, all) => all.as_ref()?,
        };
        Some(match self {
            Readout::Level => all.level,
            Readout::Balance => all.balance,
            Readout::Strategy => all.strategy,
            Readout::Execution => all.execution,
            Readout::Lean => all.lean,
            Readout::Link => all.link,
            Readout::Potential => all.potential,
            Readout::Openness => return all.openness,
            Readout::Outflow => all.outflow,
            Readout::Backflow => all.backflow,
            Readout::Flow => all.flow,
        })
    }

    /// Its value to show beside the others, as [`Readout::of`], but for the lean, −5…+5 in tenths: that is the difference
    /// of the two cycles as they are shown, because readers subtract what they see.
    #[inline(never)]
    pub fn shown(self, assessment: &Assessment) -> Option<f64> {
        let value = self.of(assessment)?;
        let (Readout::Lean, Some(strategy), Some(execution)) = (self, assessment.strategy, assessment.execution) else {
            return Some(value);
        };
        Some(as_shown(as_shown(strategy, 10.0) - as_shown(execution, 10.0), 10.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::{Severity, Stage};
    use std::collections::BTreeSet;

    fn read(path: &str) -> String {
        std::fs::read_to_string([env!("CARGO_MANIFEST_DIR"), "/", path].concat()).unwrap()
    }

    #[test]
    fn every_readout_is_in_the_list_once_and_the_result_comes_first() {
        let ids: BTreeSet<&str> = Readout::ALL.iter().map(|readout| readout.id()).collect();
        assert_eq!(ids.len(), Readout::ALL.len());
        let source = read("src/scoring/readout.rs");
        let declared = source.split("pub enum Readout {").nth(1).unwrap().split("\n}").next().unwrap();
        let declared = declared.lines().filter_map(|line| line.trim().strip_suffix(','));
        let declared: BTreeSet<String> = declared.filter(|line| !line.starts_with("//")).map(String::from).collect();
        assert_eq!(Readout::ALL.iter().map(|readout| format!("{readout:?}")).collect::<BTreeSet<_>>(), declared);
        assert!(Readout::SHOWN.iter().all(|readout| Readout::REPORTED.contains(readout)));
        assert_eq!(Readout::ALL[..Readout::SHOWN.len()], Readout::SHOWN);
        assert_eq!(Readout::SHOWN.map(Readout::id), ["level", "balance", "lean", "flow"]);
    }

    #[test]
    fn documents_name_every_readout() {
        // The first cells of the rows of the table that has this head.
        let rows = |path: &str, head: &str| -> BTreeSet<String> {
            let page = read(path);
            let table = page.split(head).nth(1).unwrap().split("\n\n").next().unwrap();
            let cells =
                table.lines().skip(2).filter_map(|row| row.trim_matches(['|', ' ', '*']).split([' ', '*']).next());
            cells.map(String::from).collect()
        };
        let ids = |all: &[Readout]| all.iter().map(|readout| readout.id().into()).collect::<BTreeSet<String>>();
        assert_eq!(rows("docs/model.md", "| readout | formula | range | in words |"), ids(&Readout::ALL));
        assert_eq!(rows("README.md", "| readout | what it says |"), ids(&Readout::SHOWN));
    }

    #[test]
    fn ids_of_findings_and_stages_are_those_of_the_embeds_result() {
        let types = read("embed/double-cycle.d.ts");
        let quoted = |ids: &[&str]| ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(" | ");
        let severities = [Severity::High, Severity::Watch].map(Severity::id);
        for line in [
            format!("type FindingId = {};", quoted(&FindingId::ALL.map(FindingId::id))),
            format!("id: FindingId; severity: {};", quoted(&severities)),
        ] {
            assert!(types.contains(&line), "{line}");
        }
        let stages = format!("bottleneck: {} | null;", quoted(&Stage::ALL.map(Stage::id)));
        assert!(types.contains(&stages), "{stages}");
        // The embed's program writes each as this number.
        assert_eq!(FindingId::ALL.map(|id| id as usize), [0, 1, 2, 3]);
        assert_eq!(Severity::ALL.map(|severity| severity as usize), [0, 1]);
        assert_eq!(Stage::ALL.map(|stage| stage as usize), [0, 1, 2]);
    }
}
