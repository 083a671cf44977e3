//! A JSON document as values, from anything that serde reads. What a reader of JSON lets through and no file of ours has
//! is caught here: names twice, and lists in lists without end.

use super::{Cause, DEPTH_LIMIT, FileError, Place};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt::Formatter;

/// A value of any kind.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum Value {
    /// Null, or not there.
    #[default]
    Nothing,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    /// Names and values, in their order.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Takes a field out of an object.
    pub(super) fn take(fields: &mut Vec<(String, Value)>, name: &str) -> Value {
        let place = fields.iter().position(|(field, _)| field == name);
        place.map_or(Value::Nothing, |place| fields.remove(place).1)
    }
}

/// Reads a value; the error is the reader's own, or ours with the path to where it is.
pub(super) fn read<'de, D: Deserializer<'de>>(
    source: D,
    is_guarded: bool,
) -> Result<Value, (D::Error, Option<FileError>)> {
    let walk = Walk { is_guarded, ..Walk::default() };
    Node { walk: &walk, depth: 0 }.deserialize(source).map_err(|error| (error, walk.fault.take()))
}

/// Where a reader is in a document, and what it stumbled over.
#[derive(Default)]
struct Walk {
    path: RefCell<String>,
    fault: RefCell<Option<FileError>>,
    is_guarded: bool,
}

impl Walk {
    fn fail<E: Error>(&self, cause: Cause) -> E {
        let place = Place::Path(self.path.borrow().clone());
        self.fault.borrow_mut().get_or_insert(FileError { place, cause });
        E::custom("refused")
    }

    /// Does something one step further down the path.
    fn step<T>(&self, step: &str, work: impl FnOnce() -> T) -> T {
        let length = self.path.borrow().len();
        self.path.borrow_mut().push_str(step);
        let done = work();
        // Where something failed, the path has been noted already.
        self.path.borrow_mut().truncate(length);
        done
    }
}

/// The place of a value in the document.
#[derive(Clone, Copy)]
struct Node<'a> {
    walk: &'a Walk,
    depth: u8,
}

impl Node<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.walk.is_guarded && self.depth == DEPTH_LIMIT {
            return Err(self.walk.fail(Cause::TooDeep));
        }
        Ok(Node { depth: self.depth.saturating_add(1), ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, out: &mut Formatter) -> std::fmt::Result {
        out.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = self.walk.step(&format!("[{}]", list.len()), || items.next_element_seed(inside))? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut object: Vec<(String, Value)> = Vec::new();
        while let Some(name) = fields.next_key::<String>()? {
            if self.walk.is_guarded && object.iter().any(|(other, _)| *other == name) {
                return Err(self.walk.fail(Cause::DuplicateField(super::limits::quoted(&name))));
            }
            let step = if self.walk.path.borrow().is_empty() { name.clone() } else { format!(".{name}") };
            let value = self.walk.step(&step, || fields.next_value_seed(inside))?;
            object.push((name, value));
        }
        Ok(Value::Object(object))
    }
}
