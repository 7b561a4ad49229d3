//! `cargo xtask generate`: documents to crates.

mod lock_file;
mod one_off;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::Args;
use specwright::{Run, Source};

use crate::messages::{self, Format};
use crate::problem::Problem;
use crate::providers::{self, Provider, Text};
use crate::write::Folder;
use crate::write::plan::{Edits, Record, Scope, Wanted};

/// Keeps rustfmt off the crates, and Cargo's glob `generated/*` from matching nothing.
const RUSTFMT: &str =
    "# Emitted code is laid out by the generator.\ndisable_all_formatting = true\n";

/// What to generate and how.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Folders of specs/; default: all
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,

    /// Write nothing; print what is stale as a diff and exit with 1
    #[arg(long, conflicts_with_all = ["force", "spec"])]
    check: bool,

    /// Overwrite generated files that were edited by hand
    #[arg(long)]
    force: bool,

    /// Who reads the messages
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) message_format: Format,

    /// Generate a standalone crate from this document, page or folder of pages, without provider.yaml
    #[arg(
        long,
        value_name = "FILE",
        requires = "out",
        conflicts_with = "providers",
        help_heading = "One-off runs"
    )]
    spec: Option<PathBuf>,

    /// Where to put it: a new or empty folder, or one with a crate generated earlier
    #[arg(long, value_name = "DIR", requires = "spec", help_heading = "One-off runs")]
    out: Option<PathBuf>,

    /// An OpenAPI Overlay, 1.0 or 1.1, that is applied to the document before anything else
    #[arg(long, value_name = "FILE", requires = "spec", help_heading = "One-off runs")]
    overlay: Option<PathBuf>,

    /// The folder whose files the document may refer to; default: its own
    #[arg(long, value_name = "DIR", requires = "spec", help_heading = "One-off runs")]
    within: Option<PathBuf>,

    /// The crate's name; default: from the document's file name
    #[arg(long, requires = "spec", help_heading = "One-off runs")]
    name: Option<String>,

    /// Treat what cannot be honoured as an error, as it is under specs/
    #[arg(long, requires = "spec", help_heading = "One-off runs")]
    strict: bool,

    /// Where the crate finds the runtime; default: generator/runtime of this checkout
    #[arg(long, value_name = "PATH", requires = "spec", help_heading = "One-off runs")]
    runtime_path: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => one_off::run(root, spec, out, arguments),
        _ => run_providers(root, arguments),
    }
}

fn run_providers(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let names = providers::select(root, &arguments.providers)?;
    let providers: Vec<Provider> =
        names.iter().map(|name| providers::read(root, name)).collect::<Result<_, _>>()?;
    let mut files = emit(&providers, arguments.message_format)?;
    files.insert("rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    let scope = match arguments.providers.is_empty() {
        true => Scope::All,
        false => Scope::Folders(names.iter().cloned().collect()),
    };
    let wanted = Wanted { files, scope, record: Record::Checksums, edits: arguments.edits() };
    let path = root.join("generated");
    if arguments.check {
        return check(&Folder::compare(&path, "generated", &wanted)?, &names, arguments);
    }
    let folder = Folder::open(&path, "generated", &wanted)?;
    folder.write()?;
    for name in concerned(&folder, &names) {
        arguments.message_format.counts(&name, folder.plan().counts(&name));
    }
    if folder.plan().changes_any("Cargo.toml") || lock_file::lacks_any(root, &names) {
        lock_file::put_right(root)?;
    }
    Ok(())
}

/// The files of all crates, by path below `generated/`.
fn emit(providers: &[Provider], format: Format) -> Result<BTreeMap<String, String>, Problem> {
    let mut files = BTreeMap::new();
    let mut failed = Vec::new();
    for provider in providers {
        let source = source_of(provider);
        let outcome = specwright::generate_in(&source, &provider.folder);
        format.diagnostics(&source, &outcome);
        match outcome.files {
            Some(crate_files) => {
                let name = &provider.name;
                files.extend(
                    crate_files
                        .iter()
                        .map(|(path, text)| (format!("{name}/{path}"), text.to_owned())),
                );
            }
            None => failed.push(format!(
                "{}: {}",
                provider.name,
                messages::summary(&outcome.diagnostics)
            )),
        }
    }
    if failed.is_empty() {
        return Ok(files);
    }
    Err(Problem::new(format!("nothing was written: {}", failed.join(", "))))
}

/// What the generator takes a provider for.
pub(crate) fn source_of(provider: &Provider) -> Source<'_> {
    Source {
        name: &provider.name,
        document: provider.document.as_document(),
        overlay: provider.overlay.as_ref().map(Text::as_document),
        run: Run::Provider { config: provider.config.as_document() },
    }
}

/// The crates of the run, and those it removes.
fn concerned(folder: &Folder, names: &[String]) -> BTreeSet<String> {
    let plan = folder.plan();
    let removed = plan.folders().into_iter().filter(|it| plan.counts(it).removed > 0);
    names.iter().cloned().chain(removed).collect()
}

fn check(folder: &Folder, names: &[String], arguments: &Arguments) -> Result<(), Problem> {
    let mut command = "cargo xtask generate".to_owned();
    for name in &arguments.providers {
        command.push_str(&format!(" {name}"));
    }
    for name in concerned(folder, names) {
        arguments.message_format.stale(&name, folder.plan().counts(&name));
    }
    if folder.plan().is_done() {
        return Ok(());
    }
    let diff = folder.diff(&command);
    if !diff.is_empty() {
        arguments.message_format.diff(&diff);
    }
    if let Some(obstacles) = folder.obstacles() {
        return Err(obstacles);
    }
    Err(Problem::new("generated/ is not what the generator writes")
        .help(format!("run `{command}`")))
}

impl Arguments {
    fn edits(&self) -> Edits {
        if self.force { Edits::Overwrite } else { Edits::Refuse }
    }
}
