//! What a run found, as a table for machines and a summary for people.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::corpus::compile::Compiled;
use crate::corpus::documents::Document;
use crate::corpus::facts::{Facts, Outcome};
use crate::corpus::verdict::Verdict;
use crate::messages;
use crate::problem::Problem;

/// Everything about one document.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Its name.
    pub(super) name: String,
    file: String,
    tier: String,
    expect: &'static str,
    /// The name of its crate.
    pub(super) krate: String,
    /// What came of it.
    pub(super) facts: Facts,
    /// What the compiler said, if it was asked.
    compiled: Option<Compiled>,
    /// Whether that is as expected.
    pub(super) verdict: Verdict,
}

impl Row {
    /// Judges a document.
    pub(super) fn new(document: &Document, krate: &str, facts: Facts) -> Self {
        let entry = document.entry.as_ref();
        Self {
            name: document.name.clone(),
            file: document.shown.clone(),
            tier: entry.map(|it| it.tier.clone()).unwrap_or_default(),
            expect: entry.and_then(|it| it.expect).map(|it| it.text()).unwrap_or_default(),
            krate: krate.to_owned(),
            compiled: None,
            verdict: Verdict::of(document, &facts),
            facts,
        }
    }

    /// Takes what the compiler said into the judgement; a second one adds to the first.
    pub(super) fn compiled(&mut self, compiled: Compiled) {
        if let (Verdict::Good, Some(why)) = (&self.verdict, compiled.fault()) {
            self.verdict = Verdict::Failure(why);
        }
        if self.compiled.as_ref().is_none_or(|it| it.fault().is_none()) {
            self.compiled = Some(compiled);
        }
    }

    fn cells(&self) -> [String; 23] {
        let facts = &self.facts;
        let (verdict, why) = match &self.verdict {
            Verdict::Good => ("good", ""),
            Verdict::Failure(why) => ("failure", why.as_str()),
        };
        let codes: Vec<String> =
            facts.codes.iter().map(|(code, n)| format!("{code}:{n}")).collect();
        [
            self.name.clone(),
            self.file.clone(),
            self.tier.clone(),
            self.expect.to_owned(),
            verdict.to_owned(),
            why.to_owned(),
            facts.outcome.text().to_owned(),
            facts.first.clone(),
            facts.milliseconds.to_string(),
            facts.kibibytes.to_string(),
            facts.lines.to_string(),
            facts.operations.to_string(),
            facts.methods.to_string(),
            facts.left_out.join(", "),
            facts.losses.to_string(),
            facts.untyped.to_string(),
            facts.diagnostics().to_string(),
            codes.join(" "),
            self.compiled.as_ref().map(|it| it.errors.to_string()).unwrap_or_default(),
            self.compiled.as_ref().map(|it| it.warnings.to_string()).unwrap_or_default(),
            self.compiled.as_ref().map(|it| it.first.clone()).unwrap_or_default(),
            self.krate.clone(),
            facts.hash.clone(),
        ]
    }
}

const COLUMNS: [&str; 23] = [
    "name",
    "file",
    "tier",
    "expect",
    "verdict",
    "why",
    "outcome",
    "first_diagnostic",
    "milliseconds",
    "peak_kib",
    "lines",
    "operations",
    "methods",
    "left_out",
    "losses",
    "untyped",
    "diagnostics",
    "codes",
    "errors",
    "warnings",
    "first_message",
    "crate",
    "sha256",
];

/// Writes the table.
pub(super) fn write(path: &Path, rows: &[Row]) -> Result<(), Problem> {
    let mut text = COLUMNS.join("\t") + "\n";
    for row in rows {
        let cells = row.cells().map(|it| it.replace(['\t', '\n', '\r'], " "));
        text.push_str(&(cells.join("\t") + "\n"));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Problem::io("make", folder))?;
    }
    fs::write(path, text).map_err(Problem::io("write", path))
}

/// Prints the failures, then the verdicts by what was expected, then the sums.
pub(super) fn print(rows: &[Row]) {
    for row in rows {
        if let Verdict::Failure(why) = &row.verdict {
            messages::line(&format!("{}: {}", row.name, shortened(why)));
        }
    }
    for line in summary(rows) {
        messages::line(&line);
    }
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(300).collect();
    if short.len() < text.len() { short + " ..." } else { short }
}

fn summary(rows: &[Row]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut groups: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        groups
            .entry(if row.expect.is_empty() { "(no index)" } else { row.expect })
            .or_default()
            .push(row);
    }
    lines.push(format!(
        "{:26} {:>9} {:>9} {:>8} {:>6} {:>8}",
        "expected", "documents", "generated", "rejected", "failed", "verdicts"
    ));
    for (expect, rows) in groups.into_iter().chain([("all", rows.iter().collect())]) {
        let count = |outcome| rows.iter().filter(|it| it.facts.outcome == outcome).count();
        let good = rows.iter().filter(|it| !it.verdict.is_failure()).count();
        lines.push(format!(
            "{expect:26} {:>9} {:>9} {:>8} {:>6} {:>8}",
            rows.len(),
            count(Outcome::Generated),
            count(Outcome::Rejected),
            count(Outcome::Failed),
            format!("{good} good"),
        ));
    }
    let sum = |of: fn(&Facts) -> usize| rows.iter().map(|it| of(&it.facts)).sum::<usize>();
    let most = rows.iter().map(|it| it.facts.kibibytes).max().unwrap_or_default();
    let hidden = match sum(Facts::hidden) {
        0 => String::new(),
        hidden => format!(" ({hidden} more are marked by their documents to be left out)"),
    };
    lines.push(format!(
        "{} of {} operations have methods{hidden}, {} lines of Rust, {} losses, {} untyped places, {:.1} s, at most {} MiB",
        sum(|it| it.methods.min(it.operations)),
        sum(|it| it.operations.saturating_sub(it.hidden())),
        sum(|it| it.lines),
        sum(|it| it.losses),
        sum(|it| it.untyped),
        rows.iter().map(|it| it.facts.milliseconds).sum::<u64>() as f64 / 1000.0,
        most.div_ceil(1024),
    ));
    let compiled: Vec<&Compiled> = rows.iter().filter_map(|it| it.compiled.as_ref()).collect();
    if !compiled.is_empty() {
        let clean = compiled.iter().filter(|it| it.fault().is_none()).count();
        lines.push(format!(
            "{clean} of {} crates compile without a word, {} errors, {} warnings",
            compiled.len(),
            compiled.iter().map(|it| it.errors).sum::<usize>(),
            compiled.iter().map(|it| it.warnings).sum::<usize>(),
        ));
    }
    lines
}
