//! `cargo check` of what was emitted, alone: seconds and rustc's memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generator::Generator;
use crate::process::{self, Cost};
use crate::{Outcome, median, rounds};

pub(crate) fn run(documents: &[PathBuf], folder: &Path) -> Outcome {
    println!("s / MiB; the ratio: the time of the fastest peer whose crate compiles over ours");
    print!("{:<28}", "");
    Generator::ALL.iter().for_each(|it| print!(" {:>18}", it.name()));
    println!(" {:>6}", "ratio");
    for document in documents {
        let document = fs::canonicalize(document)?;
        print!("{:<28}", crate::name(&document));
        let times = of_document(&document, folder)?;
        let ours = times[0].unwrap_or(f64::INFINITY);
        let best = times[1..].iter().flatten().copied().fold(f64::INFINITY, f64::min);
        println!(" {:>6.2}", best / ours);
    }
    Ok(())
}

/// A median for each generator; `None` where nothing comes that compiles.
fn of_document(document: &Path, folder: &Path) -> Outcome<Vec<Option<f64>>> {
    let mut crates = Vec::new();
    for generator in Generator::ALL {
        let out = folder.join("check").join(generator.name());
        // What they depend on is built before the clock starts, in one place for all documents.
        let target = folder.join("target").join(generator.name());
        let krate = match generator.krate(document, &out)? {
            None => Err("gives up"),
            Some(krate) if check(&krate, &target)?.success => Ok((krate, target)),
            Some(_) => Err("does not compile"),
        };
        crates.push((krate, Vec::new(), 0.0_f64));
    }
    for _ in 0..rounds() {
        for (krate, seconds, mebibytes) in &mut crates {
            if let Ok((krate, target)) = krate {
                let cost = check(krate, target)?;
                seconds.push(cost.seconds);
                *mebibytes = mebibytes.max(cost.mebibytes);
            }
        }
    }
    let figures = crates.into_iter().map(|(krate, seconds, mebibytes)| match krate {
        Err(why) => {
            print!(" {why:>18}");
            None
        }
        Ok(_) => {
            let time = median(seconds);
            print!(" {:>18}", format!("{time:.2} / {mebibytes:.0}"));
            Some(time)
        }
    });
    Ok(figures.collect())
}

fn check(krate: &Path, target: &Path) -> Outcome<Cost> {
    let lib = krate.join("src/lib.rs");
    fs::write(&lib, fs::read(&lib)?)?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--lib", "--quiet"]).current_dir(krate);
    process::run(command.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", target))
}
