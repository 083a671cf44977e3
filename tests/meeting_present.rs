//! The presentation: its steps, keys and covers.

#[path = "support/acts.rs"]
mod acts;

use acts::Acts;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::*;
use double_cycle::scoring::FindingId;
use double_cycle::state::{FocusPlace, Key};

fn ratings(values: [u8; 8]) -> Ratings {
    values.map(|value| Rating::try_from(value).unwrap()).into()
}

fn fresh() -> Presentation {
    Presentation::new(Step::Picture, Ratings::NONE, Team::default(), Language::English)
}

fn press_in(presentation: &mut Presentation, name: &str, shift: bool, place: FocusPlace) -> Option<PresentKey> {
    let key = Key { name, control: false, alt: false, shift, place };
    let found = key_for(key, presentation, true);
    if let Some(PresentKey::Do(action)) = &found {
        presentation.act(action.clone());
    }
    found
}

fn press(presentation: &mut Presentation, name: &str) -> Option<PresentKey> {
    press_in(presentation, name, false, FocusPlace::Page)
}

#[test]
fn every_step_has_a_link_and_a_place() {
    let ids: Vec<&str> = Step::all().map(Step::id).collect();
    assert_eq!(ids, ["picture", "1", "2", "3", "4", "5", "6", "7", "8", "rate", "result", "team", "next"]);
    assert_eq!(ids.len(), Step::COUNT);
    for (place, step) in Step::all().enumerate() {
        assert_eq!((Step::from_id(step.id()), step.place()), (Some(step), place));
        assert_eq!(step.next().and_then(Step::previous), step.next().map(|_| step));
    }
    assert_eq!((Step::from_id("9"), Step::from_id("")), (None, None));
    assert_eq!((Step::Picture.previous(), Step::Next.next()), (None, None));
    assert_eq!(Step::Factor(Factor::Listening).built(), 5);
}

#[test]
fn a_clicker_goes_through_all_steps_and_back() {
    let mut presentation = fresh();
    for keys in [["PageDown", "PageUp"], ["ArrowRight", "ArrowLeft"], ["n", "p"], ["N", "P"]] {
        let mut seen = vec![presentation.step];
        for _ in 1..Step::COUNT {
            press(&mut presentation, keys[0]);
            seen.push(presentation.step);
        }
        assert!(seen.iter().copied().eq(Step::all()));
        press(&mut presentation, keys[0]);
        assert_eq!(presentation.step, Step::Next);
        (0..20).for_each(|_| drop(press(&mut presentation, keys[1])));
        assert_eq!(presentation.step, Step::Picture);
    }
    press(&mut presentation, " ");
    assert_eq!(presentation.step, Step::Factor(Factor::Objectives));
    press_in(&mut presentation, " ", true, FocusPlace::Page);
    assert_eq!(presentation.step, Step::Picture);
    press(&mut presentation, "End");
    assert_eq!(presentation.step, Step::Next);
    press(&mut presentation, "Home");
    assert_eq!(presentation.step, Step::Picture);
}

#[test]
fn keys_do_what_the_list_says() {
    let mut presentation = fresh();
    for blank in [".", "b", "B", "."] {
        let before = presentation.blank;
        press(&mut presentation, blank);
        assert_ne!(presentation.blank, before);
    }
    assert!(!Shown::of(&presentation).still);
    press(&mut presentation, "v");
    assert!(Shown::of(&presentation).still);
    press(&mut presentation, "V");
    assert!(!Shown::of(&presentation).still);
    assert_eq!(press(&mut presentation, "f"), Some(PresentKey::FullScreen));
    assert_eq!(press(&mut presentation, "S"), Some(PresentKey::SecondWindow));
    assert_eq!(press_in(&mut presentation, "?", true, FocusPlace::Page), Some(PresentKey::Help));
    press(&mut presentation, "k");
    assert_eq!(presentation.pointer, Some(Pointer::MIDDLE));
    press_in(&mut presentation, "ArrowRight", true, FocusPlace::Page);
    press_in(&mut presentation, "ArrowUp", true, FocusPlace::Page);
    assert_eq!(presentation.pointer, Some(Pointer::at(525, 475)));
    (0..50).for_each(|_| drop(press_in(&mut presentation, "ArrowLeft", true, FocusPlace::Page)));
    assert_eq!(presentation.pointer, Some(Pointer::at(0, 475)));
    press(&mut presentation, "K");
    assert_eq!(presentation.pointer, None);
    assert_eq!(press_in(&mut presentation, "ArrowLeft", true, FocusPlace::Page), None);
    assert_eq!(press(&mut presentation, "x"), None);
}

