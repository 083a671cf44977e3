//! Exporting the current rating: its picture as a file or to the clipboard, a printed sheet, the QR code of its link,
//! and the system's share sheet.

mod message;
mod paper_view;
mod reading;
mod view;

pub use message::PictureMsg;
pub(super) use reading::{Carried, carried_by};

use super::StudioMsg;
use super::history::HistoryMsg;
use crate::browser::{self, Calendar, Offered};
use crate::codec::{Day, RatingCode, Sender, fragment_of};
use crate::files::write_json;
use crate::framework::{Factor, Profile};
use crate::i18n::{PictureTexts, fill};
use crate::picture::{Colours, Frame, KEYWORD, Paper, PaperSource, Picture, png};
use crate::records::Records;
use crate::scoring::Assessment;
use crate::state::State;
use crate::studio::Msg;
use crate::studio::certainty::certainty_of;
use yew::Callback;

/// The id of the field with the link that says whose it is.
const SIGNED_LINK: &str = "signed-link";

/// The id of the field for the name in the link.
const SIGNED_NAME: &str = "signed-name";

/// The options for picture and paper.
pub(super) struct PictureTool {
    look: Colours,
    frame: Frame,
    /// Whether a PNG has twice the pixels in each direction.
    double: bool,
    /// The name on picture and paper, as typed.
    name: String,
    /// The sender's name in the link, as typed: nothing keeps it.
    signed: String,
    /// Whether a link with a name has a date.
    dated: bool,
    /// Whether the picture file carries the notes.
    file_notes: bool,
    /// Whether the notes are printed.
    print_notes: bool,
    /// Whether the notes are the speaker's on slides.
    slides_notes: bool,
    /// The address that links begin with.
    home: String,
    /// Whether the browser can share pictures through the system.
    shares: bool,
}

impl Default for PictureTool {
    fn default() -> PictureTool {
        PictureTool {
            look: Colours::Light,
            frame: Frame::Sheet,
            double: false,
            name: String::new(),
            signed: String::new(),
            dated: true,
            file_notes: false,
            print_notes: true,
            slides_notes: false,
            home: String::new(),
            shares: false,
        }
    }
}

/// Wraps a message about the picture for the app.
fn msg(msg: PictureMsg) -> Msg {
    Msg::Studio(StudioMsg::History(HistoryMsg::Picture(msg)))
}

/// Today's date in the reader's format.
fn today(state: &State) -> String {
    Calendar::of(state.language).day(browser::timestamp_now().into())
}

/// The day of the visitor's ratings: that of the last change, or today where that is not known.
fn day_of(state: &State) -> Option<Day> {
    state.changed.or_else(browser::today)
}

/// Adds the carried text to a drawn PNG; `None` if drawing or adding failed.
fn whole(png: Option<Vec<u8>>, carried: &str) -> Option<Vec<u8>> {
    png::with_text(&png?, KEYWORD, carried)
}

/// Why there is no PNG.
fn undrawn(own: &PictureTexts) -> &'static str {
    if browser::alters_pictures() { own.picture_altered } else { own.picture_failed }
}

/// The text shared along with link or picture.
fn share_text(state: &State) -> String {
    let code = RatingCode::of(&state.profile().ratings()).to_string();
    fill(state.language.texts().studio.picture.share_text, &[("code", &code)])
}

fn has_notes(profile: &Profile) -> bool {
    Factor::ALL.iter().any(|factor| !profile.note(*factor).trim().is_empty())
}

fn offer(send: &Callback<Msg>, name: &str, kind: &str, bytes: &[u8]) {
    browser::offer_file(name, kind, bytes, send.reform(|offered| msg(PictureMsg::Offered(offered))));
}

impl PictureTool {
    /// Reads home address and sharing support; called when the history opens.
    pub(super) fn open(&mut self) {
        self.home = browser::home();
        self.shares = browser::can_share_picture();
    }

