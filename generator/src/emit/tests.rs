//! Whole crates, emitted from IR written by hand.

use proptest::prelude::*;

use super::fixtures::{NASTY, datagrid, docs, zoo};
use super::*;
use crate::ir::{Field, Manifest, TypeKind, WireValue};

/// All files of a crate, one after the other.
fn all(api: &Api) -> String {
    emit(api).iter().map(|(path, text)| format!("//- {path}\n{text}\n")).collect()
}

fn assert_parses(api: &Api) {
    for (path, text) in emit(api).iter().filter(|(path, _)| path.ends_with(".rs")) {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}\n{text}");
        }
    }
}

#[test]
fn datagrid_is_as_wished() {
    insta::assert_snapshot!(all(&datagrid()));
}

#[test]
fn zoo_has_one_of_everything() {
    insta::assert_snapshot!(all(&zoo()));
    assert_parses(&zoo());
}

#[test]
fn emitting_twice_gives_the_same() {
    assert_eq!(emit(&zoo()), emit(&zoo()));
}

#[test]
fn a_standalone_crate_is_a_workspace_of_its_own() {
    let mut api = datagrid();
    api.krate.manifest = Manifest::Standalone { runtime_path: "../\"my\" runtime".to_owned() };
    insta::assert_snapshot!(emit(&api).get("Cargo.toml").unwrap(), @r#"
    # Generated from `specs/datagrid/openapi.yaml` by `cargo xtask generate`. Do not edit.

    [package]
    name = "datagrid"
    description = "Typed client for the Datagrid API"
    version = "0.1.0"
    edition = "2024"
    rust-version = "1.95"
    license = "MIT OR Apache-2.0"
    publish = false

    [workspace]

    [features]
    default = ["gzip", "http2", "rustls", "tracing"]
    gzip = ["specwright-runtime/gzip"]
    http2 = ["specwright-runtime/http2"]
    native-tls = ["specwright-runtime/native-tls"]
    rustls = ["specwright-runtime/rustls"]
    tracing = ["specwright-runtime/tracing"]

    [dependencies]
    specwright-runtime = { path = "../\"my\" runtime" }

    [dev-dependencies]
    specwright-runtime = { path = "../\"my\" runtime", features = ["mock"] }
    tokio = { version = "1.54", default-features = false, features = ["macros", "rt"] }
    "#);
}

#[test]
fn without_operations_there_is_a_client_and_no_test() {
    let mut api = datagrid();
    (api.resources, api.types, api.servers, api.schemes, api.security) = Default::default();
    let files = emit(&api);
    let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        ["Cargo.toml", "README.md", "api.md", "ledger.md", "src/client.rs", "src/lib.rs"]
    );
    assert_parses(&api);
}

/// Puts a text wherever the document's text goes.
fn spread(api: &mut Api, text: &str) {
    let lines = docs(text);
    api.krate.title = text.to_owned();
    api.krate.api_version = text.to_owned();
    api.krate.docs = lines.clone();
    api.krate.source = text.to_owned();
    api.servers[0].url = text.to_owned();
    api.servers[0].docs = lines.clone();
    for resource in &mut api.resources {
        resource.docs = lines.clone();
        for method in &mut resource.methods {
            method.docs = lines.clone();
            method.from = method.from.join(text);
            method.path = text.to_owned();
            method.deprecated = Some(text.to_owned());
            method
                .failure
                .iter_mut()
                .flat_map(|it| &mut it.arms)
                .for_each(|it| it.docs = lines.clone());
        }
    }
    for def in &mut api.types {
        def.docs = lines.clone();
        def.from = def.from.join(text);
        match &mut def.kind {
            TypeKind::Struct(it) => it.fields.iter_mut().for_each(|it: &mut Field| {
                it.docs = lines.clone();
                it.wire = text.to_owned();
                it.deprecated = Some(text.to_owned());
            }),
            TypeKind::Enum(it) => it.variants.iter_mut().for_each(|it| {
                it.docs = lines.clone();
                it.wire = WireValue::Str(text.to_owned());
            }),
            TypeKind::Union(_) | TypeKind::Alias(_) => (),
        }
    }
}

/// The items of a file without what the document may say: attributes and string literals.
fn skeleton(text: &str) -> String {
    fn walk(tokens: proc_macro2::TokenStream, out: &mut String) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                proc_macro2::TokenTree::Punct(it) if it.as_char() == '#' => {
                    tokens.next_if(|it| it.to_string() == "!");
                    tokens.next();
                }
                // A longer text has lists broken, which then end in a comma.
                proc_macro2::TokenTree::Punct(it) if it.as_char() == ',' => (),
                proc_macro2::TokenTree::Group(it) => {
                    out.push('(');
                    walk(it.stream(), out);
                    out.push(')');
                }
                proc_macro2::TokenTree::Literal(it) if it.to_string().contains('"') => {
                    out.push_str("\"\" ")
                }
                token => out.push_str(&format!("{token} ")),
            }
        }
    }
    let mut out = String::new();
    walk(text.parse().unwrap(), &mut out);
    out
}

#[test]
fn nothing_in_a_text_reaches_the_code() {
    let mut plain = datagrid();
    spread(&mut plain, "plain");
    for text in [
        NASTY,
        "*/",
        "\"",
        "\\",
        "\n//",
        "#[test]",
        "]",
        "```",
        "\u{2066}x",
        "{}",
        "\r",
        "\0",
        "'",
        "//",
        "r#\"",
        "${x}",
        "{{a}}",
        "\u{2028}",
    ] {
        let mut api = datagrid();
        spread(&mut api, text);
        for path in ["src/client.rs", "src/secrets.rs", "src/lib.rs"] {
            let (emitted, wished) = (emit(&api), emit(&plain));
            let (emitted, wished) = (emitted.get(path).unwrap(), wished.get(path).unwrap());
            assert_eq!(skeleton(emitted), skeleton(wished), "{text:?} in {path}:\n{emitted}");
            assert!(!emitted.contains(['\u{2066}', '\u{202e}', '\r', '\0']), "{text:?} in {path}");
        }
        assert_parses(&api);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gives_a_crate_that_parses(text in "\\PC{0,40}|[\"\\\\/*#\\[\\]`{}<>\n\r\t a-c]{0,40}") {
        let mut api = datagrid();
        spread(&mut api, &text);
        assert_parses(&api);
    }
}
