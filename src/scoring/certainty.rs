//! How sure a result is, if each rating may be a step off.
//!
//! Each rating, by itself, stays with probability ½ and moves a step down or up with ¼ each; what would leave 0…5 stays.
//! That is an assumption. Everything that follows from it is exact: all profiles around a rating are counted, with their
//! weights in whole numbers, and none is drawn by chance. The approach is that of the uncertainty analysis in the OECD and
//! JRC's Handbook on Constructing Composite Indicators (2008).

use super::findings::{blocked, severity};
use super::readouts::evenness;
use super::{Assessment, shifted_geometric};
use super::{
    Band, Bottleneck, Finding, FindingId, Readout, Readouts, SLACK, Severity, Stage, findings, harmonic, next_steps,
};
use crate::framework::{Cycle, Factor, Rating};

/// The weight of all profiles: each rating has four quarters.
const ALL: u32 = QUARTERS.pow(Factor::COUNT as u32);
const QUARTERS: u32 = 4;
/// How many factors each cycle has that are not the crossing.
const STRATEGY: usize = 4;
const EXECUTION: usize = 3;

/// A finding that applies with less than this is a close call.
const LIKELY: f64 = 0.7;
/// One that is grave with less than this is a close call in how grave it is.
const EVEN: f64 = 0.5;

/// How sure the result of eight ratings is. Weights are 0…1, of all profiles around the rating.
#[derive(Debug, Clone, PartialEq)]
pub struct Certainty {
    /// For each of [`FindingId::ALL`] how often it applies, also where it does not now.
    pub findings: [FindingCertainty; FindingId::ALL.len()],
    /// The weight of the same band of the level. The limits are those of the level itself, and not of the tenth that is
    /// shown.
    pub band: f64,
    /// The weight of the same narrowest stage, or of none where there is none now.
    pub bottleneck: f64,
    /// The weight of the same factor to start with, or of none where all are 5.
    pub first_step: f64,
    /// The level, 0…5.
    pub level: Range,
    /// The balance, 0…1.
    pub balance: Range,
    /// The lean, −5…+5.
    pub lean: Range,
    /// The flow, 0…5.
    pub flow: Range,
    /// For each finding that applies, in the framework's order, the changes of one rating by one step that end it.
    pub deciding: Vec<(FindingId, Vec<Change>)>,
}

/// How often a finding applies, 0…1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FindingCertainty {
    /// The weight of all profiles in which it applies.
    pub applies: f64,
    /// Of those in which it is [`Severity::High`].
    pub high: f64,
}

/// From where to where a readout lies in nine tenths of all cases: the least values at which the weights, added from
/// below, come to 5 and to 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The 5 % point.
    pub low: f64,
    /// The 95 % point.
    pub high: f64,
}

/// One rating that would be a step off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The factor.
    pub factor: Factor,
    /// Its rating then.
    pub to: Rating,
}

/// What about a finding many of the profiles around do not confirm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseCall {
    /// Whether it applies.
    Whether,
    /// How grave it is.
    HowGrave,
}

impl Certainty {
    /// The certainty of ratings in number order.
    pub fn of(ratings: &[Rating; Factor::COUNT]) -> Certainty {
        let now = Readouts::of(ratings);
        let found = findings(ratings, &now);
        let around = Around::of(ratings);
        let levels = distinct(ratings, 1_u32, |product, rating| product * (1 + u32::from(rating.value())));
        let spreads = distinct(ratings, (0_u32, 0_u32), |(sum, squares), rating| {
            let value = u32::from(rating.value());
            (sum + value, squares + value * value)
        });
        let levels: Vec<(f64, u32)> = levels.into_iter().map(|(product, weight)| (level(product), weight)).collect();
        let band = band(now.level);
        Certainty {
            findings: around
                .findings
                .map(|[applies, high]| FindingCertainty { applies: share(applies), high: share(high) }),
            band: share(levels.iter().filter(|(level, _)| self::band(*level) == band).map(|(_, weight)| weight).sum()),
            bottleneck: share(around.bottleneck),
            first_step: share(around.first_step),
            level: range(levels),
            balance: range(
                spreads.into_iter().map(|((sum, squares), weight)| (evenness(sum, squares), weight)).collect(),
            ),
            lean: range(around.lean),
            flow: range(around.flow),
            deciding: found.iter().map(|finding| (finding.id, deciding(ratings, finding.id))).collect(),
        }
    }

