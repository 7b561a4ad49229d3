//! What earlier runs found out: a stopped run goes on where it was.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::corpus::documents::{self, Document};
use crate::problem::Problem;

/// Results by their key, in memory and in a file with a line for each.
pub(super) struct State<T> {
    known: BTreeMap<String, T>,
    path: PathBuf,
    file: Mutex<File>,
    program: String,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Line<T> {
    program: String,
    key: String,
    facts: T,
}

impl<T: Clone + Serialize + DeserializeOwned> State<T> {
    /// The state in a file of a folder. What another program found is forgotten; `fresh` forgets all.
    pub(super) fn open(
        folder: &Path,
        name: &str,
        program: String,
        fresh: bool,
    ) -> Result<Self, Problem> {
        fs::create_dir_all(folder).map_err(Problem::io("make", folder))?;
        let path = folder.join(name);
        let text =
            if fresh { String::new() } else { fs::read_to_string(&path).unwrap_or_default() };
        // A line that a stop cut off does not parse.
        let lines = text.lines().filter_map(|it| serde_json::from_str::<Line<T>>(it).ok());
        let lines: Vec<Line<T>> = lines.filter(|it| it.program == program).collect();
        let mut file = File::create(&path).map_err(Problem::io("write", &path))?;
        for line in &lines {
            append(&mut file, &path, line)?;
        }
        let known = lines.into_iter().map(|it| (it.key, it.facts)).collect();
        Ok(Self { known, path, file: Mutex::new(file), program })
    }

    /// What is known under a key from before this run.
    pub(super) fn recall(&self, key: &str) -> Option<T> {
        self.known.get(key).cloned()
    }

    /// Keeps a result, at once.
    pub(super) fn keep(&self, key: &str, facts: &T) -> Result<(), Problem> {
        let line =
            Line { program: self.program.clone(), key: key.to_owned(), facts: facts.clone() };
        match self.file.lock() {
            Ok(mut file) => append(&mut file, &self.path, &line),
            Err(_) => Ok(()),
        }
    }
}

fn append(file: &mut File, path: &Path, line: &Line<impl Serialize>) -> Result<(), Problem> {
    let mut text = serde_json::to_string(line)
        .map_err(|error| Problem::new(format!("cannot write {}: {error}", path.display())))?;
    text.push('\n');
    file.write_all(text.as_bytes()).map_err(Problem::io("write", path))
}

/// What tells one build of this program from another.
pub(super) fn program() -> Result<String, Problem> {
    let path = env::current_exe()
        .map_err(|error| Problem::new(format!("cannot find this program: {error}")))?;
    let facts = fs::metadata(&path).map_err(Problem::io("read", &path))?;
    let time = facts.modified().ok().and_then(|it| it.duration_since(UNIX_EPOCH).ok());
    Ok(format!("{}-{}", facts.len(), time.unwrap_or_default().as_nanos()))
}

/// The key of a document's result: everything that the result depends on besides the program.
pub(super) fn key(document: &Document, krate: &str, twice: bool) -> Result<String, Problem> {
    let mut hash = Sha256::new();
    for part in [krate, document.shown.as_str(), if twice { "twice" } else { "once" }] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    match &document.folder {
        Some(folder) => add_all(&mut hash, folder)?,
        None => add(&mut hash, &document.path)?,
    }
    Ok(hash.finalize().iter().map(|it| format!("{it:02x}")).collect())
}

fn add_all(hash: &mut Sha256, folder: &Path) -> Result<(), Problem> {
    for path in documents::list(folder)? {
        if path.is_dir() { add_all(hash, &path)? } else { add(hash, &path)? }
    }
    Ok(())
}

fn add(hash: &mut Sha256, path: &Path) -> Result<(), Problem> {
    let bytes = fs::read(path).map_err(Problem::io("read", path))?;
    hash.update(path.to_string_lossy().as_bytes());
    hash.update(bytes.len().to_le_bytes());
    hash.update(bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::facts::Facts;

    fn open(folder: &Path, fresh: bool) -> State<Facts> {
        State::open(folder, "generated.jsonl", "this".to_owned(), fresh).unwrap()
    }

    #[test]
    fn remembers_and_forgets() {
        let folder = tempfile::tempdir().unwrap();
        let facts = Facts { lines: 7, ..Facts::default() };
        let state = open(folder.path(), false);
        assert_eq!(state.recall("a"), None);
        state.keep("a", &facts).unwrap();
        let again = open(folder.path(), false);
        assert_eq!(again.recall("a"), Some(facts.clone()));
        let path = folder.path().join("generated.jsonl");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}{{\"program\": \"cut o")).unwrap();
        assert_eq!(open(folder.path(), false).recall("a"), Some(facts));
        fs::write(&path, text.replace("\"this\"", "\"another\"")).unwrap();
        assert_eq!(open(folder.path(), false).recall("a"), None);
    }

    #[test]
    fn fresh_forgets_all() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), false).keep("a", &Facts::default()).unwrap();
        assert_eq!(open(folder.path(), true).recall("a"), None);
    }

    #[test]
    fn the_key_follows_every_file() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("x.d");
        fs::create_dir_all(root.join("b")).unwrap();
        fs::write(root.join("a.yaml"), "openapi: 3.0.0\n").unwrap();
        fs::write(root.join("b/c.yaml"), "x").unwrap();
        let document =
            &documents::find(folder.path(), Path::new("/out"), documents::Pages::Alone).unwrap()[0];
        let before = key(document, "x", false).unwrap();
        assert_eq!(key(document, "x", false).unwrap(), before);
        assert_ne!(key(document, "y", false).unwrap(), before);
        assert_ne!(key(document, "x", true).unwrap(), before);
        fs::write(root.join("b/c.yaml"), "y").unwrap();
        assert_ne!(key(document, "x", false).unwrap(), before);
    }
}
