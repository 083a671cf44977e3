use std::fmt::Write;

/// An SVG as the address of an image, for pages whose policy allows `data:` there and nothing else.
pub fn data_address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for &byte in svg.as_bytes() {
        match byte {
            // What an address would end at, or be read for; and what is not ASCII.
            b'%' | b'#' | b'<' | b'>' | b'"' | b'{' | b'}' | b'^' | b'`' | b'|' | b'\\' | ..=b' ' | 127.. => {
                // Writing to a string cannot fail.
                let _ = write!(address, "%{byte:02X}");
            }
            byte => address.push(char::from(byte)),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_would_stumble_over_is_written_by_number() {
        assert_eq!(
            data_address("<a b=\"ä #1\">%</a>"),
            "data:image/svg+xml,%3Ca%20b=%22%C3%A4%20%231%22%3E%25%3C/a%3E"
        );
    }
}
