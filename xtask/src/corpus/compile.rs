//! Compiles the crates of a run, some at a time, and says which of them the compiler complains about.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use crate::corpus::messages::{self, Complaint};
use crate::corpus::progress::Progress;
use crate::corpus::report::Row;
use crate::corpus::state::State;
use crate::corpus::workspace;
use crate::problem::Problem;

/// What a crate has whose feature `check` turns something on.
const LIMITS: &str = "src/request_limits.rs";

/// Who looks at the crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    /// `cargo check`.
    Check,
    /// `cargo clippy`.
    Clippy,
}

impl Tool {
    /// The word of Cargo.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Clippy => "clippy",
        }
    }
}

/// What the compiler said of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Compiled {
    /// How many errors.
    pub(super) errors: usize,
    /// How many warnings.
    pub(super) warnings: usize,
    /// The first of them, errors before warnings: `E0124 field is already declared (src/x.rs:3)`.
    pub(super) first: String,
}

impl Compiled {
    /// Why the crate is not as it has to be; `None`: it is.
    pub(super) fn fault(&self) -> Option<String> {
        let Self { errors, warnings, first } = self;
        (errors + warnings > 0).then(|| format!("{errors} errors and {warnings} warnings: {first}"))
    }
}

/// How to compile.
pub(super) struct Compiler<'c> {
    /// The checkout, for the runtime, its lints and its lock file.
    pub(super) root: &'c Path,
    /// Where the crates are.
    pub(super) out: &'c Path,
    /// Forget what runs before found.
    pub(super) fresh: bool,
    /// Lines of Rust that are compiled together.
    pub(super) batch: usize,
}

impl Compiler<'_> {
    /// Compiles what was generated and judges the rows by it.
    pub(super) fn run(&self, tool: Tool, rows: &mut [Row]) -> Result<(), Problem> {
        let identity = format!("{} {}", workspace::identity(self.root)?, version(tool)?);
        let name = format!("{}.jsonl", tool.text());
        let state: State<Compiled> = State::open(self.out, &name, identity, self.fresh)?;
        let generated = |it: &&mut Row| !it.facts.hash.is_empty();
        let mut found: BTreeMap<String, Compiled> = BTreeMap::new();
        let mut pending = Vec::new();
        for row in rows.iter_mut().filter(generated) {
            match state.recall(&key(row)) {
                Some(compiled) => drop(found.insert(row.krate.clone(), compiled)),
                None => pending.push(&*row),
            }
        }
        let progress = Progress::new(tool.text(), pending.len());
        for batch in batches(&pending, self.batch) {
            for (row, compiled) in self.batch(tool, &batch)? {
                state.keep(&key(row), &compiled)?;
                found.insert(row.krate.clone(), compiled);
                progress.step(&row.name);
            }
        }
        progress.end();
        for row in rows.iter_mut().filter(generated) {
            if let Some(compiled) = found.remove(&row.krate) {
                row.compiled(compiled);
            }
        }
        Ok(())
    }

    /// Runs Cargo over some crates.
    fn batch<'r>(&self, tool: Tool, rows: &[&'r Row]) -> Result<Vec<(&'r Row, Compiled)>, Problem> {
        let names: Vec<&str> = rows.iter().map(|it| it.krate.as_str()).collect();
        workspace::write(self.root, self.out, &names)?;
        let mut command = Command::new(cargo());
        command.arg(tool.text()).args(["--workspace", "--offline", "--keep-going", "--quiet"]);
        command.args(["--message-format=json", "--target-dir"]).arg(self.out.join("target"));
        // Off by default, and to be proven all the same.
        let limited = names.iter().filter(|it| self.out.join(it).join(LIMITS).exists());
        let features: Vec<String> = limited.map(|it| format!("{it}/check")).collect();
        if !features.is_empty() {
            command.arg("--features").arg(features.join(","));
        }
        command.current_dir(self.out).stdin(Stdio::null());
        let output =
            command.output().map_err(|error| Problem::new(format!("cannot run Cargo: {error}")))?;
        let said = messages::read(&String::from_utf8_lossy(&output.stdout));
        if said.compiled.is_empty() && said.complaints.is_empty() {
            return self.without_guilty(tool, rows, &String::from_utf8_lossy(&output.stderr));
        }
        Ok(rows.iter().map(|it| (*it, said.of(&it.krate))).collect())
    }

    /// A manifest that cannot be read fails them all, and Cargo names it: the others are compiled without it.
    ///
    /// Where Cargo names none, no crate is to blame, and nothing can be said of any.
    fn without_guilty<'r>(
        &self,
        tool: Tool,
        rows: &[&'r Row],
        said: &str,
    ) -> Result<Vec<(&'r Row, Compiled)>, Problem> {
        let is_named = |it: &&&Row| said.contains(&format!("/{}/Cargo.toml", it.krate));
        let (guilty, others): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(is_named);
        let first = said.split_whitespace().collect::<Vec<_>>().join(" ");
        if guilty.is_empty() {
            return Err(Problem::new(format!("Cargo compiles nothing: {first}")));
        }
        let refused = Compiled { errors: 1, warnings: 0, first };
        let mut found: Vec<_> = guilty.iter().map(|it| (*it, refused.clone())).collect();
        if !others.is_empty() {
            found.extend(self.batch(tool, &others)?);
        }
        Ok(found)
    }
}

fn key(row: &Row) -> String {
    format!("{} {}", row.krate, row.facts.hash)
}

/// Crates that are compiled together: as many as have so many lines, at least one.
fn batches<'r>(rows: &[&'r Row], lines: usize) -> Vec<Vec<&'r Row>> {
    let mut batches = Vec::new();
    let mut batch: Vec<&Row> = Vec::new();
    let mut sum = 0;
    for row in rows {
        // What a crate costs however small it is.
        let cost = row.facts.lines + 500;
        if sum + cost > lines && !batch.is_empty() {
            batches.push(std::mem::take(&mut batch));
            sum = 0;
        }
        sum += cost;
        batch.push(row);
    }
    if !batch.is_empty() {
        batches.push(batch);
    }
    batches
}

fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// The compiler's version: what it says of a crate depends on it.
fn version(tool: Tool) -> Result<String, Problem> {
    let words: &[&str] = match tool {
        Tool::Check => &["-V"],
        Tool::Clippy => &["clippy", "-V"],
    };
    let output = Command::new(cargo()).args(words).output();
    let output = output.map_err(|error| Problem::new(format!("cannot run Cargo: {error}")))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

impl messages::Said {
    /// What was said of a crate. One that was not built, and about which nothing was said, is broken all the same.
    fn of(&self, krate: &str) -> Compiled {
        let complaints: Vec<&Complaint> =
            self.complaints.iter().filter(|it| it.krate == krate).collect();
        let errors = complaints.iter().filter(|it| it.is_error).count();
        if errors == 0 && !self.compiled.contains(krate) {
            let first = "the compiler ended without a word".to_owned();
            return Compiled { errors: 1, warnings: complaints.len(), first };
        }
        let first = complaints.iter().find(|it| it.is_error).or(complaints.first());
        Compiled {
            errors,
            warnings: complaints.len() - errors,
            first: first.map(|it| it.text.clone()).unwrap_or_default(),
        }
    }
}
