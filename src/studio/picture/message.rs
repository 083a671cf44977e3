use crate::browser::Offered;
use crate::picture::{Colours, Frame};

/// Messages about the picture, printing and sharing.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureMsg {
    /// Chooses the picture's colours.
    Colours(Colours),
    /// Chooses its layout.
    Frame(Frame),
    /// Whether a PNG has twice the pixels in each direction.
    Double(bool),
    /// The name on picture and paper.
    Name(String),
    /// Whether the picture file carries the notes.
    FileNotes(bool),
    /// Whether the notes are printed.
    PrintNotes(bool),
    /// Whether the notes are the speaker's on slides.
    SlidesNotes(bool),
    /// Saves the picture as SVG.
    SaveSvg,
    /// Saves the picture as PNG.
    SavePng,
    /// The PNG to save: file name, the text to carry, and its bytes; `None` if the browser could not draw it.
    Drawn(String, String, Option<Vec<u8>>),
    /// What became of the picture's file.
    Offered(Offered),
    /// Copies the picture to the clipboard.
    Copy,
    /// Copying succeeded (`true`) or was refused.
    Copied(bool),
    /// Prints the sheet.
    Print,
    /// The name in the link.
    Signed(String),
    /// Whether the link says its date, too.
    Dated(bool),
    /// Copies the link with the name.
    CopyLink,
    /// Copying the link succeeded (`true`) or was refused.
    LinkCopied(bool),
    /// Shares the link through the system.
    Share,
    /// Sharing the link failed.
    NotShared,
    /// Shares the picture through the system.
    SharePicture,
    /// The PNG to share, as in [`PictureMsg::Drawn`].
    DrawnToShare(String, String, Option<Vec<u8>>),
    /// Sharing the picture failed.
    PictureNotShared,
}
