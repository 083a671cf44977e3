//! A team: finding its codes in pasted text, and its statistics.

use double_cycle::codec::*;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::meeting::*;
use proptest::prelude::*;

fn team(text: &str) -> Team {
    Team::gather(text).unwrap().0
}

fn found(text: &str) -> Vec<(String, Option<String>)> {
    team(text).entries().iter().map(|entry| (entry.code.to_string(), entry.name.clone())).collect()
}

fn named(all: &[(&str, &str)]) -> Vec<(String, Option<String>)> {
    all.iter().map(|(code, name)| (code.to_string(), (!name.is_empty()).then(|| name.to_string()))).collect()
}

fn ratings(values: [u8; 8]) -> Ratings {
    values.map(|value| Rating::try_from(value).unwrap()).into()
}

const ZOOM: &str = "14:02:33\t From  Sales : 2RCH-ZG67\n\
    14:02:41\t From  Customer Service to Everyone:\n\t3n94 0n7x, I think\n\
    14:03:05\t From  Group 3 to Everyone:\n\tMeeting ID: 812 3456 7890, passcode 00452311\n\
    14:03:59\t From  Group 3 to Everyone:\n\tcall me, +358 40 1234 5678 or (09) 1234 5678\n\tO126-BMTN is what i read: 126B-MTN6\n\
    14:04:10\t From  Communications to Everyone:\n\thttps://example.org/?lang=fi#r=3N7S4T4Q\n\
    14:04:44\t From  Communications to Everyone:\n\tRemoved a \"thumbs up\" from \"126B-MTN6\"\n";

const TEAMS: &str = "[14.02] Myynti\n2RCH-ZG67\n\n[22.11.2026 14.03] Asiakaspalvelu\nmeillä tuli 3N94-0N7X\n\n\
    Viestintä 14:04\ntilaus 1234-5678, kokous 2025-2026, koodi 126bmtn6\n\n\
    Viestintä\n14:05\nKokoustunnus: 312 456 789 012\nTunnuskoodi: 2cHzG7\n\
    [14.06] Johto: 2RCH-ZG68\n\
    https://teams.example.org/l/meetup-join/19%3ameeting_MzY4N2Q1ZjctNDk0Yy00\n";

const MEET: &str = "00:00:03.000,00:00:06.000\nSales: 2RCH-ZG67\n\n00:01:13.000,00:01:16.000\nService: hi all, see abc-defg-hij\n\n\
    00:02:13.000,00:02:16.000\nService: ours is 3N94-0N7X :)\n\nProduct2:15 PM\n4JKD-0KTK\n\nCommunications\n2:16 PM\nstarted on 11/22/2026, PIN: 0401 2345\n126B MTN6\n";

#[test]
fn codes_are_gathered_from_a_chat_in_zoom() {
    let expected = [
        ("2RCH-ZG67", "Sales"),
        ("3N94-0N7X", "Customer Service"),
        ("126B-MTN6", "Group 3"),
        ("3N7S-4T4Q", "Communications"),
    ];
    assert_eq!(found(ZOOM), named(&expected), "a reaction counts for nobody");
}

#[test]
fn codes_are_gathered_from_a_chat_in_teams() {
    let expected = [("2RCH-ZG67", "Myynti"), ("3N94-0N7X", "Asiakaspalvelu"), ("126B-MTN6", "Viestintä")];
    assert_eq!(found(TEAMS), named(&expected));
    let team = team(TEAMS);
    let [Unread { text, error, name, line, .. }] = team.unread() else { panic!("{:?}", team.unread()) };
    assert_eq!((&**text, *error), ("2RCH-ZG68", CodeError::Check(Some("2RCH-ZG67".parse().unwrap()))));
    assert_eq!((name.as_deref(), *line), (Some("Johto"), 14));
}

#[test]
fn codes_are_gathered_from_a_chat_in_meet() {
    let expected =
        [("2RCH-ZG67", "Sales"), ("3N94-0N7X", "Service"), ("4JKD-0KTK", "Product"), ("126B-MTN6", "Communications")];
    assert_eq!(found(MEET), named(&expected));
    assert_eq!(team(MEET).unread(), []);
}

