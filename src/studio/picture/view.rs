use super::paper_view::{PaperProps, paper};
use super::{PictureMsg, PictureTool, SIGNED_LINK, SIGNED_NAME, day_of, has_notes, msg};
use crate::browser;
use crate::codec::{RatingCode, SENDER_LIMIT};
use crate::components::{El, On, attr, attr_string, button, el, pairs, qr_code, string_el, text_el};
use crate::i18n::{PictureTexts, Texts, fill};
use crate::picture::{Colours, Frame, PICTURE_LIMIT, Qr, data_address};
use crate::state::State;
use crate::studio::history::HistoryMsg;
use crate::studio::slides::SlidesMsg;
use crate::studio::{Msg, StudioMsg};
use yew::prelude::*;

/// What every part of the view gets.
struct Props<'a> {
    tool: &'a PictureTool,
    texts: &'static Texts,
    own: &'static PictureTexts,
    state: &'a State,
    send: &'a Callback<Msg>,
}

impl PictureTool {
    /// The section for picture, printing and sharing, and the sheet that is printed instead of the page.
    pub(in crate::studio) fn view(&self, state: &State, send: &Callback<Msg>) -> [El; 2] {
        let texts = state.language.texts();
        let props = &Props { tool: self, texts, own: &texts.studio.picture, state, send };
        // Nothing rated: there is no picture to save, but one can be opened.
        let content =
            if state.profile().is_empty() { opening_alone(props).key("open") } else { section(props).key("own") };
        [el("div").class("picture-place").with(content), self.sheet(state)]
    }

    /// The printed sheet of the current rating.
    fn sheet(&self, state: &State) -> El {
        self.sheet_of(state, self.print_notes)
    }

    /// The same for others, who are not to read the visitor's notes: nothing beside the plan asks about them.
    pub(in crate::studio) fn sheet_without_notes(&self, state: &State) -> El {
        self.sheet_of(state, false)
    }

    fn sheet_of(&self, state: &State, with_notes: bool) -> El {
        let texts = state.language.texts();
        paper(&PaperProps { texts, own: &texts.studio.picture, paper: &self.paper(state, with_notes) })
    }
}

fn section(props: &Props) -> El {
    let own = props.own;
    el("section")
        .attrs(pairs![
            ("id", attr("picture")),
            ("aria-labelledby", attr("picture-title")),
            ("class", attr("keep-section"))
        ])
        .with(text_el("h2", "", own.picture).attrs(pairs![("id", attr("picture-title"))]))
        .with(text_el("p", "explained", own.picture_explained))
        .with(el("div").class("picture-making").with(preview(props)).with(making(props)))
        .with(
            el("div")
                .class("picture-ways")
                .with(slides(props))
                .with(printing(props))
                .with(code(props))
                .with(signing(props))
                .with(opening(props)),
        )
}

/// The section while nothing is rated.
fn opening_alone(props: &Props) -> El {
    let title = text_el("h2", "", props.own.open_picture).attrs(pairs![("id", attr("picture-title"))]);
    el("section")
        .attrs(pairs![
            ("id", attr("open-picture")),
            ("aria-labelledby", attr("picture-title")),
            ("class", attr("keep-section"))
        ])
        .with(title)
        .with(choosing(props))
}

/// Opens a picture saved earlier, here or by others.
fn opening(props: &Props) -> El {
    el("div").class("picture-way").with(text_el("h3", "", props.own.open_picture)).with(choosing(props))
}

fn choosing(props: &Props) -> El {
    let Props { own, send, .. } = *props;
    let arrived = send.reform(|arrival| Msg::Studio(StudioMsg::History(HistoryMsg::Arrived(arrival))));
    let chosen = move |event: Event| browser::read_chosen_files(&event, PICTURE_LIMIT, &arrived);
    let input = el("input")
        .attrs(pairs![
            ("type", attr("file")),
            ("id", attr("picture-file")),
            ("accept", attr("image/png,image/svg+xml,.png,.svg")),
            ("class", attr("visually-hidden"))
        ])
        .on(On::Change, Callback::from(chosen));
    el("div").class("opening").with(text_el("p", "hint", own.open_picture_explained)).with(
        el("div").class("buttons").with(el("label").class("button quiet file").with(input).text(own.choose_picture)),
    )
}

