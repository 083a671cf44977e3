//! Sentences about the plan, and the plan as a text. How a day is written comes from the caller: only the browser knows.

use super::phrases;
use crate::codec::Day;
use crate::digits::whole;
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::{Texts, fill, tenths};
use crate::plan::{ITEM_LIMIT, PlanItem, Progress};
use crate::scoring::Readouts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// How a day is written.
pub type DayInWords<'a> = &'a dyn Fn(Day) -> String;

/// The longest `mailto:` link, in bytes: what mail programs take.
pub const MAIL_LIMIT: usize = 1_800;

/// What need not be escaped in a link.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An item's factor, and from which step to which it leads: `8 Learning & building a culture: from 1 to 3`.
pub fn item_name(texts: &Texts, item: &PlanItem) -> String {
    let words = &texts.studio.plan;
    let (factor, to) = (phrases::numbered(texts, item.factor), step(item.target));
    let rises = item.from.is_some_and(|from| from < item.target);
    let text = if rises { words.item } else { words.item_unrated };
    let from = item.from.map(step).unwrap_or_default();
    fill(text, &[("factor", &factor), ("from", &from), ("to", &to)])
}

/// That there is no room for more items.
pub fn full(texts: &Texts) -> String {
    fill(texts.studio.plan.full, &[("limit", &ITEM_LIMIT.to_string())])
}

/// How an item stands: `Target 3 by 31 March 2027, now 2.`
pub fn progress(texts: &Texts, item: &PlanItem, now: Option<Rating>, today: Option<Day>, day: DayInWords) -> String {
    let words = &texts.studio.plan;
    let rated = now.map_or_else(|| words.today_unrated.into(), |now| fill(words.today, &[("now", &step(now))]));
    let (text, date) = match item.progress(now, today) {
        Progress::Done(on) => (words.done_since, Some(on)),
        Progress::Reached => (words.reached, None),
        Progress::Overdue(by) => (words.overdue, Some(by)),
        Progress::Open(Some(by)) => (words.aimed_by, Some(by)),
        Progress::Open(None) => (words.aimed, None),
    };
    let date = date.map(day).unwrap_or_default();
    fill(text, &[("target", &step(item.target)), ("today", &rated), ("date", &date)])
}

/// What raising a factor to `to` does to level and flow: `Level 2.2 → 2.4 · Flow 1.4 → 2.1`. `None` unless all eight are
/// rated, the factor lower than that.
pub fn effect(texts: &Texts, now: &Ratings, factor: Factor, to: Rating) -> Option<String> {
    let before = now.complete()?;
    let after = now.with(factor, Some(to)).complete().filter(|_| before[factor.index()] < to)?;
    let (before, after) = (Readouts::of(&before), Readouts::of(&after));
    let one = |text, before, after| {
        fill(text, &[("before", &tenths(before, texts.language)), ("after", &tenths(after, texts.language))])
    };
    let level = one(texts.results.effect_level, before.level, after.level);
    Some([level, one(texts.results.effect_flow, before.flow, after.flow)].join(" · "))
}

/// The title of the advice for a factor, and how one knows that it worked; empty at 5, from where nothing leads on.
pub fn factor_advice(texts: &Texts, factor: Factor, now: Option<Rating>) -> [&'static str; 2] {
    let from = &texts.studio.advice.factors[factor.index()].from;
    let advice = from.get(now.unwrap_or(Rating::MIN).index());
    advice.map(|advice| [advice.title, advice.evidence]).unwrap_or_default()
}

/// What leaves as a text: the result, the plan, and where to open the result.
pub struct PlanText<'a> {
    /// All texts.
    pub texts: &'a Texts,
    /// The headline of the result.
    pub headline: String,
    /// The ratings today.
    pub now: Ratings,
    /// The items.
    pub items: Vec<&'a PlanItem>,
    /// Today's date.
    pub today: Option<Day>,
    /// How a day is written.
    pub day: DayInWords<'a>,
    /// A link to the result.
    pub link: String,
}

impl PlanText<'_> {
    /// All of it, on lines.
    pub fn whole(&self) -> String {
        self.text(self.items.len())
    }

    /// A `mailto:` link without an address: subject and text, with as many whole items as fit into [`MAIL_LIMIT`], and how
    /// many are left out.
    pub fn mail(&self) -> String {
        let subject = utf8_percent_encode(self.texts.studio.plan.subject, ESCAPED).to_string();
        let link = |count: usize| {
            let text = self.text(count).replace('\n', "\r\n");
            ["mailto:?subject=", &subject, "&body=", &utf8_percent_encode(&text, ESCAPED).to_string()].concat()
        };
        let fits = (0..=self.items.len()).rev().map(link).find(|link| link.len() <= MAIL_LIMIT);
        fits.unwrap_or_else(|| link(0))
    }

    /// The text with the first `count` items.
    fn text(&self, count: usize) -> String {
        let words = &self.texts.studio.plan;
        let mut lines = vec![self.headline.clone(), String::new(), [words.text_ratings, ":"].concat()];
        lines.extend(self.now.iter().map(|(factor, rating)| phrases::station_name(self.texts, factor, rating)));
        lines.push(String::new());
        if !self.items.is_empty() {
            lines.push([words.text_plan, ":"].concat());
            lines.extend(self.items.iter().take(count).map(|item| self.item(item)));
            let left = self.items.len() - count;
            if left > 0 {
                lines.push(fill(words.text_more, &[("count", &left.to_string())]));
            }
            lines.push(String::new());
        }
        // Where nothing is rated, the link would open nothing.
        if self.now.rated() > 0 {
            lines.push([words.text_link, ": ", &self.link].concat());
        }
        lines.join("\n").trim_end().into()
    }

    /// An item on one line.
    fn item(&self, item: &PlanItem) -> String {
        let words = &self.texts.studio.plan;
        let stands = progress(self.texts, item, self.now.get(item.factor), self.today, self.day);
        let mut line = ["- ", &item_name(self.texts, item)].concat();
        for (label, text) in [(words.what, &item.what), (words.who, &item.who), (words.evidence, &item.evidence)] {
            if !text.is_empty() {
                line.push_str(&["; ", label, ": ", text].concat());
            }
        }
        let end = if line.ends_with(['.', '!', '?']) { " " } else { ". " };
        [&*line, end, &stands].concat()
    }
}

