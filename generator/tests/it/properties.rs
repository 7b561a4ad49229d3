//! What holds for any document: no panic, Rust that parses, the same output twice, and small diffs.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use specwright::diag::Strictness;
use specwright::{Document, Outcome, Run, Source, generate};

use crate::workspace::{provider, providers};

/// A change to one node of a document.
#[derive(Clone, Debug)]
enum Mutation {
    Remove(Index),
    Replace(Index, Value),
    Copy(Index, Index),
    Rename(Index, String),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let value = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        nasty().prop_map(Value::from),
        Just(serde_json::json!({})),
        Just(serde_json::json!([])),
        Just(serde_json::json!({"$ref": "#/components/schemas/Nowhere"})),
        Just(serde_json::json!({"type": "array"})),
        Just(serde_json::json!({"oneOf": [{"type": "string"}, {"type": "object"}]})),
    ];
    prop_oneof![
        any::<Index>().prop_map(Mutation::Remove),
        (any::<Index>(), value).prop_map(|(at, value)| Mutation::Replace(at, value)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Mutation::Copy(from, to)),
        (any::<Index>(), nasty()).prop_map(|(at, name)| Mutation::Rename(at, name)),
    ]
}

/// Text that tries to close something, or is no name.
fn nasty() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("../../x".to_owned()),
        Just("*/ } \" # ```\n```rust\nfn main() {}\n".to_owned()),
        Just("\"]\n#![allow(warnings)]".to_owned()),
        Just("\u{202e}\u{0}\r\n\t".to_owned()),
        Just("Self".to_owned()),
        Just("r#\"".to_owned()),
        Just("<script>[x](y) `".to_owned()),
        Just("{{}}{".to_owned()),
        "[A-Za-z0-9 _.:/{}-]{0,12}",
    ]
}

/// All places of a document, parents before children.
fn places(value: &Value) -> Vec<String> {
    let mut all = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((at, value)) = open.pop() {
        let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
        match value {
            Value::Object(map) => {
                open.extend(
                    map.iter().map(|(key, child)| (format!("{at}/{}", escape(key)), child)),
                );
            }
            Value::Array(items) => {
                open.extend(
                    items.iter().enumerate().map(|(key, child)| (format!("{at}/{key}"), child)),
                );
            }
            _ => (),
        }
        all.push(at);
    }
    all
}

fn mutate(document: &mut Value, mutation: &Mutation) {
    let places = places(document);
    match mutation {
        Mutation::Replace(at, value) => {
            if let Some(node) = document.pointer_mut(at.get::<String>(&places)) {
                *node = value.clone();
            }
        }
        Mutation::Copy(from, to) => {
            let copy = document.pointer(from.get::<String>(&places)).cloned();
            if let (Some(node), Some(copy)) =
                (document.pointer_mut(to.get::<String>(&places)), copy)
            {
                *node = copy;
            }
        }
        Mutation::Remove(at) | Mutation::Rename(at, _) => {
            let Some((parent, key)) = at.get(&places).rsplit_once('/') else { return };
            let key = key.replace("~1", "/").replace("~0", "~");
            match document.pointer_mut(parent) {
                Some(Value::Object(map)) => {
                    if let (Some(value), Mutation::Rename(_, name)) =
                        (map.shift_remove(&key), mutation)
                    {
                        map.insert(name.clone(), value);
                    }
                }
                Some(Value::Array(items)) => {
                    if let Ok(at) = key.parse() {
                        items.remove(at);
                    }
                }
                _ => (),
            }
        }
    }
}

fn one_off(text: &str) -> Outcome {
    generate(&Source {
        name: "mutated",
        document: Document { path: "mutated.yaml", text },
        overlay: None,
        run: Run::OneOff {
            strictness: Strictness::Lenient,
            runtime_path: "runtime",
            not_utf8: None,
        },
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_documents_never_panic_and_what_is_emitted_parses(
        document in any::<Index>(),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let providers = providers();
        let mut value: Value = serde_yaml::from_str(&document.get(&providers).document).expect("a spec is YAML");
        for mutation in &mutations {
            mutate(&mut value, mutation);
        }
        let outcome = one_off(&value.to_string());
        for (path, text) in outcome.files.iter().flat_map(|it| it.iter()) {
            prop_assert!(!path.contains("..") && !path.starts_with('/'), "{path}");
            if path.ends_with(".rs") {
                prop_assert!(syn::parse_file(text).is_ok(), "{path} does not parse:\n{text}");
            }
        }
        prop_assert!(outcome.files.is_some() || outcome.diagnostics.iter().any(|it| !it.message.is_empty()));
    }
}

#[test]
fn the_same_document_gives_the_same_crate() {
    for provider in providers() {
        let first = provider.generate(&provider.document);
        let second = provider.generate(&provider.document);
        assert_eq!(first.files, second.files, "{}", provider.name);
    }
}

#[test]
fn a_new_optional_property_touches_one_file_and_a_few_lines() {
    let datagrid = provider("datagrid");
    let before = datagrid.generate(&datagrid.document);
    let old = "        mitigation:\n";
    assert!(datagrid.document.contains(old));
    let new = format!("        until:\n          type: string\n{old}");
    let after = datagrid.generate(&datagrid.document.replacen(old, &new, 1));
    let (before, after) = (before.files.expect("emitted"), after.files.expect("emitted"));
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, text)| before.get(path) != Some(text))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(changed, ["src/secrets.rs"]);
    let (old, new) =
        (before.get(changed[0]).expect("there"), after.get(changed[0]).expect("there"));
    let added: Vec<&str> = new.lines().filter(|it| it.contains("until")).collect();
    let kept = new.lines().filter(|it| !it.contains("until")).count();
    assert!(added.len() <= 2, "{added:#?}");
    assert!(kept.abs_diff(old.lines().count()) <= 1, "a line for the docs, no more");
}

#[test]
fn the_order_of_keys_without_meaning_changes_nothing() {
    let zoo = provider("zoo");
    let mut value: Value = serde_yaml::from_str(&zoo.document).expect("a spec is YAML");
    let before = one_off(&value.to_string());
    // What stands beside `properties` has no order: only the properties themselves have.
    if let Some(Value::Object(schemas)) = value.pointer_mut("/components/schemas") {
        for schema in schemas.values_mut() {
            if let Value::Object(schema) = schema {
                let reversed: Vec<_> = std::mem::take(schema).into_iter().rev().collect();
                schema.extend(reversed);
            }
        }
    }
    let after = one_off(&value.to_string());
    assert_eq!(before.files, after.files);
}
