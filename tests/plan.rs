//! The plan: what undo takes back, what tabs make of each other's edits, and where the items lead.

use double_cycle::codec::Day;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::plan::{EditedPlan, ITEM_LIMIT, Plan, PlanChange, PlanFull, PlanItem, PlanUndo, aimed};
use double_cycle::records::RecordId;
use proptest::prelude::*;

fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

fn step(value: u8) -> Rating {
    Rating::try_from(value).unwrap()
}

fn ratings(values: [u8; 8]) -> Ratings {
    values.map(step).into()
}

fn item(name: &str, factor: u8, target: u8) -> PlanItem {
    PlanItem::new(id(name), Factor::from_number(factor).unwrap(), Some(step(1)), step(target))
}

fn plan_of(items: impl IntoIterator<Item = PlanItem>) -> Plan {
    let mut plan = Plan::default();
    for item in items {
        plan.put(item, &id("tab")).unwrap();
    }
    plan
}

fn put(item: PlanItem) -> Vec<PlanChange> {
    vec![PlanChange::Put(item)]
}

#[test]
fn the_highest_open_item_of_a_factor_is_its_target() {
    let now = ratings([3, 3, 4, 2, 2, 3, 1, 1]);
    let done = PlanItem { done: Day::new(2026, 11, 30), ..item("d", 5, 5) };
    let elsewhere = PlanItem { organisation: "South".into(), ..item("e", 4, 5) };
    let plan = plan_of([item("a", 8, 3), item("b", 8, 4), item("c", 3, 2), done, elsewhere]);
    assert_eq!(plan.target("", &now), Some(ratings([3, 3, 4, 2, 2, 3, 1, 4])));
    assert_eq!(plan.target("South", &now), Some(ratings([3, 3, 4, 5, 2, 3, 1, 1])));
    assert_eq!(plan.target("North", &now), None);
    // What is unrated is aimed at all the same.
    assert_eq!(plan.target("", &Ratings::NONE).unwrap().get(Factor::Learning), Some(step(4)));
}

#[test]
fn the_outlook_adds_what_is_due_day_by_day() {
    let now = ratings([3, 3, 4, 2, 2, 3, 1, 1]);
    let due = |name, factor, target, day| PlanItem { by: Day::of_number(day), ..item(name, factor, target) };
    let plan = plan_of([
        due("a", 7, 3, 20_270_331),
        due("b", 8, 2, 20_270_115),
        due("c", 8, 3, 20_270_331),
        item("d", 5, 5),
        PlanItem { done: Day::of_number(20_261_130), ..due("e", 4, 5, 20_261_231) },
    ]);
    let outlook: Vec<(u32, Ratings)> =
        plan.outlook("", &now).into_iter().map(|(day, ratings)| (day.number(), ratings)).collect();
    assert_eq!(
        outlook,
        [(20_270_115, ratings([3, 3, 4, 2, 2, 3, 1, 2])), (20_270_331, ratings([3, 3, 4, 2, 2, 3, 3, 3]))]
    );
}

#[test]
fn a_target_becomes_items_and_what_is_planned_stays() {
    let now = ratings([3, 3, 4, 2, 2, 3, 1, 1]);
    let somebody = PlanItem { who: "Sales".into(), ..item("s", 5, 4) };
    let mut edited = EditedPlan::new(id("tab"));
    let all = [item("a", 8, 2), item("b", 8, 4), item("c", 4, 3), somebody];
    edited.change(all.map(PlanChange::Put).into()).unwrap();
    let target = ratings([3, 3, 3, 2, 2, 3, 3, 5]);
    let changes = aimed(edited.plan(), "", &target, &now, |factor| PlanItem {
        from: now.get(factor),
        ..item("new", factor.number(), 0)
    });
    assert!(edited.change(changes).unwrap());
    let items: Vec<(&str, u8)> = edited.plan().items().map(|item| (item.id.as_str(), item.target.value())).collect();
    // The higher of two is raised, and 7 is new.
    assert_eq!(items, [("a", 2), ("b", 5), ("c", 3), ("s", 4), ("new", 3)]);
    assert_eq!(edited.undo(), PlanUndo::Done);
    assert_eq!(edited.plan().items().count(), 4);
    assert_eq!(edited.plan().target("", &now), Some(ratings([3, 3, 4, 3, 4, 3, 1, 4])));
    // Without ratings each target is one to aim at.
    let all = aimed(&Plan::default(), "North", &target, &Ratings::NONE, |factor| {
        PlanItem::new(id(factor.digit()), factor, None, step(0))
    });
    assert_eq!(all.len(), 8);
    assert!(matches!(&all[0], PlanChange::Put(item) if item.organisation == "North" && item.target == step(3)));
}

