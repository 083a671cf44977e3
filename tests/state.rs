//! The visitor's actions, and what is stored of them.

use double_cycle::codec::{Day, RatingCode};
use double_cycle::framework::{Answer, Factor, NOTE_LIMIT, Profile, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::state::*;
use proptest::prelude::*;

fn fresh() -> State {
    State::new(Profile::default(), Language::English, Settings::default())
}

fn rated(value: u8) -> Answer {
    Answer::Rated(Rating::try_from(value).unwrap())
}

fn press(state: &mut State, name: &str, place: FocusPlace) -> bool {
    let key = Key { name, control: false, alt: false, shift: false, place };
    let action = action_for(key, state);
    let acted = action.is_some();
    action.into_iter().for_each(|action| state.apply(action));
    acted
}

#[test]
fn digits_choose_a_factor_and_then_rate_it() {
    let mut state = fresh();
    for digit in "1323344252637181".chars() {
        assert!(press(&mut state, &digit.to_string(), FocusPlace::Page));
    }
    assert_eq!(RatingCode::of(&state.ratings()).to_string(), "2RCH-ZG67");
    // On a radio button of the open card, digits 0 to 5 rate at once; 6 to 8 still choose a factor.
    press(&mut state, "4", FocusPlace::Radio);
    assert_eq!(state.profile().answer(Factor::Learning), rated(4));
    press(&mut state, "6", FocusPlace::Radio);
    assert_eq!((state.open, state.awaiting_rating), (Factor::Engaging, true));
}

#[test]
fn keys_leave_text_fields_radios_and_held_keys_alone() {
    let mut state = fresh();
    assert!(!press(&mut state, "3", FocusPlace::Text));
    assert!(!press(&mut state, "ArrowRight", FocusPlace::Radio));
    assert!(!press(&mut state, "PageDown", FocusPlace::Page));
    assert!(press(&mut state, "PageDown", FocusPlace::Station));
    assert!(!press(&mut state, "9", FocusPlace::Page));
    let held = Key { name: "3", control: true, alt: false, shift: false, place: FocusPlace::Page };
    assert_eq!(action_for(held, &state), None);
    assert_eq!(action_for(Key { control: false, alt: true, ..held }, &state), None);
    assert_eq!(action_for(Key { name: "z", ..held }, &state), Some(Action::Undo));
    assert_eq!(action_for(Key { name: "Z", shift: true, ..held }, &state), Some(Action::Redo));
}

#[test]
fn a_press_acts_and_its_focus_follows_to_an_opened_factor() {
    let press =
        |name: &str| KeyPress { name: name.into(), control: false, alt: false, shift: false, place: FocusPlace::Page };
    let mut state = fresh();
    assert_eq!(press("3").action(&state), Some(Action::Open(Factor::Activities)));
    assert_eq!(press("n").action(&state), Some(Action::Next));
    assert_eq!(press("q").action(&state), None);
    state.apply(Action::Open(Factor::Activities));
    let answer = Action::Answer(Factor::Activities, rated(3));
    assert_eq!(press("3").action(&state), Some(answer.clone()));
    assert!(Action::Next.opens() && !answer.opens());
}

#[test]
fn every_mode_names_one_tool() {
    for tool in Tool::ALL {
        assert_eq!(Tool::from_mode(tool.mode()), Some(tool));
    }
    assert_eq!(Tool::from_mode("rate"), None);
}

#[test]
fn the_page_links_to_no_screen_for_others() {
    for language in Language::ALL {
        let page = &language.texts().page;
        let linked = Tool::ALL.into_iter().filter(|tool| tool.about(page).is_some());
        // But to every other tool.
        let others = Tool::ALL.into_iter().filter(|tool| !tool.is_for_others());
        assert!(linked.clone().eq(others));
        let names: std::collections::BTreeSet<_> = linked.clone().map(|tool| tool.name(page)).collect();
        assert_eq!(names.len(), linked.count(), "{names:?}");
    }
}

#[test]
fn undo_and_redo_go_back_and_forth() {
    let mut state = fresh();
    state.apply(Action::Answer(Factor::Objectives, rated(3)));
    state.apply(Action::Answer(Factor::Objectives, rated(3)));
    state.apply(Action::Answer(Factor::Groups, Answer::Unknown));
    state.apply(Action::StartOver);
    assert!(state.profile().is_empty());
    state.apply(Action::Undo);
    assert_eq!(state.profile().answer(Factor::Groups), Answer::Unknown);
    state.apply(Action::Undo);
    state.apply(Action::Undo);
    assert!(state.profile().is_empty() && !state.history().can_undo());
    state.apply(Action::Redo);
    assert_eq!(state.profile().answer(Factor::Objectives), rated(3));
    state.apply(Action::Answer(Factor::Objectives, rated(1)));
    assert!(!state.history().can_redo());
}

#[test]
fn one_bout_of_typing_is_one_step_back() {
    let mut state = fresh();
    for text in ["w", "we", "we t"] {
        state.apply(Action::Note(Factor::Objectives, text.into()));
    }
    state.apply(Action::Note(Factor::Groups, "x".into()));
    state.apply(Action::Undo);
    assert_eq!((state.profile().note(Factor::Objectives), state.profile().note(Factor::Groups)), ("we t", ""));
    state.apply(Action::Undo);
    assert!(state.profile().is_empty());
}

#[test]
fn a_shared_rating_never_touches_ones_own() {
    let mut state = fresh();
    state.apply(Action::Answer(Factor::Objectives, rated(5)));
    state.apply(Action::Note(Factor::Objectives, "mine".into()));
    let mine = state.profile().clone();
    let code: RatingCode = "2RCH-ZG67".parse().unwrap();
    state.apply(Action::ViewShared(code));
    assert_eq!(state.ratings(), code.ratings());
    for action in [
        Action::Answer(Factor::Objectives, rated(0)),
        Action::Note(Factor::Objectives, String::new()),
        Action::StartOver,
        Action::Undo,
    ] {
        state.apply(action);
        assert_eq!(state.profile(), &mine);
    }
    state.apply(Action::KeepMine);
    assert_eq!(state.ratings(), mine.ratings());
    state.apply(Action::ViewShared(code));
    state.apply(Action::UseShared);
    assert_eq!(state.profile().ratings(), code.ratings());
    assert_eq!(state.profile().note(Factor::Objectives), "mine");
    state.apply(Action::Undo);
    assert_eq!(state.profile(), &mine);
}

fn read(json: &str) -> Result<Restored, DocumentError> {
    restore(&mut serde_json::Deserializer::from_str(json))
}

#[test]
fn a_document_of_a_newer_version_or_of_something_else_is_refused() {
    assert_eq!(read(r#"{"version":2,"ratings":"whatever"}"#), Err(DocumentError::Newer(2)));
    assert_eq!(read(r#"{"version":7}"#), Err(DocumentError::Newer(7)));
    for json in ["", "null", "[]", "3", "{}", "{\"version\":1}", r#"{"version":1,"ratings":[1,2]}"#, "{\"version\":-1}"]
    {
        assert_eq!(read(json), Err(DocumentError::Unreadable), "{json}");
    }
    assert_eq!(read(r#"{"version":1.5,"ratings":[0,0,0,0,0,0,0,0]}"#), Err(DocumentError::Unreadable));
}

#[test]
fn what_cannot_be_used_is_left_out_and_said() {
    let restored =
        read(r#"{"version":1,"ratings":[5,6,-1,2.5,null,0,1e300,3],"theme":"pink","language":"xx"}"#).unwrap();
    let expected = [2, 3, 4, 7].map(|number| AnswerRepair::Rating(Factor::from_number(number).unwrap()));
    assert_eq!(restored.repairs, expected);
    assert_eq!(restored.profile.answer(Factor::Objectives), rated(5));
    assert_eq!(restored.profile.answer(Factor::Engaging), rated(0));
    assert_eq!(restored.profile.answer(Factor::Listening), Answer::Open);
    assert_eq!(restored.settings, Settings::default());
    let mixed =
        r#"{"version":1,"ratings":[1,"3",[2],{"a":1},true,null,0,5],"notes":["a",7],"theme":5,"hotkeys":"yes"}"#;
    let restored = read(mixed).unwrap();
    let factor = |number| Factor::from_number(number).unwrap();
    let expected = [
        AnswerRepair::Rating(factor(2)),
        AnswerRepair::Note(factor(2)),
        AnswerRepair::Rating(factor(3)),
        AnswerRepair::Rating(factor(4)),
        AnswerRepair::Rating(factor(5)),
    ];
    assert_eq!(restored.repairs, expected);
    assert_eq!((restored.profile.note(factor(1)), restored.profile.answer(factor(8))), ("a", rated(5)));
    let long = "x".repeat(NOTE_LIMIT + 1);
    let restored = read(&format!(r#"{{"version":1,"ratings":[0,0,0,0,0,0,0,0],"notes":["{long}"]}}"#)).unwrap();
    assert_eq!(restored.repairs, [AnswerRepair::Note(Factor::Objectives)]);
    assert_eq!(restored.profile.note(Factor::Objectives).len(), NOTE_LIMIT);
}

#[test]
fn a_document_is_written_as_it_is_described() {
    let note = "\"\\\n\t\u{0}\u{1f}\u{7f}\u{2028}å🌊";
    let profile = Profile::default()
        .with_answer(Factor::Objectives, rated(5))
        .with_answer(Factor::Learning, Answer::Unknown)
        .with_note(Factor::Groups, note);
    let settings = Settings { theme: Theme::Dark, language: Some(Language::Swedish), hotkeys: false, goes_on: false };
    let changed = Day::read("20261112");
    let json = Document { changed, ..Document::of(&profile, settings, u32::MAX) }.to_json();
    let expected = serde_json::json!({
        "version": 1,
        "revision": u32::MAX,
        "ratings": [5, null, null, null, null, null, null, null],
        "unknown": [false, false, false, false, false, false, false, true],
        "notes": ["", note, "", "", "", "", "", ""],
        "changed": 20261112,
        "language": "sv",
        "theme": "dark",
        "hotkeys": false,
        "goes_on": false,
    });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), expected);
    let json = Document::of(&profile, Settings::default(), 0).to_json();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap()["language"], serde_json::Value::Null);
    for before in ["null", "\"2RCH-ZG6U\"", "5", "[]"] {
        let json = format!(r#"{{"version":1,"ratings":[1,2,3,4,5,0,1,2],"before":{before}}}"#);
        assert_eq!(read(&json).unwrap().before, None, "{before}");
    }
    for absent in ["goes_on", "changed", "before"] {
        assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap().get(absent), None);
    }
    for changed in ["null", "20261131", "19700101", "\"20261112\"", "-20261112", "20261112.5", "1e300", "[]"] {
        let json = format!(r#"{{"version":1,"ratings":[1,2,3,4,5,0,1,2],"changed":{changed}}}"#);
        assert_eq!(read(&json).unwrap().changed, None, "{changed}");
    }
}

/// Any characters, including those that JSON escapes.
const NOTE: &str = "([\\x00-\\x1f\"\\\\/]|\\PC){0,20}";

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![Just(Answer::Open), Just(Answer::Unknown), (0..=5_u8).prop_map(rated)]
}

prop_compose! {
    fn any_profile()(answers in prop::array::uniform8(any_answer()), notes in prop::array::uniform8(NOTE)) -> Profile {
        Factor::ALL.into_iter().fold(Profile::default(), |profile, factor| {
            profile.with_answer(factor, answers[factor.index()]).with_note(factor, &notes[factor.index()])
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_kept_comes_back(profile in any_profile(), theme in 0..3_usize, hotkeys: bool, goes_on: bool, language in 0..4_usize, revision: u32, date in 0..29_u32) {
        let settings = Settings { theme: Theme::ALL[theme], language: Language::ALL.get(language).copied(), hotkeys, goes_on };
        let changed = Day::new(2026, 2, date);
        let before = changed.map(|_| RatingCode::of(&profile.ratings()));
        let json = Document { changed, before, ..Document::of(&profile, settings, revision) }.to_json();
        let restored = read(&json).unwrap();
        prop_assert_eq!(restored, Restored { profile, changed, before, settings, revision, repairs: Vec::new() });
    }

    #[test]
    fn any_walk_can_be_undone(steps in prop::collection::vec((1..=8_u8, any_answer()), 0..40)) {
        let mut state = fresh();
        for (number, answer) in steps {
            state.apply(Action::Answer(Factor::from_number(number).unwrap(), answer));
        }
        let end = state.profile().clone();
        while state.history().can_undo() {
            state.apply(Action::Undo);
        }
        prop_assert!(state.profile().is_empty());
        while state.history().can_redo() {
            state.apply(Action::Redo);
        }
        prop_assert_eq!(state.profile(), &end);
    }
}

/// All profiles of a history, the oldest first, and the place of the present one.
fn walked(history: &History) -> (usize, Vec<Profile>) {
    let mut history = history.clone();
    let place = history.depth() as usize;
    while history.can_undo() {
        history.undo();
    }
    let mut profiles = vec![Profile::clone(history.present())];
    while history.can_redo() {
        history.redo();
        profiles.push(Profile::clone(history.present()));
    }
    (place, profiles)
}

/// A history after acts by chance, and what it tells another program: a line per turn, the last of which is written anew
/// while the turn stays.
fn told(acts: &[(u8, u8)]) -> (History, Vec<(u32, Profile, Option<RatingCode>)>) {
    let mut history = History::from(Profile::default());
    let (mut lines, mut turn) = (vec![(0, Profile::default(), None)], history.turns());
    for &(act, value) in acts {
        let factor = Factor::ALL[usize::from(value) % 2];
        let profile = Profile::clone(history.present());
        match act {
            0..3 => history.push(profile.with_answer(factor, rated(value % 6))),
            // Edits of one note that follow one another are one step.
            3..6 => history.push_typing(profile.with_note(factor, &"letters".repeat(2)[..usize::from(value)]), factor),
            6 => history.push(Profile::default()),
            7 => history.redo(),
            _ => history.undo(),
        }
        if history.turns() == turn {
            lines.pop();
        }
        turn = history.turns();
        lines.push((history.depth(), Profile::clone(history.present()), history.earlier()));
    }
    (history, lines)
}

proptest! {
    #[test]
    fn a_succeeding_program_undoes_and_redoes_what_the_one_before_could(acts in prop::collection::vec((0..10_u8, 0..12_u8), 0..60)) {
        let (history, lines) = told(&acts);
        let replayed = History::replayed(lines);
        let ((place, before), (same_place, after)) = (walked(&history), walked(&replayed));
        prop_assert_eq!(same_place, place);
        prop_assert_eq!(&after[..before.len()], &before[..]);
        // Whoever makes a step equal to the one that could be redone keeps those after it.
        prop_assert!(after.len() == before.len() || replayed.can_redo());
    }
}

#[test]
fn a_note_typed_and_erased_is_a_step_for_the_succeeding_program_too() {
    let (history, lines) = told(&[(0, 1), (3, 1), (3, 0), (0, 2), (9, 0)]);
    assert_eq!(walked(&History::replayed(lines)), walked(&history));
    assert_eq!(history.depth(), 2);
}

#[test]
fn more_steps_than_a_history_holds_are_handed_over_too() {
    let acts: Vec<_> = (0..450_u32).map(|number| (0, (number % 5 + number % 7) as u8)).collect();
    let (history, lines) = told(&acts);
    assert_eq!(history.depth(), 200);
    assert_eq!(walked(&History::replayed(lines)), walked(&history));
    assert_eq!(History::replayed([]), History::default());
}

fn state_of(ratings: [Option<u8>; 8]) -> State {
    let answers = Factor::ALL.into_iter().zip(ratings);
    let profile = answers.fold(Profile::default(), |profile, (factor, value)| match value {
        Some(value) => profile.with_answer(factor, rated(value)),
        None => profile,
    });
    State::new(profile, Language::English, Settings::default())
}

const ALL: [Option<u8>; 8] = [Some(3), Some(3), Some(4), Some(2), Some(2), Some(3), Some(1), Some(1)];

#[test]
fn a_visitor_begins_at_the_cover_and_comes_back_to_the_result() {
    assert_eq!(fresh().home(), Place::Cover);
    let mut half = ALL;
    half[5] = None;
    assert_eq!(state_of(half).home(), Place::Cover);
    assert_eq!(state_of(ALL).home(), Place::Result);
    // Before anything is rated the cover shows the example, and nothing else does.
    assert!(fresh().shows_example() && !state_of(half).shows_example());
    assert_eq!(fresh().ratings().rated(), 0);
    assert_eq!(fresh().drawn_ratings().rated(), 8);
}

#[test]
fn a_tapped_answer_goes_on_to_the_next_question_then_to_what_is_open_then_to_the_result() {
    let mut state = fresh();
    state.apply(Action::Go(Place::Rate));
    for number in 1..=8 {
        assert_eq!((state.open.number(), state.place), (number, Place::Rate));
        let answer = if number == 2 { Answer::Open } else { rated(3) };
        state.apply(Action::Answer(state.open, answer));
        state.apply(Action::GoOn);
        assert!(!state.awaiting_rating);
    }
    assert_eq!((state.open, state.place), (Factor::Groups, Place::Rate), "to what was left open");
    state.apply(Action::Answer(Factor::Groups, Answer::Unknown));
    state.apply(Action::Open(Factor::Learning));
    state.apply(Action::GoOn);
    assert_eq!(state.place, Place::Result, "not known is an answer, too");
}

#[test]
fn what_is_rated_again_is_compared_and_the_notes_stay() {
    let mut state = state_of(ALL);
    state.apply(Action::Note(Factor::Groups, "why".into()));
    let before = RatingCode::of(&state.ratings());
    state.apply(Action::RateAgain);
    assert_eq!((state.place, state.open, state.before), (Place::Rate, Factor::Objectives, Some(before)));
    assert_eq!((state.ratings().rated(), state.profile().note(Factor::Groups)), (0, "why"));
    assert_eq!(state.place_fragment(false), "#rate", "one's own rating stands in no address");
    // Somebody's rating is compared with for now; what is kept is the own one.
    let theirs = "3N94-0N7X".parse().unwrap();
    state.apply(Action::CompareWith(theirs));
    assert_eq!((state.before, state.earlier()), (Some(theirs), Some(before)));
    assert_eq!(state.place_fragment(false), "#rate=3N94-0N7X");
    state.apply(Action::Undo);
    assert_eq!(RatingCode::of(&state.ratings()), before);
}

#[test]
fn what_is_compared_with_is_kept_until_somebody_starts_over() {
    let mut state = state_of(ALL);
    let theirs = "3N94-0N7X".parse().unwrap();
    state.apply(Action::CompareWith(theirs));
    assert_eq!((state.before, state.earlier()), (Some(theirs), Some(theirs)));
    assert_eq!([false, true].map(|is_signed| state.place_fragment(is_signed)), ["#result", "#result=3N94-0N7X"]);
    let own = RatingCode::of(&state.ratings());
    state.apply(Action::RateAgain);
    assert_eq!((state.before, state.earlier()), (Some(own), Some(own)), "the own one stands nowhere else");
    state.apply(Action::Answer(Factor::Objectives, Answer::Rated(Rating::ALL[1])));
    state.apply(Action::StartOver);
    assert_eq!((state.before, state.earlier()), (None, None));
}

#[test]
fn the_place_follows_what_is_rated() {
    // No way leads to a cover with a whole rating, nor to a result of nothing.
    let mut state = state_of(ALL);
    state.apply(Action::Go(Place::Cover));
    assert_eq!(state.place, Place::Result);
    let mut state = fresh();
    state.apply(Action::Go(Place::Result));
    assert_eq!(state.place, Place::Cover);
    // Somebody else's rating is always shown as a result, beside which nothing is rated.
    state.apply(Action::ViewShared(RatingCode::of(&state_of(ALL).ratings())));
    assert_eq!((state.place, state.shown_place()), (Place::Cover, Place::Result));
    state.apply(Action::Open(Factor::Listening));
    assert_eq!((state.shown_place(), state.awaiting_rating, state.looked), (Place::Result, false, true));
    state.apply(Action::GoOn);
    state.apply(Action::UseShared);
    assert_eq!((state.is_own(), state.shown_place()), (true, Place::Result));
    // The example is one, too, and is taken over by nobody.
    let mut state = fresh();
    state.apply(Action::ViewExample);
    assert!(state.shows_example() && !state.is_own());
    state.apply(Action::KeepMine);
    assert!(state.is_own() && state.profile().is_empty() && state.shown_place() == Place::Cover);
}

#[test]
fn every_place_has_a_name_in_the_address() {
    for place in [Place::Cover, Place::Rate, Place::Result] {
        assert_eq!(Place::from_name(place.name()), Some(place));
    }
    assert_eq!(Place::from_name("about"), None);
    let mut state = fresh();
    for (place, fragment) in [(Place::Rate, "#rate"), (Place::Cover, "")] {
        state.apply(Action::Go(place));
        assert_eq!(state.place_fragment(false), fragment);
    }
    assert_eq!(state_of(ALL).place_fragment(false), "", "where one begins, the address is plain");
}

#[test]
fn undoing_a_new_beginning_brings_back_what_was_compared_with() {
    for action in [Action::RateAgain, Action::StartOver] {
        let mut state = state_of(ALL);
        let first = RatingCode::of(&state.ratings());
        state.apply(Action::RateAgain);
        for factor in Factor::ALL {
            state.apply(Action::Answer(factor, rated(4)));
        }
        let second = RatingCode::of(&state.ratings());
        let afterwards = Some(second).filter(|_| action == Action::RateAgain);
        state.apply(action.clone());
        assert_eq!((state.before, state.earlier()), (afterwards, afterwards));
        state.apply(Action::Undo);
        assert_eq!((state.ratings(), state.before, state.earlier()), (second.ratings(), Some(first), Some(first)));
        state.apply(Action::Redo);
        assert_eq!((state.before, state.earlier()), (afterwards, afterwards));
        state.apply(Action::Undo);
        // A step that is no new beginning changes nothing of it.
        state.apply(Action::Undo);
        assert_eq!((state.before, state.earlier()), (Some(first), Some(first)));
        (0..8).for_each(|_| state.apply(Action::Undo));
        assert_eq!((state.ratings(), state.before, state.earlier()), (first.ratings(), None, None));
    }
}

#[test]
fn the_succeeding_program_brings_back_what_was_compared_with_too() {
    let mut state = state_of(ALL);
    let mut lines = vec![];
    let tell = |state: &State, lines: &mut Vec<_>| {
        lines.push((state.history().depth(), Profile::clone(state.profile()), state.earlier()));
    };
    tell(&state, &mut lines);
    let first = RatingCode::of(&state.ratings());
    for action in [Action::RateAgain, Action::Answer(Factor::Objectives, rated(4)), Action::RateAgain, Action::Undo] {
        state.apply(action);
        tell(&state, &mut lines);
    }
    let mut next = State::new(History::replayed(lines), Language::English, Settings::default());
    assert_eq!(next.earlier(), Some(first));
    next.apply(Action::Redo);
    assert_eq!(next.earlier(), Some(RatingCode::of(&Ratings::NONE.with(Factor::Objectives, Some(Rating::ALL[4])))));
    (0..3).for_each(|_| next.apply(Action::Undo));
    assert_eq!((RatingCode::of(&next.ratings()), next.earlier(), next.before), (first, None, None));
}

#[test]
fn undoing_an_answer_leaves_what_a_link_has_brought_to_compare_with() {
    let mut state = state_of(ALL);
    state.apply(Action::Answer(Factor::Objectives, rated(1)));
    let theirs = "3N94-0N7X".parse().unwrap();
    state.apply(Action::CompareWith(theirs));
    for action in [Action::Undo, Action::Redo, Action::Undo] {
        state.apply(action);
        assert_eq!((state.before, state.earlier()), (Some(theirs), Some(theirs)));
    }
}
