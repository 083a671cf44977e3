//! What chats, mails and tables do to codes and links, by the file in `messages/`: it has the inputs, and what is to be
//! found in them. Some hold nothing, or nothing that may be guessed.

#[path = "support/blocks.rs"]
mod blocks;

use blocks::{Block, blocks};
use double_cycle::codec::CodeError;
use double_cycle::meeting::{TEXT_LIMIT, Team};

const TEAM: &str = include_str!("messages/team.txt");

/// What is found in a text, as the file has it.
fn found(text: &str) -> Vec<String> {
    let (team, left) = Team::gather(text).unwrap();
    let mut all: Vec<String> = team
        .entries()
        .iter()
        .map(|entry| {
            let code = if entry.counted { entry.code.to_string() } else { format!("({})", entry.code) };
            format!("{code} {}", entry.name.as_deref().unwrap_or_default()).trim_end().into()
        })
        .collect();
    all.extend(team.unread().iter().map(|unread| match unread.error {
        CodeError::Check(Some(near)) => format!("? {} {near}", unread.text),
        _ => format!("? {}", unread.text),
    }));
    if left.repeats + left.quotes > 0 {
        all.push(format!("left {}+{}", left.repeats, left.quotes));
    }
    if all.is_empty() {
        all.push("nothing".into());
    }
    all
}

#[test]
fn one_code_is_found_for_each_person_however_a_program_has_wrapped_it() {
    let mut wrong = Vec::new();
    for Block { name, text, expected } in blocks(TEAM) {
        let found = found(&text);
        if found != expected {
            wrong.push(format!("{name}: {found:?}, expected {expected:?}"));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

/// Texts without a code catch a finder that guesses.
#[test]
fn what_is_no_code_is_a_tenth_of_all_and_nothing_is_proposed_in_it() {
    let all = blocks(TEAM);
    let none = all.iter().filter(|block| block.expected == ["nothing"]);
    assert!(none.count() * 10 >= all.len());
    let names: std::collections::BTreeSet<&str> = all.iter().map(|block| block.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "names that stand twice");
}

#[test]
fn a_text_keeps_its_lines_so_that_a_code_is_found_again() {
    for Block { name, text, .. } in blocks(TEAM) {
        let lines = double_cycle::codec::readable(&text).split('\n').count();
        assert_eq!(lines, text.split('\n').count(), "{name}");
    }
}

/// Were the work the square of the text's size, each of these would take minutes.
#[test]
fn four_megabytes_of_anything_are_read_to_the_end() {
    const SIZE: usize = TEXT_LIMIT - 100;
    let filled = |before: &str, unit: &str| [before, &unit.repeat((SIZE - before.len()) / unit.len())].concat();
    let escaped_links = ["https://a", &"=http%3A".repeat(31), &"x".repeat(16_000), " "].concat();
    let unread: String = (0..SIZE / 10).map(|number| format!("2RCH-{:04}\n", number % 10_000)).collect();
    for (name, text) in [
        ("links", filled("", "http://")),
        ("links within a link", filled("https://a", "=http%3A")),
        ("plain links within a link", filled("https://a", "=http://")),
        ("long links with many within", filled("", &escaped_links)),
        ("base 64", filled("https://a", "aHR0c")),
        ("stars of a mail filter", filled("https://urldefense.com/v3/__", "*")),
        ("entities that do not end", filled("", "&")),
        ("escapes", filled("", "%25")),
        ("quotation marks", filled("", "\"")),
        ("a reaction to a long line", filled("Reacted to \"", "2RCH-ZG67 ")),
        ("a message that cannot be read", ["[14:02] Anna:\n", &unread].concat()),
        ("broken codes", filled("", "2RCH-\nZG67\n")),
        ("cells", filled("", "2RCH-ZG67;")),
    ] {
        let (team, _) = Team::gather(&[&text, "\n[14:03] Bertil:\n126B-MTN6"].concat()).unwrap();
        let last = team.entries().iter().rfind(|entry| entry.counted).unwrap();
        assert_eq!((&*last.code.text(), last.name.as_deref()), ("126B-MTN6", Some("Bertil")), "{name}");
    }
}
