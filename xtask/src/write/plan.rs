//! [`Plan`]: what has to happen to each file of a folder, and what stands in the way. Nothing is touched here.

use std::collections::{BTreeMap, BTreeSet};

use crate::write::sums::{self, Sums};
use crate::write::tree::Tree;

/// What a folder is to hold.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// The files, by path relative to the folder.
    pub(crate) files: BTreeMap<String, String>,
    /// Which part of the folder `files` is all of.
    pub(crate) scope: Scope,
    /// How a generated file is known.
    pub(crate) record: Record,
    /// What happens to generated files that a person edited.
    pub(crate) edits: Edits,
}

/// A part of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All of it.
    All,
    /// These folders at its top; the others stay as they are.
    Folders(BTreeSet<String>),
}

/// How a generated file is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Record {
    /// By the checksums kept in the folder, and where there is none, by the preamble.
    Checksums,
    /// By the preamble, and Cargo.lock may stand beside.
    Preamble,
}

/// What happens to generated files that a person edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edits {
    /// Nothing is written.
    Refuse,
    /// They are overwritten.
    Overwrite,
}

/// What happens to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing; it is not even touched.
    Keep,
    /// It gets these bytes.
    Write(String),
    /// It is removed.
    Remove,
}

/// Why a folder cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// A generated file that a person edited.
    Edited(String),
    /// A file that was not generated.
    Foreign(String),
}

/// What has to happen to each file of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// By path; all files of the folder, before and after.
    pub(crate) steps: BTreeMap<String, Step>,
    /// If there is any, nothing may be written.
    pub(crate) obstacles: Vec<Obstacle>,
    /// Folders with nothing in them, which Cargo would stumble over.
    pub(crate) empty_folders: Vec<String>,
}

/// How many files of a crate there are after a run, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Files there are after the run.
    pub(crate) files: usize,
    /// Files added or changed.
    pub(crate) changed: usize,
    /// Files removed.
    pub(crate) removed: usize,
}

impl Plan {
    /// Compares what is there with what is wanted.
    pub(crate) fn new(tree: &Tree, wanted: &Wanted) -> Self {
        let recorded = match (wanted.record, tree.files.get(sums::FILE)) {
            (Record::Checksums, Some(bytes)) => Sums::parse(&String::from_utf8_lossy(bytes)),
            (Record::Checksums, None) | (Record::Preamble, _) => Sums::default(),
        };
        let mut plan = Self { empty_folders: tree.empty_folders.clone(), ..Self::default() };
        for (path, text) in &wanted.files {
            let step = match tree.files.get(path) {
                Some(bytes) if bytes == text.as_bytes() => Step::Keep,
                Some(bytes) => {
                    plan.obstacles.extend(obstacle(path, bytes, &recorded, wanted.edits));
                    Step::Write(text.clone())
                }
                None => Step::Write(text.clone()),
            };
            plan.steps.insert(path.clone(), step);
        }
        for (path, bytes) in &tree.files {
            if wanted.files.contains_key(path) || wanted.keeps_record_at(path) {
                continue;
            }
            let step = if wanted.leaves_alone(path) { Step::Keep } else { Step::Remove };
            if step == Step::Remove {
                plan.obstacles.extend(obstacle(path, bytes, &recorded, wanted.edits));
            }
            plan.steps.insert(path.clone(), step);
        }
        plan.obstacles.extend(tree.others.iter().cloned().map(Obstacle::Foreign));
        if wanted.record == Record::Checksums {
            plan.steps.insert(sums::FILE.to_owned(), record_step(tree, wanted, recorded));
        }
        plan
    }

    /// Whether everything is as it should be.
    pub(crate) fn is_done(&self) -> bool {
        self.obstacles.is_empty()
            && self.empty_folders.is_empty()
            && self.steps.values().all(|step| *step == Step::Keep)
    }

    /// What becomes of the files below a folder at the top; `""`: of all files.
    pub(crate) fn counts(&self, folder: &str) -> Counts {
        let mut counts = Counts::default();
        for (path, step) in &self.steps {
            if !folder.is_empty() && top(path) != Some(folder) {
                continue;
            }
            match step {
                Step::Keep => counts.files += 1,
                Step::Write(_) => {
                    counts.files += 1;
                    counts.changed += 1;
                }
                Step::Remove => counts.removed += 1,
            }
        }
        counts
    }

    /// Folders at the top that hold a file before or after the run, sorted.
    pub(crate) fn folders(&self) -> BTreeSet<String> {
        self.steps.keys().filter_map(|path| top(path)).map(str::to_owned).collect()
    }

