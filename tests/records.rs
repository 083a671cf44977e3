//! The history: saving, trends, imports, and two tabs at once.

mod support;

use double_cycle::framework::{Factor, Rating};
use double_cycle::records::*;
use double_cycle::scoring::{Readout, Readouts};
use proptest::prelude::*;
use support::{any_records, at, id, profile, record, records};

fn names(records: &Records) -> Vec<&str> {
    records.iter().map(|record| record.id().as_str()).collect()
}

#[test]
fn records_stand_in_the_order_of_their_dates_and_are_kept_apart_by_name() {
    let mut all = records([
        record("late", "2027-03-01", "33333333"),
        record("early", "2026-03-01", "22222222"),
        record("other", "2026-09-01", "11111111").in_organisation("B"),
        record("none", "2026-09-01", "11111111").in_organisation(""),
    ]);
    assert_eq!(names(&all), ["early", "none", "other", "late"]);
    assert_eq!(all.organisations(), ["", "A", "B"]);
    assert_eq!(all.of("A").map(Record::title).collect::<Vec<_>>(), ["early", "late"]);
    // Saving again under the same id replaces the record.
    all.save(record("late", "2025-01-01", "55555555")).unwrap();
    assert_eq!(names(&all), ["late", "early", "none", "other"]);
    assert_eq!(all.get(&id("late")).unwrap().ratings(), profile("55555555").ratings());
}

#[test]
fn a_record_is_renamed_moved_deleted_and_put_back() {
    let before = records([record("a", "2026-01-01", "33333333"), record("b", "2026-02-01", "44444444")]);
    let mut all = before.clone();
    let renamed = all.get(&id("a")).unwrap().clone().titled("  New \n title ").in_organisation("B");
    all.save(renamed).unwrap();
    let renamed = all.get(&id("a")).unwrap();
    assert_eq!((renamed.title(), renamed.organisation()), ("New title", "B"));
    assert_eq!(renamed.ratings(), before.get(&id("a")).unwrap().ratings());
    assert_eq!(all.len(), 2);

    let changed = all.clone();
    let deletions: [fn(&mut Records) -> Removed; 3] =
        [|all| all.delete(&id("a")), |all| all.delete_organisation("B"), Records::delete_all];
    for delete in deletions {
        let removed = delete(&mut all);
        assert!(!removed.is_empty() && all.get(&id("a")).is_none());
        assert_eq!(removed.len() + all.len(), 2);
        all.put_back(removed).unwrap();
        assert_eq!(all, changed);
    }
    assert!(all.delete(&id("nobody")).is_empty());
}

#[test]
fn what_is_put_back_does_not_push_out_what_came_in_its_place() {
    let mut all = records([record("a", "2026-01-01", "33333333")]);
    let removed = all.delete(&id("a"));
    all.save(record("a", "2026-01-01", "44444444")).unwrap();
    all.put_back(removed).unwrap();
    assert_eq!(names(&all), ["a", "a-2"]);
    assert_eq!(all.get(&id("a-2")).unwrap().ratings(), profile("33333333").ratings());
}

#[test]
fn a_full_history_takes_no_more_and_loses_nothing() {
    let long = Factor::ALL
        .into_iter()
        .fold(profile("33333333"), |profile, factor| profile.with_note(factor, &"x".repeat(2000)));
    let heavy = |number: usize| Record::new(id(&format!("r{number}")), at("2026-01-01"), long.clone());
    let mut all = Records::default();
    let mut number = 0;
    while all.save(heavy(number)).is_ok() {
        number += 1;
    }
    assert_eq!((number, all.len()), (10, 10));
    assert!(all.weight() <= CAPACITY);
    assert_eq!(all.save(heavy(99)), Err(Full));
    // Replacing an existing record still fits.
    all.save(heavy(3).titled("x")).unwrap();
    let before = all.clone();
    assert_eq!(ImportPlan::of(&all, vec![heavy(100)]).apply(&all), Err(ImportPlanError::Full));
    assert_eq!(all, before);
    let mut removed_and_refilled = all.clone();
    let removed = removed_and_refilled.delete(&id("r0"));
    removed_and_refilled.save(heavy(100)).unwrap();
    let full = removed_and_refilled.clone();
    assert_eq!(removed_and_refilled.put_back(removed), Err(Full));
    assert_eq!(removed_and_refilled, full);
}