#[test]
fn names_stand_beside_codes_in_lists_and_tables() {
    let list =
        "Sales: 2RCH-ZG67\n3N94-0N7X Service\n126B-MTN6 (Group 2)\nour code: 4JKD-0KTK\n3N7S-4T4Q\nwe got 0000-0000";
    let expected = [
        ("2RCH-ZG67", "Sales"),
        ("3N94-0N7X", "Service"),
        ("126B-MTN6", "Group 2"),
        ("4JKD-0KTK", ""),
        ("3N7S-4T4Q", ""),
        ("0000-0000", ""),
    ];
    assert_eq!(found(list), named(&expected));
    let table =
        "Name;Date;Code\r\n\"Sales\";22.11.2026;2RCH-ZG67\r\n\"Service\";23.11.2026;\"3n940n7x\"\r\n;;126B-MTN6\r\n";
    assert_eq!(found(table), named(&[("2RCH-ZG67", "Sales"), ("3N94-0N7X", "Service"), ("126B-MTN6", "")]));
    assert_eq!(found("2RCH-ZG67,Sales,2026-11-22"), named(&[("2RCH-ZG67", "Sales")]));
    assert_eq!(found("Sales\t2RCH-ZG67\t14:02"), named(&[("2RCH-ZG67", "Sales")]));
    assert_eq!(
        found("2RCH-ZG67 3N94-0N7X, 126B-MTN6"),
        named(&[("2RCH-ZG67", ""), ("3N94-0N7X", ""), ("126B-MTN6", "")])
    );
}

#[test]
fn every_forgiven_way_of_writing_is_read() {
    for text in [
        "2rchzg67",
        "2RCHZG67",
        "2rch zg67",
        "2RCH–ZG67",
        "2RCH - ZG67",
        "2RCH\u{2011}ZG67",
        "2R CH ZG 67",
        "2 R C H - Z G 6 7",
        "«2RCH-ZG67»",
        "(2RCH-ZG67)",
        "*2RCH-ZG67*",
        "2RCH-ZG67.",
        "`2RCH-ZG67`",
        "🌊2RCH-ZG67🌊",
    ] {
        assert_eq!(found(text), named(&[("2RCH-ZG67", "")]), "{text}");
    }
    for text in ["0000-0000", "00000000", "OOOO-OOOO", "oooo0000", "0000 0000"] {
        assert_eq!(found(text), named(&[("0000-0000", "")]), "{text}");
    }
    for text in ["I26B-MTN6", "l26b-mtn6", "i26bmtn6"] {
        assert_eq!(found(text), named(&[("126B-MTN6", "")]), "{text}");
    }
    // Digits that pass the check are codes only in a link, or with a dash.
    assert_eq!(found("https://example.org/#team=11271958.0000-0000.2RCH-ZG67").len(), 3);
    assert_eq!(found("#a=11271958&b=03062025").len(), 2);
    assert_eq!(found("1127-1958").len(), 1);
}

#[test]
fn words_and_numbers_that_check_by_chance_are_none() {
    for text in [
        "11271958",
        "on 03062025 or 20581208",
        "1127 1958",
        "+358 1127-1958",
        "040 1127-1958",
        "1127-1958-22",
        "(09) 1127-1958",
        "+1127-1958",
        "id 52061271-11271958",
        "3f2a-1127-1958-4b4b",
    ] {
        assert_eq!(found(text), [], "{text}");
        assert_eq!(team(text).unread(), [], "{text}");
    }
    let words = chance_words();
    assert!(words.len() > 5, "{words:?}");
    for word in words {
        assert_eq!(found(&format!("so {word} it is")), [], "{word}");
    }
}

