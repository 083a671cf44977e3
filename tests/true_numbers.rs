//! Every number in a sentence of the result is one that stands beside it, or follows from those; and no sentence claims what
//! the numbers deny. The numbers of a sentence are read back from it, in each language.
//!
//! No number depends on the order of the ratings within a cycle, so all distinct numbers are in 126 · 56 · 6 = 42,336 profiles.

use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::{Language, Texts};
use double_cycle::scoring::{Assessment, Evidence, Finding, FindingId, Headline, Readout, Stage, harmonic};
use double_cycle::wording::next_step_words::NextStepWords;
use double_cycle::wording::readout_words::{self, ReadoutWords};
use double_cycle::wording::{advice_keys, phrases};

/// The numbers of a sentence as it writes them, without signs and units: `2.9`, `44`.
fn numbers(text: &str, language: Language) -> Vec<String> {
    let separator = if language == Language::English { '.' } else { ',' };
    let all: Vec<char> = text.chars().collect();
    let is_digit = |place: usize| all.get(place).is_some_and(char::is_ascii_digit);
    let mut found = vec![String::new()];
    for (place, &character) in all.iter().enumerate() {
        let is_inside = character == separator && place > 0 && is_digit(place - 1) && is_digit(place + 1);
        match character {
            _ if is_digit(place) => found.last_mut().unwrap().push(character),
            _ if is_inside => found.last_mut().unwrap().push('.'),
            _ => found.push(String::new()),
        }
    }
    found.retain(|number| !number.is_empty());
    found
}

/// An assessment in words, with the numbers that stand beside every sentence.
struct Told<'a> {
    texts: &'static Texts,
    assessment: &'a Assessment,
}

impl Told<'_> {
    fn numbers(&self, text: &str) -> Vec<String> {
        numbers(text, self.texts.language)
    }

    /// A readout's number as it is shown.
    fn shown(&self, readout: Readout) -> String {
        let value = readout.shown(self.assessment).unwrap();
        self.numbers(&readout_words::number(self.texts, readout, value)).concat()
    }

    fn value(&self, readout: Readout) -> f64 {
        self.shown(readout).parse().unwrap()
    }

    fn rated(&self, fits: impl Fn(u8) -> bool) -> Vec<String> {
        let all = Factor::ALL.into_iter().filter(|&factor| fits(self.assessment.ratings.get(factor).unwrap().value()));
        all.map(|factor| factor.number().to_string()).collect()
    }

    fn count(&self, fits: impl Fn(u8) -> bool) -> usize {
        self.rated(fits).len()
    }
}

/// Calls `check` with every distinct set of numbers, in each language.
fn each_told(check: impl Fn(&Told) + Sync) {
    fn sorted(length: usize) -> Vec<Vec<u8>> {
        let longer = |all: Vec<Vec<u8>>| {
            let ways = all
                .into_iter()
                .flat_map(|one| (one.last().copied().unwrap_or(0)..=5).map(move |next| (one.clone(), next)));
            ways.map(|(one, next)| [one, vec![next]].concat()).collect()
        };
        (0..length).fold(vec![Vec::new()], |all, _| longer(all))
    }
    let profiles: Vec<[Rating; 8]> = sorted(4)
        .into_iter()
        .flat_map(|strategy| sorted(3).into_iter().map(move |execution| [strategy.clone(), execution].concat()))
        .flat_map(|rest| (0..=5).map(move |link| [rest.clone(), vec![link]].concat()))
        .map(|all| std::array::from_fn(|place| Rating::try_from(all[place]).unwrap()))
        .collect();
    assert_eq!(profiles.len(), 42_336);
    std::thread::scope(|scope| {
        for language in Language::ALL {
            let (check, profiles) = (&check, &profiles);
            scope.spawn(move || {
                for ratings in profiles {
                    check(&Told { texts: language.texts(), assessment: &Assessment::of(&Ratings::from(*ratings)) });
                }
            });
        }
    });
}

/// Whether two cycles that are shown so could carry what is shown, with what rounding hides of each.
fn follows(potential: f64, cycles: [f64; 2]) -> bool {
    let of = |hidden: f64| harmonic(cycles[0] + hidden, cycles[1] + hidden) + hidden;
    (of(-0.05) - 1e-9..=of(0.05) + 1e-9).contains(&potential)
}