fn preview(props: &Props) -> El {
    let (svg, headline, code) =
        props.tool.drawn(props.state, |picture| (picture.svg(), picture.headline(), picture.code().to_string()));
    let alt = fill(props.own.picture_alt, &[("headline", &headline), ("code", &code)]);
    let (width, height) = props.tool.frame.size();
    el("img").attrs(pairs![
        ("id", attr("picture-preview")),
        ("src", attr_string(data_address(&svg))),
        ("alt", attr_string(alt)),
        ("width", attr_string(width.to_string())),
        ("height", attr_string(height.to_string())),
        ("class", attr("picture-preview"))
    ])
}

fn making(props: &Props) -> El {
    let Props { tool, texts, own, state, send } = *props;
    let page = &texts.page;
    let frames = Frame::ALL.map(|frame| {
        let name = match frame {
            Frame::Sheet => own.frame_sheet,
            Frame::Slide => own.frame_slide,
            Frame::Figure => own.frame_figure,
        };
        (frame.id(), name, frame == tool.frame, PictureMsg::Frame(frame))
    });
    let looks = [
        ("light", page.theme_light, tool.look == Colours::Light, PictureMsg::Colours(Colours::Light)),
        ("dark", page.theme_dark, tool.look == Colours::Dark, PictureMsg::Colours(Colours::Dark)),
    ];
    let sizes = [
        ("once", own.resolution_once, !tool.double, PictureMsg::Double(false)),
        ("twice", own.resolution_twice, tool.double, PictureMsg::Double(true)),
    ];
    let mut notes = el("div");
    if has_notes(state.profile()) {
        let go = PictureMsg::FileNotes(!tool.file_notes);
        notes = notes.with(check(props, "file-notes", own.with_notes, tool.file_notes, go)).with(text_el(
            "p",
            "hint",
            own.with_notes_explained,
        ));
    }
    let mut buttons = el("div")
        .class("buttons")
        .with(way(props, "save-svg", own.save_svg, PictureMsg::SaveSvg))
        .with(way(props, "save-png", own.save_png, PictureMsg::SavePng));
    // Does not change while the page is open, so it needs no state.
    if browser::can_copy_pictures() {
        buttons = buttons.with(way(props, "copy-picture", own.copy_picture, PictureMsg::Copy));
    }
    if tool.shares {
        buttons = buttons.with(way(props, "share-picture", own.share_picture, PictureMsg::SharePicture));
    }
    el("div")
        .class("picture-choices")
        .with(name(own, &tool.name, send))
        .with(radios(props, "frame", own.frame, frames))
        .with(radios(props, "look", page.theme, looks))
        .with(radios(props, "resolution", own.resolution, sizes))
        .with(notes)
        .with(buttons)
}

fn name(own: &'static PictureTexts, name: &str, send: &Callback<Msg>) -> El {
    let send = send.clone();
    let typed = Callback::from(move |event: Event| send.emit(msg(PictureMsg::Name(browser::value_of(&event)))));
    el("div")
        .class("name-field")
        .with(text_el("label", "", own.name_label).attrs(pairs![("for", attr("picture-name"))]))
        .with(
            el("input")
                .attrs(pairs![
                    ("id", attr("picture-name")),
                    ("type", attr("text")),
                    ("maxlength", attr("120")),
                    ("autocomplete", attr("off")),
                    ("aria-describedby", attr("picture-name-hint"))
                ])
                .value(AttrValue::from(name.to_owned()))
                .on(On::Input, typed),
        )
        .with(text_el("p", "", own.name_hint).attrs(pairs![("id", attr("picture-name-hint")), ("class", attr("hint"))]))
}

/// The link with the visitor's name, for who wishes it to say so.
fn signing(props: &Props) -> El {
    let Props { tool, texts, own, state, send } = *props;
    let typed = send.reform(|event: Event| msg(PictureMsg::Signed(browser::value_of(&event))));
    let name = el("input")
        .attrs(pairs![
            ("id", attr(SIGNED_NAME)),
            ("type", attr("text")),
            ("maxlength", attr_string(SENDER_LIMIT.to_string())),
            ("autocomplete", attr("off")),
            ("aria-describedby", attr("signed-hint"))
        ])
        .value(AttrValue::from(tool.signed.clone()))
        .on(On::Input, typed);
    let mut date = el("div");
    if let Some(day) = day_of(state) {
        let text = fill(own.signed_date, &[("date", &browser::in_words(day, texts.language))]);
        let input =
            el("input").checked(tool.dated).attrs(pairs![("type", attr("checkbox")), ("id", attr("signed-date"))]);
        let input = input.on_emit(On::Change, send, msg(PictureMsg::Dated(!tool.dated)));
        date = date.with(el("label").class("check").with(input).string(text));
    }
    let link = el("input")
        .attrs(pairs![("id", attr(SIGNED_LINK)), ("type", attr("text")), ("readonly", attr("readonly"))])
        .value(tool.signed_link(state).into());
    let label = |id, text| text_el("label", "", text).attrs(pairs![("for", attr(id))]);
    el("div")
        .class("picture-way signing")
        .with(text_el("h3", "", own.signed))
        .with(el("div").class("name-field").with(label(SIGNED_NAME, own.signed_name)).with(name))
        .with(date)
        .with(
            text_el("p", "", own.signed_explained).attrs(pairs![("id", attr("signed-hint")), ("class", attr("hint"))]),
        )
        .with(el("div").class("name-field").with(label(SIGNED_LINK, texts.page.link_label)).with(
            el("div").class("field").with(link).with(button(
                "quiet",
                texts.page.copy_link,
                send,
                msg(PictureMsg::CopyLink),
            )),
        ))
}

