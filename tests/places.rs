//! The style sheets of the figure's places match the geometry.

use double_cycle::figure::{board_style_sheet, style_sheet};

fn follows(name: &str, expected: &str) {
    let file = [env!("CARGO_MANIFEST_DIR"), "/styles/", name].concat();
    if std::env::var_os("WRITE_PLACES").is_some() {
        std::fs::write(&file, expected).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == expected, "styles/{name} is stale: run `make places`");
}

#[test]
fn places_follow_the_geometry() {
    follows("places.css", &style_sheet());
}

#[test]
fn the_boards_places_follow_the_geometry() {
    follows("places_board.css", &board_style_sheet());
}