#[test]
fn digits_choose_a_factor_and_then_rate_it() {
    let mut presentation = fresh();
    "1323344252637181".chars().for_each(|digit| drop(press(&mut presentation, &digit.to_string())));
    assert_eq!(presentation.ratings, ratings([3, 3, 4, 2, 2, 3, 1, 1]));
    assert_eq!(presentation.step, Step::Factor(Factor::Learning));
    presentation.act(PresentAction::Go(Step::Rate));
    press(&mut presentation, "4");
    assert_eq!(
        (presentation.step, presentation.chosen, presentation.awaiting_rating),
        (Step::Rate, Some(Factor::Ownership), true)
    );
    press(&mut presentation, "Escape");
    assert!(!presentation.awaiting_rating);
    press(&mut presentation, "2");
    press(&mut presentation, "0");
    assert_eq!(presentation.ratings.get(Factor::Groups), Some(Rating::MIN));
    assert!(presentation.can_undo() && !presentation.can_redo());
    presentation.act(PresentAction::Undo);
    assert_eq!(presentation.ratings, ratings([3, 3, 4, 2, 2, 3, 1, 1]));
    presentation.act(PresentAction::Redo);
    assert_eq!(presentation.ratings.get(Factor::Groups), Some(Rating::MIN));
}

#[test]
fn keys_leave_text_radios_buttons_and_held_keys_alone() {
    let presentation = fresh();
    let key = |name, place| Key { name, control: false, alt: false, shift: false, place };
    for name in ["n", "3", "PageDown", "ArrowRight", ".", " "] {
        // A clicker moves on, also while somebody writes.
        let is_clicker = name == "PageDown";
        assert_eq!(key_for(key(name, FocusPlace::Text), &presentation, true).is_some(), is_clicker, "{name}");
        assert_eq!(key_for(Key { control: true, ..key(name, FocusPlace::Page) }, &presentation, true), None, "{name}");
        assert_eq!(key_for(Key { alt: true, ..key(name, FocusPlace::Page) }, &presentation, true), None, "{name}");
    }
    for name in ["ArrowRight", "ArrowLeft", " ", "Home", "End"] {
        assert_eq!(key_for(key(name, FocusPlace::Radio), &presentation, true), None, "{name}");
    }
    let forward = |place| key_for(key("PageDown", place), &presentation, true);
    assert_eq!(forward(FocusPlace::Radio), Some(PresentKey::Do(PresentAction::Forward)));
    assert_eq!(forward(FocusPlace::Text), Some(PresentKey::Do(PresentAction::Next)), "nothing is revealed meanwhile");
    assert_eq!(key_for(key(" ", FocusPlace::Button), &presentation, true), None);
    assert_eq!(key_for(key(" ", FocusPlace::Station), &presentation, true), None);
    // With shortcuts off, keys that type a character do nothing; a clicker still works.
    for name in ["n", "3", ".", " ", "r", "?"] {
        assert_eq!(key_for(key(name, FocusPlace::Page), &presentation, false), None, "{name}");
    }
    assert!(key_for(key("PageDown", FocusPlace::Page), &presentation, false).is_some());
    let undo = Key { control: true, ..key("z", FocusPlace::Page) };
    assert_eq!(key_for(undo, &presentation, false), Some(PresentKey::Do(PresentAction::Undo)));
    let redo = Key { shift: true, name: "Z", ..undo };
    assert_eq!(key_for(redo, &presentation, false), Some(PresentKey::Do(PresentAction::Redo)));
}