#[test]
fn a_plan_has_room_for_so_many_items_and_a_step_is_made_whole_or_not_at_all() {
    let mut edited = EditedPlan::new(id("tab"));
    let many = |count: usize| (0..count).map(|number| PlanChange::Put(item(&format!("i{number}"), 1, 3))).collect();
    assert_eq!(edited.change(many(ITEM_LIMIT + 1)), Err(PlanFull));
    assert!(edited.plan().is_empty() && !edited.can_undo());
    assert_eq!(edited.change(many(ITEM_LIMIT)), Ok(true));
    assert_eq!(edited.change(put(item("more", 2, 3))), Err(PlanFull));
    // What is there can be edited, and another organisation has room of its own.
    assert_eq!(edited.change(put(item("i0", 1, 5))), Ok(true));
    assert_eq!(edited.change(put(PlanItem { organisation: "B".into(), ..item("more", 2, 3) })), Ok(true));
    // One more of long texts than all plans together have room for.
    let long = |number: usize| PlanItem {
        organisation: format!("O{}", number / ITEM_LIMIT),
        what: "\u{1F30A}".repeat(400),
        evidence: "\u{1F30A}".repeat(400),
        ..item(&format!("l{number}"), 1, 3)
    };
    let fitting = (0..500).take_while(|number| edited.change(put(long(*number))).is_ok()).count();
    assert!((20..100).contains(&fitting), "{fitting}");
}

#[test]
fn what_was_there_comes_back_beyond_the_limit_of_one_tab_and_no_further_than_two_can_come() {
    let mut edited = EditedPlan::new(id("tab"));
    let many = |count: usize| (0..count).map(|number| PlanChange::Put(item(&format!("i{number}"), 1, 3))).collect();
    assert!(edited.restore(many(ITEM_LIMIT + 1)));
    assert_eq!(edited.plan().items().count(), ITEM_LIMIT + 1);
    assert!(edited.plan().is_of_two_tabs() && edited.can_undo());
    edited.restore(many(2 * ITEM_LIMIT + 1));
    assert!(!edited.plan().is_of_two_tabs());
    // Many organisations of long texts.
    let long = |number: usize| PlanItem {
        organisation: format!("O{}", number / ITEM_LIMIT),
        what: "\u{1F30A}".repeat(400),
        evidence: "\u{1F30A}".repeat(400),
        ..item(&format!("l{number}"), 1, 3)
    };
    let mut edited = EditedPlan::new(id("tab"));
    edited.restore((0..500).map(|number| PlanChange::Put(long(number))).collect());
    assert!(!edited.plan().is_of_two_tabs());
}

#[test]
fn undo_takes_back_steps_and_leaves_what_another_tab_has_changed() {
    let mut edited = EditedPlan::new(id("tab"));
    assert_eq!(edited.undo(), PlanUndo::Nothing);
    edited.change(put(item("a", 8, 3))).unwrap();
    for who in ["S", "Sa", "Sal"] {
        edited.type_into(PlanItem { who: who.into(), ..item("a", 8, 3) }, "who").unwrap();
    }
    edited.type_into(PlanItem { who: "Sal".into(), what: "M".into(), ..item("a", 8, 3) }, "what").unwrap();
    let who = |edited: &EditedPlan| edited.plan().get(&id("a")).map(|item| (item.who.clone(), item.what.clone()));
    assert_eq!(edited.undo(), PlanUndo::Done);
    assert_eq!(who(&edited), Some(("Sal".into(), String::new())));
    assert_eq!(edited.undo(), PlanUndo::Done);
    assert_eq!(who(&edited), Some((String::new(), String::new())));
    edited.change(vec![PlanChange::Remove(id("a"))]).unwrap();
    let mut other = EditedPlan::new(id("other"));
    other.merge(edited.plan());
    assert!(other.plan().is_empty());
    other.change(put(item("a", 8, 5))).unwrap();
    assert!(edited.merge(other.plan()));
    assert_eq!(edited.undo(), PlanUndo::Stale);
    assert_eq!(edited.plan().get(&id("a")).unwrap().target, step(5));
    assert!(!edited.change(put(item("a", 8, 5))).unwrap(), "nothing has changed");
}

#[test]
fn what_was_deleted_comes_back_though_its_place_was_taken() {
    let all = |from: usize| (from..ITEM_LIMIT + from).map(|place| PlanChange::Put(item(&format!("i{place}"), 8, 3)));
    let (mut edited, mut other) = (EditedPlan::new(id("tab")), EditedPlan::new(id("other")));
    edited.change(all(0).collect()).unwrap();
    other.merge(edited.plan());
    edited.change(vec![PlanChange::Remove(id("i0"))]).unwrap();
    other.merge(edited.plan());
    other.change(all(ITEM_LIMIT).take(1).collect()).unwrap();
    edited.merge(other.plan());
    assert!(edited.change(put(item("new", 8, 3))).is_err(), "there is no room");
    assert_eq!(edited.undo(), PlanUndo::Done);
    assert!(edited.plan().get(&id("i0")).is_some() && edited.plan().get(&id(&format!("i{ITEM_LIMIT}"))).is_some());
}

