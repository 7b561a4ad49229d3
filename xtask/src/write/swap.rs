//! Puts a whole folder in the place of another: a kill at any moment leaves the old one or the new one.
//!
//! The new folder is staged beside the old one, files that stay the same as hard links, so that they keep their inode
//! and time. Then the two trade places in one step (`renameat2(RENAME_EXCHANGE)`). Where a system or file system cannot
//! do that (a container's lower layer, NFS), the stage is sealed by a list of the files to remove and its files are
//! moved in one by one; [`recover`] finishes that after a kill. The folder itself never goes away meanwhile, because
//! Cargo starts nothing, `cargo xtask` included, while `generated/` is missing.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::write::plan::{Plan, Step};

/// What Cargo keeps in a crate of its own workspace; it moves along as it is.
pub(crate) const CARGO_OUTPUT: &str = "target";

/// The list of files to remove. It exists only in a stage that is whole.
const SEAL: &str = "sealed";

/// How the new folder gets to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// In one step, or if that cannot be, file by file.
    Exchange,
    /// File by file: for a folder that somebody's shell is in, or that holds more than the plan knows of.
    FileByFile,
}

/// Carries out a plan on `folder`. `reached` is called after every step that a kill could come after.
///
/// # Errors
///
/// When the disk is full, or a folder cannot be written. Nothing has changed then, unless the new files were already
/// being moved in one by one: then [`recover`] does the rest.
pub(crate) fn replace(
    folder: &Path,
    plan: &Plan,
    way: Way,
    reached: &mut dyn FnMut() -> io::Result<()>,
) -> io::Result<()> {
    let stage = stage_of(folder);
    let staged = stage_files(folder, plan, &stage, reached);
    if staged.is_err() {
        let _ = fs::remove_dir_all(&stage);
        return staged;
    }
    let new = stage.join("new");
    if !folder.exists() {
        fs::rename(&new, folder)?;
    } else if way == Way::FileByFile || exchange(&new, folder).is_err() {
        seal(&stage, plan)?;
        reached()?;
        return finish(folder, &stage, reached);
    }
    sync_folder(parent(folder))?;
    reached()?;
    clean_up(folder, &stage)
}

/// Makes good what a killed run left: finishes it or forgets it. Returns whether there was anything.
pub(crate) fn recover(folder: &Path) -> io::Result<bool> {
    let stage = stage_of(folder);
    if !stage.exists() {
        return Ok(false);
    }
    if stage.join(SEAL).exists() {
        finish(folder, &stage, &mut || Ok(()))?;
    } else {
        clean_up(folder, &stage)?;
    }
    Ok(true)
}

fn stage_of(folder: &Path) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    parent(folder).join(format!(".{name}.specwright-stage"))
}

fn parent(folder: &Path) -> &Path {
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes the whole new folder under the stage.
fn stage_files(
    folder: &Path,
    plan: &Plan,
    stage: &Path,
    reached: &mut dyn FnMut() -> io::Result<()>,
) -> io::Result<()> {
    let new = stage.join("new");
    fs::create_dir_all(&new)?;
    reached()?;
    let mut written = Vec::new();
    for (path, step) in &plan.steps {
        let to = new.join(path);
        match step {
            Step::Keep => link(&folder.join(path), &to)?,
            Step::Write(text) => {
                fs::create_dir_all(parent(&to))?;
                fs::write(&to, text)?;
                written.push(to);
            }
            Step::Remove => continue,
        }
        reached()?;
    }
    // Only now: what is synced first takes much of the others along.
    for path in written {
        File::options().write(true).open(path)?.sync_all()?;
    }
    sync_folder(&new)
}

/// The same file under a second name; a copy with the same time where the file system has no links.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(parent(to))?;
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to)?;
    File::options().write(true).open(to)?.set_modified(fs::metadata(from)?.modified()?)
}

