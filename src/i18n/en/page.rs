//! The page's texts in English.

use crate::i18n::PageTexts;

pub(super) const PAGE: PageTexts = PageTexts {
    product: "Double Cycle",
    title: "Double Cycle: where does your social media work get stuck?",
    tagline: "Where does your social media work get stuck?",
    intro: "Eight questions, about three minutes. See how the work flows, where it gets stuck, and which three things to \
            do first.",
    description: "Assess your organisation’s social media work on eight success factors and see its level, balance \
                  and flow as a double cycle. Free, private, and in your browser.",
    skip: "Skip to the assessment",
    language: "Language",
    theme: "Theme",
    theme_auto: "Match my device",
    theme_light: "Light",
    theme_dark: "Dark",
    no_script: "This page needs JavaScript. Please allow it, then reload.",

    begin: "Start",
    go_on: "Continue",
    have_code: "I have a code",
    see_example: "See an example",
    promise: "No account, no cookies. Your answers stay in your browser.",
    example: "Example. {headline}",
    settings: "Language and theme",

    figure: "The double cycle",
    strategy_cycle: "Strategy cycle",
    execution_cycle: "Execution cycle",
    unrated: "not rated yet",
    station: "{number} {name}: {state}",
    station_rated: "{rating} of 5, {step}",
    figure_help: ["Choose a factor.", " Or press its number, then a rating from 0 to 5."],
    figure_awaiting_rating: ["Choose a rating on the ring.", " Or press 0 to 5."],
    start_here: "Start here",
    keep_running: "Keep the water running",
    outflow: "outflow",
    backflow: "backflow",

    card_progress: "Factor {number} of 8",
    rated: "{rated} of 8 rated",
    one_at_a_time: "One at a time",
    all_eight: "All eight",
    view: "How to rate",
    choose_step: "Which of these describes your organisation best?",
    dont_know: "Don’t know yet",
    good: "What good looks like",
    wrong: "What goes wrong",
    guidance: "What good looks like, and what goes wrong",
    guidance_note: "Guidance and your own note",
    goes_on: "Go straight on when I tap an answer",
    note: "Your own note",
    note_hint: "Why this step? Stays in this browser.",
    back: "Back",
    next: "Next",
    to_result: "See the result",
    undo: "Undo",
    redo: "Redo",
    start_over: "Start over",
    start_over_question: "Start over?",
    start_over_explained: "All your ratings and notes will be deleted. You can undo this until you close the page.",
    start_over_yes: "Yes, start over",
    cancel: "Cancel",
    close: "Close",
    dismiss: "Dismiss",

    new_version: "A new version of this page is ready. Your answers will be kept.",
    use_new_version: "Use it now",
    offline_ready: "The page also works offline.",

    saved: "Saved in this browser only",
    not_saved: "Not saved: lost when you close this page",
    storage_blocked: "Your browser does not let this page save anything, so your answers will be lost when you close \
                      it. Copy the code below to keep your ratings.",
    storage_full: "The browser’s storage is full, so the latest change was not saved. Copy the code below to keep your \
                   ratings.",
    storage_unreadable: "Your saved answers could not be read. They have been set aside unchanged under “Save and \
                         print”.",
    storage_other: "Another version of this page has saved something else here. You can find it, unchanged, under \
                    “Save and print”.",
    storage_newer: "Your saved answers come from a newer version of this page (format {version}). They are safe, but \
                    new changes will not be saved. Copy the code below, then reload to get that version.",
    storage_repaired: "Some of what was saved could not be used. With your next change, the original will be set aside \
                       under “Save and print”.",
    storage_check: "Please check these factors: {factors}.",
    storage_no_room: "There is no room to set aside what was saved here, so changes are not saved. Make room under \
                      “Save and print”.",
    other_tab: "Your answers were changed in another tab, and the change now shows here too. You can undo it.",
    language_missing: "That language could not be fetched, so the page stays as it is. Check the connection and try \
                       again.",

    share: "Take the result with you",
    share_explained: "Eight characters hold the whole assessment: read them aloud, type them into a chat, or send the \
                      link. Notes are never part of it.",
    code: "Rating code",
    link_label: "Link",
    copy_code: "Copy the code",
    copy_link: "Copy the link",
    sign_link: "Say in the link whose assessment it is",
    copied: "Copied",
    copy_refused: "The browser did not allow copying. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.",
    open_code: "Open a code",
    open_code_hint: "A rating code or a link with one",
    open_code_button: "Open",
    viewing: "You are looking at the assessment {code}",
    quoted: "“\u{2068}{name}\u{2069}”",
    sent: "Assessment by {name}",
    sent_by_link: "These details come from the link. Code {code}.",
    own_of: "Your assessment of {date}",
    viewing_example: "This is an example",
    leave_example: "Close the example",
    rate_yours: "Make your own and compare",
    compare_both: "Compare factor by factor",
    rate_again: "Rate again and compare",
    change_ratings: "Change ratings",
    compared: "The level is {after}; in the assessment {code} it is {before}.",
    answers: "The eight ratings",
    keep_mine: "Keep mine",
    use_this: "Use this",

    code_length: "“{text}” is not a rating code: a code has 8 characters, and this has {count}.",
    code_symbol: "“{text}” is not a rating code: “{symbol}” never occurs in one.",
    code_check: "“{text}” is not a valid rating code: some characters look mistyped.",
    code_near: "“{text}” is not a valid rating code. Did you mean {near}?",
    code_version: "“{text}” was made by a newer version of this page (code version {version}). Reload the page, then \
                   open it again.",
    code_range: "“{text}” does not match any assessment. Please check it with whoever gave it to you.",
    open_near: "Open {near}",
    own_untouched: "Your own assessment is unchanged.",

    further: "Take it further",
    present: "Present it",
    present_about: "Lead a group through it on a big screen, with a clicker and a window for the audience.",
    team: "As a team",
    team_about: "Paste everyone’s codes, and see where you agree and what to talk about first.",
    compare: "Compare and try",
    compare_about: "Set an assessment beside an earlier one, someone else’s or a target, and see what a change would \
                    do.",
    plan: "Make a plan",
    plan_about: "Who does what by when, with targets to follow and dates for your calendar.",
    history: "Save and print",
    history_about: "History and trend, pictures, a one-page printout, and files.",
    tool_missing: "This part of the page could not be fetched. Check the connection and try again. Your ratings are \
                   safe.",

    keys: "Keyboard shortcuts",
    keys_explained: "Single-key shortcuts work anywhere on the page except in text fields.",
    keys_switch: "Use single-key shortcuts",
    key_choose: "choose a factor",
    key_rate: "then rate it",
    key_next: "next factor",
    key_back: "previous factor",
    key_ends: "first and last factor, in the figure",
    key_leave: "leave the chosen factor",
    key_undo: "undo",
    key_redo: "redo",
    key_present: "present it",
    key_help: "this list",

    about: "About",
    about_framework: "Based on the Social Media Framework published by M-Brain: eight success factors in two cycles, \
                      and the four most common reasons for failure.",
    about_independent: "Double Cycle is independent and not affiliated with M-Brain. The drawing, the rating scale and \
                        the scoring are Double Cycle’s own; M-Brain publishes no scale and no score.",
    about_model: "Scoring model, version {version}. Level, flow and both cycles are on the same scale of 0 to 5 as the \
                  steps you choose. Balance is a percentage, highest when all ratings are equal. Every factor counts \
                  equally towards the level; factor 8 counts twice towards the flow, because each lap passes it twice.",
    about_limits: "The result reflects your answers; it measures nothing itself. If one rating is a step out, the \
                   level moves by about 0.1 and the flow by about 0.2 on average, so read the totals together with the \
                   eight ratings.",
    about_privacy: "Your answers stay in this browser: no account, no cookies, no tracking, no third-party requests.",
    embed: "Embed it on your own site",

    broken: "Something went wrong, but your answers are here",
    broken_explained: "The page ran into an error and stopped. Copy your answers below, then reload: what was saved in \
                       this browser will come back.",
    broken_answers: "Your answers",
    not_started: "The page could not start",
    not_started_explained: "Part of the page did not load, or this browser is too old or its settings are too strict. \
                            Check the connection and reload. Anything you saved here earlier is safe.",
    reload: "Reload",

    said_answer: "Factor {number}: {state}. {rated} of 8 rated.",
    said_start_over: "All ratings deleted.",
    said_undo: "Undone.",
    said_redo: "Redone.",
    said_complete: "All eight are rated. {headline}",
};
