//! The specs and crates of this workspace, as the tests read them.

use std::fs;
use std::path::{Path, PathBuf};

use specwright::{Document, Outcome, Run, Source, generate};

/// A provider under `specs/`.
pub(crate) struct Provider {
    pub(crate) name: String,
    pub(crate) document: String,
    pub(crate) config: String,
    pub(crate) overlay: Option<String>,
}

impl Provider {
    /// Generates its crate from a document, its own or a changed one.
    pub(crate) fn generate(&self, text: &str) -> Outcome {
        let path = format!("specs/{}/openapi.yaml", self.name);
        let config_path = format!("specs/{}/provider.yaml", self.name);
        let overlay_path = format!("specs/{}/overlay.yaml", self.name);
        generate(&Source {
            name: &self.name,
            document: Document { path: &path, text },
            overlay: self.overlay.as_ref().map(|text| Document { path: &overlay_path, text }),
            run: Run::Provider { config: Document { path: &config_path, text: &self.config } },
        })
    }
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All providers, by name.
pub(crate) fn providers() -> Vec<Provider> {
    let mut all: Vec<Provider> = fs::read_dir(root().join("specs"))
        .expect("there is a folder specs/")
        .flatten()
        .filter(|it| it.path().join("provider.yaml").exists())
        .map(|it| Provider {
            name: it.file_name().into_string().expect("a provider's name is text"),
            document: fs::read_to_string(it.path().join("openapi.yaml"))
                .expect("it has a document"),
            config: fs::read_to_string(it.path().join("provider.yaml")).expect("it has decisions"),
            overlay: fs::read_to_string(it.path().join("overlay.yaml")).ok(),
        })
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// One provider.
pub(crate) fn provider(name: &str) -> Provider {
    providers().into_iter().find(|it| it.name == name).expect("there is such a provider")
}

/// Those files of a crate in one text that `wanted` says, by their path.
pub(crate) fn fixture(outcome: &Outcome, wanted: fn(&str) -> bool) -> String {
    let Some(files) = &outcome.files else { return "nothing is emitted".to_owned() };
    let wanted = files.iter().filter(|(path, _)| wanted(path));
    wanted.map(|(path, text)| format!("//- {path}\n{text}\n")).collect()
}
