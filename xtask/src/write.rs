//! Writes generated folders: all of one or nothing, only what differs, and nothing that is not ours.

pub(crate) mod plan;
mod sums;
mod swap;
mod tree;

use std::env;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::problem::Problem;
use crate::write::plan::{Obstacle, Plan, Record, Step, Wanted};
use crate::write::swap::Way;
use crate::write::tree::Tree;

/// How many files a message names.
const LISTED: usize = 20;

/// A folder that this process alone may write, compared with what it is to hold.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    shown: String,
    before: Tree,
    plan: Plan,
    _lock: Option<File>,
}

impl Folder {
    /// Compares a folder with what it is to hold; writes nothing. `shown` is how messages call it.
    pub(crate) fn compare(path: &Path, shown: &str, wanted: &Wanted) -> Result<Self, Problem> {
        let lock = lock(path)?;
        Self::read(path, shown, wanted, lock)
    }

    /// The same, after making good what a killed run may have left.
    pub(crate) fn open(path: &Path, shown: &str, wanted: &Wanted) -> Result<Self, Problem> {
        let lock = lock(path)?;
        swap::recover(path).map_err(Problem::io("clean up after a killed run beside", path))?;
        Self::read(path, shown, wanted, lock)
    }

    fn read(
        path: &Path,
        shown: &str,
        wanted: &Wanted,
        lock: Option<File>,
    ) -> Result<Self, Problem> {
        let before = match wanted.record {
            Record::Checksums => Tree::read(path, |_| false)?,
            // A crate that stands alone is built where it is, and may be under version control.
            Record::Preamble => {
                Tree::read(path, |it| it == swap::CARGO_OUTPUT || it.starts_with('.'))?
            }
        };
        let plan = Plan::new(&before, wanted);
        Ok(Self { path: path.to_owned(), shown: shown.to_owned(), before, plan, _lock: lock })
    }

    /// What has to happen to each file.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Makes the folder hold what it is to hold.
    ///
    /// # Errors
    ///
    /// Something stands in the way, or a file cannot be written; nothing has changed then.
    pub(crate) fn write(&self) -> Result<(), Problem> {
        if let Some(problem) = self.obstacles() {
            return Err(problem);
        }
        if self.plan.is_done() {
            return Ok(());
        }
        if let Some(parent) = self.path.parent() {
            fs::create_dir_all(parent).map_err(Problem::io("make", parent))?;
        }
        let here = env::current_dir().and_then(fs::canonicalize).ok();
        let there = fs::canonicalize(&self.path).ok();
        let somebody_is_in_it =
            here.zip(there).is_some_and(|(here, there)| here.starts_with(there));
        let has_more = self.before.left_out.iter().any(|it| it != swap::CARGO_OUTPUT);
        let way = if somebody_is_in_it || has_more { Way::FileByFile } else { Way::Exchange };
        swap::replace(&self.path, &self.plan, way, &mut || Ok(()))
            .map_err(Problem::io("write", &self.path))
    }

    /// What stands in the way of writing, if anything.
    pub(crate) fn obstacles(&self) -> Option<Problem> {
        let (mut edited, mut foreign) = (Vec::new(), Vec::new());
        for it in &self.plan.obstacles {
            match it {
                Obstacle::Edited(path) => edited.push(path.as_str()),
                Obstacle::Foreign(path) => foreign.push(path.as_str()),
            }
        }
        let mut parts = Vec::new();
        let mut help = Vec::new();
        if !edited.is_empty() {
            parts.push(format!("edited by hand since they were generated:{}", self.list(&edited)));
            help.push("change the document, provider.yaml or the generator instead; --force overwrites these files");
        }
        if !foreign.is_empty() {
            parts.push(format!(
                "not generated, so neither overwritten nor removed:{}",
                self.list(&foreign)
            ));
            help.push("move these files elsewhere: everything in a generated folder is generated");
        }
        (!parts.is_empty()).then(|| Problem::new(parts.join("\n")).help(help.join("\n")))
    }

    /// Paths, one a line; not all if there are very many.
    fn list(&self, paths: &[&str]) -> String {
        let shown = paths.iter().take(LISTED).map(|path| format!("\n  {}/{path}", self.shown));
        let rest = match paths.len().saturating_sub(LISTED) {
            0 => String::new(),
            n => format!("\n  and {n} more"),
        };
        shown.chain([rest]).collect()
    }

