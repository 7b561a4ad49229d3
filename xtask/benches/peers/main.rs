//! Specwright against the generators people would use instead, as whole programs on the same documents in one run.
//!
//! ```console
//! cargo install --locked --root target/peers openapi-to-rust@0.23.0
//! cargo install --locked --root target/peers oas3-gen@0.29.0
//! cargo install --locked --root target/peers openapi-nexus@0.2.3
//! cargo bench -p xtask --bench peers -- generation DOCUMENT..
//! cargo bench -p xtask --bench peers -- check DOCUMENT..
//! cargo bench -p xtask --bench peers -- call
//! ```
//!
//! `generation`: seconds, and the most memory, from a document to files. `check`: seconds of `cargo check` of the
//! emitted crate alone, its dependencies being built, and rustc's memory. `call`: a program that calls one operation,
//! released and stripped. Rounds alternate between the generators; every figure is a median.
//! `SPECWRIGHT_ROUNDS` sets their number (5), `SPECWRIGHT_PEERS` the folder of the installed ones.

mod call;
mod check;
mod generation;
mod generator;
mod process;

use std::error::Error;
use std::path::{Path, PathBuf};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` runs this too, and has no peers.
    if !arguments.iter().any(|it| it == "--bench") {
        return Ok(());
    }
    let mut words = arguments.iter().filter(|it| !it.starts_with("--"));
    let mode = words.next().map_or("", String::as_str);
    let documents: Vec<PathBuf> = words.map(PathBuf::from).collect();
    // Outside this workspace: what is emitted is a workspace of its own.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
    match mode {
        "generation" => generation::run(&documents, &folder),
        "check" => check::run(&documents, &folder),
        "call" => call::run(&folder),
        _ => Err("say what to measure: generation, check or call".into()),
    }
}

/// How often each figure is taken.
fn rounds() -> usize {
    std::env::var("SPECWRIGHT_ROUNDS").ok().and_then(|it| it.parse().ok()).unwrap_or(5)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(0.0)
}

/// A document's name in a table: the file's, without what every file has.
fn name(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    let folder = document.parent().and_then(Path::file_name).unwrap_or_default();
    if stem == "openapi" { folder.to_string_lossy().into_owned() } else { stem.into_owned() }
}