/// A sample of the lowercase words, with or without a four-digit number, that pass the check by chance.
fn chance_words() -> Vec<String> {
    let letters: Vec<char> = "abcdefghjkmnpqrstvwxyz".chars().collect();
    let half = |mut number: usize| -> String {
        (0..4)
            .map(|_| {
                let letter = letters[number % letters.len()];
                number /= letters.len();
                letter
            })
            .collect()
    };
    let pairs = (0..letters.len().pow(4)).map(half).flat_map(|word| [(2026, word.clone()), (1999, word)]);
    let spaced = pairs.map(|(year, word)| format!("{year} {word}")).filter(|text| text.parse::<RatingCode>().is_ok());
    let plain = (0..letters.len().pow(4))
        .map(half)
        .map(|word| format!("lii{word}o"))
        .filter(|text| text.parse::<RatingCode>().is_ok());
    spaced.chain(plain).collect()
}

#[test]
fn what_was_meant_as_a_code_is_listed_with_what_was_probably_meant() {
    let listed = |text: &str| -> Vec<(String, CodeError)> {
        team(text).unread().iter().map(|unread| (unread.text.clone(), unread.error)).collect()
    };
    let near = CodeError::Check(Some("2RCH-ZG67".parse().unwrap()));
    for text in ["2RCH-ZG68", "2rch-zg68", "2rchzg68", "2RCH ZG68", "ZRCH-ZG67"] {
        assert_eq!(listed(text), [(text.into(), near)]);
    }
    assert_eq!(listed("ours: 2RCH-ZG6"), [("2RCH-ZG6".into(), CodeError::Length(7))]);
    assert_eq!(listed("2RCHX-ZG67!"), [("2RCHX-ZG67".into(), CodeError::Length(9))]);
    assert_eq!(listed("2RCH-ZGU7"), [("2RCH-ZGU7".into(), CodeError::Symbol('U'))]);
    assert!(matches!(*listed("2RHC-ZG76"), [(_, CodeError::Check(_))]));
    assert_eq!(listed("#team=2RCH-ZG67.QQQQ-QQQQ").len(), 1);
    for text in [
        "ABCD-1234",
        "2026-plan",
        "WS24-2025",
        "covid-19",
        "550e8400-e29b-41d4-a716-446655440000",
        "1st-year",
        "B2B-SaaS",
        "ISO9-2015",
        "VK7JG-NPHTM-C97JM-9MPGT",
        "2x4s in 3x5s",
        "MP3s 2024",
        "a 1 b 2 c 3 d 4",
    ] {
        assert_eq!(listed(text), [], "{text}");
    }
}

#[test]
fn a_broken_code_is_mended_or_dismissed_by_whoever_looks() {
    let mut team = team("Sales: 2RCH-ZG68\nService: 2RHC-ZG76");
    assert_eq!((team.entries().len(), team.unread().len()), (0, 2));
    team.mend(0);
    assert_eq!(team.entries()[0].code.to_string(), "2RCH-ZG67");
    assert_eq!(team.entries()[0].name.as_deref(), Some("Sales"));
    team.dismiss(0);
    assert!(team.unread().is_empty());
}

#[test]
fn duplicates_are_told_apart_and_count_until_somebody_decides() {
    let mut team = team("2RCH-ZG67\n3N94-0N7X\nSales: 2rchzg67\n2RCH-ZG67");
    assert_eq!(team.duplicates(), [Duplicate { code: "2RCH-ZG67".parse().unwrap(), places: vec![0, 2, 3] }]);
    assert_eq!(team.summary().people, 4);
    team.count_duplicates(false);
    assert_eq!((team.summary().people, team.entries().len()), (2, 4));
    team.count(2, true);
    assert_eq!(team.summary().people, 3);
    team.count_duplicates(true);
    assert_eq!(team.summary().people, 4);
    team.remove(0);
    assert_eq!(team.duplicates()[0].places, [1, 2]);
    assert!(!team.named, "a team is anonymous until somebody decides otherwise");
    team.rename(0, "  Board ");
    team.rename(1, " ");
    assert_eq!((team.entries()[0].name.as_deref(), team.entries()[1].name.as_deref()), (Some("Board"), None));
}

