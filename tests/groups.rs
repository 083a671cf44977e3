//! Groups of a team: how people come into them, and that what is shown of them tells what nobody alone has answered.

use double_cycle::codec::{
    AnswerCode, LINK_LIMIT, LinkError, PhoneTag, RatingCode, grouped_fragment, linked_groups, team_of,
};
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::{
    GROUP_LIMIT, Group, GroupSide, Message, MessageError, MessageKind, PresentAction, Presentation, SeenTeam, Shown,
    Step, Team, compared, read_message,
};
use proptest::prelude::*;

fn alike(step: u8) -> RatingCode {
    RatingCode::of(&[Rating::try_from(step).unwrap(); 8].into())
}

/// A team of groups, each with the steps of its people, who rate every factor alike; no name for those in none.
fn team(groups: &[(&str, &[u8])]) -> Team {
    let mut team = Team::default();
    for (name, steps) in groups {
        team.gather_for(name);
        steps.iter().for_each(|&step| team.add_one(alike(step)));
    }
    team
}

fn sizes(team: &Team) -> Vec<(String, usize, bool)> {
    let told = |group: Group| (group.name, group.people, group.summary.is_some());
    Group::all_of(team).into_iter().map(told).collect()
}

fn groups_of(team: &Team) -> Vec<Option<&str>> {
    team.entries().iter().map(|entry| entry.group.as_deref()).collect()
}

#[test]
fn what_is_gathered_comes_into_the_group_that_is_named() {
    let gathered = |text: &str| Team::gather(text).unwrap().0;
    let mut team = gathered("2RCH-ZG67");
    team.gather_for("  Sales\n\u{202E}and more ");
    assert_eq!(team.gathering(), Some("Sales and more"));
    team.append(gathered("Anna: 3N94-0N7X\n2RCH-ZG68"));
    team.gather_for("Board");
    team.mend(0);
    assert_eq!(
        groups_of(&team),
        [None, Some("Sales and more"), Some("Sales and more")],
        "mended where it was gathered"
    );
    team.append(team.clone());
    assert_eq!(team.group_names(), ["Board", "Sales and more"], "who is in a group already stays there");
    team.put_into(0, &"x".repeat(GROUP_LIMIT + 1));
    assert_eq!(team.entries()[0].group.as_ref().map(String::len), Some(GROUP_LIMIT));
    team.put_into(0, " ");
    team.put_into(99, "Nobody");
    team.rename_group("Sales and more", "Board");
    assert_eq!((team.group_names(), team.gathering()), (vec!["Board"], Some("Board")));
    team.rename_group("Board", "");
    assert_eq!((team.group_names(), team.gathering()), (vec![], None));
}

#[test]
fn a_phone_that_answers_again_stays_in_its_group() {
    let phone = |step: u8, chance: f64| AnswerCode { rating: alike(step), phone: PhoneTag::of_chance(chance) };
    let mut team = Team::default();
    team.gather_for("Sales");
    team.append(Team::of_answers(vec![phone(1, 0.1)]));
    team.gather_for("Board");
    team.append(Team::of_answers(vec![phone(2, 0.1), phone(2, 0.2)]));
    assert_eq!(groups_of(&team), [Some("Sales"), Some("Board")]);
    assert_eq!(team.codes(), [alike(2), alike(2)]);
}

