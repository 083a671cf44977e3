//! Text in a PNG picture: an `iTXt` chunk with a keyword, beside the pixels (PNG, third edition, 11.3.3).
//!
//! The browser encodes the pixels; these functions insert and find the text. The file is untrusted: every length is
//! checked before use, and nothing is decompressed.

use super::{CARRIED_LIMIT, PICTURE_LIMIT};

const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";
/// Bytes of a chunk besides its data: length, type and checksum.
const AROUND: usize = 12;

/// A chunk of a file.
struct Chunk<'a> {
    /// The whole chunk, including length and checksum.
    raw: &'a [u8],
    kind: &'a [u8],
    data: &'a [u8],
    /// Whether its checksum is correct; not checked for pixels (`IDAT`).
    whole: bool,
}

/// Inserts a text with a keyword before the pixels, replacing one that is there. `None` if the bytes are not a complete
/// PNG, the keyword is not 1…79 letters, digits or dashes, or the text has a NUL or is too large.
pub fn with_text(png: &[u8], keyword: &str, text: &str) -> Option<Vec<u8>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let fits = (1..=79).contains(&keyword.len()) && keyword.chars().all(plain);
    if !fits || text.len() > CARRIED_LIMIT || text.contains('\0') || !is_sound(png) {
        return None;
    }
    let mut data = keyword.as_bytes().to_vec();
    // Not compressed, method 0, empty language, empty translated keyword.
    data.extend_from_slice(&[0, 0, 0, 0, 0]);
    data.extend_from_slice(text.as_bytes());
    let mut out = SIGNATURE.to_vec();
    for (place, chunk) in chunks(png).enumerate() {
        if text_of(&chunk, keyword).is_none() {
            out.extend_from_slice(chunk.raw);
        }
        // Right after the header, so that a reader does not have to pass the pixels.
        if place == 0 {
            push(&mut out, b"iTXt", &data);
        }
    }
    Some(out)
}

/// The text with a keyword in a PNG; `None` if there is none or its chunk is damaged.
pub fn read_text(png: &[u8], keyword: &str) -> Option<String> {
    let mut chunks = chunks(png);
    let text = chunks.find_map(|chunk| text_of(&chunk, keyword).filter(|_| chunk.whole))?;
    (text.len() <= CARRIED_LIMIT).then(|| std::str::from_utf8(text).ok().map(Into::into))?
}

/// Whether it is a PNG with an intact chain of chunks from its header to its end.
fn is_sound(png: &[u8]) -> bool {
    let mut all = chunks(png);
    let header = all.next().is_some_and(|chunk| chunk.kind == b"IHDR" && chunk.data.len() == 13);
    header && all.any(|chunk| chunk.kind == b"IEND")
}

/// The chunks of a file in order, up to its end or to the first invalid one.
fn chunks(png: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let body = png.strip_prefix(SIGNATURE).filter(|_| png.len() <= PICTURE_LIMIT);
    let mut rest = body.unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let start = rest;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        if after.len() < length.checked_add(AROUND - 4)? {
            return None;
        }
        let (marked, after) = after.split_at(length + 4);
        let (sum, after) = after.split_first_chunk::<4>()?;
        let (kind, data) = marked.split_at(4);
        rest = if kind == b"IEND" { &[] } else { after };
        // Pixels are long, and their checksum is not needed here.
        let whole = kind == b"IDAT" || checksum(marked) == u32::from_be_bytes(*sum);
        Some(Chunk { raw: &start[..length + AROUND], kind, data, whole })
    })
}

/// The bytes of the text in a chunk with this keyword, `iTXt` or `tEXt`; `None` for other chunks.
fn text_of<'a>(chunk: &Chunk<'a>, keyword: &str) -> Option<&'a [u8]> {
    let after = chunk.data.strip_prefix(keyword.as_bytes())?.strip_prefix(&[0])?;
    match chunk.kind {
        b"tEXt" => Some(after),
        b"iTXt" => {
            // A compressed text is not ours and is not decompressed.
            let after = after.strip_prefix(&[0, 0])?;
            let language = after.iter().position(|&byte| byte == 0)?;
            let after = &after[language + 1..];
            let translated = after.iter().position(|&byte| byte == 0)?;
            Some(&after[translated + 1..])
        }
        _ => None,
    }
}

fn push(out: &mut Vec<u8>, kind: &[u8], data: &[u8]) {
    // Every chunk comes from a file within the limit or is made here, so its length fits.
    out.extend_from_slice(&(data.len() as u32).to_be_bytes());
    let start = out.len();
    out.extend_from_slice(kind);
    out.extend_from_slice(data);
    let sum = checksum(&out[start..]);
    out.extend_from_slice(&sum.to_be_bytes());
}

/// PNG's checksum, CRC-32 with the polynomial 0xEDB88320, processed half a byte at a time. `crc32fast` needs sixteen
/// kilobytes of tables for it, more than the rest of this module, and speed does not matter for one picture.
fn checksum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut place = 0;
        while place < 16 {
            let mut value = place as u32;
            let mut bit = 0;
            while bit < 4 {
                value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
                bit += 1;
            }
            table[place] = value;
            place += 1;
        }
        table
    };
    !bytes.iter().fold(!0, |sum, &byte| {
        let sum = sum ^ u32::from(byte);
        let sum = sum >> 4 ^ TABLE[(sum & 15) as usize];
        sum >> 4 ^ TABLE[(sum & 15) as usize]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_usual_one() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
        assert_eq!(checksum(b"IEND"), 0xAE42_6082);
    }
}