#[test]
fn a_link_carries_a_team_of_up_to_sixty() {
    let gathered = team("Sales: 3N94-0N7X, 2RCH-ZG67\nBoard: 3N94-0N7X");
    let fragment = team_fragment(&gathered.codes()).unwrap();
    // Sorted, because the order of answering would reveal whose code is whose.
    assert_eq!(fragment, "#team=2RCH-ZG67.3N94-0N7X.3N94-0N7X");
    let read = Team::of_link(team_of(&fragment).unwrap().unwrap(), &[]);
    assert_eq!(read.codes().len(), gathered.codes().len());
    assert_eq!(read.entries()[0].name, None);
    assert_eq!(team_fragment(&[]), Err(LinkError::Empty));
    let code: RatingCode = "2RCH-ZG67".parse().unwrap();
    let full = team_fragment(&[code; LINK_LIMIT]).unwrap();
    assert!(full.len() < 700 && full[1..].chars().all(|c| c.is_ascii_alphanumeric() || "-.=".contains(c)));
    assert_eq!(team_of(&full).unwrap().unwrap().len(), LINK_LIMIT);
    assert_eq!(team_fragment(&[code; LINK_LIMIT + 1]), Err(LinkError::TooMany(61)));
    assert_eq!(team_of(&format!("{full}.2RCH-ZG67")), Some(Err(LinkError::TooMany(61))));
    assert_eq!(team_of("#team="), Some(Err(LinkError::Empty)));
    assert_eq!(team_of("#r=2RCH-ZG67"), None);
    // An unreadable code does not affect the others.
    let partly = Team::of_link(team_of("#team=2rchzg67.2RCH-ZG68.x.").unwrap().unwrap(), &[]);
    assert_eq!((partly.entries().len(), partly.unread().len()), (1, 2));
}

#[test]
fn people_are_listed_by_code_unless_they_are_named() {
    let mut team = team("Sales: 3N94-0N7X\nService: 2RCH-ZG67\nBoard: 126B-MTN6\n2RCH-ZG67");
    let places = |team: &Team| team.listed().iter().map(|(place, _)| *place).collect::<Vec<_>>();
    assert_eq!(places(&team), [2, 1, 3, 0]);
    // `place` is the index among the entries, whatever the order of the list.
    assert!(team.listed().iter().all(|(place, entry)| team.entries()[*place] == **entry));
    team.named = true;
    assert_eq!(places(&team), [0, 1, 2, 3]);
}

#[test]
fn a_team_is_the_same_to_a_room_where_the_same_people_count() {
    let here = team("Sales: 3N94-0N7X\nService: 2RCH-ZG67\nBoard: 126B-MTN6");
    let with = |change: &dyn Fn(&mut Team)| {
        let mut other = here.clone();
        change(&mut other);
        other.told()
    };
    assert_eq!(team("126B-MTN6\n2RCH-ZG67 and 3N94-0N7X, not 2RCH-ZG68").told(), here.told());
    assert_eq!(with(&|team| team.rename(0, "Marketing")), here.told(), "no name is shown");
    assert_ne!(with(&|team| team.count(1, false)), here.told());
    assert_ne!(with(&|team| team.remove(2)), here.told());
    assert_ne!(with(&|team| team.add_one("2RCH-ZG67".parse().unwrap())), here.told());
    assert_ne!(with(&|team| team.named = true), here.told());
    let mut named = here.clone();
    named.named = true;
    let mut renamed = named.clone();
    renamed.rename(0, "Marketing");
    assert_ne!(renamed.told(), named.told());
    // Two people swapping ratings make no difference without names, but do with them.
    let swapped = team("Sales: 2RCH-ZG67\nService: 3N94-0N7X\nBoard: 126B-MTN6");
    assert_eq!(swapped.told(), here.told());
    let mut swapped = swapped;
    swapped.named = true;
    assert_ne!(swapped.told(), named.told());
}