#[test]
fn a_group_shows_its_numbers_unless_they_tell_of_one_or_two() {
    let sales: (&str, &[u8]) = ("Sales", &[1, 2, 3]);
    let shown = |name: &str, people: usize, is_shown: bool| (name.to_string(), people, is_shown);
    assert_eq!(sizes(&team(&[sales, ("Board", &[4, 5])])), [shown("Board", 2, false), shown("Sales", 3, false)]);
    assert_eq!(sizes(&team(&[sales, ("Board", &[4, 5, 5])])), [shown("Board", 3, true), shown("Sales", 3, true)]);
    assert_eq!(sizes(&team(&[sales, ("", &[0])])), [shown("Sales", 3, false)], "all but one of the team");
    assert_eq!(
        sizes(&team(&[sales, ("Board", &[4, 5, 5]), ("", &[0])])),
        [shown("Board", 3, false), shown("Sales", 3, false)],
        "seven people with two groups of three"
    );
    let mut left_out = team(&[sales, ("Board", &[4, 5, 5])]);
    left_out.count(0, false);
    assert_eq!(sizes(&left_out), [shown("Board", 3, false), shown("Sales", 2, false)], "who does not count is in none");
    // Of the whole team both are shown, but one person of the board has not rated factor 1.
    let mut open = team(&[sales, ("Board", &[4, 5])]);
    open.add_one(RatingCode::of(&Ratings::from([Rating::MAX; 8]).with(Factor::Objectives, None)));
    let groups = Group::all_of(&open);
    let answers = |factor| {
        let of = |group: &Group| {
            let stats = *group.summary.as_ref().unwrap().factor(factor);
            (stats.answers(), stats.median().map(Rating::value), group.summary.as_ref().unwrap().median.get(factor))
        };
        groups.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(answers(Factor::Objectives), [(2, None, None), (3, None, None)]);
    assert_eq!(answers(Factor::Learning), [(3, Some(5), Some(Rating::MAX)), (3, Some(2), Rating::try_from(2).ok())]);
}

fn any_member() -> impl Strategy<Value = ([Option<u8>; 8], usize)> {
    (prop::array::uniform8(prop::option::weighted(0.8, 0u8..6)), 0usize..4)
}

/// Nobody's answers can be worked out by subtraction: of every factor, the team's counts less those of any of the groups
/// shown are nothing, or of three people or more.
fn nothing_is_left_over(team: &Team) {
    let whole = team.summary();
    let groups = Group::all_of(team);
    let counted = team.counted().filter(|entry| entry.group.is_some()).count();
    assert_eq!(groups.iter().map(|group| group.people).sum::<usize>(), counted);
    let shown: Vec<&Group> = groups.iter().filter(|group| group.summary.is_some()).collect();
    let people = whole.people - shown.iter().map(|group| group.people).sum::<usize>();
    assert!(shown.is_empty() || people == 0 || people >= 3, "{people} of {} in no group shown", whole.people);
    assert!(shown.iter().all(|group| group.people >= 3));
    for factor in Factor::ALL {
        let known: Vec<[u32; 6]> = shown
            .iter()
            .filter_map(|group| group.summary.as_ref()?.factor(factor).enough().map(|enough| *enough.dots()))
            .collect();
        let Some(all) = whole.factor(factor).enough() else {
            assert!(known.is_empty(), "a group shows what the team does not");
            continue;
        };
        for choice in 0_u32..1 << known.len() {
            let chosen = known.iter().enumerate().filter(|(place, _)| choice >> place & 1 == 1);
            let mut left = *all.dots();
            chosen.for_each(|(_, dots)| left.iter_mut().zip(dots).for_each(|(left, dots)| *left -= dots));
            let left: u32 = left.iter().sum();
            assert!(left == 0 || left >= 3, "{left} answers to {factor:?} can be worked out");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_numbers_of_groups_and_team_tell_what_one_or_two_answered(members in prop::collection::vec(any_member(), 0..16)) {
        let mut team = Team::default();
        for (values, group) in members {
            team.gather_for(["", "A", "B", "C"][group]);
            let ratings = Ratings::new(values.map(|value| value.map(|value| Rating::try_from(value).unwrap())));
            team.add_one(RatingCode::of(&ratings));
        }
        nothing_is_left_over(&team);
    }
}

#[test]
fn who_comes_to_a_group_or_changes_it_is_given_away_by_a_second_look() {
    let (sales, board): (&[u8], &[u8]) = (&[1, 2, 3], &[4, 5, 5]);
    let before = team(&[("Sales", sales), ("Board", board)]);
    let gives_away = |after: &Team| before.told().gives_away(&after.told());
    assert!(!gives_away(&team(&[("Board", board), ("Sales", sales)])));
    // The same six people, two of whom have changed places.
    assert!(gives_away(&team(&[("Sales", &[1, 2, 4]), ("Board", &[3, 5, 5])])));
    // Three came, but one to one group and two to the other.
    assert!(gives_away(&team(&[("Sales", &[1, 2, 3, 0]), ("Board", &[4, 5, 5, 0, 1])])));
    assert!(!gives_away(&team(&[("Sales", &[1, 2, 3, 0, 0, 1]), ("Board", board)])), "three came to one");
    // A group that has another name by now, with two of those who came.
    assert!(gives_away(&team(&[("Sellers", &[1, 2, 3, 0, 0]), ("Board", board), ("New", &[1])])));
    assert!(!gives_away(&team(&[("Sellers", sales), ("Board", board)])), "a name alone tells nothing");
    // What is not shown of a group tells nothing.
    assert!(!gives_away(&team(&[("Sales", &[1, 2]), ("Board", &[4, 5]), ("", &[3, 5])])));
    assert!(before.told() != team(&[("", &[1, 2, 3, 4, 5, 5])]).told(), "groups are a part of what is shown");
}

#[test]
fn a_tab_keeps_the_groups_of_a_board_without_their_names() {
    let mut seen = SeenTeam::default();
    let before = team(&[("Sales", &[1, 2, 3]), ("Board", &[4, 5, 5])]);
    seen.show(before.told());
    let text = seen.text();
    assert!(!text.contains("Sales") && !text.contains("Board"), "{text}");
    let mut again = SeenTeam::default();
    again.learn(&text);
    again.learn(&text);
    assert_eq!(again.text(), text, "learned once");
    let changed = team(&[("Sales", &[1, 2, 4]), ("Board", &[3, 5, 5])]);
    assert!(again.asks_first(&changed.told()));
    assert!(!again.asks_first(&team(&[("", &[1, 2, 3, 4, 5, 5])]).told()), "without groups the same as before");
}

#[test]
fn what_is_compared_is_what_was_chosen_as_long_as_it_may_be_shown() {
    let (a, b) = (GroupSide::Group("A".into()), GroupSide::Group("B".into()));
    let sides =
        |team: &Team, chosen: [&GroupSide; 2]| compared(&Group::all_of(team), &chosen.map(|side| Some(side.clone())));
    let both = team(&[("A", &[1, 2, 3]), ("B", &[4, 5, 5])]);
    assert_eq!(compared(&Group::all_of(&both), &[None, None]), Some([a.clone(), b.clone()]));
    let reversed = [b.clone(), GroupSide::WholeTeam];
    assert_eq!(sides(&both, reversed.each_ref()), Some(reversed.clone()));
    // B has too few by now: A, the only one left, and the whole team take the places.
    let only = team(&[("A", &[1, 2, 3]), ("B", &[4]), ("", &[5, 5])]);
    assert_eq!(sides(&only, reversed.each_ref()), Some([a, GroupSide::WholeTeam]));
    assert_eq!(sides(&team(&[("A", &[1, 2])]), reversed.each_ref()), None);
}

/// What the audience's window gets of a team with groups on the board, and the message.
fn on_board(team: Team) -> (Shown, String) {
    let mut it = Presentation::new(Step::Team, Ratings::NONE, team, Language::English);
    it.apply(PresentAction::Groups, 0);
    it.apply(PresentAction::Reveal, 1_000);
    let shown = Shown::of(&it);
    let kind = MessageKind::State { revision: 1, shown: Box::new(shown.clone()) };
    (shown, Message { session: "s".into(), sender: "w".into(), kind }.to_json())
}

fn read(json: &str) -> Result<Message, MessageError> {
    read_message(json, "s", |json| serde_json::from_str::<serde_json::Value>(json).ok())
}

#[test]
fn the_board_shows_two_groups_and_not_the_team() {
    let (shown, json) = on_board(team(&[("Sales", &[1, 2, 3, 3]), ("Board", &[4, 5, 5])]));
    let [board, sales] = shown.groups.as_ref().unwrap();
    let told = |group: &double_cycle::meeting::ShownGroup| {
        (group.name.clone(), group.summary.people, group.summary.median.get(Factor::Groups).map(Rating::value))
    };
    assert_eq!(told(board), (Some("Board".into()), 3, Some(5)));
    assert_eq!(told(sales), (Some("Sales".into()), 4, Some(2)));
    assert_eq!(shown.team, None);
    assert_eq!(read(&json).map(|message| message.kind), Ok(MessageKind::State { revision: 1, shown: Box::new(shown) }));
    // No group may be shown: everybody's dots are.
    let (shown, _) = on_board(team(&[("Sales", &[1, 2, 3, 3]), ("Board", &[4])]));
    assert!(shown.groups.is_none() && shown.team.is_some());
}

#[test]
fn groups_that_no_presenter_sends_are_refused() {
    let (_, json) = on_board(team(&[("Sales", &[1, 2, 3, 3]), ("Board", &[4, 5, 5])]));
    let with = |change: fn(&mut serde_json::Value)| {
        let mut value: serde_json::Value = serde_json::from_str(&json).unwrap();
        change(&mut value);
        read(&value.to_string())
    };
    assert!(with(|message| message["one"][0] = serde_json::Value::Null).is_ok(), "the whole team");
    // The answers to a factor that are kept back, however many they are.
    assert!(with(|message| message["other"][2] = serde_json::json!([4])).is_ok());
    let changes: [fn(&mut serde_json::Value); 9] = [
        |message| message["one"][1] = 2.into(),
        |message| message["one"][0] = "".into(),
        |message| message["one"][0] = " Board".into(),
        |message| message["one"][0] = "x".repeat(GROUP_LIMIT + 1).into(),
        |message| message["one"][2] = serde_json::json!([1, 0, 0, 0, 0, 1]),
        |message| message["one"][2] = serde_json::json!([9]),
        |message| message["one"][2] = serde_json::json!([0]),
        |message| message.as_object_mut().unwrap().remove("other").map(drop).unwrap(),
        |message| message["one"].as_array_mut().unwrap().truncate(9),
    ];
    for change in changes {
        assert_eq!(with(change), Err(MessageError::Unreadable));
    }
}

/// The codes that count, with their groups, sorted.
fn members(team: &Team) -> Vec<(RatingCode, Option<&str>)> {
    let mut all: Vec<_> = team.counted().map(|entry| (entry.code, entry.group.as_deref())).collect();
    all.sort_unstable();
    all
}

fn of_link(link: &str) -> Team {
    Team::of_link(team_of(link).unwrap().unwrap(), &linked_groups(link))
}

#[test]
fn a_link_carries_groups_where_that_is_asked() {
    let sent = team(&[("Ärende & svar", &[3, 1, 2]), ("", &[0, 4]), ("Board", &[5, 4])]);
    let link = grouped_fragment(&members(&sent)).unwrap();
    assert!(link[1..].chars().all(|symbol| symbol.is_ascii_alphanumeric() || "-.=&".contains(symbol)), "{link}");
    let read = of_link(&link);
    assert_eq!(members(&read), members(&sent));
    assert!(read.entries().iter().all(|entry| entry.name.is_none()));
    // The order says nothing but the groups.
    let turned = team(&[("", &[4, 0]), ("Board", &[4, 5]), ("Ärende & svar", &[2, 3, 1])]);
    assert_eq!(grouped_fragment(&members(&turned)), Ok(link.clone()));
    let full = vec![(alike(1), Some("Board")); LINK_LIMIT];
    assert_eq!(of_link(&grouped_fragment(&full).unwrap()).group_names(), ["Board"]);
    assert_eq!(grouped_fragment(&[&*full, &full].concat()), Err(LinkError::TooMany(120)));
    // A code that is unreadable has its group with it.
    let damaged = link.replacen(&alike(4).to_string(), "2RCH-ZG68", 1);
    let damaged = of_link(&damaged);
    assert_eq!((damaged.entries().len(), damaged.unread()[0].group.as_deref()), (6, Some("Board")));
}

#[test]
fn groups_that_cannot_be_read_leave_the_codes_as_they_are() {
    let sent = team(&[("Sales", &[3, 1, 2]), ("Board", &[5, 4, 4])]);
    let link = grouped_fragment(&members(&sent)).unwrap();
    let (codes, groups) = link.split_once("&groups=").unwrap();
    let one = groups.split('.').next().unwrap();
    for wrong in [
        "",
        "x",
        "!!-3",
        "ADSPRSBK",
        "ADSPRSBK-",
        "ADSPRSBK-0",
        "ADSPRSBK-x",
        "ADSPRSBK-61",
        "ADSPRSBK-99999999999999999999",
    ] {
        let read = of_link(&format!("{codes}&groups={wrong}"));
        assert_eq!((read.entries().len(), read.group_names()), (6, vec![]), "{wrong}");
    }
    // More people than there are codes.
    let read = of_link(&format!("{codes}&groups={one}.{one}.{one}"));
    assert_eq!((read.entries().len(), read.group_names()), (6, vec![]));
    assert_eq!(of_link(&format!("{codes}&groups={one}")).group_names(), ["Board"]);
}

/// A code of its own for each of up to 256 people, who rate every factor.
fn somebody(number: u32) -> RatingCode {
    let steps: Vec<u8> = (0..8).map(|place| (number / 4_u32.pow(place % 4) % 4) as u8).collect();
    let steps: [u8; 8] = steps.try_into().unwrap();
    RatingCode::of(&steps.map(|step| Rating::try_from(step).unwrap()).into())
}

/// A team of the people numbered, each with a group; empty for none.
fn of_people(people: &[(u32, &str)]) -> Team {
    let mut team = Team::default();
    for (number, group) in people {
        team.gather_for(group);
        team.add_one(somebody(*number));
    }
    team
}

#[test]
fn boards_of_other_parts_give_away_who_is_left_over() {
    let asks = |before: &[(u32, &str)], after: &[(u32, &str)]| {
        let mut seen = SeenTeam::default();
        seen.show(of_people(before).told());
        let asks = seen.asks_first(&of_people(after).told());
        // A tab that has kept the board without names asks as well.
        let mut kept = SeenTeam::default();
        kept.learn(&seen.text());
        assert!(!asks || kept.asks_first(&of_people(after).told()));
        asks
    };
    let five: Vec<(u32, &str)> = (0..5).map(|number| (number, "")).collect();
    // The team of before is those without a group by now, and one more.
    let grown = [&five[..4], &[(4, "Board"), (5, "Board"), (6, "Board"), (7, "Board")]].concat();
    assert!(asks(&five, &grown));
    assert!(asks(&grown, &five));
    // A group that was too small before: the team of before less sales is the two of them.
    let small = [(0, "Sales"), (1, "Sales"), (2, "Sales"), (3, "Board"), (4, "Board")];
    let large = [&small[..], &[(5, "Board"), (6, "Board"), (7, "Board")]].concat();
    assert!(asks(&small, &large));
    // Of four only one counts by now: the team less sales as they were.
    let eight: Vec<(u32, &str)> = (0..8).map(|number| (number, if number < 4 { "Sales" } else { "Board" })).collect();
    assert!(asks(&eight, &eight[..5]));
    // Two groups with each other's names, and one person who moved.
    let swapped: Vec<(u32, &str)> =
        eight.iter().map(|&(number, _)| (number, if number < 3 { "Board" } else { "Sales" })).collect();
    assert!(asks(&eight, &swapped));
    // Three more in a group, and nobody else anywhere.
    let three: Vec<(u32, &str)> = (8..11).map(|number| (number, "Board")).collect();
    assert!(!asks(&eight, &[&eight[..], &three].concat()));
    assert!(!asks(&five, &[&five[..], &three].concat()));
}

/// The parts of a board: its groups that show their numbers, and the rest; by the numbers of the people.
fn parts_of(people: &[(u32, &'static str)]) -> Vec<Vec<u32>> {
    let shown: Vec<String> =
        sizes(&of_people(people)).into_iter().filter(|(.., shown)| *shown).map(|of| of.0).collect();
    let part = |name: Option<&str>| {
        let within = people.iter().filter(|(_, group)| match name {
            Some(name) => *group == name,
            None => !shown.iter().any(|shown| shown == group),
        });
        within.map(|(number, _)| *number).collect::<Vec<u32>>()
    };
    shown.iter().map(|name| part(Some(name))).chain([part(None)]).filter(|part| !part.is_empty()).collect()
}

/// All unions of parts.
fn unions(parts: &[Vec<u32>]) -> Vec<Vec<u32>> {
    (0_u32..1 << parts.len())
        .map(|chosen| {
            let parts = parts.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
            parts.flat_map(|(_, part)| part.iter().copied()).collect()
        })
        .collect()
}

/// Whether some union of one board lies within one of the other, but for one or two people.
fn leaves_one_or_two(before: &[Vec<u32>], after: &[Vec<u32>]) -> bool {
    let (before, after) = (unions(before), unions(after));
    let within = |small: &[u32], large: &[u32]| {
        small.iter().all(|one| large.contains(one)) && (1..3).contains(&(large.len() - small.len()))
    };
    before.iter().any(|one| after.iter().any(|other| within(one, other) || within(other, one)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_two_boards_tell_without_a_question_what_one_or_two_answered(
        first in prop::collection::vec(0..5_usize, 3..12),
        second in prop::collection::vec(proptest::option::weighted(0.3, 0..5_usize), 12),
    ) {
        // Of five kinds the last does not count.
        const KINDS: [&str; 4] = ["", "A", "B", "C"];
        let board = |kinds: &[usize]| -> Vec<(u32, &'static str)> {
            let counted = (0..).zip(kinds).filter_map(|(number, &kind)| Some((number, *KINDS.get(kind)?)));
            counted.collect()
        };
        let changed: Vec<usize> = first.iter().zip(&second).map(|(one, other)| other.unwrap_or(*one)).collect();
        let (before, after) = (board(&first), board(&changed));
        if before.len() < 3 || after.len() < 3 {
            return Ok(());
        }
        if leaves_one_or_two(&parts_of(&before), &parts_of(&after)) {
            prop_assert!(of_people(&before).told().gives_away(&of_people(&after).told()));
        }
    }
}
