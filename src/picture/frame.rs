/// The layout of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Frame {
    /// A portrait sheet: headline, figure, readouts and findings from top to bottom.
    #[default]
    Sheet,
    /// A slide of 1920 × 1080: the readouts to the right of the figure.
    Slide,
    /// The figure alone.
    Figure,
}

impl Frame {
    /// All frames, in the order of the choice.
    pub const ALL: [Frame; 3] = [Frame::Sheet, Frame::Slide, Frame::Figure];

    /// Width and height in CSS pixels; a PNG has these multiplied by its scale.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Frame::Sheet => (1200, 1440),
            Frame::Slide => (1920, 1080),
            Frame::Figure => (1120, 640),
        }
    }

    /// The frame's name in settings and file names.
    pub const fn id(self) -> &'static str {
        match self {
            Frame::Sheet => "sheet",
            Frame::Slide => "slide",
            Frame::Figure => "figure",
        }
    }

    /// The frame with a given name.
    pub fn from_id(id: &str) -> Option<Frame> {
        Frame::ALL.into_iter().find(|frame| frame.id() == id)
    }
}
