//! How sure the result is, counted once for ratings however often it is drawn.

use crate::framework::Ratings;
use crate::scoring::{Assessment, Certainty};
use std::cell::RefCell;

thread_local! {
    static LAST: RefCell<Option<(Ratings, Certainty)>> = const { RefCell::new(None) };
}

/// How sure the result is; `None` until all eight are rated.
pub fn certainty_of(assessment: &Assessment) -> Option<Certainty> {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(of, _)| *of != assessment.ratings) {
            *last = assessment.certainty().map(|certainty| (assessment.ratings, certainty));
        }
        last.as_ref().map(|(_, certainty)| certainty.clone())
    })
}
