//! What each fuzz target does with some bytes: reads them, and where they are let in, holds the laws that hold for all
//! that was let in. `tests/fuzz.rs` runs the same functions in `cargo test`, over the corpus and over spoilt files.

#![allow(dead_code, reason = "every target's program has its own function, and the others' besides")]

use double_cycle::codec::{
    AnswerCode, PhoneTag, Query, RatingCode, SENDER_LIMIT, Sender, fragment_of, pick_codes, read_code, shared_code,
};
use double_cycle::files::{
    CsvStyle, DEPTH_LIMIT, FileError, Imported, OnFault, read_csv, read_file, read_json, read_stored, write_csv,
    write_json, write_stored,
};
use double_cycle::framework::{Factor, NOTE_LIMIT, Profile};
use double_cycle::i18n::Language;
use double_cycle::meeting::{Collecting, Look, Team};
use double_cycle::plan::{Plan, PlanItem};
use double_cycle::records::{CAPACITY, ImportPlan, NAME_LIMIT, Records, WallTime, clean_name};
use double_cycle::state::{Document, restore};
use std::collections::BTreeSet;

/// A rating code, or any text with codes in it.
pub fn code(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(code) = text.parse::<RatingCode>() {
        assert_eq!(RatingCode::of(&code.ratings()), code);
        assert_eq!(code.to_string().parse(), Ok(code));
    }
    let _ = read_code(&text);
    let mut end = 0;
    for picked in pick_codes(&text) {
        assert!(picked.at.start >= end && picked.at.end > picked.at.start);
        end = picked.at.end;
        assert_eq!(text[picked.at].parse::<RatingCode>(), picked.code);
    }
}

/// What a camera reads of phones: each line is a look, each word a QR code.
pub fn answer(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Ok(answer) = text.parse::<AnswerCode>() {
        assert_eq!(answer.symbols().parse(), Ok(answer));
        assert_eq!(answer.to_string().parse(), Ok(answer));
        assert_eq!(answer.phone.text().parse(), Ok(answer.phone));
    }
    let (mut team, mut collecting) = (Team::default(), Collecting::default());
    for (place, line) in text.split('\n').enumerate() {
        let look = Look { texts: line.split(' ').map(String::from).collect(), unread: line.len() as u32 % 3 };
        let now = 100 * place as u64;
        let new = collecting.look(&team, &look, now);
        assert!(new.iter().all(|new| look.texts.iter().any(|text| text.parse() == Ok(*new))));
        team.append(Team::of_answers(new));
        let phones: BTreeSet<PhoneTag> = team.answers().iter().map(|answer| answer.phone).collect();
        assert_eq!(phones.len(), team.entries().len());
        assert_eq!(collecting.look(&team, &look, now + 50), []);
    }
}

/// The page's address.
pub fn link(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (query, fragment) = text.split_once('#').unwrap_or((&text, &text));
    if let Some((said, Ok(code))) = shared_code(fragment) {
        assert!(fragment.contains(said));
        let again = fragment_of(code);
        assert_eq!(shared_code(&again).and_then(|(_, code)| code.ok()), Some(code));
    }
    if let Some(sender) = Sender::of(fragment) {
        assert!((1..=SENDER_LIMIT).contains(&sender.name().chars().count()));
        assert_eq!(Sender::of(sender.fields()), Some(sender));
    }
    let query = Query::parse(query);
    assert_eq!(Query::parse(&query.text()), query);
    let set = query.clone().with("lang", Some("fi"));
    assert_eq!(Query::parse(&set.text()).get("lang"), Some("fi"));
    assert_eq!(query.with("lang", None).with("lang", Some("fi")).get("lang"), Some("fi"));
}

/// A file of JSON, or of any kind.
pub fn json(data: &[u8]) {
    read_with(|mode| read_file(data, mode, WallTime::in_utc));
    if let Ok(text) = std::str::from_utf8(data) {
        read_with(|mode| read_json(text, mode, WallTime::in_utc));
    }
}

