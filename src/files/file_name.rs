use crate::records::Timestamp;

/// Most characters of the organisation's name in a file name.
const LETTERS: usize = 40;

/// A file name valid on any system, `double-cycle-ORGANISATION-2026-11-22.EXTENSION`: letters, digits and single
/// dashes, whatever the organisation's name.
pub fn file_name(organisation: &str, at: Timestamp, extension: &str) -> String {
    let mut name = String::from("double-cycle-");
    for c in organisation.chars().take(LETTERS) {
        if c.is_alphanumeric() {
            name.push(c);
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
    if !name.ends_with('-') {
        name.push('-');
    }
    let (year, month, day) = at.date();
    name.push_str(&format!("{year:04}-{month:02}-{day:02}.{extension}"));
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_safe() {
        let at = "2026-11-22T00:00Z".parse().unwrap();
        for (organisation, name) in [
            ("", "double-cycle-2026-11-22.csv"),
            ("Åbo & Co", "double-cycle-Åbo-Co-2026-11-22.csv"),
            ("../../etc/passwd", "double-cycle-etc-passwd-2026-11-22.csv"),
            ("C:\\con.", "double-cycle-C-con-2026-11-22.csv"),
            ("<img src=x onerror=alert(1)>", "double-cycle-img-src-x-onerror-alert-1-2026-11-22.csv"),
            ("\u{202E}gpj\0\n\"'`", "double-cycle-gpj-2026-11-22.csv"),
        ] {
            assert_eq!(file_name(organisation, at, "csv"), name);
        }
        let long = file_name(&"ä".repeat(500), at, "json");
        assert!(long.len() < 128, "{long}");
    }
}
