//! Reads values of the browser, as `JSON.parse` gives them, by way of serde: just what the page's own document needs,
//! which is a tenth of the bytes that a reader of everything with messages for every error would bring.

use js_sys::{Array, Reflect};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::{Display, Formatter};
use wasm_bindgen::{JsCast, JsValue};

/// Lists in lists that are read: deeper ones are none of ours, and would only use up the stack.
const DEPTH: u8 = 2;

/// A value to be read: null, a boolean, a number, a string, an array, or an object of named fields.
pub struct JsSource {
    value: JsValue,
    /// How many lists deep it may still be.
    depth: u8,
}

/// Reads a text as JSON, by the browser's own reader; none where it is none.
#[cfg(feature = "studio")]
pub fn parse(text: &str) -> Option<JsSource> {
    js_sys::JSON::parse(text).ok().map(JsSource::from)
}

impl From<JsValue> for JsSource {
    fn from(value: JsValue) -> JsSource {
        JsSource { value, depth: DEPTH }
    }
}

/// The value is not of the kind asked for. Nobody reads more, so no message is kept.
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
            // No field of ours is an object, so what is in it is nobody's business.
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
        // A field that is not there is left out; what is no object has none.
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