    /// How often one of the findings applies.
    pub fn finding(&self, id: FindingId) -> FindingCertainty {
        self.findings[id as usize]
    }

    /// What about a finding that applies is a close call, if anything.
    pub fn close_call(&self, finding: &Finding) -> Option<CloseCall> {
        let FindingCertainty { applies, high } = self.finding(finding.id);
        match finding.severity {
            _ if applies < LIKELY => Some(CloseCall::Whether),
            Severity::High if high < EVEN => Some(CloseCall::HowGrave),
            _ => None,
        }
    }

    /// The findings that do not apply now, and would be no surprise: a step or two away they apply so often that their
    /// absence is a close call.
    pub fn nearly(&self, assessment: &Assessment) -> impl Iterator<Item = FindingId> {
        let now = assessment.findings.iter().fold([false; FindingId::ALL.len()], |mut now, finding| {
            now[finding.id as usize] = true;
            now
        });
        FindingId::ALL.into_iter().filter(move |&id| !now[id as usize] && self.finding(id).applies > 1.0 - LIKELY)
    }

    /// Where a readout lies in nine tenths of all cases; `None` for those that are not counted.
    pub fn range(&self, readout: Readout) -> Option<Range> {
        let counted = [
            (Readout::Level, self.level),
            (Readout::Balance, self.balance),
            (Readout::Lean, self.lean),
            (Readout::Flow, self.flow),
        ];
        counted.iter().find(|(own, _)| *own == readout).map(|&(_, range)| range)
    }

    /// The changes of one rating by one step that end a finding; empty where it does not apply, or where no single one does.
    pub fn deciding(&self, id: FindingId) -> &[Change] {
        self.deciding.iter().find(|(own, _)| *own == id).map_or(&[], |(_, changes)| changes)
    }
}

impl Assessment {
    /// How sure the result is; `None` until all eight are rated. It takes about as long as drawing a page, so ask for it in
    /// a task of its own.
    pub fn certainty(&self) -> Option<Certainty> {
        self.ratings.complete().as_ref().map(Certainty::of)
    }
}

/// A rating and those a step away, with their weights in quarters.
fn steps_around(rating: Rating) -> Vec<(Rating, u32)> {
    let mut around = vec![(rating, 2)];
    for moved in [rating.lowered(), rating.raised()] {
        match moved {
            Some(moved) => around.push((moved, 1)),
            None => around[0].1 += 1,
        }
    }
    around
}

/// What all profiles around a rating come to, where only that counts: each outcome once, with its weight. `add` takes a
/// rating to what the ratings before it have come to.
fn distinct<K: Ord + Copy>(ratings: &[Rating], none: K, add: impl Fn(K, Rating) -> K) -> Vec<(K, u32)> {
    let mut all = vec![(none, 1)];
    for &rating in ratings {
        let around = steps_around(rating);
        let each = |&(key, weight): &(K, u32)| {
            let around = around.clone();
            let add = &add;
            around.into_iter().map(move |(rating, quarters)| (add(key, rating), weight * quarters))
        };
        all = all.iter().flat_map(each).collect();
        all.sort_unstable_by_key(|&(key, _)| key);
        all.dedup_by(|next, last| {
            let is_same = next.0 == last.0;
            last.1 += if is_same { next.1 } else { 0 };
            is_same
        });
    }
    all
}

fn share(weight: u32) -> f64 {
    f64::from(weight) / f64::from(ALL)
}

/// The level of ratings whose steps, each and one, have this product.
fn level(product: u32) -> f64 {
    f64::from(product).sqrt().sqrt().sqrt() - 1.0
}

/// The place of a level among the bands, by its own value.
fn band(level: f64) -> usize {
    ((level + SLACK) as usize).min(Band::ALL.len() - 1)
}

/// The changes that end a finding, in number order, a step down first.
fn deciding(ratings: &[Rating; Factor::COUNT], id: FindingId) -> Vec<Change> {
    let mut all = Vec::new();
    for factor in Factor::ALL {
        let rating = ratings[factor.index()];
        for to in [rating.lowered(), rating.raised()].into_iter().flatten() {
            let mut changed = *ratings;
            changed[factor.index()] = to;
            if findings(&changed, &Readouts::of(&changed)).iter().all(|finding| finding.id != id) {
                all.push(Change { factor, to });
            }
        }
    }
    all
}

