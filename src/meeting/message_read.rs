//! Parses messages. One invalid field refuses the whole message: the next one comes soon.

use super::message::{NAMESPACE, PROTOCOL_VERSION, SIZE_LIMIT};
use super::name::NAME_LIMIT;
use super::{
    ENOUGH, FactorStats, GROUP_LIMIT, Message, MessageError, MessageKind, PLANNED_LIMIT, Person, PlannedStep, Pointer,
    Shown, ShownGroup, ShownTeam, Step,
};
use crate::codec::Day;
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::Language;
use crate::json::Value;
use crate::outside;
use crate::scoring::FindingId;
use serde::{Deserialize, Deserializer};

/// Maximum length of a session or window identifier.
const TOKEN_LIMIT: usize = 64;

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawMessage {
    ns: Value,
    v: Value,
    session: Value,
    sender: Value,
    #[serde(rename = "type")]
    kind: Value,
    revision: Value,
    claimant: Value,
    language: Value,
    dark: Value,
    blank: Value,
    still: Value,
    actions: Value,
    sure: Value,
    plan: Value,
    step: Value,
    covered: Value,
    chosen: Value,
    ratings: Value,
    before: Value,
    trial: Value,
    finding: Value,
    pointer: Value,
    collected: Value,
    people: Value,
    team: Value,
    named: Value,
    one: Value,
    other: Value,
}

/// Reads a message of a session. Checks the size before it calls `parse`, which returns a serde deserializer, or `None`
/// if the text is not JSON.
pub fn read_message<'de, D: Deserializer<'de>>(
    json: &str,
    session: &str,
    parse: impl FnOnce(&str) -> Option<D>,
) -> Result<Message, MessageError> {
    if json.len() > SIZE_LIMIT {
        return Err(MessageError::TooLarge);
    }
    let source = parse(json).ok_or(MessageError::Foreign)?;
    let raw = RawMessage::deserialize(source).map_err(|_| MessageError::Foreign)?;
    if raw.ns.text() != Some(NAMESPACE) {
        return Err(MessageError::Foreign);
    }
    match number(&raw.v).ok_or(MessageError::Unreadable)? {
        PROTOCOL_VERSION => {}
        version => return Err(MessageError::Version(version)),
    }
    let theirs = token(&raw.session).ok_or(MessageError::Unreadable)?;
    if theirs != session {
        return Err(MessageError::OtherSession);
    }
    let message = || Some(Message { session: theirs, sender: token(&raw.sender)?, kind: kind(&raw)? });
    message().ok_or(MessageError::Unreadable)
}

fn kind(raw: &RawMessage) -> Option<MessageKind> {
    Some(match raw.kind.text()? {
        "hello" => MessageKind::Hello,
        "here" => MessageKind::Here,
        "bye" => MessageKind::Bye,
        "claim" => MessageKind::Claim,
        "ping" => MessageKind::Ping { revision: number(&raw.revision)? },
        "refused" => MessageKind::Refused { claimant: token(&raw.claimant)? },
        "state" => MessageKind::State { revision: number(&raw.revision)?, shown: Box::new(shown(raw)?) },
        _ => return None,
    })
}

fn shown(raw: &RawMessage) -> Option<Shown> {
    Some(Shown {
        language: Language::ALL.into_iter().find(|language| Some(language.tag()) == raw.language.text())?,
        dark: optional(&raw.dark, Value::flag)?.unwrap_or(false),
        blank: raw.blank.flag()?,
        still: optional(&raw.still, Value::flag)?.unwrap_or(false),
        actions: optional(&raw.actions, Value::flag)?.unwrap_or(false),
        sure: optional(&raw.sure, Value::flag)?.unwrap_or(false),
        plan: optional(&raw.plan, plan)?.unwrap_or_default(),
        step: Step::from_id(raw.step.text()?)?,
        covered: raw.covered.flag()?,
        chosen: optional(&raw.chosen, |field| Factor::from_number(number(field)?.try_into().ok()?))?,
        ratings: optional(&raw.ratings, |field| ratings(field.list()))?,
        before: optional(&raw.before, |field| ratings(field.list()))?,
        trial: optional(&raw.trial, |field| ratings(field.list()))?,
        highlighted: optional(&raw.finding, |field| {
            FindingId::ALL.into_iter().find(|id| Some(id.id()) == field.text())
        })?,
        pointer: optional(&raw.pointer, |field| match field.list() {
            [x, y] => Pointer::checked(number(x)?.try_into().ok()?, number(y)?.try_into().ok()?),
            _ => None,
        })?,
        collected: optional(&raw.collected, number)?.unwrap_or_default(),
        team: optional(&raw.team, |field| team(raw, field.list()))?,
        groups: match (optional(&raw.one, group)?, optional(&raw.other, group)?) {
            (Some(one), Some(other)) => Some([one, other]),
            (None, None) => None,
            _ => return None,
        },
    })
}

