use super::{CameraMsg, CameraPart, Ended, PICTURE, Phase, TITLE, collected};
use crate::browser::{self, NoCamera};
use crate::components::{El, On, Static, attr, attr_if, attr_string, button, el, pairs, string_el, text_el};
use crate::i18n::{CameraTexts, Texts, fill};
use crate::meeting::{CameraHint, Team};
use crate::studio::Msg;
use yew::prelude::*;

/// What the camera's part shows.
pub struct CameraProps<'a> {
    pub texts: &'static Texts,
    /// Who has been collected so far.
    pub team: &'a Team,
    /// Whether only the presenter looks at this window: elsewhere the picture is blurred, since codes can be read in it.
    pub is_private: bool,
    /// Whether what was collected is stored.
    pub is_kept: bool,
    pub send: &'a Callback<Msg>,
    /// Makes a message of the tool of one of the part.
    pub msg: fn(CameraMsg) -> Msg,
}

impl CameraPart {
    /// The part, while it is open.
    pub fn view(&self, props: &CameraProps) -> Option<El> {
        let CameraProps { texts, team, send, msg, .. } = *props;
        let people = team.counted().count();
        let words = &texts.studio.camera;
        let picture = match self.phase {
            Phase::Off => return None,
            Phase::Starting => self.picture(props).with(text_el("p", "camera-state", words.asking).key("state")),
            Phase::Live => self.picture(props),
            Phase::Ended(ended) => el("div")
                .key("ended")
                .class("camera-ended")
                .with(text_el("p", "", self::ended(words, ended)))
                .each(matches!(ended, Ended::Refused(_)).then(|| text_el("p", "explained", words.instead))),
        };
        let is_over = matches!(self.phase, Phase::Ended(_));
        let guide = match (&self.phase, self.hint) {
            (Phase::Live, Some(hint)) => self::hint(words, hint),
            (Phase::Live, None) => words.aim,
            _ => "",
        };
        let has = team.answers();
        let can_undo = !is_over && self.collected.iter().any(|(answer, _)| has.contains(answer));
        let undo = can_undo.then(|| button("quiet", words.undo, send, msg(CameraMsg::Undo)).key("undo"));
        let lost = (people > 0 && !props.is_kept).then(|| {
            el("p").key("lost").attrs(pairs![("role", attr("alert")), ("class", attr("wrong"))]).text(words.not_kept)
        });
        let blurred = (!props.is_private && !is_over).then(|| text_el("p", "explained", words.blurred).key("blurred"));
        let again = is_over
            .then(|| button("", texts.studio.meeting.present.try_again, send, msg(CameraMsg::Open)).key("again"));
        let close = if is_over { texts.page.close } else { words.close };
        Some(
            el("section")
                .key("camera")
                .static_attrs(&[("aria-labelledby", Static(TITLE)), ("class", Static("panel camera"))])
                .with(text_el("h2", "", words.title).static_attrs(&[("id", Static(TITLE)), ("tabindex", Static("-1"))]))
                .with(picture)
                .with(string_el("p", "camera-count", collected(texts, people)))
                .with(text_el("p", if self.hint.is_some() { "camera-guide hint" } else { "camera-guide" }, guide))
                .with(el("div").class("camera-notes").each(lost).each(blurred))
                .with(el("div").class("camera-choices").each(if is_over { Vec::new() } else { self.choices(props) }))
                .with(
                    el("div")
                        .class("buttons")
                        .each(again)
                        .each(undo)
                        .with(button("quiet", close, send, msg(CameraMsg::Close)).key("close")),
                ),
        )
    }

    fn picture(&self, props: &CameraProps) -> El {
        let words = &props.texts.studio.camera;
        let class = if props.is_private { "camera-picture" } else { "camera-picture blurred" };
        el("div")
            .key("picture")
            .attrs(pairs![("id", attr(PICTURE)), ("class", attr(class))])
            .with(
                el("video")
                    .attrs(pairs![("aria-label", attr(words.title)), ("playsinline", attr("")), ("muted", attr(""))])
                    .key("video"),
            )
            .with(el("canvas").static_attrs(&[("aria-hidden", Static("true"))]).key("frames"))
    }

    /// Sound and light on or off, and which camera where there are several.
    fn choices(&self, props: &CameraProps) -> Vec<El> {
        let CameraProps { texts, send, msg, .. } = *props;
        let words = &texts.studio.camera;
        let tick = |id: &'static str, label: &'static str, is_on: bool, changed: CameraMsg| {
            let field = el("input").checked(is_on).attrs(pairs![("type", attr("checkbox")), ("id", attr(id))]).on_emit(
                On::Change,
                send,
                msg(changed),
            );
            el("label").key(id).class("check").with(field).with(text_el("span", "", label))
        };
        let mut all = vec![tick("camera-sound", words.sound, self.has_sound, CameraMsg::Sound(!self.has_sound))];
        if self.has_torch {
            all.push(tick("camera-light", words.light, self.is_light, CameraMsg::Light(!self.is_light)));
        }
        if self.cameras.len() > 1 {
            let choose = {
                let send = send.clone();
                move |event: Event| send.emit(msg(CameraMsg::Choose(browser::value_of(&event))))
            };
            let options = self.cameras.iter().enumerate().map(|(place, (id, label))| {
                let number = || fill(words.unnamed, &[("number", &(place + 1).to_string())]);
                let label = if label.is_empty() { number() } else { label.clone() };
                string_el("option", "", label)
                    .key(id)
                    .attrs(pairs![("value", attr_string(id.clone())), ("selected", attr_if(*id == self.chosen, ""))])
            });
            let list = el("select")
                .attrs(pairs![("id", attr("camera-choice"))])
                .on(On::Change, Callback::from(choose))
                .each(options);
            let label = text_el("label", "", words.choose).attrs(pairs![("for", attr("camera-choice"))]);
            all.push(el("div").key("choice").class("camera-choice").with(label).with(list));
        }
        all
    }
}

/// What to tell the people before the camera.
pub(super) fn hint(words: &CameraTexts, hint: CameraHint) -> &'static str {
    match hint {
        CameraHint::Closer => words.closer,
        CameraHint::Foreign => words.foreign,
        CameraHint::Damaged => words.damaged,
        CameraHint::TakenBack => words.taken_back,
    }
}

/// Why there is no picture.
pub(super) fn ended(words: &CameraTexts, ended: Ended) -> &'static str {
    match ended {
        Ended::LetGo => words.let_go,
        Ended::Lost => words.lost,
        Ended::Refused(why) => {
            let [insecure, unsupported, policy, denied, none, in_use, reader, failed] = words.refused;
            match why {
                NoCamera::Insecure => insecure,
                NoCamera::Unsupported => unsupported,
                NoCamera::Policy => policy,
                NoCamera::Denied => denied,
                NoCamera::None => none,
                NoCamera::InUse => in_use,
                NoCamera::Reader => reader,
                NoCamera::Failed => failed,
            }
        }
    }
}
