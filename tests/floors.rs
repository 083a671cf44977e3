//! The modules of `src` are layered as ARCHITECTURE.md draws them: each uses only lower layers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom up. Modules on one floor do not use each other.
const FLOORS: &[&[&str]] = &[
    &["digits", "framework", "outside"],
    &["json"],
    &["codec", "scoring"],
    &["i18n"],
    &["figure", "state"],
    &["meeting", "records"],
    &["plan"],
    &["files"],
    &["wording"],
    &["browser", "picture"],
    &["components"],
    &["studio"],
    &["app", "embed", "answer"],
];

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_in(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

/// The module of a file: the first part of its path below `src`. `lib.rs`, `main.rs` and `bin` are above all, and have
/// none.
fn module_of(file: &Path) -> Option<String> {
    let first = file.strip_prefix(source()).unwrap().components().next()?;
    let module = first.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    (!["lib", "main", "bin"].contains(&&*module)).then_some(module)
}

/// The modules that a source text names by `crate::module` or `crate::{module, …}`, ignoring comments.
fn named_in(text: &str) -> BTreeSet<String> {
    let code: String = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut named = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let after = after.trim_start();
        let word =
            |part: &str| part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        let Some(group) = after.strip_prefix('{') else {
            named.insert(word(after));
            continue;
        };
        let mut depth = 0;
        for part in group.split_inclusive(['{', '}', ',']) {
            if depth == 0 {
                named.insert(word(part));
            }
            match part.chars().last() {
                Some('{') => depth += 1,
                Some('}') if depth == 0 => break,
                Some('}') => depth -= 1,
                _ => {}
            }
        }
    }
    named.retain(|name| !name.is_empty());
    named
}

/// The modules named in `text` that `module` must not use.
fn wrong_in(module: &str, text: &str) -> Vec<String> {
    let own = floor_of(module).unwrap_or_else(|| panic!("{module} has no floor"));
    let is_wrong = |name: &String| name != module && floor_of(name).is_some_and(|floor| floor >= own);
    named_in(text).into_iter().filter(is_wrong).collect()
}

#[test]
fn every_arrow_points_down() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for file in files_in(&source()) {
        let Some(module) = module_of(&file) else { continue };
        let text = fs::read_to_string(&file).unwrap();
        wrong.extend(wrong_in(&module, &text).into_iter().map(|name| format!("{} uses {name}", file.display())));
        seen.insert(module);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all: BTreeSet<String> = FLOORS.iter().flat_map(|floor| floor.iter().map(|module| module.to_string())).collect();
    assert_eq!(seen, all, "every module has its floor, and every floor its modules");
}

#[test]
fn an_arrow_that_runs_up_is_found() {
    assert_eq!(wrong_in("scoring", "use crate::components::el;"), ["components"]);
    assert_eq!(wrong_in("scoring", "use crate::codec::RatingCode;"), ["codec"], "one floor");
    assert_eq!(wrong_in("codec", "use crate::{\n    framework::{Factor, Rating},\n    state::State,\n};"), ["state"]);
    assert_eq!(wrong_in("browser", "fn read() -> crate::studio::Msg {}"), ["studio"]);
    assert!(wrong_in("codec", "use crate::framework::Factor; // crate::app\n/// [`crate::studio`]").is_empty());
    assert!(wrong_in("app", "use crate::studio::Studio;\nuse crate::outside;").is_empty());
}

#[test]
fn the_views_are_the_same_in_every_program() {
    for file in files_in(&source().join("components")) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("feature = \"studio\""), "{} is of one program alone", file.display());
    }
}
