//! The JSON document that stores a team: plain lists, so that thousands of codes are written and read quickly.

use super::team::group_name;
use super::{SavedTeam, Team, TeamEntry, TeamStamp, Unread};
use crate::codec::{PhoneTag, RatingCode};
use crate::json::{Value, list, quote};
use crate::outside;
use crate::state::{DocumentError, KeptDocument};
use serde::{Deserialize, Deserializer};
use std::rc::Rc;

/// The newest version that this program reads, and writes where there are groups: a program that does not know them would
/// lose them.
const VERSION: u32 = 2;
/// The version of a team without groups.
const UNGROUPED: u32 = 1;

/// The document as read: any field may be missing or of the wrong type.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RawTeam {
    version: Value,
    revision: Value,
    writer: Value,
    seen: Value,
    named: Value,
    codes: Value,
    names: Value,
    phones: Value,
    groups: Value,
    gathering: Value,
    lines: Value,
    left_out: Value,
    unread: Value,
    unread_names: Value,
    unread_groups: Value,
    unread_lines: Value,
}

impl KeptDocument for SavedTeam {
    const NAME: &'static str = "double-cycle.team";
    /// Room for everything that one text can hold.
    const SIZE_LIMIT: usize = 4 * super::TEXT_LIMIT;

    /// `names`, `phones`, `groups` and `lines` are parallel to `codes`; `phones` and `groups` are left out where none is known.
    /// `left_out` has the indices of entries that do not count. The revision is that of the stamp, which alone tells saves
    /// apart.
    fn to_json(&self, _: u32) -> String {
        let team = &*self.team;
        let TeamStamp { revision, writer } = &self.stamp;
        let version = if has_groups(team) { VERSION } else { UNGROUPED };
        let mut json = ["{\"version\":", &version.to_string(), ",\"revision\":", &revision.to_string()].concat();
        if !writer.is_empty() {
            json.push_str(",\"writer\":");
            quote(&mut json, writer);
        }
        if !self.seen.is_empty() {
            json.push_str(",\"seen\":");
            list(&mut json, &self.seen, |json, stamp| {
                quote(json, &[&*stamp.revision.to_string(), ".", &stamp.writer].concat());
            });
        }
        json.push_str(if team.named { ",\"named\":true" } else { ",\"named\":false" });
        let name = |json: &mut String, name: &Option<String>| match name {
            Some(name) => quote(json, name),
            None => json.push_str("null"),
        };
        let number = |json: &mut String, number: usize| json.push_str(&number.to_string());
        json.push_str(",\"codes\":");
        list(&mut json, team.entries(), |json, entry| quote(json, &entry.code.to_string()));
        json.push_str(",\"names\":");
        list(&mut json, team.entries(), |json, entry| name(json, &entry.name));
        if team.entries().iter().any(|entry| entry.phone.is_some()) {
            json.push_str(",\"phones\":");
            list(&mut json, team.entries(), |json, entry| name(json, &entry.phone.map(PhoneTag::text)));
        }
        if team.entries().iter().any(|entry| entry.group.is_some()) {
            json.push_str(",\"groups\":");
            list(&mut json, team.entries(), |json, entry| name(json, &entry.group));
        }
        if let Some(group) = team.gathering() {
            json.push_str(",\"gathering\":");
            quote(&mut json, group);
        }
        json.push_str(",\"lines\":");
        list(&mut json, team.entries(), |json, entry| number(json, entry.line));
        json.push_str(",\"left_out\":");
        let left_out: Vec<usize> =
            team.entries().iter().enumerate().filter(|(_, entry)| !entry.counted).map(|(place, _)| place).collect();
        list(&mut json, &left_out, |json, place| number(json, *place));
        json.push_str(",\"unread\":");
        list(&mut json, team.unread(), |json, unread| quote(json, &unread.text));
        json.push_str(",\"unread_names\":");
        list(&mut json, team.unread(), |json, unread| name(json, &unread.name));
        if team.unread().iter().any(|unread| unread.group.is_some()) {
            json.push_str(",\"unread_groups\":");
            list(&mut json, team.unread(), |json, unread| name(json, &unread.group));
        }
        json.push_str(",\"unread_lines\":");
        list(&mut json, team.unread(), |json, unread| number(json, unread.line));
        json.push('}');
        json
    }