/// The range of values with their weights.
fn range(mut values: Vec<(f64, u32)>) -> Range {
    // Stable: it is fast where parts are in order already.
    values.sort_by(|one, other| one.0.total_cmp(&other.0));
    let at = |twentieths: u32| {
        let mut sum = 0;
        let reached = values.iter().find(|(_, weight)| {
            sum += weight;
            sum * 20 >= ALL * twentieths
        });
        reached.map_or(0.0, |(value, _)| *value)
    };
    Range { low: at(1), high: at(19) }
}

/// A profile of one cycle's own factors.
struct Half {
    weight: u32,
    /// The cycle's readout, and what it would be with its lowest factor a step higher.
    readout: f64,
    raised: Option<f64>,
    sum: u32,
    lowest: Rating,
    highest: Rating,
    /// The first factor that has the lowest rating.
    first: Factor,
}

/// All profiles of a cycle's own factors, the first of which is `from`.
fn halves(ratings: &[Rating], from: Factor) -> Vec<Half> {
    let mut all = vec![(Vec::new(), 1)];
    for &rating in ratings {
        let around = steps_around(rating);
        let each = |(so_far, weight): &(Vec<Rating>, u32)| {
            let with = |&(rating, quarters): &(Rating, u32)| ([&so_far[..], &[rating]].concat(), weight * quarters);
            around.iter().map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(each).collect();
    }
    all.into_iter().filter_map(|(ratings, weight)| Half::of(&ratings, weight, from)).collect()
}

impl Half {
    fn of(ratings: &[Rating], weight: u32, from: Factor) -> Option<Half> {
        let (lowest, highest) = (*ratings.iter().min()?, *ratings.iter().max()?);
        let place = ratings.iter().position(|&rating| rating == lowest)?;
        let raised = lowest.raised().map(|to| {
            let mut raised = ratings.to_vec();
            raised[place] = to;
            shifted_geometric(&raised)
        });
        Some(Half {
            weight,
            readout: shifted_geometric(ratings),
            raised,
            sum: ratings.iter().map(|rating| u32::from(rating.value())).sum(),
            lowest,
            highest,
            first: Factor::ALL[from.index() + place],
        })
    }
}

/// What is counted over all profiles around a rating.
struct Around {
    /// For each finding the weight where it applies, and where it is high.
    findings: [[u32; 2]; FindingId::ALL.len()],
    bottleneck: u32,
    first_step: u32,
    lean: Vec<(f64, u32)>,
    flow: Vec<(f64, u32)>,
}

impl Around {
    fn of(ratings: &[Rating; Factor::COUNT]) -> Around {
        let now = Readouts::of(ratings);
        let bottleneck = Bottleneck::of(&now).map(|found| found.stage);
        let first = next_steps(ratings).first().map(|step| step.factor);
        let (strategy, rest) = ratings.split_at(STRATEGY);
        let strategy = halves(strategy, Factor::ALL[0]);
        let execution = halves(&rest[..EXECUTION], Factor::ALL[STRATEGY]);
        let crossing = steps_around(ratings[Factor::Learning.index()]);
        let mut around = Around {
            findings: Default::default(),
            bottleneck: 0,
            first_step: 0,
            lean: Vec::with_capacity(strategy.len() * execution.len()),
            flow: Vec::with_capacity(strategy.len() * execution.len() * crossing.len()),
        };
        for one in &strategy {
            for other in &execution {
                let weight = one.weight * other.weight;
                let lean = one.readout - other.readout;
                around.lean.push((lean, weight * QUARTERS));
                for &(link, quarters) in &crossing {
                    around.count(
                        &Neighbour { one, other, link, lean, now: &now },
                        weight * quarters,
                        bottleneck,
                        first,
                    );
                }
            }
        }
        around
    }

    fn count(&mut self, neighbour: &Neighbour, weight: u32, bottleneck: Option<Stage>, first: Option<Factor>) {
        for (counted, severity) in self.findings.iter_mut().zip(neighbour.findings()) {
            counted[0] += if severity.is_some() { weight } else { 0 };
            counted[1] += if severity == Some(Severity::High) { weight } else { 0 };
        }
        let Neighbour { one, other, .. } = neighbour;
        self.bottleneck += if neighbour.narrowest() == bottleneck { weight } else { 0 };
        self.first_step += if neighbour.first_step() == first { weight } else { 0 };
        self.flow.push((flow(one.readout, neighbour.link(), other.readout), weight));
    }
}

/// The flow through three readouts, in the order of [`Readouts::of`].
fn flow(strategy: f64, link: f64, execution: f64) -> f64 {
    harmonic(harmonic(strategy, link), harmonic(execution, link))
}

/// One profile around a rating: two cycles and the crossing.
struct Neighbour<'a> {
    one: &'a Half,
    other: &'a Half,
    link: Rating,
    lean: f64,
    /// For the readouts that nothing here asks for.
    now: &'a Readouts,
}

