//! JSON strings: where they end, what their escapes mean, and how a text is written as one.

use crate::decode_error::Reason;

/// A fault in a string, and its place in bytes.
pub(crate) type Fault = (Reason, usize);

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The place of the first quote, backslash or control character at or after `at`, else the end.
pub(crate) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let found = specials(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        at += 1;
    }
    at
}

/// The high bit of each byte that is a quote, a backslash or below a space. Bytes after the first
/// such one may be marked wrongly: a borrow runs into them.
fn specials(word: u64) -> u64 {
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let control = word.wrapping_sub(ONES * b' ' as u64) & !word;
    (quote.wrapping_sub(ONES) & !quote | backslash.wrapping_sub(ONES) & !backslash | control)
        & HIGHS
}

/// `bytes.starts_with(prefix)`, without the call of `memcmp` for the lengths that names have.
#[inline]
pub(crate) fn starts_with(bytes: &[u8], prefix: &[u8]) -> bool {
    let Some(bytes) = bytes.get(..prefix.len()) else { return false };
    let (Some(head), Some(tail)) = (prefix.first_chunk::<8>(), prefix.last_chunk::<8>()) else {
        return bytes == prefix;
    };
    bytes.first_chunk() == Some(head)
        && bytes.last_chunk() == Some(tail)
        && (prefix.len() <= 16 || bytes == prefix)
}

/// The text of the string that starts, after its quote, at `start`, and has its first special byte
/// at `at`; and the place after its closing quote. A lone surrogate is read as U+FFFD.
pub(crate) fn unescape(text: &str, start: usize, mut at: usize) -> Result<(String, usize), Fault> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let mut plain = start;
    loop {
        out.push_str(&text[plain..at]);
        match bytes.get(at) {
            Some(b'"') => return Ok((out, at + 1)),
            Some(b'\\') => {
                let (c, after) = escaped(bytes, at)?;
                out.push(c);
                plain = after;
                at = special(bytes, after);
            }
            Some(_) => return Err((Reason::Syntax("no control character in a string"), at)),
            None => return Err((Reason::End("a closing quote"), at)),
        }
    }
}

/// The character that the escape at `at` stands for, and the place after it.
fn escaped(bytes: &[u8], at: usize) -> Result<(char, usize), Fault> {
    let c = match bytes.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        _ => return Err((Reason::Syntax("an escape JSON knows"), at)),
    };
    Ok((c, at + 2))
}

/// The character that `\uXXXX`, or two of them as a surrogate pair, at `at` stands for.
fn unicode(bytes: &[u8], at: usize) -> Result<(char, usize), Fault> {
    let unit = hex4(bytes, at + 2).ok_or((Reason::Syntax("four hexadecimal digits"), at))?;
    let after = at + 6;
    if (0xD800..0xDC00).contains(&unit) && bytes.get(after..after + 2) == Some(b"\\u") {
        let low =
            hex4(bytes, after + 2).ok_or((Reason::Syntax("four hexadecimal digits"), after))?;
        if (0xDC00..0xE000).contains(&low) {
            let c = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            return Ok((char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER), after + 6));
        }
    }
    Ok((char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER), after))
}

fn hex4(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |unit, &digit| Some(unit * 16 + char::from(digit).to_digit(16)?))
}

/// Writes `text` as a JSON string.
pub(crate) fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    out.push(b'"');
    let mut plain = 0;
    loop {
        let at = special(bytes, plain);
        out.extend_from_slice(&bytes[plain..at]);
        let Some(&byte) = bytes.get(at) else { break };
        escape_byte(byte, out);
        plain = at + 1;
    }
    out.push(b'"');
}

fn escape_byte(byte: u8, out: &mut Vec<u8>) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x8 => b'b',
        0xc => b'f',
        _ => {
            const HEX: &[u8; 16] = b"0123456789abcdef";
            let low = HEX[usize::from(byte & 0xf)];
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', HEX[usize::from(byte >> 4)], low]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', letter]);
}

/// The place after the closing quote of the string that starts, after its quote, at `at`; `None` if
/// it is not one.
pub(crate) fn end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = special(bytes, at);
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at = escaped(bytes, at).ok()?.1,
            _ => return None,
        }
    }
}

/// A JSON text without the white space between its tokens.
pub(crate) fn compact(json: &str) -> String {
    let bytes = json.as_bytes();
    if !bytes.iter().any(u8::is_ascii_whitespace) {
        return json.to_owned();
    }
    let mut out = String::with_capacity(json.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' {
            let after = end(bytes, at + 1).unwrap_or(bytes.len());
            out.push_str(&json[at..after]);
            at = after;
        } else {
            if !byte.is_ascii_whitespace() {
                out.push(char::from(byte));
            }
            at += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_special_byte_is_found_at_every_place() {
        for length in 0..20 {
            for byte in 0..=255_u8 {
                for at in 0..length {
                    let mut bytes = vec![b'a'; length];
                    bytes[at] = byte;
                    let expected =
                        if byte < b' ' || byte == b'"' || byte == b'\\' { at } else { length };
                    assert_eq!(special(&bytes, 0), expected, "{byte:#x} at {at} of {length}");
                    assert_eq!(special(&bytes, at + 1), length);
                }
            }
        }
        assert_eq!(special(b"\"", 5), 5);
    }

    #[test]
    fn a_prefix_is_one_at_every_length() {
        let bytes: Vec<u8> = (0..40).collect();
        for length in 0..=bytes.len() {
            let prefix = &bytes[..length];
            assert!(starts_with(&bytes, prefix));
            assert!(length == 0 || !starts_with(&bytes[..length - 1], prefix));
            for at in 0..length {
                let mut other = prefix.to_vec();
                other[at] ^= 0x80;
                assert!(!starts_with(&bytes, &other), "{at} of {length}");
            }
        }
    }

    #[test]
    fn every_control_character_is_escaped() {
        let mut out = Vec::new();
        escape("\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\/\u{7f}é", &mut out);
        let expected =
            r#""\u0001\b\t\n\u000b\f\r\u001f \"\\/\u007f""#.replace("\\u007f", "\u{7f}é");
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn white_space_goes_but_not_inside_of_strings() {
        for (json, expected) in [
            ("[1]", "[1]"),
            ("[1,\t\r\n 2 ]", "[1,2]"),
            (r#"{"a b" : " \" \\" , "é" : "é é" }"#, r#"{"a b":" \" \\","é":"é é"}"#),
        ] {
            assert_eq!(compact(json), expected);
        }
    }
}
