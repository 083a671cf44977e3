use super::{Answer, Factor, Ratings};

/// Longest note, in characters.
pub const NOTE_LIMIT: usize = 2_000;

/// An answer and a note for each factor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    answers: [Answer; Factor::COUNT],
    notes: [String; Factor::COUNT],
}

impl Profile {
    /// The answer to one factor.
    pub fn answer(&self, factor: Factor) -> Answer {
        self.answers[factor.index()]
    }

    /// The visitor's note on one factor; empty if there is none.
    pub fn note(&self, factor: Factor) -> &str {
        &self.notes[factor.index()]
    }

    /// The ratings alone, as scoring takes them. Open and "don't know" are both `None`.
    pub fn ratings(&self) -> Ratings {
        Ratings::new(self.answers.map(Answer::rating))
    }

    /// Whether there is neither an answer nor a note.
    pub fn is_empty(&self) -> bool {
        *self == Profile::default()
    }

    /// The profile with one answer changed.
    #[must_use]
    pub fn with_answer(mut self, factor: Factor, answer: Answer) -> Profile {
        self.answers[factor.index()] = answer;
        self
    }

    /// The profile with one note changed, cut at [`NOTE_LIMIT`] characters.
    #[must_use]
    pub fn with_note(mut self, factor: Factor, note: &str) -> Profile {
        self.notes[factor.index()] = note.chars().take(NOTE_LIMIT).collect();
        self
    }

    /// The profile with all its answers replaced by ratings, `None` becoming [`Answer::Open`]; the notes stay.
    #[must_use]
    pub fn with_ratings(mut self, ratings: &Ratings) -> Profile {
        for (factor, rating) in ratings.iter() {
            self.answers[factor.index()] = rating.into();
        }
        self
    }
}
