//! What leaves of a team: no number of fewer than three answers, no name that does not show, no order that tells.

use double_cycle::codec::RatingCode;
use double_cycle::files::{CsvStyle, write_answers_csv, write_team_csv, write_team_json};
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::{ENOUGH, Enough, NAMED_LIMIT, Team, TeamReport};
use proptest::prelude::*;

const NAMES: [&str; 8] = ["Objectives", "b", "c", "d", "=e", "f", "g", "h"];
const STYLE: CsvStyle = CsvStyle { delimiter: ';', decimal: ',' };

fn ratings(steps: [Option<u8>; 8]) -> Ratings {
    Ratings::new(steps.map(|step| step.map(|step| Rating::try_from(step).unwrap())))
}

/// A team of these ratings, everybody with a name.
fn team(all: &[[Option<u8>; 8]], named: bool) -> Team {
    let mut team = Team::default();
    for (place, steps) in all.iter().enumerate() {
        team.add_one(RatingCode::of(&ratings(*steps)));
        team.rename(place, &format!("Person {place}"));
    }
    team.named = named;
    team
}

fn rows(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(String::from).collect()).collect()
}

const THREE: [[Option<u8>; 8]; 3] = [
    [Some(3), Some(0), None, Some(2), Some(5), Some(1), Some(1), Some(4)],
    [Some(1), Some(0), None, None, Some(4), Some(1), Some(2), Some(4)],
    [Some(2), Some(4), Some(5), Some(2), Some(3), Some(1), Some(5), Some(4)],
];

#[test]
fn statistics_are_written_as_they_are_and_only_from_three_answers_on() {
    let table = rows(&write_team_csv(&TeamReport::of(&team(&THREE, true)), STYLE, NAMES));
    let row = |at: usize| table[at].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(row(0).join(" "), "factor name answers median mean lowest highest deviation n0 n1 n2 n3 n4 n5");
    assert_eq!(row(1), ["1", "Objectives", "3", "2", "2,0000", "1", "3", "0,8165", "0", "1", "1", "1", "0", "0"]);
    assert_eq!(row(2), ["2", "b", "3", "0", "1,3333", "0", "4", "1,8856", "2", "0", "0", "0", "1", "0"]);
    // One answer, and two.
    assert_eq!(row(3), [["3", "c", "1"].as_slice(), &[""; 11]].concat());
    assert_eq!(row(4), [["4", "d", "2"].as_slice(), &[""; 11]].concat());
    assert_eq!(row(5)[1], "'=e", "no formula");
    assert_eq!(table.len(), 9);
}

#[test]
fn answers_have_names_where_they_show_and_no_order_where_they_do_not() {
    let named = rows(&write_answers_csv(&TeamReport::of(&team(&THREE, true)), STYLE, NAMES));
    assert_eq!(named[0][..2], ["name", "r1 Objectives"]);
    assert_eq!(named[1], ["Person 0", "3", "0", "", "", "5", "1", "1", "4"]);
    assert_eq!(named[3], ["Person 2", "2", "4", "", "", "3", "1", "5", "4"]);
    let anonymous = rows(&write_answers_csv(&TeamReport::of(&team(&THREE, false)), STYLE, NAMES));
    assert_eq!(anonymous[0][0], "r1 Objectives");
    assert_eq!(anonymous[1..].iter().map(|row| &*row[0]).collect::<Vec<_>>(), ["1", "2", "3"]);
}

#[test]
fn among_names_those_without_one_stand_last_and_in_no_order_of_arrival() {
    let mut team = team(&[THREE[1], THREE[0], THREE[2], [Some(0); 8]], true);
    for place in [1, 3] {
        team.rename(place, "");
    }
    let report = TeamReport::of(&team);
    let told: Vec<_> = report
        .answers
        .iter()
        .map(|told| (told.name.as_deref(), told.ratings.get(Factor::Objectives).map(Rating::value)))
        .collect();
    assert_eq!(told, [(Some("Person 0"), Some(1)), (Some("Person 2"), Some(2)), (None, Some(0)), (None, Some(3))]);
}

#[test]
fn json_has_both() {
    let json = write_team_json(&TeamReport::of(&team(&THREE, true)));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["format"], "double-cycle-team");
    assert_eq!((&value["version"], &value["people"]), (&1.into(), &3.into()));
    let first = &value["factors"][0];
    assert_eq!(
        first.to_string(),
        "{\"answers\":3,\"counts\":[0,1,1,1,0,0],\"deviation\":0.8165,\"factor\":1,\"highest\":3,\"lowest\":1,\"mean\":2.0,\"median\":2}"
    );
    assert_eq!(value["factors"][3].to_string(), "{\"answers\":2,\"factor\":4}");
    assert_eq!(value["answers"][0]["name"], "Person 0");
    assert_eq!(value["answers"][0]["ratings"].to_string(), "[3,0,null,null,5,1,1,4]");
    let anonymous = write_team_json(&TeamReport::of(&team(&THREE, false)));
    assert!(!anonymous.contains("Person") && !anonymous.contains("name"));
}

