//! The worker: one document to its facts, printed as JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use sha2::{Digest, Sha256};
use specwright::diag::{Diagnostic, Diagnostics, Strictness};
use specwright::files::Files;
use specwright::ir::{Loss, LossKind};
use specwright::{Document, Outcome, Run, Source, load, report};

use crate::corpus::facts::{self, Facts};
use crate::corpus::{documents, operations};
use crate::messages;
use crate::problem::Problem;
use crate::text;

/// What the worker is told.
#[derive(Args, Debug)]
pub(crate) struct WorkerArguments {
    path: PathBuf,

    #[arg(long = "crate")]
    krate: String,

    #[arg(long)]
    shown: String,

    #[arg(long)]
    folder: Option<PathBuf>,

    #[arg(long)]
    page: bool,

    #[arg(long)]
    out: Option<PathBuf>,

    #[arg(long)]
    memory_limit: u64,
}

/// Runs the worker.
pub(crate) fn run(root: &Path, arguments: &WorkerArguments) -> Result<(), Problem> {
    limit_memory(arguments.memory_limit);
    let mut facts = work(root, arguments)?;
    facts.kibibytes = peak();
    let text = serde_json::to_string(&facts)
        .map_err(|error| Problem::new(format!("cannot print the facts: {error}")))?;
    messages::line(&text);
    Ok(())
}

fn work(root: &Path, arguments: &WorkerArguments) -> Result<Facts, Problem> {
    let text = match text::read(&arguments.path, &arguments.shown) {
        Ok(text) => text,
        Err(problem) => return Ok(unreadable(&problem)),
    };
    if arguments.page {
        return Ok(unreadable(&Problem::new(format!(
            "{}:1:1: pages are not read",
            arguments.shown
        ))));
    }
    let runtime_path = root.join("generator/runtime");
    let runtime_path = runtime_path.to_string_lossy();
    let document = Document { path: &arguments.shown, text: &text };
    let source = Source {
        name: &arguments.krate,
        document,
        run: Run::OneOff { strictness: Strictness::Lenient, runtime_path: &runtime_path },
    };
    let start = Instant::now();
    let outcome = specwright::generate(&source);
    let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    let mut facts = facts_of(&outcome, document);
    facts.milliseconds = milliseconds;
    count_operations(&mut facts, &outcome, document, &arguments.path);
    match (&outcome.files, &arguments.out) {
        (Some(files), Some(out)) => write(files, out)?,
        (None, Some(out)) if out.exists() => {
            fs::remove_dir_all(out).map_err(Problem::io("remove", out))?;
        }
        _ => (),
    }
    Ok(facts)
}

/// A file that is not text.
fn unreadable(problem: &Problem) -> Facts {
    Facts {
        outcome: facts::Outcome::Rejected,
        first: problem.message.clone(),
        located: problem.message.contains(":1:") || problem.message.contains("not UTF-8"),
        codes: [("unreadable".to_owned(), 1)].into(),
        ..Facts::default()
    }
}

fn facts_of(outcome: &Outcome, document: Document<'_>) -> Facts {
    let mut facts = Facts {
        outcome: match outcome.files {
            Some(_) => facts::Outcome::Generated,
            None => facts::Outcome::Rejected,
        },
        ..Facts::default()
    };
    let first = outcome.diagnostics.iter().min_by_key(|it| it.severity);
    if let Some(first) = first {
        (facts.first, facts.located) = described(first, document);
    }
    for it in &outcome.diagnostics {
        *facts.codes.entry(it.code.to_owned()).or_default() += 1;
    }
    if let Some(api) = &outcome.api {
        let is_untyped = |it: &&Loss| it.kind == LossKind::Untyped;
        facts.untyped = api.losses.iter().filter(is_untyped).count();
        facts.losses = api.losses.len() - facts.untyped;
    }
    if let Some(files) = &outcome.files {
        facts.lines = files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .map(|(_, text)| text.lines().count())
            .sum();
        facts.hash = hash(files);
    }
    facts
}

/// A diagnostic on one line, and whether it has a place.
fn described(diagnostic: &Diagnostic, document: Document<'_>) -> (String, bool) {
    let objects = report::json(std::slice::from_ref(diagnostic), document, None);
    let field =
        |name: &str| objects.first().and_then(|it| it.get(name)).cloned().unwrap_or_default();
    let number = |name: &str| field(name).as_u64();
    let file = field("file");
    let file = file.as_str().unwrap_or_default();
    let text = format!("{} {}", diagnostic.code, diagnostic.message);
    match (number("line"), number("column")) {
        (Some(line), Some(column)) => (format!("{text} ({file}:{line}:{column})"), true),
        _ => (format!("{text} ({file})"), false),
    }
}

fn count_operations(facts: &mut Facts, outcome: &Outcome, document: Document<'_>, path: &Path) {
    let Some(raw) = load::load(&document, &mut Diagnostics::new(Strictness::Lenient)) else {
        return;
    };
    let operations = operations::of_document(&raw, path);
    facts.operations = operations.len();
    if let Some(api) = &outcome.api {
        let covered = operations::covered(&operations, api);
        facts.methods = covered.methods;
        facts.left_out = covered.left_out;
    }
}

fn hash(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (path, text) in files.iter() {
        for part in [path, text] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().iter().map(|it| format!("{it:02x}")).collect()
}

/// Writes the crate as a member of the workspace that all crates of the run are in, with its lints.
fn write(files: &Files, out: &Path) -> Result<(), Problem> {
    if out.exists() {
        remove_others(files, out, out)?;
    }
    for (name, text) in files.iter() {
        let path = out.join(name);
        let text = match name {
            "Cargo.toml" => text.replace("\n[workspace]\n", "\n[lints]\nworkspace = true\n"),
            _ => text.to_owned(),
        };
        // A file that stays as it is keeps its time, which Cargo goes by.
        if fs::read_to_string(&path).is_ok_and(|it| it == text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Problem::io("make", folder))?;
        }
        fs::write(&path, text).map_err(Problem::io("write", &path))?;
    }
    Ok(())
}

/// Removes what an earlier run left below a folder.
fn remove_others(files: &Files, out: &Path, folder: &Path) -> Result<(), Problem> {
    for path in documents::list(folder)? {
        if path.is_dir() {
            remove_others(files, out, &path)?;
            continue;
        }
        let name = path.strip_prefix(out).unwrap_or(&path).to_string_lossy();
        if files.get(&name).is_none() {
            fs::remove_file(&path).map_err(Problem::io("remove", &path))?;
        }
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn limit_memory(mebibytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Some(mebibytes.saturating_mul(1 << 20));
    // Where it cannot be set the run goes on without.
    let _ = setrlimit(Resource::As, Rlimit { current: limit, maximum: limit });
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn limit_memory(_mebibytes: u64) {}

/// The most memory this process held, as Linux says it.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    line.and_then(|it| it.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
