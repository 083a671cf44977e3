use crate::codec::Day;
use crate::framework::{Factor, Rating};
use crate::outside;
use crate::records::{RecordId, clean_name};

/// Longest text of what is to be done, in characters.
pub const WHAT_LIMIT: usize = 120;
/// Longest name of who does it, in characters.
pub const WHO_LIMIT: usize = crate::meeting::PLANNED_LIMIT;
/// Longest text of how one knows that it worked, in characters.
pub const EVIDENCE_LIMIT: usize = 160;

/// One thing to do, for one factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanItem {
    /// Its unique id.
    pub id: RecordId,
    /// The organisation or unit whose plan it belongs to; empty if it has no name.
    pub organisation: String,
    /// The factor.
    pub factor: Factor,
    /// The factor's rating when the item was put in the plan; `None` if it was unrated.
    pub from: Option<Rating>,
    /// The step that it aims at.
    pub target: Rating,
    /// What is to be done.
    pub what: String,
    /// Who does it; empty if nobody is named.
    pub who: String,
    /// The day it is due.
    pub by: Option<Day>,
    /// How one knows that it worked.
    pub evidence: String,
    /// The day it was done. Only people set this: a rating that rises does not.
    pub done: Option<Day>,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It was done on this day.
    Done(Day),
    /// It is not marked as done, but the factor has reached the target.
    Reached,
    /// Its day is over, and the target is not reached.
    Overdue(Day),
    /// It is still to be done, by this day if there is one.
    Open(Option<Day>),
}

impl PlanItem {
    /// An item of which only the factor and the target are known.
    pub fn new(id: RecordId, factor: Factor, from: Option<Rating>, target: Rating) -> PlanItem {
        PlanItem {
            id,
            organisation: String::new(),
            factor,
            from,
            target,
            what: String::new(),
            who: String::new(),
            by: None,
            evidence: String::new(),
            done: None,
        }
    }

    /// The item with its texts on one line each, without invisible characters, and cut at their limits. A clean one is
    /// unchanged.
    #[must_use]
    pub fn cleaned(self) -> PlanItem {
        PlanItem {
            organisation: clean_name(&self.organisation),
            what: outside::clean(&self.what, WHAT_LIMIT),
            who: outside::clean(&self.who, WHO_LIMIT),
            evidence: outside::clean(&self.evidence, EVIDENCE_LIMIT),
            ..self
        }
    }

    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        self.done.is_none()
    }

    /// How it stands with the factor rated `now`, on the day `today`. It is overdue from the day after.
    pub fn progress(&self, now: Option<Rating>, today: Option<Day>) -> Progress {
        match (self.done, self.by) {
            (Some(day), _) => Progress::Done(day),
            _ if now.is_some_and(|now| now >= self.target) => Progress::Reached,
            (None, Some(by)) if today.is_some_and(|today| today > by) => Progress::Overdue(by),
            (None, by) => Progress::Open(by),
        }
    }
}

/// The target of a new item: 3, where a factor is steered on purpose, or one step up from there; of 5 it is 5.
pub fn prefilled_target(now: Option<Rating>) -> Rating {
    let next = now.map_or(Rating::MIN, |now| now.raised().unwrap_or(now));
    next.max(Rating::ALL[3])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> PlanItem {
        PlanItem::new("a".parse().unwrap(), Factor::Learning, Some(Rating::ALL[1]), Rating::ALL[3])
    }

    #[test]
    fn a_new_target_is_three_or_one_step_up() {
        let all = [None, Some(0), Some(1), Some(2), Some(3), Some(4), Some(5)];
        let targets = all.map(|now| prefilled_target(now.map(|now: usize| Rating::ALL[now])).value());
        assert_eq!(targets, [3, 3, 3, 3, 4, 5, 5]);
    }

    #[test]
    fn an_item_stands_as_its_days_and_the_rating_say() {
        let day = |number| Day::of_number(number);
        let (rating, today) = (Rating::try_from, day(20_261_130));
        assert_eq!(item().progress(rating(1).ok(), today), Progress::Open(None));
        let due = |by| PlanItem { by: day(by), ..item() };
        assert_eq!(due(20_261_130).progress(None, today), Progress::Open(today));
        assert_eq!(due(20_261_129).progress(None, today), Progress::Overdue(day(20_261_129).unwrap()));
        assert_eq!(due(20_261_129).progress(rating(3).ok(), today), Progress::Reached);
        assert_eq!(due(20_261_129).progress(rating(2).ok(), None), Progress::Open(day(20_261_129)));
        let done = PlanItem { done: today, ..due(20_261_129) };
        assert_eq!(done.progress(rating(0).ok(), today), Progress::Done(today.unwrap()));
    }

    #[test]
    fn texts_are_cleaned_once_and_for_all() {
        let long = PlanItem {
            organisation: " North\u{202E} ".into(),
            what: "a\n b".into(),
            who: "ä".repeat(WHO_LIMIT + 5),
            evidence: "x ".repeat(EVIDENCE_LIMIT),
            ..item()
        };
        let clean = long.cleaned();
        assert_eq!((&*clean.organisation, &*clean.what), ("North", "a b"));
        assert_eq!((clean.who.chars().count(), clean.evidence.chars().count()), (WHO_LIMIT, EVIDENCE_LIMIT - 1));
        assert_eq!(clean.clone().cleaned(), clean);
    }
}
