use super::Factor;

/// One of the two cycles. Factor 8 belongs to neither: it is the crossing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cycle {
    /// The internal cycle, factors 1 to 4.
    Strategy,
    /// The external cycle, factors 5 to 7.
    Execution,
}

impl Cycle {
    /// Both cycles, in the order of the lap.
    pub const ALL: [Cycle; 2] = [Cycle::Strategy, Cycle::Execution];

    /// The cycle's factors in number order.
    pub const fn factors(self) -> &'static [Factor] {
        let (strategy, rest) = Factor::ALL.split_at(4);
        match self {
            Cycle::Strategy => strategy,
            Cycle::Execution => rest.split_at(3).0,
        }
    }
}
