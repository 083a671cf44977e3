//! Groups of a team: how people come into them, and that what is shown of them tells what nobody alone has answered.

use double_cycle::codec::{AnswerCode, PhoneTag, RatingCode};
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::meeting::{GROUP_LIMIT, Group, SeenTeam, Team};
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