#[test]
fn ratings_are_covered_until_they_are_revealed() {
    let all = ratings([3, 3, 4, 2, 2, 3, 1, 1]);
    let mut presentation = Presentation::new(Step::Rate, all, Team::default(), Language::Finnish);
    assert!(Shown::of(&presentation).covered);
    assert_eq!(Shown::of(&presentation).ratings, None);
    press(&mut presentation, "r");
    assert_eq!(Shown::of(&presentation).ratings, Some(all));
    // A picture built factor by factor shows only the factors built so far.
    presentation.act(PresentAction::Go(Step::Factor(Factor::Groups)));
    let shown = Shown::of(&presentation).ratings.unwrap();
    assert_eq!((shown.rated(), shown.get(Factor::Groups)), (2, all.get(Factor::Groups)));
    presentation.act(PresentAction::Home);
    assert_eq!((Shown::of(&presentation).ratings, Shown::of(&presentation).covered), (None, false));
    presentation.act(PresentAction::Blank);
    let blank = Shown::of(&presentation);
    assert!(blank.blank && blank.ratings.is_none() && blank.chosen.is_none());
    presentation.act(PresentAction::Blank);
    presentation.act(PresentAction::End);
    press(&mut presentation, "r");
    assert_eq!(Shown::of(&presentation).ratings, None);
}

#[test]
fn other_ratings_put_in_their_place_are_covered_again() {
    let mut presentation = Presentation::new(Step::Rate, ratings([1; 8]), Team::default(), Language::English);
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Rate(Factor::Groups, Rating::try_from(4).ok()));
    assert!(presentation.open.ratings, "the room watches one factor being rated");
    presentation.act(PresentAction::Ratings(ratings([2; 8])));
    assert!(!presentation.open.ratings);
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Undo);
    assert!(!presentation.open.ratings);
    // Any difference in the ratings covers; equal ratings do not.
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Ratings(presentation.ratings));
    assert!(presentation.open.ratings);
    presentation.act(PresentAction::Ratings(presentation.ratings.with(Factor::Measuring, Rating::try_from(5).ok())));
    assert!(!presentation.open.ratings);
}

#[test]
fn what_was_rated_under_the_cover_does_not_come_back_uncovered() {
    let step = |value: u8| Rating::try_from(value).ok();
    let mut it = Presentation::new(Step::Rate, ratings([1; 8]), Team::default(), Language::English);
    it.act(PresentAction::Rate(Factor::Groups, step(2)));
    it.act(PresentAction::Reveal);
    it.act(PresentAction::Rate(Factor::Groups, step(3)));
    it.act(PresentAction::Undo);
    assert!(it.open.ratings, "the room saw the 2");
    it.act(PresentAction::Undo);
    assert!(!it.open.ratings, "nobody saw the 1");
}

#[test]
fn ratings_that_are_covered_cover_what_is_tried_on_them() {
    let mut it = Presentation::new(Step::Result, ratings([3; 8]), Team::default(), Language::English);
    press(&mut it, "r");
    press(&mut it, "w");
    assert!(it.open.second);
    it.act(PresentAction::Go(Step::Rate));
    press(&mut it, "r");
    it.act(PresentAction::Go(Step::Result));
    // Tried while covered.
    "85".chars().for_each(|digit| drop(press(&mut it, &digit.to_string())));
    it.act(PresentAction::Go(Step::Rate));
    press(&mut it, "r");
    it.act(PresentAction::Go(Step::Result));
    assert_eq!((Shown::of(&it).ratings.is_some(), Shown::of(&it).trial, it.is_covered()), (true, None, true));
}

#[test]
fn a_key_that_bounces_or_repeats_itself_uncovers_nothing() {
    let mut it = Presentation::new(Step::Rate, ratings([3; 8]), Team::default(), Language::English);
    let mut press = |now: u64| {
        it.apply(PresentAction::Reveal, now);
        it.open.ratings
    };
    // The very first press uncovers, whatever the time; covering is allowed at once.
    assert_eq!([press(10), press(11)], [true, false]);
    // A worn clicker sends a press twice.
    assert_eq!([press(300), press(799), press(1_298)], [false; 3]);
    assert_eq!([press(1_798), press(1_800), press(2_300), press(2_301)], [true, false, true, false]);
    // A held key.
    let held: Vec<bool> = (0..60).map(|times| press(10_000 + if times == 0 { 0 } else { 470 + times * 30 })).collect();
    assert!(held[0] && !held[1..].contains(&true));
    // At another step it is still the same key, and may bounce.
    it.apply(PresentAction::Reveal, 20_000);
    it.apply(PresentAction::Go(Step::Team), 20_100);
    it.apply(PresentAction::Reveal, 20_400);
    assert_eq!((it.open.ratings, it.open.team), (true, false));
}

