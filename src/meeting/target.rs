use crate::codec::RatingCode;
use crate::json::{Value, quote};
use crate::state::{DocumentError, KeptDocument};
use serde::{Deserialize, Deserializer};

/// The version this program writes; newer ones are refused.
const VERSION: u32 = 1;

/// The ratings that a visitor aims for; `None` if not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Target(pub Option<RatingCode>);

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawTarget {
    version: Value,
    revision: Value,
    code: Value,
}

impl KeptDocument for Target {
    const NAME: &'static str = "double-cycle.target";
    const SIZE_LIMIT: usize = 1024;

    fn to_json(&self, revision: u32) -> String {
        let mut json = ["{\"version\":", &VERSION.to_string(), ",\"revision\":", &revision.to_string()].concat();
        json.push_str(",\"code\":");
        match self.0 {
            Some(code) => quote(&mut json, &code.to_string()),
            None => json.push_str("null"),
        }
        json.push('}');
        json
    }

    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(Target, u32), DocumentError> {
        let raw = RawTarget::deserialize(source).map_err(|_| DocumentError::Unreadable)?;
        let version = raw.version.whole().ok_or(DocumentError::Unreadable)?;
        if version > VERSION {
            return Err(DocumentError::Newer(version));
        }
        // Every stored target has a revision; a document without one is not ours, even with this version number.
        let revision = raw.revision.whole().ok_or(DocumentError::Unreadable)?;
        let code = match raw.code {
            Value::Nothing => None,
            Value::Text(text) => Some(text.parse().map_err(|_| DocumentError::Unreadable)?),
            _ => return Err(DocumentError::Unreadable),
        };
        Ok((Target(code), revision))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<(Target, u32), DocumentError> {
        Target::restore(&mut serde_json::Deserializer::from_str(json))
    }

    #[test]
    fn a_target_comes_back_as_it_was_kept_and_nothing_else_does() {
        let target = Target("2RCH-ZG67".parse().ok());
        assert_eq!(read(&target.to_json(3)), Ok((target, 3)));
        assert_eq!(read(&Target(None).to_json(4)), Ok((Target(None), 4)));
        assert_eq!(read("{\"version\":9}"), Err(DocumentError::Newer(9)));
        for json in [
            "",
            "7",
            "{}",
            "{\"version\":1,\"colours\":[]}",
            "{\"version\":1,\"code\":\"2RCH-ZG68\"}",
            "{\"version\":1,\"revision\":1,\"code\":[]}",
        ] {
            assert_eq!(read(json), Err(DocumentError::Unreadable), "{json}");
        }
    }
}
