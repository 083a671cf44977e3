//! A team in several tabs at once: nothing that one has gathered is lost, and what somebody removed stays away.

use double_cycle::meeting::*;
use proptest::prelude::*;
use std::rc::Rc;

const CODES: [&str; 6] = [A, B, C, D, "3N7S-4T4Q", "0000-0000"];
const A: &str = "2RCH-ZG67";
const B: &str = "3N94-0N7X";
const C: &str = "126B-MTN6";
const D: &str = "4JKD-0KTK";

/// What the tabs share. A save goes through only if its tab has seen what is stored, as in the browser, unless it is
/// forced: two processes may save at the very same moment.
#[derive(Default)]
struct Storage(Option<SavedTeam>);

impl Storage {
    /// Reads what is stored, and saves what it lacks.
    fn meet(&mut self, tab: &mut TeamReplica) {
        if let Some(stored) = self.0.clone() {
            tab.merge(stored);
        }
        if !tab.is_saved() {
            self.save(tab);
        }
    }

    fn save(&mut self, tab: &mut TeamReplica) {
        let next = tab.next();
        tab.saved(next.clone());
        self.0 = Some(next);
    }

    /// Lets the tabs hear of each other until nothing changes any more.
    fn settle(&mut self, tabs: &mut [TeamReplica]) {
        for _ in 0..4 * tabs.len() {
            let before = self.0.clone();
            tabs.iter_mut().for_each(|tab| self.meet(tab));
            if self.0 == before {
                return;
            }
        }
        panic!("the tabs answer each other forever");
    }
}

fn tabs(count: usize) -> Vec<TeamReplica> {
    (0..count).map(|number| TeamReplica::new(format!("tab{number}"))).collect()
}

fn team(text: &str) -> Team {
    Team::gather(text).unwrap().0
}

fn gather(tab: &mut TeamReplica, text: &str) {
    assert!(tab.edited_mut().change(|now| now.append(team(text))));
}

fn remove(tab: &mut TeamReplica, code: &str) {
    let place = tab.team().entries().iter().position(|entry| entry.code.to_string() == code).unwrap();
    tab.edited_mut().change(|team| team.remove(place));
}

fn codes(team: &Team) -> Vec<String> {
    let mut codes: Vec<String> = team.entries().iter().map(|entry| entry.code.to_string()).collect();
    codes.sort();
    codes
}

fn sorted(codes: &[&str]) -> Vec<String> {
    let mut codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    codes.sort();
    codes
}

#[test]
fn any_number_of_tabs_that_save_at_the_same_moment_lose_nothing() {
    for count in 2..=6 {
        let (mut storage, mut tabs) = (Storage::default(), tabs(count));
        for (tab, code) in tabs.iter_mut().zip(CODES) {
            gather(tab, code);
            storage.save(tab);
        }
        storage.settle(&mut tabs);
        for tab in &tabs {
            assert_eq!(codes(tab.team()), sorted(&CODES[..count]), "{count}");
        }
    }
}

#[test]
fn what_one_has_removed_stays_away_though_others_gather_at_the_same_moment() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(3));
    gather(&mut tabs[0], &[A, B].join(" "));
    storage.settle(&mut tabs);
    remove(&mut tabs[0], A);
    gather(&mut tabs[1], C);
    gather(&mut tabs[2], D);
    tabs.iter_mut().for_each(|tab| storage.save(tab));
    storage.settle(&mut tabs);
    for tab in &tabs {
        assert_eq!(codes(tab.team()), sorted(&[B, C, D]));
    }
}

#[test]
fn what_is_removed_stays_away_however_many_saves_later_a_tab_looks() {
    for saves in [1, 11, 12, 13, 40] {
        let (mut storage, mut tabs) = (Storage::default(), tabs(2));
        gather(&mut tabs[0], &[A, B].join(" "));
        storage.settle(&mut tabs);
        for number in 0..saves {
            assert!(tabs[0].edited_mut().change(|team| team.rename(1, &format!("B{number}"))));
            storage.save(&mut tabs[0]);
        }
        remove(&mut tabs[0], A);
        storage.save(&mut tabs[0]);
        // The other tab has looked at nothing since, and gathers somebody before it does.
        gather(&mut tabs[1], C);
        storage.meet(&mut tabs[1]);
        assert_eq!(codes(tabs[1].team()), sorted(&[B, C]), "{saves}");
        let name = tabs[1].team().entries()[0].name.clone();
        assert_eq!(name, Some(format!("B{}", saves - 1)));
    }
}