#[test]
fn a_cover_over_nothing_is_known_to_the_presenter_alone() {
    let mut it = Presentation::new(Step::Rate, Ratings::NONE, Team::default(), Language::English);
    for step in Step::all() {
        it.act(PresentAction::Go(step));
        assert!(!it.has_something(), "{step:?}");
        assert_eq!(Shown::of(&it).covered, step != Step::Picture);
    }
    // Factors of later steps are not shown yet.
    it.act(PresentAction::Rate(Factor::Activities, Rating::try_from(4).ok()));
    let there: Vec<Step> = Step::all()
        .filter(|&step| {
            it.act(PresentAction::Go(step));
            it.has_something()
        })
        .collect();
    let from_activities = Step::all().skip(3).filter(|step| *step != Step::Team);
    assert_eq!(there, from_activities.collect::<Vec<_>>());
    it.act(PresentAction::Ratings(Ratings::NONE));
    it.act(PresentAction::Go(Step::Result));
    it.act(PresentAction::Compare(Some(ratings([2; 8]))));
    assert!(it.has_something());
}

#[test]
fn a_comparison_is_covered_by_itself() {
    let mut presentation = Presentation::new(Step::Result, ratings([3; 8]), Team::default(), Language::English);
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Compare(Some(ratings([2; 8]))));
    assert!(presentation.is_covered());
    assert_eq!(Shown::of(&presentation).before, None);
    assert_eq!(Shown::of(&presentation).ratings, Some(ratings([3; 8])));
    presentation.act(PresentAction::Reveal);
    assert_eq!(Shown::of(&presentation).before, Some(ratings([2; 8])));
    presentation.act(PresentAction::Try(Some(ratings([4; 8]))));
    assert_eq!(Shown::of(&presentation).trial, None);
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Rate(Factor::Groups, Rating::try_from(5).ok()));
    let watched = ratings([4; 8]).with(Factor::Groups, Rating::try_from(5).ok());
    assert_eq!(Shown::of(&presentation).trial, Some(watched), "the room watches one factor being tried");
    // A trial from another tool covers, however little it differs.
    presentation.act(PresentAction::Try(Some(ratings([4; 8]))));
    assert_eq!(Shown::of(&presentation).trial, None);
    presentation.act(PresentAction::Reveal);
    presentation.act(PresentAction::Reveal);
    assert_eq!((Shown::of(&presentation).ratings, Shown::of(&presentation).trial), (None, None));
}

#[test]
fn a_team_is_covered_and_covered_again_when_other_people_count_or_other_names_are_shown() {
    let mut presentation = Presentation::new(Step::Team, Ratings::NONE, Team::default(), Language::English);
    let team = |text: &str| Team::gather(text).unwrap().0;
    let three = team("Sales: 2RCH-ZG67\nService: 3N94-0N7X\nBoard: 2RCH-ZG67");
    presentation.act(PresentAction::Team(three.clone()));
    assert_eq!(Shown::of(&presentation).team, None);
    press(&mut presentation, "R");
    let shown = Shown::of(&presentation).team.unwrap();
    assert_eq!((shown.summary.people, shown.named.len()), (3, 0));
    // Two boards in succession would reveal a person's rating by their difference, so removing a person covers too.
    let mut fewer = three.clone();
    fewer.count_duplicates(false);
    presentation.act(PresentAction::Team(fewer));
    assert_eq!(Shown::of(&presentation).team, None);
    presentation.act(PresentAction::Reveal);
    assert_eq!(Shown::of(&presentation).team.unwrap().summary.people, 2);
    assert!(Shown::of(&presentation).team.unwrap().summary.disagreements().is_empty());
    // A person who was not counted is new to the room.
    presentation.act(PresentAction::Team(three.clone()));
    assert_eq!(Shown::of(&presentation).team, None);
    presentation.act(PresentAction::Reveal);
    // So are names.
    let mut named = three.clone();
    named.named = true;
    presentation.act(PresentAction::Team(named.clone()));
    assert_eq!(Shown::of(&presentation).team, None);
    presentation.act(PresentAction::Reveal);
    let names: Vec<String> = Shown::of(&presentation).team.unwrap().named.into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Sales", "Service", "Board"]);
    // So is another code.
    let mut more = named;
    more.append(Team::gather("126B-MTN6").unwrap().0);
    presentation.act(PresentAction::Team(more));
    assert_eq!(Shown::of(&presentation).team, None);
}

