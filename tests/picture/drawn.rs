//! Drawn pictures: well formed, self-contained and complete.

use crate::sample::{CASES, LOOKS, any_frame, any_language, any_ratings, picture, ratings};
use double_cycle::framework::Factor;
use double_cycle::i18n::{Language, tenths};
use double_cycle::picture::{Frame, Picture};
use double_cycle::scoring::{Assessment, Readout};
use double_cycle::wording::{phrases, readout_words};
use proptest::prelude::*;
use roxmltree::Document;

/// All elements that a picture may contain.
const ELEMENTS: [&str; 14] = [
    "svg",
    "title",
    "desc",
    "metadata",
    "g",
    "defs",
    "linearGradient",
    "stop",
    "path",
    "circle",
    "rect",
    "text",
    "tspan",
    "line",
];
/// Payloads aimed at XML, beside those in `tests/payloads.json`.
const PAYLOADS: [&str; 8] = [
    "</title><script>alert(1)</script>",
    "\"><image href=\"https://example.org/x\"/>",
    "<![CDATA[<script>]]>",
    "&lt;script&gt;&#60;script&#62;&bogus;",
    "--><!-- ]]> <?xml-stylesheet href=\"x\"?>",
    "\u{0}\u{8}\u{1F}\u{FFFE}\u{FFFF}\u{202E}",
    "' onload='alert(1)' style='background:url(x)",
    "javascript:alert(1)",
];

fn payloads() -> Vec<String> {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/payloads.json")).unwrap();
    let all: Vec<String> = serde_json::from_str(&file).unwrap();
    assert!(all.len() >= 200, "{} payloads", all.len());
    PAYLOADS.map(str::to_owned).into_iter().chain(all).collect()
}

fn check(svg: &str) {
    let document = Document::parse(svg).unwrap();
    let number = |node: roxmltree::Node, name| node.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let size = |name| number(document.root_element(), name).unwrap();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        // Groups are moved; what stands in the picture itself stands within it.
        if node.parent() == Some(document.root_element()) && node.has_tag_name(("http://www.w3.org/2000/svg", "rect")) {
            for (start, length) in [("x", "width"), ("y", "height")] {
                let end = number(node, start).unwrap_or_default() + number(node, length).unwrap();
                assert!(end <= size(length) + 0.1, "a rectangle ends at {end} of {}", size(length));
            }
        }
        let name = node.tag_name().name();
        assert!(ELEMENTS.contains(&name), "an element {name}");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(!name.starts_with("on") && !["style", "href", "class", "src"].contains(&name), "{name}={value}");
            assert!(!value.contains("url(") || value == "url(#stream)", "{name}={value}");
            assert!(!value.contains("NaN") && !value.contains("inf"), "{name}={value}");
        }
    }
    assert!(document.descendants().all(|node| !node.is_comment() && !node.is_pi()));
}

/// The words drawn, line by line.
fn words(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    let line = |node: roxmltree::Node| {
        node.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect::<String>()
    };
    texts.map(line).collect()
}

fn all_pictures(mut each: impl FnMut(&str, &Picture)) {
    for (case, text) in CASES {
        let assessment = Assessment::of(&ratings(text));
        for language in Language::ALL {
            for (look_id, look) in LOOKS {
                for frame in Frame::ALL {
                    let name = format!("{case}-{}-{look_id}-{}", language.tag(), frame.id());
                    each(&name, &Picture { look, frame, name: "Esimerkki Oy", ..picture(&assessment, language) });
                }
            }
        }
    }
}

/// `PICTURES=folder` writes the pictures there, to be looked at.
#[test]
fn pictures_are_made_of_plain_shapes_and_need_nothing_from_outside() {
    let folder = std::env::var_os("PICTURES").map(std::path::PathBuf::from);
    all_pictures(|name, picture| {
        let svg = picture.svg();
        check(&svg);
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.svg")), svg).unwrap();
        }
    });
}

#[test]
fn a_picture_says_what_the_page_says() {
    all_pictures(|name, picture| {
        let svg = picture.svg();
        let (words, texts) = (words(&svg), picture.texts);
        let says = |text: &str| assert!(words.iter().any(|line| line.contains(text)), "{name} does not say {text}");
        for factor in Factor::ALL {
            says(texts.factor(factor).short[0].replace('\u{AD}', "").as_str());
            assert!(svg.contains(texts.factor(factor).name.replace('&', "&amp;").as_str()));
        }
        if let Some(readouts) = &picture.assessment.readouts {
            says(&tenths(readouts.strategy, texts.language));
            says(&tenths(readouts.outflow, texts.language));
        }
        if picture.frame == Frame::Figure {
            return;
        }
        says(&picture.code().to_string());
        says(picture.date);
        says("Esimerkki Oy");
        assert!(words.join(" ").contains(&picture.headline()), "{name}: {words:?}");
        if let Some(readouts) = &picture.assessment.readouts {
            says(&tenths(readouts.level, texts.language));
            says(&tenths(readouts.flow, texts.language));
            says(readout_words::side(texts, Readout::Lean, readouts.lean));
        }
        let names = Readout::SHOWN.map(|readout| readout_words::name(texts, readout));
        let shown: Vec<&str> = words.iter().map(String::as_str).filter(|line| names.contains(line)).collect();
        assert_eq!(shown, names, "{name}");
        for finding in &picture.assessment.findings {
            says(phrases::finding_name(texts, finding));
            says(phrases::severity(texts, finding.severity));
        }
    });
}

#[test]
fn what_a_visitor_writes_stays_text() {
    let assessment = Assessment::of(&ratings("33422311"));
    for payload in payloads() {
        let payload = &*payload;
        for frame in Frame::ALL {
            let own = picture(&assessment, Language::English);
            let picture =
                Picture { name: payload, date: payload, link: Some(payload), carried: Some(payload), frame, ..own };
            check(&picture.svg());
            let name = picture.file_name();
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
        }
    }
}

/// The negative control: unescaped, most payloads do make elements, or invalid XML.
#[test]
fn unescaped_they_would_become_something_else() {
    let all = payloads();
    let is_changed = |payload: &&String| {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>{payload}</title></svg>");
        Document::parse(&svg).map_or(true, |document| {
            let made = document.descendants().filter(roxmltree::Node::is_element).count();
            made != 2
        })
    };
    assert!(all.iter().filter(is_changed).count() > 100);
}

#[test]
fn a_long_name_is_cut_and_a_link_that_no_qr_code_holds_leaves_it_out() {
    let assessment = Assessment::of(&ratings("33422311"));
    let (name, link) = ("Kokonainen ".repeat(40), "x".repeat(4000));
    let own = picture(&assessment, Language::Finnish);
    let picture = Picture { name: &name, link: Some(&link), ..own };
    let svg = picture.svg();
    check(&svg);
    let line = words(&svg).into_iter().find(|line| line.starts_with("Kokonainen")).unwrap();
    assert!(line.contains('…') && line.ends_with("25.11.2026") && line.chars().count() < 80, "{line}");
    assert!(!svg.contains("crispEdges"));
    assert!(own.svg().contains("crispEdges"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_ratings_can_be_drawn(ratings in any_ratings(), language in any_language(), frame in any_frame(), name in ".{0,60}") {
        let assessment = Assessment::of(&ratings);
        check(&Picture { frame, name: &name, ..picture(&assessment, language) }.svg());
    }
}