#[test]
fn a_link_carries_two_ratings_to_compare() {
    let [before, after] = ["2RCH-ZG67", "3N94-0N7X"].map(|code| code.parse::<RatingCode>().unwrap());
    let fragment = pair_fragment(before, after);
    assert_eq!(fragment, "#a=2RCH-ZG67&b=3N94-0N7X");
    let [one, other] = pair_of(&fragment).unwrap().unwrap();
    assert_eq!((one.code, other.code), (Ok(before), Ok(after)));
    assert_eq!(pair_of("#b=2RCH-ZG67"), Some(Err(LinkError::OneOnly)));
    assert_eq!(pair_of("#r=2RCH-ZG67"), None);
    let [one, other] = pair_of("#b=2RCH-ZG68&a=3N94-0N7X").unwrap().unwrap();
    assert_eq!((one.code, other.text.as_str()), (Ok(after), "2RCH-ZG68"));
    assert_eq!(other.code, Err(CodeError::Check(Some(before))));
}

#[test]
fn the_median_of_an_even_number_is_the_lower_one() {
    let all = [[1; 8], [2; 8], [4; 8], [5; 8]].map(ratings);
    let summary = Summary::of(all.into_iter());
    assert!(summary.has_two_middles());
    assert!(!Summary::of([ratings([2; 8])].into_iter()).has_two_middles());
    assert!(!Summary::of(std::iter::empty()).has_two_middles());
    assert_eq!(summary.median, ratings([2; 8]));
    let enough = *summary.factor(Factor::Listening).enough().unwrap();
    assert_eq!((enough.mean(), enough.range(), enough.answers()), (3.0, 4, 4));
    assert!((enough.deviation() - 2.5_f64.sqrt()).abs() < 1e-12);
    assert_eq!(enough.dots(), &[0, 1, 1, 0, 1, 1]);
}

#[test]
fn under_three_answers_there_is_neither_median_nor_spread_to_show() {
    let two = [[1; 8], [5; 8]].map(ratings);
    let summary = Summary::of(two.into_iter());
    for factor in Factor::ALL {
        assert_eq!(*summary.factor(factor), FactorStats::Few { answers: 2 });
        assert_eq!(summary.factor(factor).median(), None);
    }
    // The presenter has the codes anyway, and gets the lower median.
    assert_eq!(summary.median, ratings([1; 8]));
    assert!(summary.disagreements().is_empty());
    // Three people, one of whom left a factor out.
    let three = [ratings([1; 8]), ratings([5; 8]), ratings([3; 8]).with(Factor::Groups, None)];
    let summary = Summary::of(three.into_iter());
    assert_eq!(summary.factor(Factor::Groups).answers(), 2);
    assert!(summary.factor(Factor::Groups).enough().is_none());
    assert_eq!(summary.disagreements().len(), 7);
}

#[test]
fn who_did_not_rate_a_factor_is_left_out_and_never_0() {
    let all = [Ratings::NONE, ratings([4; 8]), ratings([4; 8]).with(Factor::Learning, None), ratings([3; 8])];
    let summary = Summary::of(all.into_iter());
    assert_eq!(summary.people, 4);
    assert_eq!(summary.factor(Factor::Objectives).enough().unwrap().mean(), 11.0 / 3.0);
    assert_eq!(summary.factor(Factor::Learning).answers(), 2);
    assert_eq!(Summary::of([Ratings::NONE].into_iter()).assessment().readouts, None);
    assert!(summary.assessment().readouts.is_some());
}

#[test]
fn disagreement_is_ranked_by_deviation_then_range_then_the_link_then_number() {
    // Factors 2, 6 and 8 are spread equally; 3 is spread most; all agree on 1.
    let all = [[3, 2, 0, 3, 3, 2, 3, 2], [3, 3, 5, 3, 3, 3, 4, 3], [3, 4, 3, 3, 3, 4, 3, 4]].map(ratings);
    let order: Vec<u8> = Summary::of(all.into_iter()).disagreements().iter().map(|one| one.factor.number()).collect();
    assert_eq!(order, [3, 8, 2, 6, 7]);
    // 0 2 2 2 4 and 1 1 1 3 4 have equal deviation (variance 8/5): the larger range comes first.
    let first = [0, 2, 2, 2, 4];
    let second = [1, 1, 1, 3, 4];
    assert!(
        first.iter().map(|x| (x - 2) * (x - 2)).sum::<i32>() == 8
            && second.iter().map(|x| (x - 2) * (x - 2)).sum::<i32>() == 8
    );
    let people = (0..5).map(|person| ratings([second[person] as u8, first[person] as u8, 2, 2, 2, 2, 2, 2]));
    let order: Vec<u8> = Summary::of(people).disagreements().iter().map(|one| one.factor.number()).collect();
    assert_eq!(order, [2, 1]);
}