fn step(rating: Rating) -> String {
    whole(rating.value().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn item(factor: Factor, target: usize) -> PlanItem {
        PlanItem {
            who: "Sales".into(),
            by: Day::new(2027, 3, 31),
            ..PlanItem::new("a".parse().unwrap(), factor, Some(Rating::ALL[1]), Rating::ALL[target])
        }
    }

    fn example() -> Ratings {
        [3, 3, 4, 2, 2, 3, 1, 1].map(|value| Rating::try_from(value).unwrap()).into()
    }

    #[test]
    fn an_item_says_how_it_stands() {
        let texts = Language::English.texts();
        let day = |day: Day| day.iso();
        let said = |item: &PlanItem, now: usize, today: u32| {
            progress(texts, item, Some(Rating::ALL[now]), Day::of_number(today), &day)
        };
        let one = item(Factor::Learning, 3);
        assert_eq!(item_name(texts, &one), "8\u{A0}Learning & building a culture: from 1 to 3");
        assert_eq!(said(&one, 2, 20_261_130), "Target 3 by 2027-03-31, now 2.");
        assert_eq!(said(&one, 2, 20_270_401), "Overdue: it was due by 2027-03-31. Target 3, now 2.");
        assert_eq!(said(&one, 4, 20_270_401), "Reached: target 3, now 4.");
        assert_eq!(said(&PlanItem { by: None, ..one.clone() }, 2, 20_261_130), "Target 3, now 2.");
        let done = PlanItem { done: Day::new(2027, 1, 2), from: None, ..one };
        assert_eq!(said(&done, 3, 20_270_401), "Done on 2027-01-02. Target 3, now 3.");
        assert_eq!(item_name(texts, &done), "8\u{A0}Learning & building a culture: to step 3");
    }

    #[test]
    fn a_raise_says_what_it_does() {
        let texts = Language::English.texts();
        let effect = |to| effect(texts, &example(), Factor::Learning, Rating::ALL[to]);
        assert_eq!(effect(2).unwrap(), "Level 2.2 → 2.4 · Flow 1.4 → 2.1");
        assert_eq!((effect(1), effect(0)), (None, None));
        assert_eq!(super::effect(texts, &Ratings::NONE, Factor::Learning, Rating::MAX), None);
    }

    #[test]
    fn a_factor_has_the_advice_from_its_step() {
        let texts = Language::English.texts();
        assert_eq!(factor_advice(texts, Factor::Learning, Some(Rating::MAX)), ["", ""]);
        assert_eq!(factor_advice(texts, Factor::Learning, None)[0], texts.studio.advice.factors[7].from[0].title);
    }

    #[test]
    fn a_mail_is_cut_by_whole_items_and_says_how_many_are_left() {
        for language in Language::ALL {
            let texts = language.texts();
            let items: Vec<PlanItem> = (0..24).map(|_| item(Factor::Learning, 3)).collect();
            let text = |count: usize| PlanText {
                texts,
                headline: "A headline & more".into(),
                now: example(),
                items: items.iter().take(count).collect(),
                today: Day::new(2026, 11, 30),
                day: &|day| day.iso(),
                link: "https://example.org/#r=2RCH-ZG67".into(),
            };
            for count in [0, 1, 3, 24] {
                let text = text(count);
                let mail = text.mail();
                assert!(mail.len() <= MAIL_LIMIT, "{}", mail.len());
                let body = percent_encoding::percent_decode_str(mail.split_once("&body=").unwrap().1);
                let body = body.decode_utf8().unwrap().replace("\r\n", "\n");
                assert!(body.ends_with(&text.link), "the link is never cut");
                let told = body.matches("\n- ").count();
                let left = fill(texts.studio.plan.text_more, &[("count", &(count - told).to_string())]);
                assert_eq!(body.contains(&left), told < count, "{body}");
                assert_eq!(body == text.whole(), told == count);
                assert!(!mail.contains([' ', '\n', '"', '<', '#']));
            }
            assert_eq!(text(24).whole().matches("\n- ").count(), 24);
        }
    }
}