fn write_synced(to: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(parent(to))?;
    let mut file = File::create(to)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Makes names durable, below too. Not every system can open a folder, and then there is nothing to do.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if let Ok(open) = File::open(folder) {
        let _ = open.sync_all();
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Removes the stage, after Cargo's output is back where it belongs.
fn clean_up(folder: &Path, stage: &Path) -> io::Result<()> {
    let (from, to) = (stage.join("new").join(CARGO_OUTPUT), folder.join(CARGO_OUTPUT));
    if from.is_dir() && !to.exists() {
        fs::rename(from, to)?;
    }
    fs::remove_dir_all(stage)
}

/// From here on the new folder is the truth.
fn seal(stage: &Path, plan: &Plan) -> io::Result<()> {
    let removed =
        plan.steps.iter().filter(|(_, step)| **step == Step::Remove).map(|(path, _)| path.as_str());
    let folders = plan.empty_folders.iter().map(String::as_str);
    let list: Vec<&str> = removed.chain(folders).collect();
    let unsealed = stage.join("unsealed");
    write_synced(&unsealed, &list.join("\n"))?;
    fs::rename(unsealed, stage.join(SEAL))?;
    sync_folder(stage)
}

/// Moves the files of a sealed stage to their place; may be done again from the start at any time.
fn finish(
    folder: &Path,
    stage: &Path,
    reached: &mut dyn FnMut() -> io::Result<()>,
) -> io::Result<()> {
    for path in fs::read_to_string(stage.join(SEAL))?.lines() {
        remove(folder, path)?;
        reached()?;
    }
    let new = stage.join("new");
    for (path, from) in files_below(&new)? {
        let to = folder.join(&path);
        if fs::read(&to).ok() != Some(fs::read(&from)?) {
            fs::create_dir_all(parent(&to))?;
            fs::rename(&from, &to)?;
            reached()?;
        }
    }
    sync_folder(folder)?;
    fs::remove_file(stage.join(SEAL))?;
    reached()?;
    fs::remove_dir_all(stage)
}

/// Removes a file, or an empty folder, and the folders that become empty by it.
fn remove(folder: &Path, path: &str) -> io::Result<()> {
    let at = folder.join(path);
    if at.is_dir() {
        fs::remove_dir(&at)?;
    } else if at.exists() {
        fs::remove_file(&at)?;
    }
    let mut above = at.parent();
    while let Some(it) = above.filter(|it| *it != folder) {
        if it.exists() && fs::remove_dir(it).is_err() {
            break;
        }
        above = it.parent();
    }
    Ok(())
}

/// Every file below a folder, by path relative to it.
fn files_below(folder: &Path) -> io::Result<BTreeMap<PathBuf, PathBuf>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(folder.join(&at))? {
            let entry = entry?;
            let path = at.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                files.insert(path, entry.path());
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::write::tree::Tree;

    /// The folder before: one file of each fate.
    const OLD: &[(&str, &str)] =
        &[("a/Cargo.toml", "same"), ("a/src/lib.rs", "1"), ("gone/Cargo.toml", "x")];
    const NEW: &[(&str, &str)] =
        &[("a/Cargo.toml", "same"), ("a/src/lib.rs", "2"), ("b/Cargo.toml", "y")];

    fn plan() -> Plan {
        let write = |it: &str| Step::Write(it.to_owned());
        let steps = [
            ("a/Cargo.toml", Step::Keep),
            ("a/src/lib.rs", write("2")),
            ("b/Cargo.toml", write("y")),
            ("gone/Cargo.toml", Step::Remove),
        ];
        let steps = steps.into_iter().map(|(path, step)| (path.to_owned(), step)).collect();
        Plan { steps, ..Plan::default() }
    }

    fn fill(folder: &Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            fs::create_dir_all(parent(&folder.join(path))).unwrap();
            fs::write(folder.join(path), text).unwrap();
        }
    }

    fn holds(folder: &Path, files: &[(&str, &str)]) -> bool {
        let tree = Tree::read(folder, |_| false).unwrap();
        let there =
            tree.files.iter().map(|(path, bytes)| (path.as_str(), str::from_utf8(bytes).unwrap()));
        tree.empty_folders.is_empty() && there.eq(files.iter().copied())
    }

    #[test]
    fn replaces_a_folder_and_leaves_what_stays_untouched() {
        for way in [Way::Exchange, Way::FileByFile] {
            let home = tempfile::tempdir().unwrap();
            let folder = home.path().join("generated");
            fill(&folder, OLD);
            let kept = folder.join("a/Cargo.toml");
            let before = fs::metadata(&kept).unwrap();
            replace(&folder, &plan(), way, &mut || Ok(())).unwrap();
            assert!(holds(&folder, NEW), "{way:?}");
            let after = fs::metadata(&kept).unwrap();
            assert_eq!(after.modified().unwrap(), before.modified().unwrap());
            #[cfg(unix)]
            {
                use std::os::unix::fs::MetadataExt;
                assert_eq!(after.ino(), before.ino());
                assert_eq!(after.nlink(), 1);
            }
            assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "{way:?}: the stage is gone");
        }
    }

    #[test]
    fn makes_a_folder_that_was_not_there() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("new");
        let steps = [("a/x".to_owned(), Step::Write("1".to_owned()))].into();
        replace(&folder, &Plan { steps, ..Plan::default() }, Way::Exchange, &mut || Ok(()))
            .unwrap();
        assert!(holds(&folder, &[("a/x", "1")]));
    }

    #[test]
    fn cargo_output_moves_along() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("crate");
        fill(&folder, OLD);
        fill(&folder, &[("target/debug/x", "built")]);
        replace(&folder, &plan(), Way::Exchange, &mut || Ok(())).unwrap();
        assert_eq!(fs::read_to_string(folder.join("target/debug/x")).unwrap(), "built");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_error_while_staging_leaves_nothing_behind() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("generated");
        fill(&folder, OLD);
        let mut left = 2;
        let mut full = || {
            left -= 1;
            if left == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
        };
        let error = replace(&folder, &plan(), Way::Exchange, &mut full).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert!(holds(&folder, OLD));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    /// Not a test of its own: the process that [`a_kill_leaves_the_old_folder_or_the_new_one`] starts and that dies.
    #[test]
    fn child_that_is_killed() {
        let Ok(task) = std::env::var("SPECWRIGHT_TEST_KILL") else { return };
        let (way, rest) = task.split_once(' ').unwrap();
        let (moment, folder) = rest.split_once(' ').unwrap();
        let way = if way == "exchange" { Way::Exchange } else { Way::FileByFile };
        let mut left: usize = moment.parse().unwrap();
        let mut die = || {
            if left == 0 {
                std::process::abort();
            }
            left -= 1;
            Ok(())
        };
        replace(Path::new(folder), &plan(), way, &mut die).unwrap();
    }

    #[test]
    fn a_kill_leaves_the_old_folder_or_the_new_one() {
        for (way, least) in [("exchange", 5), ("file-by-file", 9)] {
            let mut moments = 0;
            loop {
                let home = tempfile::tempdir().unwrap();
                let folder = home.path().join("generated");
                fill(&folder, OLD);
                let child = Command::new(std::env::current_exe().unwrap())
                    .args(["write::swap::tests::child_that_is_killed", "--exact"])
                    .env("SPECWRIGHT_TEST_KILL", format!("{way} {moments} {}", folder.display()))
                    .output()
                    .unwrap();
                let whole = holds(&folder, OLD) || holds(&folder, NEW);
                assert!(
                    whole || way != "exchange",
                    "{way}, killed at {moments}: neither old nor new"
                );
                assert_ne!(
                    recover(&folder).unwrap(),
                    child.status.success(),
                    "{way}, killed at {moments}"
                );
                assert!(
                    holds(&folder, OLD) || holds(&folder, NEW),
                    "{way}, killed at {moments}, recovered"
                );
                assert_eq!(
                    fs::read_dir(home.path()).unwrap().count(),
                    1,
                    "{way}, killed at {moments}: stage left"
                );
                if child.status.success() {
                    assert!(holds(&folder, NEW));
                    break;
                }
                moments += 1;
            }
            assert!(moments >= least, "{way}: only {moments} moments");
        }
    }
}