fn team(raw: &RawMessage, factors: &[Value]) -> Option<ShownTeam> {
    let few = |factor: &FactorStats| factor.enough().is_none() && factor.answers() >= ENOUGH;
    let factors: Vec<FactorStats> =
        factors.iter().map(stats).collect::<Option<Vec<_>>>().filter(|all| !all.iter().any(few))?;
    let Value::List(named) = &raw.named else { return None };
    let named: Vec<Person> = named.iter().map(person).collect::<Option<_>>()?;
    ShownTeam::received(number(&raw.people)?, factors.try_into().ok()?, named)
}

/// A group may keep the answers to a factor back, however many they are.
fn group(field: &Value) -> Option<ShownGroup> {
    let [name, people, factors @ ..] = field.list() else { return None };
    let factors: Vec<FactorStats> = factors.iter().map(stats).collect::<Option<_>>()?;
    let name = optional(name, |name| sent_name(name, GROUP_LIMIT))?;
    ShownGroup::received(name, number(people)?, factors.try_into().ok()?)
}

/// The sender has cleaned names, so anything unclean is invalid.
fn sent_name(field: &Value, limit: usize) -> Option<String> {
    field.text().filter(|name| !name.is_empty() && outside::clean(name, limit) == *name).map(Into::into)
}

fn stats(field: &Value) -> Option<FactorStats> {
    let Value::List(items) = field else { return None };
    let numbers: Vec<u32> = items.iter().map(number).collect::<Option<_>>()?;
    match *numbers {
        [] => Some(FactorStats::Nobody),
        [answers @ 1..=u32::MAX] => Some(FactorStats::Few { answers }),
        [a, b, c, d, e, f] => {
            numbers.iter().try_fold(0_u32, |sum, &count| sum.checked_add(count))?;
            Some(FactorStats::of([a, b, c, d, e, f])).filter(|stats| stats.enough().is_some())
        }
        _ => None,
    }
}

fn person(field: &Value) -> Option<Person> {
    let (name, rest) = field.list().split_first()?;
    Some(Person { name: sent_name(name, NAME_LIMIT)?, ratings: ratings(rest)? })
}

fn plan(field: &Value) -> Option<Vec<PlannedStep>> {
    let Value::List(items) = field else { return None };
    items.iter().map(planned).collect::<Option<Vec<_>>>().filter(|plan| plan.len() <= Factor::COUNT)
}

fn planned(field: &Value) -> Option<PlannedStep> {
    let [factor, who, by] = field.list() else { return None };
    // The sender has cleaned the name.
    let who = who.text().filter(|who| outside::clean(who, PLANNED_LIMIT) == *who)?;
    Some(PlannedStep {
        factor: Factor::from_number(number(factor)?.try_into().ok()?)?,
        who: who.into(),
        by: optional(by, |by| Day::of_number(number(by)?))?,
    })
}

fn ratings(fields: &[Value]) -> Option<Ratings> {
    let all: Vec<Option<Rating>> =
        fields.iter().map(|field| optional(field, |field| step(number(field)?))).collect::<Option<_>>()?;
    all.try_into().ok().map(Ratings::new)
}

fn step(number: u32) -> Option<Rating> {
    Rating::try_from(u8::try_from(number).ok()?).ok()
}

/// A field that may be missing: `Some(None)` if so, `None` if it is invalid.
fn optional<T>(field: &Value, read: impl FnOnce(&Value) -> Option<T>) -> Option<Option<T>> {
    if matches!(field, Value::Nothing) { Some(None) } else { read(field).map(Some) }
}

fn number(field: &Value) -> Option<u32> {
    field.whole()
}

/// The identifier of a session or a window.
fn token(field: &Value) -> Option<String> {
    let text = field.text()?;
    let fits = (1..=TOKEN_LIMIT).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    fits.then(|| text.into())
}
