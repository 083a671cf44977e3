//! Draws the slide: headline on top, figure left, readouts right, findings and code at the bottom.

use super::canvas::Canvas;
use super::colours::Palette;
use super::lettering::Lettering;
use super::parts::{finding, findings_size, gauge_at, head, headline, paragraph, value};
use super::{Frame, Picture};
use crate::scoring::Readout;
use crate::wording::readout_words::ReadoutWords;

const LEFT: f64 = 80.0;
const RIGHT: f64 = Frame::Slide.size().0 as f64 - LEFT;
/// Left edge of the readouts.
const COLUMN: f64 = 1330.0;
/// A readout's row: as many as there are share what is above the code.
const ROW: f64 = 632.0 / Readout::SHOWN.len() as f64;
/// What a row holds is as large as four rows leave room for; more rows are smaller.
const SIZE: f64 = ROW / 158.0;
const QR: f64 = 168.0;

pub(super) fn draw(canvas: &mut Canvas, palette: &Palette, picture: &Picture) {
    head(canvas, palette, picture, (LEFT, RIGHT), 84.0, 28.0);
    headline(canvas, palette, picture, (LEFT, RIGHT), 172.0, 54.0);
    picture.draw_figure(canvas, palette, (30.0, 240.0), 1240.0);
    for (place, readout) in Readout::SHOWN.into_iter().enumerate() {
        let words = ReadoutWords::of(picture.texts, readout, picture.assessment);
        row(canvas, palette, picture, &words, 252.0 + place as f64 * ROW);
    }
    let width = COLUMN - LEFT - 40.0;
    let half = width / 2.0;
    if picture.assessment.readouts.is_none() {
        let plain = Lettering::new(22.0, palette.muted);
        paragraph(canvas, plain, (LEFT, 976.0), width, 1.4, picture.texts.results.no_total);
    } else if picture.assessment.findings.is_empty() {
        let plain = Lettering::new(22.0, palette.muted);
        paragraph(canvas, plain, (LEFT, 976.0), width, 1.4, picture.texts.results.no_findings);
    }
    let size = findings_size(palette, picture, half - 24.0, 22.0);
    for (place, one) in picture.assessment.told_findings().into_iter().enumerate() {
        let (column, line) = ((place % 2) as f64, (place / 2) as f64);
        finding(canvas, palette, picture, one, (LEFT + column * half, 968.0 + line * 40.0), size);
    }
    let credit = Lettering::new(14.0, palette.muted).fitted(picture.own.credit, width, 1, 10.0);
    canvas.text((LEFT, 1046.0), credit, picture.own.credit);
    picture.draw_qr(canvas, palette, (RIGHT - QR, 1046.0 - QR), QR);
    let side = RIGHT - QR - 28.0;
    let code = Lettering::new(36.0, palette.ink).bold().right();
    canvas.text((side, 1046.0), code, &picture.code().to_string());
    canvas.text((side, 1004.0), Lettering::new(18.0, palette.muted).right(), picture.texts.page.code);
}

fn row(canvas: &mut Canvas, palette: &Palette, picture: &Picture, readout: &ReadoutWords, y: f64) {
    let width = RIGHT - COLUMN;
    let mark = if readout.found { palette.high } else { palette.bank };
    canvas.rect((COLUMN, y), (width, if readout.found { 4.0 } else { 2.0 }), 0.0, &[("fill", mark)]);
    canvas.text((COLUMN, y + 34.0 * SIZE), Lettering::new(20.0 * SIZE, palette.muted).semibold(), readout.name);
    value(canvas, palette, readout, (COLUMN, y + 88.0 * SIZE), width, Lettering::new(52.0 * SIZE, palette.ink).bold());
    // Above the line of the number and word, which may fill the row.
    gauge_at(canvas, palette, picture, readout.readout, (RIGHT - 170.0 * SIZE, y + 15.0 * SIZE), 170.0 * SIZE);
    let meaning = Lettering::new(18.0 * SIZE, palette.muted).fitted(&readout.meaning, width, 1, 13.0 * SIZE);
    paragraph(canvas, meaning, (COLUMN, y + 124.0 * SIZE), width, 1.3, &readout.meaning);
}
