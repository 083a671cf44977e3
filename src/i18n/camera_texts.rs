//! The texts of the camera that reads phones' answers.

use super::pack::texts;

texts! {
    /// The texts of the camera that reads phones' answers.
    #[derive(Debug)]
    pub struct CameraTexts {
        /// The button that opens it.
        pub open: &'static str,
        /// Beside the button: what is done, and what becomes of the pictures.
        pub explained: &'static str,
        /// The name of its part of the page, and of its picture.
        pub title: &'static str,
        /// While the browser asks and the program arrives.
        pub asking: &'static str,
        /// Over the picture: what to do.
        pub aim: &'static str,
        /// How many people were collected: {count}
        pub collected: &'static str,
        /// Said when a phone's answer has replaced the one before.
        pub changed: &'static str,
        /// A code is seen and cannot be read.
        pub closer: &'static str,
        /// A QR code is no answer.
        pub foreign: &'static str,
        /// An answer's code has a wrong symbol.
        pub damaged: &'static str,
        /// A phone whose answer was taken back is still there.
        pub taken_back: &'static str,
        /// Where the room may see this window.
        pub blurred: &'static str,
        /// Where the browser does not keep what was collected.
        pub not_kept: &'static str,
        /// The button that takes back what was collected last.
        pub undo: &'static str,
        /// The box to tick for a sound.
        pub sound: &'static str,
        /// The box to tick for the camera's light.
        pub light: &'static str,
        /// The label of the choice of camera.
        pub choose: &'static str,
        /// A camera without a name: {number}
        pub unnamed: &'static str,
        /// The button that closes it.
        pub close: &'static str,
        /// Said once it is closed.
        pub closed: &'static str,
        /// It was let go because nobody could see it.
        pub let_go: &'static str,
        /// It ended by itself.
        pub lost: &'static str,
        /// Why it cannot be had, and what to do: without https; an old browser; forbidden by the site; refused; none; in
        /// use; the reader did not arrive; anything else.
        pub refused: [&'static str; 8],
        /// After each of those: what works without a camera.
        pub instead: &'static str,
    }
}
