use super::canvas::{Canvas, units};
use super::colours::Palette;
use super::figure::figure;
use super::{Colours, Frame, Qr, sheet, slide, svg};
use crate::codec::RatingCode;
use crate::figure::Layout;
use crate::i18n::{PictureTexts, Texts};
use crate::scoring::{Assessment, Headline};
use crate::wording::phrases;

/// System fonts only, as in the page: a picture may not load any.
const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/// A picture of a rating, to save and share: one self-contained SVG that also carries the rating as data.
///
/// A PNG is rendered from it, at once or twice the size of its [`Frame`].
#[derive(Debug, Clone)]
pub struct Picture<'a> {
    /// All texts of its language.
    pub texts: &'a Texts,
    /// The texts of pictures, of the same language.
    pub own: &'a PictureTexts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
    /// The name of who or what was rated, as typed by the visitor; may be empty.
    pub name: &'a str,
    /// The date, formatted in the page's language; may be empty.
    pub date: &'a str,
    /// The link for the QR code. No QR code is drawn if it is `None` or too long.
    pub link: Option<&'a str>,
    /// Its colours.
    pub look: Colours,
    /// Its layout.
    pub frame: Frame,
    /// The text that the file carries; `None` for the rating code alone, which is enough unless notes are included.
    pub carried: Option<&'a str>,
}

impl Picture<'_> {
    /// The rating code of the assessment.
    pub fn code(&self) -> RatingCode {
        RatingCode::of(&self.assessment.ratings)
    }

    /// The sentence above the figure: the headline, or which factors are still unrated.
    pub fn headline(&self) -> String {
        headline(self.texts, self.assessment)
    }

    /// The text alternative: headline, every station, and the code.
    pub fn description(&self) -> String {
        let stations = self.assessment.ratings.iter();
        let stations: Vec<String> =
            stations.map(|(factor, rating)| phrases::station_name(self.texts, factor, rating)).collect();
        format!("{} {}. {}: {}", self.headline(), stations.join(". "), self.texts.page.code, self.code())
    }

    /// The text that the file carries.
    pub fn carried(&self) -> String {
        self.carried.map_or_else(|| self.code().to_string(), Into::into)
    }

    /// Draws it as a complete SVG.
    pub fn svg(&self) -> String {
        let palette = self.look.palette();
        let (width, height) = self.frame.size();
        let (width, height) = (width.to_string(), height.to_string());
        let view_box = ["0 0 ", &width, " ", &height].concat();
        let mut canvas = Canvas::default();
        canvas.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("width", &width),
                ("height", &height),
                ("viewBox", &view_box),
                ("lang", self.texts.language.tag()),
                ("role", "img"),
                ("font-family", FONTS),
            ],
        );
        let title = [self.name, self.texts.page.product].into_iter().filter(|part| !part.is_empty());
        canvas.leaf("title", &[], &title.collect::<Vec<_>>().join(" · "));
        canvas.leaf("desc", &[], &self.description());
        svg::write(&mut canvas, &self.carried());
        canvas.rect((0.0, 0.0), self.area(), 0.0, &[("fill", palette.ground)]);
        match self.frame {
            Frame::Sheet => sheet::draw(&mut canvas, palette, self),
            Frame::Slide => slide::draw(&mut canvas, palette, self),
            Frame::Figure => figure(&mut canvas, palette, self.texts, self.assessment),
        }
        canvas.close("svg");
        canvas.into_string()
    }

    /// The file name without extension: letters, digits and dashes only.
    pub fn file_name(&self) -> String {
        ["double-cycle-", &self.code().to_string(), "-", self.frame.id()].concat()
    }

    fn area(&self) -> (f64, f64) {
        let (width, height) = self.frame.size();
        (width.into(), height.into())
    }

    /// Draws the figure with its top left corner at `at`, scaled to `width`.
    pub(super) fn draw_figure(&self, canvas: &mut Canvas, palette: &Palette, at: (f64, f64), width: f64) {
        canvas.group_at(at, width / Layout::PICTURE.width);
        figure(canvas, palette, self.texts, self.assessment);
        canvas.close("g");
    }

    /// Draws the QR code in a square on a light card, since cameras need dark on light; nothing without a link that
    /// fits.
    pub(super) fn draw_qr(&self, canvas: &mut Canvas, palette: &Palette, (x, y): (f64, f64), size: f64) {
        let Some(qr) = self.link.and_then(|link| Qr::of(link).ok()) else { return };
        let card = [("fill", "#ffffff"), ("stroke", palette.edge), ("stroke-width", "1.5")];
        canvas.rect((x, y), (size, size), 10.0, &card);
        canvas.open(
            "svg",
            &[
                ("x", &units(x)),
                ("y", &units(y)),
                ("width", &units(size)),
                ("height", &units(size)),
                ("viewBox", &["0 0 ", &qr.side().to_string(), " ", &qr.side().to_string()].concat()),
                ("shape-rendering", "crispEdges"),
            ],
        );
        canvas.leaf("title", &[], &self.code().to_string());
        canvas.path(&qr.path(), &[("fill", "#0a2230")]);
        canvas.close("svg");
    }
}

/// The headline of an assessment, or which factors are still unrated.
pub fn headline(texts: &Texts, assessment: &Assessment) -> String {
    match Headline::of(assessment) {
        Some(headline) => phrases::headline(texts, &headline),
        None if assessment.ratings.rated() == 0 => texts.results.nothing_yet.into(),
        None => phrases::remaining(texts, &assessment.ratings).unwrap_or_default(),
    }
}
