//! The way into answering on one's own phone: a QR code and the address.

use super::camera::collected;
use crate::browser;
use crate::components::{El, el, name_el, qr_code, string_el, text_el};
use crate::i18n::Texts;
use crate::picture::Qr;

/// The value of `mode` for a phone that answers; `web/boot.js` leads to its page.
const MODE: &str = "answer";

/// The address that a phone opens, in whatever language it prefers.
pub fn join_address() -> String {
    [&*browser::home(), "?mode=", MODE].concat()
}

/// The QR code of that address, the address to type, and how many answers have come in, if any have.
pub fn join(texts: &Texts, people: usize) -> El {
    let words = &texts.studio.meeting.present;
    let address = join_address();
    // Nobody types what browsers add by themselves.
    let short = address.split_once("://").map_or(&*address, |(_, rest)| rest).to_owned();
    let qr = Qr::of(&address).map(|qr| el("div").class("room-qr").with(qr_code(&qr, address)));
    el("div").key("join").class("join").each(qr.ok()).with(
        el("div")
            .class("join-words")
            .with(text_el("p", "join-title", words.join))
            .with(text_el("p", "join-scan", words.join_scan))
            .with(name_el("p", "join-address", short))
            .each((people > 0).then(|| string_el("p", "join-count", collected(texts, people)))),
    )
}
