//! What a reload of the presenter's window must not lose.

use super::windows::{KeptWindows, is_session};
use crate::browser;
use crate::codec::RatingCode;
use crate::framework::Ratings;

/// The ratings presented, those they are compared with, and those tried on them.
pub(super) type PresentedRatings = [Option<Ratings>; 3];

/// Writes what this tab keeps for a reload, joined by dots: the codes of the visitor's own ratings, of those presented,
/// compared with and tried; the own line's session; `opened` if a window was opened on it; the windows confirmed.
pub(super) fn text_of(own: Ratings, held: PresentedRatings, windows: KeptWindows) -> String {
    let code = |ratings: &Ratings| RatingCode::of(ratings).to_string();
    let codes = held.map(|ratings| ratings.as_ref().map(code).unwrap_or_default());
    let opened = if windows.opened { "opened" } else { "" };
    let rest = [windows.own.unwrap_or_default(), opened.into()];
    [&[code(&own)], codes.as_slice(), &rest, &windows.confirmed].concat().join(".")
}

/// Reads what [`text_of`] wrote. The ratings are `None` if none were kept, or if the page shows a link's rating other
/// than the one that the presentation began with: then that is presented. The visitor's own rating may have changed
/// meanwhile, in another tab or through the presentation.
pub(super) fn kept(own: Ratings, is_linked: bool) -> (Option<PresentedRatings>, KeptWindows) {
    let text = browser::kept_in_tab(browser::TabText::Presentation).unwrap_or_default();
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
