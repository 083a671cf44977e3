//! The plan.

use crate::i18n::PlanTexts;

pub(super) const PLAN: PlanTexts = PlanTexts {
    lead: "Write down what you will do, who does it and by when. Each item is for one factor and aims at a step on \
           its scale.",
    items: "Who does what by when",
    empty: "Nothing is planned yet. Add the first item below.",

    item: "{factor}: from {from} to {to}",
    item_unrated: "{factor}: to step {to}",
    target: "Target step",
    what: "What",
    who: "Who",
    by: "By when",
    evidence: "How you will know it worked",
    done: "Done",
    done_on: "Done on",
    remove: "Delete",
    removed: "Deleted: {item}",
    added: "Added to the plan: {item}",
    already: "Already in the plan: {item}",
    undo: "Undo",
    undo_stale: "Something has been changed since, so nothing was undone.",
    no_day: "Enter a date from 2020 to 2099, such as 2027-03-31.",
    by_day: "by {date}",

    today: "now {now}",
    today_unrated: "not rated yet",
    aimed: "Target {target}, {today}.",
    aimed_by: "Target {target} by {date}, {today}.",
    overdue: "Overdue: it was due by {date}. Target {target}, {today}.",
    reached: "Reached: target {target}, {today}.",
    done_since: "Done on {date}. Target {target}, {today}.",
    one_step: "One step up:",
    at_target: "At the target:",

    outcome: "Where the plan leads",
    outcome_explained: "The dashed outline is the stream once every open item has reached its target.",
    outcome_none: "Once the plan has an open item, this shows where the plan leads.",
    now: "Now",
    planned: "With the plan",

    add: "Add to the plan",
    suggested: "Suggestions",
    factor: "Factor",
    add_item: "Add an item",
    full: "There is no room for more: a plan has at most {limit} items, and the total length of their texts is \
           limited too. Delete an item or shorten a text first.",

    move_items: "Move the items to another organisation or unit",
    move_explained: "All items shown here move to the plan of the organisation or unit named below.",
    move_button: "Move the items",
    moved: "The items now belong to “{organisation}”.",

    kept: "The plan is saved in this browser only.",
    not_kept: "Not saved: the plan is lost when you close this page.",
    kept_full: "The browser’s storage is full, so the latest change to the plan was not saved. Take the plan with you \
                below before you close the page.",
    kept_blocked: "Your browser does not let this page save anything, so the plan will be lost when you close the page. \
                   Take it with you below.",
    kept_unreadable: "The saved plan could not be read. It has been set aside unchanged under “Save and print”.",
    kept_newer: "The saved plan comes from a newer version of this page (format {version}). It is safe, but new changes \
                 will not be saved. Reload to get that version.",
    other_tab: "The plan was changed in another tab, and the change now shows here too.",
    taken: "Your earlier target is now part of the plan.",

    on_board: "Show the audience who and by when",
    on_board_explained: "What you write goes into the plan and is shown with the next steps.",
    open_plan: "Open the plan",

    trend_target: "{date}, target: {value}",
    target_row: "Target",

    take: "Take the plan with you",
    take_explained: "The calendar gets an all-day entry for each open item with a date, and one for rating again. To \
                     move history and plan to another browser, save a JSON file under “Save and print”.",
    again: "Rate again on",
    calendar: "Calendar (.ics)",
    calendar_empty: "There is nothing to put in a calendar: no open item has a date, and no date to rate again is set.",
    table: "Table (CSV)",
    mail: "Email it to yourself",
    copy: "Copy as text",
    print: "Print result and plan",
    calendar_again: "Rate our social media work again",
    subject: "Our social media work: result and plan",
    text_ratings: "Ratings",
    text_plan: "Plan",
    text_more: "More items in the plan: {count}.",
    text_link: "Open the result",
};
