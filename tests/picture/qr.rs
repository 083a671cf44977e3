//! QR codes, read back by another library.

use crate::sample::{LINK, any_ratings};
use double_cycle::codec::{RatingCode, fragment_of};
use double_cycle::picture::{Qr, TooLong};
use proptest::prelude::*;

/// Pixels per module.
const SCALE: usize = 4;

/// A simulated camera's reading of a square of modules.
fn read(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    let grey = |x: usize, y: usize| if is_dark(x / SCALE, y / SCALE) { 20 } else { 250 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, grey);
    image.detect_grids().first()?.decode().ok().map(|(_, text)| text)
}

fn read_code(link: &str) -> Option<String> {
    let qr = Qr::of(link).ok()?;
    read(qr.side(), |x, y| qr.is_dark(x, y))
}

/// The modules that a path fills, parsed from its runs.
fn filled(path: &str) -> std::collections::HashSet<(usize, usize)> {
    let mut all = std::collections::HashSet::new();
    for run in path.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, rest) = rest.split_once('v').unwrap();
        assert_eq!(rest, format!("1h-{length}z"));
        let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap());
        all.extend((x..x + length).map(|x| (x, y)));
    }
    all
}

#[test]
fn a_link_is_read_from_its_code() {
    assert_eq!(read_code(LINK).as_deref(), Some(LINK));
    for link in ["http://localhost:8080/fi/#r=0000-0000", "https://xn--4ca.example/ä?lang=fi&theme=dark#r=5FXP-0M9B"] {
        assert_eq!(read_code(link).as_deref(), Some(link));
    }
}

#[test]
fn the_path_fills_the_same_modules() {
    let qr = Qr::of(LINK).unwrap();
    let filled = filled(&qr.path());
    assert_eq!(read(qr.side(), |x, y| filled.contains(&(x, y))).as_deref(), Some(LINK));
    for place in 0..qr.side() {
        for edge in (0..Qr::QUIET).chain(qr.side() - Qr::QUIET..qr.side()) {
            assert!(!filled.contains(&(place, edge)) && !filled.contains(&(edge, place)), "the quiet zone is light");
        }
    }
}

#[test]
fn a_smudge_does_not_matter_and_half_a_code_does() {
    let qr = Qr::of(LINK).unwrap();
    let middle = qr.side() / 2;
    let smudged = |x: usize, y: usize| x.abs_diff(middle) < 3 && y.abs_diff(middle) < 3 || qr.is_dark(x, y);
    assert_eq!(read(qr.side(), smudged).as_deref(), Some(LINK));
    assert_eq!(read(qr.side(), |x, y| y < middle && qr.is_dark(x, y)), None);
}

#[test]
fn what_no_code_holds_is_refused() {
    assert_eq!(Qr::of(&"x".repeat(2332)), Err(TooLong));
    assert!(Qr::of(&"x".repeat(2331)).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_rating_is_read_from_any_address(ratings in any_ratings(), host in "[a-z]{1,30}", path in "[a-z/]{0,60}") {
        let link = format!("https://{host}.example/{path}{}", fragment_of(RatingCode::of(&ratings)));
        prop_assert_eq!(read_code(&link), Some(link));
    }
}
