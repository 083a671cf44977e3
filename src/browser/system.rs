//! Functions of the operating system: printing, and the share sheet with a file.

use super::method::property;
use super::share_sheet::{ask, can_share, object, of_navigator, share};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use web_sys::{File, FilePropertyBag, window};
use yew::Callback;

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Whether the share sheet accepts images.
pub fn can_share_picture() -> bool {
    let asked = || accepts(&with_file(&[], ("picture.png", "image/png", &[]))?);
    can_share() && asked() == Some(true)
}

/// Opens the share sheet with a file, where that is the way to save one: in an app on the home screen of Apple's phones
/// and tablets. `None` elsewhere, and where the sheet does not take such a file.
pub(super) fn share_file(name: &str, kind: &str, bytes: &[u8]) -> Option<Promise> {
    // Only there it has this property.
    if !property(&window()?.navigator(), "standalone")?.is_truthy() {
        return None;
    }
    let what = with_file(&[], (name, kind, bytes))?;
    if accepts(&what)? { ask(&what) } else { None }
}

fn accepts(what: &Object) -> Option<bool> {
    Some(of_navigator("canShare")?.call1(&window()?.navigator(), what).ok()?.is_truthy())
}

/// Opens the share sheet with a PNG, given by name and bytes; calls `failed` if that fails. Cancelling does not count
/// as failure.
pub fn share_picture(title: &str, text: &str, (name, bytes): (&str, &[u8]), failed: Callback<()>) {
    share(with_file(&[("title", title), ("text", text)], (name, "image/png", bytes)), failed);
}

/// The fields with a file: name, kind and bytes.
fn with_file(fields: &[(&str, &str)], (name, kind, bytes): (&str, &str, &[u8])) -> Option<Object> {
    let what = object(fields)?;
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    Reflect::set(&what, &"files".into(), &Array::of1(&file)).ok()?;
    Some(what)
}