#[test]
fn ten_thousand_codes_are_all_there() {
    let mut text = String::new();
    for number in 0..10_000_u32 {
        let digit = |place: u32| (number / 6_u32.pow(place) % 6) as u8;
        let code = RatingCode::of(&ratings(std::array::from_fn(|place| digit(place as u32))));
        text.push_str(&format!("[14:02] Group {number}: {code}, call 040 123 4567\n"));
    }
    let team = team(&text);
    assert_eq!((team.entries().len(), team.unread().len(), team.duplicates().len()), (10_000, 0, 0));
    assert_eq!(team.entries()[9_999].name.as_deref(), Some("Group 9999"));
    assert_eq!(team.summary().people, 10_000);
    let long = "x".repeat(TEXT_LIMIT + 1);
    assert_eq!(Team::gather(&long), Err(GatherError::TooLong));
}

/// The statistics from their definitions, on a sorted list.
fn by_definition(values: &[u8]) -> (u8, f64, f64) {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let n = values.len() as f64;
    let mean = values.iter().map(|&value| f64::from(value)).sum::<f64>() / n;
    let variance = values.iter().map(|&value| (f64::from(value) - mean).powi(2)).sum::<f64>() / n;
    (sorted[(values.len() - 1) / 2], mean, variance.sqrt())
}

proptest! {
    #[test]
    fn statistics_are_those_of_the_definitions(values in proptest::collection::vec(0_u8..6, 1..40)) {
        let summary = Summary::of(values.iter().map(|&value| ratings([value; 8])));
        let (median, mean, deviation) = by_definition(&values);
        let stats = summary.factor(Factor::Engaging);
        prop_assert_eq!(summary.median.get(Factor::Engaging).map(Rating::value), Some(median));
        prop_assert_eq!(stats.median().map(Rating::value), (values.len() >= 3).then_some(median));
        prop_assert_eq!(stats.enough().is_some(), values.len() >= 3);
        if let Some(enough) = stats.enough() {
            prop_assert!((enough.mean() - mean).abs() < 1e-12 && (enough.deviation() - deviation).abs() < 1e-12);
        }
    }

    #[test]
    fn no_text_breaks_the_gathering(text in "(\\PC|\n|\t|;|,|:|\\[|\\]|[0-9A-Za-z]){0,200}") {
        let team = Team::gather(&text).unwrap().0;
        let lines = text.split('\n').count();
        prop_assert!(team.entries().iter().all(|entry| (1..=lines).contains(&entry.line)));
    }

    #[test]
    fn numbers_dates_and_times_are_never_codes(
        text in "((\\+?[0-9]{1,3} )?(\\(?0[0-9]{1,3}\\)? )[0-9]{3,4}[ -][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{3} [0-9]{4} [0-9]{4}|[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?|[0-9]{4} [a-z]{4}|[a-z]{4} [a-z]{4}|[a-z]{8}|[A-Z]{8})"
    ) {
        prop_assume!(text != "00000000");
        let team = Team::gather(&format!("on {text}, and")).unwrap().0;
        prop_assert_eq!(team.entries(), &[]);
        prop_assert_eq!(team.unread(), &[]);
    }
}

#[test]
fn a_plain_list_of_thousands_counts_each_line_whatever_its_codes_look_like() {
    let mut seed = 20_261_129_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rating::ALL[(seed >> 24) as usize % Rating::ALL.len()]
    };
    let list: Vec<String> =
        (0..10_000).map(|_| RatingCode::of(&Ratings::from(std::array::from_fn(|_| next()))).to_string()).collect();
    let (team, left) = Team::gather(&list.join("\n")).unwrap();
    assert_eq!((left, team.entries().len()), (LeftOut::default(), list.len()));
    assert!(team.entries().iter().all(|entry| entry.counted && entry.name.is_none()));
}
