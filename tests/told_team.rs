//! What a room that has seen a team's board can work out of a later one.

use double_cycle::codec::RatingCode;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::meeting::{SeenTeam, Team};
use proptest::prelude::*;

fn ratings(values: [u8; 8]) -> Ratings {
    values.map(|value| Rating::try_from(value).unwrap()).into()
}

/// A team of codes that rate every factor alike.
fn alike(steps: &[u8]) -> Team {
    let mut team = Team::default();
    steps.iter().for_each(|&step| team.add_one(RatingCode::of(&ratings([step; 8]))));
    team
}

#[test]
fn one_or_two_who_come_or_go_are_given_away_by_a_second_look() {
    let gives_away = |before: &[u8], after: &[u8]| alike(before).told().gives_away(&alike(after).told());
    let five = [1, 2, 3, 4, 5];
    for after in
        [vec![1, 2, 3, 4, 5, 0], vec![1, 2, 3, 4, 5, 5, 5], vec![1, 2, 3, 4], vec![1, 2, 3], vec![1, 2, 3, 4, 4]]
    {
        assert!(gives_away(&five, &after), "{after:?}");
        assert!(gives_away(&after, &five), "{after:?} before");
    }
    assert!(!gives_away(&five, &[5, 4, 3, 2, 1]), "the same people");
    assert!(!gives_away(&five, &[0, 1, 2, 3, 4, 5, 0, 0]), "three came");
    assert!(!gives_away(&[0, 1, 2, 3, 4, 5, 0, 0], &five), "three went");
    assert!(!gives_away(&five, &[0; 5]), "five for five");
    // Less than three show nothing, so that there is nothing to hold beside it.
    assert!(!gives_away(&[1, 2], &[1, 2, 3]));
    assert!(!gives_away(&[1, 2, 3], &[1, 2]));
    // Who leaves a factor open is not given away at it; who alone of three newcomers rates it is.
    let at_first = |answers: usize| {
        let mut team = alike(&[1, 2, 3]);
        for place in 0..3 {
            let first = Rating::try_from(5).ok().filter(|_| place < answers);
            team.add_one(RatingCode::of(&Ratings::NONE.with(Factor::Objectives, first)));
        }
        team.told()
    };
    let three = alike(&[1, 2, 3]).told();
    assert_eq!([0, 1, 2, 3].map(|answers| three.gives_away(&at_first(answers))), [false, true, true, false]);
    // What stands beside a name is shown anyway.
    let mut six = alike(&[1, 2, 3, 4, 5, 0]);
    six.named = true;
    assert!(alike(&five).told().gives_away(&six.told()), "there are no names");
    six.rename(5, "Late");
    assert!(!alike(&five).told().gives_away(&six.told()), "the one who came has one");
    assert!(!six.told().gives_away(&alike(&five).told()), "and had one before going");
    let mut many = alike(&[[1, 2, 3, 4, 5].repeat(12), vec![0]].concat());
    many.named = true;
    many.rename(60, "Late");
    assert!(alike(&[1, 2, 3, 4, 5].repeat(12)).told().gives_away(&many.told()), "no names show of so many");
}

#[test]
fn a_board_of_long_ago_gives_away_as_well() {
    let mut seen = SeenTeam::default();
    let boards: [&[u8]; 2] = [&[1, 2, 3, 4, 5], &[1, 2, 3, 4, 5, 0, 1, 2, 3]];
    for board in boards {
        assert!(!seen.asks_first(&alike(board).told()));
        seen.show(alike(board).told());
    }
    // Three of the four went: the room holds it beside the first.
    let one_more = alike(&[1, 2, 3, 4, 5, 0]).told();
    assert!(seen.asks_first(&one_more));
    seen.ask(one_more.clone());
    assert!(seen.asks(&one_more) && seen.has_asked() && !seen.asks_first(&one_more));
    seen.show(one_more.clone());
    assert!(!seen.has_asked() && !seen.asks_first(&one_more));
    assert!(!seen.asks_first(&alike(boards[0]).told()), "what was seen gives nothing away");
}

fn any_ratings() -> impl Strategy<Value = Ratings> {
    // Few different ones, so that people are often alike.
    prop::array::uniform8(prop::option::weighted(0.8, 0u8..3))
        .prop_map(|steps| Ratings::new(steps.map(|step| step.and_then(|step| Rating::try_from(step).ok()))))
}

/// A team of the people that `is_in` has.
fn those_in(all: &[Ratings], is_in: &[bool]) -> Team {
    let mut team = Team::default();
    let there = all.iter().zip(is_in).filter(|(_, is_in)| **is_in);
    there.for_each(|(ratings, _)| team.add_one(RatingCode::of(ratings)));
    team
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// What two looks tell apart is worked out here one person after the other.
    #[test]
    fn of_no_factor_do_two_looks_that_ask_nothing_differ_by_one_or_two(
        all in prop::collection::vec((any_ratings(), any::<bool>(), any::<bool>()), 0..12)
    ) {
        let people: Vec<Ratings> = all.iter().map(|(ratings, ..)| *ratings).collect();
        let (first, second): (Vec<bool>, Vec<bool>) = all.iter().map(|(_, first, second)| (*first, *second)).unzip();
        let (before, after) = (those_in(&people, &first), those_in(&people, &second));
        let left_over = |of: &Team, by: &Team| {
            let mut left = of.codes();
            for code in by.codes() {
                if let Some(place) = left.iter().position(|one| *one == code) {
                    left.remove(place);
                }
            }
            left
        };
        let rate = |codes: &[RatingCode], factor| codes.iter().filter(|code| code.ratings().get(factor).is_some()).count();
        let is_told = |factor: &Factor| {
            let both = [&before, &after].iter().all(|team| rate(&team.codes(), *factor) >= 3);
            let differ = [left_over(&before, &after), left_over(&after, &before)];
            both && differ.iter().any(|codes| [1, 2].contains(&rate(codes, *factor)))
        };
        prop_assert_eq!(before.told().gives_away(&after.told()), Factor::ALL.iter().any(is_told));
        prop_assert!(!before.told().gives_away(&before.told()));
    }
}

#[test]
fn what_a_tab_keeps_of_what_was_shown_asks_as_the_boards_themselves_would() {
    let (five, six) = (alike(&[1, 2, 3, 4, 5]).told(), alike(&[1, 2, 3, 4, 5, 0]).told());
    let mut seen = SeenTeam::default();
    assert_eq!(seen.text(), "");
    seen.show(five.clone());
    let mut later = SeenTeam::default();
    later.learn(&seen.text());
    assert!(later.asks_first(&six) && !later.asks_first(&five));
    // Learnt twice is known once, and what was learnt is told on.
    later.learn(&seen.text());
    assert_eq!(later.text(), seen.text());
    // Without the names beside them, answers ask though they were shown with one.
    let mut named = alike(&[1, 2, 3, 4]);
    named.named = true;
    (0..4).for_each(|place| named.rename(place, "Åsa"));
    let mut more = named.clone();
    more.add_one(RatingCode::of(&ratings([0; 8])));
    more.rename(4, "Öljy");
    let mut seen = SeenTeam::default();
    seen.show(named.told());
    assert!(!seen.asks_first(&more.told()));
    assert!(!seen.text().is_empty() && !seen.text().contains("Åsa"));
    // What cannot be read tells nothing, and breaks nothing.
    for text in ["", ";", ",", "x", "2RCH-ZG67,", "\u{0};2RCH-ZG67,nonsense"] {
        let mut seen = SeenTeam::default();
        seen.learn(text);
        assert_eq!(seen, SeenTeam::default(), "{text:?}");
    }
}
