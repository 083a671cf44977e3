/// The years a day can be of. Within them every fourth year is a leap year.
const YEARS: std::ops::RangeInclusive<u32> = 2020..=2099;

/// A day of the calendar, as its digits in one number: 20261112. People write it differently in each language, so only
/// the browser puts it into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

impl Day {
    /// The day of a number such as 20261112; `None` if there is none, or if it is before 2020 or after 2099.
    pub fn of_number(number: u32) -> Option<Day> {
        let (year, month, day) = Day(number).parts();
        let last = match month {
            2 if year.is_multiple_of(4) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        (YEARS.contains(&year) && (1..=last).contains(&day)).then_some(Day(number))
    }

    /// The day of a year, a month 1…12 and a day 1…31.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Day> {
        Day::of_number(year * 10_000 + month * 100 + day)
    }

    /// Reads `20261112`, and nothing else.
    pub fn read(text: &str) -> Option<Day> {
        let mut number = 0;
        for byte in text.bytes() {
            // Nine digits are beyond the last year.
            if !byte.is_ascii_digit() || number > 99_999_999 {
                return None;
            }
            number = number * 10 + u32::from(byte - b'0');
        }
        Day::of_number(number).filter(|_| text.len() == 8)
    }

    /// The digits as one number, 20261112.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Year, month 1…12 and day 1…31.
    pub fn parts(self) -> (u32, u32, u32) {
        (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }
}
