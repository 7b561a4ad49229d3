//! `generate --spec FILE --out DIR`: any document to a crate that stands alone.

use std::fs;
use std::path::{Component, Path, PathBuf};

use specwright::diag::Strictness;
use specwright::{Document, Run, Source};

use crate::crate_name;
use crate::folder::DiskFolder;
use crate::generate::Arguments;
use crate::messages;
use crate::problem::Problem;
use crate::providers::Text;
use crate::text::{self, Reading};
use crate::write::Folder;
use crate::write::plan::{Record, Scope, Wanted, has_preamble};

/// Runs the command.
pub(crate) fn run(
    root: &Path,
    spec: &Path,
    out: &Path,
    arguments: &Arguments,
) -> Result<(), Problem> {
    let folder = place(root, out)?;
    refuse_strange(&folder, out)?;
    let name = name_of(spec, arguments.name.as_deref())?;
    let shown = spec.to_string_lossy();
    let pages = if spec.is_dir() { pages(spec)? } else { Vec::new() };
    let Reading { text, not_utf8 } = match spec.is_dir() {
        true => Reading::default(),
        false => text::read_leniently(spec, &shown)?,
    };
    let overlay = arguments.overlay.as_deref().map(text_of).transpose()?;
    let runtime_path = runtime_path(root, arguments.runtime_path.as_deref())?;
    let strictness = if arguments.strict { Strictness::Strict } else { Strictness::Lenient };
    let source = Source {
        name: &name,
        document: Document { path: &shown, text: &text },
        overlay: overlay.as_ref().map(Text::as_document),
        run: Run::OneOff { strictness, runtime_path: &runtime_path, not_utf8 },
    };
    let outcome = if spec.is_dir() {
        let pages: Vec<Document<'_>> =
            pages.iter().map(|it| Document { path: &it.path, text: &it.text }).collect();
        specwright::generate_pages(&source, &pages)
    } else {
        let files = DiskFolder::of(spec)?;
        let files = match &arguments.within {
            Some(limit) => files.within(limit)?,
            None => files,
        };
        specwright::generate_in(&source, &files)
    };
    arguments.message_format.diagnostics(&source, &outcome);
    let Some(files) = outcome.files else {
        let errors = messages::summary(&outcome.diagnostics);
        return Err(Problem::new(format!("nothing was written: {errors}")));
    };
    let wanted = Wanted {
        files: files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect(),
        scope: Scope::All,
        record: Record::Preamble,
        edits: arguments.edits(),
    };
    let folder = Folder::open(&folder, &out.to_string_lossy(), &wanted)?;
    folder.write()?;
    arguments.message_format.counts(&name, folder.plan().counts(""));
    Ok(())
}

/// The pages of a folder, by name.
fn pages(folder: &Path) -> Result<Vec<Text>, Problem> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(Problem::io("read", folder))? {
        paths.push(entry.map_err(Problem::io("read", folder))?.path());
    }
    paths.retain(|it| it.is_file() && specwright::page::is_page(&it.to_string_lossy()));
    paths.sort();
    if paths.is_empty() {
        return Err(Problem::new(format!("no page in {}", folder.display())).help(
            "pages end in .md, .mdx or .txt; for a document of several files name its first one",
        ));
    }
    paths.iter().map(|it| text_of(it)).collect()
}

fn text_of(file: &Path) -> Result<Text, Problem> {
    let path = file.to_string_lossy().into_owned();
    Ok(Text { text: text::read(file, &path)?, path })
}

/// The folder to write, absolute; it need not exist.
fn place(root: &Path, out: &Path) -> Result<PathBuf, Problem> {
    let absolute = std::path::absolute(out).map_err(Problem::io("find", out))?;
    let mut folder = PathBuf::new();
    for it in absolute.components() {
        match it {
            Component::ParentDir => drop(folder.pop()),
            it => folder.push(it),
        }
        folder = folder.canonicalize().unwrap_or(folder);
    }
    let generated = root.join("generated");
    let generated = generated.canonicalize().unwrap_or(generated);
    if folder.starts_with(&generated) || generated.starts_with(&folder) {
        return Err(Problem::new(format!(
            "{} belongs to this workspace's own crates",
            out.display()
        ))
        .help("choose another folder for --out"));
    }
    if folder.exists() && !folder.is_dir() {
        return Err(Problem::new(format!("{} is a file", out.display()))
            .help("choose another folder for --out"));
    }
    Ok(folder)
}

