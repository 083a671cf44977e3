//! The native speed of the model and the rating code: `cargo bench --bench scoring`. No time is asserted.
//!
//! The bench profile optimises for speed, the page's release profile for size; bench.mjs measures the page itself.

use double_cycle::codec::RatingCode;
use double_cycle::framework::{Rating, Ratings};
use double_cycle::scoring::Assessment;
use std::hint::black_box;
use std::time::{Duration, Instant};

const PROFILES: u32 = 6_u32.pow(8);
/// The fastest of several rounds counts: other work on the machine can only slow a round down.
const ROUNDS: u32 = 3;

fn main() {
    let all: Vec<Ratings> = (0..PROFILES).map(profile).collect();
    let codes: Vec<RatingCode> = all.iter().map(RatingCode::of).collect();
    let texts: Vec<String> = codes.iter().map(RatingCode::to_string).collect();

    println!("{:<44}{:>10}{:>14}{:>10}", "all 6^8 complete profiles", "seconds", "million/s", "ns each");
    row("Assessment::of", fastest(|| each(&all, Assessment::of)));
    row("RatingCode::of", fastest(|| each(&all, RatingCode::of)));
    row("RatingCode as text", fastest(|| each(&codes, RatingCode::to_string)));
    row("text to RatingCode", fastest(|| each(&texts, |text| text.parse::<RatingCode>())));
    row("ratings to text to ratings", fastest(|| each(&all, round_trip)));

    // Ten thousand spread over all of them: each is counted over thousands of profiles around it.
    let some: Vec<Assessment> = all.iter().step_by(all.len() / 10_000).map(Assessment::of).collect();
    let took = fastest(|| each(&some, Assessment::certainty));
    println!("\n{:<44}{:>10.0} µs each", "Assessment::certainty", took.as_secs_f64() * 1e6 / some.len() as f64);

    // Speed is worthless if a round trip loses ratings.
    let lost = all.iter().filter(|ratings| round_trip(ratings) != Some(**ratings)).count();
    println!("\nround trips that lost something: {lost}");
}

/// The profile whose ratings are the base-6 digits of a number.
fn profile(mut number: u32) -> Ratings {
    let mut all = [Rating::MIN; 8];
    for slot in all.iter_mut().rev() {
        *slot = Rating::ALL[(number % 6) as usize];
        number /= 6;
    }
    Ratings::from(all)
}

fn round_trip(ratings: &Ratings) -> Option<Ratings> {
    RatingCode::of(ratings).to_string().parse::<RatingCode>().ok().map(RatingCode::ratings)
}

/// Runs `work` on every item, and keeps the optimiser from removing it.
fn each<T, R>(items: &[T], work: impl Fn(&T) -> R) {
    for item in items {
        black_box(work(black_box(item)));
    }
}

fn fastest(work: impl Fn()) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}

fn row(name: &str, time: Duration) {
    let (seconds, count) = (time.as_secs_f64(), f64::from(PROFILES));
    println!("{name:<44}{seconds:>10.3}{:>14.2}{:>10.0}", count / seconds / 1e6, seconds / count * 1e9);
}
