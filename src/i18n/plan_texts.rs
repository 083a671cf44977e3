//! The texts of the plan. A place in braces is filled in when the text is shown.

use super::pack::texts;

texts! {
    /// The texts of the plan. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct PlanTexts {
        pub lead: &'static str,
        pub items: &'static str,
        pub empty: &'static str,

        // An item.
        /// {factor}, {from}, {to}
        pub item: &'static str,
        /// {factor}, {to}
        pub item_unrated: &'static str,
        pub target: &'static str,
        pub what: &'static str,
        pub who: &'static str,
        pub by: &'static str,
        pub evidence: &'static str,
        pub done: &'static str,
        pub done_on: &'static str,
        pub remove: &'static str,
        /// {item}
        pub removed: &'static str,
        /// {item}
        pub added: &'static str,
        /// {item}
        pub already: &'static str,
        pub undo: &'static str,
        pub undo_stale: &'static str,
        pub no_day: &'static str,

        /// {date}
        pub by_day: &'static str,

        // How it stands.
        /// {now}
        pub today: &'static str,
        pub today_unrated: &'static str,
        /// {target}, {today}
        pub aimed: &'static str,
        /// {target}, {today}, {date}
        pub aimed_by: &'static str,
        /// {target}, {today}, {date}
        pub overdue: &'static str,
        /// {target}, {today}
        pub reached: &'static str,
        /// {target}, {today}, {date}
        pub done_since: &'static str,
        pub one_step: &'static str,
        pub at_target: &'static str,

        // Where it leads.
        pub outcome: &'static str,
        pub outcome_explained: &'static str,
        pub outcome_none: &'static str,
        pub now: &'static str,
        pub planned: &'static str,

        // Adding.
        pub add: &'static str,
        pub suggested: &'static str,
        pub factor: &'static str,
        pub add_item: &'static str,
        /// {limit}
        pub full: &'static str,

        // Whose it is.
        pub move_items: &'static str,
        pub move_explained: &'static str,
        pub move_button: &'static str,
        /// {organisation}
        pub moved: &'static str,

        // What the browser keeps.
        pub kept: &'static str,
        pub not_kept: &'static str,
        pub kept_full: &'static str,
        pub kept_blocked: &'static str,
        pub kept_unreadable: &'static str,
        /// {version}
        pub kept_newer: &'static str,
        pub other_tab: &'static str,
        pub taken: &'static str,

        // In a meeting.
        pub on_board: &'static str,
        pub on_board_explained: &'static str,
        pub open_plan: &'static str,

        // In the trend.
        /// {date}, {value}
        pub trend_target: &'static str,
        pub target_row: &'static str,

        // Taking it along.
        pub take: &'static str,
        pub take_explained: &'static str,
        pub again: &'static str,
        pub calendar: &'static str,
        pub calendar_empty: &'static str,
        pub table: &'static str,
        pub mail: &'static str,
        pub copy: &'static str,
        pub print: &'static str,
        pub calendar_again: &'static str,
        pub subject: &'static str,
        pub text_ratings: &'static str,
        pub text_plan: &'static str,
        /// {count}
        pub text_more: &'static str,
        pub text_link: &'static str,
    }
}