#[test]
fn what_another_tab_does_while_one_types_is_not_undone_with_it() {
    let (mut one, mut other) = (EditedPlan::new(id("one")), EditedPlan::new(id("other")));
    one.change(put(item("a", 8, 3))).unwrap();
    other.merge(one.plan());
    one.type_into(PlanItem { what: "M".into(), ..item("a", 8, 3) }, "what").unwrap();
    other.merge(one.plan());
    other.change(put(PlanItem { who: "Theirs".into(), ..other.plan().get(&id("a")).unwrap().clone() })).unwrap();
    one.merge(other.plan());
    let now = one.plan().get(&id("a")).unwrap().clone();
    one.type_into(PlanItem { what: "Me".into(), ..now }, "what").unwrap();
    assert_eq!(one.undo(), PlanUndo::Done);
    let after = one.plan().get(&id("a")).unwrap();
    assert_eq!((&*after.who, &*after.what), ("Theirs", "M"));
}

proptest! {
    /// Whatever is tried, what was put in the plan before stays, and aims no lower.
    #[test]
    fn a_target_adds_and_raises_and_nothing_else(
        now in prop::array::uniform8(0..6u8),
        target in prop::array::uniform8(0..6u8),
        planned in prop::collection::vec((1..=8u8, 0..6u8), 0..12),
    ) {
        let planned = planned.into_iter().enumerate();
        let before = plan_of(planned.map(|(place, (factor, target))| item(&format!("i{place}"), factor, target)));
        let mut edited = EditedPlan::new(id("tab"));
        edited.merge(&before);
        let (now, target) = (ratings(now), ratings(target));
        let changes = aimed(&before, "", &target, &now, |factor| item(&format!("new{}", factor.digit()), factor.number(), 0));
        edited.change(changes).unwrap();
        for item in before.items() {
            let after = edited.plan().get(&item.id).unwrap();
            prop_assert_eq!(&PlanItem { target: item.target, ..after.clone() }, item);
            prop_assert!(after.target >= item.target);
        }
        let aim = edited.plan().target("", &now).unwrap_or(now);
        for factor in Factor::ALL {
            prop_assert!(aim.get(factor) >= target.get(factor).max(now.get(factor)));
        }
    }
}

/// What a tab does: edits item `name` of three, or deletes it, or merges another tab's plan.
#[derive(Debug, Clone)]
enum Act {
    Edit(usize, usize, u8),
    Delete(usize, usize),
    Merge(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (0..3usize, 0..3usize, 0..6u8).prop_map(|(tab, name, target)| Act::Edit(tab, name, target)),
        (0..3usize, 0..3usize).prop_map(|(tab, name)| Act::Delete(tab, name)),
        (0..3usize, 0..3usize).prop_map(|(tab, other)| Act::Merge(tab, other)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn tabs_that_merge_come_to_the_same_in_whatever_order(acts in prop::collection::vec(act(), 0..40)) {
        let names = ["a", "b", "c"];
        let writers = ["one", "two", "three"].map(id);
        let mut tabs = [Plan::default(), Plan::default(), Plan::default()];
        for act in acts {
            match act {
                Act::Edit(tab, name, target) => tabs[tab].put(item(names[name], 8, target), &writers[tab]).unwrap(),
                Act::Delete(tab, name) => tabs[tab].remove(&id(names[name]), &writers[tab]),
                Act::Merge(tab, other) => {
                    let other = tabs[other].clone();
                    tabs[tab].merge(&other);
                }
            }
        }
        let merged = |order: [usize; 3]| {
            let mut plan = Plan::default();
            order.iter().for_each(|tab| { plan.merge(&tabs[*tab]); });
            plan
        };
        let all = merged([0, 1, 2]);
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            prop_assert_eq!(&merged(order), &all);
        }
        let mut again = all.clone();
        prop_assert!(!again.merge(&tabs[1]));
        prop_assert_eq!(again, all);
    }
}

#[test]
fn deletions_are_remembered_and_the_oldest_forgotten() {
    let (mut plan, tab) = (plan_of([item("kept", 1, 3)]), id("tab"));
    let old = plan_of([item("gone", 1, 3)]);
    plan.merge(&old);
    plan.remove(&id("gone"), &tab);
    assert!(!plan.merge(&old), "a deletion holds against the tab that has not seen it");
    for number in 0..250 {
        let name = format!("i{number}");
        plan.put(item(&name, 1, 3), &tab).unwrap();
        plan.remove(&id(&name), &tab);
    }
    assert_eq!(plan.items().count(), 1);
    assert!(plan.merge(&old), "two hundred later it is forgotten");
}
