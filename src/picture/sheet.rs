//! Draws the portrait sheet: headline, figure, readouts and findings from top to bottom.

use super::canvas::Canvas;
use super::colours::Palette;
use super::lettering::Lettering;
use super::parts::{finding, findings_size, gauge_at, head, headline, number, paragraph};
use super::{Frame, Picture};
use crate::scoring::Readout;
use crate::wording::readout_words::ReadoutWords;

const LEFT: f64 = 72.0;
const RIGHT: f64 = Frame::Sheet.size().0 as f64 - LEFT;
const QR: f64 = 168.0;
const GAP: f64 = 20.0;
/// A readout's card: as many as there are share the sheet's width.
const CARD: (f64, f64) = ((RIGHT - LEFT + GAP) / Readout::SHOWN.len() as f64 - GAP, 240.0);

pub(super) fn draw(canvas: &mut Canvas, palette: &Palette, picture: &Picture) {
    head(canvas, palette, picture, (LEFT, RIGHT), 90.0, 28.0);
    canvas.rect((LEFT, 118.0), (RIGHT - LEFT, 1.5), 0.0, &[("fill", palette.edge)]);
    headline(canvas, palette, picture, (LEFT, RIGHT), 188.0, 44.0);
    picture.draw_figure(canvas, palette, (28.0, 262.0), 1144.0);
    for (place, readout) in Readout::SHOWN.into_iter().enumerate() {
        let words = ReadoutWords::of(picture.texts, readout, picture.assessment);
        card(canvas, palette, picture, &words, LEFT + place as f64 * (CARD.0 + GAP));
    }
    let foot = 1222.0;
    let width = RIGHT - LEFT - QR - 48.0;
    let heading = Lettering::new(21.0, palette.ink).bold();
    if picture.assessment.readouts.is_none() {
        let plain = Lettering::new(19.0, palette.muted);
        paragraph(canvas, plain, (LEFT, foot + 20.0), width, 1.45, picture.texts.results.no_total);
    } else {
        canvas.text((LEFT, foot + 20.0), heading, picture.texts.results.findings);
        let mut y = foot + 58.0;
        let size = findings_size(palette, picture, width, 18.0);
        for one in picture.assessment.told_findings() {
            finding(canvas, palette, picture, one, (LEFT, y), size);
            y += 31.0;
        }
        if picture.assessment.findings.is_empty() {
            let plain = Lettering::new(18.0, palette.muted);
            paragraph(canvas, plain, (LEFT, y), width, 1.45, picture.texts.results.no_findings);
        }
    }
    picture.draw_qr(canvas, palette, (RIGHT - QR, foot - 8.0), QR);
    let code = Lettering::new(22.0, palette.ink).bold().right();
    canvas.text((RIGHT, foot + QR + 22.0), code, &picture.code().to_string());
    let credit = Lettering::new(14.0, palette.muted).fitted(picture.own.credit, width, 1, 9.0);
    canvas.text((LEFT, foot + QR + 22.0), credit, picture.own.credit);
}

fn card(canvas: &mut Canvas, palette: &Palette, picture: &Picture, readout: &ReadoutWords, x: f64) {
    let y = 940.0;
    let top = if readout.found { palette.high } else { palette.bank };
    canvas.rect((x, y), CARD, 14.0, &[("fill", top)]);
    canvas.rect((x, y + 5.0), (CARD.0, CARD.1 - 5.0), 12.0, &[("fill", palette.surface), ("stroke", palette.edge)]);
    let (x, width) = (x + 20.0, CARD.0 - 40.0);
    canvas.text((x, y + 36.0), Lettering::new(16.0, palette.muted).semibold(), readout.name);
    number(canvas, palette, readout, (x, y + 82.0), Lettering::new(40.0, palette.ink).bold());
    gauge_at(canvas, palette, picture, readout.readout, (x, y + 98.0), 168.0);
    let mut line = y + 164.0;
    if !readout.word.is_empty() {
        let word = Lettering::new(16.0, palette.ink).semibold().fitted(&readout.word, width, 1, 11.0);
        canvas.text((x, line), word, &readout.word);
        line += 20.0;
    }
    let meaning = Lettering::new(15.0, palette.muted).fitted(&readout.meaning, width, 3, 11.0);
    paragraph(canvas, meaning, (x, line), width, 1.3, &readout.meaning);
}
