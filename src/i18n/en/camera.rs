//! The texts of the camera that reads phones' answers, in English.

use crate::i18n::CameraTexts;

pub(super) const CAMERA: CameraTexts = CameraTexts {
    open: "Collect answers by camera",
    explained: "The camera reads the QR codes on people’s phones, several at a time. Its picture stays on this \
                device: it is read and discarded immediately, and never stored or sent.",
    title: "Camera",
    asking: "Starting the camera. If your browser asks, allow it.",
    aim: "Hold your phones up to the camera, within a metre, with the code facing it.",
    collected: "Answers collected: {count}",
    changed: "An answer was changed.",
    closer: "The camera sees a code but cannot read it: bring the phone closer, hold it still, or make the screen \
             brighter.",
    foreign: "The camera sees a QR code that is not an answer: tap “Show my code” on the phone.",
    damaged: "An answer’s code has a wrong character: show it again on the phone.",
    taken_back: "A phone whose answer was taken back counts again once it has left the picture.",
    blurred: "The room may see this window, so the picture is blurred.",
    not_kept: "This browser could not store what was collected: a reload loses it. “As a team” says why.",
    undo: "Undo the last answer",
    sound: "Sound",
    light: "Light",
    choose: "Camera",
    unnamed: "Camera {number}",
    close: "Turn the camera off",
    closed: "The camera is off.",
    let_go: "The camera is off: this page was out of sight for a minute, or the camera’s picture was hidden.",
    lost: "The connection to the camera was lost: the camera was unplugged, or permission to use it was withdrawn.",
    refused: [
        "Browsers allow the camera only on pages opened over https.",
        "This browser cannot read codes by camera: update it, or use another.",
        "This site, or the page it is embedded in, does not allow the camera.",
        "Access to the camera was denied. Allow it for this site in the browser’s address bar or settings, then try \
         again.",
        "No camera was found.",
        "Another program is using the camera. Close it there, then try again.",
        "The part that reads the codes could not be fetched. Check the connection and try again.",
        "The camera did not start. Try again, or choose another browser.",
    ],
    instead: "Without the camera, you can paste the codes or type them in.",
};
