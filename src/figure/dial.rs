use crate::framework::Rating;

/// The SVG path of a dial's segment for steps 1…5, clockwise from the top; empty for step 0. The centre is at 0, 0; the
/// arc's radius is 21, the dial's edge is at 24.
pub fn segment(step: Rating) -> &'static str {
    const ARCS: [&str; 6] = [
        "",
        "M1.6 -20.9A21 21 0 0 1 19.4 -8",
        "M20.4 -5A21 21 0 0 1 13.6 16",
        "M11 17.9A21 21 0 0 1 -11 17.9",
        "M-13.6 16A21 21 0 0 1 -20.4 -5",
        "M-19.4 -8A21 21 0 0 1 -1.6 -20.9",
    ];
    ARCS[step.index()]
}
