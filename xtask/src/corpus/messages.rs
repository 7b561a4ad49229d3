//! What Cargo says with `--message-format=json`, by crate.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

/// Everything said in one run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The folders of the packages that were built.
    pub(super) compiled: BTreeSet<String>,
    /// Errors and warnings, in order.
    pub(super) complaints: Vec<Complaint>,
}

/// An error or a warning.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The folder of the package.
    pub(super) krate: String,
    pub(super) is_error: bool,
    /// Code, message and place on one line.
    pub(super) text: String,
}

/// Reads the messages, one on a line.
pub(super) fn read(text: &str) -> Said {
    let mut said = Said::default();
    for line in text.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let Some(krate) = package(&message) else { continue };
        match message.get("reason").and_then(Value::as_str) {
            Some("compiler-artifact") => drop(said.compiled.insert(krate)),
            Some("compiler-message") => {
                said.complaints.extend(message.get("message").and_then(|it| complaint(krate, it)));
            }
            _ => (),
        }
    }
    said
}

/// The folder that a message's package is in.
fn package(message: &Value) -> Option<String> {
    let manifest = Path::new(message.get("manifest_path")?.as_str()?);
    Some(manifest.parent()?.file_name()?.to_string_lossy().into_owned())
}

fn complaint(krate: String, message: &Value) -> Option<Complaint> {
    let text = |name: &str| message.get(name).and_then(Value::as_str).unwrap_or_default();
    let is_error = match text("level") {
        "error" | "error: internal compiler error" => true,
        "warning" => false,
        _ => return None,
    };
    let code = message.pointer("/code/code").and_then(Value::as_str);
    let spans = message.get("spans").and_then(Value::as_array).map(Vec::as_slice);
    let primary = spans
        .unwrap_or_default()
        .iter()
        .find(|it| it.get("is_primary").and_then(Value::as_bool).unwrap_or_default());
    // `3 warnings emitted`, `aborting due to 2 previous errors`: sums of what was said.
    if code.is_none() && primary.is_none() {
        return None;
    }
    let mut line = code.map(|it| format!("{it} ")).unwrap_or_default();
    line.push_str(text("message").lines().next().unwrap_or_default());
    if let Some(span) = primary {
        let file = span.get("file_name").and_then(Value::as_str).unwrap_or_default();
        let number = span.get("line_start").and_then(Value::as_u64).unwrap_or_default();
        let inside = file.split_once('/').map_or(file, |(_, inside)| inside);
        line.push_str(&format!(" ({inside}:{number})"));
    }
    Some(Complaint { krate, is_error, text: line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_what_was_said() {
        let text = r#"{"reason":"compiler-artifact","manifest_path":"/x/a/Cargo.toml"}
not json
{"reason":"compiler-message","manifest_path":"/x/b/Cargo.toml","message":{"level":"error","message":"field is already declared\nmore","code":{"code":"E0124"},"spans":[{"is_primary":false},{"is_primary":true,"file_name":"b/src/x.rs","line_start":3}]}}
{"reason":"compiler-message","manifest_path":"/x/b/Cargo.toml","message":{"level":"warning","message":"unused","code":{"code":"dead_code"},"spans":[]}}
{"reason":"compiler-message","manifest_path":"/x/b/Cargo.toml","message":{"level":"error","message":"aborting due to 1 previous error","code":null,"spans":[]}}
{"reason":"build-finished","success":false}
"#;
        let said = read(text);
        assert_eq!(said.compiled, BTreeSet::from(["a".to_owned()]));
        let complaints: Vec<_> = said
            .complaints
            .iter()
            .map(|it| (it.krate.as_str(), it.is_error, it.text.as_str()))
            .collect();
        let expected = [
            ("b", true, "E0124 field is already declared (src/x.rs:3)"),
            ("b", false, "dead_code unused"),
        ];
        assert_eq!(complaints, expected);
    }
}
