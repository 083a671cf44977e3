/// A position on the figure, in thousandths of its width and height from the top left, so that it is the same in
/// windows of any size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    x: u16,
    y: u16,
}

impl Pointer {
    /// The full width or height in thousandths.
    const WHOLE: u16 = 1_000;
    /// The middle of the figure.
    pub const MIDDLE: Pointer = Pointer { x: 500, y: 500 };

    /// A position, clamped to the figure.
    pub fn at(x: u16, y: u16) -> Pointer {
        Pointer { x: x.min(Pointer::WHOLE), y: y.min(Pointer::WHOLE) }
    }

    /// A position on the figure; `None` if it is outside.
    pub fn checked(x: u16, y: u16) -> Option<Pointer> {
        (x <= Pointer::WHOLE && y <= Pointer::WHOLE).then_some(Pointer { x, y })
    }

    /// From the left, 0…1000.
    pub const fn x(self) -> u16 {
        self.x
    }

    /// From the top, 0…1000.
    pub const fn y(self) -> u16 {
        self.y
    }

    /// The position moved right and down by thousandths, clamped; for moving it by keys.
    #[must_use]
    pub fn moved(self, right: i16, down: i16) -> Pointer {
        let bounded = |value: u16, by: i16| value.saturating_add_signed(by);
        Pointer::at(bounded(self.x, right), bounded(self.y, down))
    }
}
