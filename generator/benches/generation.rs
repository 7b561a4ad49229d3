//! Generation against its floor in one run, on one thread: what reading the document and printing the same Rust costs.
//!
//! The floor reads the document into a value, parses the tokens of the files that were generated from it with
//! `syn::parse2`, prints them with prettyplease and writes them. Ours reads the document, generates and writes.
//! `cargo bench --bench generation [-- document..]`; without documents those under `specs/`.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use proc_macro2::TokenStream;
use specwright::diag::{Diagnostics, Strictness};
use specwright::files::Files;
use specwright::{Document, Run, Source, generate, load};

/// That of the binary people run; the floor has it too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rounds of which the median is taken.
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if !arguments.iter().any(|it| it == "--bench") {
        return Ok(());
    }
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global()?;
    let mut documents: Vec<PathBuf> =
        arguments.iter().filter(|it| !it.starts_with("--")).map(PathBuf::from).collect();
    if documents.is_empty() {
        documents = of_workspace()?;
    }
    println!(
        "{:<32} {:>8} {:>8} {:>10} {:>10} {:>6}",
        "", "MB in", "MB out", "floor ms", "ms", "ratio"
    );
    for document in &documents {
        measure(document)?;
    }
    Ok(())
}

fn of_workspace() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let folders = fs::read_dir(specs)?.flatten().map(|it| it.path().join("openapi.yaml"));
    let mut documents: Vec<PathBuf> = folders.filter(|it| it.exists()).collect();
    documents.sort();
    Ok(documents)
}

fn measure(path: &Path) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let Some(files) = ours(path)? else {
        println!("{}: nothing is generated", path.display());
        return Ok(());
    };
    let mut floors = Vec::new();
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        // Lexing is no part of it: who emits has tokens.
        let tokens: Vec<(&str, TokenStream)> = files
            .iter()
            .filter(|(path, _)| path.ends_with(".rs"))
            .map(|(path, text)| Ok((path, text.parse::<TokenStream>()?)))
            .collect::<Result<_, proc_macro2::LexError>>()?;
        let start = Instant::now();
        floor(path, tokens, folder.path())?;
        floors.push(start.elapsed().as_secs_f64() * 1e3);
        let start = Instant::now();
        let files = ours(path)?.unwrap_or_default();
        for (name, text) in files.iter() {
            write(folder.path(), name, text)?;
        }
        drop(files);
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let (floor, time) = (median(floors), median(times));
    let n_out: usize = files.iter().map(|(_, text)| text.len()).sum();
    let n_in = fs::metadata(path)?.len();
    let name = path.components().rev().take(2).map(|it| it.as_os_str().to_string_lossy());
    println!(
        "{:<32} {:>8.2} {:>8.2} {floor:>10.1} {time:>10.1} {:>6.2}",
        name.collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join("/"),
        n_in as f64 / 1e6,
        n_out as f64 / 1e6,
        time / floor
    );
    Ok(())
}

fn ours(path: &Path) -> Result<Option<Files>, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let document = Document { path: "openapi.yaml", text: &text };
    let run =
        Run::OneOff { strictness: Strictness::Lenient, runtime_path: "runtime", not_utf8: None };
    Ok(generate(&Source { name: "bench", document, overlay: None, run }).files)
}

fn floor(
    path: &Path,
    tokens: Vec<(&str, TokenStream)>,
    folder: &Path,
) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    if path.extension().is_some_and(|it| it == "json") {
        black_box(serde_json::from_str::<serde_json::Value>(&text)?);
    } else {
        match serde_yaml::from_str::<serde_yaml::Value>(&text) {
            Ok(value) => drop(black_box(value)),
            // Integers wider than 64 bits are too much for it.
            Err(_) => drop(black_box(ours_alone(&text))),
        }
    }
    for (name, tokens) in tokens {
        let file: syn::File = syn::parse2(tokens)?;
        write(folder, name, &prettyplease::unparse(&file))?;
    }
    Ok(())
}

fn ours_alone(text: &str) -> Option<serde_json::Value> {
    let document = Document { path: "openapi.yaml", text };
    load::load(&document, &mut Diagnostics::new(Strictness::Lenient))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)?;
    Ok(())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
