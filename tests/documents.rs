//! What the documents say of the program, held beside its code.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The names in quotes that begin like a key of the browser's storage, `"double-cycle.team"`.
fn keys_of(code: &str) -> Vec<&str> {
    let parts = code.split("\"double-cycle.").skip(1).filter_map(|rest| rest.split('"').next());
    parts.filter(|key| key.chars().all(|c| c.is_ascii_lowercase() || c == '-')).collect()
}

#[test]
fn every_key_of_the_browsers_storage_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let told = fs::read_to_string(root.join("docs/files.md")).unwrap();
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    let code: Vec<String> = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut keys: Vec<&str> = code.iter().flat_map(|code| keys_of(code)).collect();
    // The channel between two windows, which stores nothing.
    keys.retain(|key| *key != "channel");
    assert!(keys.contains(&"history") && keys.contains(&"seen-teams"), "{keys:?}");
    for key in keys {
        assert!(told.contains(&format!("`double-cycle.{key} PATH`")), "docs/files.md does not tell of {key}");
    }
}
