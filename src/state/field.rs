use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt::Formatter;

/// A field of a document, of whatever kind it is: one of the wrong kind costs that field, and not the document.
#[derive(Default)]
pub(crate) enum Field {
    /// Missing, or null.
    #[default]
    Nothing,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Field>),
    /// An object, which no field of a document is.
    Other,
}

impl Field {
    pub(crate) fn number(&self) -> Option<f64> {
        if let Field::Number(number) = self { Some(*number) } else { None }
    }

    pub(crate) fn flag(&self) -> Option<bool> {
        if let Field::Flag(flag) = self { Some(*flag) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Field::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; none where it is no list.
    pub(crate) fn list(&self) -> &[Field] {
        if let Field::List(items) = self { items } else { &[] }
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        deserializer.deserialize_any(AnyKind)
    }
}

struct AnyKind;

impl<'de> Visitor<'de> for AnyKind {
    type Value = Field;

    fn expecting(&self, out: &mut Formatter) -> std::fmt::Result {
        out.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Field, E> {
        Ok(Field::Nothing)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Field, E> {
        Ok(Field::Flag(flag))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Field, E> {
        Ok(Field::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Field, E> {
        Ok(Field::Number(number as f64))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Field, E> {
        Ok(Field::Number(number as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Field, E> {
        Ok(Field::Text(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Field, E> {
        Ok(Field::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Field, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Field::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Field, A::Error> {
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Field::Other)
    }
}
