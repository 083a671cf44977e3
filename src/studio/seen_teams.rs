//! What was shown of teams in this tab: by the presentation and by the team's page alike. Both ask before they show what gives
//! somebody away beside it.

use crate::browser::{self, TabText};
use std::cell::RefCell;

thread_local! {
    /// For a browser that keeps nothing in the tab.
    static SEEN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// All that was shown, for [`SeenTeam::learn`](crate::meeting::SeenTeam::learn).
pub(super) fn seen_teams() -> String {
    let kept = browser::kept_in_tab(TabText::SeenTeams).unwrap_or_default();
    SEEN.with_borrow(|seen| [&*kept, seen].join(";"))
}

/// Keeps what was shown, from [`SeenTeam::text`](crate::meeting::SeenTeam::text).
pub(super) fn keep_seen_teams(text: String) {
    browser::keep_in_tab(TabText::SeenTeams, &text);
    SEEN.set(text);
}
