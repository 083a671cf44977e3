use crate::{Case, case};
use double_cycle::codec::shared_code;

/// Fragments with an invalid code, and fragments without one.
pub fn cases() -> Vec<Case> {
    [
        ("empty", "", "no code"),
        ("hash", "#", "no code"),
        ("anchor", "#about", "no code"),
        ("other name", "#x=2RCH-ZG67", "no code"),
        ("no equals sign", "#r2RCH-ZG67", "no code"),
        ("colon", "#r:2RCH-ZG67", "no code"),
        ("bare code", "#2RCH-ZG67", "no code"),
        ("space before the name", "# r=2RCH-ZG67", "no code"),
        ("semicolon between pairs", "#x=1;r=2RCH-ZG67", "no code"),
        ("escaped equals sign", "#r%3D2RCH-ZG67", "no code"),
        ("no value", "#r=", "Length(0)"),
        ("no value before others", "#r=&x=1", "Length(0)"),
        ("too short", "#r=2RCH", "Length(4)"),
        ("too long", "#r=2RCH-ZG67-00", "Length(10)"),
        ("cut by a chat", "#r=2RCH-", "Length(4)"),
        ("escaped dash", "#r=2RCH%2DZG67", "Symbol('%')"),
        ("escaped digit", "#r=%32RCH-ZG67", "Symbol('%')"),
        ("plus for a space", "#r=2RCH+ZG67", "Symbol('+')"),
        ("second hash", "#r=2RCH-ZG67#x", "Length(9)"),
        ("two codes", "#r=2RCH-ZG67.3N94-0N7X", "Length(16)"),
        ("script", "#r=<script>alert(1)</script>", "Symbol('<')"),
        ("script address", "#r=javascript:alert(1)", "Symbol(':')"),
        ("path", "#r=../../etc/passwd", "Symbol('.')"),
        ("nul", "#r=2RCH\0ZG67", "Symbol('\\0')"),
        ("line break escaped", "#r=2RCH%0AZG67", "Symbol('%')"),
        ("u", "#r=2RCH-ZGU7", "Symbol('U')"),
        ("one mistyped", "#r=2RCH-ZG68", "Check(Some(2RCH-ZG67))"),
        ("two mistyped", "#r=3RCH-ZG68", "Check(None)"),
        ("first of two wrong", "#r=3RCH-ZG68&r=2RCH-ZG67", "Check(None)"),
        ("ratings and no code", "#r=33422311", "Check(None)"),
        ("wrong among others", "#lang=fi&r=12345678", "Check(None)"),
        ("very long", LONG, "Length(1024)"),
    ]
    .map(|(name, input, expected)| case(name, input, expected))
    .into()
}

const LONG: &str = {
    const BYTES: [u8; 1027] = {
        let mut bytes = [b'0'; 1027];
        (bytes[0], bytes[1], bytes[2]) = (b'#', b'r', b'=');
        bytes
    };
    match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    }
};

pub fn error(fragment: &str) -> Option<String> {
    match shared_code(fragment) {
        None => Some("no code".into()),
        Some((_, code)) => code.err().map(|error| format!("{error:?}")),
    }
}
