//! The programs as one workspace, built in batches.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::Subject;
use crate::problem::Problem;

/// Lines of Rust in a batch, so that none takes long; a crate that has more is a batch of its own.
const LINES: usize = 250_000;

/// Crates in a batch.
const CRATES: usize = 120;

/// Makes the programs members of one workspace; what they share is built once.
pub(super) fn workspace(root: &Path, home: &Path, all: &[&Subject<'_>]) -> Result<(), Problem> {
    let members: String = all.iter().map(|it| format!("    \"{}\",\n", it.krate)).collect();
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
    );
    let path = home.join("Cargo.toml");
    fs::write(&path, text).map_err(Problem::io("write", &path))?;
    // The versions of this checkout.
    let (from, to) = (root.join("Cargo.lock"), home.join("Cargo.lock"));
    fs::copy(&from, &to).map(drop).map_err(Problem::io("copy", &from))
}

/// Subjects that are built together.
pub(super) fn batches<'s, 'r>(all: &'s [&'r Subject<'r>]) -> Vec<&'s [&'r Subject<'r>]> {
    let mut batches = Vec::new();
    let mut rest = all;
    while !rest.is_empty() {
        let mut lines = 0;
        let fits = rest.iter().take(CRATES).take_while(|it| {
            lines += it.lines;
            lines <= LINES
        });
        let (batch, others) = rest.split_at(fits.count().clamp(1, rest.len()));
        batches.push(batch);
        rest = others;
    }
    batches
}

/// Builds a batch. A crate that does not compile leaves no program, and a file with what the compiler said.
pub(super) fn build(home: &Path, batch: &[&Subject<'_>]) -> Result<(), Problem> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.current_dir(home).args(["build", "--offline", "--keep-going", "--quiet"]);
    command.arg("--target-dir").arg(home.join("target")).args(["--message-format", "short"]);
    for subject in batch {
        command.args(["-p", &subject.krate]);
    }
    command.env("RUSTFLAGS", "-Awarnings");
    // Whatever folder and program this run was started with is its own.
    command.env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
    let output = command.output().map_err(Problem::io("run", Path::new(&cargo)))?;
    let path = home.join("build.log");
    fs::write(&path, &output.stderr).map_err(Problem::io("write", &path))
}

/// The program of a crate, or what the compiler said of it first. A program that an earlier run built may be there
/// even if this run could not build it.
pub(super) fn program(home: &Path, subject: &Subject<'_>) -> Result<PathBuf, String> {
    let krate = &subject.krate;
    let path = home.join("target/debug").join(format!("{krate}{}", env::consts::EXE_SUFFIX));
    let log = fs::read_to_string(home.join("build.log")).unwrap_or_default();
    if path.exists() && !log.contains(&format!("could not compile `{krate}`")) {
        return Ok(path);
    }
    let prefix = format!("{krate}/");
    let mut errors = log.lines().filter(|it| it.contains("error"));
    Err(errors.find(|it| it.starts_with(&prefix)).unwrap_or("no program was built").to_owned())
}
