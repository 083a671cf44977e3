//! The messages between the presenter's window and the audience's: their contents, what they must not contain, and who
//! may send.

#[path = "support/acts.rs"]
mod acts;

use acts::Acts;
use double_cycle::codec::{Day, RatingCode};
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::*;
use double_cycle::scoring::FindingId;
use proptest::prelude::*;
use serde_json::{Value, json};

const SESSION: &str = "k3-SESSION";

fn message(kind: MessageKind) -> Message {
    Message { session: SESSION.into(), sender: "w1".into(), kind }
}

fn read(json: &str) -> Result<Message, MessageError> {
    read_message(json, SESSION, |json| serde_json::from_str::<Value>(json).ok())
}

fn state(shown: Shown) -> Message {
    message(MessageKind::State { revision: 7, shown: Box::new(shown) })
}

fn any_ratings() -> impl Strategy<Value = Ratings> {
    proptest::array::uniform8(proptest::option::of(0_u8..6))
        .prop_map(|all| Ratings::new(all.map(|one| one.and_then(|value| Rating::try_from(value).ok()))))
}

fn any_team() -> impl Strategy<Value = Team> {
    let person = (any_ratings(), proptest::option::of("[A-Z][a-z]{9}"));
    let groups = prop_oneof![Just(""), Just("Odd")];
    (proptest::collection::vec(person, 0..8), any::<bool>(), groups).prop_map(|(people, named, groups)| {
        let lines =
            people.iter().map(|(ratings, _)| RatingCode::of(ratings).to_string()).collect::<Vec<_>>().join("\n");
        let mut team = Team::gather(&lines).unwrap().0;
        team.named = named;
        for (place, (_, name)) in people.iter().enumerate().take(team.entries().len()) {
            team.rename(place, name.as_deref().unwrap_or_default());
            team.put_into(place, if place % 2 == 0 { "Even\u{2028}ones \"<b>" } else { groups });
        }
        team
    })
}

fn any_plan() -> impl Strategy<Value = Vec<PlannedStep>> {
    let day = proptest::option::of((2020..=2099_u32, 1..=12_u32, 1..=28_u32))
        .prop_map(|day| day.and_then(|(year, month, day)| Day::new(year, month, day)));
    let step = ((0..8_usize), "([A-Z][a-zåäö]{0,9})?", day);
    let step = step.prop_map(|(place, who, by)| PlannedStep { factor: Factor::ALL[place], who, by });
    proptest::collection::vec(step, 0..4)
}

fn any_action() -> impl Strategy<Value = PresentAction> {
    let step = (0..Step::COUNT).prop_map(|place| Step::all().nth(place).unwrap());
    let factor = (0..8_usize).prop_map(|place| Factor::ALL[place]);
    prop_oneof![
        step.prop_map(PresentAction::Go),
        Just(PresentAction::Next),
        Just(PresentAction::Blank),
        Just(PresentAction::Still),
        Just(PresentAction::Actions),
        Just(PresentAction::Sure),
        Just(PresentAction::Groups),
        Just(PresentAction::Beside(0, GroupSide::WholeTeam)),
        Just(PresentAction::Beside(1, GroupSide::Group("Odd".into()))),
        any_plan().prop_map(PresentAction::Plan),
        Just(PresentAction::Reveal),
        Just(PresentAction::Reveal),
        Just(PresentAction::Forward),
        Just(PresentAction::Undo),
        Just(PresentAction::Pointer),
        factor.clone().prop_map(PresentAction::Choose),
        (factor, 0..6_usize).prop_map(|(factor, step)| PresentAction::Rate(factor, Some(Rating::ALL[step]))),
        any_ratings().prop_map(PresentAction::Ratings),
        proptest::option::of(any_ratings()).prop_map(PresentAction::Compare),
        proptest::option::of(any_ratings()).prop_map(PresentAction::Try),
        (0..4_usize).prop_map(|place| PresentAction::Light(Some(FindingId::ALL[place]))),
        any_team().prop_map(PresentAction::Team),
        any::<bool>().prop_map(PresentAction::Dark),
        (0..3_usize).prop_map(|place| PresentAction::Language(Language::ALL[place])),
    ]
}

fn any_presentation() -> impl Strategy<Value = Presentation> {
    (any_ratings(), any_team(), proptest::collection::vec(any_action(), 0..20)).prop_map(|(ratings, team, actions)| {
        let mut presentation = Presentation::new(Step::Picture, ratings, team, Language::English);
        actions.into_iter().for_each(|action| presentation.act(action));
        presentation
    })
}

