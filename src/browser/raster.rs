//! Renders SVG as PNG, using the browser.

use super::method::{ask, method, property};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url, window};
use yew::Callback;

/// Renders an SVG at `size` pixels; calls back with the PNG, or `None` if the browser cannot.
pub fn draw_png(svg: String, size: (u32, u32), drawn: Callback<Option<Vec<u8>>>) {
    spawn_local(async move { drawn.emit(png_of(&svg, size).await) });
}

/// Whether this browser changes the pixels of drawn pictures, as some do against tracking: known pixels are drawn and read
/// back.
pub fn alters_pictures() -> bool {
    // A browser that lets nothing be read back alters nothing that is known.
    are_pixels_kept().is_some_and(|kept| !kept)
}

/// The side of the square of known pixels: small, but more than one pixel that happens to come back right.
const PROBED: u32 = 8;

fn are_pixels_kept() -> Option<bool> {
    let (_, context) = canvas_of((PROBED, PROBED))?;
    for row in 0..PROBED {
        for column in 0..PROBED {
            context.set_fill_style_str(if (row + column) % 2 == 0 { "#0b5" } else { "#d14" });
            context.fill_rect(column.into(), row.into(), 1.0, 1.0);
        }
    }
    let side = f64::from(PROBED);
    let pixels = context.get_image_data(0.0, 0.0, side, side).ok()?.data();
    let known = |place: usize| match (place / PROBED as usize + place % PROBED as usize) % 2 {
        0 => [0x00, 0xBB, 0x55, 0xFF],
        _ => [0xDD, 0x11, 0x44, 0xFF],
    };
    Some(pixels.chunks_exact(4).enumerate().all(|(place, pixel)| pixel == known(place)))
}

fn canvas_of((width, height): (u32, u32)) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas = window()?.document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    Some((canvas, context))
}

/// Whether this browser can copy images to the clipboard; only in secure contexts (HTTPS).
pub fn can_copy_pictures() -> bool {
    clipboard().is_some() && item().is_some()
}

/// Renders an SVG at `size` pixels and copies the PNG to the clipboard. `done` is called with whether that succeeded.
pub fn copy_picture(svg: String, size: (u32, u32), done: Callback<bool>) {
    // The clipboard must be asked directly in the click handler, so it is given a promise of the pixels.
    let png = future_to_promise(async move {
        let bytes = png_of(&svg, size).await.ok_or(JsValue::NULL)?;
        blob_of("image/png", &Uint8Array::from(&*bytes)).map(Into::into).ok_or(JsValue::NULL)
    });
    let asked = write(&png);
    // A browser that refuses at once does not look at the promise: without this its failure would be an error of the page.
    let looked_at = JsFuture::from(png);
    spawn_local(async move { drop(looked_at.await) });
    spawn_local(async move {
        let succeeded = match asked {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        done.emit(succeeded);
    });
}

fn write(png: &Promise) -> Option<Promise> {
    let (clipboard, parts) = (clipboard()?, Object::new());
    Reflect::set(&parts, &"image/png".into(), png).ok()?;
    let item = Reflect::construct(&item()?, &Array::of1(&parts)).ok()?;
    ask(&clipboard, "write", &[&Array::of1(&item)])
}

fn clipboard() -> Option<JsValue> {
    property(&window()?.navigator(), "clipboard").filter(JsValue::is_object)
}

fn item() -> Option<Function> {
    let window = window()?;
    method(&window, "ClipboardItem")
}

pub(super) fn blob_of(kind: &str, part: &JsValue) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(part), &options).ok()
}

/// The PNG; `None` also where the browser would alter it.
async fn png_of(svg: &str, size: (u32, u32)) -> Option<Vec<u8>> {
    if alters_pictures() {
        return None;
    }
    let blob = blob_of("image/svg+xml", &JsValue::from_str(svg))?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let pixels = draw(&address, size).await;
    let _ = Url::revoke_object_url(&address);
    let bytes = JsFuture::from(pixels?.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

async fn draw(address: &str, (width, height): (u32, u32)) -> Option<Blob> {
    let image = HtmlImageElement::new_with_width_and_height(width, height).ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let (canvas, context) = canvas_of((width, height))?;
    let (wide, high) = (f64::from(width), f64::from(height));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high).ok()?;
    let given = Promise::new(&mut |give, refuse| {
        let give = Closure::once_into_js(move |blob: JsValue| give.call1(&JsValue::NULL, &blob));
        if canvas.to_blob(give.unchecked_ref()).is_err() {
            let _ = refuse.call0(&JsValue::NULL);
        }
    });
    // Null if the canvas is too large.
    JsFuture::from(given).await.ok()?.dyn_into().ok()
}
