//! How sure a result is: the worked values, and the counting in parts against that of every single profile.

use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::scoring::{
    Assessment, Bottleneck, Certainty, Change, CloseCall, FindingId, Range, Readout, Readouts, Severity, findings,
    next_steps,
};
use double_cycle::wording::certainty_words::{CertaintyWords, FindingSure};
use proptest::prelude::*;
use std::collections::BTreeMap;

type Profile = [Rating; Factor::COUNT];

fn ratings(values: [u8; Factor::COUNT]) -> Profile {
    values.map(|value| Rating::try_from(value).unwrap())
}

/// A number to four decimals, as the worked values are given.
fn four(value: f64) -> String {
    let text = format!("{value:.4}");
    text.strip_prefix("-0.0000").map_or(text.clone(), |_| "0.0000".into())
}

fn range(Range { low, high }: Range) -> String {
    format!("{}–{}", four(low), four(high))
}

#[test]
fn the_worked_values_hold_to_four_decimals() {
    // Applies/high of the four findings; band, bottleneck and first step; level and flow.
    for (values, found, same, ranges) in [
        (
            [3, 3, 4, 2, 2, 3, 1, 1],
            ["0.9648/0.4375", "0.8442/0.2314", "0.5531/0.0589", "0.7977/0.6004"],
            ["0.6574", "0.8317", "0.6602"],
            ["1.6497–2.6093", "0.0000–2.2217"],
        ),
        (
            [4; 8],
            ["0.0000/0.0000", "0.0518/0.0000", "0.0619/0.0001", "0.1911/0.0000"],
            ["0.4057", "0.0039", "0.3167"],
            ["3.5752–4.3538", "3.3108–4.5576"],
        ),
        (
            [4, 4, 4, 4, 4, 4, 4, 2],
            ["0.2500/0.0000", "0.2809/0.0000", "0.0619/0.0001", "0.9411/0.4458"],
            ["0.9077", "1.0000", "1.0000"],
            ["3.1955–4.0633", "1.5739–3.4955"],
        ),
        (
            [4, 4, 4, 4, 0, 4, 4, 4],
            ["1.0000/0.7500", "0.6087/0.0000", "0.9418/0.4507", "0.0001/0.0000"],
            ["0.6962", "0.9960", "1.0000"],
            ["2.7606–3.6431", "2.6915–3.7815"],
        ),
        (
            [2, 2, 5, 2, 2, 2, 2, 2],
            ["0.8665/0.0000", "0.9928/0.7357", "0.1956/0.0024", "0.3109/0.1663"],
            ["0.7467", "0.4563", "0.3391"],
            ["1.7690–2.6442", "1.3043–2.6544"],
        ),
    ] {
        let sure = Certainty::of(&ratings(values));
        let each = sure.findings.map(|one| format!("{}/{}", four(one.applies), four(one.high)));
        assert_eq!(each.each_ref().map(String::as_str), found, "{values:?}");
        assert_eq!([sure.band, sure.bottleneck, sure.first_step].map(four), same, "{values:?}");
        assert_eq!([sure.level, sure.flow].map(range), ranges, "{values:?}");
    }
}

#[test]
fn close_calls_go_by_weight_and_single_steps_are_named() {
    let assessment = Assessment::of(&Ratings::from(ratings([3, 3, 4, 2, 2, 3, 1, 1])));
    let sure = assessment.certainty().unwrap();
    let deciding = |id| sure.deciding(id).iter().map(|Change { factor, to }| (factor.number(), to.value())).collect();
    let none: Vec<(u8, u8)> = Vec::new();
    let expected = [
        (FindingId::Missing, none),
        (FindingId::Uneven, vec![(3, 3)]),
        (FindingId::OneCycle, vec![(1, 2), (2, 2), (3, 3), (4, 1), (5, 3), (6, 4), (7, 2)]),
        (FindingId::Blocked, vec![(8, 2)]),
    ];
    let found: Vec<(FindingId, Vec<(u8, u8)>)> = sure.deciding.iter().map(|(id, _)| (*id, deciding(*id))).collect();
    assert_eq!(found, expected);
    let close = |sure: &Certainty, assessment: &Assessment| -> Vec<(FindingId, CloseCall)> {
        let all = assessment.findings.iter();
        all.filter_map(|finding| Some((finding.id, sure.close_call(finding)?))).collect()
    };
    assert_eq!(close(&sure, &assessment), [(FindingId::OneCycle, CloseCall::Whether)]);
    // The crossing at 2 below 4 throughout is grave by a hair.
    let grave = Assessment::of(&Ratings::from(ratings([4, 4, 4, 4, 4, 4, 4, 2])));
    assert_eq!(grave.findings[0].severity, Severity::High);
    assert_eq!(close(&grave.certainty().unwrap(), &grave), [(FindingId::Blocked, CloseCall::HowGrave)]);
    assert_eq!(Assessment::of(&Ratings::NONE).certainty(), None);
}