fn radios<const N: usize>(
    props: &Props,
    group: &'static str,
    legend: &'static str,
    all: [(&'static str, &'static str, bool, PictureMsg); N],
) -> El {
    el("fieldset").with(text_el("legend", "", legend)).with(el("div").class("choices").each(all.map(
        |(id, text, chosen, choose)| {
            el("label")
                .key(id)
                .class("check")
                .with(
                    el("input")
                        .checked(chosen)
                        .attrs(pairs![
                            ("type", attr("radio")),
                            ("name", attr_string(["picture-", group].concat())),
                            ("id", attr_string(["picture-", id].concat()))
                        ])
                        .on_emit(On::Change, props.send, msg(choose)),
                )
                .text(text)
        },
    )))
}

fn check(props: &Props, id: &'static str, text: &'static str, checked: bool, change: PictureMsg) -> El {
    let input = el("input").checked(checked).attrs(pairs![("type", attr("checkbox")), ("id", attr(id))]);
    let input = input.on_emit(On::Change, props.send, msg(change));
    el("label").class("check").with(input).text(text)
}

fn way(props: &Props, id: &'static str, text: &'static str, way: PictureMsg) -> El {
    el("button").attrs(pairs![("type", attr("button")), ("id", attr(id)), ("class", attr("quiet"))]).text(text).on_emit(
        On::Click,
        props.send,
        msg(way),
    )
}

/// Saves the result as slides.
fn slides(props: &Props) -> El {
    let Props { tool, own, state, send, .. } = *props;
    let mut notes = el("div");
    if has_notes(state.profile()) {
        let go = PictureMsg::SlidesNotes(!tool.slides_notes);
        notes = notes.with(check(props, "slides-notes", own.slides_with_notes, tool.slides_notes, go));
    }
    let save = Msg::Studio(StudioMsg::History(HistoryMsg::Slides(SlidesMsg::Save)));
    el("div")
        .class("picture-way")
        .with(text_el("h3", "", own.slides))
        .with(text_el("p", "hint", own.slides_explained))
        .with(notes)
        .with(el("div").class("buttons").with(button("quiet", own.save_slides, send, save)))
}

/// Prints the sheet.
fn printing(props: &Props) -> El {
    let Props { tool, own, state, .. } = *props;
    let mut notes = el("div");
    if has_notes(state.profile()) {
        let go = PictureMsg::PrintNotes(!tool.print_notes);
        notes = notes.with(check(props, "print-notes", own.print_with_notes, tool.print_notes, go));
    }
    el("div")
        .class("picture-way")
        .with(text_el("h3", "", own.print))
        .with(text_el("p", "hint", own.print_explained))
        .with(notes)
        .with(el("div").class("buttons").with(way(props, "print", own.print, PictureMsg::Print)))
}

/// The link as a QR code, and a button for the system's share sheet if the browser has one.
fn code(props: &Props) -> El {
    let Props { tool, own, state, send, .. } = *props;
    let said = match Qr::of(&tool.link(state)) {
        Ok(qr) => {
            let code = RatingCode::of(&state.profile().ratings()).to_string();
            let drawn = el("div").class("qr-card").with(qr_code(&qr, code.clone()));
            let words = el("div").with(text_el("p", "hint", own.qr_explained)).with(string_el("p", "number", code));
            el("div").key("qr").class("qr-row").with(drawn).with(words)
        }
        Err(_) => text_el("p", "hint", own.qr_too_long).key("too-long"),
    };
    let mut share = el("div").class("buttons");
    if browser::can_share() {
        share = share.with(button("quiet", own.share_system, send, msg(PictureMsg::Share)));
    }
    el("div").class("picture-way").with(text_el("h3", "", own.qr)).with(el("div").with(said)).with(share)
}
