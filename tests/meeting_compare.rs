//! Comparing two ratings, and what it takes to clear a finding.

use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::meeting::*;
use double_cycle::scoring::{Assessment, FindingId, Readout, Readouts, findings};

type All = [Rating; 8];

fn all(values: [u8; 8]) -> All {
    values.map(|value| Rating::try_from(value).unwrap())
}

fn compare(before: [u8; 8], after: [u8; 8]) -> Comparison {
    Comparison::of(&all(before).into(), &all(after).into())
}

fn moves(comparison: &Comparison) -> Vec<(FindingId, FindingMove)> {
    comparison.findings().unwrap().iter().map(|change| (change.id, change.change())).collect()
}

#[test]
fn every_difference_is_said() {
    let comparison = compare([3, 3, 4, 2, 2, 3, 1, 1], [3, 3, 4, 3, 2, 3, 1, 3]);
    let steps = comparison.factors().map(|change| change.steps());
    assert_eq!(steps, [0, 0, 0, 1, 0, 0, 0, 2].map(Some));
    let before = Assessment::of(&all([3, 3, 4, 2, 2, 3, 1, 1]).into());
    let after = Assessment::of(&all([3, 3, 4, 3, 2, 3, 1, 3]).into());
    for (readout, change) in Readout::ALL.into_iter().zip(comparison.readouts()) {
        let [before, after] = [&before, &after].map(|assessment| readout.shown(assessment));
        assert_eq!((change.readout, change.before, change.after), (readout, before, after));
        let difference = after.unwrap() - before.unwrap();
        assert!((change.difference().unwrap() - difference).abs() < 1e-9, "{change:?}");
    }
    assert_eq!(comparison.result().map(|change| change.readout), Readout::SHOWN);
    let expected = [
        (FindingId::Missing, FindingMove::Fewer),
        (FindingId::Uneven, FindingMove::Gone),
        (FindingId::OneCycle, FindingMove::Same),
        (FindingId::Blocked, FindingMove::Gone),
    ];
    assert_eq!(moves(&comparison), expected);
    assert_eq!(comparison.findings().unwrap()[0].left(), [Factor::Learning]);
    let back = moves(&compare([3, 3, 4, 3, 2, 3, 1, 3], [3, 3, 4, 2, 2, 3, 1, 1]));
    assert_eq!(back[0], (FindingId::Missing, FindingMove::More));
    assert_eq!(back[3], (FindingId::Blocked, FindingMove::New));
}

#[test]
fn a_finding_gets_better_and_worse() {
    let comparison = compare([4, 4, 4, 4, 4, 4, 4, 2], [4, 4, 4, 4, 4, 4, 4, 3]);
    assert_eq!(moves(&comparison), [(FindingId::Blocked, FindingMove::Better)]);
    let comparison = compare([4, 4, 4, 4, 4, 4, 4, 3], [4, 4, 4, 4, 4, 4, 4, 2]);
    assert_eq!(moves(&comparison), [(FindingId::Blocked, FindingMove::Worse)]);
    // Now the other cycle lags: the same finding, about another cycle.
    let comparison = compare([4, 4, 4, 4, 3, 3, 3, 3], [3, 3, 3, 3, 4, 4, 4, 3]);
    assert_eq!(moves(&comparison)[0], (FindingId::OneCycle, FindingMove::Moved));
}

#[test]
fn what_is_not_rated_is_not_compared() {
    let full: Ratings = all([3; 8]).into();
    let partial = full.with(Factor::Measuring, None);
    let comparison = Comparison::of(&partial, &full);
    assert_eq!(comparison.findings(), None);
    let measuring = comparison.factors()[Factor::Measuring.index()];
    assert_eq!((measuring.steps(), measuring.is_change()), (None, true));
    for change in comparison.readouts() {
        assert_eq!(change.difference().is_some(), change.readout == Readout::Strategy, "{:?}", change.readout);
    }
    assert!(Comparison::of(&partial, &partial).is_same());
}

#[test]
fn a_trial_leaves_the_real_ratings_alone() {
    let real: Ratings = all([3, 3, 4, 2, 2, 3, 1, 1]).into();
    let trial = Trial::of(real);
    assert!(!trial.is_changed());
    let clearing = fewest_steps(&real.complete().unwrap(), FindingId::Missing).unwrap();
    let tried = trial.clear(&clearing).set(Factor::Objectives, Rating::try_from(5).ok());
    assert_eq!((tried.real(), tried.is_changed()), (real, true));
    let steps: Vec<_> = tried.comparison().factors().iter().filter_map(FactorChange::steps).collect();
    assert_eq!(steps, [2, 0, 0, 0, 0, 0, 1, 1]);
    assert!(!Trial::of(tried.real()).is_changed());
    assert_eq!(tried.over(tried.real()), tried);
    let other = real.with(Factor::Engaging, Rating::try_from(5).ok()).with(Factor::Objectives, None);
    for factor in Factor::ALL {
        let is_tried = tried.tried().get(factor) != real.get(factor);
        let expected = if is_tried { tried.tried().get(factor) } else { other.get(factor) };
        assert_eq!(tried.over(other).tried().get(factor), expected, "{factor:?}");
    }
    assert_eq!(tried.over(other).real(), other);
    assert_eq!(Trial::with_target(real, tried.tried()), tried);
}

