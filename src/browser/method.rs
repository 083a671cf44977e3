//! Methods that not every browser has, or that the bindings do not know.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A property of an object; `None` where reading it throws.
pub fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

/// A method of an object; `None` where there is none.
pub fn method(object: &JsValue, name: &str) -> Option<Function> {
    property(object, name)?.dyn_into().ok()
}

/// Calls a method that may answer later. `None` where there is none, or it throws.
pub fn ask(object: &JsValue, name: &str, with: &[&JsValue]) -> Option<Promise> {
    let with: Array = with.iter().copied().collect();
    Some(Promise::resolve(&method(object, name)?.apply(object, &with).ok()?))
}
