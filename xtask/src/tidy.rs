//! `cargo xtask tidy`: the house rules that no compiler checks, each with its place and what to do.

mod attributes;
mod checkout;
mod comments;
mod dependencies;
mod documents;
mod file_names;
mod headers;
mod imports;
mod lengths;
mod machine_paths;
mod passes;
mod rust_text;
mod snapshots;
mod top_level;

use std::path::Path;

use crate::messages;
use crate::problem::Problem;
use crate::tidy::checkout::Checkout;

/// A place that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    /// Relative to the root, with `/`.
    path: String,
    /// From 1.
    line: usize,
    /// What is wrong there.
    message: String,
    /// What to do.
    fix: String,
}

/// One rule: looks at a checkout and returns the places that break it.
type Check = fn(&Checkout) -> Vec<Finding>;

/// All rules.
const CHECKS: &[Check] = &[
    attributes::check,
    comments::check,
    dependencies::check,
    documents::check,
    file_names::check,
    headers::check,
    imports::check,
    lengths::check,
    machine_paths::check,
    passes::check,
    snapshots::check,
    top_level::check,
];

/// Runs the command.
pub(crate) fn run(root: &Path) -> Result<(), Problem> {
    let findings = findings(root)?;
    for Finding { path, line, message, fix } in &findings {
        messages::line(&format!("{path}:{line}: {message}\n  fix: {fix}"));
    }
    match findings.len() {
        0 => Ok(()),
        n => Err(Problem::new(format!("{n} places break a house rule"))
            .help("repeat with `cargo xtask tidy`")),
    }
}

/// Every place that breaks a rule, sorted.
fn findings(root: &Path) -> Result<Vec<Finding>, Problem> {
    let checkout = Checkout::read(root)?;
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(&checkout)).collect();
    findings.sort();
    Ok(findings)
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into(), fix: fix.into() }
    }
}

/// What a check finds in a checkout of these files, as `path:line`.
#[cfg(test)]
fn places(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    let findings = check(&Checkout::of(files));
    findings.iter().map(|it| format!("{}:{}", it.path, it.line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_asked() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("xtask/src")).unwrap();
        std::fs::write(root.path().join("xtask/src/utils.rs"), "#[ignore]\nfn main() {}\n")
            .unwrap();
        let findings = findings(root.path()).unwrap();
        let messages: Vec<&str> = findings
            .iter()
            .filter(|it| it.path.contains("utils"))
            .map(|it| it.message.as_str())
            .collect();
        assert_eq!(
            messages,
            [
                "`utils.rs` says nothing",
                "a test that is not run",
                "the file does not say what it owns"
            ]
        );
    }
}
