//! The operations of a document, counted before anything is done with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use specwright::ir::{Api, Method};
use specwright::pointer::Pointer;

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A path item may refer to another one, which may refer to another one; not for ever.
const LONGEST_CHAIN: usize = 16;

/// `GET /secrets` for every operation of a document, whose file is needed for what lies in others.
pub(super) fn of_document(document: &Value, file: &Path) -> Vec<String> {
    let mut operations = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten().filter(|(path, _)| !path.starts_with("x-")) {
        let mut seen = BTreeSet::new();
        collect(document, file, item, &mut seen, LONGEST_CHAIN);
        operations.extend(METHODS.iter().filter(|it| seen.contains(*it)).map(|it| named(it, path)));
    }
    operations
}

fn named(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_uppercase())
}

/// The operations of a path item and of the one it refers to.
fn collect(
    document: &Value,
    file: &Path,
    item: &Value,
    seen: &mut BTreeSet<&'static str>,
    left: usize,
) {
    let has = |method: &&str| item.get(*method).is_some_and(Value::is_object);
    seen.extend(METHODS.iter().filter(|it| has(it)));
    let Some(reference) = item.get("$ref").and_then(Value::as_str).filter(|_| left > 0) else {
        return;
    };
    let (target, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    let pointer = percent_decoded(pointer);
    if target.is_empty() {
        if let Some(item) = document.pointer(&pointer) {
            collect(document, file, item, seen, left - 1);
        }
        return;
    }
    let Some((other, path)) = read(file, target) else { return };
    if let Some(item) = other.pointer(&pointer) {
        collect(&other, &path, item, seen, left - 1);
    }
}

/// A pointer in a URI may have characters of its own escaped: `%7Bid%7D`.
fn percent_decoded(pointer: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = pointer.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let mut digit = || ahead.next().and_then(|it| char::from(it).to_digit(16));
        match (byte, digit(), digit()) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Another file of the document. Nothing is fetched.
fn read(file: &Path, target: &str) -> Option<(Value, PathBuf)> {
    let path = file.parent()?.join(percent_decoded(target));
    let text = fs::read_to_string(&path).ok()?;
    let value = serde_yaml::from_str(&text).ok().or_else(|| serde_json::from_str(&text).ok())?;
    Some((value, path))
}

/// What of a document's operations became methods.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Covered {
    /// How many operations have a method.
    pub(super) methods: usize,
    /// Those that have none.
    pub(super) left_out: Vec<String>,
}

/// Compares the document's operations with the client's methods. An operation may have several.
pub(super) fn covered(operations: &[String], api: &Api) -> Covered {
    let methods = || api.methods.iter().chain(api.resources.iter().flat_map(|it| &it.methods));
    let places: BTreeSet<&Pointer> = methods().map(|it| &it.from).collect();
    let mut left_out = Vec::new();
    if places.len() < operations.len() {
        let names: BTreeSet<String> = methods().map(name).collect();
        left_out.extend(operations.iter().filter(|it| !names.contains(*it)).cloned());
    }
    Covered { methods: places.len(), left_out }
}

fn name(method: &Method) -> String {
    let verb = format!("{:?}", method.verb).to_lowercase();
    named(&verb, &method.path)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use specwright::diag::Strictness;
    use specwright::{Document, Run, Source, generate};

    use super::*;

    #[test]
    fn counts_what_is_an_operation() {
        let document = json!({
            "paths": {
                "/a": {"post": {}, "get": {}, "parameters": [], "x-put": {}, "put": null},
                "x-b": {"get": {}},
                "/c": {"$ref": "#/components/pathItems/C", "get": {}},
                "/loop": {"$ref": "#/paths/~1loop", "delete": {}},
                "/gone": {"$ref": "other.yaml"},
                "/vars": {"$ref": "#/paths/~1v~1%7Bid%7D"},
                "/v/{id}": {"head": {}},
            },
            "components": {"pathItems": {"C": {"patch": {}}}},
            "webhooks": {"w": {"post": {}}},
        });
        let expected = [
            "GET /a",
            "POST /a",
            "GET /c",
            "PATCH /c",
            "DELETE /loop",
            "HEAD /vars",
            "HEAD /v/{id}",
        ];
        assert_eq!(of_document(&document, Path::new("no/such.yaml")), expected);
    }

    #[test]
    fn counts_operations_of_other_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("paths")).unwrap();
        fs::write(folder.path().join("paths/a.yaml"), "get: {}\n").unwrap();
        fs::write(folder.path().join("paths/b.yaml"), "b: {$ref: a.yaml}\n").unwrap();
        let document =
            json!({"paths": {"/a": {"$ref": "paths/a.yaml"}, "/b": {"$ref": "./paths/b.yaml#/b"}}});
        let found = of_document(&document, &folder.path().join("openapi.yaml"));
        assert_eq!(found, ["GET /a", "GET /b"]);
    }

    #[test]
    fn an_operation_with_two_methods_is_covered_once() {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        let form = json!({"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}});
        let content = json!({"application/json": {"schema": schema}, "multipart/form-data": {"schema": form}});
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://t.test"}],
            "paths": {"/a": {"post": {"requestBody": {"content": content}, "responses": {}}}},
        });
        let outcome = generate(&Source {
            name: "t",
            document: Document { path: "t.json", text: &document.to_string() },
            overlay: None,
            run: Run::OneOff {
                strictness: Strictness::Lenient,
                runtime_path: "runtime",
                not_utf8: None,
            },
        });
        let api = outcome.api.unwrap();
        assert_eq!(api.resources.iter().map(|it| it.methods.len()).sum::<usize>(), 2);
        let mut operations = of_document(&document, Path::new("t.json"));
        assert_eq!(covered(&operations, &api), Covered { methods: 1, left_out: Vec::new() });
        operations.push("GET /b".to_owned());
        let left_out = vec!["GET /b".to_owned()];
        assert_eq!(covered(&operations, &api), Covered { methods: 1, left_out });
    }
}
