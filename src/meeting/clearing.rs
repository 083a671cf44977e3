//! The fewest raises that clear a finding.

use crate::framework::{Cycle, Factor, Rating, Ratings};
use crate::scoring::{FindingId, Readouts, findings};

type All = [Rating; Factor::COUNT];

/// The lowest rating of a factor that is not missing.
const NOT_MISSING: Rating = Rating::ALL[2];

/// A factor raised by one step or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raise {
    /// The factor.
    pub factor: Factor,
    /// Its rating now.
    pub from: Rating,
    /// The rating it is raised to.
    pub to: Rating,
}

/// The shortest set of raises that clears a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearing {
    /// The finding that it clears.
    pub finding: FindingId,
    /// The raised factors, in number order.
    pub raises: Vec<Raise>,
    /// All ratings after the raises.
    pub target: All,
}

impl Clearing {
    /// Total number of single steps.
    pub fn steps(&self) -> u32 {
        self.raises.iter().map(|raise| u32::from(raise.to.value() - raise.from.value())).sum()
    }

    /// The ratings after the raises.
    pub fn ratings(&self) -> Ratings {
        self.target.into()
    }
}

/// Finds the fewest single-step raises that clear a finding; `None` if the ratings do not have it.
///
/// Only raises are considered, since nobody plans to listen less. A solution always exists: all ratings at 5 give no
/// finding. Tries all raises of one step, then of two and so on, so the answer is minimal. Among equals it takes the
/// most flow, then the highest level (both to 9 decimals), then the largest raise of factor 8, then of factor 1, 2 and
/// so on. Other findings may appear or change; see [`super::Comparison`].
pub fn fewest_steps(ratings: &All, finding: FindingId) -> Option<Clearing> {
    if !is_found(ratings, finding) {
        return None;
    }
    let movable = movable(ratings, finding);
    // A factor stops being missing at 2, so it is not raised further.
    let top = if finding == FindingId::Missing { NOT_MISSING } else { Rating::MAX };
    let room: u8 = movable.iter().map(|factor| top.value() - ratings[factor.index()].value()).sum();
    // `Missing`: every missing factor has to rise, so all of `room` is needed. `Uneven`: the largest rating never
    // falls, so the sum has to rise by at least the shortfall.
    let least = match finding {
        FindingId::Missing => room,
        FindingId::Uneven => shortfall(ratings),
        FindingId::OneCycle | FindingId::Blocked => 1,
    };
    let target = (least..=room).find_map(|total| {
        let mut best: Option<((i64, i64, All), All)> = None;
        each_raise(&mut ratings.clone(), &movable, top, total, &mut |target| {
            if is_clear(target, finding) {
                let merit = merit(target);
                if best.is_none_or(|(least, _)| merit > least) {
                    best = Some((merit, *target));
                }
            }
        });
        best.map(|(_, target)| target)
    });
    let target = target.unwrap_or([Rating::MAX; Factor::COUNT]);
    let raised = Factor::ALL.into_iter().filter_map(|factor| {
        let (from, to) = (ratings[factor.index()], target[factor.index()]);
        (to > from).then_some(Raise { factor, from, to })
    });
    Some(Clearing { finding, raises: raised.collect(), target })
}

fn is_found(ratings: &All, id: FindingId) -> bool {
    findings(ratings, &Readouts::of(ratings)).iter().any(|finding| finding.id == id)
}

/// The factors worth raising for a finding.
///
/// * `Missing` is found per factor, for each one below 2.
/// * `Blocked` depends on C/P, which only raises of 8 increase.
/// * `OneCycle` is cleared when |S − E| < 1. One raise moves S or E by less than 2, so raising the weaker cycle step by
///   step cannot jump over that range; raising the other cycle or 8 would only add steps.
/// * `Uneven` compares every factor with all others.
fn movable(ratings: &All, finding: FindingId) -> Vec<Factor> {
    let Readouts { lean, .. } = Readouts::of(ratings);
    let can_help = |factor: &Factor| match finding {
        FindingId::Missing => ratings[factor.index()] < NOT_MISSING,
        FindingId::Blocked => *factor == Factor::Learning,
        FindingId::OneCycle => factor.cycle() == Some(if lean > 0.0 { Cycle::Execution } else { Cycle::Strategy }),
        FindingId::Uneven => true,
    };
    Factor::ALL.into_iter().filter(can_help).collect()
}

/// Calls `found` with every rating exactly `total` steps above, raising only the given factors, to `top` at most.
fn each_raise(ratings: &mut All, factors: &[Factor], top: Rating, total: u8, found: &mut impl FnMut(&All)) {
    let Some((factor, others)) = factors.split_first() else {
        if total == 0 {
            found(ratings);
        }
        return;
    };
    let place = factor.index();
    let from = ratings[place];
    let room: u8 = others.iter().map(|other| top.value() - ratings[other.index()].value()).sum();
    for to in Rating::ALL.into_iter().filter(|to| (from..=top).contains(to)) {
        let steps = to.value() - from.value();
        if steps <= total && total - steps <= room {
            ratings[place] = to;
            each_raise(ratings, others, top, total - steps, found);
        }
    }
    ratings[place] = from;
}

/// Whether the ratings clear a finding.
///
/// `Uneven` counts as cleared only when no factor leads. If a whole cycle leads, the model reports "one cycle spins
/// alone" instead, but causing that does not clear the lead.
fn is_clear(ratings: &All, finding: FindingId) -> bool {
    if finding == FindingId::Uneven { shortfall(ratings) == 0 } else { !is_found(ratings, finding) }
}

/// How far the sum of all ratings is below an even attention; 0 if no factor leads. A factor leads if it is 1.5 steps
/// or more above the mean of the other seven: r − (Σ − r)/7 ≥ 1.5, in whole numbers 8r ≥ Σ + 11. Checking the largest
/// rating is enough.
fn shortfall(ratings: &All) -> u8 {
    let sum: u8 = ratings.iter().map(|rating| rating.value()).sum();
    let largest = ratings.iter().max().map_or(0, |rating| rating.value());
    (8 * largest).saturating_sub(sum + 10)
}

/// Sort key among targets with equally many steps; larger is better.
fn merit(target: &All) -> (i64, i64, All) {
    let Readouts { level, flow, .. } = Readouts::of(target);
    let whole = |value: f64| (value * 1e9).round_ties_even() as i64;
    let mut order = *target;
    order.rotate_right(1);
    (whole(flow), whole(level), order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_lead_there_is_no_finding_and_with_one_there_is_unless_a_cycle_leads() {
        let mut seen = 0;
        for total in 0..=40 {
            each_raise(&mut [Rating::MIN; 8], &Factor::ALL, Rating::MAX, total, &mut |all| {
                seen += 1;
                let found = is_found(all, FindingId::Uneven);
                let cycle_leads = Cycle::ALL.iter().any(|cycle| {
                    let (inside, outside): (Vec<Factor>, Vec<Factor>) =
                        Factor::ALL.iter().partition(|factor| cycle.factors().contains(factor));
                    let sum: u8 = all.iter().map(|rating| rating.value()).sum();
                    let leads = |factor: &Factor| 8 * all[factor.index()].value() >= sum + 11;
                    inside.iter().all(leads) && !outside.iter().any(leads)
                });
                assert_eq!(found, shortfall(all) > 0 && !cycle_leads, "{all:?}");
            });
        }
        assert_eq!(seen, 6_u32.pow(8));
    }

    #[test]
    fn ratings_of_5_throughout_have_no_finding() {
        assert!(FindingId::ALL.into_iter().all(|id| !is_found(&[Rating::MAX; 8], id)));
    }
}
