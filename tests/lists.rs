//! What people read beside the code lists readouts, findings and languages as the program does: `make lists` writes the
//! lists.

use double_cycle::framework::{Factor, Rating};
use double_cycle::i18n::Language;
use double_cycle::scoring::{FindingId, Readout};
use std::path::Path;

/// The only text between these two in the file is the list. A line break counts as a space.
#[track_caller]
fn follows(path: &str, before: &str, after: &str, list: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&file).unwrap();
    let (head, rest) = text.split_once(before).unwrap_or_else(|| panic!("{path} lacks {before:?}"));
    let (there, tail) = rest.split_once(after).unwrap_or_else(|| panic!("{path} lacks {after:?} after {before:?}"));
    if there.split_whitespace().eq(list.split_whitespace()) {
        return;
    }
    assert!(std::env::var_os("WRITE_LISTS").is_some(), "{path} lacks {list:?}: run `make lists`");
    std::fs::write(&file, [head, before, list, after, tail].concat()).unwrap();
}

// One test, so that no two write one file at once.
#[test]
fn lists_follow_the_program() {
    let reported = Readout::REPORTED.map(Readout::id);
    let fields = reported.map(|id| ["  ", id, ": number | null;\n"].concat()).concat();
    follows("embed/double-cycle.d.ts", "  complete: boolean;\n", "  findings:", &fields);
    follows("docs/embed.md", "`result` is `{complete, ", ", findings:", &reported.join(", "));

    let findings = FindingId::ALL.map(|id| ["`", id.id(), "`"].concat());
    let (last, others) = findings.split_last().unwrap();
    follows("docs/embed.md", "Ids of findings are ", ", severities", &[&others.join(", "), " and ", last].concat());

    let tags = Language::ALL.map(Language::tag);
    follows("embed/loader.js", "@attr {", "} lang ", &["\"", &tags.join("\"|\""), "\""].concat());
    follows("docs/embed.md", "\n| `lang` | ", " |", &["`", &tags.join("`, `"), "`"].concat());
    let policy = "  Content-Security-Policy: frame-ancestors 'self'\n  Permissions-Policy: camera=(self)\n";
    let pages = tags[1..].iter().map(|tag| ["/", tag, "/*\n", policy].concat()).collect::<String>();
    follows("embed/hosting/_headers", &["/index.html\n", policy].concat(), "/embed/*", &pages);
}

#[test]
fn the_model_names_factors_and_steps_as_the_page_does() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/model.md");
    let page = std::fs::read_to_string(file).unwrap();
    let texts = Language::English.texts();
    let factors =
        Factor::ALL.map(|factor| format!("\n| {} | {} | ", factor.number(), texts.factors[factor.index()].name));
    let steps = Rating::ALL.map(|step| {
        let (name, meaning) = texts.scale[usize::from(step.value())];
        format!("\n| {} | {name} | {meaning} |\n", step.value())
    });
    for row in factors.iter().chain(&steps) {
        assert!(page.contains(row), "docs/model.md lacks {row:?}");
    }
}
