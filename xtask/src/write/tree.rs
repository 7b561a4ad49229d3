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
}

impl Tree {
    /// Reads a folder; one that does not exist is empty. `skip`: folders at its top to leave out.
    pub(crate) fn read(folder: &Path, skip: &[&str]) -> Result<Self, Problem> {
        let mut tree = Self::default();
        if folder.exists() {
            tree.add(folder, "", skip)?;
        }
        Ok(tree)
    }

    fn add(&mut self, folder: &Path, prefix: &str, skip: &[&str]) -> Result<(), Problem> {
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
            if kind.is_dir() && skip.contains(&name.as_str()) {
                continue;
            }
            let at = format!("{prefix}{name}");
            if kind.is_dir() {
                self.add(&path, &format!("{at}/"), &[])?;
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
        let tree = Tree::read(folder.path(), &["target"]).unwrap();
        assert_eq!(tree.files.keys().collect::<Vec<_>>(), ["a/src/lib.rs", "b"]);
        assert_eq!(tree.files["b"], b"b");
        assert_eq!(tree.empty_folders, ["a/none"]);
        #[cfg(unix)]
        assert_eq!(tree.others, ["link"]);
    }

    #[test]
    fn a_folder_that_does_not_exist_is_empty() {
        assert_eq!(Tree::read(Path::new("no/such/folder"), &[]).unwrap(), Tree::default());
    }
}
