use super::{Record, RecordId, RecordTime, Records};
use crate::framework::{Factor, Rating};
use crate::scoring::{Assessment, Readout};

/// How one organisation's ratings changed over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// The records in date order.
    pub points: Vec<TrendPoint>,
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
        Trend { points: records.of(organisation).map(TrendPoint::of).collect() }
    }

    /// One readout over time; `None` if the record is incomplete.
    pub fn series(&self, readout: Readout) -> Vec<(RecordTime, Option<f64>)> {
        self.points.iter().map(|point| (point.at, readout.of(&point.assessment))).collect()
    }

    /// The rating of one factor over time.
    pub fn factor(&self, factor: Factor) -> Vec<(RecordTime, Option<Rating>)> {
        self.points.iter().map(|point| (point.at, point.assessment.ratings.get(factor))).collect()
    }

    /// Each record's position between the first, 0, and the last, 1. Positions follow time, but keep at least `gap`
    /// between neighbours, so that two records of one day stay apart; with too many records for that gap they are
    /// spaced evenly.
    pub fn places(&self, gap: f64) -> Vec<f64> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let (start, span) =
            (first.at.moment().millis(), (last.at.moment().millis() - first.at.moment().millis()).max(1) as f64);
        let gap = gap.min(1.0 / (self.points.len() - 1).max(1) as f64);
        let mut places: Vec<f64> = Vec::with_capacity(self.points.len());
        for point in &self.points {
            let place = (point.at.moment().millis() - start) as f64 / span;
            places.push(places.last().map_or(place, |before| place.max(before + gap)));
        }
        // Positions pushed past the end are moved back.
        let mut limit = 1.0;
        for place in places.iter_mut().rev() {
            *place = place.min(limit).max(0.0);
            limit = *place - gap;
        }
        places
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
