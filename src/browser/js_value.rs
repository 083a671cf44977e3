//! Reads values of the browser, as `JSON.parse` gives them, by way of serde: just what the page's own document needs,
//! which is a tenth of the bytes that a reader of everything with messages for every error would bring.

use js_sys::{Array, Reflect};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::{Display, Formatter};
use wasm_bindgen::{JsCast, JsValue};

/// A value to be read: null, a boolean, a number, a string, an array, or an object of named fields. What is of another
/// kind than asked for is an error; nothing is ever asked for deeper than the reader's own types are.
pub(super) struct Source(pub(super) JsValue);

/// The value is not of the kind asked for. Nobody reads more, so no message is kept.
#[derive(Debug)]
pub(super) struct Unfit;

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

impl IntoDeserializer<'_, Unfit> for Source {
    type Deserializer = Source;

    fn into_deserializer(self) -> Source {
        self
    }
}

impl<'de> Deserializer<'de> for Source {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unfit> {
        Err(Unfit)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unfit)?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_f64(self.0.as_f64().ok_or(Unfit)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_string(self.0.as_string().ok_or(Unfit)?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let array = self.0.dyn_into::<Array>().map_err(|_| Unfit)?;
        visitor.visit_seq(SeqDeserializer::new(array.iter().map(Source)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        // A field that is not there is left out; what is no object has none.
        let field = |name: &&'static str| {
            let value = Reflect::get(&self.0, &(*name).into()).ok().filter(|value| !value.is_undefined());
            value.map(|value| (*name, Source(value)))
        };
        visitor.visit_map(MapDeserializer::new(fields.iter().filter_map(field)))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 u64 f32 char str bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        map enum identifier ignored_any
    }
}
