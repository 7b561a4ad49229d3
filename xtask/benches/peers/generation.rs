//! From a document to files: seconds and memory.

use std::fs;
use std::path::{Path, PathBuf};

use crate::generator::Generator;
use crate::{Outcome, median, process, rounds};

pub(crate) fn run(documents: &[PathBuf], folder: &Path) -> Outcome {
    println!("s / MiB; the ratio: the fastest peer's time over ours");
    print!("{:<28}", "");
    Generator::ALL.iter().for_each(|it| print!(" {:>18}", it.name()));
    println!(" {:>6}", "ratio");
    for document in documents {
        let document = fs::canonicalize(document)?;
        let mut figures = vec![(Vec::new(), 0.0_f64); Generator::ALL.len()];
        for _ in 0..rounds() {
            for (generator, figures) in Generator::ALL.into_iter().zip(&mut figures) {
                let out = folder.join("generation").join(generator.name());
                if out.exists() {
                    fs::remove_dir_all(&out)?;
                }
                let cost = process::run(&mut generator.command(&document, &out))?;
                if cost.success && Generator::has_written(&out) {
                    figures.0.push(cost.seconds);
                    figures.1 = figures.1.max(cost.mebibytes);
                }
            }
        }
        print!("{:<28}", crate::name(&document));
        let mut times = Vec::new();
        for (seconds, mebibytes) in figures {
            if seconds.is_empty() {
                print!(" {:>18}", "gives up");
                times.push(f64::INFINITY);
            } else {
                times.push(median(seconds));
                print!(" {:>18}", format!("{:.2} / {mebibytes:.0}", times[times.len() - 1]));
            }
        }
        let best = times[1..].iter().copied().fold(f64::INFINITY, f64::min);
        println!(" {:>6.2}", best / times[0]);
    }
    Ok(())
}
