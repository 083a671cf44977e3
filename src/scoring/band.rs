use super::SLACK;

/// A named range of the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Below 1.
    DryBed,
    /// From 1, below 2.
    Trickle,
    /// From 2, below 3.
    Brook,
    /// From 3, below 4.
    River,
    /// From 4.
    StrongCurrent,
}

impl Band {
    /// All bands, from the lowest.
    pub const ALL: [Band; 5] = [Band::DryBed, Band::Trickle, Band::Brook, Band::River, Band::StrongCurrent];

    /// The band of a level, 0…5. Levels within `SLACK` below a limit count as on it.
    pub fn of(level: f64) -> Band {
        match level + SLACK {
            level if level >= 4.0 => Band::StrongCurrent,
            level if level >= 3.0 => Band::River,
            level if level >= 2.0 => Band::Brook,
            level if level >= 1.0 => Band::Trickle,
            _ => Band::DryBed,
        }
    }

    /// The band's index, 0…4.
    pub const fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Rating;
    use crate::scoring::Readouts;

    #[test]
    fn equal_ratings_begin_their_band() {
        let expected =
            [Band::DryBed, Band::Trickle, Band::Brook, Band::River, Band::StrongCurrent, Band::StrongCurrent];
        for (rating, band) in Rating::ALL.into_iter().zip(expected) {
            assert_eq!(Band::of(Readouts::of(&[rating; 8]).level), band);
        }
    }
}
