use super::{Factor, Rating};

/// The ratings of all eight factors; `None` is unrated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Ratings([Option<Rating>; Factor::COUNT]);

impl Ratings {
    /// Nothing rated yet.
    pub const NONE: Ratings = Ratings([None; Factor::COUNT]);

    /// A made-up rating that shows what a result looks like: two factors by chance, and a narrow crossing.
    pub const EXAMPLE: Ratings = {
        let [_, one, two, three, ..] = Rating::ALL;
        Ratings([Some(two), Some(two), Some(three), Some(one), Some(three), Some(two), Some(one), Some(two)])
    };

    /// Ratings in number order; `None` is unrated.
    pub const fn new(ratings: [Option<Rating>; Factor::COUNT]) -> Ratings {
        Ratings(ratings)
    }

    /// The rating of one factor.
    pub const fn get(&self, factor: Factor) -> Option<Rating> {
        self.0[factor.index()]
    }

    /// The same ratings with one changed.
    #[must_use]
    pub const fn with(mut self, factor: Factor, rating: Option<Rating>) -> Ratings {
        self.0[factor.index()] = rating;
        self
    }

    /// Factors with their ratings, in number order.
    pub fn iter(&self) -> impl Iterator<Item = (Factor, Option<Rating>)> + '_ {
        Factor::ALL.iter().map(|&factor| (factor, self.get(factor)))
    }

    /// How many factors are rated, 0…8.
    pub fn rated(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// The ratings in number order; `None` until all eight are rated.
    pub fn complete(&self) -> Option<[Rating; Factor::COUNT]> {
        let mut all = [Rating::MIN; Factor::COUNT];
        for (slot, rating) in all.iter_mut().zip(self.0) {
            *slot = rating?;
        }
        Some(all)
    }
}

impl From<[Rating; Factor::COUNT]> for Ratings {
    fn from(all: [Rating; Factor::COUNT]) -> Ratings {
        Ratings(all.map(Some))
    }
}
