//! The texts of the history and of files. A place in braces is filled in when the text is shown.

use super::pack::texts;

texts! {
    /// The texts of the history and of files. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct KeepingTexts {
        // The rating to save.
        pub this_rating: &'static str,
        pub this_rating_explained: &'static str,
        pub nothing_to_save: &'static str,

        // The history.
        pub history: &'static str,
        pub history_explained: &'static str,
        pub history_empty: &'static str,
        pub organisation: &'static str,
        pub organisation_hint: &'static str,
        pub no_organisation: &'static str,
        pub title_label: &'static str,
        pub title_hint: &'static str,
        pub untitled: &'static str,
        pub date: &'static str,
        pub save_record: &'static str,
        /// {title}
        pub saved_record: &'static str,
        /// {title}
        pub already_saved: &'static str,
        /// {rated}
        pub not_all_rated: &'static str,
        pub count_one: &'static str,
        /// {count}
        pub count_many: &'static str,
        pub open: &'static str,
        /// {title}, {date}
        pub opened: &'static str,
        pub use_record: &'static str,
        /// {title}
        pub use_question: &'static str,
        /// {title}
        pub used_record: &'static str,
        pub compare_present: &'static str,
        pub use_record_explained: &'static str,
        pub compare: &'static str,
        pub compare_choose: &'static str,
        pub rename: &'static str,
        pub rename_label: &'static str,
        pub move_label: &'static str,
        /// {title}
        pub renamed: &'static str,
        pub save: &'static str,
        pub delete: &'static str,
        pub delete_explained: &'static str,
        pub delete_all: &'static str,
        /// {count}
        pub delete_all_question: &'static str,
        pub delete_all_explained: &'static str,
        /// {organisation}
        pub delete_organisation: &'static str,
        /// {organisation}
        pub delete_organisation_question: &'static str,
        /// {count}
        pub delete_plan: &'static str,
        pub delete_yes: &'static str,
        /// {title}
        pub deleted_one: &'static str,
        /// {count}
        pub deleted_many: &'static str,
        pub put_back: &'static str,
        pub put_back_done: &'static str,
        pub history_full: &'static str,

        // The trend.
        pub trend: &'static str,
        pub trend_explained: &'static str,
        pub trend_needs_two: &'static str,
        /// {date}, {value}
        pub trend_point: &'static str,
        /// {name}, {from}, {to}
        pub trend_change: &'static str,
        pub trend_gap: &'static str,
        pub trend_table: &'static str,
        pub trend_factors: &'static str,

        // Files.
        pub files: &'static str,
        pub files_explained: &'static str,
        pub files_notes: &'static str,
        pub export_json: &'static str,
        pub export_csv: &'static str,
        /// {file}
        pub exported: &'static str,
        /// {file}
        pub handed_on: &'static str,
        /// {file}
        pub not_exported: &'static str,
        pub import: &'static str,
        pub import_explained: &'static str,
        pub import_button: &'static str,
        pub import_drop: &'static str,
        pub import_paste: &'static str,
        pub import_read: &'static str,
        pub pasted: &'static str,

        // The import plan.
        /// {file}
        pub plan_title: &'static str,
        pub plan_untouched: &'static str,
        /// {count}
        pub plan_waiting: &'static str,
        /// {count}
        pub plan_new: &'static str,
        /// {count}
        pub plan_same: &'static str,
        /// {count}
        pub plan_differs: &'static str,
        /// {count}
        pub plan_repairs: &'static str,
        pub plan_present: &'static str,
        pub plan_take_present: &'static str,
        /// {count}
        pub plan_items: &'static str,
        /// {count}
        pub plan_items_replace: &'static str,
        pub plan_take_items: &'static str,
        pub plan_nothing: &'static str,
        pub plan_mine: &'static str,
        pub plan_theirs: &'static str,
        pub plan_keep_mine: &'static str,
        pub plan_take_theirs: &'static str,
        pub plan_both: &'static str,
        pub plan_for_all: &'static str,
        pub plan_yes: &'static str,
        /// {count}
        pub plan_done: &'static str,
        pub plan_undone: &'static str,
        pub plan_undo_stale: &'static str,
        pub use_undo_stale: &'static str,
        pub plan_stale: &'static str,
        pub plan_full: &'static str,

        // Why a file was refused: the first sentence, the place, the cause.
        /// {file}
        pub refused: &'static str,
        /// {line}, {column}
        pub place_text: &'static str,
        /// {line}
        pub place_row: &'static str,
        /// {line}, {column}
        pub place_cell: &'static str,
        /// {path}
        pub place_path: &'static str,
        /// {size}, {limit}
        pub cause_too_large: &'static str,
        pub cause_empty: &'static str,
        pub cause_not_text: &'static str,
        pub cause_workbook: &'static str,
        pub cause_not_ours: &'static str,
        pub cause_no_version: &'static str,
        /// {version}
        pub cause_newer: &'static str,
        pub cause_syntax: &'static str,
        pub cause_too_deep: &'static str,
        /// {found}
        pub cause_duplicate_field: &'static str,
        /// {found}
        pub cause_missing: &'static str,
        pub cause_kind_text: &'static str,
        pub cause_kind_flag: &'static str,
        pub cause_kind_list: &'static str,
        pub cause_kind_object: &'static str,
        /// {expected}, {found}
        pub cause_count: &'static str,
        /// {found}
        pub cause_rating: &'static str,
        /// {found}
        pub cause_factor: &'static str,
        /// {found}
        pub cause_day: &'static str,
        /// {found}
        pub cause_moment: &'static str,
        /// {found}: a date with slashes
        pub cause_day_or_month: &'static str,
        /// {found}
        pub cause_id: &'static str,
        /// {found}
        pub cause_duplicate_id: &'static str,
        /// {found}
        pub cause_duplicate_column: &'static str,
        pub cause_open_quote: &'static str,
        pub cause_stray_quote: &'static str,

        // Repairs.
        /// {limit}
        pub mend_cut: &'static str,
        pub mend_windows: &'static str,
        pub mend_cleaned: &'static str,
        /// {found}, {read}
        pub mend_day: &'static str,
        /// {found}, {read}
        pub mend_local_time: &'static str,
        /// {found}
        pub mend_unknown: &'static str,
        pub mend_rating_taken: &'static str,
        /// {found}
        pub mend_new_id: &'static str,
        /// {cause}
        pub mend_left_out: &'static str,

        // Two tabs.
        pub tabs_merged: &'static str,
        /// {count}
        pub tabs_differ: &'static str,
        pub tabs_mine: &'static str,
        pub tabs_theirs: &'static str,
        pub tabs_deleted: &'static str,
        pub tabs_keep_mine: &'static str,
        pub tabs_keep_theirs: &'static str,
        pub tabs_full: &'static str,

        // Storage.
        pub not_deleted: &'static str,
        pub history_too_large: &'static str,
        pub history_blocked: &'static str,
        pub history_quota: &'static str,
        pub history_unreadable: &'static str,
        /// {version}
        pub history_newer: &'static str,
        /// {places}
        pub history_repaired: &'static str,
        pub asides: &'static str,
        pub asides_explained: &'static str,
        pub aside_answers: &'static str,
        pub aside_history: &'static str,
        pub aside_team: &'static str,
        pub aside_target: &'static str,
        pub aside_plan: &'static str,
        /// {count}
        pub aside_size: &'static str,
        pub aside_begins: &'static str,
        pub aside_save: &'static str,
        pub aside_delete_question: &'static str,
        pub aside_delete_explained: &'static str,
        pub aside_deleted: &'static str,
    }
}