#[test]
fn what_is_removed_stays_away_however_many_pages_were_loaded_and_saved_meanwhile() {
    for pages in [1, 11, 12, 13, 90] {
        let (mut storage, mut tabs) = (Storage::default(), tabs(2 + pages));
        gather(&mut tabs[0], &[A, B].join(" "));
        storage.save(&mut tabs[0]);
        storage.meet(&mut tabs[1]);
        remove(&mut tabs[0], A);
        storage.save(&mut tabs[0]);
        for (number, page) in tabs[2..].iter_mut().enumerate() {
            storage.meet(page);
            assert!(page.edited_mut().change(|team| team.rename(0, &format!("B{number}"))));
            storage.save(page);
        }
        storage.meet(&mut tabs[1]);
        assert_eq!(codes(tabs[1].team()), [B], "{pages}");
    }
}

#[test]
fn both_changes_of_one_entry_count_and_a_change_beats_a_removal() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(2));
    gather(&mut tabs[0], &format!("Anna: {A}\nBert: {B}\n{A}"));
    storage.settle(&mut tabs);
    tabs[0].edited_mut().change(|team| team.rename(0, "Anne"));
    tabs[0].edited_mut().change(|team| team.remove(1));
    tabs[1].edited_mut().change(|team| team.count(0, false));
    tabs[1].edited_mut().change(|team| team.rename(1, "Bea"));
    tabs[1].edited_mut().change(|team| team.named = true);
    tabs.iter_mut().for_each(|tab| storage.save(tab));
    storage.settle(&mut tabs);
    for tab in &tabs {
        let [first, second, third] = tab.team().entries() else { panic!("{:?}", tab.team()) };
        assert_eq!((first.name.as_deref(), first.counted), (Some("Anne"), false));
        assert_eq!((second.name.as_deref(), third.name.as_deref()), (Some("Bea"), None));
        assert!(tab.team().named);
    }
}

#[test]
fn equal_codes_that_two_tabs_gather_are_one_persons_unless_their_names_differ() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(2));
    gather(&mut tabs[0], &format!("{A}\nAnna: {B}\nAnna: {C}"));
    gather(&mut tabs[1], &format!("{A}\n{A}\n{B}\nBert: {C}"));
    tabs.iter_mut().for_each(|tab| storage.save(tab));
    storage.settle(&mut tabs);
    for tab in &tabs {
        assert_eq!(codes(tab.team()), sorted(&[A, A, B, C, C]));
        let named = tab.team().entries().iter().filter_map(|entry| entry.name.as_deref()).collect::<Vec<_>>();
        assert_eq!(named.len(), 3, "{named:?}");
    }
}

#[test]
fn a_team_without_a_common_save_is_joined_and_shows_names_only_if_both_did() {
    let mut tab = TeamReplica::new("tab".into());
    gather(&mut tab, A);
    tab.edited_mut().change(|team| team.named = true);
    let stamp = TeamStamp { revision: 9, writer: String::new() };
    assert!(tab.merge(SavedTeam { stamp, seen: Vec::new(), team: Rc::new(team(B)) }));
    assert_eq!((codes(tab.team()), tab.team().named), (sorted(&[A, B]), false));
    assert!(!tab.is_saved());
}

#[test]
fn no_two_saves_of_a_tab_are_taken_for_one() {
    let mut tabs = tabs(2);
    gather(&mut tabs[0], A);
    let first = tabs[0].next();
    tabs[0].saved(first.clone());
    gather(&mut tabs[0], B);
    let second = tabs[0].next();
    tabs[0].saved(second.clone());
    // A tab that has heard of neither writes over both.
    gather(&mut tabs[1], C);
    let other = tabs[1].next();
    tabs[0].merge(other);
    assert!(![first.stamp, second.stamp].contains(&tabs[0].next().stamp));
}

