//! The files around a document on the disk, as far as a document may refer to them.

use std::path::{Path, PathBuf};

use specwright::bundle::Folder;

use crate::problem::Problem;
use crate::text;

/// A folder that nothing outside of is read, whatever links and `..` a path has.
#[derive(Debug)]
pub(crate) struct DiskFolder {
    /// Where relative paths begin: the folder of the document.
    base: PathBuf,
    /// What may be read is in or below this.
    limit: PathBuf,
}

impl DiskFolder {
    /// The folder of a document.
    pub(crate) fn of(document: &Path) -> Result<Self, Problem> {
        let base = match document.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let base = base.canonicalize().map_err(Problem::io("find", base))?;
        Ok(Self { limit: base.clone(), base })
    }

    /// The same for a document that may refer to files in a folder above its own.
    pub(crate) fn within(self, limit: &Path) -> Result<Self, Problem> {
        let limit = limit.canonicalize().map_err(Problem::io("find", limit))?;
        if self.base.starts_with(&limit) {
            return Ok(Self { limit, ..self });
        }
        Err(Problem::new(format!("the document is not below {}", limit.display())))
    }
}

impl Folder for DiskFolder {
    fn read(&self, path: &str) -> Result<String, String> {
        let Ok(found) = self.base.join(path).canonicalize() else {
            return Err("there is no such file".to_owned());
        };
        if !found.starts_with(&self.limit) {
            return Err("it is outside of the document's folder".to_owned());
        }
        if !found.is_file() {
            return Err("it is no file".to_owned());
        }
        text::read(&found, path).map_err(|it| it.message)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn reads_nothing_outside() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(home.path().join("api/schemas")).unwrap();
        fs::write(home.path().join("secret.yaml"), "s").unwrap();
        fs::write(home.path().join("api/schemas/a.yaml"), "a").unwrap();
        let folder = DiskFolder::of(&home.path().join("api/openapi.yaml")).unwrap();
        assert_eq!(folder.read("schemas/a.yaml"), Ok("a".to_owned()));
        assert_eq!(folder.read("b.yaml"), Err("there is no such file".to_owned()));
        assert_eq!(folder.read("schemas"), Err("it is no file".to_owned()));
        let outside = Err("it is outside of the document's folder".to_owned());
        assert_eq!(folder.read("../secret.yaml"), outside);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret.yaml", home.path().join("api/link.yaml"))
                .unwrap();
            assert_eq!(folder.read("link.yaml"), outside);
        }
        let wider = folder.within(home.path()).unwrap();
        assert_eq!(wider.read("../secret.yaml"), Ok("s".to_owned()));
        assert!(wider.within(&home.path().join("other")).is_err());
    }
}
