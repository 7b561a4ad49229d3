//! `cargo xtask corpus`: every document below a folder to a crate, each judged by what is expected of it.

mod compile;
mod crates;
mod documents;
mod facts;
mod index;
mod messages;
mod operations;
mod process;
mod progress;
mod report;
mod roundtrip;
mod select;
mod state;
mod verdict;
mod worker;
mod workspace;

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use clap::Args;

use crate::corpus::compile::{Compiler, Tool};
use crate::corpus::crates::Names;
use crate::corpus::documents::{Document, Pages};
use crate::corpus::facts::{Facts, Outcome};
use crate::corpus::process::Limits;
use crate::corpus::progress::Progress;
use crate::corpus::report::Row;
use crate::corpus::select::Selection;
use crate::corpus::state::State;
use crate::problem::Problem;

pub(crate) use crate::corpus::roundtrip::{PlannerArguments, plan};
pub(crate) use crate::corpus::worker::{WorkerArguments, run as work};

/// What to generate and how.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The folder with the documents, or one document
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// Compile the crates; errors and warnings count as failures of their documents
    #[arg(long)]
    check: bool,

    /// Lint the crates, which must leave nothing to say
    #[arg(long)]
    clippy: bool,

    /// How many documents to work on at a time; default: one for each core
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,

    /// Where the crates and the state of the run go; default: corpus/ in Cargo's target folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Write a table with a row for each document
    #[arg(long, value_name = "FILE.tsv")]
    report: Option<PathBuf>,

    /// Take the pages of each folder together, too, as one document
    #[arg(long)]
    stitch: bool,

    /// Generate each document twice and compare the crates byte for byte
    #[arg(long)]
    twice: bool,

    /// Send samples of every schema through the compiled crates and compare what comes back
    #[arg(long)]
    roundtrip: bool,

    /// Do again what a run before has done
    #[arg(long)]
    fresh: bool,

    /// The longest that one document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    time_limit: u64,

    /// The most memory that one document may take
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    memory_limit: u64,

    /// Lines of Rust to compile at a time, which bounds memory
    #[arg(long, value_name = "LINES", default_value_t = 150_000)]
    batch: usize,

    #[command(flatten)]
    selection: Selection,
}

/// Runs the command.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let out = match &arguments.out {
        Some(out) => std::path::absolute(out).map_err(Problem::io("find", out))?,
        None => target(root).join("corpus"),
    };
    let pages = if arguments.stitch { Pages::Stitched } else { Pages::Alone };
    let all = documents::find(&arguments.folder, &out, pages)?;
    let names = Names::of(&all);
    let chosen = arguments.selection.choose(&all);
    if chosen.is_empty() {
        return Err(Problem::new("no document is chosen")
            .help("--tier, --group and --feature ask the INDEX.tsv beside the documents"));
    }
    let state = State::open(&out, "generated.jsonl", state::program()?, arguments.fresh)?;
    let run = Run { root, arguments, names: &names, out: &out, state: &state };
    let mut rows = run.generate(&chosen)?;
    run.compile(&mut rows)?;
    if let Some(path) = &arguments.report {
        report::write(path, &rows)?;
    }
    report::print(&rows);
    if arguments.roundtrip {
        roundtrip::run(&run, &chosen, &rows)?;
    }
    match rows.iter().filter(|it| it.verdict.is_failure()).count() {
        0 => Ok(()),
        1 => Err(Problem::new("1 document did not behave as expected")),
        n => Err(Problem::new(format!("{n} documents did not behave as expected"))),
    }
}

/// Where Cargo puts what it builds.
fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// What all documents of a run share.
struct Run<'r> {
    root: &'r Path,
    arguments: &'r Arguments,
    names: &'r Names,
    out: &'r Path,
    state: &'r State<Facts>,
}

impl Run<'_> {
    /// What came of each document, in their order.
    fn generate(&self, documents: &[&Document]) -> Result<Vec<Row>, Problem> {
        let progress = Progress::new("generated", documents.len());
        let rows = in_parallel(self.jobs(), documents, |document| {
            let facts = self.facts(document);
            progress.step(&document.name);
            facts.map(|it| Row::new(document, self.names.of_document(document), it))
        });
        progress.end();
        rows.into_iter().collect()
    }

    /// How many documents are worked on at a time.
    fn jobs(&self) -> usize {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        self.arguments.jobs.unwrap_or(cores).max(1)
    }

    /// Lets the tools that were asked for look at the crates.
    fn compile(&self, rows: &mut [Row]) -> Result<(), Problem> {
        let Arguments { check, clippy, fresh, batch, .. } = *self.arguments;
        let compiler = Compiler { root: self.root, out: self.out, fresh, batch };
        let tools = [(check, Tool::Check), (clippy, Tool::Clippy)];
        tools
            .into_iter()
            .filter(|(asked, _)| *asked)
            .try_for_each(|(_, tool)| compiler.run(tool, rows))
    }

    /// What comes of one document: of this run, or known from one before.
    fn facts(&self, document: &Document) -> Result<Facts, Problem> {
        let krate = self.names.of_document(document);
        let key = state::key(document, krate, self.arguments.twice)?;
        if let Some(facts) = self.state.recall(&key)
            && (facts.hash.is_empty() || self.out.join(krate).join("Cargo.toml").exists())
        {
            return Ok(facts);
        }
        let limits = Limits {
            time: Duration::from_secs(self.arguments.time_limit),
            mebibytes: self.arguments.memory_limit,
        };
        let mut facts = process::work(self.root, document, krate, Some(self.out), limits)?;
        if self.arguments.twice {
            let again = process::work(self.root, document, krate, None, limits)?;
            if again.hash != facts.hash {
                facts.fail("a second run emitted another crate");
            }
        }
        // A failure may be the machine's: it is tried again.
        if facts.outcome != Outcome::Failed {
            self.state.keep(&key, &facts)?;
        }
        Ok(facts)
    }
}

/// Works on all items, so many at a time; gives the results in the order of the items.
fn in_parallel<T: Sync, R: Send>(
    jobs: usize,
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let queue = Mutex::new(items.iter().enumerate());
    let results = Mutex::new(Vec::new());
    let next = || queue.lock().ok().and_then(|mut it| it.next());
    let run = || {
        while let Some((at, item)) = next() {
            let result = work(item);
            if let Ok(mut results) = results.lock() {
                results.push((at, result));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(run);
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}