#[test]
fn undo_takes_back_what_was_done_here_and_leaves_what_another_tab_did() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(2));
    gather(&mut tabs[0], &format!("Anna: {A}"));
    storage.settle(&mut tabs);
    gather(&mut tabs[1], &format!("{B}\n{C}"));
    storage.settle(&mut tabs);
    // The other tab has added two, and names the first.
    tabs[1].edited_mut().change(|team| team.named = true);
    storage.settle(&mut tabs);
    gather(&mut tabs[0], D);
    storage.settle(&mut tabs);
    assert_eq!(codes(tabs[1].team()), sorted(&[A, B, C, D]));
    assert!(tabs[0].edited_mut().undo());
    storage.settle(&mut tabs);
    for tab in &tabs {
        assert_eq!((codes(tab.team()), tab.team().named), (sorted(&[A, B, C]), true));
    }
    assert!(tabs[0].edited_mut().undo());
    storage.settle(&mut tabs);
    assert_eq!(codes(tabs[1].team()), sorted(&[B, C]), "only one's own is gone");
    assert!(!tabs[0].edited().can_undo());
    // The other tab takes back its own steps, in turn.
    assert!(tabs[1].edited_mut().undo());
    assert_eq!((codes(tabs[1].team()), tabs[1].team().named), (sorted(&[B, C]), false));
    assert!(tabs[1].edited_mut().undo());
    assert!(tabs[1].team().is_empty() && !tabs[1].edited_mut().undo());
}

#[test]
fn undo_brings_back_what_was_removed_here_where_it_stood_and_nothing_that_another_tab_removed() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(2));
    gather(&mut tabs[0], &format!("{A}\n{B}\n{C}"));
    storage.settle(&mut tabs);
    tabs[1].edited_mut().change(|team| team.count(2, false));
    remove(&mut tabs[1], A);
    storage.settle(&mut tabs);
    gather(&mut tabs[0], D);
    remove(&mut tabs[0], C);
    storage.settle(&mut tabs);
    assert!(tabs[1].edited_mut().undo());
    let restored: Vec<String> = tabs[1].team().entries().iter().map(|entry| entry.code.to_string()).collect();
    assert_eq!(restored, [A, B, D], "and what another tab has removed stays away");
    assert!(!tabs[1].edited_mut().undo(), "whoever was not counted is gone");
}

#[test]
fn no_more_than_twenty_steps_can_be_undone_whoever_else_changes_the_team() {
    let (mut storage, mut tabs) = (Storage::default(), tabs(2));
    for step in 0..60 {
        gather(&mut tabs[step % 2], CODES[step % 6]);
        storage.settle(&mut tabs);
    }
    let mut steps = 0;
    while tabs[0].edited_mut().undo() {
        steps += 1;
    }
    assert_eq!(steps, 20);
}

#[test]
fn what_goes_on_with_a_step_is_undone_with_it() {
    let mut edited = EditedTeam::new(team(A));
    assert!(edited.change(|team| team.rename(0, "A")));
    assert!(edited.go_on(|team| team.rename(0, "Anna")));
    assert_eq!(edited.team().entries()[0].name.as_deref(), Some("Anna"));
    assert!(!edited.go_on(|team| team.rename(0, "")), "nothing is left of the step");
    assert!(!edited.can_undo());
}

proptest! {
    #[test]
    fn by_chance_too(acts in prop::collection::vec((0..4_usize, 0..6_usize, any::<bool>()), 1..40)) {
        let (mut storage, mut tabs) = (Storage::default(), tabs(4));
        let mut gathered = Vec::new();
        for (tab, code, heard) in acts {
            let tab = &mut tabs[tab];
            if heard {
                storage.meet(tab);
            }
            gather(tab, CODES[code]);
            gathered.push(CODES[code].to_string());
            // Without having looked, as another process may.
            storage.save(tab);
        }
        storage.settle(&mut tabs);
        gathered.sort();
        gathered.dedup();
        for tab in &tabs {
            let mut found = codes(tab.team());
            found.dedup();
            prop_assert_eq!(&found, &gathered);
            prop_assert_eq!(tab.team(), tabs[0].team());
        }
    }
}
