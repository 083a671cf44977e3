//! Writes messages as JSON, by hand like the stored document.

use super::message::{NAMESPACE, PROTOCOL_VERSION};
use super::{FactorStats, Message, MessageKind, Person, PlannedStep, Pointer, Shown, ShownGroup};
use crate::framework::{Factor, Rating, Ratings};
use crate::json::{list, quote};
use crate::scoring::FindingId;

impl MessageKind {
    pub(super) const fn id(&self) -> &'static str {
        match self {
            MessageKind::Hello => "hello",
            MessageKind::State { .. } => "state",
            MessageKind::Ping { .. } => "ping",
            MessageKind::Here => "here",
            MessageKind::Bye => "bye",
            MessageKind::Claim => "claim",
            MessageKind::Refused { .. } => "refused",
        }
    }
}

impl Message {
    /// Serializes to JSON: one flat object, with lists for composite values.
    pub fn to_json(&self) -> String {
        let mut json = String::from("{\"ns\":");
        quote(&mut json, NAMESPACE);
        field(&mut json, "v", |json| json.push_str(&PROTOCOL_VERSION.to_string()));
        field(&mut json, "session", |json| quote(json, &self.session));
        field(&mut json, "sender", |json| quote(json, &self.sender));
        field(&mut json, "type", |json| quote(json, self.kind.id()));
        match &self.kind {
            MessageKind::Hello | MessageKind::Here | MessageKind::Bye | MessageKind::Claim => {}
            MessageKind::Ping { revision } => field(&mut json, "revision", |json| number(json, *revision)),
            MessageKind::Refused { claimant } => field(&mut json, "claimant", |json| quote(json, claimant)),
            MessageKind::State { revision, shown } => {
                field(&mut json, "revision", |json| number(json, *revision));
                state(&mut json, shown);
            }
        }
        json.push('}');
        json
    }
}

/// Fields without a value are left out.
fn state(json: &mut String, shown: &Shown) {
    field(json, "language", |json| quote(json, shown.language.tag()));
    field(json, "dark", |json| truth(json, shown.dark));
    field(json, "blank", |json| truth(json, shown.blank));
    field(json, "still", |json| truth(json, shown.still));
    field(json, "actions", |json| truth(json, shown.actions));
    field(json, "sure", |json| truth(json, shown.sure));
    if !shown.plan.is_empty() {
        field(json, "plan", |json| list(json, &shown.plan, planned));
    }
    field(json, "step", |json| quote(json, shown.step.id()));
    field(json, "covered", |json| truth(json, shown.covered));
    optional(json, "chosen", shown.chosen, |json, factor| number(json, factor.number().into()));
    optional(json, "ratings", shown.ratings, |json, all| ratings(json, &all));
    optional(json, "before", shown.before, |json, all| ratings(json, &all));
    optional(json, "trial", shown.trial, |json, all| ratings(json, &all));
    optional(json, "finding", shown.highlighted, |json, finding: FindingId| quote(json, finding.id()));
    optional(json, "pointer", shown.pointer, |json, place: Pointer| {
        list(json, &[place.x(), place.y()], |json, value| number(json, (*value).into()));
    });
    if shown.collected > 0 {
        field(json, "collected", |json| number(json, shown.collected));
    }
    if let Some(team) = &shown.team {
        field(json, "people", |json| number(json, team.summary.people as u32));
        field(json, "team", |json| list(json, &team.summary.factors, stats));
        field(json, "named", |json| list(json, &team.named, person));
    }
    if let Some([one, other]) = &shown.groups {
        // Two fields: a browser's window reads lists of lists, and none deeper.
        field(json, "one", |json| group(json, one));
        field(json, "other", |json| group(json, other));
    }
}

/// A list of the factor, who does it, and the day.
fn planned(json: &mut String, step: &PlannedStep) {
    json.push('[');
    number(json, step.factor.number().into());
    json.push(',');
    quote(json, &step.who);
    json.push(',');
    match step.by {
        Some(day) => number(json, day.number()),
        None => json.push_str("null"),
    }
    json.push(']');
}

/// The counts of the six steps, or only the number of answers if there are too few to show.
fn stats(json: &mut String, stats: &FactorStats) {
    let numbers = match stats {
        FactorStats::Nobody => Vec::new(),
        FactorStats::Few { answers } => vec![*answers],
        FactorStats::Enough(enough) => enough.dots().to_vec(),
    };
    list(json, &numbers, |json, value| number(json, *value));
}

/// A list of the name, or null for the whole team, the number of people, and the statistics of the eight factors.
fn group(json: &mut String, group: &ShownGroup) {
    json.push('[');
    match &group.name {
        Some(name) => quote(json, name),
        None => json.push_str("null"),
    }
    json.push(',');
    number(json, group.summary.people as u32);
    for factor in &group.summary.factors {
        json.push(',');
        stats(json, factor);
    }
    json.push(']');
}

/// A list of the name and the eight ratings.
fn person(json: &mut String, person: &Person) {
    json.push('[');
    quote(json, &person.name);
    for (_, one) in person.ratings.iter() {
        json.push(',');
        rating(json, &one);
    }
    json.push(']');
}

fn ratings(json: &mut String, ratings: &Ratings) {
    list(json, &Factor::ALL.map(|factor| ratings.get(factor)), rating);
}

fn rating(json: &mut String, rating: &Option<Rating>) {
    match rating {
        Some(rating) => number(json, rating.value().into()),
        None => json.push_str("null"),
    }
}

fn optional<T>(json: &mut String, name: &str, value: Option<T>, write: impl FnOnce(&mut String, T)) {
    if let Some(value) = value {
        field(json, name, |json| write(json, value));
    }
}

fn field(json: &mut String, name: &str, write: impl FnOnce(&mut String)) {
    json.push(',');
    quote(json, name);
    json.push(':');
    write(json);
}

fn number(json: &mut String, value: u32) {
    json.push_str(&value.to_string());
}

fn truth(json: &mut String, value: bool) {
    json.push_str(if value { "true" } else { "false" });
}