    /// The field for the name in the link, if that is what the page's link led to.
    pub(super) fn focus(&self) -> Option<&'static str> {
        (browser::fragment().strip_prefix('#') == Some(SIGNED_NAME)).then_some(SIGNED_NAME)
    }

    /// Handles a message. Returns a sentence to show, if there is one.
    pub(super) fn update(&mut self, state: &State, send: &Callback<Msg>, change: PictureMsg) -> Option<&'static str> {
        let own = &state.language.texts().studio.picture;
        match change {
            PictureMsg::Colours(look) => self.look = look,
            PictureMsg::Frame(frame) => self.frame = frame,
            PictureMsg::Double(double) => self.double = double,
            PictureMsg::Name(name) => self.name = name,
            PictureMsg::FileNotes(go) => self.file_notes = go,
            PictureMsg::PrintNotes(go) => self.print_notes = go,
            PictureMsg::SlidesNotes(go) => self.slides_notes = go,
            PictureMsg::SaveSvg => {
                let (name, svg) = self.drawn(state, |picture| ([&picture.file_name(), ".svg"].concat(), picture.svg()));
                offer(send, &name, "image/svg+xml", svg.as_bytes());
            }
            PictureMsg::SavePng => self.draw(state, send, PictureMsg::Drawn),
            PictureMsg::Drawn(name, carried, bytes) => {
                let Some(bytes) = whole(bytes, &carried) else { return Some(undrawn(own)) };
                offer(send, &name, "image/png", &bytes);
            }
            PictureMsg::Offered(Offered::Saved) => return Some(own.picture_saved),
            PictureMsg::Offered(Offered::Shared) => return Some(own.picture_handed_on),
            PictureMsg::Offered(Offered::Failed) => return Some(own.picture_failed),
            PictureMsg::Offered(Offered::Left) => {}
            PictureMsg::Copy => {
                let svg = self.drawn(state, |picture| picture.svg());
                browser::copy_picture(svg, self.pixels(), send.reform(|succeeded| msg(PictureMsg::Copied(succeeded))));
            }
            PictureMsg::Copied(true) => return Some(own.picture_copied),
            PictureMsg::Copied(false) if browser::alters_pictures() => return Some(own.picture_altered),
            PictureMsg::Copied(false) => return Some(own.picture_copy_refused),
            PictureMsg::Print => browser::print(),
            PictureMsg::Signed(name) => self.signed = name,
            PictureMsg::Dated(dated) => self.dated = dated,
            PictureMsg::CopyLink => {
                browser::copy_field(SIGNED_LINK, send.reform(|succeeded| msg(PictureMsg::LinkCopied(succeeded))));
            }
            PictureMsg::LinkCopied(true) => return Some(state.language.texts().page.copied),
            PictureMsg::LinkCopied(false) => return Some(state.language.texts().page.copy_refused),
            PictureMsg::Share => {
                let failed = send.reform(|()| msg(PictureMsg::NotShared));
                browser::share_link(state.language.texts().page.product, &share_text(state), &self.link(state), failed);
            }
            PictureMsg::NotShared => return Some(own.share_failed),
            PictureMsg::SharePicture => self.draw(state, send, PictureMsg::DrawnToShare),
            PictureMsg::DrawnToShare(name, carried, bytes) => {
                let Some(bytes) = whole(bytes, &carried) else { return Some(undrawn(own)) };
                // Many share targets ignore an address beside a file, so the text contains it.
                let text = [&*share_text(state), &self.link(state)].join(" ");
                let failed = send.reform(|()| msg(PictureMsg::PictureNotShared));
                browser::share_picture(state.language.texts().page.product, &text, (&name, &bytes), failed);
            }
            PictureMsg::PictureNotShared => return Some(own.share_picture_failed),
        }
        None
    }

    /// The name on what leaves, and whose notes slides have for their speaker.
    pub(super) fn on_slides<'a>(&'a self, state: &'a State) -> (&'a str, Option<&'a Profile>) {
        (self.name.trim(), self.slides_notes.then(|| &**state.profile()))
    }

    /// Has the browser draw the PNG with the chosen options.
    fn draw(&self, state: &State, send: &Callback<Msg>, drawn: fn(String, String, Option<Vec<u8>>) -> PictureMsg) {
        let (name, carried, svg) =
            self.drawn(state, |picture| ([&picture.file_name(), ".png"].concat(), picture.carried(), picture.svg()));
        let drawn = send.reform(move |png| msg(drawn(name.clone(), carried.clone(), png)));
        browser::draw_png(svg, self.pixels(), drawn);
    }

    /// Width and height of a PNG in pixels.
    fn pixels(&self) -> (u32, u32) {
        let (width, height) = self.frame.size();
        let scale = if self.double { 2 } else { 1 };
        (width * scale, height * scale)
    }

    fn link(&self, state: &State) -> String {
        // Printed from the plan, the history may not have been opened yet.
        let home = if self.home.is_empty() { browser::home() } else { self.home.clone() };
        [&*home, &fragment_of(RatingCode::of(&state.profile().ratings()))].concat()
    }

    /// The link that says whose it is, once a name is typed.
    fn signed_link(&self, state: &State) -> String {
        let sender = Sender::new(&self.signed, day_of(state).filter(|_| self.dated));
        [&*self.link(state), sender.as_ref().map_or("", Sender::fields)].concat()
    }

    /// Calls `of` with the picture as chosen, carrying the notes if that is wanted.
    fn drawn<T>(&self, state: &State, of: impl FnOnce(&Picture) -> T) -> T {
        let (texts, profile) = (state.language.texts(), state.profile());
        let carried =
            (self.file_notes && has_notes(profile)).then(|| write_json(&Records::default(), Some(profile), &[]));
        of(&Picture {
            texts,
            own: &texts.studio.picture,
            assessment: &Assessment::of(&profile.ratings()),
            name: self.name.trim(),
            date: &today(state),
            link: Some(&self.link(state)),
            look: self.look,
            frame: self.frame,
            carried: carried.as_deref(),
        })
    }

    /// The content of the printed sheet.
    fn paper(&self, state: &State, with_notes: bool) -> Paper {
        let (texts, profile) = (state.language.texts(), state.profile());
        let assessment = Assessment::of(&profile.ratings());
        let certainty = certainty_of(&assessment);
        let source = PaperSource {
            assessment: &assessment,
            certainty: certainty.as_ref(),
            notes: Factor::ALL.map(|factor| if with_notes { profile.note(factor) } else { "" }),
            name: &self.name,
            date: &today(state),
            link: Some(&self.link(state)),
        };
        Paper::of(texts, &source)
    }
}
