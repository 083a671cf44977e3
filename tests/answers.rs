//! What phones answer in a meeting: the code that each shows, and what becomes of them in a team.

use double_cycle::codec::{AnswerCode, CodeError, PhoneTag, RatingCode, pick_codes, ratings_of, read_code};
use double_cycle::i18n::Language;
use double_cycle::meeting::{EditedTeam, Team};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn answer() -> impl Strategy<Value = AnswerCode> {
    (0..7_u32.pow(8), 0.0..1.0).prop_map(|(number, chance)| AnswerCode {
        rating: RatingCode::of(&ratings_of(number)),
        phone: PhoneTag::of_chance(chance),
    })
}

/// As people and cameras give it: with dashes or without.
fn written(answer: AnswerCode, dashed: bool) -> String {
    if dashed { answer.to_string() } else { answer.symbols() }
}

fn gathered(text: &str) -> Team {
    Team::gather(text).unwrap().0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_answer_reads_back_and_is_found_in_any_line(answer in answer(), dashed in any::<bool>()) {
        let text = written(answer, dashed);
        prop_assert_eq!(text.parse(), Ok(answer));
        prop_assert_eq!(read_code(&text), Ok(answer.rating));
        for line in [text.clone(), format!("Anna: {text}"), format!("{text}, thanks"), format!("({text})")] {
            let picked = pick_codes(&line);
            prop_assert_eq!(picked.len(), 1, "{}", line);
            prop_assert_eq!((picked[0].code, picked[0].phone), (Ok(answer.rating), Some(answer.phone)), "{}", line);
        }
    }

    #[test]
    fn a_wrong_symbol_of_the_rating_is_refused(answer in answer(), place in 0..8_usize, by in 1..32_usize) {
        const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut symbols = answer.symbols().into_bytes();
        let old = ALPHABET.iter().position(|&symbol| symbol == symbols[place]).unwrap();
        symbols[place] = ALPHABET[(old + by) % ALPHABET.len()];
        let text = String::from_utf8(symbols).unwrap();
        prop_assert_eq!(text.parse::<AnswerCode>(), Err(CodeError::Check(Some(answer.rating))));
        prop_assert!(pick_codes(&text).is_empty(), "nobody is counted by a wrong symbol");
    }

    /// However often and in whatever order phones are read, each is one entry, with its last answer, in the order in which
    /// they came; whether all of it comes at once or bit by bit.
    #[test]
    fn each_phone_is_one_entry_with_its_last_answer(
        answers in prop::collection::vec((answer(), any::<bool>()), 1..30),
        again in prop::collection::vec((0..30_usize, 0..7_u32.pow(8), any::<bool>()), 0..30),
    ) {
        let mut shown = answers.clone();
        for &(place, number, dashed) in &again {
            let phone = answers[place % answers.len()].0.phone;
            shown.push((AnswerCode { rating: RatingCode::of(&ratings_of(number)), phone }, dashed));
        }
        let mut last = BTreeMap::new();
        let mut order = Vec::new();
        for &(answer, _) in &shown {
            if last.insert(answer.phone, answer.rating).is_none() {
                order.push(answer.phone);
            }
        }
        let lines: Vec<String> = shown.iter().map(|&(answer, dashed)| written(answer, dashed)).collect();
        let at_once = gathered(&lines.join("\n"));
        let mut bit_by_bit = Team::default();
        lines.iter().for_each(|line| bit_by_bit.append(gathered(line)));
        for team in [&at_once, &bit_by_bit] {
            let found: Vec<_> = team.entries().iter().map(|entry| (entry.phone.unwrap(), entry.code)).collect();
            let expected: Vec<_> = order.iter().map(|phone| (*phone, last[phone])).collect();
            prop_assert_eq!(&found, &expected);
            prop_assert!(team.duplicates().is_empty(), "different phones are different people");
        }
    }
}

#[test]
fn equal_answers_of_two_phones_are_two_and_of_a_phone_and_a_chat_perhaps_one() {
    let team = gathered("2RCHZG67K7QX\n2RCHZG67M2AB");
    assert_eq!((team.entries().len(), team.duplicates().len()), (2, 0));
    let team = gathered("2RCHZG67K7QX\nAnna: 2RCH-ZG67");
    assert_eq!((team.entries().len(), team.duplicates().len()), (2, 1));
}

#[test]
fn counting_each_code_once_leaves_every_phone_and_no_code_beside_it() {
    let counted = |text: &str| {
        let mut team = gathered(text);
        team.count_duplicates(false);
        team.entries().iter().map(|entry| entry.counted).collect::<Vec<_>>()
    };
    assert_eq!(counted("2RCHZG67K7QX\n2RCHZG67M2AB\nAnna: 2RCH-ZG67"), [true, true, false]);
    assert_eq!(counted("Anna: 2RCH-ZG67\n2RCHZG67K7QX"), [false, true]);
    assert_eq!(counted("Anna: 2RCH-ZG67\nBert: 2RCH-ZG67\nCarl: 2RCH-ZG67"), [true, false, false]);
}

#[test]
fn a_phone_that_was_read_gets_the_name_that_a_chat_gives_it() {
    let mut team = gathered("2RCHZG67K7QX");
    team.append(gathered("Anna: 2RCHZG67K7QX"));
    let names = |team: &Team| team.entries().iter().map(|entry| entry.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&team), [Some("Anna".into())]);
    team.append(gathered("Bert: 2RCHZG67K7QX"));
    assert_eq!(names(&team), [Some("Anna".into())], "one that is known stays");
}

#[test]
fn a_changed_answer_keeps_the_name_and_whether_it_counts_and_can_be_undone() {
    let mut team = EditedTeam::new(Team::default());
    team.change(|team| team.append(gathered("2RCHZG67K7QX\n3N940N7XM2AB")));
    team.change(|team| team.rename(0, "Anna"));
    team.change(|team| team.count(0, false));
    assert!(team.change(|team| team.append(gathered("3N94-0N7X-K7QX"))));
    let entry = &team.team().entries()[0];
    assert_eq!(
        (entry.code.to_string().as_str(), entry.name.as_deref(), entry.counted),
        ("3N94-0N7X", Some("Anna"), false)
    );
    assert!(team.undo());
    assert_eq!(team.team().entries()[0].code.to_string(), "2RCH-ZG67");
    assert!(!team.change(|team| team.append(gathered("2RCHZG67K7QX"))), "the same again changes nothing");
}

#[test]
fn what_a_phone_shares_names_nobody_of_itself() {
    for language in Language::ALL {
        let shared = language.texts().answer.share_text.replace("{code}", "2RCH-ZG67-K7QX");
        let team = gathered(&format!("Anna Virtanen 14:02\n{shared}"));
        assert_eq!(team.entries().len(), 1, "{shared}");
        assert_eq!(team.entries()[0].name.as_deref(), Some("Anna Virtanen"), "{shared}");
        assert_eq!(gathered(&shared).entries()[0].name, None, "{shared}");
    }
}
