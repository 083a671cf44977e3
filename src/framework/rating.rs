/// A rating of one factor: a whole step 0…5 of the scale. "Not rated" is no rating, and never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

/// A number that is no step of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfScale;

impl Rating {
    /// The lowest step, "not addressed".
    pub const MIN: Rating = Rating(0);
    /// The highest step, "learning".
    pub const MAX: Rating = Rating(5);
    /// All six steps, from the lowest.
    pub const ALL: [Rating; 6] = [Rating(0), Rating(1), Rating(2), Rating(3), Rating(4), Rating(5)];

    /// The step's number, 0…5.
    pub const fn value(self) -> u8 {
        self.0
    }

    /// The step's place in an array of six.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The next step; `None` from the highest.
    pub fn raised(self) -> Option<Rating> {
        Rating::try_from(self.0 + 1).ok()
    }
}

impl TryFrom<u8> for Rating {
    type Error = OutOfScale;

    fn try_from(value: u8) -> Result<Rating, OutOfScale> {
        if value <= Rating::MAX.0 { Ok(Rating(value)) } else { Err(OutOfScale) }
    }
}
