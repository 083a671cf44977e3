/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colours {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Greys on white, for print: shapes and tones must carry the meaning without colour.
    Paper,
}

/// The colours of a scheme by role, equal to those of the page's style sheet.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the roles are those of styles/tokens.css")]
pub(super) struct Palette {
    pub(super) ground: &'static str,
    pub(super) surface: &'static str,
    pub(super) ink: &'static str,
    pub(super) muted: &'static str,
    pub(super) edge: &'static str,
    pub(super) control: &'static str,
    pub(super) accent: &'static str,
    pub(super) strategy: &'static str,
    pub(super) execution: &'static str,
    pub(super) link: &'static str,
    pub(super) bed: &'static str,
    pub(super) bank: &'static str,
    pub(super) foam: &'static str,
    pub(super) high: &'static str,
    pub(super) watch: &'static str,
}

impl Colours {
    /// The colours with a given name: `light`, `dark` or `paper`.
    pub fn from_id(id: &str) -> Option<Colours> {
        match id {
            "light" => Some(Colours::Light),
            "dark" => Some(Colours::Dark),
            "paper" => Some(Colours::Paper),
            _ => None,
        }
    }

    pub(super) const fn palette(self) -> &'static Palette {
        match self {
            Colours::Light => &LIGHT,
            Colours::Dark => &DARK,
            Colours::Paper => &PAPER,
        }
    }
}

static LIGHT: Palette = Palette {
    ground: "#f1f6f9",
    surface: "#ffffff",
    ink: "#0a2230",
    muted: "#4a6270",
    edge: "#d2dfe6",
    control: "#78909c",
    accent: "#1a6aa3",
    strategy: "#1b74b0",
    execution: "#0e9186",
    link: "#c2620f",
    bed: "#dde9ef",
    bank: "#c6d7e0",
    foam: "#ffffff",
    high: "#b3261e",
    watch: "#8a5a00",
};

static DARK: Palette = Palette {
    ground: "#06151c",
    surface: "#0d222b",
    ink: "#e9f3f6",
    muted: "#9db5bf",
    edge: "#1f3d49",
    control: "#6d8b98",
    accent: "#6cbdf0",
    strategy: "#45a3dc",
    execution: "#2fbcae",
    link: "#f0a253",
    bed: "#112d39",
    bank: "#1d4350",
    foam: "#f4fbfd",
    high: "#ff9c92",
    watch: "#f0c068",
};

static PAPER: Palette = Palette {
    ground: "#ffffff",
    surface: "#ffffff",
    ink: "#000000",
    muted: "#444444",
    edge: "#cccccc",
    control: "#777777",
    accent: "#444444",
    strategy: "#555555",
    execution: "#868686",
    link: "#222222",
    bed: "#eeeeee",
    bank: "#bbbbbb",
    foam: "#ffffff",
    high: "#000000",
    watch: "#000000",
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of a token in a block of the page's style sheet.
    fn token<'a>(block: &'a str, name: &str) -> &'a str {
        let rest = block.split_once(&format!("--{name}: ")).unwrap_or_else(|| panic!("no token {name}")).1;
        rest.split_once(';').unwrap().0
    }

    #[test]
    fn pictures_have_the_pages_colours() {
        let css = include_str!("../../styles/tokens.css");
        let (light, dark) = css.split_once("@media").unwrap();
        for (block, look) in [(light, Colours::Light), (dark, Colours::Dark)] {
            let Palette { ground, surface, ink, muted, edge, control, accent, strategy, .. } = *look.palette();
            let Palette { execution, link, bed, bank, foam, high, watch, .. } = *look.palette();
            let all = [
                ("ground", ground),
                ("surface", surface),
                ("ink", ink),
                ("muted", muted),
                ("edge", edge),
                ("control", control),
                ("accent", accent),
                ("strategy", strategy),
                ("execution", execution),
                ("link", link),
                ("bed", bed),
                ("bank", bank),
                ("foam", foam),
                ("high", high),
                ("watch", watch),
            ];
            for (name, colour) in all {
                assert_eq!(token(block, name), colour, "{name}");
            }
        }
    }

    #[test]
    fn paper_needs_no_colour() {
        let text = format!("{:?}", Colours::Paper.palette());
        let greys = text.split('#').skip(1).map(|rest| &rest[..6]);
        assert!(
            greys.clone().count() == 15
                && greys.into_iter().all(|grey| grey[..2] == grey[2..4] && grey[2..4] == grey[4..])
        );
    }
}
