//! The one road from a vendored document to [`Normal`]: declared quirks first, then the dialect passes.

mod bad_refs;
mod dialect;
mod editor;
mod extensions;
mod hidden;
mod newer;
mod quirks;

pub(crate) use self::dialect::CONST_OUTSIDE_ENUM;
use std::borrow::Cow;

use serde_json::Value;

use crate::config::{Config, Quirks};
use crate::diag::{Diagnostics, Strictness};
use crate::diff::Change;
use crate::normalize::editor::{Editor, Node, put};

/// A document after every pass: OpenAPI 3.0 in spelling, whatever it was before.
#[derive(Clone, Debug, PartialEq)]
pub struct Normal(Value);

impl Normal {
    /// The document.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The document, for who goes on with it.
    pub fn into_value(self) -> Value {
        self.0
    }
}

/// What the passes did, in order; passes that changed nothing are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace(pub Vec<Applied>);

/// A pass that changed something.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// Its name: `nested-tags`.
    pub pass: &'static str,
    /// One sentence: what it repairs or translates.
    pub about: Cow<'static, str>,
    /// Whether it repairs a defect or spells 3.1 as 3.0.
    pub kind: PassKind,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// Why a pass exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassKind {
    /// Applies an action of the provider's overlay.
    Overlay,
    /// Repairs a defect of the document; has to be declared in `provider.yaml`.
    Quirk,
    /// Spells 3.1 as 3.0; always on.
    Dialect,
}

/// The names of all passes and what they do, in the order they run.
pub fn passes() -> impl Iterator<Item = (PassKind, &'static str, &'static str)> {
    let quirks = quirks::ALL.iter().map(|it| (PassKind::Quirk, it.id, it.about));
    quirks.chain(dialect::ALL.iter().map(|it| (PassKind::Dialect, it.id, it.about)))
}

/// Repairs what `config` declares, then spells the document as OpenAPI 3.0.
///
/// A declared quirk that matches nothing is an error, and so is one that matches undeclared. The latter is repaired all
/// the same, so that its consequences are not reported too, but it is not in the trace. Where any quirk may apply (a
/// one-off run), each that does is reported.
pub fn normalize(root: Value, config: &Config, diagnostics: &mut Diagnostics) -> (Normal, Trace) {
    let mut trace = Trace::default();
    let mut document = Editor::new(root);
    unknown_quirks(config, diagnostics);
    for pass in quirks::ALL {
        let changes = pass.run(&mut document);
        match (Rule::of(&config.quirks, pass.id), changes.is_empty()) {
            (Rule::Must { index }, true) => diagnostics.quirk_never_applied(index, pass.id),
            (Rule::MustNot, false) => diagnostics.quirk_undeclared(pass.id, pass.about, &changes),
            (Rule::May, false) => {
                diagnostics.quirk_applied(pass.id, pass.about, &changes);
                trace.push(pass, PassKind::Quirk, changes);
            }
            (Rule::Must { .. }, false) => trace.push(pass, PassKind::Quirk, changes),
            (Rule::May | Rule::MustNot, true) => (),
        }
    }
    bad_refs::leave_out(&mut document, diagnostics);
    extensions::report(&mut document, diagnostics);
    hidden::leave_out(&mut document, config, diagnostics);
    newer::report(&mut document, diagnostics);
    for pass in dialect::ALL {
        let changes = pass.run(&mut document);
        if !changes.is_empty() {
            trace.push(pass, PassKind::Dialect, changes);
        }
    }
    (Normal(document.into_root()), trace)
}

/// The document with every defect repaired that a quirk knows, and without what it asks to leave out itself; nothing
/// else is changed: it is still in its own version.
pub fn repair(root: Value) -> Value {
    let mut document = Editor::new(root);
    for pass in quirks::ALL {
        pass.run(&mut document);
    }
    let mut diagnostics = Diagnostics::new(Strictness::Lenient);
    hidden::leave_out(&mut document, &Config::default(), &mut diagnostics);
    document.into_root()
}

/// A rewrite of the document. It knows neither Rust nor names nor decisions about a provider.
struct Pass {
    /// Its name, in kebab-case; a quirk's is what `provider.yaml` declares.
    id: &'static str,
    /// One sentence: what it repairs or translates.
    about: &'static str,
    /// Rewrites the whole document; a second time it changes nothing.
    rewrite: fn(&mut Editor),
}

impl Pass {
    fn run(&self, document: &mut Editor) -> Vec<Change> {
        (self.rewrite)(document);
        document.take_changes()
    }
}

impl Trace {
    fn push(&mut self, pass: &Pass, kind: PassKind, changes: Vec<Change>) {
        self.0.push(Applied { pass: pass.id, about: pass.about.into(), kind, changes });
    }
}

/// Whether a quirk has to apply.
enum Rule {
    /// It is declared, at this index.
    Must { index: usize },
    /// Whatever matches is repaired.
    May,
    /// It is not declared.
    MustNot,
}

impl Rule {
    fn of(quirks: &Quirks, id: &str) -> Self {
        match quirks {
            Quirks::Any => Self::May,
            Quirks::Declared(ids) => match ids.iter().position(|it| it == id) {
                Some(index) => Self::Must { index },
                None => Self::MustNot,
            },
        }
    }
}

fn unknown_quirks(config: &Config, diagnostics: &mut Diagnostics) {
    let Quirks::Declared(ids) = &config.quirks else { return };
    let known: Vec<&str> = quirks::ALL.iter().map(|it| it.id).collect();
    for (index, id) in ids.iter().enumerate().filter(|(_, it)| !known.contains(&it.as_str())) {
        diagnostics.unknown_quirk(index, id, &known);
    }
}

