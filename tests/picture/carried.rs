//! The data in a picture: it reads back as written, and a damaged file does no harm.

use crate::sample::{any_ratings, picture, ratings};
use double_cycle::codec::RatingCode;
use double_cycle::i18n::Language;
use double_cycle::picture::{CARRIED_LIMIT, KEYWORD, PICTURE_LIMIT, Picture, png, svg};
use double_cycle::scoring::Assessment;
use proptest::prelude::*;

/// A PNG of a few pixels, written by another library.
fn sample_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 7, 5);
    encoder.set_color(::png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&(0..7 * 5 * 3).map(|value| value as u8).collect::<Vec<_>>()).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The texts by keyword and the pixels, as another library reads them.
fn read_by_others(bytes: &[u8]) -> (Vec<(String, String)>, Vec<u8>) {
    let mut reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let texts = reader.info().utf8_text.iter().map(|chunk| (chunk.keyword.clone(), chunk.get_text().unwrap()));
    (texts.collect(), pixels)
}

fn code() -> String {
    RatingCode::of(&ratings("33422311")).to_string()
}

#[test]
fn a_png_carries_text_that_other_programs_read_too_and_its_pixels_stay() {
    let plain = sample_png();
    let with = png::with_text(&plain, KEYWORD, "Päätös: 2RCH-ZG67 ✓").unwrap();
    let expected = vec![(KEYWORD.to_string(), "Päätös: 2RCH-ZG67 ✓".to_string())];
    assert_eq!(read_by_others(&with), (expected, read_by_others(&plain).1));
    assert_eq!(png::read_text(&plain, KEYWORD), None);
}

#[test]
fn a_text_is_replaced_and_those_of_others_are_kept() {
    let one = png::with_text(&sample_png(), KEYWORD, "one").unwrap();
    let other = png::with_text(&one, "Comment", "theirs").unwrap();
    let two = png::with_text(&other, KEYWORD, "two").unwrap();
    assert_eq!(png::read_text(&two, KEYWORD).as_deref(), Some("two"));
    assert_eq!(png::read_text(&two, "Comment").as_deref(), Some("theirs"));
    assert_eq!(read_by_others(&two).0.len(), 2);
}

#[test]
fn an_old_kind_of_text_chunk_is_read_as_well() {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 1, 1);
    encoder.add_text_chunk(KEYWORD.into(), code()).unwrap();
    encoder.write_header().unwrap().write_image_data(&[0]).unwrap();
    assert_eq!(png::read_text(&bytes, KEYWORD), Some(code()));
}

#[test]
fn what_is_no_png_is_refused() {
    let plain = sample_png();
    for bytes in [&b""[..], b"\x89PNG", b"\x89PNG\r\n\x1a\n", b"GIF89a", &plain[1..], &plain[..plain.len() - 1]] {
        assert_eq!(png::with_text(bytes, KEYWORD, "x"), None, "{bytes:?}");
    }
    for keyword in ["", "with space", "ä", &"k".repeat(80)] {
        assert_eq!(png::with_text(&plain, keyword, "x"), None, "{keyword}");
    }
    assert_eq!(png::with_text(&plain, KEYWORD, &"x".repeat(CARRIED_LIMIT + 1)), None);
    assert!(png::with_text(&plain, KEYWORD, &"x".repeat(CARRIED_LIMIT)).is_some());
    assert_eq!(png::with_text(&plain, KEYWORD, "a\0b"), None);
}

#[test]
fn a_png_cut_anywhere_or_with_any_bit_flipped_gives_the_text_or_none() {
    let whole = png::with_text(&sample_png(), KEYWORD, &code()).unwrap();
    let end = whole.windows(4).position(|part| part == b"iTXt").unwrap() + 4 + KEYWORD.len() + 5 + code().len() + 4;
    for length in 0..whole.len() {
        let read = png::read_text(&whole[..length], KEYWORD);
        assert_eq!(read, (length >= end).then(code), "cut at {length}");
        assert_eq!(png::with_text(&whole[..length], KEYWORD, "x"), None, "cut at {length}");
    }
    let mut lost = 0;
    for bit in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let read = png::read_text(&flipped, KEYWORD);
        assert!(read.is_none() || read == Some(code()), "bit {bit}: {read:?}");
        lost += usize::from(read.is_none());
        png::with_text(&flipped, KEYWORD, "x");
    }
    // Reading depends on the signature, the lengths before the text, and the text's own chunk.
    assert!(lost >= 8 * (8 + KEYWORD.len() + code().len()) && lost < whole.len() * 8);
}

