use crate::framework::Rating;

/// The arc of one of a dial's five segments, from the top clockwise, for steps 1…5; the dial's radius is 21 of the 24
/// units from its centre to its edge. Nothing for step 0.
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
