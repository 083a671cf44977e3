use super::Team;
use crate::codec::{AnswerCode, CodeError};

/// Looks in a row in which a code must be seen and not read before the phone is asked to come closer: one alone is a hand
/// that moves.
const UNREAD_LOOKS: u32 = 5;
/// Milliseconds for which a hint stays without a further cause.
const HINT_FOR: u64 = 3_000;
/// Milliseconds of looking after which a phone that the camera has not read counts as out of its sight.
const OUT_OF_SIGHT: u64 = 2_000;
/// Milliseconds between two looks beyond which nobody looked: the page was hidden, or another camera chosen.
const PAUSE: u64 = 500;

/// What a camera reads in one picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// The texts of the QR codes that were read.
    pub texts: Vec<String>,
    /// How many QR codes were found that could not be read.
    pub unread: u32,
}

/// What the people before the camera should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameraHint {
    /// A code is seen and cannot be read: too far, too dark or moving.
    Closer,
    /// A QR code is something other than a phone's answer.
    Foreign,
    /// An answer's code has a wrong symbol.
    Damaged,
    /// An answer was taken back, and its phone has not left since.
    TakenBack,
}

/// Tells what is new in the looks of a camera. Phones stay in its sight: each answer is new once, and what was taken back
/// is not collected again before its phone has left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Collecting {
    /// The answers that phones have given, as the team had them after the last look.
    had: Vec<AnswerCode>,
    /// Answers that were taken back, and when each was last in sight.
    taken_back: Vec<(AnswerCode, u64)>,
    /// Looks in a row in which a code was seen and not read.
    unread_looks: u32,
    hint: Option<(CameraHint, u64)>,
    /// When it looked last.
    looked: u64,
}

impl Collecting {
    /// The answers in a look that the team does not have yet: of phones that are not in it, and changed ones. `now` in
    /// milliseconds of a monotonic clock.
    pub fn look(&mut self, team: &Team, look: &Look, now: u64) -> Vec<AnswerCode> {
        let has = team.answers();
        let gone = self.had.iter().filter(|had| !has.contains(had)).map(|had| (*had, now));
        self.taken_back.extend(gone);
        let read: Vec<Result<AnswerCode, CodeError>> = look.texts.iter().map(|text| text.parse()).collect();
        let answers: Vec<AnswerCode> = read.iter().filter_map(|read| read.ok()).collect();
        let since = now.saturating_sub(std::mem::replace(&mut self.looked, now));
        if since > PAUSE {
            self.taken_back.iter_mut().for_each(|(_, seen)| *seen += since);
        }
        self.taken_back.retain(|(answer, seen)| now.saturating_sub(*seen) < OUT_OF_SIGHT && !has.contains(answer));
        for (_, seen) in self.taken_back.iter_mut().filter(|(answer, _)| answers.contains(answer)) {
            *seen = now;
        }
        let mut new: Vec<AnswerCode> = Vec::new();
        for answer in &answers {
            // Of two pictures of one phone, the one that the team has stays.
            let is_known =
                answers.iter().chain([answer]).any(|other| other.phone == answer.phone && has.contains(other));
            let is_taken_back = self.taken_back.iter().any(|(taken, _)| taken == answer);
            if !is_known && !is_taken_back && new.iter().all(|one| one.phone != answer.phone) {
                new.push(*answer);
            }
        }
        self.unread_looks = if look.unread > 0 { self.unread_looks + 1 } else { 0 };
        let cause = if read.iter().any(|read| matches!(read, Err(CodeError::Check(_) | CodeError::Range))) {
            Some(CameraHint::Damaged)
        } else if read.iter().any(Result::is_err) {
            Some(CameraHint::Foreign)
        } else if self.unread_looks >= UNREAD_LOOKS {
            Some(CameraHint::Closer)
        } else {
            let is_back = |answer| self.taken_back.iter().any(|(taken, _)| taken == answer);
            answers.iter().any(is_back).then_some(CameraHint::TakenBack)
        };
        let lasts = self.hint.filter(|(_, since)| new.is_empty() && now.saturating_sub(*since) < HINT_FOR);
        self.hint = cause.map(|hint| (hint, now)).or(lasts);
        self.had = has.into_iter().filter(|had| new.iter().all(|one| one.phone != had.phone)).collect();
        self.had.extend(&new);
        new
    }