/// What a pass makes of a document; a second run must not change it any more.
#[cfg(test)]
fn check(pass: Pass, yaml: &str) -> String {
    let before: Value = serde_yaml::from_str(yaml).unwrap();
    let mut document = Editor::new(before.clone());
    let told = pass.run(&mut document);
    let once = document.into_root();
    let sorted = |mut it: Vec<Change>| {
        it.sort_by(|a, b| a.at.cmp(&b.at));
        it
    };
    let done = crate::diff::diff(&before, &once);
    assert_eq!(sorted(told), sorted(done), "{} does not tell what it did", pass.id);
    let mut again = Editor::new(once.clone());
    assert_eq!(pass.run(&mut again), [], "a second run of {} changes the document again", pass.id);
    assert_eq!(again.into_root(), once, "a second run of {} changes the document again", pass.id);
    serde_yaml::to_string(&once).unwrap()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;

    fn declared(quirks: &[&str]) -> Config {
        Config {
            quirks: Quirks::Declared(quirks.iter().map(|it| (*it).to_owned()).collect()),
            ..Config::default()
        }
    }

    fn codes(
        root: &Value,
        config: &Config,
        strictness: Strictness,
    ) -> (Vec<&'static str>, bool, Value) {
        let mut diagnostics = Diagnostics::new(strictness);
        let (normal, _) = normalize(root.clone(), config, &mut diagnostics);
        let has_errors = diagnostics.has_errors();
        (diagnostics.into_sorted().iter().map(|it| it.code).collect(), has_errors, normal.0)
    }

    #[test]
    fn quirks_are_checked_both_ways() {
        let broken = json!({"paths": {"/a": {"get": {"tags": [["a", "b"]]}}}});
        let sound = json!({"paths": {"/a": {"get": {"tags": ["b"]}}}});
        let (strict, lenient) = (Strictness::Strict, Strictness::Lenient);
        assert_eq!(
            codes(&broken, &declared(&["nested-tags"]), strict),
            (vec![], false, sound.clone())
        );
        assert_eq!(
            codes(&broken, &declared(&[]), strict),
            (vec!["quirk-undeclared"], true, sound.clone())
        );
        assert_eq!(
            codes(&sound, &declared(&["nested-tags"]), strict),
            (vec!["quirk-never-applied"], true, sound.clone())
        );
        assert_eq!(
            codes(&sound, &declared(&["nested-tag"]), strict),
            (vec!["unknown-quirk"], true, sound.clone())
        );
        assert_eq!(
            codes(&broken, &Config::default(), lenient),
            (vec!["quirk"], false, sound.clone())
        );
        assert_eq!(codes(&sound, &Config::default(), lenient), (vec![], false, sound));
    }

    #[test]
    fn the_trace_says_what_changed() {
        let root = json!({"components": {"schemas": {"A": {"const": "a"}}}});
        let (_, trace) =
            normalize(root, &Config::default(), &mut Diagnostics::new(Strictness::Strict));
        let passes: Vec<_> =
            trace.0.iter().map(|it| (it.pass, it.kind, it.changes.len())).collect();
        assert_eq!(passes, [("const-as-enum", PassKind::Dialect, 3)]);
    }

    /// The places a fragment in a header can stand in.
    fn contexts(fragment: &Value) -> Vec<Value> {
        vec![
            json!({"components": {"schemas": {"X": fragment}}}),
            json!({"paths": {"/x": {"get": fragment}}}),
            json!({"components": {"responses": {"X": fragment}}}),
            json!({"components": {"parameters": {"X": fragment}}}),
            fragment.clone(),
        ]
    }

    /// Every `# before` line of a header and the `# after` line below it.
    fn claims(header: &str) -> Vec<(Value, Value)> {
        let lines: Vec<&str> = header.lines().filter_map(|it| it.strip_prefix("//! ")).collect();
        let side = |line: &str, mark: &str| {
            let fragment = line.strip_suffix(mark)?;
            Some(serde_yaml::from_str(fragment).unwrap_or_else(|err| panic!("{fragment}: {err}")))
        };
        let pair = |it: &[&str]| Some((side(it[0], "# before")?, side(it[1], "# after")?));
        lines.windows(2).filter_map(pair).collect()
    }

    #[test]
    fn headers_tell_the_truth() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/normalize");
        for (folder, passes) in [("quirks", quirks::ALL), ("dialect", dialect::ALL)] {
            let files = std::fs::read_dir(sources.join(folder)).unwrap();
            let n_files = files
                .filter(|it| it.as_ref().unwrap().path().extension() == Some("rs".as_ref()))
                .count();
            assert_eq!(n_files, passes.len(), "a file in {folder} is not registered");
            for pass in passes {
                let path = sources.join(folder).join(format!("{}.rs", pass.id.replace('-', "_")));
                let header = std::fs::read_to_string(&path).unwrap();
                let claims = claims(&header);
                assert!(!claims.is_empty(), "{} shows no before and after", path.display());
                assert!(
                    header.contains("\n//! Seen in: "),
                    "{} does not say where",
                    path.display()
                );
                for (before, after) in claims {
                    let keeps = contexts(&before).into_iter().zip(contexts(&after)).any(
                        |(before, after)| {
                            let is_change = before != after;
                            let mut document = Editor::new(before);
                            pass.run(&mut document);
                            is_change && *document.root() == after
                        },
                    );
                    assert!(keeps, "{} claims {before} => {after}", pass.id);
                }
            }
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<_> = passes().map(|(_, id, _)| id).collect();
        let n = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), n);
    }
}
