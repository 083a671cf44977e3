use super::{Moment, Record, RecordId, Records};
use crate::framework::{Factor, Rating, Ratings};
use crate::scoring::Readouts;

/// How one organisation's ratings changed: what a line of small pictures is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// The records in the order of their dates.
    pub points: Vec<TrendPoint>,
}

/// One record in a [`Trend`].
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// Of which record.
    pub id: RecordId,
    /// When it was rated.
    pub at: Moment,
    /// The ratings.
    pub ratings: Ratings,
    /// The readouts; none where some factor is unrated, for then there is no total.
    pub readouts: Option<Readouts>,
}

impl Trend {
    /// The trend of an organisation.
    pub fn of(records: &Records, organisation: &str) -> Trend {
        Trend { points: records.of(organisation).map(TrendPoint::of).collect() }
    }

    /// One readout over time, such as the level; none where there was no total.
    pub fn series(&self, readout: impl Fn(&Readouts) -> f64) -> Vec<(Moment, Option<f64>)> {
        self.points.iter().map(|point| (point.at, point.readouts.as_ref().map(&readout))).collect()
    }

    /// The level over time, 0…5.
    pub fn level(&self) -> Vec<(Moment, Option<f64>)> {
        self.series(|readouts| readouts.level)
    }

    /// The balance over time, 0…1.
    pub fn balance(&self) -> Vec<(Moment, Option<f64>)> {
        self.series(|readouts| readouts.balance)
    }

    /// The flow over time, 0…5.
    pub fn flow(&self) -> Vec<(Moment, Option<f64>)> {
        self.series(|readouts| readouts.flow)
    }

    /// The rating of one factor over time.
    pub fn factor(&self, factor: Factor) -> Vec<(Moment, Option<Rating>)> {
        self.points.iter().map(|point| (point.at, point.ratings.get(factor))).collect()
    }
}

impl TrendPoint {
    fn of(record: &Record) -> TrendPoint {
        let ratings = record.ratings();
        let readouts = ratings.complete().as_ref().map(Readouts::of);
        TrendPoint { id: record.id().clone(), at: record.at(), ratings, readouts }
    }
}