    /// What to tell the people before the camera, if anything.
    pub fn hint(&self) -> Option<CameraHint> {
        self.hint.map(|(hint, _)| hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: &str = "2RCHZG67K7QX";
    const BERT: &str = "2RCHZG673F5T";

    fn look(texts: &[&str]) -> Look {
        Look { texts: texts.iter().map(|text| (*text).into()).collect(), unread: 0 }
    }

    fn answer(text: &str) -> AnswerCode {
        text.parse().unwrap()
    }

    /// A camera over a team that takes what is new.
    #[derive(Default)]
    struct Desk {
        team: Team,
        collecting: Collecting,
        now: u64,
    }

    impl Desk {
        fn see(&mut self, texts: &[&str]) -> usize {
            self.now += 100;
            let new = self.collecting.look(&self.team, &look(texts), self.now);
            let count = new.len();
            self.team.append(Team::of_answers(new));
            count
        }
    }

    #[test]
    fn a_phone_that_stays_is_collected_once_and_two_that_rate_alike_are_two() {
        let mut desk = Desk::default();
        assert_eq!(desk.see(&[ANNA]), 1);
        assert_eq!(desk.see(&[ANNA, ANNA]), 0);
        assert_eq!(desk.see(&[BERT, ANNA]), 1);
        assert_eq!((desk.see(&[BERT, ANNA]), desk.team.entries().len()), (0, 2));
    }

    #[test]
    fn a_changed_answer_replaces_the_first() {
        let mut desk = Desk::default();
        desk.see(&[ANNA, BERT]);
        let changed = format!("{}K7QX", crate::codec::RatingCode::of(&Default::default()).text().replace('-', ""));
        assert_eq!(desk.see(&[&changed]), 1);
        assert_eq!(desk.team.answers(), [answer(&changed), answer(BERT)]);
        desk.team.take_back(answer(ANNA), None);
        assert_eq!(desk.team.entries().len(), 2, "it has another answer by now");
        let mut team = desk.team.clone();
        team.take_back(answer(&changed), Some(answer(ANNA).rating));
        assert_eq!(team.answers(), [answer(ANNA), answer(BERT)]);
        assert_eq!(desk.see(&[&changed, ANNA]), 0, "an old picture of the phone beside it changes nothing");
    }

    #[test]
    fn what_was_taken_back_stays_away_until_its_phone_has_left() {
        let mut desk = Desk::default();
        desk.see(&[ANNA, BERT]);
        desk.team.take_back(answer(BERT), None);
        for _ in 0..50 {
            assert_eq!(desk.see(&[ANNA, BERT]), 0);
            assert_eq!(desk.collecting.hint(), Some(CameraHint::TakenBack));
        }
        for _ in 0..18 {
            desk.see(&[ANNA]);
        }
        assert_eq!(desk.see(&[ANNA, BERT]), 0, "a hand before the lens");
        for _ in 0..20 {
            desk.see(&[ANNA]);
        }
        assert_eq!(desk.see(&[ANNA, BERT]), 1);
    }

    #[test]
    fn what_was_brought_back_by_redo_is_taken_back_no_longer() {
        let mut desk = Desk::default();
        desk.see(&[ANNA]);
        let full = std::mem::take(&mut desk.team);
        assert_eq!(desk.see(&[ANNA]), 0);
        desk.team = full;
        desk.see(&[ANNA]);
        desk.team = Team::default();
        assert_eq!(desk.see(&[]), 0);
        desk.now += 10 * OUT_OF_SIGHT;
        assert_eq!(desk.see(&[ANNA]), 0, "nobody has looked meanwhile");
        for _ in 0..21 {
            desk.see(&[]);
        }
        assert_eq!(desk.see(&[ANNA]), 1);
    }

    #[test]
    fn a_hint_says_what_is_wrong_and_goes_by_itself() {
        let mut desk = Desk::default();
        let unread = Look { texts: Vec::new(), unread: 2 };
        for place in 1..=UNREAD_LOOKS {
            desk.collecting.look(&desk.team, &unread, 100);
            assert_eq!(desk.collecting.hint(), (place >= UNREAD_LOOKS).then_some(CameraHint::Closer));
        }
        desk.see(&["https://example.org/#r=2RCH-ZG67"]);
        assert_eq!(desk.collecting.hint(), Some(CameraHint::Foreign));
        desk.see(&["2RCHZG68K7QX", "https://example.org"]);
        assert_eq!(desk.collecting.hint(), Some(CameraHint::Damaged));
        desk.now += HINT_FOR - 200;
        desk.see(&[]);
        assert_eq!(desk.collecting.hint(), Some(CameraHint::Damaged));
        desk.now += 200;
        desk.see(&[]);
        assert_eq!(desk.collecting.hint(), None);
        desk.see(&["foreign"]);
        desk.see(&[ANNA]);
        assert_eq!(desk.collecting.hint(), None, "what is collected takes its place");
    }
}
