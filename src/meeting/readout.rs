use crate::scoring::{Assessment, Readouts};

/// One readout of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Readout {
    /// W.
    Level,
    /// B, a share 0…1.
    Balance,
    /// S.
    Strategy,
    /// E.
    Execution,
    /// D, −5…+5.
    Lean,
    /// C.
    Link,
    /// P.
    Potential,
    /// min(1, C/P), a share 0…1.
    Openness,
    /// h(S, C).
    Outflow,
    /// h(E, C).
    Backflow,
    /// F.
    Flow,
}

impl Readout {
    /// All readouts, those of the result first.
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

    /// Whether it is a share 0…1 and no step of the scale.
    pub const fn is_share(self) -> bool {
        matches!(self, Readout::Balance | Readout::Openness)
    }

    /// Its value in an assessment; none where a factor that it needs is unrated, or where it is undefined.
    pub fn of(self, assessment: &Assessment) -> Option<f64> {
        let whole = |value: fn(&Readouts) -> f64| assessment.readouts.as_ref().map(value);
        match self {
            Readout::Level => whole(|all| all.level),
            Readout::Balance => whole(|all| all.balance),
            Readout::Strategy => assessment.strategy,
            Readout::Execution => assessment.execution,
            Readout::Lean => whole(|all| all.lean),
            Readout::Link => whole(|all| all.link),
            Readout::Potential => whole(|all| all.potential),
            Readout::Openness => assessment.readouts.as_ref().and_then(|all| all.openness),
            Readout::Outflow => whole(|all| all.outflow),
            Readout::Backflow => whole(|all| all.backflow),
            Readout::Flow => whole(|all| all.flow),
        }
    }
}