/// Ratings as written in a message.
fn written(ratings: &Ratings) -> Value {
    ratings.iter().map(|(_, rating)| rating.map(Rating::value)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_shown_arrives_as_it_was(presentation in any_presentation()) {
        let sent = state(Shown::of(&presentation));
        prop_assert_eq!(read(&sent.to_json()), Ok(sent));
    }

    #[test]
    fn nothing_that_is_covered_is_ever_sent(presentation in any_presentation()) {
        let json = state(Shown::of(&presentation)).to_json();
        let sent: Value = serde_json::from_str(&json).unwrap();
        let on_ratings = !matches!(presentation.step, Step::Picture | Step::Team) && presentation.open.ratings && !presentation.blank;
        let on_team = presentation.step == Step::Team && presentation.open.team && !presentation.blank;
        let on_second = on_ratings && presentation.step == Step::Result && presentation.open.second;
        prop_assert_eq!(sent.get("ratings").is_some(), on_ratings);
        prop_assert_eq!(sent.get("before").is_some(), on_second && presentation.before.is_some());
        prop_assert_eq!(sent.get("trial").is_some(), on_second && presentation.trial.is_some());
        let groups = presentation.groups_compared().filter(|_| on_team);
        for side in ["one", "other"] {
            prop_assert_eq!(sent.get(side).is_some(), groups.is_some());
        }
        let on_dots = on_team && groups.is_none();
        prop_assert_eq!(sent.get("team").is_some(), on_dots);
        let on_plan = on_ratings && presentation.step == Step::Next && !presentation.plan.is_empty();
        prop_assert_eq!(sent.get("plan").is_some(), on_plan);
        prop_assert!(sent.get("finding").is_none() || on_ratings || on_team);
        // Apart from the permitted fields there is no list of ratings, and never a name or a code.
        let mut rest = sent.clone();
        for field in ["ratings", "before", "trial", "team", "named", "people", "one", "other", "pointer", "plan"] {
            rest.as_object_mut().unwrap().remove(field);
        }
        prop_assert!(rest.as_object().unwrap().values().all(|value| !value.is_array() && !value.is_object()));
        for entry in presentation.team.entries() {
            prop_assert!(!json.contains(&entry.code.to_string()));
            prop_assert!(!json.contains(&entry.code.to_string().replace('-', "")));
            if let Some(name) = &entry.name {
                prop_assert!(!json.contains(name.as_str()) || on_dots && presentation.team.named);
            }
        }
        if groups.is_none() {
            prop_assert!(!json.contains("Even") && !json.contains("Odd"));
        }
        if !on_dots {
            prop_assert!(sent.get("named").is_none() && sent.get("people").is_none());
        }
        if on_ratings {
            let expected = presentation.ratings;
            let built = presentation.step.built();
            for (place, value) in sent["ratings"].as_array().unwrap().iter().enumerate() {
                let rated = if place < built { written(&expected)[place].clone() } else { Value::Null };
                prop_assert_eq!(value, &rated);
            }
        }
        for side in ["one", "other"].iter().filter_map(|side| sent.get(side)) {
            let [_, people, factors @ ..] = side.as_array().unwrap().as_slice() else { unreachable!() };
            prop_assert!(people.as_u64().unwrap() >= 3 && factors.len() == 8);
            for factor in factors {
                let counts: Vec<u64> = factor.as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).collect();
                let is_told = counts.len() == 6 && counts.iter().sum::<u64>() >= 3;
                prop_assert!(counts.len() < 2 || is_told, "told of few: {:?}", counts);
            }
        }
        if on_dots {
            for factor in sent["team"].as_array().unwrap() {
                let counts: Vec<u64> = factor.as_array().unwrap().iter().map(|count| count.as_u64().unwrap()).collect();
                match counts[..] {
                    [] => {}
                    [answers] => prop_assert!((1..=2).contains(&answers)),
                    _ => prop_assert!(counts.len() == 6 && counts.iter().sum::<u64>() >= 3, "told of few: {:?}", counts),
                }
            }
        }
    }

    #[test]
    fn the_same_is_sent_whatever_is_covered(one in any_presentation(), ratings in any_ratings(), team in any_team()) {
        // Replace everything that is covered: the message must not change.
        let mut other = one.clone();
        let Open { ratings: ratings_open, second: second_open, team: team_open } = one.open;
        if !ratings_open || one.blank {
            other.ratings = ratings;
        }
        if !second_open || one.blank || !ratings_open {
            other.before = one.before.map(|_| ratings);
            other.trial = one.trial.map(|_| ratings);
        }
        if !team_open || one.blank {
            other.team = team;
        }
        // How many people have answered is public, and nothing else of a covered team.
        let sent = |presentation| {
            let mut sent: Value = serde_json::from_str(&state(Shown::of(presentation)).to_json()).unwrap();
            let collected = sent.as_object_mut().unwrap().remove("collected");
            (sent, collected.map_or(0, |collected| collected.as_u64().unwrap()))
        };
        let ((message, collected), (covered, others)) = (sent(&one), sent(&other));
        prop_assert_eq!(message, covered);
        for (number, presentation) in [(collected, &one), (others, &other)] {
            let is_told = matches!(presentation.step, Step::Rate | Step::Team) && !presentation.blank;
            prop_assert_eq!(number, if is_told { presentation.team.counted().count() as u64 } else { 0 });
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}") {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn no_field_of_a_wrong_kind_passes(presentation in any_presentation(), field in 0..20_usize, kind in 0..6_usize) {
        let mut json: Value = serde_json::from_str(&state(Shown::of(&presentation)).to_json()).unwrap();
        let object = json.as_object_mut().unwrap();
        let name = object.keys().nth(field % object.len()).unwrap().clone();
        let wrong = [json!({}), json!([[[]]]), json!(-1), json!(1.5), json!("\u{0}"), json!([7, 8, 9])][kind].clone();
        object.insert(name.clone(), wrong);
        let result = read(&json.to_string());
        prop_assert!(result.is_err(), "{} as {}", name, json);
    }
}

