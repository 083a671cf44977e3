use crate::figure::ems;

/// The font size, weight, colour and alignment of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lettering {
    /// Font size in the picture's units.
    pub(super) size: f64,
    /// Font weight: 400, 500, 600 or 700.
    pub(super) weight: u16,
    /// The colour.
    pub(super) fill: &'static str,
    /// SVG `text-anchor`: `start`, `middle` or `end`.
    pub(super) anchor: &'static str,
    /// Whether it is underlined.
    pub(super) underline: bool,
}

impl Lettering {
    /// Regular weight, left-aligned.
    pub(super) const fn new(size: f64, fill: &'static str) -> Lettering {
        Lettering { size, weight: 400, fill, anchor: "start", underline: false }
    }

    pub(super) const fn bold(self) -> Lettering {
        Lettering { weight: 700, ..self }
    }

    pub(super) const fn semibold(self) -> Lettering {
        Lettering { weight: 600, ..self }
    }

    pub(super) const fn underlined(self) -> Lettering {
        Lettering { underline: true, ..self }
    }

    pub(super) const fn centred(self) -> Lettering {
        Lettering { anchor: "middle", ..self }
    }

    pub(super) const fn right(self) -> Lettering {
        Lettering { anchor: "end", ..self }
    }

    pub(super) const fn sized(self, size: f64) -> Lettering {
        Lettering { size, ..self }
    }

    pub(super) const fn filled(self, fill: &'static str) -> Lettering {
        Lettering { fill, ..self }
    }

    /// Upper bound of a line's width: fonts differ, so the widest of the usual ones is assumed.
    pub(super) fn width(self, line: &str) -> f64 {
        ems(line, self.weight > 500) * self.size
    }

    /// Breaks text into lines of at most `width`, between words; a word that is too long gets a line to itself.
    pub(super) fn wrap(self, text: &str, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_ascii_whitespace() {
            match lines.last_mut() {
                Some(line) if self.width(line) + self.width(" ") + self.width(word) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.into()),
            }
        }
        lines
    }

    /// Breaks text into lines of similar width without needing more lines.
    pub(super) fn wrap_evenly(self, text: &str, width: f64) -> Vec<String> {
        let most = self.wrap(text, width).len();
        let mut narrow = width;
        while narrow > width * 0.5 && self.wrap(text, narrow * 0.97).len() <= most {
            narrow *= 0.97;
        }
        self.wrap(text, narrow)
    }

    /// The largest size, down to `least`, at which the text fits into `lines` lines of `width`.
    pub(super) fn fitted(mut self, text: &str, width: f64, lines: usize, least: f64) -> Lettering {
        let fits = |own: Lettering| {
            let all = own.wrap(text, width);
            all.len() <= lines && all.iter().all(|line| own.width(line) <= width)
        };
        while self.size > least && !fits(self) {
            self.size = (self.size - 1.0).max(least);
        }
        self
    }

    /// The text, cut with an ellipsis if it is wider than `width`.
    pub(super) fn cut(self, text: &str, width: f64) -> String {
        if self.width(text) <= width {
            return text.into();
        }
        let room = width - self.width("…");
        let mut cut = String::new();
        let mut used = 0.0;
        for c in text.chars() {
            used += self.width(c.encode_utf8(&mut [0; 4]));
            if used > room {
                break;
            }
            cut.push(c);
        }
        cut.truncate(cut.trim_end().len());
        cut.push('…');
        cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: Lettering = Lettering::new(20.0, "#000");

    #[test]
    fn lines_are_no_wider_than_asked_and_lose_no_word() {
        let text = "The stream narrows where the cycles meet: too little of what you learn gets across.";
        for width in [120.0, 200.0, 500.0, 2000.0] {
            for lines in [TYPE.wrap(text, width), TYPE.wrap_evenly(text, width)] {
                assert!(lines.iter().all(|line| TYPE.width(line) <= width));
                assert_eq!(lines.join(" "), text);
            }
        }
        assert_eq!(TYPE.wrap_evenly(text, 600.0).len(), TYPE.wrap(text, 600.0).len());
    }

    #[test]
    fn what_does_not_fit_is_made_smaller_or_cut() {
        let text = "Kohderyhmien ja -kanavien määrittäminen";
        assert!(TYPE.fitted(text, 200.0, 1, 5.0).width(text) <= 200.0);
        let cut = TYPE.cut(text, 150.0);
        assert!(cut.ends_with('…') && TYPE.width(&cut) <= 150.0 && cut.len() > 4);
        assert_eq!(TYPE.cut("short", 150.0), "short");
    }
}
