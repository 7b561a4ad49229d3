//! `INDEX.tsv`: what is known of each document, and what is expected of the generator.

use std::collections::BTreeMap;
use std::path::Path;

use crate::problem::Problem;
use crate::text;

/// One row, as far as it is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// How the document is called.
    pub(super) name: String,
    /// Its file, relative to the index; of several files the root.
    pub(super) file: String,
    /// `real` or `peer-fixture`.
    pub(super) group: String,
    /// `core`, `big` or `extra`.
    pub(super) tier: String,
    /// Constructs seen in it.
    pub(super) features: Vec<String>,
    /// Operations counted by whoever wrote the index.
    pub(super) operations: Option<usize>,
    /// What the generator has to do.
    pub(super) expect: Option<Expect>,
    /// Why it is invalid, if it is.
    pub(super) reason: String,
}

/// What the generator has to do with a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expect {
    /// Generate every operation.
    Generate,
    /// Generate, and say what was done.
    GenerateWithDiagnostics,
    /// Refuse it with a place, or generate with a diagnostic.
    RejectOrDiagnose,
    /// Refuse it with a place.
    RejectClearly,
    /// Say which parts are ignored; a crate is welcome.
    Newer,
}

impl Expect {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "generate" => Self::Generate,
            "generate-with-diagnostics" => Self::GenerateWithDiagnostics,
            "reject-or-diagnose" => Self::RejectOrDiagnose,
            "reject-clearly" => Self::RejectClearly,
            "out-of-scope-3.2" => Self::Newer,
            _ => return None,
        })
    }

    /// The word of the index.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::GenerateWithDiagnostics => "generate-with-diagnostics",
            Self::RejectOrDiagnose => "reject-or-diagnose",
            Self::RejectClearly => "reject-clearly",
            Self::Newer => "out-of-scope-3.2",
        }
    }
}

/// The rows of the index in a folder; none if there is none.
pub(super) fn read(folder: &Path) -> Result<Vec<Entry>, Problem> {
    let path = folder.join("INDEX.tsv");
    if !path.exists() {
        return Ok(Vec::new());
    }
    parse(&text::read(&path, &path.to_string_lossy())?)
}

fn parse(text: &str) -> Result<Vec<Entry>, Problem> {
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let missing = ["name", "file"].into_iter().find(|it| !columns.contains(it));
    if let Some(name) = missing {
        return Err(Problem::new(format!("INDEX.tsv has no column `{name}`")));
    }
    lines.map(|line| entry(&columns, line)).collect()
}

fn entry(columns: &[&str], line: &str) -> Result<Entry, Problem> {
    let cells: BTreeMap<&str, &str> = columns.iter().copied().zip(line.split('\t')).collect();
    let cell = |name: &str| cells.get(name).copied().unwrap_or_default();
    let expect = match cell("expect") {
        "" => None,
        text => Some(Expect::parse(text).ok_or_else(|| {
            Problem::new(format!("INDEX.tsv: `{}` expects `{text}`", cell("name")))
                .help("known: generate, generate-with-diagnostics, reject-or-diagnose, reject-clearly, out-of-scope-3.2")
        })?),
    };
    Ok(Entry {
        name: cell("name").to_owned(),
        file: cell("file").to_owned(),
        group: cell("group").to_owned(),
        tier: cell("tier").to_owned(),
        features: cell("features").split(',').map(str::to_owned).collect(),
        operations: cell("operations").parse().ok(),
        expect,
        reason: cell("reason").to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_knows_by_the_names_of_the_columns() {
        let text = "tier\tname\tfile\texpect\tfeatures\tx\nbig\ta\ta.yaml\treject-clearly\toneOf,const\ty\n\tb\tb.yaml\n";
        let entries = parse(text).unwrap();
        assert_eq!(
            entries[0],
            Entry {
                name: "a".to_owned(),
                file: "a.yaml".to_owned(),
                tier: "big".to_owned(),
                features: vec!["oneOf".to_owned(), "const".to_owned()],
                expect: Some(Expect::RejectClearly),
                ..Entry::default()
            }
        );
        assert_eq!((entries[1].name.as_str(), entries[1].expect), ("b", None));
    }

    #[test]
    fn refuses_what_it_cannot_judge() {
        assert!(parse("name\n").unwrap_err().message.contains("`file`"));
        let problem = parse("name\tfile\texpect\na\tb\tgenrate\n").unwrap_err();
        assert_eq!(problem.message, "INDEX.tsv: `a` expects `genrate`");
    }

    #[test]
    fn every_expectation_reads_back() {
        for it in [
            Expect::Generate,
            Expect::GenerateWithDiagnostics,
            Expect::RejectOrDiagnose,
            Expect::RejectClearly,
            Expect::Newer,
        ] {
            assert_eq!(Expect::parse(it.text()), Some(it));
        }
    }
}
