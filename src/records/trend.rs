use super::{Record, RecordId, RecordTime, Records};
use crate::codec::Day;
use crate::framework::{Factor, Rating, Ratings};
use crate::scoring::{Assessment, Readout};

/// How one organisation's ratings changed over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// The records in date order.
    pub points: Vec<TrendPoint>,
    /// What is aimed at, in date order.
    pub targets: Vec<TrendTarget>,
}

/// What is aimed at in a [`Trend`].
#[derive(Debug, Clone, PartialEq)]
pub struct TrendTarget {
    /// The day on which it is due.
    pub at: RecordTime,
    /// The model's result for the ratings then.
    pub assessment: Assessment,
}

/// One record in a [`Trend`].
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// The id of the record.
    pub id: RecordId,
    /// When it was rated.
    pub at: RecordTime,
    /// The model's result for its ratings.
    pub assessment: Assessment,
}

impl Trend {
    /// The readouts shown for a record among others: those of the result without the lean, of which more is neither
    /// better nor worse.
    pub fn shown() -> impl Iterator<Item = Readout> {
        Readout::SHOWN.into_iter().filter(|readout| !readout.has_sides())
    }

    /// The trend of an organisation.
    pub fn of(records: &Records, organisation: &str) -> Trend {
        Trend { points: records.of(organisation).map(TrendPoint::of).collect(), targets: Vec::new() }
    }

    /// One readout over time; `None` if the record is incomplete.
    pub fn series(&self, readout: Readout) -> Vec<(RecordTime, Option<f64>)> {
        self.points.iter().map(|point| (point.at, readout.of(&point.assessment))).collect()
    }

    /// The rating of one factor over time.
    pub fn factor(&self, factor: Factor) -> Vec<(RecordTime, Option<Rating>)> {
        self.points.iter().map(|point| (point.at, point.assessment.ratings.get(factor))).collect()
    }

    /// The trend with what is aimed at, by the day on which it is due.
    #[must_use]
    pub fn aiming_at(self, targets: impl IntoIterator<Item = (Day, Ratings)>) -> Trend {
        let target = |(day, ratings): (Day, Ratings)| {
            let (year, month, date) = day.parts();
            Some(TrendTarget { at: RecordTime::day(year, month, date)?, assessment: Assessment::of(&ratings) })
        };
        Trend { targets: targets.into_iter().filter_map(target).collect(), ..self }
    }

    /// Each record's position between the first, 0, and the last, 1, and then that of each target. Positions follow time,
    /// but keep at least `gap` between neighbours, so that two records of one day stay apart; with too many for that gap
    /// they are spaced evenly.
    pub fn places(&self, gap: f64) -> Vec<f64> {
        let times = self.points.iter().map(|point| point.at).chain(self.targets.iter().map(|target| target.at));
        let mut times: Vec<(RecordTime, usize)> = times.zip(0..).collect();
        times.sort();
        let (Some((first, _)), Some((last, _))) = (times.first(), times.last()) else { return Vec::new() };
        let (start, span) = (first.moment().millis(), (last.moment().millis() - first.moment().millis()).max(1) as f64);
        let gap = gap.min(1.0 / (times.len() - 1).max(1) as f64);
        let mut places: Vec<f64> = Vec::with_capacity(times.len());
        for (at, _) in &times {
            let place = (at.moment().millis() - start) as f64 / span;
            places.push(places.last().map_or(place, |before| place.max(before + gap)));
        }
        // Positions pushed past the end are moved back.
        let mut limit = 1.0;
        for place in places.iter_mut().rev() {
            *place = place.min(limit).max(0.0);
            limit = *place - gap;
        }
        let mut own = vec![0.0; times.len()];
        for ((_, number), place) in times.iter().zip(places) {
            own[*number] = place;
        }
        own
    }
}

impl TrendPoint {
    fn of(record: &Record) -> TrendPoint {
        TrendPoint { id: record.id().clone(), at: record.at(), assessment: Assessment::of(&record.ratings()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::records::Timestamp;

    fn places(times: &[u64], gap: f64) -> Vec<f64> {
        let mut records = Records::default();
        for (number, time) in times.iter().enumerate() {
            let id = format!("r{number:04}").parse().unwrap();
            let at = Timestamp::from_millis(*time as f64).unwrap();
            records.save(Record::new(id, at, crate::framework::Profile::default())).unwrap();
        }
        Trend::of(&records, "").places(gap)
    }

    #[test]
    fn targets_stand_by_their_day_among_the_records() {
        let mut records = Records::default();
        for (id, at) in [("a", "2027-01-01"), ("b", "2027-01-11")] {
            let at: RecordTime = at.parse().unwrap();
            records.save(Record::new(id.parse().unwrap(), at, crate::framework::Profile::default())).unwrap();
        }
        let days = [20_270_106, 20_270_121].map(|day| (Day::of_number(day).unwrap(), Ratings::EXAMPLE));
        let trend = Trend::of(&records, "").aiming_at(days);
        assert_eq!(trend.places(0.01), [0.0, 0.5, 0.25, 1.0]);
        assert_eq!(trend.targets[1].assessment, Assessment::of(&Ratings::EXAMPLE));
    }

    #[test]
    fn records_stand_by_their_time_and_apart() {
        assert_eq!(places(&[], 0.1), [0.0; 0]);
        assert_eq!(places(&[7], 0.1), [0.0]);
        assert_eq!(places(&[0, 25, 100], 0.1), [0.0, 0.25, 1.0]);
        for times in [&[0, 1, 100][..], &[0, 99, 100], &[5, 5, 5], &[0, 1, 2, 98, 99, 100]] {
            let places = places(times, 0.1);
            assert!(places.iter().all(|place| (0.0..=1.0).contains(place)), "{places:?}");
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] > 0.1 - 1e-9), "{places:?}");
        }
        let many = places(&(0..200).map(|time| time % 7).collect::<Vec<_>>(), 0.1);
        assert!(many.windows(2).all(|pair| pair[1] > pair[0]) && many[199] <= 1.0, "{many:?}");
    }
}
