use super::Cycle;

/// One of the eight success factors, in the framework's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Factor {
    /// 1, setting objectives.
    Objectives = 1,
    /// 2, determining target groups and channels.
    Groups,
    /// 3, defining activities.
    Activities,
    /// 4, assigning ownership.
    Ownership,
    /// 5, listening.
    Listening,
    /// 6, engaging.
    Engaging,
    /// 7, measuring and evaluating.
    Measuring,
    /// 8, learning and building a culture: the link between the cycles.
    Learning,
}

impl Factor {
    /// How many factors there are.
    pub const COUNT: usize = 8;

    /// All factors in number order.
    pub const ALL: [Factor; Factor::COUNT] = [
        Factor::Objectives,
        Factor::Groups,
        Factor::Activities,
        Factor::Ownership,
        Factor::Listening,
        Factor::Engaging,
        Factor::Measuring,
        Factor::Learning,
    ];

    /// The factor's number, 1…8.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The factor's number as a digit, `"1"`…`"8"`.
    pub const fn digit(self) -> &'static str {
        const DIGITS: &[&str; Factor::COUNT] = &["1", "2", "3", "4", "5", "6", "7", "8"];
        DIGITS[self.index()]
    }

    /// The factor's index in an array of eight, 0…7.
    pub const fn index(self) -> usize {
        self as usize - 1
    }

    /// The factors that fit, in number order.
    #[inline(never)]
    pub fn those(fits: &dyn Fn(Factor) -> bool) -> Vec<Factor> {
        Factor::ALL.into_iter().filter(|&factor| fits(factor)).collect()
    }

    /// The factor with this number; `None` outside 1…8.
    pub fn from_number(number: u8) -> Option<Factor> {
        Factor::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// The factor's cycle; `None` for factor 8, the link.
    pub const fn cycle(self) -> Option<Cycle> {
        match self.number() {
            1..=4 => Some(Cycle::Strategy),
            5..=7 => Some(Cycle::Execution),
            _ => None,
        }
    }

    /// The next factor in number order; 1 follows 8.
    pub const fn next(self) -> Factor {
        Factor::ALL[(self.index() + 1) % Factor::COUNT]
    }

    /// The previous factor in number order; 8 precedes 1.
    pub const fn previous(self) -> Factor {
        Factor::ALL[(self.index() + Factor::COUNT - 1) % Factor::COUNT]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_places_agree() {
        for (index, factor) in Factor::ALL.into_iter().enumerate() {
            assert_eq!(factor.index(), index);
            assert_eq!(Factor::from_number(factor.number()), Some(factor));
            assert_eq!(factor.next().previous(), factor);
        }
        assert_eq!(Factor::from_number(0), None);
        assert_eq!(Factor::from_number(9), None);
    }

    #[test]
    fn every_factor_but_the_eighth_is_in_one_cycle() {
        for factor in Factor::ALL {
            let cycles = Cycle::ALL.into_iter().filter(|cycle| cycle.factors().contains(&factor));
            assert_eq!(cycles.collect::<Vec<_>>(), factor.cycle().into_iter().collect::<Vec<_>>());
        }
        assert_eq!(Factor::Learning.cycle(), None);
    }
}
