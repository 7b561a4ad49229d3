//! Text (YAML or JSON) into a [`Value`]: wide integers, keys that are not strings, duplicate keys, limits.

mod texts;
mod values;

use serde::de::DeserializeSeed;
use serde_json::{Map, Value};

use crate::Document;
use crate::diag::{Diagnostics, File};
use crate::load::values::{BOMB, Duplicate, Misplaced, Node, Reader};
use crate::places::{self, Mark};
use crate::pointer::Pointer;

/// Reads an OpenAPI document. `None`: it is not readable or not OpenAPI 3, and a fatal diagnostic says why.
///
/// Of a duplicate key, which is a fault, the last value is taken. An `openapi` that was written as a number becomes
/// text.
pub fn load(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Option<Value> {
    let mut root = read(document, File::Document, diagnostics)?;
    let Some(object) = root.as_object_mut() else {
        if root.is_null() {
            diagnostics.empty_document();
        } else {
            diagnostics.not_a_mapping(&root);
        }
        return None;
    };
    check_version(object, diagnostics).then_some(root)
}

/// Reads any text into a value; an empty one is `null`.
pub(crate) fn read(
    document: &Document<'_>,
    file: File,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let text = document.text.strip_prefix('\u{feff}').unwrap_or(document.text);
    let bom = document.text.len() - text.len();
    let mut reader = Reader::new(text);
    let json = text.trim_start().starts_with('{').then(|| read_json(&reader, text));
    let value = match json {
        Some(Ok(value)) => {
            if !reader.duplicates.borrow().is_empty() {
                // serde_json does not say where they stand.
                reader = Reader::new(text);
                drop(read_yaml(&reader, &places::readable_as_yaml(text)));
            }
            Ok(value)
        }
        Some(Err(fault)) if fault.is_limit() => Err(fault),
        // What starts like JSON may still be YAML in flow style, or JSON with a comma too many.
        Some(Err(fault)) => {
            reader = Reader::new(text);
            let is_json = document.path.ends_with(".json") || fault.is_end();
            read_yaml(&reader, text).map_err(|yaml| if is_json { fault } else { yaml })
        }
        None => read_yaml(&reader, text),
    };
    for Duplicate { at, mark } in reader.duplicates.into_inner() {
        diagnostics.duplicate_key(file, bom + places::offset(text, mark), &at);
    }
    value.map_err(|fault| fault.report(file, text, bom, diagnostics)).ok()
}

/// Whether the document is OpenAPI 3; says what it is otherwise.
fn check_version(root: &mut Map<String, Value>, diagnostics: &mut Diagnostics) -> bool {
    let at = Pointer::root().join("openapi");
    let version = match root.get("openapi") {
        Some(Value::String(version)) => version.clone(),
        Some(Value::Number(number)) => {
            diagnostics.version_is_a_number(&at, number);
            number.to_string()
        }
        Some(_) => {
            diagnostics.not_openapi(&at, "its `openapi` is not a version".to_owned());
            return false;
        }
        None => {
            other_format(root, diagnostics);
            return false;
        }
    };
    let mut parts = version.trim().split('.');
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0" | "1")) => (),
        (Some("3"), Some("2")) => diagnostics.newer_version(&at, &version),
        _ => {
            diagnostics.other_format("openapi", &version);
            return false;
        }
    }
    root.insert("openapi".to_owned(), Value::String(version));
    true
}

/// Says what a document without `openapi` is.
fn other_format(root: &Map<String, Value>, diagnostics: &mut Diagnostics) {
    let named = ["swagger", "asyncapi", "raml", "arazzo", "overlay"];
    let found = named.iter().find_map(|it| Some((it, root.get(*it)?)));
    let has = |keys: &[&str]| keys.iter().all(|it| root.contains_key(*it));
    match found {
        Some((key, Value::String(version))) => diagnostics.other_format(key, version),
        Some((key, version)) => diagnostics.other_format(key, &version.to_string()),
        None if has(&["info", "item"]) => diagnostics.foreign_format(
            "a Postman collection",
            "convert it first, for example with `postman-to-openapi`",
        ),
        None if has(&["$schema"]) || has(&["type", "properties"]) => diagnostics.foreign_format(
            "a JSON Schema",
            "an OpenAPI document may refer to it: `$ref: schema.yaml`",
        ),
        None => diagnostics.not_openapi(&Pointer::root(), "it has no `openapi`".to_owned()),
    }
}