/// What is wrong with the sentence beside the flow; empty if nothing is.
fn flow_faults(told: &Told, sentence: &str) -> &'static str {
    let (flow, link) = (told.value(Readout::Flow), told.value(Readout::Link));
    let cycles = [Readout::Strategy, Readout::Execution].map(|cycle| told.value(cycle));
    let potential = told.value(Readout::Potential);
    let meaning = &told.texts.results.meaning;
    match told.numbers(sentence)[..] {
        [] if sentence == meaning.flow_none && flow > 0.0 => "something flows",
        // At most a ninth is lost where no finding speaks of it, and the tenths hide as much again of a small flow.
        [] if sentence == meaning.flow_even && !(potential * 8.0 / 9.0 - 0.1..=potential).contains(&flow) => {
            "it carries more or less"
        }
        [] if sentence == meaning.flow_open && (flow <= potential || link < cycles[0].min(cycles[1])) => {
            "it is the narrowest"
        }
        [] if sentence == meaning.flow_above && (flow <= potential || cycles.iter().any(|&cycle| link <= cycle)) => {
            "it is not wider"
        }
        [] => "",
        [ref number] if *number != told.shown(Readout::Potential) => "a number of nothing",
        [_] if flow >= potential => "nothing is held back",
        // Whoever works it out of the cycles as they are shown comes to the same, but for their rounding.
        [_] if !follows(potential, cycles) => "it does not follow",
        [_] => "",
        _ => "too many numbers",
    }
}

#[test]
fn what_is_said_of_the_flow_follows_from_the_numbers() {
    each_told(|told| {
        let said = ReadoutWords::of(told.texts, Readout::Flow, told.assessment);
        let fault = flow_faults(told, &said.meaning);
        assert!(fault.is_empty(), "{fault}: {} {}", said.number.unwrap(), said.meaning);
        let is_held = [told.numbers(&said.meaning).len() == 1, said.meaning == told.texts.results.meaning.flow_none];
        // A finding of a blocked crossing stands beside no sentence that denies it.
        assert_eq!(said.found && told.value(Readout::Flow) > 0.0, is_held[0], "{}", said.meaning);
        assert!(!said.found || is_held.contains(&true), "{}", said.meaning);
    });
}

#[test]
fn the_lean_is_the_difference_of_the_cycles_beside_it() {
    each_told(|told| {
        let [strategy, execution] = [Readout::Strategy, Readout::Execution].map(|cycle| told.value(cycle));
        let lean = told.value(Readout::Lean);
        assert_eq!(format!("{lean:.1}"), format!("{:.1}", (strategy - execution).abs()));
        let said = ReadoutWords::of(told.texts, Readout::Lean, told.assessment);
        let results = &told.texts.results;
        let side = [results.lean_none, results.lean_strategy, results.lean_execution];
        let expected = if lean < 0.05 {
            0
        } else if strategy > execution {
            1
        } else {
            2
        };
        assert_eq!(said.word, side[expected]);
    });
}

/// What is wrong with a finding's evidence; empty if nothing is.
fn evidence_faults(told: &Told, finding: &Finding, sentence: &str) -> String {
    let named = || finding.factors.iter().map(|factor| factor.number().to_string());
    let expected: Vec<String> = match finding.evidence {
        Evidence::Lowest(rating) => {
            let all = told.rated(|value| value == rating.value());
            [vec![rating.value().to_string()], all].concat()
        }
        Evidence::Lead(_) => {
            let values = Factor::ALL.map(|factor| f64::from(told.assessment.ratings.get(factor).unwrap().value()));
            let sum: f64 = values.iter().sum();
            let lead = values.map(|value| value - (sum - value) / 7.0).into_iter().fold(0.0, f64::max);
            [vec![format!("{:.1}", (lead * 10.0 + 1e-9).round() / 10.0)], named().collect()].concat()
        }
        Evidence::Lean { .. } => [Readout::Strategy, Readout::Execution].map(|cycle| told.shown(cycle)).into(),
        Evidence::Link { .. } => {
            let link = told.rated(|_| true).len().to_string();
            let rating = told.assessment.ratings.get(Factor::Learning).unwrap().value().to_string();
            let open = (rating != "0").then(|| told.shown(Readout::Openness));
            [link, rating].into_iter().chain(open).collect()
        }
    };
    let found = told.numbers(sentence);
    if found == expected { String::new() } else { format!("{found:?} is not {expected:?}: {sentence}") }
}

