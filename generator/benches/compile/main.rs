//! What it costs to compile 500 emitted structs, against the same structs with serde's derive.
//!
//! Both crates are made from one document; what they depend on is built before the clock starts.
//! Rounds alternate between the two, so that the machine's moods hit both. `cargo bench --bench compile`;
//! `SPECWRIGHT_ROUNDS` sets the number of rounds (15).

mod document;
mod twin;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use specwright::diag::Strictness;
use specwright::{Document, Run, Source, generate};

/// How the crates are compiled.
const MODES: [(&str, &[&str]); 3] = [
    ("check", &["check", "--lib"]),
    ("debug", &["build", "--lib"]),
    ("release", &["build", "--lib", "--release"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too, and has no use for minutes of compiling.
    if !std::env::args().any(|it| it == "--bench") {
        return Ok(());
    }
    let rounds =
        std::env::var("SPECWRIGHT_ROUNDS").ok().and_then(|it| it.parse().ok()).unwrap_or(15);
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
    let (ours, serde) = write_crates(&root)?;
    println!("500 structs of 10 fields, {rounds} alternating rounds, medians");
    println!("{:<8} {:>10} {:>14} {:>7}", "", "emitted", "serde derive", "ratio");
    for (name, arguments) in MODES {
        compile(&ours, arguments)?;
        compile(&serde, arguments)?;
        let mut times = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            times.0.push(compile(&ours, arguments)?);
            times.1.push(compile(&serde, arguments)?);
        }
        let (a, b) = (median(times.0), median(times.1));
        println!("{name:<8} {:>8.2} s {:>12.2} s {:>7.2}", a, b, b / a);
    }
    Ok(())
}

/// Emits the crate, and beside it the same types with serde's derive.
fn write_crates(root: &Path) -> Result<(PathBuf, PathBuf), Box<dyn Error>> {
    let text = document::text();
    let source = Source {
        name: "bulk",
        document: Document { path: "bulk.yaml", text: &text },
        overlay: None,
        run: Run::OneOff {
            strictness: Strictness::Strict,
            runtime_path: concat!(env!("CARGO_MANIFEST_DIR"), "/runtime"),
            not_utf8: None,
        },
    };
    let outcome = generate(&source);
    let (Some(files), Some(api)) = (outcome.files, outcome.api) else {
        return Err(format!("the document was refused: {:?}", outcome.diagnostics).into());
    };
    let (ours, serde) = (root.join("ours"), root.join("serde"));
    for (path, text) in files.iter() {
        write(&ours.join(path), text)?;
    }
    write(&serde.join("Cargo.toml"), twin::MANIFEST)?;
    write(&serde.join("src/lib.rs"), &twin::source(&api))?;
    Ok((ours, serde))
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(path, text)?)
}

/// Compiles one crate alone, its dependencies being there, and says how long it took.
fn compile(krate: &Path, arguments: &[&str]) -> Result<Duration, Box<dyn Error>> {
    let lib = krate.join("src/lib.rs");
    fs::write(&lib, fs::read(&lib)?)?;
    let start = Instant::now();
    let done = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--quiet")
        .current_dir(krate)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", krate.join("target"))
        .status()?;
    let time = start.elapsed();
    if done.success() {
        Ok(time)
    } else {
        Err(format!("{} does not compile", krate.display()).into())
    }
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
}
