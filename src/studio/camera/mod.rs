//! The camera that reads phones' answers: a part of the team's page and of the presenter's window. What it reads goes to the
//! team; it keeps nothing but what is in its sight.

mod view;

pub use view::CameraProps;

use crate::browser::{self, Camera, CameraReport, NoCamera};
use crate::codec::{AnswerCode, RatingCode};
use crate::i18n::{Texts, fill};
use crate::meeting::{CameraHint, Collecting, Team};
use yew::prelude::*;

/// The id of the element that shows the picture.
const PICTURE: &str = "camera-picture";
/// The id of the part's heading.
const TITLE: &str = "camera-title";
/// The id of the button that opens it.
pub const OPEN: &str = "camera-open";

/// Messages of the camera's part.
#[derive(Debug, Clone, PartialEq)]
pub enum CameraMsg {
    /// Opens the camera.
    Open,
    /// Closes it.
    Close,
    /// Takes back what was collected last.
    Undo,
    /// The camera reports.
    Report(CameraReport),
    /// Changes to the camera with this id.
    Choose(String),
    /// Whether it sounds.
    Sound(bool),
    /// Whether its light is on.
    Light(bool),
}

/// What the camera is doing.
#[derive(Debug, Clone, PartialEq)]
enum Phase {
    Off,
    /// The browser asks, or the reader is on its way.
    Starting,
    Live,
    /// It cannot be had, or has ended; the sentence about it is shown until it is closed or opened again.
    Ended(Ended),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Refused(NoCamera),
    LetGo,
    Lost,
}

/// An answer, and the one that its phone had given before.
type TakenBack = (AnswerCode, Option<RatingCode>);

/// What has come of a message.
#[derive(Debug, Default)]
pub struct Collected {
    /// Answers that the team does not have yet.
    pub answers: Vec<AnswerCode>,
    /// An answer to take back, and the one that its phone had given before.
    pub taken_back: Option<TakenBack>,
    /// What to announce.
    pub said: Option<String>,
}

/// The camera's part.
pub struct CameraPart {
    phase: Phase,
    camera: Option<Camera>,
    collecting: Collecting,
    /// What was collected since it was opened, in order.
    collected: Vec<TakenBack>,
    hint: Option<CameraHint>,
    has_sound: bool,
    has_torch: bool,
    is_light: bool,
    chosen: String,
    cameras: Vec<(String, String)>,
}

impl Default for CameraPart {
    fn default() -> CameraPart {
        CameraPart {
            phase: Phase::Off,
            camera: None,
            collecting: Collecting::default(),
            collected: Vec::new(),
            hint: None,
            has_sound: true,
            has_torch: false,
            is_light: false,
            chosen: String::new(),
            cameras: Vec::new(),
        }
    }
}

impl CameraPart {
    /// Whether it is shown.
    pub fn is_open(&self) -> bool {
        self.phase != Phase::Off
    }

    /// Lets the camera go and hides its part.
    pub fn close(&mut self) {
        *self = CameraPart { has_sound: self.has_sound, ..CameraPart::default() };
    }

    /// Handles a message. `team` is who has been collected so far, `send` receives what the camera reports.
    pub fn update(&mut self, texts: &Texts, team: &Team, msg: CameraMsg, send: &Callback<CameraMsg>) -> Collected {
        let words = &texts.studio.camera;
        let say = |text: &str| Collected { said: Some(text.into()), ..Collected::default() };
        match msg {
            CameraMsg::Open => {
                self.close();
                self.phase = Phase::Starting;
                self.camera = Some(Camera::open(PICTURE, send.reform(CameraMsg::Report)));
                browser::focus_later(TITLE);
                return say(words.asking);
            }
            CameraMsg::Close => {
                self.close();
                return say(words.closed);
            }
            CameraMsg::Report(CameraReport::Look(look)) => {
                let answers = self.collecting.look(team, &look, browser::now());
                let had = team.answers();
                let before =
                    |answer: &AnswerCode| had.iter().find(|had| had.phone == answer.phone).map(|had| had.rating);
                if let (true, Some(camera), false) = (self.has_sound, &self.camera, answers.is_empty()) {
                    camera.sound(answers.iter().any(|answer| before(answer).is_none()));
                }
                self.collected.extend(answers.iter().map(|answer| (*answer, before(answer))));
                let hint = self.collecting.hint();
                let said = hint.filter(|_| hint != self.hint).map(|hint| view::hint(words, hint).to_owned());
                self.hint = hint;
                return Collected { answers, said, ..Collected::default() };
            }
            CameraMsg::Undo => {
                browser::focus_if_lost(TITLE);
                let has = team.answers();
                // What is no longer in the team has gone another way.
                while let Some(last) = self.collected.pop() {
                    if has.contains(&last.0) {
                        return Collected { taken_back: Some(last), ..Collected::default() };
                    }
                }
            }
            CameraMsg::Report(CameraReport::Live { has_torch, chosen, cameras }) => {
                self.phase = Phase::Live;
                (self.has_torch, self.chosen, self.cameras) = (has_torch, chosen, cameras);
            }
            CameraMsg::Report(CameraReport::Refused(why)) => return self.end(texts, Ended::Refused(why)),
            CameraMsg::Report(CameraReport::LetGo) => return self.end(texts, Ended::LetGo),
            CameraMsg::Report(CameraReport::Lost) => return self.end(texts, Ended::Lost),
            CameraMsg::Choose(id) => {
                self.is_light = false;
                if let Some(camera) = &self.camera {
                    camera.choose(&id);
                }
                self.chosen = id;
            }
            CameraMsg::Sound(has_sound) => self.has_sound = has_sound,
            CameraMsg::Light(is_light) => {
                self.is_light = is_light;
                if let Some(camera) = &self.camera {
                    camera.light(is_light);
                }
            }
        }
        Collected::default()
    }

    /// How many people were collected, and whether the last answer replaced one, in a sentence.
    pub fn counted(texts: &Texts, before: usize, people: usize) -> String {
        let words = &texts.studio.camera;
        if before == people { words.changed.into() } else { collected(texts, people) }
    }

    fn end(&mut self, texts: &Texts, ended: Ended) -> Collected {
        self.close();
        self.phase = Phase::Ended(ended);
        browser::focus_if_lost(TITLE);
        Collected { said: Some(view::ended(&texts.studio.camera, ended).into()), ..Collected::default() }
    }
}

/// How many people were collected.
pub fn collected(texts: &Texts, people: usize) -> String {
    fill(texts.studio.camera.collected, &[("count", &people.to_string())])
}
