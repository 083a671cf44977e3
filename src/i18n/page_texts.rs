//! The page's texts. A place in braces is filled in when the text is shown.

use super::pack::texts;

texts! {
    /// The page's own texts. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct PageTexts {
        // The head of the page.
        pub product: &'static str,
        pub title: &'static str,
        pub tagline: &'static str,
        pub intro: &'static str,
        pub description: &'static str,
        pub skip: &'static str,
        pub language: &'static str,
        pub theme: &'static str,
        pub theme_auto: &'static str,
        pub theme_light: &'static str,
        pub theme_dark: &'static str,
        pub no_script: &'static str,

        // The cover.
        pub begin: &'static str,
        pub go_on: &'static str,
        pub have_code: &'static str,
        pub see_example: &'static str,
        pub promise: &'static str,
        /// {headline}
        pub example: &'static str,
        pub settings: &'static str,

        // The figure.
        pub figure: &'static str,
        pub strategy_cycle: &'static str,
        pub execution_cycle: &'static str,
        pub unrated: &'static str,
        /// {number}, {name}, {state}
        pub station: &'static str,
        /// {rating}, {step}
        pub station_rated: &'static str,
        /// The hint, and its continuation for visitors with a keyboard.
        pub figure_help: [&'static str; 2],
        pub figure_awaiting_rating: [&'static str; 2],
        pub start_here: &'static str,
        /// The switch for water that does not come to rest.
        pub keep_running: &'static str,
        pub outflow: &'static str,
        pub backflow: &'static str,

        // The card and the overview.
        /// {number}
        pub card_progress: &'static str,
        /// {rated}
        pub rated: &'static str,
        pub one_at_a_time: &'static str,
        pub all_eight: &'static str,
        pub view: &'static str,
        pub choose_step: &'static str,
        pub dont_know: &'static str,
        pub good: &'static str,
        pub wrong: &'static str,
        pub guidance: &'static str,
        pub guidance_note: &'static str,
        pub goes_on: &'static str,
        pub note: &'static str,
        pub note_hint: &'static str,
        pub back: &'static str,
        pub next: &'static str,
        pub to_result: &'static str,
        pub undo: &'static str,
        pub redo: &'static str,
        pub start_over: &'static str,
        pub start_over_question: &'static str,
        pub start_over_explained: &'static str,
        pub start_over_yes: &'static str,
        pub cancel: &'static str,
        pub close: &'static str,
        pub dismiss: &'static str,

        // Offline use.
        pub new_version: &'static str,
        pub use_new_version: &'static str,
        pub offline_ready: &'static str,

        // Storage.
        pub saved: &'static str,
        pub not_saved: &'static str,
        pub storage_blocked: &'static str,
        pub storage_full: &'static str,
        pub storage_unreadable: &'static str,
        pub storage_other: &'static str,
        /// {version}
        pub storage_newer: &'static str,
        pub storage_repaired: &'static str,
        /// {factors}
        pub storage_check: &'static str,
        pub storage_no_room: &'static str,
        pub other_tab: &'static str,
        pub language_missing: &'static str,

        // Sharing.
        pub share: &'static str,
        pub share_explained: &'static str,
        pub code: &'static str,
        pub link_label: &'static str,
        pub copy_code: &'static str,
        pub copy_link: &'static str,
        pub sign_link: &'static str,
        pub copied: &'static str,
        pub copy_refused: &'static str,
        pub open_code: &'static str,
        pub open_code_hint: &'static str,
        pub open_code_button: &'static str,
        /// {code}
        pub viewing: &'static str,
        /// {name}
        pub quoted: &'static str,
        /// {name}
        pub sent: &'static str,
        /// {code}
        pub sent_by_link: &'static str,
        /// {date}
        pub own_of: &'static str,
        pub viewing_example: &'static str,
        pub leave_example: &'static str,
        pub rate_yours: &'static str,
        pub compare_both: &'static str,
        pub rate_again: &'static str,
        pub change_ratings: &'static str,
        /// {code}, {before}, {after}
        pub compared: &'static str,
        pub answers: &'static str,
        pub keep_mine: &'static str,
        pub use_this: &'static str,

        // What is wrong with a code. {text} is the input.
        /// {text}, {count}
        pub code_length: &'static str,
        /// {text}, {symbol}
        pub code_symbol: &'static str,
        /// {text}
        pub code_check: &'static str,
        /// {text}, {near}
        pub code_near: &'static str,
        /// {text}, {version}
        pub code_version: &'static str,
        /// {text}
        pub code_range: &'static str,
        /// {near}
        pub open_near: &'static str,
        pub own_untouched: &'static str,

        // The studio's tools, each with a line about it.
        pub further: &'static str,
        pub present: &'static str,
        pub present_about: &'static str,
        pub team: &'static str,
        pub team_about: &'static str,
        pub compare: &'static str,
        pub compare_about: &'static str,
        pub plan: &'static str,
        pub plan_about: &'static str,
        pub history: &'static str,
        pub history_about: &'static str,
        pub tool_missing: &'static str,

        // Keys.
        pub keys: &'static str,
        pub keys_explained: &'static str,
        pub keys_switch: &'static str,
        pub key_choose: &'static str,
        pub key_rate: &'static str,
        pub key_next: &'static str,
        pub key_back: &'static str,
        pub key_ends: &'static str,
        pub key_leave: &'static str,
        pub key_undo: &'static str,
        pub key_redo: &'static str,
        pub key_present: &'static str,
        pub key_help: &'static str,

        // About.
        pub about: &'static str,
        pub about_framework: &'static str,
        pub about_independent: &'static str,
        /// {version}
        pub about_model: &'static str,
        pub about_limits: &'static str,
        pub about_privacy: &'static str,
        pub embed: &'static str,

        // Crashes.
        pub broken: &'static str,
        pub broken_explained: &'static str,
        pub broken_answers: &'static str,
        pub not_started: &'static str,
        pub not_started_explained: &'static str,
        pub reload: &'static str,

        // Screen reader announcements.
        /// {number}, {state}, {rated}
        pub said_answer: &'static str,
        pub said_start_over: &'static str,
        pub said_undo: &'static str,
        pub said_redo: &'static str,
        /// {headline}
        pub said_complete: &'static str,
    }
}
