//! [`Checkout`]: the text files of the project, as the rules look at them.

use std::fs;
use std::path::Path;

use crate::problem::Problem;
use crate::tidy::rust_text::RustText;

/// Folders that hold no source: build output, version control, what fuzzing finds, what a killed run leaves.
const SKIPPED: &[&str] = &["target", ".git", "corpus", "artifacts", ".generated.specwright-stage"];

/// The text files of the project, sorted by path.
#[derive(Debug, Default)]
pub(super) struct Checkout {
    pub(super) files: Vec<TextFile>,
    /// The names of everything at the top.
    pub(super) top: Vec<String>,
}

/// One file.
#[derive(Debug)]
pub(super) struct TextFile {
    /// Relative to the root, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// Code, comments and literals told apart; empty for other languages.
    pub(super) rust: RustText,
}

impl Checkout {
    /// Reads every text file below the root.
    pub(super) fn read(root: &Path) -> Result<Self, Problem> {
        let mut checkout = Self::default();
        checkout.add(root, "")?;
        checkout.files.sort_by(|a, b| a.path.cmp(&b.path));
        checkout.top.sort();
        Ok(checkout)
    }

    /// A checkout of these files, for tests.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let mut top: Vec<String> = files
            .iter()
            .filter_map(|(path, _)| path.split('/').next())
            .map(str::to_owned)
            .collect();
        top.dedup();
        Self {
            files: files
                .iter()
                .map(|(path, text)| TextFile::new(path, (*text).to_owned()))
                .collect(),
            top,
        }
    }

    /// The file at a path.
    pub(super) fn get(&self, path: &str) -> Option<&TextFile> {
        self.files.iter().find(|it| it.path == path)
    }

    /// Rust that people write: not `generated/`.
    pub(super) fn rust_files(&self) -> impl Iterator<Item = &TextFile> {
        self.files
            .iter()
            .filter(|it| it.path.ends_with(".rs") && !it.path.starts_with("generated/"))
    }

    /// Whether a file is a module that only tests have: `#[cfg(test)] mod fixtures;`.
    pub(super) fn is_for_tests(&self, file: &TextFile) -> bool {
        let Some((folder, name)) = file.path.rsplit_once('/') else { return false };
        let declaration = format!("#[cfg(test)]\nmod {};", name.trim_end_matches(".rs"));
        let parents =
            [format!("{folder}.rs"), format!("{folder}/lib.rs"), format!("{folder}/main.rs")];
        parents.iter().filter_map(|it| self.get(it)).any(|it| it.rust.code.contains(&declaration))
    }

    /// The manifests of the workspace and its members.
    pub(super) fn manifests(&self) -> impl Iterator<Item = &TextFile> {
        self.files.iter().filter(|it| it.path == "Cargo.toml" || it.path.ends_with("/Cargo.toml"))
    }

    fn add(&mut self, folder: &Path, prefix: &str) -> Result<(), Problem> {
        for entry in fs::read_dir(folder).map_err(Problem::io("read", folder))? {
            let entry = entry.map_err(Problem::io("read", folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(Problem::io("read", &entry.path()))?;
            if prefix.is_empty() {
                self.top.push(name.clone());
            }
            if kind.is_dir() && !SKIPPED.contains(&name.as_str()) {
                self.add(&entry.path(), &format!("{prefix}{name}/"))?;
            } else if kind.is_file() {
                let bytes = fs::read(entry.path()).map_err(Problem::io("read", &entry.path()))?;
                // What is not UTF-8 is no text: a test's input, at most.
                if let Ok(text) = String::from_utf8(bytes) {
                    self.files.push(TextFile::new(&format!("{prefix}{name}"), text));
                }
            }
        }
        Ok(())
    }
}

impl TextFile {
    fn new(path: &str, text: String) -> Self {
        let rust = if path.ends_with(".rs") { RustText::new(&text) } else { RustText::default() };
        Self { path: path.to_owned(), text, rust }
    }

    /// The file's name without its folders.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_text_and_skips_build_output() {
        let root = tempfile::tempdir().unwrap();
        for (path, bytes) in
            [("a/b.rs", &b"x"[..]), ("target/c.rs", b"x"), ("d.bin", b"\xff"), ("e.md", b"x")]
        {
            fs::create_dir_all(root.path().join(path).parent().unwrap()).unwrap();
            fs::write(root.path().join(path), bytes).unwrap();
        }
        let checkout = Checkout::read(root.path()).unwrap();
        assert_eq!(
            checkout.files.iter().map(|it| it.path.as_str()).collect::<Vec<_>>(),
            ["a/b.rs", "e.md"]
        );
        assert_eq!(checkout.top, ["a", "d.bin", "e.md", "target"]);
    }

    #[test]
    fn knows_the_modules_of_tests() {
        let parent = ("src/emit.rs", "#[cfg(test)]\nmod fixtures;\nmod print;\n");
        let checkout =
            Checkout::of(&[parent, ("src/emit/fixtures.rs", ""), ("src/emit/print.rs", "")]);
        let is_for_tests = |path| checkout.is_for_tests(checkout.get(path).unwrap());
        assert!(is_for_tests("src/emit/fixtures.rs"));
        assert!(!is_for_tests("src/emit/print.rs"));
    }
}
