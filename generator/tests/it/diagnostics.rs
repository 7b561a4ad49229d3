//! Documents that must fail: each file in `tests/diagnostics` and the report it gets.
//!
//! A file is an OpenAPI document; below a line `# --- provider.yaml` stands its configuration, which is empty
//! otherwise.

use specwright::Document;
use specwright::config::Config;
use specwright::diag::{Diagnostic, Diagnostics, Severity, Strictness};
use specwright::{load, normalize, parse, report};

const MARKER: &str = "# --- provider.yaml\n";

#[test]
fn documents_that_must_fail() {
    insta::glob!("..", "diagnostics/*.yaml", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let (document, config) = text.split_once(MARKER).unwrap_or((&text, ""));
        let document = Document { path: "specs/acme/openapi.yaml", text: document };
        let config = Document { path: "specs/acme/provider.yaml", text: config };

        let strict = run(document, Some(config));
        assert!(has_errors(&strict), "a provider is emitted from {}", path.display());
        let report = report::render(&strict, document, Some(config));

        let lenient = run(document, None);
        let outcome = if has_errors(&lenient) {
            "fails too".to_owned()
        } else {
            format!("goes on, with as many warnings: {}", lenient.len())
        };
        insta::assert_snapshot!(format!("{report}\nA one-off run {outcome}."));
    });
}

/// All stages that report, for a provider or for a one-off run.
fn run(document: Document<'_>, config: Option<Document<'_>>) -> Vec<Diagnostic> {
    let strictness = if config.is_some() { Strictness::Strict } else { Strictness::Lenient };
    let mut diagnostics = Diagnostics::new(strictness);
    let config = config.map_or_else(Config::default, |it| Config::parse(&it, &mut diagnostics));
    if let Some(root) = load::load(&document, &mut diagnostics) {
        let (normal, _) = normalize::normalize(root, &config, &mut diagnostics);
        parse::parse(&normal, &config, &mut diagnostics);
    }
    diagnostics.into_sorted()
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|it| it.severity == Severity::Error)
}