/// How serde_json begins to say that a text ends too early.
const END_OF_JSON: &str = "EOF ";

/// Why a text could not be read.
enum Fault {
    Syntax { message: String, mark: Mark },
    TooDeep(Mark),
    Bomb,
    SeveralDocuments(Mark),
}

impl Fault {
    fn of(message: &str, mark: Mark) -> Self {
        if message.contains("recursion limit exceeded") {
            Self::TooDeep(mark)
        } else if message.contains(BOMB) || message.contains("repetition limit exceeded") {
            Self::Bomb
        } else {
            // Of the places in the message only the first one is the fault's, and that is printed as such.
            let message = message.split(" at line ").next().unwrap_or(message).to_owned();
            Self::Syntax { message, mark }
        }
    }

    fn is_limit(&self) -> bool {
        matches!(self, Self::TooDeep(_) | Self::Bomb)
    }

    /// Whether JSON was read up to the end of the text, which comes too early.
    fn is_end(&self) -> bool {
        matches!(self, Self::Syntax { message, .. } if message.starts_with(END_OF_JSON))
    }

    fn report(self, file: File, text: &str, bom: usize, diagnostics: &mut Diagnostics) {
        let offset = |mark| bom + places::offset(text, mark);
        match self {
            Self::Syntax { message, mark } => {
                let rest = text.get(places::offset(text, mark)..).unwrap_or_default();
                let is_end = rest.trim().is_empty() || message.starts_with(END_OF_JSON);
                let last = text.trim_end().char_indices().next_back().filter(|_| is_end);
                if rest.starts_with('\t') {
                    diagnostics.tab(file, offset(mark), &message);
                } else if let Some((last, _)) = last {
                    diagnostics.cut_off(file, bom + last, &message);
                } else {
                    diagnostics.syntax(file, offset(mark), &message);
                }
            }
            Self::TooDeep(mark) => diagnostics.too_deep(file, offset(mark)),
            Self::Bomb => diagnostics.alias_bomb(file),
            Self::SeveralDocuments(mark) => diagnostics.several_documents(file, offset(mark)),
        }
    }
}

fn read_json(reader: &Reader, text: &str) -> Result<Value, Fault> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node::root(reader).deserialize(&mut deserializer);
    value.and_then(|it| deserializer.end().map(|()| it)).map_err(|err| {
        let mark = Mark { line: err.line().max(1), column: err.column().max(1) };
        Fault::of(&err.to_string(), mark)
    })
}

fn read_yaml(reader: &Reader, text: &str) -> Result<Value, Fault> {
    if let Some(mark) = too_deep(text) {
        return Err(Fault::TooDeep(mark));
    }
    let fault = |err: serde_yaml::Error| {
        let place = err.location().map(|it| Mark { line: it.line(), column: it.column() });
        Fault::of(&err.to_string(), place.unwrap_or(Mark { line: 1, column: 1 }))
    };
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else { return Ok(Value::Null) };
    let mut value = Node::root(reader).deserialize(first).map_err(fault)?;
    texts::restore(text, &mut value);
    match documents.next() {
        None => Ok(value),
        Some(second) => Err(match Misplaced.deserialize(second) {
            Ok(()) => Fault::SeveralDocuments(Mark { line: 1, column: 1 }),
            Err(err) => Fault::SeveralDocuments(Mark::of(&err)),
        }),
    }
}

