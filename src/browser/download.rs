use super::raster::blob_of;
use super::share_sheet::is_left;
use super::system::share_file;
use crate::i18n::KeepingTexts;
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlAnchorElement, Url, window};
use yew::Callback;

/// Milliseconds that the object URL is kept for the browser to start saving.
const KEPT_MS: u32 = 60_000;

/// What became of a file that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offered {
    /// The browser saves it.
    Saved,
    /// The visitor has given it to an app.
    Shared,
    /// The visitor has left the share sheet.
    Left,
    /// The browser takes no file.
    Failed,
}

impl Offered {
    /// The sentence about it, with {file} for the file's name; `None` if there is nothing to say.
    pub fn sentence(self, words: &KeepingTexts) -> Option<&'static str> {
        match self {
            Offered::Saved => Some(words.exported),
            Offered::Shared => Some(words.handed_on),
            Offered::Failed => Some(words.not_exported),
            Offered::Left => None,
        }
    }
}

/// Offers a file. In an app on the home screen of Apple's phones and tablets, whose links save nothing, by the share
/// sheet; elsewhere as a download.
pub fn offer_file(name: &str, kind: &str, bytes: &[u8], told: Callback<Offered>) {
    // Called at once, because the browser allows it only shortly after a click.
    let Some(asked) = share_file(name, kind, bytes) else { return told.emit(download(name, kind, bytes)) };
    let (name, kind, bytes) = (name.to_owned(), kind.to_owned(), bytes.to_vec());
    spawn_local(async move {
        told.emit(match JsFuture::from(asked).await {
            Ok(_) => Offered::Shared,
            Err(error) if is_left(&error) => Offered::Left,
            Err(_) => download(&name, &kind, &bytes),
        });
    });
}

fn download(name: &str, kind: &str, bytes: &[u8]) -> Offered {
    let asked = save(name, kind, &Uint8Array::from(bytes));
    if asked.is_some() { Offered::Saved } else { Offered::Failed }
}

fn save(name: &str, kind: &str, part: &JsValue) -> Option<()> {
    let blob = blob_of(kind, part)?;
    let link = window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}
