//! The JSON document that stores the plan: a list for each item, so that it is read without its objects.

use super::plan::Entry;
use super::{Plan, PlanItem};
use crate::codec::{Day, RatingCode};
use crate::framework::{Factor, Rating};
use crate::json::{Value, list, quote};
use crate::records::RecordId;
use crate::state::{DocumentError, KeptDocument};
use serde::{Deserialize, Deserializer};

/// The version this program writes; newer ones are refused.
const VERSION: u32 = 1;

/// What the browser keeps of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SavedPlan {
    /// The items.
    pub plan: Plan,
    /// The organisation on show; `None` if nobody has chosen one.
    pub organisation: Option<String>,
    /// The target of an earlier version of this program that was taken over into the plan.
    pub taken: Option<RatingCode>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawPlan {
    version: Value,
    revision: Value,
    organisation: Value,
    taken: Value,
    items: Value,
    deleted: Value,
}

impl KeptDocument for SavedPlan {
    const NAME: &'static str = "double-cycle.plan";
    const SIZE_LIMIT: usize = 512 * 1024;

    /// An item is `[id, place, stamp, organisation, factor, from, target, what, who, by, evidence, done]`, a deleted one
    /// `[id, place, stamp]`; days are numbers, 20261130.
    fn to_json(&self, revision: u32) -> String {
        let mut json = ["{\"version\":", &VERSION.to_string(), ",\"revision\":", &revision.to_string()].concat();
        let text = |json: &mut String, text: Option<&str>| match text {
            Some(text) => quote(json, text),
            None => json.push_str("null"),
        };
        json.push_str(",\"organisation\":");
        text(&mut json, self.organisation.as_deref());
        json.push_str(",\"taken\":");
        text(&mut json, self.taken.map(|code| code.to_string()).as_deref());
        let (items, deleted): (Vec<&Entry>, Vec<&Entry>) =
            self.plan.entries().iter().partition(|entry| entry.item.is_some());
        json.push_str(",\"items\":");
        list(&mut json, &items, |json, entry| write_entry(json, entry));
        json.push_str(",\"deleted\":");
        list(&mut json, &deleted, |json, entry| write_entry(json, entry));
        json.push('}');
        json
    }

    /// An item that cannot be read is left out; the others stay.
    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(SavedPlan, u32), DocumentError> {
        let raw = RawPlan::deserialize(source).map_err(|_| DocumentError::Unreadable)?;
        let version = raw.version.whole().ok_or(DocumentError::Unreadable)?;
        if version > VERSION {
            return Err(DocumentError::Newer(version));
        }
        if !matches!(raw.items, Value::List(_)) {
            return Err(DocumentError::Unreadable);
        }
        let mut entries: Vec<Entry> = Vec::new();
        for entry in raw.items.list().iter().chain(raw.deleted.list()).filter_map(|row| read_entry(row.list())) {
            if entries.iter().all(|other| other.id != entry.id) {
                entries.push(entry);
            }
        }
        let saved = SavedPlan {
            plan: Plan::of_entries(entries),
            organisation: raw.organisation.text().map(crate::records::clean_name),
            taken: raw.taken.text().and_then(|code| code.parse().ok()),
        };
        Ok((saved, raw.revision.whole().unwrap_or(0)))
    }
}

fn write_entry(json: &mut String, Entry { id, place, stamp, item }: &Entry) {
    json.push('[');
    quote(json, id.as_str());
    json.push_str(&[",", &place.to_string(), ","].concat());
    quote(json, &stamp.to_string());
    if let Some(item) = item {
        let number = |number: Option<u32>| number.map_or_else(|| "null".into(), |number| number.to_string());
        let rating = |rating: Option<Rating>| number(rating.map(|rating| rating.value().into()));
        json.push(',');
        quote(json, &item.organisation);
        json.push_str(&[",", item.factor.digit(), ",", &rating(item.from), ","].concat());
        json.push_str(&rating(Some(item.target)));
        for (text, day) in [(&item.what, None), (&item.who, Some(item.by)), (&item.evidence, Some(item.done))] {
            json.push(',');
            quote(json, text);
            if let Some(day) = day {
                json.push_str(&[",", &number(day.map(Day::number))].concat());
            }
        }
    }
    json.push(']');
}