#[test]
fn the_evidence_of_a_finding_is_what_the_readouts_show() {
    each_told(|told| {
        for finding in &told.assessment.findings {
            let fault = evidence_faults(told, finding, &phrases::evidence(told.texts, finding));
            assert!(fault.is_empty(), "{fault}");
            let name = phrases::finding_name(told.texts, finding);
            // What it means is the second of two where it is only to be watched.
            let [_, part] = advice_keys::of_finding(finding);
            if let Evidence::Lowest(rating) = finding.evidence {
                // A factor at 1 is neither missing nor left out.
                let is_missing = rating == Rating::MIN;
                assert_eq!((name == told.texts.results.missing, part.is_empty()), (is_missing, is_missing));
            }
        }
    });
}

#[test]
fn the_findings_are_told_once_each_and_the_headline_speaks_of_the_first() {
    each_told(|told| {
        let all = told.assessment.told_findings();
        assert_eq!(all.len(), told.assessment.findings.len());
        assert!(told.assessment.findings.iter().all(|finding| all.contains(&finding)));
        assert!(all.is_sorted_by_key(|finding| std::cmp::Reverse(finding.severity as u8)));
        let expected = match Headline::of(told.assessment).unwrap() {
            Headline::Dry => return,
            Headline::Cut | Headline::Narrow => Some(FindingId::Blocked),
            Headline::Missing(_) | Headline::ByChance(_) => Some(FindingId::Missing),
            Headline::StrategyAlone | Headline::ExecutionAlone => Some(FindingId::OneCycle),
            Headline::Uneven { .. } => Some(FindingId::Uneven),
            Headline::Growing | Headline::Free | Headline::Strong | Headline::Top => None,
        };
        assert_eq!(all.first().map(|finding| finding.id), expected);
    });
}

#[test]
fn the_headline_counts_the_factors_that_it_names() {
    each_told(|told| {
        let headline = Headline::of(told.assessment).unwrap();
        let said = told.numbers(&phrases::headline(told.texts, &headline));
        let factors: Vec<String> = headline.factors().iter().map(|factor| factor.number().to_string()).collect();
        let expected = match &headline {
            Headline::Missing(all) | Headline::ByChance(all) if all.len() > 1 => {
                [vec![all.len().to_string()], factors].concat()
            }
            Headline::Uneven { ahead, .. } => {
                ahead.iter().map(|factor| factor.number().to_string()).chain(factors).collect()
            }
            Headline::StrategyAlone | Headline::ExecutionAlone => Vec::new(),
            _ => factors,
        };
        assert_eq!(said, expected);
        let none_below_two = told.count(|value| value < 2) == 0;
        assert!(!matches!(headline, Headline::Growing | Headline::Free | Headline::Strong) || none_below_two);
    });
}

/// The sentence beside the level claims nothing that the ratings deny.
#[test]
fn what_is_said_of_the_level_and_the_balance_holds_for_the_ratings() {
    each_told(|told| {
        let meaning = &told.texts.results.meaning;
        let level = ReadoutWords::of(told.texts, Readout::Level, told.assessment);
        let holds = match meaning.level.iter().position(|sentence| *sentence == level.meaning) {
            None => level.meaning == meaning.level_dry && told.count(|value| value == 0) > 0,
            Some(0) => told.count(|value| value <= 1) >= 4 && told.value(Readout::Level) < 1.0,
            Some(1) => told.count(|value| value <= 2) >= 4,
            Some(2) => told.count(|value| value <= 2) >= 1,
            Some(3) => told.count(|value| value >= 3) >= 4,
            Some(_) => told.count(|value| value >= 4) >= 5,
        };
        assert!(holds, "{} {:?}", level.meaning, told.assessment.ratings);

        let balance = ReadoutWords::of(told.texts, Readout::Balance, told.assessment);
        let ahead = told.assessment.findings.iter().find(|finding| finding.id == FindingId::Uneven);
        assert!(
            ahead.is_none() || (balance.meaning != meaning.balance_even && balance.meaning != meaning.balance_most)
        );
        if balance.meaning == meaning.balance_ahead {
            let ahead = &ahead.unwrap().factors;
            let rest = Factor::ALL.into_iter().filter(|factor| !ahead.contains(factor));
            let rest: Vec<u8> = rest.map(|factor| told.assessment.ratings.get(factor).unwrap().value()).collect();
            let [least, most] = [rest.iter().min(), rest.iter().max()].map(|value| *value.unwrap());
            assert!(most - least <= 2, "{rest:?} are close");
        }
    });
}

