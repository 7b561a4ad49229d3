//! [`Tree`]: what stands in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::problem::Problem;

/// What stands in a folder, by path relative to it, with `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    /// The bytes of every file.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Symbolic links and the like, and names that are not UTF-8.
    pub(crate) others: Vec<String>,
    /// Folders with nothing in them.
    pub(crate) empty_folders: Vec<String>,
    /// What was left out, as asked.
    pub(crate) left_out: Vec<String>,
}

impl Tree {
    /// Reads a folder; one that does not exist is empty. `leave_out`: which names at its top.
    pub(crate) fn read(folder: &Path, leave_out: fn(&str) -> bool) -> Result<Self, Problem> {
        let mut tree = Self::default();
        if folder.exists() {
            tree.add(folder, "", leave_out)?;
        }
        Ok(tree)
    }

    fn add(
        &mut self,
        folder: &Path,
        prefix: &str,
        leave_out: fn(&str) -> bool,
    ) -> Result<(), Problem> {
        let mut is_empty = true;
        for entry in fs::read_dir(folder).map_err(Problem::io("read", folder))? {
            let entry = entry.map_err(Problem::io("read", folder))?;
            is_empty = false;
            let path = entry.path();
            let kind = entry.file_type().map_err(Problem::io("read", &path))?;
            let Ok(name) = entry.file_name().into_string() else {
                self.others.push(format!("{prefix}{}", entry.file_name().to_string_lossy()));
                continue;
            };
            if leave_out(&name) {
                self.left_out.push(name);
                continue;
            }
            let at = format!("{prefix}{name}");
            if kind.is_dir() {
                self.add(&path, &format!("{at}/"), |_| false)?;
            } else if kind.is_file() {
                self.files.insert(at, fs::read(&path).map_err(Problem::io("read", &path))?);
            } else {
                self.others.push(at);
            }
        }
        if is_empty && !prefix.is_empty() {
            self.empty_folders.push(prefix.trim_end_matches('/').to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_files_links_and_empty_folders() {
        let folder = tempfile::tempdir().unwrap();
        for it in ["a/src", "a/none", "target"] {
            fs::create_dir_all(folder.path().join(it)).unwrap();
        }
        for it in ["a/src/lib.rs", "b", "target/x"] {
            fs::write(folder.path().join(it), it).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("b", folder.path().join("link")).unwrap();
        let tree = Tree::read(folder.path(), |name| name == "target").unwrap();
        assert_eq!(tree.files.keys().collect::<Vec<_>>(), ["a/src/lib.rs", "b"]);
        assert_eq!(tree.files["b"], b"b");
        assert_eq!(tree.empty_folders, ["a/none"]);
        assert_eq!(tree.left_out, ["target"]);
        #[cfg(unix)]
        assert_eq!(tree.others, ["link"]);
    }

    #[test]
    fn a_folder_that_does_not_exist_is_empty() {
        assert_eq!(Tree::read(Path::new("no/such/folder"), |_| false).unwrap(), Tree::default());
    }
}
