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
    skip: "Skip to the rating",
    language: "Language",
    theme: "Theme",
    theme_auto: "Match my device",
    theme_light: "Light",
    theme_dark: "Dark",
    no_script: "Rating needs JavaScript. Please allow it for this page, then reload.",

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
    choose_step: "Which step describes you best?",
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
    start_over_explained: "Your eight ratings and your notes are cleared. Undo brings them back until you close this page.",
    start_over_yes: "Yes, start over",
    cancel: "Cancel",
    close: "Close",
    dismiss: "Dismiss",

    new_version: "A new version of this page is ready. Your answers stay.",
    use_new_version: "Use it now",
    offline_ready: "The page also works without a network.",

    saved: "Saved in this browser only",
    not_saved: "Not saved: kept until you close this page",
    storage_blocked: "This browser lets the page store nothing, so your answers last until you close it. Copy the code \
                      below to keep your ratings.",
    storage_full: "The browser’s storage is full, so the latest change is not saved. Copy the code below to keep your \
                   ratings.",
    storage_unreadable: "What was saved here could not be read. It has been set aside unchanged under “Keep and \
                         print”.",
    storage_other: "Another version of this page has saved something else here. You can find it, unchanged, under \
                    “Keep and print”.",
    storage_newer: "What is saved here was written by a newer version of this page (format {version}). It stays as it \
                    is, and changes made now are not saved. Reload the page to get the newer version.",
    storage_repaired: "Some of what was saved could not be used. With the next change the original is set aside \
                       under “Keep and print”.",
    storage_check: "Please check these factors: {factors}.",
    storage_no_room: "There is no room to set aside what was saved here, so changes are not saved. Make room under “Keep \
                      and print”.",
    other_tab: "Changed in another tab; this one now shows the same. Undo takes it back.",
    language_missing: "That language could not be fetched, so the page stays as it is. Check the connection and try \
                       again.",

    share: "Take it along",
    share_explained: "Eight characters hold the whole rating: read them aloud, type them into a chat, or send the link. \
                      Notes are never part of it.",
    code: "Rating code",
    link_label: "Link",
    copy_code: "Copy the code",
    copy_link: "Copy the link",
    sign_link: "Say in the link whose it is",
    copied: "Copied",
    copy_refused: "The browser refused to copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.",
    open_code: "Open a code",
    open_code_hint: "A rating code or a link with one",
    open_code_button: "Open",
    viewing: "You are looking at the rating {code}",
    quoted: "“\u{2068}{name}\u{2069}”",
    sent: "Ratings of {name}",
    sent_by_link: "This is what the link says. Code {code}.",
    own_of: "Your ratings of {date}",
    viewing_example: "This is an example",
    leave_example: "Close the example",
    rate_yours: "Rate your own and compare",
    compare_both: "Compare factor by factor",
    rate_again: "Rate again and compare",
    change_ratings: "Change ratings",
    compared: "Level {after}; the rating {code} has {before}.",
    answers: "The eight ratings",
    keep_mine: "Keep mine",
    use_this: "Use this",

    code_length: "“{text}” is not a rating code: a code has 8 characters, and this has {count}.",
    code_symbol: "“{text}” is not a rating code: “{symbol}” never occurs in one.",
    code_check: "“{text}” is not a rating code as it stands: some characters are mistyped.",
    code_near: "“{text}” is not a rating code as it stands. Did you mean {near}?",
    code_version: "“{text}” was made by a newer version of this page (code version {version}). Reload the page, then \
                   open it again.",
    code_range: "“{text}” stands for no rating. Please check it with whoever gave it to you.",
    open_near: "Open {near}",
    own_untouched: "Your own rating is untouched.",

    further: "Take it further",
    present: "Present it",
    present_about: "Lead a group through it on a big screen, with a clicker and a window for the audience.",
    team: "As a team",
    team_about: "Paste everyone’s codes, and see where you agree and what to talk about first.",
    compare: "Compare and try",
    compare_about: "Set a rating beside an earlier one, someone else’s or a target, and see what a change would do.",
    history: "Keep and print",
    history_about: "History and trend, pictures, a one-page printout, and files.",
    tool_missing: "This part of the page could not be fetched. Check the connection and try again. Your rating is \
                   untouched.",

    keys: "Keys",
    keys_explained: "Single keys work anywhere on the page except in text fields.",
    keys_switch: "Use single keys",
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
    about_framework: "Based on the Social Media Framework published by M-Brain: eight success factors in two cycles, and \
                      four known reasons for failure.",
    about_independent: "Double Cycle is independent and not affiliated with M-Brain. The drawing, the rating scale and \
                        the scoring are this project’s own; M-Brain publishes no scale and no score.",
    about_model: "Scoring model, version {version}. Level, flow and both cycles are on the same scale of 0 to 5 as the \
                  steps you choose. Balance is a percentage, highest when all ratings are equal. In the level every \
                  factor weighs the same; in the flow factor 8 counts twice, because each lap passes it twice.",
    about_limits: "The result mirrors your answers, and measures nothing by itself. One rating off by one moves the \
                   level by about 0.1 and the flow by about 0.2 on average, so read the totals together with the eight \
                   ratings.",
    about_privacy: "Nothing you enter leaves this browser: no account, no cookies, no tracking, no requests to anyone \
                    else.",
    embed: "Embed it on your own site",

    broken: "Something broke, but your answers are here",
    broken_explained: "The page ran into an error and stopped. Copy your answers below, then reload: what was saved in \
                       this browser comes back.",
    broken_answers: "Your answers",
    not_started: "The page could not start",
    not_started_explained: "A part of the page did not arrive, or this browser is too old or its settings too strict. \
                            Check the connection and reload. Whatever you saved here earlier is untouched.",
    reload: "Reload",

    said_answer: "Factor {number}: {state}. {rated} of 8 rated.",
    said_start_over: "All ratings cleared.",
    said_undo: "Undone.",
    said_redo: "Redone.",
    said_complete: "All eight are rated. {headline}",
};