    /// Whether a file of that name, in any folder, is written or removed.
    pub(crate) fn changes_any(&self, name: &str) -> bool {
        self.steps
            .iter()
            .any(|(path, step)| *step != Step::Keep && path.rsplit('/').next() == Some(name))
    }
}

impl Wanted {
    fn keeps_record_at(&self, path: &str) -> bool {
        self.record == Record::Checksums && path == sums::FILE
    }

    /// Whether a file that is not wanted is none of this run's business.
    fn leaves_alone(&self, path: &str) -> bool {
        match &self.scope {
            Scope::All => self.record == Record::Preamble && path == "Cargo.lock",
            Scope::Folders(folders) => !top(path).is_some_and(|it| folders.contains(it)),
        }
    }
}

fn record_step(tree: &Tree, wanted: &Wanted, mut sums: Sums) -> Step {
    sums.retain(|path| wanted.leaves_alone(path));
    for (path, text) in &wanted.files {
        sums.insert(path, text.as_bytes());
    }
    let text = sums.to_string();
    match tree.files.get(sums::FILE) {
        Some(bytes) if bytes == text.as_bytes() => Step::Keep,
        _ => Step::Write(text),
    }
}

fn obstacle(path: &str, bytes: &[u8], recorded: &Sums, edits: Edits) -> Option<Obstacle> {
    match recorded.agree(path, bytes) {
        Some(true) => None,
        Some(false) if edits == Edits::Overwrite => None,
        Some(false) => Some(Obstacle::Edited(path.to_owned())),
        None if has_preamble(bytes) => None,
        None => Some(Obstacle::Foreign(path.to_owned())),
    }
}

/// Whether a file says of itself, in a comment or a paragraph, that it is generated.
pub(crate) fn has_preamble(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).lines().any(|line| {
        let words = line.trim_start_matches(['/', '!', '#', '<', '-', ' ']);
        words.starts_with("Generated from `")
            && words.contains("` by `cargo xtask generate`. Do not edit.")
    })
}

