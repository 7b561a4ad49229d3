//! One small document a feature: `tests/features/*.yaml`, each with the code it becomes as a snapshot.

use std::fs;

use specwright::diag::Strictness;
use specwright::{Document, Run, Source, generate, report};

use crate::workspace::fixture;

#[test]
fn emit_what_their_snapshots_say() {
    insta::glob!("..", "features/*.yaml", |path| {
        let text = fs::read_to_string(path).expect("a fixture is text");
        let file = path.file_name().and_then(|it| it.to_str()).expect("a fixture's name is text");
        let document = Document { path: file, text: &text };
        let outcome = generate(&Source {
            name: file.trim_end_matches(".yaml"),
            document,
            overlay: None,
            run: Run::OneOff {
                strictness: Strictness::Lenient,
                runtime_path: "../runtime",
                not_utf8: None,
            },
        });
        let report = report::render(&outcome.diagnostics, document, None);
        insta::assert_snapshot!(format!(
            "{report}{}",
            fixture(&outcome, |path| path.starts_with("src/") && path != "src/lib.rs")
        ));
    });
}
