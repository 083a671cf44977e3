/// A block of a file in `messages/`.
pub struct Block {
    pub name: String,
    pub text: String,
    pub expected: Vec<String>,
}

/// A text with what cannot be seen in it: `\u{200B}`, `\r`, `\t`.
fn unwritten(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out: String = parts.next().unwrap().into();
    for part in parts {
        let (hex, rest) = part.split_once('}').unwrap();
        out.push(char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out.replace("\\r", "\r").replace("\\t", "\t")
}

/// The blocks of a file.
pub fn blocks(file: &str) -> Vec<Block> {
    let block = |block: &str| {
        let (name, rest) = block.split_once('\n').unwrap();
        let (expected, text): (Vec<&str>, Vec<&str>) = rest.lines().partition(|line| line.starts_with("=> "));
        let expected: Vec<String> = expected.iter().map(|line| line[3..].into()).collect();
        assert!(!expected.is_empty(), "{name}");
        Block { name: name.into(), text: unwritten(text.join("\n").trim_end_matches('\n')), expected }
    };
    file.split("\n## ").skip(1).map(block).collect()
}
