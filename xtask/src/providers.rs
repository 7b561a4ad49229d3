//! The folders of `specs/`: which providers there are, and their texts.

use std::fs;
use std::path::Path;

use specwright::Document;

use crate::crate_name;
use crate::folder::DiskFolder;
use crate::problem::Problem;
use crate::text;

/// The texts of one provider.
#[derive(Debug)]
pub(crate) struct Provider {
    /// The folder's name.
    pub(crate) name: String,
    /// `openapi.yaml`.
    pub(crate) document: Text,
    /// `provider.yaml`.
    pub(crate) config: Text,
    /// `overlay.yaml`, where there is one.
    pub(crate) overlay: Option<Text>,
    /// What the document may refer to.
    pub(crate) folder: DiskFolder,
}

/// A text and how messages call its file: `specs/datagrid/openapi.yaml`.
#[derive(Debug)]
pub(crate) struct Text {
    /// Relative to the root, with `/`.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) text: String,
}

impl Text {
    /// The same for the generator.
    pub(crate) fn as_document(&self) -> Document<'_> {
        Document { path: &self.path, text: &self.text }
    }
}

/// The names of all providers, sorted.
pub(crate) fn names(root: &Path) -> Result<Vec<String>, Problem> {
    let specs = root.join("specs");
    let mut names = Vec::new();
    for entry in fs::read_dir(&specs).map_err(Problem::io("read", &specs))? {
        let entry = entry.map_err(Problem::io("read", &specs))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            crate_name::check(&name).map_err(|problem| Problem {
                message: format!("specs/{name}: {}", problem.message),
                help: problem.help.map(|it| format!("rename the folder, {it}")),
            })?;
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The providers that were asked for, all if none was named.
pub(crate) fn select(root: &Path, asked: &[String]) -> Result<Vec<String>, Problem> {
    let known = names(root)?;
    if let Some(name) = asked.iter().find(|it| !known.contains(it)) {
        let list = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        return Err(Problem::new(format!("there is no provider `{name}` under specs/"))
            .help(format!("known providers: {list}\nspecs/README.md says how to add one")));
    }
    Ok(known.into_iter().filter(|it| asked.is_empty() || asked.contains(it)).collect())
}

/// Reads the texts of a provider.
pub(crate) fn read(root: &Path, name: &str) -> Result<Provider, Problem> {
    let document = text_of(
        root,
        name,
        "openapi.yaml",
        "the OpenAPI document; specs/README.md says how to add one",
    )?;
    let config = text_of(
        root,
        name,
        "provider.yaml",
        "the decisions about this provider; it may hold nothing but comments",
    )?;
    let path = format!("specs/{name}/overlay.yaml");
    let file = root.join(&path);
    let overlay = match file.exists() {
        true => Some(Text { text: text::read(&file, &path)?, path }),
        false => None,
    };
    let folder = DiskFolder::of(&root.join(&document.path))?;
    Ok(Provider { name: name.to_owned(), document, config, overlay, folder })
}

fn text_of(root: &Path, name: &str, file: &str, what: &str) -> Result<Text, Problem> {
    let path = format!("specs/{name}/{file}");
    let file = root.join(&path);
    if !file.exists() {
        return Err(Problem::new(format!("{path}: there is no such file"))
            .help(format!("put it there: {what}")));
    }
    let text = text::read(&file, &path)?;
    Ok(Text { path, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root_with(folders: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for it in folders {
            fs::create_dir_all(root.path().join("specs").join(it)).unwrap();
        }
        root
    }

    #[test]
    fn lists_the_known_ones_when_asked_for_another() {
        let root = root_with(&["b", "a"]);
        let problem = select(root.path(), &["../../x".to_owned()]).unwrap_err();
        assert_eq!(problem.message, "there is no provider `../../x` under specs/");
        assert!(problem.help.unwrap().starts_with("known providers: a, b\n"));
    }

    #[test]
    fn takes_all_or_those_asked_for() {
        let root = root_with(&["b", "a"]);
        assert_eq!(select(root.path(), &[]).unwrap(), ["a", "b"]);
        assert_eq!(select(root.path(), &["b".to_owned()]).unwrap(), ["b"]);
    }

    #[test]
    fn refuses_a_folder_that_cannot_be_a_crate() {
        let root = root_with(&["My_API"]);
        let problem = names(root.path()).unwrap_err();
        assert!(
            problem.message.starts_with("specs/My_API: `My_API` cannot be the name of a crate"),
            "{problem}"
        );
        assert_eq!(problem.help.unwrap(), "rename the folder, for example `my-api`");
    }

    #[test]
    fn says_which_file_is_missing() {
        let root = root_with(&["a"]);
        assert_eq!(
            read(root.path(), "a").unwrap_err().message,
            "specs/a/openapi.yaml: there is no such file"
        );
        fs::write(root.path().join("specs/a/openapi.yaml"), "openapi: 3.0.0").unwrap();
        assert_eq!(
            read(root.path(), "a").unwrap_err().message,
            "specs/a/provider.yaml: there is no such file"
        );
    }
}