#[test]
fn a_trend_has_gaps_where_there_is_no_total() {
    let all = records([
        record("a", "2026-01-01", "33422311"),
        record("b", "2026-02-01", "4444-?44"),
        record("c", "2026-03-01", "44444444"),
        record("x", "2026-02-15", "00000000").in_organisation("B"),
    ]);
    let trend = Trend::of(&all, "A");
    let readouts = |answers: &str| Readouts::of(&profile(answers).ratings().complete().unwrap());
    let (first, last) = (readouts("33422311"), readouts("44444444"));
    assert_eq!(trend.points.iter().map(|point| point.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let [january, february, march] = ["2026-01-01", "2026-02-01", "2026-03-01"].map(at);
    assert_eq!(
        trend.series(Readout::Level),
        [(january, Some(first.level)), (february, None), (march, Some(last.level))]
    );
    assert_eq!(
        trend.series(Readout::Balance),
        [(january, Some(first.balance)), (february, None), (march, Some(last.balance))]
    );
    assert_eq!(trend.series(Readout::Flow), [(january, Some(first.flow)), (february, None), (march, Some(last.flow))]);
    assert!(Trend::shown().eq(Readout::SHOWN.into_iter().filter(|&readout| readout != Readout::Lean)));
    let rated = |step: usize| Some(Rating::ALL[step]);
    assert_eq!(trend.factor(Factor::Listening), [(january, rated(2)), (february, None), (march, rated(4))]);
    assert_eq!(trend.factor(Factor::Learning), [(january, rated(1)), (february, rated(4)), (march, rated(4))]);
    assert!(Trend::of(&all, "nobody").points.is_empty());
}

#[test]
fn an_import_is_planned_before_anything_is_touched() {
    let mine = records([record("same", "2026-01-01", "33333333"), record("other", "2026-02-01", "44444444")]);
    let theirs = vec![
        record("new", "2026-03-01", "55555555"),
        record("same", "2026-01-01", "33333333"),
        record("other", "2026-02-01", "11111111"),
    ];
    let mut plan = ImportPlan::of(&mine, theirs);
    assert_eq!(plan.counts(), (1, 1, 1));
    let after = |plan: &ImportPlan| plan.apply(&mine).unwrap();
    // Unless chosen otherwise, the existing record stays.
    assert_eq!(names(&after(&plan)), ["same", "other", "new"]);
    assert_eq!(after(&plan).get(&id("other")), mine.get(&id("other")));
    plan.choose(Some(&id("other")), Resolution::Theirs);
    assert_eq!(after(&plan).get(&id("other")).unwrap().ratings(), profile("11111111").ratings());
    plan.choose(None, Resolution::Both);
    assert_eq!(names(&after(&plan)), ["same", "other", "other-2", "new"]);
    assert_eq!(after(&plan).get(&id("other")), mine.get(&id("other")));
    assert_eq!(mine.len(), 2);
}

#[test]
fn a_plan_that_is_out_of_date_does_nothing() {
    let mine = records([record("a", "2026-01-01", "33333333"), record("b", "2026-01-01", "33333333")]);
    let plan =
        ImportPlan::of(&mine, vec![record("a", "2026-01-01", "44444444"), record("new", "2026-01-01", "44444444")]);
    let mut changed = mine.clone();
    rename(&mut changed, "a", "changed");
    assert_eq!(plan.apply(&changed), Err(ImportPlanError::Stale));
    changed.delete(&id("a"));
    assert_eq!(plan.apply(&changed), Err(ImportPlanError::Stale));
    let mut taken = mine.clone();
    taken.save(record("new", "2026-01-01", "11111111")).unwrap();
    assert_eq!(plan.apply(&taken), Err(ImportPlanError::Stale));
    // If an identical record has arrived since, the plan still applies.
    let mut arrived = mine.clone();
    arrived.save(record("new", "2026-01-01", "44444444")).unwrap();
    assert_eq!(plan.apply(&arrived).unwrap(), arrived);
}

/// Two tabs with the same history of records a and b.
fn two_tabs() -> (HistoryReplica, HistoryReplica, HistorySnapshot) {
    let mut first = HistoryReplica::new(id("first"));
    *first.records_mut() = records([record("a", "2026-01-01", "33333333"), record("b", "2026-02-01", "44444444")]);
    let stored = store(&mut first);
    let second = opened("second", stored.clone());
    (first, second, stored)
}

/// Another tab, which opens what is stored.
fn opened(writer: &str, stored: HistorySnapshot) -> HistoryReplica {
    let mut replica = HistoryReplica::new(id(writer));
    assert_eq!(replica.merge(stored), Ok(MergeOutcome::Merged));
    assert!(!replica.is_changed());
    replica
}

fn rename(records: &mut Records, name: &str, title: &str) {
    let renamed = records.get(&id(name)).unwrap().clone().titled(title);
    records.save(renamed).unwrap();
}

fn store(replica: &mut HistoryReplica) -> HistorySnapshot {
    let kept = replica.next();
    replica.saved(kept.clone());
    assert!(!replica.is_changed());
    kept
}

#[test]
fn what_one_tab_saves_comes_to_the_other() {
    let (mut first, mut second, stored) = two_tabs();
    assert_eq!(second.merge(stored), Ok(MergeOutcome::Nothing));
    first.records_mut().save(record("c", "2026-03-01", "55555555")).unwrap();
    first.records_mut().delete(&id("a"));
    rename(second.records_mut(), "b", "renamed");
    let stored = store(&mut first);
    assert_eq!(second.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(names(second.records()), ["b", "c"]);
    assert_eq!(second.records().get(&id("b")).unwrap().title(), "renamed");
    assert!(second.is_changed());
    let stored = store(&mut second);
    assert_eq!(first.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(first.records(), second.records());
}

#[test]
fn tabs_that_save_at_the_same_time_lose_nothing() {
    let (mut first, mut second, _) = two_tabs();
    first.records_mut().save(record("c", "2026-03-01", "55555555")).unwrap();
    second.records_mut().save(record("d", "2026-04-01", "55555555")).unwrap();
    // Neither saw the other: the second save overwrites the first, with the same revision.
    let lost = store(&mut first);
    let stored = store(&mut second);
    assert_eq!(lost.version.revision, stored.version.revision);
    assert_eq!(first.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(names(first.records()), ["a", "b", "c", "d"]);
    assert!(first.is_changed());
    let stored = store(&mut first);
    assert_eq!(second.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(first.records(), second.records());
}

/// A third tab opened what the first had saved just before the second overwrote it.
#[test]
fn a_save_that_was_written_over_is_still_known() {
    let (mut first, mut second, _) = two_tabs();
    first.records_mut().save(record("c", "2026-03-01", "55555555")).unwrap();
    second.records_mut().save(record("d", "2026-04-01", "55555555")).unwrap();
    let lost = store(&mut first);
    let mut third = opened("third", lost);
    let stored = store(&mut second);
    assert_eq!(first.merge(stored), Ok(MergeOutcome::Merged));
    first.records_mut().delete(&id("c"));
    let stored = store(&mut first);
    assert_eq!(third.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(names(third.records()), ["a", "b", "d"]);
}

#[test]
fn where_tabs_differ_both_are_kept_until_somebody_chooses() {
    for resolution in [Resolution::Mine, Resolution::Theirs, Resolution::Both] {
        let (mut first, mut second, _) = two_tabs();
        rename(first.records_mut(), "a", "by the first");
        rename(second.records_mut(), "a", "by the second");
        let stored = store(&mut first);
        assert_eq!(second.merge(stored), Ok(MergeOutcome::Conflicts));
        let titles = |replica: &HistoryReplica| {
            replica.records().iter().map(|record| record.title().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(titles(&second), ["by the first", "by the second", "b"]);
        let [conflict] = second.conflicts() else { panic!("one difference") };
        assert_eq!(conflict.copy, Some(id("a-2")));
        second.resolve(&id("a"), resolution);
        let expected: &[&str] = match resolution {
            Resolution::Mine => &["by the second", "b"],
            Resolution::Theirs => &["by the first", "b"],
            Resolution::Both => &["by the first", "by the second", "b"],
        };
        assert_eq!(titles(&second), expected);
        assert_eq!(second.records().get(&id("a")).unwrap().title(), expected[0]);
        assert!(second.conflicts().is_empty());
        second.resolve(&id("a"), Resolution::Mine);
        assert_eq!(titles(&second), expected);
    }
}

#[test]
fn a_change_beats_a_deletion_until_somebody_chooses() {
    for (resolution, stays) in [(Resolution::Mine, false), (Resolution::Theirs, true), (Resolution::Both, true)] {
        let (mut first, mut second, _) = two_tabs();
        rename(first.records_mut(), "a", "changed");
        second.records_mut().delete(&id("a"));
        let stored = store(&mut first);
        assert_eq!(second.merge(stored), Ok(MergeOutcome::Conflicts));
        assert_eq!(second.records().get(&id("a")).unwrap().title(), "changed");
        second.resolve(&id("a"), resolution);
        assert_eq!(second.records().get(&id("a")).is_some(), stays);
    }
    let (mut first, mut second, _) = two_tabs();
    first.records_mut().delete(&id("a"));
    rename(second.records_mut(), "a", "changed");
    let stored = store(&mut first);
    assert_eq!(second.merge(stored), Ok(MergeOutcome::Conflicts));
    assert!(second.records().get(&id("a")).is_some());
    second.resolve(&id("a"), Resolution::Theirs);
    assert!(second.records().get(&id("a")).is_none());
}

#[test]
fn tabs_with_no_save_in_common_delete_nothing() {
    let (mut first, _, _) = two_tabs();
    let mut stranger = HistoryReplica::new(id("stranger"));
    stranger.records_mut().save(record("z", "2026-05-01", "55555555")).unwrap();
    let stored = store(&mut stranger);
    assert_eq!(first.merge(stored), Ok(MergeOutcome::Merged));
    assert_eq!(names(first.records()), ["a", "b", "z"]);
}

#[test]
fn what_is_deleted_stays_away_however_many_saves_later_a_tab_looks() {
    for saves in [1, 11, 12, 13, 40] {
        let (mut first, mut second, _) = two_tabs();
        for number in 0..saves {
            rename(first.records_mut(), "b", &format!("title {number}"));
            store(&mut first);
        }
        first.records_mut().delete(&id("a"));
        let stored = store(&mut first);
        // The other tab has looked at nothing since, and saves a record before it does.
        second.records_mut().save(record("c", "2026-03-01", "55555555")).unwrap();
        assert_eq!(second.merge(stored), Ok(MergeOutcome::Merged), "{saves}");
        assert_eq!(names(second.records()), ["b", "c"], "{saves}");
    }
}

#[test]
fn what_is_deleted_stays_away_however_many_pages_were_loaded_and_saved_meanwhile() {
    for pages in [1, 11, 12, 13, 90] {
        let (mut first, mut second, _) = two_tabs();
        first.records_mut().delete(&id("a"));
        let mut stored = store(&mut first);
        for number in 0..pages {
            let mut page = opened(&format!("page-{number}"), stored);
            rename(page.records_mut(), "b", &format!("title {number}"));
            stored = store(&mut page);
        }
        assert_eq!(second.merge(stored), Ok(MergeOutcome::Merged), "{pages}");
        assert_eq!(names(second.records()), ["b"], "{pages}");
    }
}

#[test]
fn no_two_saves_of_a_tab_have_one_version() {
    let (mut first, mut second, _) = two_tabs();
    rename(first.records_mut(), "b", "once");
    let once = store(&mut first);
    // A tab that has seen fewer saves writes over it.
    rename(second.records_mut(), "a", "twice");
    let second = store(&mut second);
    first.merge(second).unwrap();
    assert!(first.next().version.revision > once.version.revision);
}

#[test]
fn stamps_are_written_and_read() {
    let version = Version { revision: u32::MAX, writer: id("tab_1-x") };
    assert_eq!(version.to_string(), "4294967295.tab_1-x");
    assert_eq!(version.to_string().parse(), Ok(version));
    for text in ["", ".", "1", "1.", ".a", "-1.a", "+1.a", "1.a b", "4294967296.a", "1.5.a"] {
        assert_eq!(text.parse::<Version>(), Err(ParseVersionError), "{text}");
    }
}

/// Whether two records are equal apart from their ids.
fn says_the_same(one: &Record, other: &Record) -> bool {
    *one == other.clone().under(one.id().clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Whatever two tabs do, a record that only one changed keeps that change, and no text is lost.
    #[test]
    fn a_merge_loses_nothing(base in any_records(), mine in any_records(), theirs in any_records(), keep in any::<[bool; 12]>()) {
        // Both tabs start from the base, keep some of it and add records.
        let tab = |own: &Records, keep: &[bool]| {
            let kept = base.iter().zip(keep).filter(|(_, keep)| **keep).map(|(record, _)| record);
            records(kept.chain(own.iter()).cloned())
        };
        let (mine, theirs) = (tab(&mine, &keep[..6]), tab(&theirs, &keep[6..]));
        let merged = reconcile(&base, &mine, &theirs).unwrap();
        for record in mine.iter().chain(theirs.iter()) {
            let in_both = mine.get(record.id()).is_some() && theirs.get(record.id()).is_some();
            let is_new = base.get(record.id()) != Some(record);
            let is_there = merged.records.iter().any(|other| says_the_same(other, record));
            prop_assert!(is_there || !(is_new || in_both && mine.get(record.id()) == theirs.get(record.id())));
        }
        for record in merged.records.iter() {
            prop_assert!(mine.iter().chain(theirs.iter()).any(|other| says_the_same(other, record)));
        }
        let turned = reconcile(&base, &theirs, &mine).unwrap();
        prop_assert_eq!(turned.records.len(), merged.records.len());
        prop_assert_eq!(reconcile(&base, &mine, &mine).unwrap(), Reconciled { records: mine, conflicts: Vec::new() });
    }
}
