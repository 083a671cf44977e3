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

    /// Reads `2026-11-12`, as a date field has it, and nothing else.
    pub fn read_iso(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        let is_dashed = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        if is_dashed { Day::read(&text.replace('-', "")) } else { None }
    }

    /// `2026-11-12`, as a date field has it.
    pub fn iso(self) -> String {
        let digits = self.0.to_string();
        [&digits[..4], &digits[4..6], &digits[6..]].join("-")
    }

    /// The same day some months later, or the last of that month where it has none; the last of 2099 at most.
    #[must_use]
    pub fn after_months(self, months: u32) -> Day {
        let (year, month, day) = self.parts();
        let months = year * 12 + month - 1 + months;
        let (year, month) = (months / 12, months % 12 + 1);
        (28..=day.max(28)).rev().find_map(|last| Day::new(year, month, day.min(last))).unwrap_or(Day::LAST)
    }

    /// The last day there is.
    const LAST: Day = Day(20_991_231);

    /// The digits as one number, 20261112.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Year, month 1…12 and day 1…31.
    pub fn parts(self) -> (u32, u32, u32) {
        (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_a_date_field_has_it() {
        let day = Day::new(2027, 3, 5).unwrap();
        assert_eq!(day.iso(), "2027-03-05");
        assert_eq!(Day::read_iso(&day.iso()), Some(day));
        for text in ["", "20270305", "2027-3-5", "2027-02-30", "2019-01-01", "2027/03/05", "2027-03-055", "0027-03-05"]
        {
            assert_eq!(Day::read_iso(text), None, "{text}");
        }
        assert_eq!(Day::read_iso("é027-03-0"), None);
    }

    #[test]
    fn months_later_it_is_the_same_day_or_the_last() {
        for (day, months, later) in [
            (20_261_130, 3, 20_270_228),
            (20_271_130, 3, 20_280_229),
            (20_261_205, 3, 20_270_305),
            (20_261_031, 1, 20_261_130),
            (20_260_115, 0, 20_260_115),
            (20_990_115, 24, 20_991_231),
        ] {
            assert_eq!(Day::of_number(day).unwrap().after_months(months).number(), later);
        }
    }
}
