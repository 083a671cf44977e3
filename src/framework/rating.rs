/// A rating of one factor: a whole step of the scale, 0…5. An unrated factor has no `Rating`; it is not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

/// The error for a number that is not a step of the scale.
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

    /// The step's index in an array of six, 0…5.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The next higher step; `None` for the highest.
    pub fn raised(self) -> Option<Rating> {
        Rating::try_from(self.0 + 1).ok()
    }

    /// The next lower step; `None` for the lowest.
    pub fn lowered(self) -> Option<Rating> {
        self.0.checked_sub(1).map(Rating)
    }
}

impl TryFrom<u8> for Rating {
    type Error = OutOfScale;

    fn try_from(value: u8) -> Result<Rating, OutOfScale> {
        if value <= Rating::MAX.0 { Ok(Rating(value)) } else { Err(OutOfScale) }
    }
}
