//! What each generated crate costs: its lines, and the time `cargo check` takes when only it has changed.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Instant, SystemTime};

use crate::ci::step::cargo;
use crate::ci::step::command;
use crate::messages;
use crate::problem::Problem;
use crate::text;

/// One generated crate.
#[derive(Debug, PartialEq)]
struct Row {
    package: String,
    files: usize,
    lines: usize,
    seconds: f64,
}

/// Prints the table. There is no threshold: it is there to be looked at.
pub(super) fn print(root: &Path) -> Result<(), Problem> {
    let generated = root.join("generated");
    let mut folders = Vec::new();
    for entry in fs::read_dir(&generated).map_err(Problem::io("read", &generated))? {
        let path = entry.map_err(Problem::io("read", &generated))?.path();
        if path.join("Cargo.toml").exists() {
            folders.push(path);
        }
    }
    folders.sort();
    let rows = folders.iter().map(|it| row(root, it)).collect::<Result<Vec<_>, _>>()?;
    messages::line(&table(&rows));
    Ok(())
}

fn row(root: &Path, folder: &Path) -> Result<Row, Problem> {
    let path = folder.join("Cargo.toml");
    let manifest = text::read(&path, &path.to_string_lossy())?;
    let name = manifest.lines().find_map(|it| it.strip_prefix("name = ")).unwrap_or_default();
    let package = name.trim_matches('"').to_owned();
    let (files, lines) = count(&folder.join("src"))?;
    cargo(&format!("check of {package}"), &["check", "--quiet", "--package", &package])
        .run(root)?;
    let seconds = timed_check(root, folder, &package)?;
    Ok(Row { package, files, lines, seconds })
}

/// Checks the crate as if it had just changed; afterwards its files have the times they had.
fn timed_check(root: &Path, folder: &Path, package: &str) -> Result<f64, Problem> {
    let lib = folder.join("src/lib.rs");
    let failed = || Problem::io("set the time of", &lib);
    let file = File::options().write(true).open(&lib).map_err(failed())?;
    let before = file.metadata().and_then(|it| it.modified()).map_err(failed())?;
    file.set_modified(SystemTime::now()).map_err(failed())?;
    let start = Instant::now();
    let arguments = ["check", "--quiet", "--package", package].map(str::to_owned);
    let status = command(root, &arguments).status().map_err(Problem::io("check", folder));
    let seconds = start.elapsed().as_secs_f64();
    file.set_modified(before).map_err(failed())?;
    match status?.success() {
        true => Ok(seconds),
        false => Err(Problem::new(format!("{package} does not pass `cargo check`"))),
    }
}

/// The number of Rust files below a folder and of their lines.
fn count(folder: &Path) -> Result<(usize, usize), Problem> {
    let mut sum = (0, 0);
    for entry in fs::read_dir(folder).map_err(Problem::io("read", folder))? {
        let path = entry.map_err(Problem::io("read", folder))?.path();
        if path.is_dir() {
            let (files, lines) = count(&path)?;
            sum = (sum.0 + files, sum.1 + lines);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = text::read(&path, &path.to_string_lossy())?;
            sum = (sum.0 + 1, sum.1 + text.lines().count());
        }
    }
    Ok(sum)
}

fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|it| it.package.len()).max().unwrap_or_default().max("crate".len());
    let mut text = format!("{:<width$}  {:>5}  {:>6}  {:>8}", "crate", "files", "lines", "check");
    for Row { package, files, lines, seconds } in rows {
        text.push_str(&format!("\n{package:<width$}  {files:>5}  {lines:>6}  {seconds:>6.2} s"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_rust_files_in_all_folders() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("beta")).unwrap();
        fs::write(folder.path().join("lib.rs"), "a\nb\n").unwrap();
        fs::write(folder.path().join("beta/jig.rs"), "c\n").unwrap();
        fs::write(folder.path().join("beta/notes.md"), "d\n").unwrap();
        assert_eq!(count(folder.path()).unwrap(), (2, 3));
    }

    #[test]
    fn lines_up() {
        let row = |package: &str, lines| Row {
            package: package.to_owned(),
            files: 4,
            lines,
            seconds: 0.254,
        };
        assert_eq!(
            table(&[row("datagrid", 310), row("zoo", 12_000)]),
            "crate     files   lines     check\n\
             datagrid      4     310    0.25 s\n\
             zoo           4   12000    0.25 s"
        );
    }

    #[test]
    fn a_check_leaves_the_times_as_they_were() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("src")).unwrap();
        fs::write(root.path().join("Cargo.toml"), "[package]\nname = \"x\"\nedition = \"2024\"\n")
            .unwrap();
        let lib = root.path().join("src/lib.rs");
        fs::write(&lib, "").unwrap();
        let before = fs::metadata(&lib).unwrap().modified().unwrap();
        assert!(timed_check(root.path(), root.path(), "x").unwrap() > 0.0);
        assert_eq!(fs::metadata(&lib).unwrap().modified().unwrap(), before);
        fs::write(&lib, "fn").unwrap();
        assert!(timed_check(root.path(), root.path(), "x").is_err());
    }
}
