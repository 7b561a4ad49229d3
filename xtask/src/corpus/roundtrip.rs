//! `corpus --roundtrip`: samples of every schema through the compiled crates and back.
//!
//! Each document is planned by a worker of its own, which writes a program: the emitted crate as it is, with a module
//! that decodes and encodes what it is sent. The programs are built in batches and fed with the samples.

mod build;
mod plan_file;
mod planner;
mod report;
mod trial;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::corpus::documents::Document;
use crate::corpus::facts::Outcome;
use crate::corpus::progress::Progress;
use crate::corpus::report::Row;
use crate::corpus::{Run, in_parallel};
use crate::problem::Problem;

pub(crate) use self::planner::{PlannerArguments, run as plan};
use self::trial::Trial;

/// What one document is called and where its program lies.
struct Subject<'r> {
    document: &'r Document,
    krate: String,
    folder: PathBuf,
    /// Lines of Rust.
    lines: usize,
}

/// Tries every crate of the run; gives what failed as a problem.
pub(super) fn run(run: &Run<'_>, documents: &[&Document], rows: &[Row]) -> Result<(), Problem> {
    let home = run.out.join("roundtrip");
    let generated: BTreeSet<&str> = rows
        .iter()
        .filter(|it| it.facts.outcome == Outcome::Generated)
        .map(|it| it.krate.as_str())
        .collect();
    let mut subjects = Vec::new();
    for (document, row) in documents.iter().zip(rows) {
        if generated.contains(row.krate.as_str()) {
            let folder = home.join(&row.krate);
            let lines = row.facts.lines;
            subjects.push(Subject { document, krate: row.krate.clone(), folder, lines });
        }
    }
    fs::create_dir_all(&home).map_err(Problem::io("make", &home))?;
    let progress = Progress::new("planned", subjects.len());
    let planned = in_parallel(run.jobs(), &subjects, |it| {
        let planned = start_planner(run.root, it);
        progress.step(&it.document.name);
        planned
    });
    progress.end();
    let mut ready = Vec::new();
    let mut trials = Vec::new();
    for (subject, planned) in subjects.iter().zip(planned) {
        match planned? {
            None => ready.push(subject),
            Some(why) => trials.push(Trial::failed(&subject.document.name, why)),
        }
    }
    build::workspace(run.root, &home, &ready)?;
    for batch in build::batches(&ready) {
        build::build(&home, batch)?;
        let tried = in_parallel(run.jobs(), batch, |it| trial::run(it, &home));
        trials.extend(tried.into_iter().collect::<Result<Vec<_>, _>>()?);
    }
    report::write(&home, &trials)?;
    report::print(&home, &trials);
    Ok(())
}

/// Plans one document in a process of its own; gives why it could not.
fn start_planner(root: &Path, subject: &Subject<'_>) -> Result<Option<String>, Problem> {
    let program = env::current_exe()
        .map_err(|error| Problem::new(format!("cannot find this program: {error}")))?;
    let mut command = Command::new(&program);
    command.arg("--root").arg(root).arg("roundtrip-planner").arg(&subject.document.path);
    command.arg("--crate").arg(&subject.krate).arg("--shown").arg(&subject.document.shown);
    if let Some(folder) = &subject.document.folder {
        command.arg("--folder").arg(folder);
    }
    command.arg("--out").arg(&subject.folder);
    command.env("RAYON_NUM_THREADS", "1").stdin(Stdio::null());
    let output = command.output().map_err(Problem::io("run", &program))?;
    if output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    Ok(Some(format!("no plan: {}", text.lines().collect::<Vec<_>>().join(" / "))))
}
