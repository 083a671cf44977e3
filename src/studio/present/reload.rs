//! What a reload of the presenter's window must not lose.

use super::windows::{KeptWindows, is_session};
use crate::browser;
use crate::codec::RatingCode;
use crate::framework::Ratings;

/// The ratings that are presented, what they are compared with, and what is tried on them.
pub(super) type PresentedRatings = [Option<Ratings>; 3];

/// The text that keeps what is presented for a reload of this tab, together with the visitor's own ratings that it began
/// with, and the audience's windows: four codes, then the own line's session, whether a window was opened on it, and the
/// windows that were confirmed.
pub(super) fn text_of(own: Ratings, held: PresentedRatings, windows: KeptWindows) -> String {
    let code = |ratings: &Ratings| RatingCode::of(ratings).to_string();
    let codes = held.map(|ratings| ratings.as_ref().map(code).unwrap_or_default());
    let opened = if windows.opened { "opened" } else { "" };
    let rest = [windows.own.unwrap_or_default(), opened.into()];
    [&[code(&own)], codes.as_slice(), &rest, &windows.confirmed].concat().join(".")
}

/// What this tab has presented, and the audience's windows. A link's rating is presented in the place of what began with
/// another; what is the visitor's own may have changed meanwhile, in another tab or by what was presented.
pub(super) fn kept(own: Ratings, is_linked: bool) -> (Option<PresentedRatings>, KeptWindows) {
    let text = browser::kept_in_tab().unwrap_or_default();
    let mut parts = text.split('.');
    let mut read = || parts.next()?.parse::<RatingCode>().ok().map(RatingCode::ratings);
    let began = read();
    let held = [read(), read(), read()];
    let session = parts.next().filter(|session| is_session(session)).map(Into::into);
    let opened = parts.next() == Some("opened");
    let confirmed = parts.filter(|window| is_session(window)).map(Into::into).collect();
    let held = ((began == Some(own) || !is_linked) && held[0].is_some()).then_some(held);
    (held, KeptWindows { own: session, opened, confirmed })
}
