use crate::codec::{AnswerCode, PhoneTag, RatingCode};
use crate::framework::{Answer, Factor, Profile, Rating};

/// What a phone shows while one person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerScreen {
    /// What it is about.
    Welcome,
    /// One factor's question.
    Question(Factor),
    /// The answer as a code, to be held to a camera.
    Code,
}

/// One person's answers on a phone, `?mode=answer`. Only the tab keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answering {
    profile: Profile,
    /// What is shown.
    pub screen: AnswerScreen,
    /// Tells this phone from the others of the room.
    pub phone: PhoneTag,
}

impl Answering {
    /// Nothing answered yet.
    pub fn new(phone: PhoneTag) -> Answering {
        Answering { profile: Profile::default(), screen: AnswerScreen::Welcome, phone }
    }

    /// The answer to a factor.
    pub fn answer(&self, factor: Factor) -> Answer {
        self.profile.answer(factor)
    }

    /// Answers a factor.
    pub fn give(&mut self, factor: Factor, answer: Answer) {
        self.profile = std::mem::take(&mut self.profile).with_answer(factor, answer);
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.profile.is_empty()
    }

    /// How many of the eight have no rating: open, or "don't know".
    pub fn unrated(&self) -> usize {
        Factor::COUNT - self.profile.ratings().rated()
    }

    /// The answer's code; `None` while no factor is rated, since it would say nothing.
    pub fn code(&self) -> Option<AnswerCode> {
        let ratings = self.profile.ratings();
        (ratings.rated() > 0).then(|| AnswerCode { rating: RatingCode::of(&ratings), phone: self.phone })
    }

    /// Goes to the first question that is open; to the first of all where none is.
    pub fn begin(&mut self) {
        let open = Factor::ALL.into_iter().find(|&factor| self.answer(factor) == Answer::Open);
        self.screen = AnswerScreen::Question(open.unwrap_or(Factor::ALL[0]));
    }

    /// Goes to the next question, and from the last one to the code.
    pub fn forward(&mut self) {
        self.screen = match self.screen {
            AnswerScreen::Welcome => AnswerScreen::Question(Factor::ALL[0]),
            AnswerScreen::Question(factor) => {
                Factor::ALL.get(factor.index() + 1).map_or(AnswerScreen::Code, |&next| AnswerScreen::Question(next))
            }
            AnswerScreen::Code => AnswerScreen::Code,
        };
    }

    /// Goes to the question before, and from the first one to the welcome. From the code it goes to the first question,
    /// so that all can be looked at again.
    pub fn back(&mut self) {
        self.screen = match self.screen {
            AnswerScreen::Question(factor) => match factor.index().checked_sub(1) {
                Some(before) => AnswerScreen::Question(Factor::ALL[before]),
                None => AnswerScreen::Welcome,
            },
            AnswerScreen::Welcome => AnswerScreen::Welcome,
            AnswerScreen::Code => AnswerScreen::Question(Factor::ALL[0]),
        };
    }

    /// What the tab keeps: the phone's tag, a character for each factor (0…5, `u` for "don't know", `-` for open), and the
    /// screen (`w`, `q1`…`q8`, `c`): `K7QX 34-u2101 q5`.
    pub fn text(&self) -> String {
        let answers: String = Factor::ALL
            .into_iter()
            .map(|factor| match self.answer(factor) {
                Answer::Open => '-',
                Answer::Unknown => 'u',
                Answer::Rated(rating) => char::from(b'0' + rating.value()),
            })
            .collect();
        let phone = self.phone.text();
        let screen = match self.screen {
            AnswerScreen::Welcome => "w".to_owned(),
            AnswerScreen::Question(factor) => ["q", factor.digit()].concat(),
            AnswerScreen::Code => "c".to_owned(),
        };
        [&*phone, &*answers, &*screen].join(" ")
    }

