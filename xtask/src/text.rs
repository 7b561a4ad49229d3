//! Reads text files: UTF-8, and UTF-16 that says so. What is neither is reported with its place.

use std::fs;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::problem::Problem;

/// What a file holds, and whether that had to be guessed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The text.
    pub(crate) text: String,
    /// Where in the text the first byte stood that is not UTF-8, if the file was read as Windows-1252.
    pub(crate) not_utf8: Option<usize>,
}

/// The text of a file. `shown` is how messages call it.
pub(crate) fn read(path: &Path, shown: &str) -> Result<String, Problem> {
    decode(bytes_of(path, shown)?).map_err(|it| it.problem(shown))
}

/// The same for a document nobody here can correct: what editors of Western European Windows write is text too.
pub(crate) fn read_leniently(path: &Path, shown: &str) -> Result<Reading, Problem> {
    match decode(bytes_of(path, shown)?) {
        Ok(text) => Ok(Reading { text, not_utf8: None }),
        Err(fault) => fault.as_windows_1252().ok_or_else(|| fault.problem(shown)),
    }
}

fn bytes_of(path: &Path, shown: &str) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| Problem::new(format!("{shown}: cannot read it: {error}")))
}

/// UTF-16 is allowed by YAML 1.2, and what the shell of Windows writes into files.
fn decode(bytes: Vec<u8>) -> Result<String, NotText> {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes).filter(|(it, _)| *it != UTF_8) {
        let (text, _, has_errors) = encoding.decode(&bytes);
        if !has_errors {
            return Ok(text.into_owned());
        }
    }
    String::from_utf8(bytes)
        .map_err(|it| NotText { valid: it.utf8_error().valid_up_to(), bytes: it.into_bytes() })
}

/// Bytes that are not UTF-8.
struct NotText {
    bytes: Vec<u8>,
    /// How many at the beginning are.
    valid: usize,
}

impl NotText {
    /// The text if the bytes can be nothing else: no character of UTF-8 beyond ASCII, so it is no damaged UTF-8, and
    /// no control character, so it is a text.
    fn as_windows_1252(&self) -> Option<Reading> {
        let as_utf8 = String::from_utf8_lossy(&self.bytes);
        let is_damaged = as_utf8.chars().any(|it| !it.is_ascii() && it != '\u{fffd}');
        let text = WINDOWS_1252.decode_without_bom_handling(&self.bytes).0;
        let is_text = text.chars().all(|it| !it.is_control() || "\t\r\n".contains(it));
        (is_text && !is_damaged)
            .then(|| Reading { text: text.into_owned(), not_utf8: Some(self.valid) })
    }

    fn problem(&self, shown: &str) -> Problem {
        let (before, rest) = self.bytes.split_at(self.valid);
        let before = String::from_utf8_lossy(before);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let byte = rest.first().copied().unwrap_or_default();
        Problem::new(format!(
            "{shown}:{line}:{column}: not UTF-8: byte 0x{byte:02x} cannot stand here"
        ))
        .help("save the file as UTF-8")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> (Result<String, Problem>, Result<Reading, Problem>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, bytes).unwrap();
        (read(&path, "specs/a/openapi.yaml"), read_leniently(&path, "specs/a/openapi.yaml"))
    }

    #[test]
    fn names_the_place_of_a_byte_that_is_not_utf_8() {
        let (strict, lenient) = of(b"a: 1\nb\xc3\xa9: \xff\n");
        let problem = strict.unwrap_err();
        assert_eq!(
            problem.message,
            "specs/a/openapi.yaml:2:5: not UTF-8: byte 0xff cannot stand here"
        );
        assert_eq!(lenient.unwrap_err(), problem, "damaged UTF-8 is not another encoding");
    }

    #[test]
    fn reads_windows_1252_where_it_may_guess() {
        let (strict, lenient) = of(b"a: m\xe1ximo \x80 100\n");
        assert!(strict.unwrap_err().message.contains(":1:5: not UTF-8: byte 0xe1"));
        let text = "a: m\u{e1}ximo \u{20ac} 100\n".to_owned();
        assert_eq!(lenient.unwrap(), Reading { text, not_utf8: Some(4) });
        for binary in [&b"\x89PNG\r\n\x1a\n"[..], b"a: \xe1\x81\n", b"\xff\xfe\x00"] {
            assert!(of(binary).1.is_err(), "{binary:?}");
        }
    }

    #[test]
    fn reads_utf_16_with_its_mark() {
        for (mark, to_bytes) in [
            (&b"\xff\xfe"[..], u16::to_le_bytes as fn(u16) -> [u8; 2]),
            (b"\xfe\xff", u16::to_be_bytes),
        ] {
            let text = "a: \u{e9} \u{1f600}\n";
            let bytes = mark.iter().copied().chain(text.encode_utf16().flat_map(to_bytes));
            let (strict, lenient) = of(&bytes.collect::<Vec<_>>());
            assert_eq!(strict.unwrap(), text);
            assert_eq!(lenient.unwrap(), Reading { text: text.to_owned(), not_utf8: None });
        }
    }

    #[test]
    fn names_a_file_that_is_not_there() {
        let problem = read(Path::new("no/such/file"), "specs/a/openapi.yaml").unwrap_err();
        assert!(problem.message.starts_with("specs/a/openapi.yaml: cannot read it: "), "{problem}");
    }
}
