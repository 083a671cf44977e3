//! Records for tests: handwritten and random ones.

#![allow(dead_code, reason = "every test program uses its own part")]

use double_cycle::codec::Day;
use double_cycle::framework::{Answer, Factor, Profile, Rating};
use double_cycle::plan::{Plan, PlanItem};
use double_cycle::records::{HistorySnapshot, Record, RecordId, RecordTime, Records, Timestamp, Version};
use proptest::prelude::*;

pub fn id(text: &str) -> RecordId {
    text.parse().unwrap()
}

pub fn at(text: &str) -> RecordTime {
    text.parse().unwrap()
}

/// A profile from eight characters: a digit is a rating, `?` is "don't know", anything else is open.
pub fn profile(answers: &str) -> Profile {
    Factor::ALL.into_iter().zip(answers.chars()).fold(Profile::default(), |profile, (factor, sign)| {
        let answer = match sign {
            '?' => Answer::Unknown,
            sign => sign.to_digit(10).map_or(Answer::Open, |digit| Answer::Rated(Rating::ALL[digit as usize])),
        };
        profile.with_answer(factor, answer)
    })
}

/// A record of organisation A whose title is its id.
pub fn record(name: &str, day: &str, answers: &str) -> Record {
    Record::new(id(name), at(day), profile(answers)).in_organisation("A").titled(name)
}

pub fn records(all: impl IntoIterator<Item = Record>) -> Records {
    let mut records = Records::default();
    for record in all {
        records.save(record).unwrap();
    }
    records
}

/// The history of the golden files: every kind of answer, two organisations, texts that need escaping.
pub fn golden() -> Records {
    let first =
        Record::new(id("0b2f7c1e-9d44-4c0a-8f27-5b1d3e6a9c10"), at("2026-11-22T09:30:00.123Z"), profile("33422311"))
            .in_organisation("Pohjola & Co; \"north\"")
            .titled("=1+1");
    let noted = profile("4?0-5234")
        .with_note(Factor::Objectives, "Line one\r\nline two; \"quoted\", 'single'")
        .with_note(Factor::Listening, "@here -> <b>&amp;</b> åäö 🌊")
        .with_note(Factor::Learning, "-1");
    let second =
        Record::new(id("b"), at("2027-01-31T00:00:00.000Z"), noted).in_organisation("Östra enheten").titled("Second");
    let third =
        Record::new(id("c_3"), at("2027-02-28T23:59:59.999Z"), profile("44444444")).in_organisation("Östra enheten");
    records([first, second, third])
}

/// The plan of the golden files.
pub fn golden_plan() -> Vec<PlanItem> {
    let first = PlanItem {
        organisation: "Pohjola & Co; \"north\"".into(),
        what: "=1+1; \"quoted\"".into(),
        who: "Anna".into(),
        by: Day::new(2027, 3, 31),
        evidence: "Three decisions, in the minutes".into(),
        ..PlanItem::new(id("i-1"), Factor::Learning, Some(Rating::ALL[1]), Rating::ALL[3])
    };
    let second =
        PlanItem { done: Day::new(2026, 11, 30), ..PlanItem::new(id("i-2"), Factor::Listening, None, Rating::MAX) };
    vec![first, second]
}

/// The stored document of the golden files.
pub fn golden_kept() -> HistorySnapshot {
    let version = |revision, writer: &str| Version { revision, writer: id(writer) };
    HistorySnapshot {
        version: version(7, "tab-a"),
        seen: vec![version(6, "tab-b"), version(5, "tab-a")],
        records: golden(),
    }
}

/// Any characters, with those that are special in JSON, CSV, spreadsheets and HTML more frequent.
pub const TEXT: &str = "([\\x00-\\x1f\"\\\\/;,'=+@<>&\u{FEFF}\u{202E}-]|\\PC){0,12}";

pub fn any_profile() -> impl Strategy<Value = Profile> {
    let answer = prop_oneof![
        Just(Answer::Open),
        Just(Answer::Unknown),
        (0..6_usize).prop_map(|step| Answer::Rated(Rating::ALL[step]))
    ];
    (prop::array::uniform8(answer), prop::array::uniform8(TEXT)).prop_map(|(answers, notes)| {
        Factor::ALL.into_iter().fold(Profile::default(), |profile, factor| {
            profile.with_answer(factor, answers[factor.index()]).with_note(factor, &notes[factor.index()])
        })
    })
}

/// A moment, or a day without an hour.
pub fn any_time() -> impl Strategy<Value = RecordTime> {
    prop_oneof![
        (0..=Timestamp::MAX.millis()).prop_map(|millis| Timestamp::from_millis(millis as f64).unwrap().into()),
        (1970..=9999_u32, 1..=12_u32, 1..=28_u32)
            .prop_map(|(year, month, day)| RecordTime::day(year, month, day).unwrap()),
    ]
}

pub fn any_record() -> impl Strategy<Value = Record> {
    ("[ab_-]{1,2}|[a-zA-Z0-9_-]{1,64}", any_time(), TEXT, TEXT, any_profile()).prop_map(
        |(name, at, organisation, title, profile)| {
            Record::new(id(&name), at, profile).in_organisation(&organisation).titled(&title)
        },
    )
}

pub fn any_day() -> impl Strategy<Value = Option<Day>> {
    prop::option::of(
        (2020..=2099_u32, 1..=12_u32, 1..=28_u32).prop_map(|(year, month, day)| Day::new(year, month, day).unwrap()),
    )
}

pub fn any_item() -> impl Strategy<Value = PlanItem> {
    let steps = (1..=8_u8, prop::option::of(0..6_usize), 0..6_usize);
    let texts = ("[ab_-]{1,2}|[a-zA-Z0-9_-]{1,64}", prop::array::uniform4(TEXT));
    (texts, steps, any_day(), any_day()).prop_map(|((name, texts), (factor, from, target), by, done)| {
        let factor = Factor::from_number(factor).unwrap();
        let [organisation, what, who, evidence] = texts;
        let item = PlanItem::new(id(&name), factor, from.map(|step| Rating::ALL[step]), Rating::ALL[target]);
        PlanItem { organisation, what, who, by, evidence, done, ..item }
    })
}

pub fn any_plan() -> impl Strategy<Value = Plan> {
    prop::collection::vec(any_item(), 0..5).prop_map(|items| {
        let mut plan = Plan::default();
        items.into_iter().for_each(|item| plan.put(item, &id("tab")).unwrap());
        plan
    })
}

pub fn any_records() -> impl Strategy<Value = Records> {
    prop::collection::vec(any_record(), 0..6).prop_map(records)
}