#[test]
fn an_svg_cut_anywhere_or_with_any_bit_flipped_gives_the_code_or_none() {
    let assessment = Assessment::of(&ratings("33422311"));
    let whole = picture(&assessment, Language::English).svg();
    let end = whole.find("</metadata>").unwrap() + "</metadata>".len();
    for length in 0..whole.len() {
        let cut = String::from_utf8_lossy(&whole.as_bytes()[..length]).into_owned();
        assert_eq!(svg::read_text(&cut), (length >= end).then(code), "cut at {length}");
    }
    let start = whole.find("<metadata").unwrap();
    for bit in (start - 40) * 8..(end + 40) * 8 {
        let mut flipped = whole.clone().into_bytes();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let read = svg::read_text(&String::from_utf8_lossy(&flipped));
        // A letter may become another; then the code's check symbols catch it.
        let read = read.and_then(|text| text.parse::<RatingCode>().ok()).map(|code| code.to_string());
        assert!(read.is_none() || read == Some(code()), "bit {bit}: {read:?}");
    }
}

#[test]
fn hostile_svgs_give_nothing() {
    let open = "<metadata id=\"double-cycle\">";
    let all = [
        "".to_string(),
        "<svg/>".into(),
        open.into(),
        format!("{open}2RCH-ZG67"),
        format!("{open}<script>x</script></metadata>"),
        format!("{open}<!ENTITY x \"y\"></metadata>"),
        format!("{open}&x;</metadata>"),
        format!("{open}&#xD800;</metadata>"),
        format!("{open}&#0;</metadata>"),
        format!("{open}&#99999999999;</metadata>"),
        format!("{open}&#x;</metadata>"),
        format!("{open}&amp</metadata>"),
        format!("{open}{}</metadata>", "x".repeat(CARRIED_LIMIT + 1)),
        format!("{open}x</metadata>{}", " ".repeat(PICTURE_LIMIT)),
        "<metadata>2RCH-ZG67</metadata>".into(),
    ];
    for text in all {
        assert_eq!(svg::read_text(&text), None, "{}", text.chars().take(60).collect::<String>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn text_in_a_png_is_read_back(text in "\\PC{0,200}") {
        let with = png::with_text(&sample_png(), KEYWORD, &text).unwrap();
        prop_assert_eq!(png::read_text(&with, KEYWORD), Some(text));
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..300), place in 0usize..200) {
        png::read_text(&bytes, KEYWORD);
        png::with_text(&bytes, KEYWORD, "x");
        svg::read_text(&String::from_utf8_lossy(&bytes));
        // And in the middle of a file that is valid so far.
        let mut png = png::with_text(&sample_png(), KEYWORD, "text").unwrap();
        png.splice(place.min(png.len())..png.len(), bytes);
        png::read_text(&png, KEYWORD);
        png::with_text(&png, KEYWORD, "x");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn an_svg_opens_the_rating_it_shows(ratings in any_ratings()) {
        let assessment = Assessment::of(&ratings);
        let read = svg::read_text(&picture(&assessment, Language::Swedish).svg()).unwrap();
        prop_assert_eq!(read.parse::<RatingCode>().unwrap().ratings(), ratings);
    }

    #[test]
    fn whatever_an_svg_carries_is_read_back(text in "[\\PC\t\n\r]{0,300}") {
        let assessment = Assessment::of(&ratings("33422311"));
        let carried = Picture { carried: Some(&text), ..picture(&assessment, Language::English) };
        prop_assert_eq!(svg::read_text(&carried.svg()), Some(text.clone()));
        // Another XML reader reads the same text.
        let svg = carried.svg();
        let document = roxmltree::Document::parse(&svg).unwrap();
        let metadata = document.descendants().find(|node| node.has_tag_name("metadata")).unwrap();
        prop_assert_eq!(metadata.text().unwrap_or_default(), text);
    }
}