    /// A stored code that cannot be read is listed as unread; the others stay.
    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(SavedTeam, u32), DocumentError> {
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
            let group = group_at(&raw.groups, place);
            let text = code.text().unwrap_or_default();
            let phone = raw.phones.list().get(place).and_then(|phone| phone.text()?.parse().ok());
            match text.parse::<RatingCode>() {
                Ok(code) => entries.push(TeamEntry { group, ..TeamEntry::new(code, name, phone, line) }),
                Err(error) => unread.push(Unread { text: text.into(), error, name, group, line }),
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
            let group = group_at(&raw.unread_groups, place);
            let text = text.text().unwrap_or_default();
            match text.parse::<RatingCode>() {
                Ok(code) => entries.push(TeamEntry { group, ..TeamEntry::new(code, name, None, line) }),
                Err(error) => unread.push(Unread { text: text.into(), error, name, group, line }),
            }
        }
        let named = raw.named.flag().unwrap_or(false);
        let team = Rc::new(Team::of_parts(entries, unread, raw.gathering.text().and_then(group_name), named));
        let revision = raw.revision.whole().unwrap_or(0);
        let stamp = TeamStamp { revision, writer: raw.writer.text().unwrap_or_default().into() };
        let seen = raw.seen.list().iter().filter_map(|stamp| stamp_of(stamp.text()?)).collect();
        Ok((SavedTeam { stamp, seen, team }, revision))
    }
}

/// A stamp as written: `7.WRITER`.
fn stamp_of(text: &str) -> Option<TeamStamp> {
    let (revision, writer) = text.split_once('.')?;
    Some(TeamStamp { revision: revision.parse().ok()?, writer: writer.into() })
}

fn name_at(names: &Value, place: usize) -> Option<String> {
    let name = outside::clean(names.list().get(place)?.text()?, super::NAME_LIMIT);
    (!name.is_empty()).then_some(name)
}

fn group_at(groups: &Value, place: usize) -> Option<String> {
    groups.list().get(place)?.text().and_then(group_name)
}

fn has_groups(team: &Team) -> bool {
    team.gathering().is_some()
        || team.entries().iter().any(|entry| entry.group.is_some())
        || team.unread().iter().any(|unread| unread.group.is_some())
}

fn line_at(lines: &Value, place: usize) -> usize {
    lines.list().get(place).and_then(|line| line.whole()).map_or(place + 1, |line| line as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<SavedTeam, DocumentError> {
        Ok(SavedTeam::restore(&mut serde_json::Deserializer::from_str(json))?.0)
    }

    fn saved(team: Team, revision: u32, writer: &str, seen: &[(u32, &str)]) -> SavedTeam {
        let stamp = |&(revision, writer): &(u32, &str)| TeamStamp { revision, writer: writer.into() };
        SavedTeam { stamp: stamp(&(revision, writer)), seen: seen.iter().map(stamp).collect(), team: Rc::new(team) }
    }

    #[test]
    fn a_team_comes_back_as_it_was_kept() {
        let mut team =
            Team::gather("Sales: 2RCH-ZG67\n\"Q\\A\": 3N94-0N7X-K7QX\n2RCH-ZG67\nBoard: 2RCH-ZG68\n2RHC-ZG76")
                .unwrap()
                .0;
        team.count(2, false);
        team.rename(1, "A \"B\" \\ \u{1}");
        team.named = true;
        assert_eq!((team.entries().len(), team.unread().len()), (3, 2));
        let mut grouped = team.clone();
        grouped.gather_for("Sales \"A\"");
        grouped.append(Team::gather("3N7S-4T4Q 2RCH-ZG68").unwrap().0);
        grouped.gather_for(" ");
        assert_eq!(grouped.group_names(), ["Sales \"A\""]);
        let mut gathering = team.clone();
        gathering.gather_for("Board");
        for grouped in [grouped, gathering] {
            let kept = saved(grouped, 7, "a", &[]);
            let json = kept.to_json(9);
            assert!(json.starts_with("{\"version\":2,"), "a program that knows no groups leaves it as it is");
            assert_eq!(read(&json), Ok(kept));
        }
        assert!(saved(team.clone(), 7, "a", &[]).to_json(9).starts_with("{\"version\":1,"));
        for kept in [saved(team, 7, "a\"b", &[(6, "c"), (5, "")]), saved(Team::default(), 0, "", &[])] {
            assert_eq!(read(&kept.to_json(9)), Ok(kept));
        }
    }

    #[test]
    fn what_is_no_team_is_refused_and_a_broken_part_costs_no_other() {
        for json in
            ["", "null", "[]", "{}", "{\"version\":1}", "{\"version\":1,\"codes\":3}", "{\"version\":-1,\"codes\":[]}"]
        {
            assert_eq!(read(json), Err(DocumentError::Unreadable), "{json}");
        }
        assert_eq!(read("{\"version\":3,\"codes\":[]}"), Err(DocumentError::Newer(3)));
        let json = "{\"version\":1,\"codes\":[\"2RCH-ZG67\",7,\"2RCH-ZG68\"],\"names\":{\"a\":1},\"lines\":[9],\
                    \"left_out\":[0,99,-1,\"x\"],\"named\":3}";
        let SavedTeam { stamp, team, .. } = read(json).unwrap();
        assert_eq!((team.entries().len(), team.unread().len(), stamp.revision, team.named), (1, 2, 0, false));
        assert!(team.entries()[0].counted && team.entries()[0].line == 9);
    }
}
