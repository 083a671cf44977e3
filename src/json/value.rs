//! A JSON document as values, read from any serde deserializer.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt::Formatter;

/// Deepest nesting of lists and objects that [`read`] accepts. Our own documents nest three deep.
pub const DEPTH_LIMIT: u8 = 8;

/// A JSON value of any kind. Reading into this first means that a value of the wrong kind loses its field, not the
/// document.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// `null`, or missing.
    #[default]
    Nothing,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// Names and values, in document order. Always empty when read through `Value::deserialize`, which skips the
    /// contents of objects.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The number; `None` for any other kind.
    pub fn number(&self) -> Option<f64> {
        if let Value::Number(number) = self { Some(*number) } else { None }
    }

    /// The number as a whole one, 0…`u32::MAX`; `None` for any other value.
    pub fn whole(&self) -> Option<u32> {
        self.number().and_then(whole)
    }

    /// The boolean; `None` for any other kind.
    pub fn flag(&self) -> Option<bool> {
        if let Value::Flag(flag) = self { Some(*flag) } else { None }
    }

    /// The string; `None` for any other kind.
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The items of an array; empty for any other kind.
    pub fn list(&self) -> &[Value] {
        if let Value::List(items) = self { items } else { &[] }
    }

    /// Takes the first field of this name out of an object; [`Value::Nothing`] if there is none.
    pub fn take(fields: &mut Vec<(String, Value)>, name: &str) -> Value {
        let place = fields.iter().position(|(field, _)| field == name);
        place.map_or(Value::Nothing, |place| fields.remove(place).1)
    }
}

/// The number as a `u32`, if it is whole and in range.
fn whole(number: f64) -> Option<u32> {
    (number >= 0.0 && number <= f64::from(u32::MAX) && number.fract() == 0.0).then_some(number as u32)
}

/// JSON that a guarded [`read`] refuses although it parses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Lists and objects nested more than [`DEPTH_LIMIT`] deep.
    TooDeep,
    /// An object has this name twice.
    DuplicateField(String),
}

/// Why [`read`] refused a document.
#[derive(Debug)]
pub enum ReadError<E> {
    /// The source's own error.
    Source(E),
    /// A fault, and its path from the document's root: `records[2].ratings`; empty at the root.
    Fault(String, Fault),
}

/// Reads a value. If `is_guarded`, refuses duplicate names in an object and nesting deeper than [`DEPTH_LIMIT`].
pub fn read<'de, D: Deserializer<'de>>(source: D, is_guarded: bool) -> Result<Value, ReadError<D::Error>> {
    let walk = Walk { is_guarded, ..Walk::default() };
    Node { walk: &walk, depth: 0 }.deserialize(source).map_err(|error| match walk.fault.take() {
        Some((path, fault)) => ReadError::Fault(path, fault),
        None => ReadError::Source(error),
    })
}

/// For flat documents: the contents of objects are skipped.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Value, D::Error> {
        Node { walk: Flat, depth: 0 }.deserialize(source)
    }
}

/// The fields of an object by their names, and nothing for each that is not there: a reader for any struct is made anew for
/// every field, and costs the page a kilobyte. What is in objects within it is not read.
pub fn fields<'de, D: Deserializer<'de>, const N: usize>(
    source: D,
    names: &'static [&'static str; N],
) -> Result<[Value; N], D::Error> {
    source.deserialize_struct("", names, Fields(names))
}

struct Fields<const N: usize>(&'static [&'static str; N]);

impl<'de, const N: usize> Visitor<'de> for Fields<N> {
    type Value = [Value; N];

    fn expecting(&self, out: &mut Formatter) -> std::fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<[Value; N], A::Error> {
        let mut values = [const { Value::Nothing }; N];
        while let Some(name) = object.next_key::<String>()? {
            let value = object.next_value()?;
            if let Some(place) = self.0.iter().position(|own| *own == name) {
                values[place] = value;
            }
        }
        Ok(values)
    }
}

/// How much of a document a reader takes in, and which faults it reports.
trait Reach: Copy {
    /// Whether the fields of objects are read.
    const READS_OBJECTS: bool;

    /// Runs `work` on an item or a field, one path step further down.
    fn step<T>(self, step: impl FnOnce() -> String, work: impl FnOnce() -> T) -> T;

    /// Reports a fault at the current path, if `fault` returns one.
    fn mind<E: Error>(self, fault: impl FnOnce() -> Option<Fault>) -> Result<(), E>;
}

/// Skips objects, and reports no faults.
#[derive(Clone, Copy)]
struct Flat;

impl Reach for Flat {
    const READS_OBJECTS: bool = false;

    fn step<T>(self, _: impl FnOnce() -> String, work: impl FnOnce() -> T) -> T {
        work()
    }

    fn mind<E: Error>(self, _: impl FnOnce() -> Option<Fault>) -> Result<(), E> {
        Ok(())
    }
}

/// A reader's path in a document, and the first fault it met.
#[derive(Default)]
struct Walk {
    path: RefCell<String>,
    fault: RefCell<Option<(String, Fault)>>,
    is_guarded: bool,
}

impl Reach for &Walk {
    const READS_OBJECTS: bool = true;

    fn step<T>(self, step: impl FnOnce() -> String, work: impl FnOnce() -> T) -> T {
        let step = step();
        let length = self.path.borrow().len();
        if length > 0 && !step.starts_with('[') {
            self.path.borrow_mut().push('.');
        }
        self.path.borrow_mut().push_str(&step);
        let done = work();
        // A fault has already copied the path.
        self.path.borrow_mut().truncate(length);
        done
    }

    fn mind<E: Error>(self, fault: impl FnOnce() -> Option<Fault>) -> Result<(), E> {
        if !self.is_guarded {
            return Ok(());
        }
        let Some(fault) = fault() else { return Ok(()) };
        let path = self.path.borrow().clone();
        self.fault.borrow_mut().get_or_insert((path, fault));
        Err(E::custom("refused"))
    }
}

/// A value's place in the document.
#[derive(Clone, Copy)]
struct Node<R> {
    walk: R,
    depth: u8,
}

impl<R: Reach> Node<R> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        self.walk.mind(|| (self.depth == DEPTH_LIMIT).then_some(Fault::TooDeep))?;
        Ok(Node { depth: self.depth.saturating_add(1), ..self })
    }
}

impl<'de, R: Reach> DeserializeSeed<'de> for Node<R> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de, R: Reach> Visitor<'de> for Node<R> {
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
        while let Some(item) = self.walk.step(|| format!("[{}]", list.len()), || items.next_element_seed(inside))? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object: Vec<(String, Value)> = Vec::new();
        if !R::READS_OBJECTS {
            while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Value::Object(object));
        }
        let inside = self.deeper()?;
        while let Some(name) = fields.next_key::<String>()? {
            let is_double = object.iter().any(|(other, _)| *other == name);
            self.walk.mind(|| is_double.then(|| Fault::DuplicateField(name.clone())))?;
            let value = self.walk.step(|| name.clone(), || fields.next_value_seed(inside))?;
            object.push((name, value));
        }
        Ok(Value::Object(object))
    }
}
