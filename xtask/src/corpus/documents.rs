//! The documents below a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::corpus::index::{self, Entry};
use crate::problem::Problem;

/// One document: a file, or a folder `<name>.d` of which one file is the root.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// The name in the index, else made from the path.
    pub(super) name: String,
    /// The file, or the root of several.
    pub(super) path: PathBuf,
    /// The same, relative to the folder of the run.
    pub(super) shown: String,
    /// The folder that holds all files of a document of several.
    pub(super) folder: Option<PathBuf>,
    /// Whether it is a page of documentation that holds a document.
    pub(super) form: Form,
    /// Its row of the index.
    pub(super) entry: Option<Entry>,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// YAML or JSON.
    Document,
    /// Text with a document in it.
    Page,
    /// A folder of pages that make one document.
    Pages,
}

/// Whether the pages of a folder are taken together, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pages {
    /// Each alone.
    Alone,
    /// Each alone, and all of a folder as one document.
    Stitched,
}

/// All documents below a folder, by path; or the one that a file is. What lies in `out` is not the corpus's.
pub(super) fn find(folder: &Path, out: &Path, pages: Pages) -> Result<Vec<Document>, Problem> {
    if folder.is_file() {
        let shown = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let form = form(folder).unwrap_or(Form::Document);
        return Ok(vec![Document {
            name: stem(&shown).to_owned(),
            path: folder.to_owned(),
            shown,
            folder: None,
            form,
            entry: None,
        }]);
    }
    let entries = index::read(folder)?;
    let entries: BTreeMap<String, Entry> =
        entries.into_iter().map(|it| (it.file.clone(), it)).collect();
    let mut search = Search { base: folder, out, pages, entries, found: Vec::new() };
    search.walk(folder)?;
    if search.found.is_empty() {
        return Err(Problem::new(format!("no document below {}", folder.display()))
            .help("documents end in .yaml, .yml or .json, pages in .md or .txt"));
    }
    Ok(search.found)
}

struct Search<'f> {
    base: &'f Path,
    out: &'f Path,
    pages: Pages,
    entries: BTreeMap<String, Entry>,
    found: Vec<Document>,
}

impl Search<'_> {
    fn walk(&mut self, folder: &Path) -> Result<(), Problem> {
        let paths = list(folder)?;
        let pages = paths.iter().filter(|it| it.is_file() && form(it) == Some(Form::Page)).count();
        if self.pages == Pages::Stitched && pages > 1 {
            self.push(folder, Some(folder), Form::Pages);
        }
        for path in paths {
            if std::path::absolute(&path).is_ok_and(|it| it == self.out) {
                continue;
            }
            if path.is_dir() && path.extension().is_some_and(|it| it == "d") {
                self.several_files(&path)?;
            } else if path.is_dir() {
                self.walk(&path)?;
            } else if let Some(form) = form(&path) {
                self.push(&path, None, form);
            }
        }
        Ok(())
    }

    /// A folder of files that are one document: its root is in the index, or looks like one.
    fn several_files(&mut self, folder: &Path) -> Result<(), Problem> {
        let prefix = format!("{}/", self.shown(folder));
        let known = self.entries.keys().find(|it| it.starts_with(&prefix)).cloned();
        let root = match known {
            Some(file) => Some(self.base.join(file)),
            None => root_of(folder)?,
        };
        if let Some(root) = root {
            self.push(&root, Some(folder), Form::Document);
        }
        Ok(())
    }

    fn push(&mut self, path: &Path, folder: Option<&Path>, form: Form) {
        let shown = self.shown(path);
        let entry = self.entries.get(&shown).cloned();
        let named = match self.shown(folder.unwrap_or(path)) {
            // The pages of the corpus itself.
            empty if empty.is_empty() => "pages".to_owned(),
            named => named,
        };
        let name =
            entry.as_ref().map_or_else(|| stem(&named).replace('/', "-"), |it| it.name.clone());
        let folder = folder.map(Path::to_owned);
        self.found.push(Document { name, path: path.to_owned(), shown, folder, form, entry });
    }

    fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.base).unwrap_or(path);
        let parts: Vec<_> = path.iter().map(|it| it.to_string_lossy()).collect();
        parts.join("/")
    }
}

/// What is in a folder, by name.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = fs::read_dir(folder).map_err(Problem::io("read", folder))?;
    let mut paths = entries
        .map(|it| it.map(|it| it.path()).map_err(Problem::io("read", folder)))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// The pages of a folder, by name.
