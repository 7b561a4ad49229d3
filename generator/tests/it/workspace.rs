//! The specs and crates of this workspace, as the tests read them.

use std::fs;
use std::path::{Path, PathBuf};

use specwright::{Document, Outcome, Run, Source, generate};

/// A provider under `specs/`.
pub struct Provider {
    pub name: String,
    pub document: String,
    pub config: String,
}

impl Provider {
    /// Generates its crate from a document, its own or a changed one.
    pub fn generate(&self, text: &str) -> Outcome {
        let path = format!("specs/{}/openapi.yaml", self.name);
        let config_path = format!("specs/{}/provider.yaml", self.name);
        generate(&Source {
            name: &self.name,
            document: Document { path: &path, text },
            run: Run::Provider { config: Document { path: &config_path, text: &self.config } },
        })
    }
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All providers, by name.
pub fn providers() -> Vec<Provider> {
    let mut all: Vec<Provider> = fs::read_dir(root().join("specs"))
        .expect("there is a folder specs/")
        .flatten()
        .filter(|it| it.path().join("provider.yaml").exists())
        .map(|it| Provider {
            name: it.file_name().into_string().expect("a provider's name is text"),
            document: fs::read_to_string(it.path().join("openapi.yaml")).expect("it has a document"),
            config: fs::read_to_string(it.path().join("provider.yaml")).expect("it has decisions"),
        })
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// One provider.
pub fn provider(name: &str) -> Provider {
    providers().into_iter().find(|it| it.name == name).expect("there is such a provider")
}

/// All files of a crate in one text, in the order a reader opens them.
pub fn fixture(outcome: &Outcome) -> String {
    let files = outcome.files.as_ref().expect("something was emitted");
    files.iter().map(|(path, text)| format!("//- {path}\n{text}\n")).collect()
}
