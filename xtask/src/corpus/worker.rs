//! The worker: one document to its facts, printed as JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use sha2::{Digest, Sha256};
use specwright::diag::{Diagnostic, Diagnostics, Strictness};
use specwright::files::Files;
use specwright::ir::{Loss, LossKind};
use specwright::{Document, Outcome, Run, Source, load, page, report};

use crate::corpus::facts::{self, Facts};
use crate::corpus::{documents, operations};
use crate::folder::DiskFolder;
use crate::messages;
use crate::problem::Problem;
use crate::text::{self, Reading};

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
    let texts = match read(arguments) {
        Ok(texts) => texts,
        Err(problem) => return Ok(unreadable(&problem)),
    };
    let inputs: Vec<Document<'_>> =
        texts.iter().map(|(path, it)| Document { path, text: &it.text }).collect();
    let not_utf8 = texts.first().and_then(|(_, it)| it.not_utf8);
    let is_folder = arguments.path.is_dir();
    let whole = Document { path: &arguments.shown, text: "" };
    let document = inputs.first().copied().filter(|_| !is_folder).unwrap_or(whole);
    let runtime_path = root.join("generator/runtime");
    let runtime_path = runtime_path.to_string_lossy();
    let source = Source {
        name: &arguments.krate,
        document,
        overlay: None,
        run: Run::OneOff { strictness: Strictness::Lenient, runtime_path: &runtime_path, not_utf8 },
    };
    let start = Instant::now();
    let outcome = match is_folder {
        true => specwright::generate_pages(&source, &inputs),
        false => specwright::generate_in(&source, &folder_of(&arguments.path)?),
    };
    let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    let mut facts = facts_of(&outcome, document);
    facts.milliseconds = milliseconds;
    count_operations(&mut facts, &outcome, &inputs, &arguments.path);
    match (&outcome.files, &arguments.out) {
        (Some(files), Some(out)) => write(files, out)?,
        (None, Some(out)) if out.exists() => {
            fs::remove_dir_all(out).map_err(Problem::io("remove", out))?;
        }
        _ => (),
    }
    Ok(facts)
}

/// The text of the document, or of the pages that are taken together, each with its path.
fn read(arguments: &WorkerArguments) -> Result<Vec<(String, Reading)>, Problem> {
    let shown = &arguments.shown;
    if !arguments.path.is_dir() {
        return Ok(vec![(shown.clone(), text::read_leniently(&arguments.path, shown)?)]);
    }
    let page = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = if shown.is_empty() { name } else { format!("{shown}/{name}") };
        let text = text::read(path, &shown)?;
        Ok((shown, Reading { text, not_utf8: None }))
    };
    let mut pages =
        documents::pages(&arguments.path)?.iter().map(page).collect::<Result<Vec<_>, _>>()?;
    // A page without a document is judged in its own row, and there is nothing to take from it.
    let has_document = |it: &(String, Reading)| page::blanked(&it.1.text).is_some();
    if pages.iter().any(has_document) {
        pages.retain(has_document);
    }
    Ok(pages)
}

/// What a document may refer to: the folder `<name>.d` it is in, else its own.
pub(super) fn folder_of(path: &Path) -> Result<DiskFolder, Problem> {
    let folder = DiskFolder::of(path)?;
    match path.ancestors().skip(1).find(|it| it.extension().is_some_and(|it| it == "d")) {
        Some(limit) => folder.within(limit),
        None => Ok(folder),
    }
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
        (facts.first, facts.located) = described(first, outcome, document);
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
fn described(diagnostic: &Diagnostic, outcome: &Outcome, document: Document<'_>) -> (String, bool) {
    let texts =
        report::Texts { document, config: None, overlay: None, parts: outcome.origins.parts() };
    let objects = report::json(std::slice::from_ref(diagnostic), &texts);
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

fn count_operations(facts: &mut Facts, outcome: &Outcome, inputs: &[Document<'_>], path: &Path) {
    let mut operations: Vec<String> = Vec::new();
    for input in inputs {
        let found = operations_of(*input, path);
        // Several pages may have the same operation.
        operations
            .extend(found.into_iter().filter(|it| !operations.contains(it)).collect::<Vec<_>>());
    }
    facts.operations = operations.len();
    if let Some(api) = &outcome.api {
        let covered = operations::covered(&operations, api);
        facts.methods = covered.methods;
        facts.left_out = covered.left_out;
    }
}

/// What a document, or the one in a page, has before anything is done with it.
fn operations_of(input: Document<'_>, path: &Path) -> Vec<String> {
    let cut = if page::is_page(input.path) { page::blanked(input.text) } else { None };
    let text = cut.as_deref().unwrap_or(input.text);
    let document = Document { path: input.path, text };
    let raw = load::load(&document, &mut Diagnostics::new(Strictness::Lenient));
    raw.map(|it| operations::of_document(&it, path)).unwrap_or_default()
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