fn top(path: &str) -> Option<&str> {
    path.split_once('/').map(|(top, _)| top)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str =
        "//! Generated from `specs/a/openapi.yaml` by `cargo xtask generate`. Do not edit.\n";

    fn tree(files: &[(&str, &str)]) -> Tree {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        Tree { files, ..Tree::default() }
    }

    fn wanted(files: &[(&str, &str)]) -> Wanted {
        let files =
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Wanted { files, scope: Scope::All, record: Record::Checksums, edits: Edits::Refuse }
    }

    /// The tree a run leaves that starts with nothing.
    fn written(files: &[(&str, &str)]) -> Tree {
        let plan = Plan::new(&Tree::default(), &wanted(files));
        let texts = plan.steps.into_iter().filter_map(|(path, step)| match step {
            Step::Write(text) => Some((path, text.into_bytes())),
            Step::Keep | Step::Remove => None,
        });
        Tree { files: texts.collect(), ..Tree::default() }
    }

    fn touched(plan: &Plan) -> Vec<(&str, &'static str)> {
        let steps = plan.steps.iter().filter_map(|(path, step)| match step {
            Step::Keep => None,
            Step::Write(_) => Some((path.as_str(), "write")),
            Step::Remove => Some((path.as_str(), "remove")),
        });
        steps.collect()
    }

    #[test]
    fn a_second_run_has_nothing_to_do() {
        let files = [("a/Cargo.toml", "x"), ("a/src/lib.rs", "y")];
        assert!(Plan::new(&written(&files), &wanted(&files)).is_done());
    }

    #[test]
    fn writes_what_differs_and_removes_what_is_no_longer_wanted() {
        let before = written(&[("a/x", "1"), ("a/y", "1"), ("a/z", "1")]);
        let plan = Plan::new(&before, &wanted(&[("a/x", "1"), ("a/y", "2")]));
        assert_eq!(touched(&plan), [("SHA256SUMS", "write"), ("a/y", "write"), ("a/z", "remove")]);
        assert_eq!(plan.obstacles, []);
        assert_eq!(plan.counts("a"), Counts { files: 2, changed: 1, removed: 1 });
    }

    #[test]
    fn a_partial_run_keeps_the_other_crates_and_their_checksums() {
        let before = written(&[("a/x", "1"), ("b/x", "1")]);
        let scope = Scope::Folders(BTreeSet::from(["a".to_owned()]));
        let plan = Plan::new(&before, &Wanted { scope, ..wanted(&[("a/x", "2")]) });
        assert_eq!(touched(&plan), [("SHA256SUMS", "write"), ("a/x", "write")]);
        let Some(Step::Write(sums)) = plan.steps.get(sums::FILE) else { panic!("{plan:?}") };
        assert!(sums.contains("  b/x\n"), "{sums}");
    }

    #[test]
    fn a_hand_edit_stands_in_the_way_unless_it_may_be_overwritten() {
        let mut before = written(&[("a/x", "1"), ("a/old", "1")]);
        before.files.insert("a/x".to_owned(), b"edited".to_vec());
        before.files.insert("a/old".to_owned(), OURS.into());
        let plan = Plan::new(&before, &wanted(&[("a/x", "1")]));
        let edited = |it: &str| Obstacle::Edited(it.to_owned());
        assert_eq!(plan.obstacles, [edited("a/x"), edited("a/old")]);
        let plan =
            Plan::new(&before, &Wanted { edits: Edits::Overwrite, ..wanted(&[("a/x", "1")]) });
        assert_eq!(plan.obstacles, []);
        assert_eq!(
            touched(&plan),
            [("SHA256SUMS", "write"), ("a/old", "remove"), ("a/x", "write")]
        );
    }

    #[test]
    fn an_unknown_file_is_never_overwritten_or_removed() {
        let mut before = written(&[("a/x", "1")]);
        before.files.insert("a/notes.md".to_owned(), b"mine".to_vec());
        before.files.insert("a/y".to_owned(), b"mine".to_vec());
        for edits in [Edits::Refuse, Edits::Overwrite] {
            let plan =
                Plan::new(&before, &Wanted { edits, ..wanted(&[("a/x", "1"), ("a/y", "2")]) });
            let foreign = |it: &str| Obstacle::Foreign(it.to_owned());
            assert_eq!(plan.obstacles, [foreign("a/y"), foreign("a/notes.md")]);
        }
    }

    #[test]
    fn without_checksums_the_preamble_says_what_is_ours() {
        let before = tree(&[
            ("a/x", OURS),
            ("a/old", OURS),
            ("a/same", "1"),
            ("a/notes.md", "Generated from `x`"),
        ]);
        let plan = Plan::new(&before, &wanted(&[("a/x", "2"), ("a/same", "1")]));
        assert_eq!(
            touched(&plan)[1..],
            [("a/notes.md", "remove"), ("a/old", "remove"), ("a/x", "write")]
        );
        assert_eq!(plan.obstacles, [Obstacle::Foreign("a/notes.md".to_owned())]);
    }

    #[test]
    fn links_are_foreign_and_empty_folders_are_work() {
        let files = [("a/x", "1")];
        let link = Tree { others: vec!["b".to_owned()], ..written(&files) };
        assert_eq!(
            Plan::new(&link, &wanted(&files)).obstacles,
            [Obstacle::Foreign("b".to_owned())]
        );
        let empty = Tree { empty_folders: vec!["b".to_owned()], ..written(&files) };
        assert!(!Plan::new(&empty, &wanted(&files)).is_done());
    }

    #[test]
    fn a_one_off_crate_keeps_its_lock_file_and_nothing_else() {
        let before = tree(&[("Cargo.lock", "1"), ("src/lib.rs", OURS), ("src/main.rs", "mine")]);
        let plan = Plan::new(
            &before,
            &Wanted { record: Record::Preamble, ..wanted(&[("src/lib.rs", OURS)]) },
        );
        assert_eq!(plan.steps["Cargo.lock"], Step::Keep);
        assert_eq!(plan.obstacles, [Obstacle::Foreign("src/main.rs".to_owned())]);
        assert!(!plan.steps.contains_key(sums::FILE));
    }

    #[test]
    fn knows_the_preamble_in_every_kind_of_file() {
        for (text, ours) in [
            (OURS, true),
            ("# Generated from `x` by `cargo xtask generate`. Do not edit.", true),
            (
                "# Title\n\n<!-- Generated from `x` by `cargo xtask generate`. Do not edit. -->",
                true,
            ),
            ("# Title\n\nGenerated from `x` by `cargo xtask generate`. Do not edit.\n", true),
            ("// Generated from `x`. Do not edit.", false),
            ("let x = \"// Generated from `x` by `cargo xtask generate`. Do not edit.\";", false),
        ] {
            assert_eq!(has_preamble(text.as_bytes()), ours, "{text}");
        }
    }
}
