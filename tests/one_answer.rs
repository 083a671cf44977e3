//! Headline, first step, words and numbers say one thing, on all 6^8 = 1,679,616 profiles.

use double_cycle::framework::{Cycle, Factor, Rating, Ratings};
use double_cycle::i18n::{Language, tenths};
use double_cycle::scoring::{Assessment, Band, FindingId, Headline, Readout};
use double_cycle::wording::readout_words::ReadoutWords;
use std::sync::atomic::{AtomicU32, Ordering};

const PROFILES: u32 = 6_u32.pow(8);

/// Calls `check` with every complete assessment, on all cores.
fn each_assessment(check: impl Fn(&Assessment) + Sync) {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u32);
    let seen = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (check, seen) = (&check, &seen);
            scope.spawn(move || {
                for mut number in (thread..PROFILES).step_by(threads as usize) {
                    let ratings = [(); 8].map(|()| {
                        let rating = Rating::ALL[(number % 6) as usize];
                        number /= 6;
                        rating
                    });
                    check(&Assessment::of(&Ratings::from(ratings)));
                    seen.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(seen.into_inner(), PROFILES);
}

fn is_found(assessment: &Assessment, id: FindingId) -> bool {
    assessment.findings.iter().any(|finding| finding.id == id)
}

#[test]
fn the_headline_is_about_the_first_step_but_for_one_profile_in_two_hundred() {
    let apart = AtomicU32::new(0);
    each_assessment(|assessment| {
        let headline = Headline::of(assessment).unwrap();
        match (&headline, assessment.first_step()) {
            (Headline::Top, first) => assert_eq!(first, None),
            (_, None) => panic!("a step to take: {assessment:?}"),
            (headline, Some(first)) => {
                assert_eq!(first, assessment.next_steps[0].factor);
                if !headline.factors().is_empty() && !headline.factors().contains(&first) {
                    apart.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        let Headline::Uneven { ahead, first } = &headline else { return };
        assert!(!ahead.contains(first) && assessment.first_step() == Some(*first));
    });
    let share = f64::from(apart.into_inner()) / f64::from(PROFILES);
    println!("the first step is not among the headline's factors in {:.3} % of all profiles", share * 100.0);
    assert!(share <= 0.005, "{share}");
}

#[test]
fn the_headline_speaks_of_what_is_found_and_of_nothing_worse_than_that() {
    each_assessment(|assessment| {
        let headline = Headline::of(assessment).unwrap();
        let at = |value: u8| Rating::try_from(value).ok();
        let rated = |factor: &Factor| assessment.ratings.get(*factor);
        match &headline {
            Headline::Dry => assert!(assessment.ratings.iter().all(|(_, rating)| rating == at(0))),
            Headline::Top => assert!(assessment.ratings.iter().all(|(_, rating)| rating == at(5))),
            Headline::Cut => assert_eq!(rated(&Factor::Learning), at(0)),
            Headline::Narrow => assert!(is_found(assessment, FindingId::Blocked)),
            Headline::Missing(factors) => assert!(factors.iter().all(|factor| rated(factor) == at(0))),
            Headline::ByChance(factors) => assert!(factors.iter().all(|factor| rated(factor) == at(1))),
            Headline::StrategyAlone => {
                assert!(is_found(assessment, FindingId::OneCycle) && assessment.strategy > assessment.execution);
                assert_eq!(headline.factors(), Cycle::Execution.factors());
            }
            Headline::ExecutionAlone => {
                assert!(is_found(assessment, FindingId::OneCycle) && assessment.strategy < assessment.execution);
                assert_eq!(headline.factors(), Cycle::Strategy.factors());
            }
            Headline::Uneven { .. } => assert!(is_found(assessment, FindingId::Uneven)),
            Headline::Growing | Headline::Free | Headline::Strong => assert!(assessment.findings.is_empty()),
        }
    });
}

/// What a sentence may say beside the number that is shown.
#[test]
fn no_word_contradicts_the_number_beside_it() {
    let texts = Language::English.texts();
    let (results, meaning) = (&texts.results, &texts.results.meaning);
    let shown = |value: f64| tenths(value, Language::English).replace('\u{2212}', "-").parse::<f64>().unwrap();
    each_assessment(|assessment| {
        let all = assessment.readouts.unwrap();
        let words = |readout| ReadoutWords::of(texts, readout, assessment);
        let is_dry = assessment.ratings.iter().any(|(_, rating)| rating == Some(Rating::MIN));

        let level = words(Readout::Level);
        let number: f64 = level.number.unwrap().parse().unwrap();
        let band = Band::ALL[(number.floor() as usize).min(4)];
        assert!(level.word.starts_with(results.bands[band.index()]), "{number} is no {}", level.word);
        assert_eq!(level.word.ends_with(results.dry_stretch), is_dry && number >= 1.0, "{number} {}", level.word);
        assert_eq!(level.meaning == meaning.level_dry, is_dry && number >= 1.0);

        let flow = words(Readout::Flow);
        let number: f64 = flow.number.unwrap().parse().unwrap();
        if flow.meaning == meaning.flow_open {
            assert!(all.flow > 0.0 && number > shown(all.potential), "{number} of {}", all.potential);
        } else if flow.meaning == meaning.flow_above {
            assert!(number > shown(all.potential) && all.link > all.strategy.max(all.execution));
        } else if flow.meaning == meaning.flow_even {
            assert!(!is_found(assessment, FindingId::Blocked) && number <= shown(all.potential));
        } else if flow.meaning == meaning.flow_none {
            assert_eq!(all.flow, 0.0);
        } else {
            let potential = tenths(all.potential, Language::English);
            assert_eq!(flow.meaning, meaning.flow_held.replace("{potential}", &potential));
            assert!(number < potential.parse().unwrap());
        }

        let lean = words(Readout::Lean);
        let number: f64 = lean.number.unwrap().parse().unwrap();
        let said = [
            (meaning.lean_none, 0.0..0.3),
            (meaning.lean_some_strategy, 0.3..1.05),
            (meaning.lean_some_execution, 0.3..1.05),
            (meaning.lean_strategy, 1.0..5.1),
            (meaning.lean_execution, 1.0..5.1),
        ];
        let (sentence, range) = said.iter().find(|(sentence, _)| *sentence == lean.meaning).unwrap();
        assert!(range.contains(&number), "{number}: {sentence}");
        let is_some = [meaning.lean_some_strategy, meaning.lean_some_execution].contains(sentence);
        assert!(number < 0.3 || is_some != is_found(assessment, FindingId::OneCycle), "{number}: {sentence}");
        if *sentence != meaning.lean_none {
            let is_strategy = [meaning.lean_strategy, meaning.lean_some_strategy].contains(sentence);
            assert_eq!(is_strategy, all.strategy > all.execution);
            assert_eq!(lean.word, if is_strategy { results.lean_strategy } else { results.lean_execution });
        }

        let balance = words(Readout::Balance);
        let number: u32 = balance.number.unwrap().trim_end_matches(['%', '\u{A0}']).parse().unwrap();
        let said = match number {
            80.. => meaning.balance_even,
            70.. if is_found(assessment, FindingId::Uneven) => meaning.balance_ahead,
            70.. => meaning.balance_most,
            60.. => meaning.balance_some,
            _ => meaning.balance_uneven,
        };
        assert_eq!(balance.meaning, said, "{number} %");

        match Headline::of(assessment).unwrap() {
            Headline::Free => assert!((3.5..4.0).contains(&shown(all.level))),
            Headline::Strong => assert!(shown(all.level) >= 4.0),
            Headline::Growing => assert!(shown(all.level) < 3.5),
            _ => {}
        }
    });
}