fn read_entry(row: &[Value]) -> Option<Entry> {
    let [id, place, stamp, own @ ..] = row else { return None };
    let id: RecordId = id.text()?.parse().ok()?;
    let item = match own {
        [] => None,
        [organisation, factor, from, target, what, who, by, evidence, done] => {
            let rating = |value: &Value| Rating::try_from(u8::try_from(value.whole()?).ok()?).ok();
            let day = |value: &Value| value.whole().and_then(Day::of_number);
            Some(
                PlanItem {
                    organisation: organisation.text()?.into(),
                    what: what.text()?.into(),
                    who: who.text()?.into(),
                    by: day(by),
                    evidence: evidence.text()?.into(),
                    done: day(done),
                    ..PlanItem::new(
                        id.clone(),
                        Factor::from_number(u8::try_from(factor.whole()?).ok()?)?,
                        rating(from),
                        rating(target)?,
                    )
                }
                .cleaned(),
            )
        }
        _ => return None,
    };
    Some(Entry { id, place: place.whole()?, stamp: stamp.text()?.parse().ok()?, item })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<SavedPlan, DocumentError> {
        Ok(SavedPlan::restore(&mut serde_json::Deserializer::from_str(json))?.0)
    }

    fn item(id: &str, factor: Factor) -> PlanItem {
        PlanItem {
            organisation: "North".into(),
            what: "Hold a \"harvest\" meeting".into(),
            who: "A\\B".into(),
            by: Day::new(2027, 3, 31),
            ..PlanItem::new(id.parse().unwrap(), factor, Rating::try_from(1).ok(), Rating::ALL[3])
        }
    }

    #[test]
    fn a_plan_comes_back_as_it_was_kept() {
        let writer: RecordId = "tab".parse().unwrap();
        let mut plan = Plan::default();
        plan.put(item("a", Factor::Learning), &writer).unwrap();
        plan.put(
            PlanItem { from: None, by: None, done: Day::new(2026, 11, 30), ..item("b", Factor::Listening) },
            &writer,
        )
        .unwrap();
        plan.put(item("c", Factor::Objectives), &writer).unwrap();
        plan.remove(&"c".parse().unwrap(), &writer);
        let saved = SavedPlan { plan, organisation: Some("North".into()), taken: "2RCH-ZG67".parse().ok() };
        for saved in [saved, SavedPlan::default()] {
            assert_eq!(read(&saved.to_json(9)), Ok(saved));
        }
    }

    #[test]
    fn what_is_no_plan_is_refused_and_a_broken_item_costs_no_other() {
        for json in ["", "null", "[]", "{}", "{\"version\":1}", "{\"version\":1,\"items\":3}"] {
            assert_eq!(read(json), Err(DocumentError::Unreadable), "{json}");
        }
        assert_eq!(read("{\"version\":2,\"items\":[]}"), Err(DocumentError::Newer(2)));
        let json = "{\"version\":1,\"items\":[[\"a\",1,\"1.t\",\"\",8,1,3,\"x\",\"\",20269999,\"\",null],7,[],\
                    [\"b\",2,\"2.t\",\"\",9,1,3,\"x\",\"\",null,\"\",null],\
                    [\"c\",3,\"3.t\",\"\",8,1,6,\"x\",\"\",null,\"\",null],\
                    [\"a\",4,\"4.t\",\"\",7,1,3,\"twice\",\"\",null,\"\",null]],\"taken\":3}";
        let saved = read(json).unwrap();
        let items: Vec<&PlanItem> = saved.plan.items().collect();
        assert_eq!(items.len(), 1);
        assert_eq!((items[0].factor, &*items[0].what, items[0].by), (Factor::Learning, "x", None));
        assert_eq!(saved.taken, None);
    }
}
