//! Untrusted text inside our own: file names, names of organisations, codes as typed. A bidirectional control in one of
//! them would reorder our sentence, and could make one name look like another.

/// Shown in place of an invisible character.
const UNSEEN: char = '\u{FFFD}';
/// Longest file name shown, in characters.
#[cfg(any(feature = "studio", test))]
const FILE_LIMIT: usize = 60;
/// How many of those show the end of a longer name.
#[cfg(any(feature = "studio", test))]
const FILE_END: usize = 20;

/// Untrusted text for use in a sentence. Invisible characters become `UNSEEN`, and text with right-to-left characters
/// is isolated, so that it reorders only itself. Everything else is unchanged: isolation marks would be copied along.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub fn outside(text: &str) -> String {
    let seen: String = text.chars().map(|c| if is_unseen(c) { UNSEEN } else { c }).collect();
    if seen.chars().any(is_right_to_left) { ["\u{2068}", &seen, "\u{2069}"].concat() } else { seen }
}

/// One character of a typed code, or `UNSEEN` for a character outside a short allowlist of blocks. Codes are Latin
/// letters and digits. Every visitor downloads this function, so it is small; the allowlist has no right-to-left
/// characters, so nothing needs isolating.
pub fn legible(c: char) -> char {
    if matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{58F}' | '\u{2010}'..='\u{2027}') {
        c
    } else {
        UNSEEN
    }
}

/// A text on one line: each run of white space becomes one space, invisible characters are removed.
pub(crate) fn one_line(text: &str) -> String {
    let seen: String = text.chars().filter(|&c| c.is_whitespace() || !is_unseen(c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line, cut at `limit` characters. A text that is already clean is unchanged.
pub(crate) fn clean(text: &str, limit: usize) -> String {
    let cut: String = one_line(text).chars().take(limit).collect();
    cut.trim_end().into()
}

/// A file name on one line, at most `FILE_LIMIT` characters. A long name loses its middle: the end holds the extension.
#[cfg(any(feature = "studio", test))]
pub fn file_name(name: &str) -> String {
    let name = one_line(name);
    let length = name.chars().count();
    if length <= FILE_LIMIT {
        return name;
    }
    let start: String = name.chars().take(FILE_LIMIT - FILE_END - 1).collect();
    let end: String = name.chars().skip(length - FILE_END).collect();
    [&*start, "…", &*end].concat()
}

/// Whether a character is invisible: a control, a bidirectional mark, or one without width or ink.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Whether a character belongs to a right-to-left script, by the blocks that hold only such scripts.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All of Unicode's bidirectional controls.
    const TURNING: &str =
        "\u{61C}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";

    #[test]
    fn in_a_sentence_nothing_turns_and_nothing_hides() {
        for c in TURNING.chars().chain("\0\n\u{7F}\u{85}\u{AD}\u{200B}\u{2028}\u{2029}\u{FEFF}\u{E0041}".chars()) {
            let name = format!("name{c}gnp.json");
            assert_eq!(outside(&name), "name\u{FFFD}gnp.json", "{c:?}");
            assert!(!one_line(&name).contains(c), "{c:?}");
            assert_eq!(outside(&file_name(&name)), file_name(&name), "{c:?}");
        }
        // Without this, a closing isolate in the name would end our isolation early.
        assert_eq!(outside("\u{2069}\u{202E}דוח"), "\u{2068}\u{FFFD}\u{FFFD}דוח\u{2069}");
    }

    #[test]
    fn a_code_as_it_was_typed_shows_what_a_code_might_be() {
        let typed = "\u{202E}2rch–ZG67 äЖ “x”…\u{2069}ד中🌊\u{200B}\u{7F}\n";
        let shown: String = typed.chars().map(legible).collect();
        assert_eq!(shown, format!("{UNSEEN}2rch–ZG67 äЖ “x”…{}", UNSEEN.to_string().repeat(7)));
        for c in TURNING.chars() {
            assert_eq!(legible(c), UNSEEN, "{c:?}");
        }
    }

    #[test]
    fn what_is_written_from_right_to_left_is_isolated_and_all_else_is_left_alone() {
        for text in ["דוח 3.json", "تقرير", "a ܐ", "\u{FB1D}", "\u{1E900}", "𐤀"] {
            assert_eq!(outside(text), format!("\u{2068}{text}\u{2069}"));
        }
        for text in ["", "Åäö – “x” 🌊.json", "Отчёт", "报告", "रिपोर्ट", "report (1).json", "e\u{301}"]
        {
            assert_eq!(outside(text), text);
        }
    }

    #[test]
    fn a_long_name_of_a_file_keeps_its_ending() {
        let name = format!("{}.json{}.exe", "a".repeat(300), " ".repeat(300));
        let shown = file_name(&name);
        assert_eq!(shown.chars().count(), FILE_LIMIT);
        assert!(shown.starts_with("aaa") && shown.contains('…') && shown.ends_with(".json .exe"), "{shown}");
        assert_eq!(file_name("a  b\u{202E}gnp.json\n"), "a bgnp.json");
        assert_eq!(file_name(&"ä".repeat(FILE_LIMIT)), "ä".repeat(FILE_LIMIT));
    }
}