/// Two groups of three and four, and two who are in none and of whom nothing may be told: one of the groups gives way.
fn grouped() -> Team {
    let mut team = Team::default();
    for (group, count) in [("=Sales", 4_u8), ("Board", 3), ("", 2)] {
        team.gather_for(group);
        for step in 0..count {
            let first = if group == "Board" && step == 0 { None } else { Some(step) };
            let all = [first, Some(1), Some(1), Some(1), Some(1), Some(1), Some(1), Some(1)];
            team.add_one(RatingCode::of(&ratings(all)));
        }
    }
    team
}

#[test]
fn groups_have_rows_of_their_own_where_they_may_be_shown() {
    let table = rows(&write_team_csv(&TeamReport::of(&grouped()), STYLE, NAMES));
    assert_eq!(table.len(), 1 + 8 + 8, "the team and one group: {table:?}");
    assert_eq!(table[0][..3], ["group", "factor", "name"]);
    assert_eq!(table[1][..5], ["", "1", "Objectives", "8", "1"]);
    assert_eq!(table[9][..5], ["'=Sales", "1", "Objectives", "4", "1"]);
    let mut three = grouped();
    for place in [7, 8] {
        three.put_into(place, "Board");
    }
    let table = rows(&write_team_csv(&TeamReport::of(&three), STYLE, NAMES));
    assert_eq!(table.len(), 1 + 8 + 8 + 8);
    assert_eq!(table[17][..5], ["Board", "1", "Objectives", "4", "1"]);
    // Nobody's answers name a group.
    let answers = write_answers_csv(&TeamReport::of(&grouped()), STYLE, NAMES);
    assert!(!answers.contains("Sales") && !answers.contains("Board"), "{answers}");
}

#[test]
fn json_has_the_groups_and_of_those_that_may_not_be_shown_their_number() {
    let value: serde_json::Value = serde_json::from_str(&write_team_json(&TeamReport::of(&grouped()))).unwrap();
    let groups = value["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 2);
    assert_eq!((&groups[0]["name"], &groups[0]["people"]), (&"=Sales".into(), &4.into()));
    assert_eq!(groups[0]["factors"][0]["counts"].to_string(), "[1,1,1,1,0,0]");
    assert_eq!(groups[1].to_string(), r#"{"name":"Board","people":3}"#);
    let without: serde_json::Value =
        serde_json::from_str(&write_team_json(&TeamReport::of(&team(&THREE, true)))).unwrap();
    assert!(without.get("groups").is_none());
}

#[test]
fn who_does_not_count_leaves_nothing() {
    let mut four = team(&[THREE[0], THREE[1], THREE[2], [Some(5); 8]], true);
    four.count(3, false);
    assert_eq!(TeamReport::of(&four), TeamReport::of(&team(&THREE, true)));
}

#[test]
fn tables_are_those_of_the_readers_country() {
    let report = TeamReport::of(&team(&THREE, false));
    for language in Language::ALL {
        let table = write_team_csv(&report, CsvStyle::of(language), language.texts().factors.map(|factor| factor.name));
        let decimal = language.locale().decimal;
        assert!(table.contains(&format!("1{decimal}3333")), "{language:?}: {table}");
    }
}

fn any_team() -> impl Strategy<Value = (Vec<[Option<u8>; 8]>, bool)> {
    let person = proptest::array::uniform8(proptest::option::weighted(0.7, 0_u8..6));
    (proptest::collection::vec(person, 0..12), any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn of_fewer_than_three_answers_there_is_the_number_alone((all, named) in any_team()) {
        let report = TeamReport::of(&team(&all, named));
        prop_assert_eq!(report.answers.len(), if all.len() < ENOUGH as usize { 0 } else { all.len() });
        prop_assert_eq!(report.is_named, named && (ENOUGH as usize..=NAMED_LIMIT).contains(&all.len()));
        for factor in Factor::ALL {
            let count = all.iter().filter(|steps| steps[factor.index()].is_some()).count();
            let is_told = count >= ENOUGH as usize;
            let stats = report.summary.factor(factor);
            prop_assert_eq!(stats.answers() as usize, count);
            prop_assert_eq!(stats.enough().is_some(), is_told);
            prop_assert_eq!(report.summary.median.get(factor).is_some(), is_told);
            let told = report.answers.iter().filter(|told| told.ratings.get(factor).is_some()).count();
            prop_assert_eq!(told, if is_told { count } else { 0 });
            prop_assert_eq!(stats.enough().map(Enough::answers), is_told.then_some(count as u32));
        }
        prop_assert!(report.is_named || report.answers.iter().all(|told| told.name.is_none()));
    }

    #[test]
    fn without_names_the_order_of_arrival_changes_nothing((all, _) in any_team(), turn in 0_usize..12) {
        let mut turned = all.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(TeamReport::of(&team(&all, false)), TeamReport::of(&team(&turned, false)));
    }
}