#[test]
fn of_one_or_two_answers_the_room_is_told_their_number_and_no_median() {
    // The second person has not rated factor 7.
    for (text, answers) in [("2RCH-ZG67", 1), ("2RCH-ZG67\n126B-MTN6", 2)] {
        let mut team = Team::gather(text).unwrap().0;
        team.named = true;
        let mut presentation = Presentation::new(Step::Team, Ratings::NONE, team, Language::English);
        presentation.act(PresentAction::Reveal);
        let ShownTeam { summary, named } = Shown::of(&presentation).team.unwrap();
        assert_eq!(*summary.factor(Factor::Groups), FactorStats::Few { answers });
        assert_eq!((summary.median, named, summary.has_two_middles()), (Ratings::NONE, Vec::new(), false));
        // The presenter has the codes anyway, and may use the median.
        assert!(presentation.team.summary().median.get(Factor::Groups).is_some());
    }
    // Three people, one without factor 7: only that median is withheld.
    let team = Team::gather("2RCH-ZG67\n3N94-0N7X\n126B-MTN6").unwrap().0;
    let mut presentation = Presentation::new(Step::Team, Ratings::NONE, team, Language::English);
    presentation.act(PresentAction::Reveal);
    let ShownTeam { summary, .. } = Shown::of(&presentation).team.unwrap();
    assert_eq!((summary.median.get(Factor::Measuring), summary.median.rated()), (None, 7));
}

#[test]
fn names_are_never_shown_of_fewer_than_three() {
    let mut team = Team::gather("Sales: 2RCH-ZG67\nService: 3N94-0N7X").unwrap().0;
    team.named = true;
    let mut presentation = Presentation::new(Step::Team, Ratings::NONE, team, Language::English);
    presentation.act(PresentAction::Reveal);
    assert!(Shown::of(&presentation).team.unwrap().named.is_empty());
    // Three people, one without factor 7: of that factor no individual rating is shown.
    let mut team = Team::gather("Sales: 2RCH-ZG67\nService: 3N94-0N7X\nBoard: 126B-MTN6").unwrap().0;
    team.named = true;
    presentation.act(PresentAction::Team(team));
    presentation.act(PresentAction::Reveal);
    for person in Shown::of(&presentation).team.unwrap().named {
        assert_eq!((person.ratings.get(Factor::Measuring), person.ratings.rated()), (None, 7), "{}", person.name);
    }
}

#[test]
fn a_lit_finding_tells_nothing_while_ratings_are_covered() {
    let mut presentation = Presentation::new(Step::Result, ratings([1; 8]), Team::default(), Language::English);
    presentation.act(PresentAction::Light(Some(FindingId::Missing)));
    assert_eq!(Shown::of(&presentation).highlighted, None);
    presentation.act(PresentAction::Reveal);
    assert_eq!(Shown::of(&presentation).highlighted, Some(FindingId::Missing));
    presentation.act(PresentAction::Next);
    assert_eq!(presentation.highlighted, None);
}