/// The place where brackets open beyond any sense.
///
/// libyaml's time grows with the square of the depth, so that it must not see such a text. Brackets in quotes or
/// descriptions count too, hence the generous limit.
fn too_deep(text: &str) -> Option<Mark> {
    let mut depth = 0_usize;
    let deep = text.bytes().enumerate().find(|(_, it)| {
        match it {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => (),
        }
        depth > 1_000
    });
    deep.map(|(at, _)| places::Lines::new(text).mark(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Severity, Strictness};
    use crate::report;

    fn run(text: &str) -> (Option<Value>, String) {
        let document = Document { path: "openapi.yaml", text };
        let mut diagnostics = Diagnostics::new(Strictness::Strict);
        let value = load(&document, &mut diagnostics);
        let has_errors = diagnostics.has_errors();
        let sorted = diagnostics.into_sorted();
        assert_eq!(has_errors, sorted.iter().any(|it| it.severity == Severity::Error));
        (value, report::render(&sorted, document, None))
    }

    fn check(text: &str) -> String {
        let (value, report) = run(text);
        assert_eq!(report, "");
        serde_json::to_string(&value).unwrap()
    }

    fn check_fault(text: &str) -> String {
        let (_, report) = run(text);
        report
    }

    #[test]
    fn keys_are_text_and_wide_integers_floats() {
        let text = "openapi: 3.0.3\n200: a\n1.0: b\ntrue: c\nnull: d\nwide: -9223372036854776000\nday: 2024-01-01\nnan: .nan\n";
        insta::assert_snapshot!(check(text), @r#"{"openapi":"3.0.3","200":"a","1.0":"b","true":"c","null":"d","wide":-9.223372036854776e+18,"day":"2024-01-01","nan":"NaN"}"#);
    }

    #[test]
    fn aliases_merge_keys_and_tags_work() {
        let text = "openapi: 3.0.3\na: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, x: 3}\nd: {<<: [*a, {z: 4}]}\ne: !Ref {k: v}\nf: !!str 5\n";
        insta::assert_snapshot!(check(text), @r#"{"openapi":"3.0.3","a":{"x":1,"y":2},"b":{"x":1,"y":2},"c":{"x":3,"y":2},"d":{"x":1,"y":2,"z":4},"e":{"k":"v"},"f":"5"}"#);
    }

    #[test]
    fn reads_json_with_tabs_and_characters_in_two_halves() {
        insta::assert_snapshot!(check("{\t\"openapi\": \"3.1.0\",\n\t\"a\": \"\\ud83d\\ude00\\/\"}"), @r#"{"openapi":"3.1.0","a":"😀/"}"#);
    }

    #[test]
    fn json_may_have_a_comma_too_many() {
        assert_eq!(
            check("{\"openapi\": \"3.1.0\", \"a\": [1,],}"),
            "{\"openapi\":\"3.1.0\",\"a\":[1]}"
        );
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(check("\u{feff}{\"openapi\": \"3.0.0\"}"), "{\"openapi\":\"3.0.0\"}");
        let report = check_fault("\u{feff}openapi: 3.0.0\na: [\n");
        assert!(report.contains("openapi.yaml:2:4"), "{report}");
    }

    #[test]
    fn a_text_that_ends_too_early_shows_its_end() {
        insta::assert_snapshot!(check_fault("openapi: 3.0.0\npaths: {/a: {get: 'x\n\n"), @"
error[syntax]: the text ends too early: found unexpected end of stream
 --> openapi.yaml:2:20
  |
2 | paths: {/a: {get: 'x
  |                    ^
  |
  = help: close what is still open, a bracket or a quote, or put back what was cut off
");
        insta::assert_snapshot!(check_fault("{\"openapi\": \"3.0.0\", \"paths\": {"), @r#"
error[syntax]: the text ends too early: EOF while parsing an object
 --> openapi.yaml:1:31
  |
1 | {"openapi": "3.0.0", "paths": {
  |                               ^
  |
  = help: close what is still open, a bracket or a quote, or put back what was cut off
"#);
    }

    #[test]
    fn every_duplicate_key_is_reported_at_its_second_place() {
        insta::assert_snapshot!(check_fault("openapi: 3.0.3\na: {x: 1, x: 2}\nb:\n  - x: 1\n    y: 1\n    x: 3\nopenapi: 3.0.0\n"), @r"
error[duplicate-key]: the key `x` is already in this mapping
 --> openapi.yaml:2:11
  |
2 | a: {x: 1, x: 2}
  |           ^
  |
  = note: at #/a/x
  = help: remove one of the two; where the run goes on, the last one counts

error[duplicate-key]: the key `x` is already in this mapping
 --> openapi.yaml:6:5
  |
6 |     x: 3
  |     ^
  |
  = note: at #/b/0/x
  = help: remove one of the two; where the run goes on, the last one counts

error[duplicate-key]: the key `openapi` is already in this mapping
 --> openapi.yaml:7:1
  |
7 | openapi: 3.0.0
  | ^^^^^^^
  |
  = note: at #/openapi
  = help: remove one of the two; where the run goes on, the last one counts
");
        let json = check_fault("{\"openapi\": \"3.0.3\", \"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}");
        assert!(json.contains("openapi.yaml:2:16"), "{json}");
    }

    #[test]
    fn what_is_not_yaml_is_located() {
        insta::assert_snapshot!(check_fault("openapi: 3.0.3\npaths:\n  /a: [\n  /b: {}\n"), @"
error[syntax]: the text ends too early: did not find expected ',' or ']'
 --> openapi.yaml:4:8
  |
4 |   /b: {}
  |        ^
  |
  = help: close what is still open, a bracket or a quote, or put back what was cut off
");
        insta::assert_snapshot!(check_fault("openapi: 3.0.3\n? [a, b]\n: c\n"), @r"
error[syntax]: this is not valid YAML: invalid type: sequence, expected a key that is a scalar
 --> openapi.yaml:2:3
  |
2 | ? [a, b]
  |   ^^
");
        insta::assert_snapshot!(check_fault("openapi: *nothing\n"), @r"
error[syntax]: this is not valid YAML: unknown anchor
 --> openapi.yaml:1:10
  |
1 | openapi: *nothing
  |          ^^^^^^^^
");
    }

    #[test]
    fn only_one_mapping_is_a_document() {
        for (text, code) in [
            ("", "empty-document"),
            ("# nothing\n", "empty-document"),
            ("- a\n", "not-openapi"),
            ("just text", "not-openapi"),
            ("openapi: 3.0.0\n---\nopenapi: 3.0.1\n", "several-documents"),
            ("info: {}\n", "not-openapi"),
            ("openapi: [3]\n", "not-openapi"),
        ] {
            let report = check_fault(text);
            assert!(report.starts_with(&format!("error[{code}]")), "{text:?}: {report}");
        }
    }

    #[test]
    fn other_versions_are_named() {
        insta::assert_snapshot!(check_fault("swagger: '2.0'\ninfo: {}\n"), @r"
error[not-openapi]: this is Swagger 2.0, not OpenAPI 3
 --> openapi.yaml:1:1
  |
1 | swagger: '2.0'
  | ^^^^^^^
  |
  = note: at #/swagger
  = help: convert it first, for example with `swagger2openapi`
");
        let other = |text| check_fault(text).lines().next().unwrap_or_default().to_owned();
        assert_eq!(
            other("openapi: 4.0.0"),
            "error[not-openapi]: this is OpenAPI 4.0.0, not OpenAPI 3"
        );
        assert_eq!(
            other("asyncapi: 2.6.0"),
            "error[not-openapi]: this is AsyncAPI 2.6.0, not OpenAPI 3"
        );
        assert!(other("openapi: 3.2.0").starts_with("warning[newer-version]"));
        assert!(other("openapi: 3.0").starts_with("warning[version-number]"));
        assert_eq!(run("openapi: 3.1").0, Some(serde_json::json!({"openapi": "3.1"})));
    }

    #[test]
    fn alias_bombs_end_quickly() {
        let mut exponential = "openapi: 3.0.0\na0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..20 {
            let below = format!("*a{}", level - 1);
            exponential += &format!("a{level}: &a{level} [{}]\n", [below.as_str(); 9].join(", "));
        }
        assert!(check_fault(&exponential).starts_with("error[alias-bomb]"));
        let wide = vec!["x"; 20_000].join(", ");
        let square =
            format!("openapi: 3.0.0\na: &a [{wide}]\nb: [{}]\n", vec!["*a"; 20_000].join(", "));
        assert!(check_fault(&square).starts_with("error[alias-bomb]"));
        assert!(check_fault("openapi: 3.0.0\na: &a [*a]\n").starts_with("error[nesting]"));
    }

    #[test]
    fn depth_ends_quickly() {
        let deep = 100_000;
        for text in [
            format!("openapi: 3.0.0\na: {}{}", "[".repeat(deep), "]".repeat(deep)),
            format!("{{\"a\": {}1{}}}", "{\"a\":".repeat(deep), "}".repeat(deep)),
            format!("openapi: 3.0.0\na:\n{} x", "-\t ".replace('\t', "").repeat(deep)),
            format!("openapi: 3.0.0\na: {}", "[".repeat(900)),
        ] {
            let report = check_fault(&text);
            assert!(
                report.starts_with("error[nesting]"),
                "{}",
                report.get(..300).unwrap_or(&report)
            );
        }
    }
}
