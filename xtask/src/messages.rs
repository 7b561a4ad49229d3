//! What the commands tell: for people, or one JSON object a line for machines.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use serde_json::{Value, json};
use specwright::diag::{Diagnostic, Severity};
use specwright::report::{self, Style, Texts};
use specwright::{Document, Outcome, Run, Source};

use crate::problem::Problem;
use crate::write::plan::Counts;

/// Who reads the messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A person: results on standard output, what is wrong on standard error.
    #[default]
    Human,
    /// A program: everything on standard output, one JSON object a line, told apart by `reason`.
    Json,
}

impl Format {
    /// What a run over one document found.
    pub(crate) fn diagnostics(self, source: &Source<'_>, outcome: &Outcome) {
        let diagnostics = &outcome.diagnostics;
        let parts = outcome.origins.parts();
        let config = config_of(source);
        let texts = Texts { document: source.document, config, overlay: source.overlay, parts };
        match self {
            Self::Human if diagnostics.is_empty() => (),
            Self::Human => {
                let style = if io::stderr().is_terminal() { Style::Colored } else { Style::Plain };
                eprintln!("{}", report::render_as(style, diagnostics, &texts));
            }
            Self::Json => {
                for mut object in report::json(diagnostics, &texts) {
                    if let Value::Object(fields) = &mut object {
                        fields.insert("reason".to_owned(), json!("diagnostic"));
                        fields.insert("crate".to_owned(), json!(source.name));
                    }
                    print(&object);
                }
            }
        }
    }

    /// What became of one crate.
    pub(crate) fn counts(self, krate: &str, counts: Counts) {
        let Counts { files, changed, removed } = counts;
        match self {
            Self::Human => {
                line(&format!("{krate}: {files} files, {changed} changed, {removed} removed"));
            }
            Self::Json => print(&json!({
                "reason": "crate", "crate": krate, "files": files, "changed": changed, "removed": removed,
            })),
        }
    }

    /// What would become of one crate.
    pub(crate) fn stale(self, krate: &str, counts: Counts) {
        let Counts { files, changed, removed } = counts;
        match self {
            Self::Human => {
                line(&format!("{krate}: {files} files, {changed} to change, {removed} to remove"));
            }
            Self::Json => print(&json!({
                "reason": "crate", "crate": krate, "files": files, "to_change": changed, "to_remove": removed,
            })),
        }
    }

    /// The differences that a check found.
    pub(crate) fn diff(self, diff: &str) {
        match self {
            Self::Human => line(diff.trim_end()),
            Self::Json => print(&json!({"reason": "diff", "diff": diff})),
        }
    }

    /// Why the command failed: the last message.
    pub(crate) fn problem(self, problem: &Problem) {
        match self {
            Self::Human => eprintln!("{problem}"),
            Self::Json => {
                print(
                    &json!({"reason": "error", "message": problem.message, "help": problem.help}),
                );
            }
        }
    }
}

/// One line with the number of errors, for the end of a run over several documents.
pub(crate) fn summary(diagnostics: &[Diagnostic]) -> String {
    match diagnostics.iter().filter(|it| it.severity == Severity::Error).count() {
        1 => "1 error".to_owned(),
        n => format!("{n} errors"),
    }
}

/// Writes a line to standard output. Nobody left to read it is no reason to fail.
pub(crate) fn line(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

fn print(object: &Value) {
    line(&object.to_string());
}

fn config_of<'a>(source: &Source<'a>) -> Option<Document<'a>> {
    match source.run {
        Run::Provider { config } => Some(config),
        Run::OneOff { .. } => None,
    }
}
