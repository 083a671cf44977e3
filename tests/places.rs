//! The style sheet of the figure's places is the one that the geometry gives.

#[test]
fn places_follow_the_geometry() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/styles/places.css");
    let expected = double_cycle::figure::style_sheet();
    if std::env::var_os("WRITE_PLACES").is_some() {
        std::fs::write(file, &expected).unwrap();
    }
    assert!(std::fs::read_to_string(file).unwrap() == expected, "styles/places.css is stale: run `make places`");
}
