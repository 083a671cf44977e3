use crate::digits::shown_parts;

/// A name for a stretch of the level, as it is shown: in tenths.
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

    /// The band of a level 0…5. The tenth that is shown decides, so that no word stands beside a number of another band.
    pub fn of(level: f64) -> Band {
        match shown_parts(level, 10.0) {
            40.. => Band::StrongCurrent,
            30.. => Band::River,
            20.. => Band::Brook,
            10.. => Band::Trickle,
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
