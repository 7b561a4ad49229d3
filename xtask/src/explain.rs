//! `cargo xtask explain`: pass by pass, what changed in a document and why, then the API that came of it.

use std::fmt::Write;
use std::path::Path;

use clap::Args;
use serde_json::Value;
use specwright::diff::Change;
use specwright::normalize::{Applied, PassKind};
use specwright::{Document, Outcome, report};

use crate::generate::source_of;
use crate::messages::{self, Format};
use crate::problem::Problem;
use crate::providers;

/// A value longer than this is printed over several lines.
const WIDTH: usize = 100;

/// What to explain.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// A folder of specs/
    provider: String,

    /// A pass, for example `nested-tags`; default: all, and the API
    pass: Option<String>,
}

/// Runs the command. It prints as far as the run came, whatever is wrong.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let names = providers::select(root, std::slice::from_ref(&arguments.provider))?;
    for name in names {
        let provider = providers::read(root, &name)?;
        let source = source_of(&provider);
        let outcome = specwright::generate_in(&source, &provider.folder);
        let text = match &arguments.pass {
            Some(pass) => one_pass(pass, &outcome, source.document)?,
            None => everything(&outcome, source.document),
        };
        messages::line(text.trim_end());
        Format::Human.diagnostics(&source, &outcome);
        if outcome.files.is_none() {
            return Err(Problem::new(format!(
                "{name}: {}",
                messages::summary(&outcome.diagnostics)
            )));
        }
    }
    Ok(())
}

fn everything(outcome: &Outcome, document: Document<'_>) -> String {
    let mut text = String::new();
    for applied in &outcome.trace.0 {
        text.push_str(&pass(applied, document));
        text.push('\n');
    }
    if outcome.trace.0.is_empty() {
        text.push_str("no pass changed anything\n\n");
    }
    if let Some(api) = &outcome.api {
        text.push_str(&specwright::ir::listing::listing(api));
    }
    text
}

fn one_pass(name: &str, outcome: &Outcome, document: Document<'_>) -> Result<String, Problem> {
    if let Some(applied) = outcome.trace.0.iter().find(|it| it.pass == name) {
        return Ok(pass(applied, document));
    }
    let known: Vec<&str> = specwright::normalize::passes().map(|(_, id, _)| id).collect();
    if known.contains(&name) || name == "overlay" {
        return Ok(format!("{name}: changed nothing in {}", document.path));
    }
    Err(Problem::new(format!("there is no pass `{name}`"))
        .help(format!("known passes: {}", known.join(", "))))
}

/// A pass and everything it changed.
fn pass(applied: &Applied, document: Document<'_>) -> String {
    let kind = match applied.kind {
        PassKind::Overlay => "provider",
        PassKind::Quirk => "quirk",
        PassKind::Dialect => "dialect",
    };
    let mut text = format!("{} ({kind}): {}\n", applied.pass, applied.about);
    let lines = report::lines(applied.changes.iter().map(|it| &it.at), document);
    for (change, line) in applied.changes.iter().zip(lines) {
        let place = line.map(|it| format!(":{it}")).unwrap_or_default();
        let _ = writeln!(text, "  {}{place}  {}", document.path, change.at);
        text.push_str(&sides(change));
    }
    text
}

fn sides(change: &Change) -> String {
    let mut text = String::new();
    for (sign, side) in [('-', &change.before), ('+', &change.after)] {
        let lines = side.as_ref().map_or_else(|| vec!["(nothing)".to_owned()], lines_of);
        for line in lines {
            let _ = writeln!(text, "    {sign} {line}");
        }
    }
    text
}

/// A value as JSON: in one line if it is short.
fn lines_of(value: &Value) -> Vec<String> {
    let short = value.to_string();
    if short.chars().count() <= WIDTH {
        return vec![short];
    }
    format!("{value:#}").lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use specwright::normalize::Trace;
    use specwright::pointer::Pointer;

    const DOCUMENT: Document<'_> = Document {
        path: "specs/a/openapi.yaml",
        text: "paths:\n  /x:\n    post:\n      tags: [[b]]\n",
    };

    fn applied() -> Applied {
        let at = ["paths", "/x", "post", "tags", "0"]
            .into_iter()
            .fold(Pointer::root(), |at, token| at.join(token));
        let long = json!({"description": "a".repeat(WIDTH)});
        let changes = vec![
            Change { at: at.clone(), before: Some(json!(["b"])), after: Some(json!("b")) },
            Change { at, before: None, after: Some(long) },
        ];
        Applied {
            pass: "nested-tags",
            about: "Tags are text.".into(),
            kind: PassKind::Quirk,
            changes,
        }
    }

    #[test]
    fn shows_place_before_and_after() {
        let text = pass(&applied(), DOCUMENT);
        let long = "a".repeat(WIDTH);
        let place = "specs/a/openapi.yaml:4  #/paths/~1x/post/tags/0";
        assert_eq!(
            text,
            format!(
                "nested-tags (quirk): Tags are text.\n  {place}\n    - [\"b\"]\n    + \"b\"\n  {place}\n    \
                 - (nothing)\n    + {{\n    +   \"description\": \"{long}\"\n    + }}\n"
            )
        );
    }

    #[test]
    fn an_unknown_pass_lists_the_known_ones() {
        let trace = Trace(vec![applied()]);
        let outcome = Outcome { trace, ..Outcome::default() };
        assert!(
            one_pass("nested-tags", &outcome, DOCUMENT).unwrap().starts_with("nested-tags (quirk)")
        );
        let problem = one_pass("x", &outcome, DOCUMENT).unwrap_err();
        assert_eq!(problem.message, "there is no pass `x`");
        assert!(problem.help.unwrap().starts_with("known passes: "));
    }

    #[test]
    fn says_so_when_nothing_changed() {
        let outcome = Outcome::default();
        assert_eq!(everything(&outcome, DOCUMENT), "no pass changed anything\n\n");
    }
}