#[test]
fn next_steps_begin_where_the_ratings_are_and_come_in_the_order_that_is_told() {
    each_told(|told| {
        let now = told.assessment.readouts.unwrap();
        let mut last: Option<(u8, f64)> = None;
        for step in &told.assessment.next_steps {
            let words = NextStepWords::of(told.texts, &now, step);
            let from = told.assessment.ratings.get(step.factor).unwrap().value();
            assert_eq!(told.numbers(&words.raise), [from, from + 1].map(|value| value.to_string()));
            let [level, flow] = [&words.level, &words.flow].map(|text| told.numbers(text));
            assert_eq!((&level[0], &flow[0]), (&told.shown(Readout::Level), &told.shown(Readout::Flow)));
            // From what is shown now to no less.
            for (values, now) in [(&level, Readout::Level), (&flow, Readout::Flow)] {
                assert!(values.len() == 2 && values[1].parse::<f64>().unwrap() >= told.value(now), "{words:?}");
            }
            let after: f64 = flow.last().unwrap().parse().unwrap();
            assert!(after >= told.value(Readout::Flow));
            // The lowest rating first; of equals, what lifts the flow most.
            if let Some((rating, flow)) = last {
                assert!(rating < from || (rating == from && flow >= after), "{words:?}");
            }
            last = Some((from, after));
        }
    });
}

#[test]
fn the_bottleneck_is_the_narrowest_of_what_is_shown() {
    let told_of = std::sync::atomic::AtomicU32::new(0);
    each_told(|told| {
        let said = phrases::bottleneck(told.texts, told.assessment);
        if said.is_empty() {
            return;
        }
        told_of.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let stages = [
            (Stage::Strategy, Readout::Strategy),
            (Stage::Link, Readout::Link),
            (Stage::Execution, Readout::Execution),
        ];
        let stage = told.assessment.bottleneck.unwrap().stage;
        assert!(said.starts_with(told.texts.stage(stage)));
        let values = stages.map(|(_, readout)| told.value(readout));
        let least = values.into_iter().fold(f64::INFINITY, f64::min);
        let own = stages.iter().zip(values).find(|((one, _), _)| *one == stage).unwrap().1;
        assert!(own <= least && told.value(Readout::Flow) > 0.0, "{said} {values:?}");
        let [share, even] =
            told.numbers(&said)[..].iter().map(|number| number.parse::<u32>().unwrap()).collect::<Vec<_>>()[..]
        else {
            panic!("{said}")
        };
        assert_eq!(even, if stage == Stage::Link { 50 } else { 25 });
        // Worked out of what is shown, the share is the same but for their rounding.
        let passes = |stage: Stage| if stage == Stage::Link { 2.0 } else { 1.0 };
        let resistance: f64 = stages.iter().zip(values).map(|((stage, _), value)| passes(*stage) / value).sum();
        assert!((100.0 * passes(stage) / own / resistance - f64::from(share)).abs() < 8.0, "{said} {values:?}");
        assert!(share >= even + 15, "{said}");
        let is_cycle_alone = told.value(Readout::Lean) >= 0.3;
        assert!(stage == Stage::Link || is_cycle_alone, "{said} {values:?}");
    });
    assert!(told_of.into_inner() > 0);
}

/// The sentences that stood there before are found out.
#[test]
fn sentences_that_contradict_a_number_are_found() {
    let told = |values: [u8; 8], check: &dyn Fn(&Told)| {
        let ratings = values.map(|value| Rating::try_from(value).unwrap());
        check(&Told { texts: Language::English.texts(), assessment: &Assessment::of(&Ratings::from(ratings)) });
    };
    told([4, 4, 4, 4, 1, 1, 1, 3], &|told| {
        let fault = flow_faults(told, "The crossing lets through the 1.6 that the cycles carry.");
        assert_eq!(fault, "nothing is held back");
        assert_eq!(flow_faults(told, told.texts.results.meaning.flow_above), "it is not wider");
    });
    told([3, 3, 4, 2, 2, 3, 1, 1], &|told| {
        assert_eq!(flow_faults(told, told.texts.results.meaning.flow_open), "it is the narrowest");
        assert_eq!(flow_faults(told, "The cycles could carry 2.2."), "a number of nothing");
        let lean = told.assessment.findings.iter().find(|finding| finding.id == FindingId::OneCycle).unwrap();
        assert!(!evidence_faults(told, lean, "Strategy 2.9, execution 1.9: 1.1 apart.").is_empty());
        let missing = told.assessment.findings.iter().find(|finding| finding.id == FindingId::Missing).unwrap();
        assert!(!evidence_faults(told, missing, "Rated 0: 7 Measuring, 8 Learning.").is_empty());
        assert!(evidence_faults(told, missing, "Rated 1: 7 Measuring, 8 Learning.").is_empty());
    });
}
