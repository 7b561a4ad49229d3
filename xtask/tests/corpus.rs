//! `cargo xtask corpus` over small corpora: what it prints, what it writes, and its exit code.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose own files cannot be read or written has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const GOOD: &str = "openapi: 3.0.3
info: {title: Good, version: '1'}
servers: [{url: 'https://good.example'}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: ok}}}}
  /b: {put: {operationId: putB, responses: {'204': {description: ok}}}}
";

/// Its second operation cannot be found, because there is no such file; its third one is in another.
const LESS: &str = "openapi: 3.0.3
info: {title: Less, version: '1'}
servers: [{url: 'https://less.example'}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: ok}}}}
  /b: {$ref: 'gone.yaml'}
  /c: {$ref: 'c.json'}
";

/// A folder with documents of each kind, and an index of some.
fn corpus() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let index = "name\tgroup\tfile\texpect\ttier\tfeatures\n\
        good\treal\tgood.yaml\tgenerate\tcore\toneOf\n\
        cut-off\tpeer\tcut-off.json\treject-clearly\textra\t\n\
        silent\tpeer\tsilent.yaml\tgenerate-with-diagnostics\textra\t\n";
    for (path, text) in [
        ("INDEX.tsv", index),
        ("good.yaml", GOOD),
        ("cut-off.json", "{\"openapi\": \"3.0.3\",\n"),
        ("silent.yaml", GOOD),
        ("less.d/openapi.yaml", LESS),
        ("less.d/c.json", "{\"delete\": {\"responses\": {\"204\": {\"description\": \"ok\"}}}}"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn command(folder: &Path, words: &[&str]) -> Command {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root).arg("corpus").arg(folder).args(words);
    command.arg("--out").arg(folder.join("out"));
    command
}

/// Runs the command, which has to end with this code; returns what it printed.
#[track_caller]
fn ends(folder: &Path, words: &[&str], code: i32) -> String {
    let output = command(folder, words).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{words:?}\n{text}\n{err}");
    text + &err
}

/// The cells of a report: those of a column, by the name of the document.
fn column(report: &Path, name: &str) -> Vec<String> {
    let text = fs::read_to_string(report).unwrap();
    let mut lines = text.lines().map(|it| it.split('\t').collect::<Vec<_>>());
    let at = lines.next().unwrap().iter().position(|it| *it == name).unwrap();
    lines.map(|it| format!("{} {}", it[0], it[at])).collect()
}

#[test]
fn judges_every_document() {
    let folder = corpus();
    let report = folder.path().join("report/corpus.tsv");
    let text = ends(folder.path(), &["--twice", "--report", report.to_str().unwrap()], 1);
    assert!(text.contains("silent: nothing was said about what is wrong with it\n"), "{text}");
    assert!(text.contains(" did not behave as expected\n"), "{text}");
    let verdicts = column(&report, "verdict");
    for verdict in ["cut-off good", "good good", "silent failure"] {
        assert!(verdicts.iter().any(|it| it == verdict), "{verdicts:?}");
    }
    assert_eq!(
        column(&report, "outcome"),
        ["cut-off rejected", "good generated", "less generated", "silent generated"]
    );
    assert_eq!(column(&report, "operations"), ["cut-off 0", "good 2", "less 2", "silent 2"]);
    let first = column(&report, "first_diagnostic");
    assert!(
        first[0].ends_with("(cut-off.json:2:0)") || first[0].contains("(cut-off.json:"),
        "{first:?}"
    );
    assert!(folder.path().join("out/good/src/lib.rs").exists());
    let manifest = fs::read_to_string(folder.path().join("out/good/Cargo.toml")).unwrap();
    assert!(manifest.contains("[lints]\nworkspace = true") && !manifest.contains("[workspace]"));
}

#[test]
fn chooses_by_the_index() {
    let folder = corpus();
    let text = ends(folder.path(), &["--feature", "oneOf", "--tier", "core"], 0);
    assert!(text.contains("2 of 2 operations have methods"), "{text}");
    let text = ends(folder.path(), &["--group", "none"], 1);
    assert!(text.contains("error: no document is chosen"), "{text}");
}

#[test]
fn a_second_run_goes_by_the_state_of_the_first() {
    let folder = corpus();
    let words = ["--name", "good"];
    ends(folder.path(), &words, 0);
    let state = folder.path().join("out/generated.jsonl");
    let text = fs::read_to_string(&state).unwrap();
    fs::write(&state, text.replace("\"lines\":", "\"lines\":9000000")).unwrap();
    assert!(ends(folder.path(), &words, 0).contains(" 9000"), "the first run's facts count");
    assert!(!ends(folder.path(), &[&words[..], &["--fresh"]].concat(), 0).contains(" 9000"));
    fs::remove_file(folder.path().join("out/good/Cargo.toml")).unwrap();
    ends(folder.path(), &words, 0);
    assert!(folder.path().join("out/good/Cargo.toml").exists(), "a crate that is gone comes back");
}

#[test]
fn a_document_that_takes_too_much_fails_alone() {
    let folder = corpus();
    let text = ends(folder.path(), &["--name", "good", "--memory-limit", "1"], 1);
    assert!(text.contains("good: "), "{text}");
    let text = ends(folder.path(), &["--name", "good,cut-off", "--time-limit", "0"], 1);
    assert!(text.contains("good: no end after 0 s\n"), "{text}");
}

/// Something that says what Cargo says: `good` is fine, of `silent` one thing is unused.
#[cfg(unix)]
const CARGO: &str = r#"#!/bin/sh
if [ "$1" = -V ]; then echo cargo 1; exit; fi
echo ran >> "$RAN"
if [ -n "$REFUSES" ]; then echo 'error: no lock file' >&2; exit 101; fi
if grep -q '"broken"' Cargo.toml; then echo 'error: failed to parse /x/broken/Cargo.toml' >&2; exit 101; fi
echo '{"reason":"compiler-artifact","manifest_path":"/x/good/Cargo.toml"}'
echo '{"reason":"compiler-artifact","manifest_path":"/x/silent/Cargo.toml"}'
echo '{"reason":"compiler-message","manifest_path":"/x/silent/Cargo.toml","message":{"level":"warning","message":"unused","code":{"code":"dead_code"},"spans":[]}}'
"#;

#[cfg(unix)]
fn fake_cargo(folder: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;

    let cargo = folder.join("cargo");
    fs::write(&cargo, CARGO).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    cargo
}

#[cfg(unix)]
#[test]
fn the_compiler_is_asked_once() {
    let folder = corpus();
    let (cargo, ran) = (fake_cargo(folder.path()), folder.path().join("ran"));
    let index = fs::read_to_string(folder.path().join("INDEX.tsv")).unwrap();
    let index = index.replace("generate-with-diagnostics", "generate");
    fs::write(folder.path().join("INDEX.tsv"), index).unwrap();
    let check = |words: &[&str]| {
        let mut command = command(folder.path(), words);
        let output = command.env("CARGO", &cargo).env("RAN", &ran).output().unwrap();
        let runs = fs::read_to_string(&ran).unwrap_or_default().lines().count();
        (String::from_utf8(output.stdout).unwrap(), runs)
    };
    let (text, runs) = check(&["--name", "good,silent", "--check"]);
    assert!(text.contains("silent: 0 errors and 1 warnings: dead_code unused\n"), "{text}");
    assert!(text.contains("\n1 of 2 crates compile without a word"), "{text}");
    assert_eq!(runs, 1);
    assert_eq!(check(&["--name", "good,silent", "--check"]), (text, 1));
    let (_, runs) = check(&["--name", "good,silent", "--check", "--fresh", "--batch", "1"]);
    assert_eq!(runs, 3, "a crate at a time");
    let members = fs::read_to_string(folder.path().join("out/Cargo.toml")).unwrap();
    assert!(members.contains("    \"silent\",\n") && !members.contains("good"), "{members}");
    assert!(members.contains("[workspace.lints.clippy]\n"), "{members}");
}

#[cfg(unix)]
#[test]
fn a_crate_that_nobody_speaks_of_does_not_compile() {
    let folder = corpus();
    let cargo = fake_cargo(folder.path());
    fs::write(folder.path().join("lonely.yaml"), GOOD).unwrap();
    let mut command = command(folder.path(), &["--name", "lonely", "--clippy"]);
    let output = command.env("CARGO", cargo).env("RAN", "/dev/null").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("the compiler ended without a word\n"), "{text}");
}