/// The certainty by its definition: every profile around a rating, one by one, by the model's own functions.
fn one_by_one(of: &Profile) -> Certainty {
    let mut all: Vec<(Profile, f64)> = vec![(*of, 1.0)];
    for factor in Factor::ALL {
        let place = factor.index();
        let moved = |(profile, weight): (Profile, f64)| {
            let to = [(profile[place].lowered(), 0.25), (Some(profile[place]), 0.5), (profile[place].raised(), 0.25)];
            to.map(|(to, probability)| {
                let mut moved = profile;
                moved[place] = to.unwrap_or(profile[place]);
                (moved, weight * probability)
            })
        };
        all = all.into_iter().flat_map(moved).collect();
    }
    assert_eq!(all.len(), 6561);
    let band = |profile: &Profile| ((Readouts::of(profile).level + 1e-9) as usize).min(4);
    let bottleneck = |profile: &Profile| Bottleneck::of(&Readouts::of(profile)).map(|found| found.stage);
    let first = |profile: &Profile| next_steps(profile).first().map(|step| step.factor);
    let found = |profile: &Profile| findings(profile, &Readouts::of(profile));
    let (own_band, own_bottleneck, own_first) = (band(of), bottleneck(of), first(of));
    let mut sure = Certainty { deciding: Vec::new(), ..Certainty::of(&[Rating::MAX; Factor::COUNT]) };
    (sure.band, sure.bottleneck, sure.first_step) = (0.0, 0.0, 0.0);
    for one in &mut sure.findings {
        (one.applies, one.high) = (0.0, 0.0);
    }
    // Values that differ by the rounding of binary fractions alone are one.
    let mut values: [BTreeMap<i64, f64>; 4] = Default::default();
    for (profile, weight) in &all {
        for finding in found(profile) {
            let one = &mut sure.findings[finding.id as usize];
            one.applies += weight;
            one.high += if finding.severity == Severity::High { *weight } else { 0.0 };
        }
        sure.band += if band(profile) == own_band { *weight } else { 0.0 };
        sure.bottleneck += if bottleneck(profile) == own_bottleneck { *weight } else { 0.0 };
        sure.first_step += if first(profile) == own_first { *weight } else { 0.0 };
        let Readouts { level, balance, lean, flow, .. } = Readouts::of(profile);
        for (held, value) in values.iter_mut().zip([level, balance, lean, flow]) {
            *held.entry((value * 1e11).round() as i64).or_default() += weight;
        }
    }
    let point = |held: &BTreeMap<i64, f64>, share: f64| {
        let mut sum = 0.0;
        let reached = held.iter().find(|(_, weight)| {
            sum += **weight;
            sum >= share - 1e-12
        });
        *reached.unwrap().0 as f64 / 1e11
    };
    [sure.level, sure.balance, sure.lean, sure.flow] =
        values.each_ref().map(|held| Range { low: point(held, 0.05), high: point(held, 0.95) });
    for finding in found(of) {
        let ends = |change: &Change| {
            let mut changed = *of;
            changed[change.factor.index()] = change.to;
            found(&changed).iter().all(|other| other.id != finding.id)
        };
        let changes = Factor::ALL.into_iter().flat_map(|factor| {
            let rating = of[factor.index()];
            [rating.lowered(), rating.raised()].into_iter().flatten().map(move |to| Change { factor, to })
        });
        sure.deciding.push((finding.id, changes.filter(ends).collect()));
    }
    sure
}

fn numbers(sure: &Certainty) -> Vec<f64> {
    let ranges = [sure.level, sure.balance, sure.lean, sure.flow].into_iter().flat_map(|one| [one.low, one.high]);
    let found = sure.findings.iter().flat_map(|one| [one.applies, one.high]);
    found.chain([sure.band, sure.bottleneck, sure.first_step]).chain(ranges).collect()
}

fn agree(profile: &Profile) {
    let (fast, slow) = (Certainty::of(profile), one_by_one(profile));
    for (place, (one, other)) in numbers(&fast).into_iter().zip(numbers(&slow)).enumerate() {
        assert!((one - other).abs() < 1e-9, "{profile:?}: number {place} is {one}, one by one {other}");
    }
    assert_eq!(fast.deciding, slow.deciding, "{profile:?}");
}

#[test]
fn all_corners_agree_with_every_profile_counted() {
    for corner in 0..256_u32 {
        agree(&ratings(std::array::from_fn(|place| if corner >> place & 1 == 1 { 5 } else { 0 })));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn ratings_agree_with_every_profile_counted(values in prop::array::uniform8(0u8..6)) {
        agree(&ratings(values));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// What stands beside a number never contradicts it: the shown value lies in its range, a finding that applies is never
    /// said to hold in none of the cases or to be ended by a step where it holds in all, and no share is shown as all or
    /// none unless it is.
    #[test]
    fn the_words_agree_with_the_numbers_beside_them(values in prop::array::uniform8(0..6u8)) {
        let assessment = &Assessment::of(&Ratings::from(ratings(values)));
        let certainty = &assessment.certainty().unwrap();
        // Of these alone it is told.
        for readout in [Readout::Level, Readout::Flow] {
            let Range { low, high } = certainty.range(readout).unwrap();
            let value = readout.of(assessment).unwrap();
            prop_assert!(low <= value + 1e-9 && value <= high + 1e-9, "{:?} {} {} {}", readout, low, value, high);
        }
        for language in Language::ALL {
            let texts = &language.texts().studio.certainty;
            let words = CertaintyWords { texts, language, assessment, certainty };
            for finding in &assessment.findings {
                let weight = certainty.finding(finding.id).applies;
                let FindingSure { close, holds, decides } = words.finding(finding);
                prop_assert!(weight > 0.0);
                prop_assert_eq!(holds.contains("100"), weight == 1.0, "{}", holds);
                prop_assert!(decides.is_empty() || weight < 1.0, "{}", decides);
                prop_assert_eq!(close == texts.close, weight < 0.7);
                // Each step that is named, and no other.
                let named = decides.matches(char::is_numeric).count();
                prop_assert_eq!(named, certainty.deciding(finding.id).len() * 2, "{}", decides);
            }
            let nearly = words.summary().iter().skip(1).filter(|line| line.contains(": ")).count();
            let expected = FindingId::ALL.into_iter().filter(|id| {
                let is_absent = assessment.findings.iter().all(|finding| finding.id != *id);
                is_absent && certainty.finding(*id).applies > 0.3
            });
            prop_assert_eq!(nearly, expected.count());
        }
    }
}