impl Neighbour<'_> {
    fn link(&self) -> f64 {
        f64::from(self.link.value())
    }

    /// The readouts of the stages, and the potential; the others are not those of this profile.
    fn readouts(&self) -> Readouts {
        let (strategy, execution) = (self.one.readout, self.other.readout);
        let potential = harmonic(strategy, execution);
        Readouts { strategy, link: self.link(), execution, potential, ..*self.now }
    }

    fn lowest(&self) -> Rating {
        self.one.lowest.min(self.other.lowest).min(self.link)
    }

    /// How grave each of [`FindingId::ALL`] is, if it applies.
    fn findings(&self) -> [Option<Severity>; FindingId::ALL.len()] {
        let missing = match self.lowest().value() {
            0 => Some(Severity::High),
            1 => Some(Severity::Watch),
            _ => None,
        };
        let blocked = blocked(&self.readouts()).map(|finding| finding.severity);
        [missing, self.uneven(), severity(self.lean.abs(), 2.0, 1.0), blocked]
    }

    /// The largest lead over the mean of the other seven, as in [`findings()`]: x − (sum − x)/7 ≥ 2.5 is 8x − sum ≥ 17.5.
    fn uneven(&self) -> Option<Severity> {
        let sum = self.one.sum + self.other.sum + u32::from(self.link.value());
        let lead = |rating: Rating| 8 * i32::from(rating.value()) - sum as i32;
        let is_ahead = |rating: Rating| lead(rating) * 2 >= 21;
        let largest = lead(self.one.highest.max(self.other.highest).max(self.link));
        // Only one whole cycle is ahead: then that one spins alone.
        let [none_of_one, all_of_one] = [!is_ahead(self.one.highest), is_ahead(self.one.lowest)];
        let [none_of_other, all_of_other] = [!is_ahead(self.other.highest), is_ahead(self.other.lowest)];
        let is_cycle = all_of_one && none_of_other || none_of_one && all_of_other;
        match largest * 2 {
            _ if is_cycle && !is_ahead(self.link) => None,
            35.. => Some(Severity::High),
            21.. => Some(Severity::Watch),
            _ => None,
        }
    }

    fn narrowest(&self) -> Option<Stage> {
        Bottleneck::of(&self.readouts()).map(|found| found.stage)
    }

    /// The factor of the first of [`next_steps`]: of those rated lowest the one that lifts the flow most. Within a cycle all
    /// of them lift it alike, and the first comes first.
    fn first_step(&self) -> Option<Factor> {
        let lowest = self.lowest();
        let (one, other, link) = (self.one, self.other, self.link());
        let raised = |half: &Half| half.raised.filter(|_| half.lowest == lowest);
        let candidates = [
            self.link
                .raised()
                .filter(|_| self.link == lowest)
                .map(|to| (flow(one.readout, f64::from(to.value()), other.readout), Factor::Learning)),
            raised(one).map(|readout| (flow(readout, link, other.readout), one.first)),
            raised(other).map(|readout| (flow(one.readout, link, readout), other.first)),
        ];
        // Of equals the earlier: factor 8, then by number.
        let nanos = |flow: f64| (flow * 1e9).round_ties_even() as i64;
        let mut best: Option<(f64, Factor)> = None;
        for candidate in candidates.into_iter().flatten() {
            if best.is_none_or(|best| nanos(candidate.0) > nanos(best.0)) {
                best = Some(candidate);
            }
        }
        best.map(|(_, factor)| factor)
    }
}

const _: () = assert!(Cycle::Strategy.factors().len() == STRATEGY && Cycle::Execution.factors().len() == EXECUTION);