#[test]
fn every_kind_of_message_is_read_back() {
    let kinds = [
        MessageKind::Hello,
        MessageKind::Here,
        MessageKind::Bye,
        MessageKind::Claim,
        MessageKind::Ping { revision: u32::MAX },
        MessageKind::Refused { claimant: "w2".into() },
    ];
    for kind in kinds {
        let sent = message(kind);
        assert_eq!(read(&sent.to_json()), Ok(sent));
    }
    let hello = message(MessageKind::Hello).to_json();
    assert_eq!(hello, r#"{"ns":"double-cycle","v":2,"session":"k3-SESSION","sender":"w1","type":"hello"}"#);
}

#[test]
fn what_is_no_message_is_refused_by_its_cause() {
    let with = |name: &str, value: Value| {
        let mut json: Value = serde_json::from_str(&message(MessageKind::Hello).to_json()).unwrap();
        json[name] = value;
        read(&json.to_string())
    };
    // Version 1, of an earlier build, tells more of small teams, and is refused.
    assert_eq!(with("v", json!(1)), Err(MessageError::Version(1)));
    assert_eq!(with("v", json!(3)), Err(MessageError::Version(3)));
    assert_eq!(with("v", json!("2")), Err(MessageError::Unreadable));
    assert_eq!(with("ns", json!("other")), Err(MessageError::Foreign));
    assert_eq!(with("session", json!("k4")), Err(MessageError::OtherSession));
    assert_eq!(with("session", json!("a b")), Err(MessageError::Unreadable));
    assert_eq!(with("sender", json!("x".repeat(65))), Err(MessageError::Unreadable));
    assert_eq!(with("sender", json!("")), Err(MessageError::Unreadable));
    assert_eq!(with("type", json!("shutdown")), Err(MessageError::Unreadable));
    assert!(with("more", json!("is ignored")).is_ok());
    assert_eq!(read("[]"), Err(MessageError::Foreign));
    assert_eq!(read("null"), Err(MessageError::Foreign));
    assert_eq!(read(""), Err(MessageError::Foreign));
    let parsed = |json: &str| read_message(json, SESSION, |_| -> Option<Value> { panic!("parsed") });
    assert_eq!(parsed(&" ".repeat(SIZE_LIMIT + 1)), Err(MessageError::TooLarge));
}

#[test]
fn a_team_is_taken_only_where_its_numbers_agree() {
    let mut presentation = Presentation::new(
        Step::Team,
        Ratings::NONE,
        Team::gather("2RCH-ZG67\n3N94-0N7X\n4JKD-0KTK").unwrap().0,
        Language::Finnish,
    );
    presentation.act(PresentAction::Reveal);
    let good: Value = serde_json::from_str(&state(Shown::of(&presentation)).to_json()).unwrap();
    let with = |name: &str, value: Value| {
        let mut json = good.clone();
        json[name] = value;
        read(&json.to_string())
    };
    assert!(read(&good.to_string()).is_ok());
    assert_eq!(with("people", json!(2)), Err(MessageError::Unreadable));
    let nobody = json!([[], [], [], [], [], [], []]);
    assert_eq!(with("team", nobody), Err(MessageError::Unreadable));
    // A spread of two answers, a median of one or two, a bare count of three or none, and too large a count.
    for factor in [
        json!([1, 0, 0, 0, 0, 1]),
        json!([1, 3]),
        json!([2, 3]),
        json!([3]),
        json!([0]),
        json!([u32::MAX, 1, 0, 0, 0, 0]),
    ] {
        let mut team = good["team"].clone();
        team[4] = factor;
        assert_eq!(with("team", team), Err(MessageError::Unreadable));
    }
    assert_eq!(with("named", json!([["", 1, 1, 1, 1, 1, 1, 1, 1]])), Err(MessageError::Unreadable));
    assert_eq!(with("named", json!([["x", 1, 1, 1, 1, 1, 1, 1]])), Err(MessageError::Unreadable));
    assert!(with("named", json!([["Board", 1, 1, null, 1, 1, 1, 1, 1]])).is_ok());
}

#[test]
fn the_largest_state_fits() {
    let code = "2RCH-ZG67\n".repeat(NAMED_LIMIT);
    let mut team = Team::gather(&code).unwrap().0;
    (0..NAMED_LIMIT).for_each(|place| team.rename(place, &"\u{1}".repeat(NAME_LIMIT + 9)));
    (0..NAMED_LIMIT).for_each(|place| team.rename(place, &format!("{}{place}", "\"\u{1}".repeat(NAME_LIMIT))));
    team.named = true;
    let mut presentation = Presentation::new(Step::Team, Ratings::NONE, team, Language::English);
    presentation.act(PresentAction::Reveal);
    let sent = state(Shown::of(&presentation));
    assert!(sent.to_json().len() < SIZE_LIMIT);
    assert_eq!(read(&sent.to_json()), Ok(sent));
}

/// A presenter's window and an audience's, with the messages between them.
struct Room {
    presenter: PresenterSession,
    audience: AudienceSession,
    presentation: Presentation,
}

impl Room {
    fn new() -> Room {
        let (presenter, _) = PresenterSession::claim(SESSION, "w1", 0);
        let (audience, hello) = AudienceSession::take(SESSION, "a1");
        let presentation = Presentation::new(Step::Picture, Ratings::NONE, Team::default(), Language::English);
        let mut room = Room { presenter, audience, presentation };
        assert_eq!(room.presenter.receive(&hello, &room.presentation), None);
        assert_eq!(room.presenter.tick(&room.presentation, 100), None);
        room.tick(400);
        room
    }

    /// Advances both windows to a time. Every message is serialised and read.
    fn tick(&mut self, now: u64) {
        let mut sent = self.presenter.tick(&self.presentation, now);
        while let Some(message) = sent.take() {
            let answer = self.audience.receive(read(&message.to_json()).unwrap(), now);
            sent = answer.and_then(|answer| self.presenter.receive(&answer, &self.presentation));
        }
    }

    fn step(&self, now: u64) -> Option<Step> {
        if let AudienceView::Showing(shown) = self.audience.view(now) { Some(shown.step) } else { None }
    }
}

#[test]
fn the_audience_follows_and_a_late_one_catches_up() {
    let mut room = Room::new();
    assert_eq!(room.step(400), Some(Step::Picture));
    room.presentation.act(PresentAction::Next);
    room.tick(500);
    assert_eq!(room.step(500), Some(Step::Factor(Factor::Objectives)));
    // Nothing has changed, so the presenter sends only a ping each second.
    assert_eq!(room.presenter.tick(&room.presentation, 1_000), None);
    let ping = room.presenter.tick(&room.presentation, 1_500).unwrap();
    assert!(matches!(ping.kind, MessageKind::Ping { .. }));
    // A window that opens late or reloads asks, and gets the whole state.
    let (mut late, hello) = AudienceSession::take(SESSION, "a2");
    assert_eq!(late.view(0), AudienceView::Waiting);
    let answer = room.presenter.receive(&hello, &room.presentation).unwrap();
    assert_eq!(late.receive(answer, 1_600), None);
    assert!(matches!(late.view(1_600), AudienceView::Showing(shown) if shown.step == Step::Factor(Factor::Objectives)));
    // A window that missed a state learns so from the next ping.
    room.presentation.act(PresentAction::Next);
    let missed = room.presenter.tick(&room.presentation, 1_700).unwrap();
    let ping = room.presenter.tick(&room.presentation, 2_800).unwrap();
    let asks = late.receive(ping, 2_800).unwrap();
    assert_eq!(asks.kind, MessageKind::Hello);
    late.receive(room.presenter.receive(&asks, &room.presentation).unwrap(), 2_900);
    // The missed message arrives after all: it is not newer than what is shown, and changes nothing.
    late.receive(missed, 3_000);
    assert!(matches!(late.view(3_000), AudienceView::Showing(shown) if shown.step == Step::Factor(Factor::Groups)));
}

#[test]
fn an_older_state_does_not_undo_a_newer_one() {
    let mut room = Room::new();
    room.presentation.act(PresentAction::End);
    let old = room.presenter.tick(&room.presentation, 500).unwrap();
    room.presentation.act(PresentAction::Home);
    room.tick(600);
    room.audience.receive(old, 700);
    assert_eq!(room.step(700), Some(Step::Picture));
}

#[test]
fn a_lost_presenter_is_said_and_found_again() {
    let mut room = Room::new();
    room.tick(1_400);
    assert!(matches!(room.audience.view(6_400), AudienceView::Showing(_)));
    assert!(matches!(room.audience.view(6_401), AudienceView::Lost(_)));
    room.tick(7_000);
    assert_eq!(room.step(7_000), Some(Step::Picture));
    room.audience.receive(room.presenter.bye().unwrap(), 7_100);
    assert_eq!(room.audience.view(7_100), AudienceView::Ended);
    // The presenter's window reloads: a new window, whose revisions start again.
    let (mut presenter, _) = PresenterSession::claim(SESSION, "w3", 8_000);
    room.presentation.act(PresentAction::End);
    room.audience.receive(presenter.tick(&room.presentation, 8_400).unwrap(), 8_400);
    assert_eq!(room.step(8_400), Some(Step::Next));
}

#[test]
fn a_second_presenter_is_refused() {
    let mut room = Room::new();
    let (mut second, claim) = PresenterSession::claim(SESSION, "w0", 5_000);
    let refusal = room.presenter.receive(&claim, &room.presentation).unwrap();
    assert_eq!(refusal.kind, MessageKind::Refused { claimant: "w0".into() });
    assert_eq!(second.receive(&refusal, &room.presentation), None);
    assert_eq!((second.role(), room.presenter.role()), (PresenterRole::Refused, PresenterRole::Presenting));
    assert_eq!((second.tick(&room.presentation, 9_000), second.bye()), (None, None));
    // Once the first has gone, the second may claim again.
    let claim = second.claim_again(10_000);
    assert_eq!(claim.kind, MessageKind::Claim);
    assert!(second.tick(&room.presentation, 10_400).is_some());
    assert_eq!(second.role(), PresenterRole::Presenting);
}

#[test]
fn of_two_presenters_at_once_one_stays() {
    let presentation = Presentation::new(Step::Picture, Ratings::NONE, Team::default(), Language::English);
    let ((mut one, from_one), (mut two, from_two)) =
        (PresenterSession::claim(SESSION, "a", 0), PresenterSession::claim(SESSION, "b", 10));
    let refusal = one.receive(&from_two, &presentation).unwrap();
    assert_eq!(two.receive(&from_one, &presentation), None);
    two.receive(&refusal, &presentation);
    assert_eq!((one.role(), two.role()), (PresenterRole::Claiming, PresenterRole::Refused));
    // Two windows that could not hear each other at first.
    let (mut two, _) = PresenterSession::claim(SESSION, "b", 0);
    let (from_one, from_two) = (one.tick(&presentation, 500).unwrap(), two.tick(&presentation, 500).unwrap());
    one.receive(&from_two, &presentation);
    two.receive(&from_one, &presentation);
    assert_eq!((one.role(), two.role()), (PresenterRole::Presenting, PresenterRole::Refused));
}