    /// Reads what [`Answering::text`] wrote; `None` if it is anything else.
    pub fn read(text: &str) -> Option<Answering> {
        let [phone, answers, screen]: [&str; 3] = text.split(' ').collect::<Vec<_>>().try_into().ok()?;
        let mut read = Answering::new(phone.parse().ok()?);
        if answers.chars().count() != Factor::COUNT {
            return None;
        }
        for (factor, answer) in Factor::ALL.into_iter().zip(answers.chars()) {
            let answer = match answer {
                '-' => Answer::Open,
                'u' => Answer::Unknown,
                digit => Answer::Rated(Rating::try_from(digit.to_digit(10)? as u8).ok()?),
            };
            read.give(factor, answer);
        }
        read.screen = match screen {
            "w" => AnswerScreen::Welcome,
            "c" => AnswerScreen::Code,
            _ => {
                let digit = screen.strip_prefix('q')?;
                AnswerScreen::Question(Factor::ALL.into_iter().find(|factor| factor.digit() == digit)?)
            }
        };
        Some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone() -> PhoneTag {
        "K7QX".parse().unwrap()
    }

    fn rated(value: u8) -> Answer {
        Answer::Rated(Rating::try_from(value).unwrap())
    }

    #[test]
    fn forward_leads_through_all_questions_to_the_code_and_back_to_the_welcome() {
        let mut answering = Answering::new(phone());
        answering.begin();
        for factor in Factor::ALL {
            assert_eq!(answering.screen, AnswerScreen::Question(factor));
            answering.forward();
        }
        assert_eq!(answering.screen, AnswerScreen::Code);
        answering.forward();
        assert_eq!(answering.screen, AnswerScreen::Code);
        answering.back();
        assert_eq!(answering.screen, AnswerScreen::Question(Factor::ALL[0]), "all can be changed");
        answering.back();
        answering.back();
        assert_eq!(answering.screen, AnswerScreen::Welcome);
    }

    #[test]
    fn who_begins_again_goes_on_where_something_is_open() {
        let mut answering = Answering::new(phone());
        answering.give(Factor::ALL[0], rated(3));
        answering.give(Factor::ALL[1], Answer::Unknown);
        answering.begin();
        assert_eq!(answering.screen, AnswerScreen::Question(Factor::ALL[2]));
        Factor::ALL.into_iter().for_each(|factor| answering.give(factor, rated(1)));
        answering.begin();
        assert_eq!(answering.screen, AnswerScreen::Question(Factor::ALL[0]));
    }

    #[test]
    fn the_code_is_of_what_is_rated_and_stays_the_phones() {
        let mut answering = Answering::new(phone());
        answering.give(Factor::ALL[3], Answer::Unknown);
        assert_eq!((answering.code(), answering.is_empty(), answering.unrated()), (None, false, 8));
        for (factor, value) in Factor::ALL.into_iter().zip([3, 3, 4, 2, 2, 3, 1, 1]) {
            answering.give(factor, rated(value));
        }
        let before = answering.code().unwrap();
        assert_eq!(before.to_string(), "2RCH-ZG67-K7QX");
        answering.give(Factor::ALL[0], rated(5));
        let after = answering.code().unwrap();
        assert_eq!((after.phone, after.rating != before.rating), (before.phone, true));
    }

    #[test]
    fn what_the_tab_keeps_is_read_back_and_nothing_else_is() {
        let mut answering = Answering::new(phone());
        for (place, factor) in Factor::ALL.into_iter().enumerate() {
            assert_eq!(Answering::read(&answering.text()), Some(answering.clone()));
            answering.give(factor, if place == 2 { Answer::Unknown } else { rated(place as u8 % 6) });
            answering.screen = AnswerScreen::Question(factor);
        }
        assert_eq!(answering.text(), "K7QX 01u34501 q8");
        answering.screen = AnswerScreen::Code;
        assert_eq!(Answering::read(&answering.text()), Some(answering));
        for text in [
            "",
            "K7QX",
            "K7QX 01u34501",
            "K7QX 01u34501 q9",
            "K7QX 01u34501 x",
            "K7QX 01u3450 w",
            "K7QX 01u345016 w",
            "K7QX 01u34601 w",
            "K7QX 01é34501 w",
            "PXAN 01u34501 w",
            "K7QX  01u34501 w",
            "K7QX 01u34501 w ",
        ] {
            assert_eq!(Answering::read(text), None, "{text}");
        }
    }
}