#[cfg(unix)]
#[test]
fn a_broken_manifest_costs_its_own_document_only() {
    let folder = corpus();
    let (cargo, ran) = (fake_cargo(folder.path()), folder.path().join("ran"));
    fs::write(folder.path().join("broken.yaml"), GOOD).unwrap();
    let mut command = command(folder.path(), &["--name", "good,broken", "--check"]);
    let output = command.env("CARGO", cargo).env("RAN", &ran).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = "broken: 1 errors and 0 warnings: error: failed to parse /x/broken/Cargo.toml\n";
    assert!(text.starts_with(expected) && text.contains("\n1 of 2 crates compile"), "{text}");
}

#[cfg(unix)]
#[test]
fn no_crate_is_blamed_for_what_ails_cargo() {
    let folder = corpus();
    let (cargo, ran) = (fake_cargo(folder.path()), folder.path().join("ran"));
    let mut command = command(folder.path(), &["--name", "good,silent", "--check"]);
    command.env("CARGO", cargo).env("RAN", &ran).env("REFUSES", "1");
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("Cargo compiles nothing: error: no lock file"), "{text}");
    assert_eq!(fs::read_to_string(&ran).unwrap().lines().count(), 1, "it is asked once");
}

#[test]
fn pages_are_judged_alone_and_together() {
    let folder = tempfile::tempdir().unwrap();
    let page = |verb: &str| {
        let document = GOOD.replace("/b: {put", &format!("/b: {{{verb}"));
        format!("# A page\n\n```yaml\n{document}```\n")
    };
    fs::create_dir(folder.path().join("acme")).unwrap();
    fs::write(folder.path().join("acme/one.md"), page("put")).unwrap();
    fs::write(folder.path().join("acme/two.md"), page("patch")).unwrap();
    let cut = page("put").replace("```\n", "");
    fs::write(folder.path().join("acme/cut.md"), cut).unwrap();
    fs::write(folder.path().join("html.txt"), "<!doctype html>\n<html></html>\n").unwrap();
    let report = folder.path().join("report.tsv");
    ends(folder.path(), &["--stitch", "--report", report.to_str().unwrap()], 1);
    assert_eq!(
        column(&report, "outcome"),
        [
            "acme generated",
            "acme-cut rejected",
            "acme-one generated",
            "acme-two generated",
            "html rejected"
        ]
    );
    assert_eq!(
        column(&report, "operations"),
        ["acme 3", "acme-cut 0", "acme-one 2", "acme-two 2", "html 0"]
    );
}
