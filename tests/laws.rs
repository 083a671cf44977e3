//! The laws of the model, each checked on all 6⁸ = 1,679,616 profiles.

use double_cycle::framework::Rating;
use double_cycle::scoring::{Bottleneck, Readouts, Stage, harmonic, next_steps};

type Profile = [Rating; 8];

const PROFILES: u32 = 6_u32.pow(8);

/// The profile whose ratings are the base-6 digits of a number.
fn profile(mut number: u32) -> Profile {
    let mut all = [Rating::MIN; 8];
    for slot in all.iter_mut().rev() {
        *slot = Rating::ALL[(number % 6) as usize];
        number /= 6;
    }
    all
}

/// Calls `check` with every profile and its readouts, on all cores. Returns the number of profiles.
fn each_profile(check: impl Fn(&Profile, &Readouts) + Sync) -> u32 {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u32);
    let part = PROFILES.div_ceil(threads);
    std::thread::scope(|scope| {
        let check = &check;
        let counts = (0..threads).map(|thread| {
            scope.spawn(move || {
                let numbers = thread * part..((thread + 1) * part).min(PROFILES);
                let count = numbers.len() as u32;
                for number in numbers {
                    let all = profile(number);
                    check(&all, &Readouts::of(&all));
                }
                count
            })
        });
        counts.collect::<Vec<_>>().into_iter().map(|thread| thread.join().unwrap()).sum()
    })
}

fn values(all: &Profile) -> [f64; 8] {
    all.map(|rating| f64::from(rating.value()))
}

#[test]
fn the_level_lies_between_the_lowest_rating_and_the_mean() {
    let seen = each_profile(|all, readouts| {
        let values = values(all);
        let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
        let mean = values.iter().sum::<f64>() / 8.0;
        assert!(readouts.level >= lowest - 1e-12 && readouts.level <= mean + 1e-12, "{all:?}");
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn the_level_rises_strictly_and_the_flow_weakly_with_each_rating() {
    let seen = each_profile(|all, readouts| {
        for place in 0..8 {
            let Some(raised) = all[place].raised() else { continue };
            let mut after = *all;
            after[place] = raised;
            let after = Readouts::of(&after);
            assert!(after.level > readouts.level + 1e-3, "{all:?} at {place}");
            assert!(after.flow >= readouts.flow - 1e-12, "{all:?} at {place}");
        }
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn the_flow_is_the_harmonic_mean_by_either_way() {
    let seen = each_profile(|all, readouts| {
        let flow = readouts.flow;
        assert!((flow - harmonic(readouts.outflow, readouts.backflow)).abs() < 1e-12, "{all:?}");
        assert!((flow - harmonic(readouts.potential, readouts.link)).abs() < 1e-12, "{all:?}");
        if flow > 0.0 {
            let series = 4.0 / (1.0 / readouts.strategy + 2.0 / readouts.link + 1.0 / readouts.execution);
            assert!((flow - series).abs() < 1e-12, "{all:?}");
        }
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn the_level_is_made_of_the_cycles_and_the_link() {
    let seen = each_profile(|all, readouts| {
        let parts = 4.0 * readouts.strategy.ln_1p() + 3.0 * readouts.execution.ln_1p() + readouts.link.ln_1p();
        assert!((8.0 * readouts.level.ln_1p() - parts).abs() < 1e-12, "{all:?}");
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn balance_is_a_share_and_openness_too() {
    let seen = each_profile(|all, readouts| {
        assert!((0.0..=1.0).contains(&readouts.balance), "{all:?}");
        let values = values(all);
        let mean = values.iter().sum::<f64>() / 8.0;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / 8.0;
        assert!((readouts.balance - (1.0 - variance.sqrt() / 2.5)).abs() < 1e-12, "{all:?}");
        assert!(readouts.openness.is_none_or(|open| (0.0..=1.0).contains(&open)), "{all:?}");
        assert_eq!(readouts.openness.is_none(), readouts.potential == 0.0);
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn nothing_flows_exactly_where_a_stage_is_dry() {
    let seen = each_profile(|all, readouts| {
        let dry = readouts.strategy == 0.0 || readouts.link == 0.0 || readouts.execution == 0.0;
        assert_eq!(readouts.flow == 0.0, dry, "{all:?}");
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn the_first_next_step_is_a_lowest_factor() {
    let seen = each_profile(|all, _| {
        let lowest = *all.iter().min().unwrap();
        match next_steps(all).first() {
            Some(first) => assert_eq!(all[first.factor.index()], lowest, "{all:?}"),
            None => assert_eq!(lowest, Rating::MAX, "{all:?}"),
        }
    });
    assert_eq!(seen, PROFILES);
}

#[test]
fn the_bottleneck_is_the_narrowest_stage() {
    let seen = each_profile(|all, readouts| {
        let stages = [readouts.strategy, readouts.link, readouts.execution];
        let least = stages.into_iter().fold(f64::INFINITY, f64::min);
        match Bottleneck::of(readouts) {
            None => assert!(stages.iter().all(|stage| stage - least < 1e-8), "{all:?}"),
            Some(bottleneck) => {
                let stage = match bottleneck.stage {
                    Stage::Strategy => readouts.strategy,
                    Stage::Link => readouts.link,
                    Stage::Execution => readouts.execution,
                };
                assert!(stage - least < 1e-8, "{all:?}");
                assert!(bottleneck.share > bottleneck.even - 1e-9 && bottleneck.share <= 1.0, "{all:?}");
            }
        }
    });
    assert_eq!(seen, PROFILES);
}