pub(super) fn pages(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut paths = list(folder)?;
    paths.retain(|it| it.is_file() && form(it) == Some(Form::Page));
    Ok(paths)
}

fn form(path: &Path) -> Option<Form> {
    let name = path.file_name()?.to_str()?;
    if ["SOURCE.txt", "README.md", "LICENSE.txt", "LICENSE.md"].contains(&name) {
        return None;
    }
    match path.extension()?.to_str()?.to_lowercase().as_str() {
        "yaml" | "yml" | "json" => Some(Form::Document),
        "md" | "mdx" | "txt" => Some(Form::Page),
        _ => None,
    }
}

/// The file with an `openapi` of its own that lies highest.
fn root_of(folder: &Path) -> Result<Option<PathBuf>, Problem> {
    let (folders, files): (Vec<_>, Vec<_>) = list(folder)?.into_iter().partition(|it| it.is_dir());
    for file in files.into_iter().filter(|it| form(it) == Some(Form::Document)) {
        let text = fs::read(&file).map_err(Problem::io("read", &file))?;
        let text = String::from_utf8_lossy(&text);
        if text.lines().any(|it| it.trim_start().trim_start_matches('"').starts_with("openapi")) {
            return Ok(Some(file));
        }
    }
    for folder in folders {
        if let Some(root) = root_of(&folder)? {
            return Ok(Some(root));
        }
    }
    Ok(None)
}

fn stem(path: &str) -> &str {
    let slash = path.rfind('/').map_or(0, |it| it + 1);
    match path.get(slash..).unwrap_or_default().rfind('.') {
        Some(dot) if dot > 0 => path.get(..slash + dot).unwrap_or(path),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let folder = folder(files);
        let found = find(folder.path(), Path::new("/out"), Pages::Alone).unwrap();
        found.iter().map(|it| format!("{} {} {:?}", it.name, it.shown, it.form)).collect()
    }

    #[test]
    fn finds_documents_and_pages_by_path() {
        let files = [
            ("b/c.json", ""),
            ("a.v2.yaml", ""),
            ("page.md", ""),
            ("SOURCE.txt", ""),
            ("x.png", ""),
        ];
        let expected = ["a.v2 a.v2.yaml Document", "b-c b/c.json Document", "page page.md Page"];
        assert_eq!(found(&files), expected);
    }

    #[test]
    fn the_pages_of_a_folder_are_a_document_if_asked() {
        let folder = folder(&[("a/x.md", ""), ("a/y.txt", ""), ("b/z.md", "")]);
        let found = find(folder.path(), Path::new("/out"), Pages::Stitched).unwrap();
        let found: Vec<_> = found.iter().map(|it| (it.name.as_str(), it.form)).collect();
        let page = Form::Page;
        assert_eq!(found, [("a", Form::Pages), ("a-x", page), ("a-y", page), ("b-z", page)]);
    }

    #[test]
    fn the_crates_of_a_run_are_no_documents() {
        let folder = folder(&[("a.yaml", ""), ("out/a/api.md", "")]);
        let found = find(folder.path(), &folder.path().join("out"), Pages::Alone).unwrap();
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn a_folder_of_several_files_is_one_document() {
        let files = [
            ("x.d/a.yaml", "type: string\n"),
            ("x.d/b/root.json", "{\n  \"openapi\": \"3.0.0\"}"),
            ("y.d/z.yaml", ""),
        ];
        assert_eq!(found(&files), ["x x.d/b/root.json Document"]);
    }

    #[test]
    fn the_index_names_the_root_and_the_document() {
        let files = [
            ("INDEX.tsv", "name\tfile\nthe-x\tx.d/b.yaml\n"),
            ("x.d/a.yaml", "openapi: 3.0.0\n"),
            ("x.d/b.yaml", "openapi: 3.0.0\n"),
        ];
        assert_eq!(found(&files), ["the-x x.d/b.yaml Document"]);
    }

    #[test]
    fn a_folder_without_documents_is_a_mistake() {
        let folder = folder(&[("a.png", "")]);
        assert!(find(folder.path(), Path::new("/out"), Pages::Alone).unwrap_err().help.is_some());
        assert!(find(&folder.path().join("not-there"), Path::new("/out"), Pages::Alone).is_err());
    }
}