    /// The difference between what is there and what is to be there, as a unified diff.
    pub(crate) fn diff(&self, command: &str) -> String {
        let mut text = String::new();
        for (path, step) in &self.plan.steps {
            let before = self
                .before
                .files
                .get(path)
                .map(|it| String::from_utf8_lossy(it))
                .unwrap_or_default();
            let after = match step {
                Step::Keep => continue,
                Step::Write(after) => after.as_str(),
                Step::Remove => "",
            };
            let old = if self.before.files.contains_key(path) {
                format!("{}/{path}", self.shown)
            } else {
                "/dev/null".into()
            };
            let new = if *step == Step::Remove {
                "/dev/null".into()
            } else {
                format!("after `{command}`")
            };
            let diff = TextDiff::from_lines(before.as_ref(), after);
            text.push_str(&diff.unified_diff().context_radius(3).header(&old, &new).to_string());
        }
        text
    }
}

/// Keeps two runs from writing one folder. The lock is on the folder above it, which stays where it is. It is a guard
/// and not a need, so a system that cannot lock folders goes without.
fn lock(path: &Path) -> Result<Option<File>, Problem> {
    let Some(Ok(above)) = path.parent().map(File::open) else { return Ok(None) };
    match above.try_lock() {
        Ok(()) => Ok(Some(above)),
        Err(TryLockError::WouldBlock) => {
            eprintln!("waiting for another run that writes {}", path.display());
            above.lock().map_err(Problem::io("lock the folder above", path))?;
            Ok(Some(above))
        }
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::write::plan::{Edits, Scope};

    fn wanted(files: &[(&str, &str)]) -> Wanted {
        let files =
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Wanted { files, scope: Scope::All, record: Record::Checksums, edits: Edits::Refuse }
    }

    fn write(folder: &Path, wanted: &Wanted) -> Result<(), Problem> {
        Folder::open(folder, "generated", wanted)?.write()
    }

    fn time(path: &Path) -> SystemTime {
        fs::metadata(path).unwrap().modified().unwrap()
    }

    #[test]
    fn nothing_to_do_touches_nothing() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("generated");
        write(&folder, &wanted(&[("a/x", "1")])).unwrap();
        let before =
            (time(home.path()), time(&folder), time(&folder.join("a")), time(&folder.join("a/x")));
        write(&folder, &wanted(&[("a/x", "1")])).unwrap();
        let after =
            (time(home.path()), time(&folder), time(&folder.join("a")), time(&folder.join("a/x")));
        assert_eq!(after, before);
    }

    #[test]
    fn obstacles_are_named_and_nothing_is_written() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("generated");
        write(&folder, &wanted(&[("a/x", "1"), ("a/y", "1")])).unwrap();
        fs::write(folder.join("a/x"), "edited").unwrap();
        fs::write(folder.join("a/z"), "mine").unwrap();
        let problem = write(&folder, &wanted(&[("a/x", "2"), ("a/y", "2")])).unwrap_err();
        assert_eq!(
            problem.message,
            "edited by hand since they were generated:\n  generated/a/x\n\
             not generated, so neither overwritten nor removed:\n  generated/a/z"
        );
        assert_eq!(fs::read_to_string(folder.join("a/y")).unwrap(), "1");
    }

    #[test]
    fn a_message_has_an_end() {
        let home = tempfile::tempdir().unwrap();
        for n in 10..35 {
            fs::write(home.path().join(format!("mine-{n}")), "").unwrap();
        }
        let problem = Folder::compare(home.path(), "x", &wanted(&[])).unwrap().obstacles().unwrap();
        assert_eq!(problem.message.lines().count(), 22);
        assert!(problem.message.ends_with("\n  x/mine-29\n  and 5 more"), "{problem}");
    }

    #[test]
    fn comparing_writes_nothing_and_shows_the_difference() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("generated");
        write(&folder, &wanted(&[("a/x", "1\n"), ("a/old", "1\n")])).unwrap();
        let before = Tree::read(home.path(), |_| false).unwrap();
        let compared =
            Folder::compare(&folder, "generated", &wanted(&[("a/x", "2\n"), ("a/y", "1\n")]))
                .unwrap();
        let diff = compared.diff("cargo xtask generate a");
        assert!(
            diff.contains(
                "--- generated/a/x\n+++ after `cargo xtask generate a`\n@@ -1 +1 @@\n-1\n+2\n"
            ),
            "{diff}"
        );
        assert!(
            diff.contains("--- /dev/null\n+++ after `cargo xtask generate a`\n@@ -0,0 +1 @@\n+1\n"),
            "{diff}"
        );
        assert!(diff.contains("--- generated/a/old\n+++ /dev/null\n"), "{diff}");
        assert_eq!(Tree::read(home.path(), |_| false).unwrap(), before);
    }

    #[test]
    fn a_second_run_waits_for_the_first() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("generated");
        let first = Folder::open(&folder, "generated", &wanted(&[("a/x", "1")])).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| write(&folder, &wanted(&[("a/x", "2")])));
            first.write().unwrap();
            drop(first);
            second.join().unwrap().unwrap();
        });
        assert_eq!(fs::read_to_string(folder.join("a/x")).unwrap(), "2");
    }
}