/// A file of CSV.
pub fn csv(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        read_with(|mode| read_csv(text, mode, WallTime::in_utc));
    }
}

/// What the browser's storage may hold: the page's document, and the history.
pub fn storage(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(restored) = restore(&mut serde_json::Deserializer::from_str(text)) {
        is_within_limits(&restored.profile);
        let json = Document::of(&restored.profile, restored.settings, restored.revision).to_json();
        let again = restore(&mut serde_json::Deserializer::from_str(&json)).expect("what was written is read");
        assert!(again.repairs.is_empty());
        assert_eq!((again.profile, again.settings), (restored.profile, restored.settings));
    }
    if let Ok(stored) = read_stored(text) {
        let mut kept = stored.kept;
        // A text by hand may hold more than the page ever saves.
        if kept.records.weight() <= CAPACITY {
            kept.seen.truncate(12);
            let again = read_stored(&write_stored(&kept)).expect("what was written is read");
            assert!(again.repairs.is_empty());
            assert_eq!(again.kept, kept);
        }
    }
}

fn read_with(read: impl Fn(OnFault) -> Result<Imported, FileError>) {
    let refusing = read(OnFault::Refuse);
    if let Err(error) = &refusing {
        assert!(format!("{error:?}").len() < 1_000, "an error says no more of a file than a sentence holds");
    }
    let mending = read(OnFault::Mend);
    if let Ok(imported) = &refusing {
        assert_eq!(mending.as_ref(), Ok(imported));
    }
    for imported in [refusing, mending].into_iter().flatten() {
        holds_its_laws(imported);
    }
}

/// What was let in is within all limits, and comes back as it is by every way out.
fn holds_its_laws(imported: Imported) {
    imported.present.iter().for_each(is_within_limits);
    for record in &imported.records {
        is_within_limits(record.profile());
        for name in [record.organisation(), record.title()] {
            assert!(name.chars().count() <= NAME_LIMIT && clean_name(name) == name);
        }
        assert_eq!(record.at().to_string().parse(), Ok(record.at()));
    }
    let count = imported.records.len();
    // Where there is no room for all, nothing is taken.
    let Ok(all) = ImportPlan::of(&Records::default(), imported.records).apply(&Records::default()) else { return };
    assert_eq!(all.len(), count, "no id stands twice");
    let mut plan = Plan::default();
    for item in &imported.plan {
        assert_eq!(item.clone().cleaned(), *item, "what is read is clean");
        // Where there is no room for all, the file could not be written by us.
        if plan.put(item.clone(), &item.id).is_err() {
            return;
        }
    }
    let items: Vec<&PlanItem> = plan.items().collect();
    assert_eq!(items.len(), imported.plan.len(), "no id stands twice");
    let json = write_json(&all, imported.present.as_ref(), &items);
    let again = read_json(&json, OnFault::Refuse, WallTime::in_utc).expect("what was written is read");
    assert!(again.repairs.is_empty() && again.present == imported.present);
    assert!(again.plan.iter().eq(items));
    assert_eq!(taken(again), all);
    for language in Language::ALL {
        let csv =
            write_csv(&all, CsvStyle::of(language), Factor::ALL.map(|factor| language.texts().factor(factor).name));
        let again = read_csv(&csv, OnFault::Refuse, WallTime::in_utc).expect("what was written is read");
        assert!(again.repairs.is_empty());
        assert_eq!(taken(again), all);
    }
}

fn taken(imported: Imported) -> Records {
    ImportPlan::of(&Records::default(), imported.records).apply(&Records::default()).expect("there was room before")
}

fn is_within_limits(profile: &Profile) {
    assert!(Factor::ALL.into_iter().all(|factor| profile.note(factor).chars().count() <= NOTE_LIMIT));
}

const _: () = assert!(DEPTH_LIMIT < 100, "the reader of JSON has a limit of its own, above ours");
