//! A serde deserializer for values from `JSON.parse`, limited to what our documents need: a tenth of the size of a
//! general one with messages for every error.

use js_sys::{Array, Reflect};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::{Display, Formatter};
use wasm_bindgen::{JsCast, JsValue};

/// Maximum nesting of lists. Deeper ones are not ours and would use up the stack.
const DEPTH: u8 = 2;

/// A value to deserialize: null, a boolean, a number, a string, an array, or an object with known fields.
pub struct JsSource {
    value: JsValue,
    /// How many more lists it may be nested.
    depth: u8,
}

/// Parses a text with the browser's JSON parser; `None` if it is not JSON.
#[cfg(feature = "studio")]
pub fn parse(text: &str) -> Option<JsSource> {
    js_sys::JSON::parse(text).ok().map(JsSource::from)
}

impl From<JsValue> for JsSource {
    fn from(value: JsValue) -> JsSource {
        JsSource { value, depth: DEPTH }
    }
}

/// The value has the wrong type. Carries no message, since nobody reads it.
#[derive(Debug)]
pub struct Unfit;

impl Error for Unfit {
    fn custom<T: Display>(_: T) -> Unfit {
        Unfit
    }
}

impl std::error::Error for Unfit {}

impl Display for Unfit {
    fn fmt(&self, out: &mut Formatter) -> std::fmt::Result {
        out.write_str("unfit")
    }
}

impl IntoDeserializer<'_, Unfit> for JsSource {
    type Deserializer = JsSource;

    fn into_deserializer(self) -> JsSource {
        self
    }
}

impl<'de> Deserializer<'de> for JsSource {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let JsSource { value, depth } = self;
        if let Some(flag) = value.as_bool() {
            visitor.visit_bool(flag)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(list) = value.dyn_ref::<Array>() {
            let depth = depth.checked_sub(1).ok_or(Unfit)?;
            visitor.visit_seq(SeqDeserializer::new(list.iter().map(|value| JsSource { value, depth })))
        } else if value.is_object() {
            // No field of our documents is an object, so its contents are skipped.
            visitor.visit_map(MapDeserializer::new(std::iter::empty::<(&str, JsSource)>()))
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        // Missing fields are skipped; a value that is not an object has no fields.
        let field = |name: &&'static str| {
            let value = Reflect::get(&self.value, &(*name).into()).ok().filter(|value| !value.is_undefined());
            value.map(|value| (*name, JsSource { value, depth: DEPTH }))
        };
        visitor.visit_map(MapDeserializer::new(fields.iter().filter_map(field)))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
        seq tuple tuple_struct map enum identifier ignored_any
    }
}