#[test]
fn the_presenters_own_window_shows_what_is_covered() {
    let mut it = Presentation::new(Step::Result, ratings([3; 8]), Team::default(), Language::English);
    it.act(PresentAction::Compare(Some(ratings([2; 8]))));
    it.act(PresentAction::Blank);
    let (room, own) = (Shown::of(&it), Shown::uncovered(&it));
    assert_eq!((room.blank, room.ratings, room.before), (true, None, None));
    assert_eq!((own.blank, own.ratings, own.before), (false, Some(it.ratings), it.before));
    // It says that the room does not see it.
    assert!(own.covered);
    it.act(PresentAction::Go(Step::Factor(Factor::Groups)));
    assert_eq!(Shown::uncovered(&it).ratings.map(|built| built.rated()), Some(2));
}

#[test]
fn notes_the_camera_and_the_field_to_compare_with_have_keys() {
    let mut it = Presentation::new(Step::Rate, Ratings::NONE, Team::default(), Language::English);
    assert_eq!((press(&mut it, "m"), press(&mut it, "c")), (Some(PresentKey::Notes), Some(PresentKey::Camera)));
    it.act(PresentAction::Go(Step::Team));
    assert_eq!(press(&mut it, "C"), Some(PresentKey::Camera));
    it.act(PresentAction::Go(Step::Next));
    assert_eq!(press(&mut it, "c"), None);
    it.act(PresentAction::Go(Step::Result));
    assert_eq!((press(&mut it, "M"), press(&mut it, "C")), (Some(PresentKey::Notes), Some(PresentKey::Compare)));
}

#[test]
fn what_if_is_tried_on_the_result_and_the_ratings_stay() {
    let all = ratings([3, 3, 4, 2, 2, 3, 1, 1]);
    let mut it = Presentation::new(Step::Rate, all, Team::default(), Language::English);
    assert_eq!(press(&mut it, "w"), None, "there is nothing to try it on yet");
    it.act(PresentAction::WhatIf);
    assert_eq!(it.trial, None);
    it.act(PresentAction::Reveal);
    it.act(PresentAction::Go(Step::Result));
    press(&mut it, "W");
    // It starts with the ratings that the room already sees.
    assert_eq!((it.trial, it.is_covered()), (Some(all), false));
    "8377".chars().for_each(|digit| drop(press(&mut it, &digit.to_string())));
    let tried = all.with(Factor::Learning, Rating::try_from(3).ok());
    assert_eq!((it.ratings, it.trial), (all, Some(tried)));
    assert_eq!(Shown::of(&it).trial, Some(tried), "the room watches");
    it.act(PresentAction::Undo);
    assert_eq!(it.trial, Some(all));
    it.act(PresentAction::Redo);
    press(&mut it, "w");
    assert_eq!((it.ratings, it.trial), (all, None));
    it.act(PresentAction::Undo);
    assert_eq!(it.trial, Some(tried), "what was dropped comes back");
    // At other steps, keys change the ratings themselves.
    it.act(PresentAction::Go(Step::Rate));
    "15".chars().for_each(|digit| drop(press(&mut it, &digit.to_string())));
    assert_eq!((it.ratings.get(Factor::Objectives), it.trial), (Rating::try_from(5).ok(), Some(tried)));
}

#[test]
fn what_if_stays_covered_with_the_ratings_and_with_a_comparison() {
    let all = ratings([3; 8]);
    let mut it = Presentation::new(Step::Result, all, Team::default(), Language::English);
    press(&mut it, "w");
    assert_eq!((it.is_covered(), Shown::of(&it).trial), (true, None));
    press(&mut it, "w");
    press(&mut it, "r");
    it.act(PresentAction::Compare(Some(ratings([2; 8]))));
    press(&mut it, "w");
    assert_eq!((Shown::of(&it).before, Shown::of(&it).trial), (None, None));
    it.act(PresentAction::Compare(None));
    press(&mut it, "w");
    // A target tried while covered does not come back uncovered.
    it.act(PresentAction::Try(Some(ratings([5; 8]))));
    press(&mut it, "w");
    press(&mut it, "w");
    assert_eq!(Shown::of(&it).trial, Some(all));
    it.act(PresentAction::Undo);
    it.act(PresentAction::Undo);
    assert_eq!((it.trial, Shown::of(&it).trial), (Some(ratings([5; 8])), None));
}