/// A folder has to be empty or to hold a crate generated earlier: a wrong --out must not cost anybody a file.
fn refuse_strange(folder: &Path, out: &Path) -> Result<(), Problem> {
    let is_empty = fs::read_dir(folder).is_ok_and(|mut it| it.next().is_none());
    let is_ours = fs::read(folder.join("Cargo.toml")).is_ok_and(|it| has_preamble(&it));
    if is_empty || is_ours || !folder.exists() {
        return Ok(());
    }
    Err(Problem::new(format!("{} is neither empty nor a crate generated earlier", out.display()))
        .help("choose a new folder for --out"))
}

fn name_of(spec: &Path, asked: Option<&str>) -> Result<String, Problem> {
    if let Some(name) = asked {
        return crate_name::check(name).map(|()| name.to_owned());
    }
    let stem = spec.file_stem().unwrap_or_default().to_string_lossy();
    crate_name::from_stem(&stem).ok_or_else(|| {
        Problem::new(format!("no crate can be named after `{stem}`"))
            .help("say --name, for example `--name my-api`")
    })
}

/// Absolute, so that the crate can be moved.
fn runtime_path(root: &Path, asked: Option<&Path>) -> Result<String, Problem> {
    let path = match asked {
        Some(path) => std::path::absolute(path).map_err(Problem::io("find", path))?,
        None => root.join("generator/runtime"),
    };
    path.into_os_string().into_string().map_err(|path| {
        Problem::new(format!(
            "Cargo cannot find the runtime at {}: the path is not UTF-8",
            path.display()
        ))
        .help("say another with --runtime-path")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_of_a_folder_are_sorted() {
        let home = tempfile::tempdir().unwrap();
        assert!(pages(home.path()).unwrap_err().help.is_some());
        for name in ["b.md", "a.txt", "openapi.yaml"] {
            fs::write(home.path().join(name), name).unwrap();
        }
        let found = pages(home.path()).unwrap();
        assert_eq!(found.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["a.txt", "b.md"]);
    }

    #[test]
    fn the_name_comes_from_the_file_unless_said() {
        assert_eq!(name_of(Path::new("x/Pet Store.yaml"), None).unwrap(), "pet-store");
        assert_eq!(name_of(Path::new("x.yaml"), Some("y")).unwrap(), "y");
        assert!(name_of(Path::new("x.yaml"), Some("../../x")).unwrap_err().help.is_some());
        assert!(name_of(Path::new("日本.yaml"), None).unwrap_err().help.is_some());
    }

    #[test]
    fn keeps_out_of_the_generated_crates() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("generated")).unwrap();
        for out in ["generated", "generated/x", "other/../generated/x", "."] {
            assert!(place(root.path(), &root.path().join(out)).is_err(), "{out}");
        }
        let out = place(root.path(), &root.path().join("a/../b")).unwrap();
        assert_eq!(out, root.path().canonicalize().unwrap().join("b"));
    }

    #[test]
    fn writes_only_where_nothing_of_anybody_is() {
        let home = tempfile::tempdir().unwrap();
        let refused = || refuse_strange(home.path(), Path::new("out")).is_err();
        assert!(!refused(), "an empty folder");
        fs::write(home.path().join("Cargo.toml"), "[package]\n").unwrap();
        assert!(refused(), "somebody's crate");
        fs::write(
            home.path().join("Cargo.toml"),
            "# Generated from `x` by `cargo xtask generate`. Do not edit.\n",
        )
        .unwrap();
        assert!(!refused(), "a crate generated earlier");
        assert!(refuse_strange(&home.path().join("new"), Path::new("out")).is_ok());
    }

    #[test]
    fn the_path_of_the_runtime_is_absolute() {
        let root = Path::new("/checkout");
        assert_eq!(runtime_path(root, None).unwrap(), "/checkout/generator/runtime");
        assert!(Path::new(&runtime_path(root, Some(Path::new("x"))).unwrap()).is_absolute());
    }
}
