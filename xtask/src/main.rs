//! `cargo xtask`: the project's commands. Arguments are read here; each command is a file of its own.

mod ci;
mod corpus;
mod crate_name;
mod explain;
mod folder;
mod generate;
mod messages;
mod problem;
mod providers;
mod text;
mod tidy;
mod write;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::messages::Format;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The project's commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version = None::<&str>)]
struct Cli {
    /// The checkout to work on; default: this one
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Turn the documents under specs/ into the crates under generated/
    Generate(generate::Arguments),

    /// Show what every pass changes in a provider's document, and the API that comes of it
    Explain(explain::Arguments),

    /// Generate a crate of every document below a folder, and judge what comes of each
    Corpus(corpus::Arguments),

    /// Generate one document and print what came of it; `corpus` runs it
    #[command(hide = true)]
    CorpusWorker(corpus::WorkerArguments),

    /// Make a program and samples of one document; `corpus --roundtrip` runs it
    #[command(hide = true)]
    RoundtripPlanner(corpus::PlannerArguments),

    /// Check the house rules that no compiler checks
    Tidy,

    /// Run everything that has to hold before a change is merged
    Ci,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = cli.root.unwrap_or_else(checkout);
    let (outcome, format) = match &cli.command {
        Command::Generate(arguments) => (generate::run(&root, arguments), arguments.message_format),
        Command::Explain(arguments) => (explain::run(&root, arguments), Format::Human),
        Command::Corpus(arguments) => (corpus::run(&root, arguments), Format::Human),
        Command::CorpusWorker(arguments) => (corpus::work(&root, arguments), Format::Human),
        Command::RoundtripPlanner(arguments) => (corpus::plan(&root, arguments), Format::Human),
        Command::Tidy => (tidy::run(&root), Format::Human),
        Command::Ci => (ci::run(&root), Format::Human),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            format.problem(&problem);
            ExitCode::FAILURE
        }
    }
}

/// The checkout this program belongs to: Cargo says where its package is, and the root is the folder above.
fn checkout() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map(Path::to_owned).unwrap_or_default()
}
