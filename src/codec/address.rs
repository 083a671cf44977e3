//! The page's address. Settings are in the query, which is safe to log; ratings are in the fragment, which browsers
//! never send to a server.

use super::{CodeError, RatingCode, read_code};

/// A query such as `?lang=sv&theme=dark`, as pairs in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query with or without its question mark. Values are not unescaped: none of the page's settings needs
    /// escaping, and unknown pairs stay unchanged.
    pub fn parse(query: &str) -> Query {
        let query = query.strip_prefix('?').unwrap_or(query);
        let pairs = query.split('&').filter(|pair| !matches!(*pair, "" | "="));
        Query(pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (k.into(), v.into())).collect())
    }

    /// The first value of a setting.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The query with a setting changed or appended, or removed if `value` is `None`. All other pairs keep their
    /// places.
    #[must_use]
    pub fn with(mut self, name: &str, value: Option<&str>) -> Query {
        match (self.0.iter().position(|(key, _)| key == name), value) {
            (Some(place), Some(value)) => self.0[place].1 = value.into(),
            (None, Some(value)) => self.0.push((name.into(), value.into())),
            (_, None) => self.0.retain(|(key, _)| key != name),
        }
        self
    }

    /// The query as an address has it: with its question mark; empty without pairs.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (key, value) in &self.0 {
            text.push(if text.is_empty() { '?' } else { '&' });
            text.push_str(key);
            if !value.is_empty() {
                text.push('=');
                text.push_str(value);
            }
        }
        text
    }
}

/// The fragment of a link to ratings, `#r=2RCH-ZG67`.
pub fn fragment_of(code: RatingCode) -> String {
    ["#r=", &code.text()].concat()
}

/// The code in a fragment's `r`, with its text as written; `None` if the fragment has no `r`. What chats and
/// mails leave behind a link is left out; a text with more in it than one code is refused.
pub fn shared_code(fragment: &str) -> Option<(&str, Result<RatingCode, CodeError>)> {
    let text = field_of(fragment, "r")?;
    let symbols = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    Some((text, read_code(text).and_then(|code| if symbols > 8 { Err(CodeError::Length(symbols)) } else { Ok(code) })))
}

/// The first field of this name, in any case, in a fragment.
#[inline(never)]
pub(super) fn field_of<'a>(fragment: &'a str, name: &str) -> Option<&'a str> {
    let pairs = fragment.trim_start_matches('#').split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// The name of a place on the page in a fragment, and the code to compare with: `#rate`, `#result=2RCH-ZG67`, and
/// perhaps whose that is. An unreadable code is none.
pub fn place_of(fragment: &str) -> (&str, Option<RatingCode>) {
    let text = fragment.trim_start_matches('#').split('&').next().unwrap_or_default();
    text.split_once('=').map_or((text, None), |(name, code)| (name, read_code(code).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_what_it_does_not_know() {
        let query = Query::parse("?utm_source=x&lang=fi&flag");
        assert_eq!(query.get("lang"), Some("fi"));
        assert_eq!(query.clone().with("lang", Some("sv")).text(), "?utm_source=x&lang=sv&flag");
        assert_eq!(
            query.clone().with("lang", None).with("theme", Some("dark")).text(),
            "?utm_source=x&flag&theme=dark"
        );
        assert_eq!(Query::parse("?lang=fi").with("lang", None).text(), "");
    }

    #[test]
    fn a_query_reads_back_as_it_was_written() {
        for (text, written) in [("?=", ""), ("?a&=&b=", "?a&b"), ("?&?x=1", "??x=1"), ("??x=1", "??x=1")] {
            let query = Query::parse(text);
            assert_eq!(query.text(), written);
            assert_eq!(Query::parse(written), query);
        }
    }

    #[test]
    fn a_fragment_carries_a_code_or_says_what_is_wrong() {
        let (text, code) = shared_code("#r=2rch-zg67").unwrap();
        assert_eq!(text, "2rch-zg67");
        assert_eq!(fragment_of(code.unwrap()), "#r=2RCH-ZG67");
        assert_eq!(shared_code("#about"), None);
        assert_eq!(shared_code(""), None);
        assert_eq!(shared_code("#r="), Some(("", Err(CodeError::Length(0)))));
        assert_eq!(shared_code("#x=1&r=2RCH-ZG6U"), Some(("2RCH-ZG6U", Err(CodeError::Symbol('U')))));
    }

    #[test]
    fn what_chats_and_mails_leave_behind_a_link_stays_out() {
        let code: RatingCode = "2RCH-ZG67".parse().unwrap();
        for fragment in [
            "#r=2RCH-ZG67.",
            "#r=2RCH-ZG67)",
            "#r=2RCH-ZG67 ",
            "#r=2RCH-ZG67>",
            "#r=2RCH-ZG67…",
            "#r=2RCH-ZG67”,",
            "#r=2RCH-ZG67%",
            "#R=2RCH-ZG67",
            "#x=1&R=2rchzg67;",
        ] {
            assert_eq!(shared_code(fragment).unwrap().1, Ok(code), "{fragment}");
        }
        assert_eq!(shared_code("#r=2RCH-ZG67.3N94-0N7X").unwrap().1, Err(CodeError::Length(16)), "which of two?");
    }

    #[test]
    fn a_fragment_names_a_place_and_a_code_to_compare_with() {
        let code = "2RCH-ZG67".parse().ok();
        assert_eq!(place_of(""), ("", None));
        assert_eq!(place_of("#rate"), ("rate", None));
        assert_eq!(place_of("#result=2RCH-ZG67"), ("result", code));
        assert_eq!(place_of("#rate=2RCH-ZG67&by=RE2G&on=20261112"), ("rate", code));
        assert_eq!(place_of("#rate=2RCH-ZG6U"), ("rate", None));
    }
}
