//! The texts of rating together. A place in braces is filled in when the text is shown.

use super::pack::texts;

texts! {
    /// The texts of the meeting's tools.
    #[derive(Debug)]
    pub struct MeetingTexts {
        /// The presentation and its audience's window.
        pub present: PresentTexts,
        /// The team's page.
        pub team: TeamTexts,
        /// The page that compares two ratings and tries out changes.
        pub compare: CompareTexts,
        /// The kiosk, which starts over when left alone.
        pub kiosk: KioskTexts,
    }
}

texts! {
    /// The texts of the presentation and its audience's window. A comment in braces lists the places that the text must
    /// contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct PresentTexts {
        // The steps.
        /// In order: the picture, rating together, the result, the team, next steps.
        pub step_names: [&'static str; 5],
        /// {place}, {count}, {name}
        pub step_of: &'static str,
        pub steps: &'static str,
        pub next_step: &'static str,
        pub previous_step: &'static str,
        /// {name}
        pub coming: &'static str,
        pub last_step: &'static str,
        pub save_record: &'static str,
        pub meeting_record: &'static str,
        pub record_not_kept: &'static str,
        pub leave: &'static str,

        // The picture.
        pub picture_lead: &'static str,
        pub picture_strategy: &'static str,
        pub picture_execution: &'static str,
        pub picture_link: &'static str,

        // Rating together.
        pub rate_lead: &'static str,
        pub use_own: &'static str,
        pub use_median: &'static str,
        pub use_nothing: &'static str,
        pub use_left: &'static str,
        /// Beside the median, if it is of few answers.
        pub median_of_few: &'static str,

        // Covered and revealed.
        pub covered: &'static str,
        pub covered_room: &'static str,
        pub covered_explained: &'static str,
        pub covered_second: &'static str,
        pub nothing_yet: &'static str,
        pub nothing_covered: &'static str,
        pub open_explained: &'static str,
        pub reveal: &'static str,
        pub cover: &'static str,
        pub same_screen: &'static str,

        // The screen.
        pub blank: &'static str,
        pub unblank: &'static str,
        pub is_blank: &'static str,
        pub full_screen: &'static str,
        pub leave_full_screen: &'static str,
        pub full_screen_refused: &'static str,
        pub pointer_on: &'static str,
        pub pointer_off: &'static str,
        pub pointer_help: &'static str,

        // The audience's window.
        pub presenter_window: &'static str,
        pub second_window: &'static str,
        pub second_tab: &'static str,
        pub second_tab_why: &'static str,
        pub second_window_open: &'static str,
        pub second_window_none: &'static str,
        /// Shown if a window follows the presentation that may not be the room's.
        pub second_window_other: &'static str,
        pub asks_window: &'static str,
        pub asks_yes: &'static str,
        pub asks_no: &'static str,
        pub audience_lost: &'static str,
        pub not_kept: &'static str,
        pub pop_up_blocked: &'static str,
        pub second_window_link: &'static str,
        pub no_channel: &'static str,
        pub only_opened: &'static str,
        pub refused: &'static str,
        pub refused_explained: &'static str,
        pub try_again: &'static str,
        pub new_session: &'static str,
        pub waiting: &'static str,
        pub waiting_explained: &'static str,
        pub lost: &'static str,
        pub ended: &'static str,
        pub ended_explained: &'static str,
        pub other_version: &'static str,

        // After a crash: on the screen that others see, and in the presenter's window.
        pub one_moment: &'static str,
        pub reload_screen: &'static str,
        pub show_answers: &'static str,

        /// What to do for each next step, on the board.
        pub actions: &'static str,
        /// How sure the result is, on the board.
        pub sure: &'static str,

        // The presenter's notes.
        pub notes: &'static str,
        pub ask: &'static str,
        /// By factor: what to ask.
        pub factor_notes: [&'static str; 8],
        /// In order: the picture, rating together, the result, the team, next steps.
        pub step_notes: [&'static str; 5],

        // Clock and timer.
        pub clock: &'static str,
        pub timer: &'static str,
        pub timer_minutes: &'static str,
        pub timer_start: &'static str,
        pub timer_pause: &'static str,
        pub timer_resume: &'static str,
        pub timer_clear: &'static str,
        /// {time}
        pub timer_left: &'static str,
        /// {time}
        pub timer_over: &'static str,
        pub timer_wrong: &'static str,

        // Keys.
        pub help: &'static str,
        pub help_explained: &'static str,
        pub key_space: &'static str,
        pub key_shift: &'static str,
        pub key_next: &'static str,
        pub key_skip: &'static str,
        pub key_back: &'static str,
        pub key_ends: &'static str,
        pub key_blank: &'static str,
        pub key_water: &'static str,
        pub key_dark: &'static str,
        pub key_actions: &'static str,
        pub key_sure: &'static str,
        pub key_groups: &'static str,
        pub key_full_screen: &'static str,
        pub key_second: &'static str,
        pub key_reveal: &'static str,
        pub key_choose: &'static str,
        pub key_rate: &'static str,
        pub key_leave: &'static str,
        pub key_pointer: &'static str,
        pub key_point: &'static str,
        pub key_undo: &'static str,
        pub key_redo: &'static str,
        pub key_what_if: &'static str,
        pub key_compare: &'static str,
        pub key_camera: &'static str,
        pub key_notes: &'static str,
        pub key_help: &'static str,

        // Screen reader announcements.
        pub said_revealed: &'static str,
        pub said_covered: &'static str,
        pub said_blank: &'static str,
        pub said_unblank: &'static str,

        // Comparing the result, and what-if.
        pub what_if_explained: &'static str,
        pub compared_with: &'static str,
        /// Replaces `compared_with` while the code is covered.
        pub compared_covered: &'static str,
        // The way into answering on one's own phone.
        pub join: &'static str,
        pub join_scan: &'static str,
        pub compare_code: &'static str,
        pub compare_end: &'static str,
        pub compare_more: &'static str,
        pub said_what_if: &'static str,
        pub said_compared: &'static str,
        pub said_compare_end: &'static str,
    }
}

texts! {
    /// The texts of the team's page. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct TeamTexts {
        // Gathering.
        pub lead: &'static str,
        pub gather: &'static str,
        /// How the ratings come together, for who gathers for the first time.
        pub gather_steps: [&'static str; 3],
        /// {code}
        pub paste_example: &'static str,
        pub paste: &'static str,
        pub add: &'static str,
        pub drop_files: &'static str,
        pub choose_files: &'static str,
        pub private: &'static str,
        pub added_one: &'static str,
        /// {count}
        pub added_many: &'static str,
        pub none_found: &'static str,
        /// {limit}
        pub too_long: &'static str,
        /// {name}
        pub file_unreadable: &'static str,
        pub kept: &'static str,
        pub not_kept: &'static str,
        /// {limit}
        pub kept_full: &'static str,
        /// {limit}
        pub kept_blocked: &'static str,
        pub kept_unreadable: &'static str,
        /// {version}
        pub kept_newer: &'static str,
        pub other_tab: &'static str,
        pub clear: &'static str,
        /// {count}
        pub more_people: &'static str,
        /// {count}
        pub clear_question: &'static str,
        pub clear_yes: &'static str,
        pub cleared: &'static str,
        /// Beside the undo button.
        pub emptied: &'static str,
        pub add_own: &'static str,
        pub own_added: &'static str,

        // Codes that could not be read.
        pub unread: &'static str,
        /// {line}
        pub line: &'static str,
        /// {near}
        pub take_near: &'static str,
        pub leave_out: &'static str,
        /// {count}
        pub unread_count: &'static str,
        /// {count}: codes that a message or its author repeats.
        pub repeats_count: &'static str,
        /// {count}: codes in quotes and reactions.
        pub quotes_count: &'static str,

        // Duplicate codes.
        pub duplicates: &'static str,
        pub duplicates_explained: &'static str,
        /// {code}, {count}
        pub duplicate: &'static str,
        pub count_once: &'static str,
        pub count_all: &'static str,
        pub count_once_short: &'static str,
        pub count_each_short: &'static str,

        // The people.
        pub people: &'static str,
        pub people_one: &'static str,
        /// {count}
        pub people_many: &'static str,
        pub anonymous: &'static str,
        pub named: &'static str,
        pub show_names: &'static str,
        pub too_few_named: &'static str,
        /// {limit}
        pub too_many_named: &'static str,
        /// {number}
        pub person: &'static str,
        /// {code}
        pub name_of: &'static str,
        /// {code}
        pub counts: &'static str,
        /// {code}
        pub remove: &'static str,
        /// {code}
        pub removed: &'static str,
        pub column_person: &'static str,
        /// {code}
        pub mended: &'static str,
        /// {count}
        pub show_more: &'static str,

        // Factor by factor.
        pub statistics: &'static str,
        pub column_answers: &'static str,
        pub column_median: &'static str,
        pub column_mean: &'static str,
        pub column_range: &'static str,
        pub column_deviation: &'static str,
        pub column_dots: &'static str,
        pub median_explained: &'static str,
        pub median_even: &'static str,
        pub deviation_explained: &'static str,
        pub dots_explained: &'static str,
        /// {low}, {high}
        pub range: &'static str,
        /// {step}, {count}
        pub dots: &'static str,
        pub hidden: &'static str,
        /// For the room: one answer, two answers.
        pub few_one: &'static str,
        pub few_two: &'static str,
        pub shown_from: &'static str,
        pub small: &'static str,
        pub nobody: &'static str,

        // Disagreement.
        pub talk_first: &'static str,
        pub talk_explained: &'static str,
        /// {factor}, {low}, {high}, {deviation}
        pub talk_line: &'static str,
        pub all_agree: &'static str,
        pub too_few_spread: &'static str,
        pub team_covered: &'static str,
        /// Instead of it, where the team was shown before and one or two answers came or went since.
        pub team_given_away: &'static str,
        /// The same where a room may read it.
        pub team_still_covered: &'static str,
        pub revealed: &'static str,

        // The median and the link.
        pub median_result: &'static str,
        pub median_partial: &'static str,
        pub compare_median: &'static str,
        // Groups.
        pub group_next: &'static str,
        pub group_hint: &'static str,
        pub group_example: &'static str,
        /// {code}
        pub group_of: &'static str,
        /// {group}
        pub group_name: &'static str,
        pub no_group: &'static str,
        pub groups: &'static str,
        pub groups_explained: &'static str,
        pub groups_floor: &'static str,
        pub groups_none: &'static str,
        pub groups_withheld: &'static str,
        pub group_hidden: &'static str,
        pub group_one: &'static str,
        pub group_other: &'static str,
        pub whole_team: &'static str,
        /// {group}, {rating}, {other}, {other_rating}
        pub group_ratings: &'static str,
        // What leaves of the result.
        pub leave_title: &'static str,
        pub leave_few: &'static str,
        pub leave_explained: &'static str,
        pub save_median: &'static str,
        /// {people}: as in `people_many`.
        pub median_record: &'static str,
        pub median_not_kept: &'static str,
        /// {dots}, {deviation}
        pub spread: &'static str,
        pub save_statistics: &'static str,
        pub save_answers: &'static str,
        pub save_both: &'static str,
        pub answers_named: &'static str,
        pub answers_anonymous: &'static str,
        pub link: &'static str,
        pub link_explained: &'static str,
        pub link_groups: &'static str,
        pub link_groups_explained: &'static str,
        /// {limit}, {count}
        pub link_too_many: &'static str,
        pub link_empty: &'static str,
        pub link_opened: &'static str,
        pub link_keep: &'static str,
        pub link_use: &'static str,
    }
}

texts! {
    /// The texts of comparing and what-if. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct CompareTexts {
        // Two ratings.
        pub lead: &'static str,
        pub view: &'static str,
        pub two: &'static str,
        pub base: &'static str,
        pub record: &'static str,
        pub present_it: &'static str,
        pub before: &'static str,
        pub after: &'static str,
        pub source: &'static str,
        pub source_own: &'static str,
        pub source_presented: &'static str,
        pub source_history: &'static str,
        pub source_code: &'static str,
        pub source_median: &'static str,
        pub source_target: &'static str,
        pub no_history: &'static str,
        pub no_team: &'static str,
        pub no_target: &'static str,
        pub no_presentation: &'static str,
        pub own_empty: &'static str,
        pub swap: &'static str,
        pub swapped: &'static str,
        pub choose_second: &'static str,
        pub legend_before: &'static str,
        pub legend_after: &'static str,
        pub legend_real: &'static str,
        pub legend_tried: &'static str,
        pub same: &'static str,
        pub link: &'static str,
        pub link_one_only: &'static str,

        // Differences.
        pub differences: &'static str,
        pub up_one: &'static str,
        /// {steps}
        pub up_many: &'static str,
        pub down_one: &'static str,
        /// {steps}
        pub down_many: &'static str,
        pub unchanged: &'static str,
        pub not_comparable: &'static str,
        pub readouts: &'static str,
        pub column_readout: &'static str,
        pub column_difference: &'static str,
        /// {value}
        pub points_one: &'static str,
        /// {value}
        pub points_many: &'static str,
        /// {value}
        pub towards_strategy: &'static str,
        /// {value}
        pub towards_execution: &'static str,
        pub potential: &'static str,
        pub openness: &'static str,
        pub findings: &'static str,
        pub no_findings: &'static str,
        pub findings_unknown: &'static str,
        /// In the order of `FindingMove`.
        pub moves: [&'static str; 8],
        /// If the other cycle now lags.
        pub other_cycle: &'static str,
        /// {factors}
        pub no_longer: &'static str,
        /// {factors}
        pub newly: &'static str,

        // What if.
        pub trial: &'static str,
        pub tried: &'static str,
        pub not_tried: &'static str,
        pub trial_lead: &'static str,
        pub trial_needs_all: &'static str,
        /// {factor}
        pub try_rating: &'static str,
        pub drop: &'static str,
        pub dropped: &'static str,
        pub keep_target: &'static str,
        pub use_trial: &'static str,
        pub used: &'static str,
        pub target: &'static str,
        pub target_kept: &'static str,
        pub target_try: &'static str,
        pub target_plan: &'static str,
        pub what_it_takes: &'static str,
        pub takes_lead: &'static str,
        /// {finding}
        pub takes_one: &'static str,
        /// {steps}, {finding}
        pub takes_many: &'static str,
        /// {factor}, {from}, {to}
        pub takes_raise: &'static str,
        /// {findings}
        pub takes_brings: &'static str,
        pub takes_nothing: &'static str,
        pub takes_try: &'static str,
    }
}

texts! {
    /// The texts of the kiosk. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct KioskTexts {
        pub title: &'static str,
        pub lead: &'static str,
        pub start: &'static str,
        pub still_there: &'static str,
        pub seconds_one: &'static str,
        /// {seconds}
        pub seconds_many: &'static str,
        pub go_on: &'static str,
        pub start_over: &'static str,
        pub said_over: &'static str,
        pub take_along: &'static str,
    }
}
