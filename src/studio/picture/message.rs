use crate::picture::{Colours, Frame};

/// What happens where the rating is taken along.
#[derive(Debug, Clone, PartialEq)]
pub enum PictureMsg {
    /// The picture's colours.
    Colours(Colours),
    /// Its layout.
    Frame(Frame),
    /// Whether a PNG has twice as many pixels a side.
    Double(bool),
    /// The name on picture and paper.
    Name(String),
    /// Whether the notes go into the file.
    FileNotes(bool),
    /// Whether the notes are printed.
    PrintNotes(bool),
    /// It is saved as SVG.
    SaveSvg,
    /// It is saved as PNG.
    SavePng,
    /// The browser has drawn a PNG, or could not: the file's name, what it is to carry, and its bytes.
    Drawn(String, String, Option<Vec<u8>>),
    /// It is put into the clipboard.
    Copy,
    /// Whether that went well.
    Copied(bool),
    /// The sheet is printed.
    Print,
    /// The link is shared by the system.
    Share,
    /// That did not work.
    NotShared,
    /// The picture is shared by the system.
    SharePicture,
    /// The browser has drawn it for that, or could not: the file's name, what it is to carry, and its bytes.
    DrawnToShare(String, String, Option<Vec<u8>>),
    /// The system did not share it.
    PictureNotShared,
}
