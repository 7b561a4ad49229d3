//! Each provider under `specs/`: what it lowers to, what is emitted, and that `generated/` holds just that.

use std::fs;

use crate::workspace::{fixture, providers, root};

#[test]
fn lower_to_these_listings() {
    for provider in providers() {
        let outcome = provider.generate(&provider.document);
        let api = outcome.api.expect("it was lowered");
        insta::with_settings!({ snapshot_suffix => provider.name }, {
            insta::assert_snapshot!("listing", specwright::ir::listing::listing(&api));
        });
    }
}

#[test]
fn emit_these_crates() {
    for provider in providers() {
        let outcome = provider.generate(&provider.document);
        assert!(outcome.files.is_some(), "{}: {:?}", provider.name, outcome.diagnostics);
        insta::with_settings!({ snapshot_suffix => provider.name }, {
            insta::assert_snapshot!("crate", fixture(&outcome, |_| true));
        });
    }
}

#[test]
fn are_generated_as_they_stand() {
    for provider in providers() {
        let outcome = provider.generate(&provider.document);
        let files = outcome.files.expect("something was emitted");
        let folder = root().join("generated").join(&provider.name);
        for (path, text) in files.iter() {
            let found = fs::read_to_string(folder.join(path)).unwrap_or_default();
            assert!(
                found == text,
                "generated/{}/{path} is stale: run `cargo xtask generate`",
                provider.name
            );
        }
    }
}

#[test]
fn stay_within_twelve_lines_an_item_and_two_a_field() {
    for provider in providers() {
        let outcome = provider.generate(&provider.document);
        let api = outcome.api.as_ref().expect("it was lowered");
        let (mut methods, mut fields) = (api.methods.len(), 0);
        methods += api.resources.iter().map(|it| it.methods.len()).sum::<usize>();
        for def in &api.types {
            fields += match &def.kind {
                specwright::ir::TypeKind::Struct(it) => {
                    it.fields.len() + usize::from(it.extra.is_some())
                }
                specwright::ir::TypeKind::Enum(it) => it.variants.len() + 1,
                specwright::ir::TypeKind::Union(it) => it.arms.len() + 1,
                specwright::ir::TypeKind::Alias(_) => 1,
            };
        }
        // A type, a method and a resource may cost twelve lines before the first field (derive, braces, `wire!`, `new`),
        // `lib.rs` and `client.rs` sixty together.
        let fixed = 12 * (methods + api.types.len() + api.resources.len()) + 60;
        let lines = code_lines(&outcome);
        assert!(lines <= fixed + 2 * fields, "{}: {lines} lines", provider.name);
    }
}

/// Lines of code in `src/`, docs, comments and blank lines not counted.
fn code_lines(outcome: &specwright::Outcome) -> usize {
    let files = outcome.files.as_ref().expect("something was emitted");
    files
        .iter()
        .filter(|(path, _)| path.starts_with("src/"))
        .flat_map(|(_, text)| text.lines())
        .filter(|it| !it.trim().is_empty() && !it.trim_start().starts_with("//"))
        .count()
}
