//! What a reload of the presenter's window must not lose.

use crate::browser;
use crate::codec::RatingCode;
use crate::framework::Ratings;

/// The ratings that are presented, what they are compared with, and what is tried on them.
pub(super) type Held = [Option<Ratings>; 3];

/// Keeps what is presented for a reload of this tab, together with the visitor's own ratings that it began with.
pub(super) fn keep(own: Ratings, held: Held) {
    let code = |ratings: &Ratings| RatingCode::of(ratings).to_string();
    let codes = held.map(|ratings| ratings.as_ref().map(code).unwrap_or_default());
    browser::keep_in_tab(&[&[code(&own)], codes.as_slice()].concat().join("."));
}

/// What this tab has presented, if that began with the same ratings of the visitor's own.
pub(super) fn kept(own: Ratings) -> Option<Held> {
    let text = browser::kept_in_tab()?;
    let read = |code: &str| code.parse::<RatingCode>().ok().map(RatingCode::ratings);
    let mut codes = text.split('.').map(read);
    let began = codes.next()??;
    let held = [codes.next()?, codes.next()?, codes.next()?];
    (began == own && held[0].is_some()).then_some(held)
}
