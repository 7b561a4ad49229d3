//! Documents that must fail: each file in `tests/diagnostics` and the report it gets.
//!
//! A file is an OpenAPI document; below a line `# --- provider.yaml` stands its configuration, which is empty
//! otherwise, and below a line `# --- overlay.yaml` its overlay.

use specwright::diag::Strictness;
use specwright::report::{self, Style, Texts};
use specwright::{Document, Run, Source, generate};

const MARKER: &str = "# --- provider.yaml\n";
const OVERLAY: &str = "# --- overlay.yaml\n";

#[test]
fn documents_that_must_fail() {
    insta::glob!("..", "diagnostics/*.yaml", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let (text, overlay) = match text.split_once(OVERLAY) {
            Some((text, overlay)) => (text, Some(overlay)),
            None => (text.as_str(), None),
        };
        let overlay = overlay.map(|text| Document { path: "specs/acme/overlay.yaml", text });
        let (document, config) = text.split_once(MARKER).unwrap_or((text, ""));
        let document = Document { path: "specs/acme/openapi.yaml", text: document };
        let config = Document { path: "specs/acme/provider.yaml", text: config };

        let run = |run| generate(&Source { name: "acme", document, overlay, run });
        let strict = run(Run::Provider { config });
        assert!(strict.files.is_none(), "a provider is emitted from {}", path.display());
        let texts = Texts { document, config: Some(config), overlay, parts: &[] };
        let report = report::render_as(Style::Plain, &strict.diagnostics, &texts);

        let runtime_path = "../runtime";
        let lenient =
            run(Run::OneOff { strictness: Strictness::Lenient, runtime_path, not_utf8: None });
        let one_off = match &lenient.files {
            None => "fails too".to_owned(),
            Some(files) => {
                for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
                    assert!(syn::parse_file(text).is_ok(), "{path} is no Rust:\n{text}");
                }
                format!("goes on, with as many warnings: {}", lenient.diagnostics.len())
            }
        };
        insta::assert_snapshot!(format!("{report}\nA one-off run {one_off}."));
    });
}