#[test]
fn what_it_takes_is_said_factor_by_factor() {
    let clearing = fewest_steps(&all([3, 3, 4, 2, 2, 3, 1, 1]), FindingId::Missing).unwrap();
    let raises: Vec<_> = clearing.raises.iter().map(|one| (one.factor, one.from.value(), one.to.value())).collect();
    assert_eq!(raises, [(Factor::Measuring, 1, 2), (Factor::Learning, 1, 2)]);
    assert_eq!(clearing.steps(), 2);
    assert_eq!(fewest_steps(&all([3; 8]), FindingId::Missing), None);
    // Nine steps could put the whole strategy cycle ahead; the answer is eleven, after which no factor leads.
    let uneven = fewest_steps(&all([2, 2, 5, 2, 2, 2, 2, 2]), FindingId::Uneven).unwrap();
    assert_eq!((uneven.steps(), uneven.target), (11, all([3, 3, 5, 3, 4, 4, 3, 5])));
}

/// All profiles, by base-6 number: findings as bits, flow and level in billionths.
struct Brute {
    profiles: Vec<(u8, i64, i64)>,
}

fn profile(mut number: usize) -> All {
    let mut all = [Rating::MIN; 8];
    for slot in all.iter_mut().rev() {
        *slot = Rating::ALL[number % 6];
        number /= 6;
    }
    all
}

fn largest_lead(all: &All) -> f64 {
    let values = all.map(|rating| f64::from(rating.value()));
    let sum: f64 = values.iter().sum();
    values.iter().map(|value| value - (sum - value) / 7.0).fold(f64::NEG_INFINITY, f64::max)
}

impl Brute {
    fn new() -> Brute {
        let judge = |number| {
            let all = profile(number);
            let readouts = Readouts::of(&all);
            let mut bits = findings(&all, &readouts).iter().fold(0, |bits, finding| bits | 1 << finding.id as u8);
            // A lead still counts if a whole cycle leads, although the model then reports only the cycle.
            bits |= u8::from(largest_lead(&all) >= 1.5 - 1e-9) << FindingId::Uneven as u8;
            let whole = |value: f64| (value * 1e9).round_ties_even() as i64;
            (bits, whole(readouts.flow), whole(readouts.level))
        };
        Brute { profiles: (0..6_usize.pow(8)).map(judge).collect() }
    }

    /// The best target, by trying every profile.
    fn best(&self, from: &All, id: FindingId) -> All {
        let mut best = None;
        for (number, &(bits, flow, level)) in self.profiles.iter().enumerate() {
            if bits >> id as u8 & 1 == 1 {
                continue;
            }
            let to = profile(number);
            if to.iter().zip(from).any(|(to, from)| to < from) {
                continue;
            }
            let steps: i64 = to.iter().zip(from).map(|(to, from)| i64::from(to.value() - from.value())).sum();
            let [a, b, c, d, e, f, g, h] = to;
            let key = (-steps, flow, level, [h, a, b, c, d, e, f, g]);
            if best.is_none_or(|(least, _)| key > least) {
                best = Some((key, to));
            }
        }
        best.unwrap().1
    }
}

#[test]
fn the_fewest_steps_are_those_that_brute_force_finds() {
    let brute = Brute::new();
    let mut tried = [0; 4];
    // Spread over all profiles by a stride coprime to 6, plus the corners.
    let corners = [
        [0, 0, 0, 0, 0, 0, 0, 5],
        [5, 0, 0, 0, 0, 0, 0, 0],
        [5, 5, 5, 5, 0, 0, 0, 0],
        [0; 8],
        [4, 4, 4, 4, 1, 1, 1, 3],
    ];
    let spread = (0..90).map(|number| profile(number * 18_661 + 7));
    for from in spread.chain(corners.map(all)) {
        for id in FindingId::ALL {
            let found = findings(&from, &Readouts::of(&from)).iter().any(|finding| finding.id == id);
            let clearing = fewest_steps(&from, id);
            assert_eq!(clearing.is_some(), found, "{from:?} {id:?}");
            if let Some(clearing) = clearing {
                tried[id as usize] += 1;
                assert_eq!(clearing.target, brute.best(&from, id), "{from:?} {id:?}");
                let steps: u32 =
                    clearing.target.iter().zip(from).map(|(to, from)| u32::from(to.value() - from.value())).sum();
                assert_eq!(clearing.steps(), steps);
            }
        }
    }
    assert!(tried.iter().all(|&count| count >= 10), "{tried:?}");
}
