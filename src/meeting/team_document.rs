//! The JSON document that stores a team: plain lists, so that thousands of codes are written and read quickly.

use super::{Team, TeamEntry, Unread};
use crate::codec::RatingCode;
use crate::json::{Value, list, quote};
use crate::outside;
use crate::state::{DocumentError, KeptDocument};
use serde::{Deserialize, Deserializer};

/// The version this program writes; newer ones are refused.
const VERSION: u32 = 1;

/// The document as read: any field may be missing or of the wrong type.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RawTeam {
    version: Value,
    revision: Value,
    named: Value,
    codes: Value,
    names: Value,
    lines: Value,
    left_out: Value,
    unread: Value,
    unread_names: Value,
    unread_lines: Value,
}

impl KeptDocument for Team {
    const NAME: &'static str = "double-cycle.team";
    /// Room for everything that one text can hold.
    const SIZE_LIMIT: usize = 4 * super::TEXT_LIMIT;

    /// `names` and `lines` are parallel to `codes`; `left_out` has the indices of entries that do not count.
    fn to_json(&self, revision: u32) -> String {
        let mut json = ["{\"version\":", &VERSION.to_string(), ",\"revision\":", &revision.to_string()].concat();
        json.push_str(if self.named { ",\"named\":true" } else { ",\"named\":false" });
        let name = |json: &mut String, name: &Option<String>| match name {
            Some(name) => quote(json, name),
            None => json.push_str("null"),
        };
        let number = |json: &mut String, number: usize| json.push_str(&number.to_string());
        json.push_str(",\"codes\":");
        list(&mut json, self.entries(), |json, entry| quote(json, &entry.code.to_string()));
        json.push_str(",\"names\":");
        list(&mut json, self.entries(), |json, entry| name(json, &entry.name));
        json.push_str(",\"lines\":");
        list(&mut json, self.entries(), |json, entry| number(json, entry.line));
        json.push_str(",\"left_out\":");
        let left_out: Vec<usize> =
            self.entries().iter().enumerate().filter(|(_, entry)| !entry.counted).map(|(place, _)| place).collect();
        list(&mut json, &left_out, |json, place| number(json, *place));
        json.push_str(",\"unread\":");
        list(&mut json, self.unread(), |json, unread| quote(json, &unread.text));
        json.push_str(",\"unread_names\":");
        list(&mut json, self.unread(), |json, unread| name(json, &unread.name));
        json.push_str(",\"unread_lines\":");
        list(&mut json, self.unread(), |json, unread| number(json, unread.line));
        json.push('}');
        json
    }

    /// A stored code that cannot be read is listed as unread; the others stay.
    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(Team, u32), DocumentError> {
        let raw = RawTeam::deserialize(source).map_err(|_| DocumentError::Unreadable)?;
        let version = raw.version.whole().ok_or(DocumentError::Unreadable)?;
        if version > VERSION {
            return Err(DocumentError::Newer(version));
        }
        if !matches!(raw.codes, Value::List(_)) {
            return Err(DocumentError::Unreadable);
        }
        let (mut entries, mut unread) = (Vec::new(), Vec::new());
        for (place, code) in raw.codes.list().iter().enumerate() {
            let (name, line) = (name_at(&raw.names, place), line_at(&raw.lines, place));
            let text = code.text().unwrap_or_default();
            match text.parse::<RatingCode>() {
                Ok(code) => entries.push(TeamEntry { code, name, counted: true, line }),
                Err(error) => unread.push(Unread { text: text.into(), error, name, line }),
            }
        }
        // An unreadable code shifts the indices after it. Everybody counts then, so that nobody is left out in place of
        // somebody else.
        if unread.is_empty() {
            for place in raw.left_out.list().iter().filter_map(|place| place.whole()) {
                if let Some(entry) = entries.get_mut(place as usize) {
                    entry.counted = false;
                }
            }
        }
        for (place, text) in raw.unread.list().iter().enumerate() {
            let (name, line) = (name_at(&raw.unread_names, place), line_at(&raw.unread_lines, place));
            let text = text.text().unwrap_or_default();
            match text.parse::<RatingCode>() {
                Ok(code) => entries.push(TeamEntry { code, name, counted: true, line }),
                Err(error) => unread.push(Unread { text: text.into(), error, name, line }),
            }
        }
        let named = raw.named.flag().unwrap_or(false);
        Ok((Team::of_parts(entries, unread, named), raw.revision.whole().unwrap_or(0)))
    }
}

fn name_at(names: &Value, place: usize) -> Option<String> {
    let name = outside::clean(names.list().get(place)?.text()?, super::NAME_LIMIT);
    (!name.is_empty()).then_some(name)
}

fn line_at(lines: &Value, place: usize) -> usize {
    lines.list().get(place).and_then(|line| line.whole()).map_or(place + 1, |line| line as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<(Team, u32), DocumentError> {
        Team::restore(&mut serde_json::Deserializer::from_str(json))
    }

    #[test]
    fn a_team_comes_back_as_it_was_kept() {
        let mut team =
            Team::gather("Sales: 2RCH-ZG67\n\"Q\\A\": 3N94-0N7X\n2RCH-ZG67\nBoard: 2RCH-ZG68\n2RHC-ZG76").unwrap().0;
        team.count(2, false);
        team.rename(1, "A \"B\" \\ \u{1}");
        team.named = true;
        assert_eq!((team.entries().len(), team.unread().len()), (3, 2));
        assert_eq!(read(&team.to_json(7)), Ok((team, 7)));
        assert_eq!(read(&Team::default().to_json(0)), Ok((Team::default(), 0)));
    }

    #[test]
    fn what_is_no_team_is_refused_and_a_broken_part_costs_no_other() {
        for json in
            ["", "null", "[]", "{}", "{\"version\":1}", "{\"version\":1,\"codes\":3}", "{\"version\":-1,\"codes\":[]}"]
        {
            assert_eq!(read(json), Err(DocumentError::Unreadable), "{json}");
        }
        assert_eq!(read("{\"version\":2,\"codes\":[]}"), Err(DocumentError::Newer(2)));
        let json = "{\"version\":1,\"codes\":[\"2RCH-ZG67\",7,\"2RCH-ZG68\"],\"names\":{\"a\":1},\"lines\":[9],\
                    \"left_out\":[0,99,-1,\"x\"],\"named\":3}";
        let (team, revision) = read(json).unwrap();
        assert_eq!((team.entries().len(), team.unread().len(), revision, team.named), (1, 2, 0, false));
        assert!(team.entries()[0].counted && team.entries()[0].line == 9);
    }

    #[test]
    fn of_two_teams_nothing_is_lost_and_nothing_doubled() {
        let mut here = Team::gather("2RCH-ZG67\n2RCH-ZG67\n3N94-0N7X\n2RCH-ZG68").unwrap().0;
        let there = Team::gather("2RCH-ZG67\n3N94-0N7X\n3N94-0N7X\n126B-MTN6").unwrap().0;
        here.include(&there);
        let codes: Vec<String> = here.codes().iter().map(RatingCode::to_string).collect();
        assert_eq!(codes, ["2RCH-ZG67", "2RCH-ZG67", "3N94-0N7X", "3N94-0N7X", "126B-MTN6"]);
        let before = here.clone();
        here.include(&before);
        assert_eq!(here, before);
    }
}
