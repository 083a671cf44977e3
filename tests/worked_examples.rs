//! The worked examples of the model, to four decimals.

use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::scoring::{Assessment, Band, FindingId, Severity, Stage};

struct Example {
    ratings: [u8; 8],
    /// W, B, S, E, D, outflow, backflow, F.
    readouts: [f64; 8],
    openness: Option<f64>,
    findings: &'static str,
    next: &'static str,
}

const EXAMPLES: [Example; 15] = [
    example([4; 8], [4.0, 1.0, 4.0, 4.0, 0.0, 4.0, 4.0, 4.0], Some(1.0), "", "8 5 6"),
    example(
        [4, 4, 4, 4, 0, 4, 4, 4],
        [3.0888, 0.4708, 4.0, 1.9240, 2.0760, 4.0, 2.5983, 3.1502],
        Some(1.0),
        "missing high (5), one_cycle high",
        "5 8 6",
    ),
    example(
        [4, 4, 4, 0, 4, 4, 4, 4],
        [3.0888, 0.4708, 2.3437, 4.0, -1.6563, 2.9556, 4.0, 3.3994],
        Some(1.0),
        "missing high (4), one_cycle watch",
        "4 8 1",
    ),
    example(
        [2, 2, 5, 2, 2, 2, 2, 2],
        [2.2715, 0.6031, 2.5676, 2.0, 0.5676, 2.2485, 2.0, 2.1170],
        Some(0.8895),
        "uneven high (3)",
        "8 5 6",
    ),
    example(
        [2, 2, 5, 2, 2, 5, 2, 2],
        [2.5676, 0.4804, 2.5676, 2.7798, -0.2121, 2.2485, 2.3263, 2.2867],
        Some(0.7492),
        "uneven high (3 6), blocked watch (8)",
        "8 5 7",
    ),
    example(
        [4, 4, 4, 4, 1, 1, 1, 3],
        [2.4485, 0.4432, 4.0, 1.0, 3.0, 3.4286, 1.5, 2.0870],
        Some(1.0),
        "missing watch (5 6 7), one_cycle high",
        "5 6 7",
    ),
    example(
        [1, 1, 1, 1, 4, 4, 4, 3],
        [2.0753, 0.4365, 1.0, 4.0, -3.0, 1.5, 3.4286, 2.0870],
        Some(1.0),
        "missing watch (1 2 3 4), one_cycle high",
        "1 2 3",
    ),
    example(
        [4, 4, 4, 4, 4, 4, 4, 0],
        [3.0888, 0.4708, 4.0, 4.0, 0.0, 0.0, 0.0, 0.0],
        Some(0.0),
        "missing high (8), blocked high (8)",
        "8 1 2",
    ),
    example(
        [4, 4, 4, 4, 4, 4, 4, 1],
        [3.4589, 0.6031, 4.0, 4.0, 0.0, 1.6, 1.6, 1.6],
        Some(0.25),
        "missing watch (8), blocked high (8)",
        "8 5 6",
    ),
    example(
        [4, 4, 4, 4, 4, 4, 4, 2],
        [3.6907, 0.7354, 4.0, 4.0, 0.0, 2.6667, 2.6667, 2.6667],
        Some(0.5),
        "blocked high (8)",
        "8 5 6",
    ),
    example(
        [3, 3, 4, 2, 2, 3, 1, 1],
        [2.2187, 0.6031, 2.9360, 1.8845, 1.0515, 1.4919, 1.3066, 1.3931],
        Some(0.4356),
        "missing watch (7 8), uneven watch (3), one_cycle watch, blocked high (8)",
        "8 7 5",
    ),
    example(
        [0; 8],
        [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        None,
        "missing high (1 2 3 4 5 6 7 8), blocked high (8)",
        "8 1 2",
    ),
    example([5; 8], [5.0, 1.0, 5.0, 5.0, 0.0, 5.0, 5.0, 5.0], Some(1.0), "", ""),
    example(
        [2, 2, 2, 2, 2, 2, 2, 5],
        [2.2715, 0.6031, 2.0, 2.0, 0.0, 2.8571, 2.8571, 2.8571],
        Some(1.0),
        "uneven high (8)",
        "5 6 7",
    ),
    example(
        [5, 5, 5, 5, 0, 0, 0, 0],
        [1.4495, 0.0, 5.0, 0.0, 5.0, 0.0, 0.0, 0.0],
        None,
        "missing high (5 6 7 8), one_cycle high, blocked high (8)",
        "8 5 6",
    ),
];

const fn example(
    ratings: [u8; 8],
    readouts: [f64; 8],
    openness: Option<f64>,
    findings: &'static str,
    next: &'static str,
) -> Example {
    Example { ratings, readouts, openness, findings, next }
}

fn assess(values: [u8; 8]) -> Assessment {
    Assessment::of(&Ratings::from(values.map(|value| Rating::try_from(value).unwrap())))
}

fn numbers(factors: &[Factor]) -> String {
    factors.iter().map(|factor| factor.number().to_string()).collect::<Vec<_>>().join(" ")
}

/// Findings in the notation of the examples.
fn written(assessment: &Assessment) -> String {
    let finding = |finding: &double_cycle::scoring::Finding| {
        let named =
            if finding.factors.is_empty() { String::new() } else { format!(" ({})", numbers(&finding.factors)) };
        format!("{} {}{named}", finding.id.id(), finding.severity.id())
    };
    assessment.findings.iter().map(finding).collect::<Vec<_>>().join(", ")
}

#[test]
fn readouts_are_those_of_the_examples() {
    for example in &EXAMPLES {
        let all = assess(example.ratings).readouts.unwrap();
        let got = [all.level, all.balance, all.strategy, all.execution, all.lean, all.outflow, all.backflow, all.flow];
        for (got, expected) in got.into_iter().zip(example.readouts) {
            assert!((got - expected).abs() <= 5e-5, "{:?}: {got} is not {expected}", example.ratings);
        }
        match (all.openness, example.openness) {
            (Some(got), Some(expected)) => assert!((got - expected).abs() <= 5e-5, "{:?}", example.ratings),
            (got, expected) => assert_eq!(got, expected, "{:?}", example.ratings),
        }
    }
}

#[test]
fn findings_and_next_steps_are_those_of_the_examples() {
    for example in &EXAMPLES {
        let assessment = assess(example.ratings);
        assert_eq!(written(&assessment), example.findings, "{:?}", example.ratings);
        let next: Vec<Factor> = assessment.next_steps.iter().map(|step| step.factor).collect();
        assert_eq!(numbers(&next), example.next, "{:?}", example.ratings);
    }
}

#[test]
fn next_steps_say_what_they_do() {
    let assessment = assess([3, 3, 4, 2, 2, 3, 1, 1]);
    for step in &assessment.next_steps {
        let raised = Assessment::of(&assessment.ratings.with(step.factor, Some(step.to))).readouts.unwrap();
        assert_eq!((step.level, step.flow), (raised.level, raised.flow));
        assert_eq!(assessment.ratings.get(step.factor).and_then(Rating::raised), Some(step.to));
    }
}

#[test]
fn the_bottleneck_is_the_stage_with_most_resistance_for_its_even_share() {
    let stage = |values| assess(values).bottleneck.map(|bottleneck| bottleneck.stage);
    assert_eq!(stage([3, 3, 4, 2, 2, 3, 1, 1]), Some(Stage::Link));
    assert_eq!(stage([4, 4, 4, 4, 1, 1, 1, 3]), Some(Stage::Execution));
    assert_eq!(stage([1, 1, 1, 1, 4, 4, 4, 3]), Some(Stage::Strategy));
    assert_eq!(stage([4, 4, 4, 4, 4, 4, 4, 0]), Some(Stage::Link));
    assert_eq!(stage([5, 5, 5, 5, 0, 0, 0, 0]), Some(Stage::Link));
    assert_eq!(stage([5, 5, 5, 5, 0, 0, 0, 2]), Some(Stage::Execution));
    assert_eq!(stage([3; 8]), None);
    assert_eq!(stage([0; 8]), None);

    let bottleneck = assess([3, 3, 4, 2, 2, 3, 1, 1]).bottleneck.unwrap();
    let (s, c, e) = (2.935_979_f64, 1.0_f64, 1.884_499_f64);
    assert!((bottleneck.share - 2.0 / c / (1.0 / s + 2.0 / c + 1.0 / e)).abs() < 1e-6);
    assert_eq!(bottleneck.even, 0.5);
    assert_eq!(assess([4, 4, 4, 4, 4, 4, 4, 0]).bottleneck.unwrap().share, 1.0);
}

#[test]
fn the_slack_is_in_the_findings_favour() {
    // C/P is 0.5 apart from binary rounding.
    let blocked = assess([4, 4, 4, 4, 4, 4, 4, 2]).findings;
    assert_eq!(blocked[0].severity, Severity::High);
    // Exactly 0.8: 4 against a potential of 5.
    let blocked = assess([5, 5, 5, 5, 5, 5, 5, 4]).findings;
    assert_eq!(blocked[0].severity, Severity::Watch);
}

#[test]
fn nothing_to_carry_is_not_blocked() {
    let findings = assess([5, 5, 5, 5, 0, 0, 0, 1]).findings;
    assert!(findings.iter().all(|finding| finding.id != FindingId::Blocked));
}

#[test]
fn one_cycle_lights_the_cycle_that_lags() {
    let findings = assess([4, 4, 4, 4, 1, 1, 1, 3]).findings;
    assert_eq!(numbers(findings[1].lights()), "5 6 7");
    let findings = assess([1, 1, 1, 1, 4, 4, 4, 3]).findings;
    assert_eq!(numbers(findings[1].lights()), "1 2 3 4");
}

#[test]
fn without_all_eight_there_is_no_total_and_unrated_is_not_0() {
    let full = Ratings::from([3, 3, 4, 2, 2, 3, 1, 1].map(|value| Rating::try_from(value).unwrap()));
    for factor in Factor::ALL {
        let partial = Assessment::of(&full.with(factor, None));
        assert_eq!(partial.readouts, None);
        assert!(partial.findings.is_empty() && partial.next_steps.is_empty() && partial.bottleneck.is_none());
        assert_eq!(partial.ratings.rated(), 7);
        let whole = Assessment::of(&full);
        for cycle in double_cycle::framework::Cycle::ALL {
            let expected = if factor.cycle() == Some(cycle) { None } else { whole.cycle(cycle) };
            assert_eq!(partial.cycle(cycle), expected);
        }
    }
    assert_eq!(Assessment::of(&Ratings::NONE).strategy, None);
}

#[test]
fn bands_are_named_by_the_level() {
    assert_eq!(Band::of(2.2187), Band::Brook);
    assert_eq!(Band::of(0.0), Band::DryBed);
    // The tenth that is shown decides.
    assert_eq!(
        (Band::of(3.9499), Band::of(3.95), Band::of(3.9999)),
        (Band::River, Band::StrongCurrent, Band::StrongCurrent)
    );
}
