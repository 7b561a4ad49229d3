//! Reads text files; what is not UTF-8 is reported with its place.

use std::fs;
use std::path::Path;

use crate::problem::Problem;

/// The text of a file. `shown` is how messages call it.
pub(crate) fn read(path: &Path, shown: &str) -> Result<String, Problem> {
    let bytes = fs::read(path)
        .map_err(|error| Problem::new(format!("{shown}: cannot read it: {error}")))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let byte = error.as_bytes().get(valid).copied().unwrap_or_default();
        Problem::new(format!(
            "{shown}:{line}:{column}: not UTF-8: byte 0x{byte:02x} cannot stand here"
        ))
        .help("save the file as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_place_of_a_byte_that_is_not_utf_8() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, b"a: 1\nb\xc3\xa9: \xff\n").unwrap();
        let problem = read(&path, "specs/a/openapi.yaml").unwrap_err();
        assert_eq!(
            problem.message,
            "specs/a/openapi.yaml:2:5: not UTF-8: byte 0xff cannot stand here"
        );
    }

    #[test]
    fn names_a_file_that_is_not_there() {
        let problem = read(Path::new("no/such/file"), "specs/a/openapi.yaml").unwrap_err();
        assert!(problem.message.starts_with("specs/a/openapi.yaml: cannot read it: "), "{problem}");
    }
}
