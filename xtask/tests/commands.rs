//! The commands as one types them: what they print, what they write, and every exit code.

#![expect(
    clippy::unwrap_used,
    reason = "a test whose own files cannot be read or written has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A checkout with two providers of this one and nothing generated.
fn checkout() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for name in ["datagrid", "together"] {
        let to = root.path().join("specs").join(name);
        fs::create_dir_all(&to).unwrap();
        for file in ["openapi.yaml", "provider.yaml"] {
            fs::copy(this_checkout().join("specs").join(name).join(file), to.join(file)).unwrap();
        }
    }
    root
}

fn this_checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn run(root: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root).args(words).current_dir(root).output().unwrap()
}

/// Runs a command that has to end with this code; returns what it printed.
#[track_caller]
fn ends(root: &Path, words: &[&str], code: i32) -> (String, String) {
    let output = run(root, words);
    let out = String::from_utf8(output.stdout).unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{words:?}\n{out}\n{err}");
    (out, err)
}

fn append(path: &Path, text: &str) {
    let before = fs::read_to_string(path).unwrap();
    fs::write(path, before + text).unwrap();
}

/// Every file below a folder with its text and time.
fn tree(folder: &Path) -> Vec<(PathBuf, Vec<u8>, std::time::SystemTime)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let time = fs::metadata(&path).unwrap().modified().unwrap();
                files.push((path.clone(), fs::read(&path).unwrap(), time));
            }
        }
    }
    files.sort();
    files
}

#[test]
fn generates_all_providers_and_then_touches_nothing() {
    let root = checkout();
    let (out, _) = ends(root.path(), &["generate"], 0);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(lines[0].starts_with("datagrid: ") && lines[1].starts_with("together: "), "{out}");
    assert!(root.path().join("generated/rustfmt.toml").exists());
    let before = tree(root.path());
    let (out, _) = ends(root.path(), &["generate"], 0);
    assert!(out.lines().all(|it| it.ends_with(" files, 0 changed, 0 removed")), "{out}");
    assert_eq!(tree(root.path()), before);
}

#[test]
fn the_checksums_are_those_of_every_other_file() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let generated = root.path().join("generated");
    let sums = fs::read_to_string(generated.join("SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count(), tree(&generated).len() - 1);
    if let Ok(output) =
        Command::new("sha256sum").args(["-c", "SHA256SUMS"]).current_dir(&generated).output()
    {
        assert!(output.status.success(), "{output:?}");
    }
}

#[test]
fn a_check_shows_what_is_stale_and_writes_nothing() {
    let root = checkout();
    let before = tree(root.path());
    let (out, err) = ends(root.path(), &["generate", "--check"], 1);
    assert!(out.contains("\n+++ after `cargo xtask generate`\n"), "{out}");
    assert!(err.contains(
        "error: generated/ is not what the generator writes\n  = help: run `cargo xtask generate`"
    ));
    assert_eq!(tree(root.path()), before);
    ends(root.path(), &["generate"], 0);
    ends(root.path(), &["generate", "--check"], 0);
    fs::remove_file(root.path().join("generated/datagrid/src/lib.rs")).unwrap();
    let (out, _) = ends(root.path(), &["generate", "--check", "datagrid"], 1);
    assert!(out.contains("--- /dev/null\n+++ after `cargo xtask generate datagrid`\n"), "{out}");
}

#[test]
fn an_error_in_one_document_changes_nothing_anywhere() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let before = tree(&root.path().join("generated"));
    append(&root.path().join("specs/datagrid/openapi.yaml"), "\nopenapi: 3.0.0\n");
    fs::remove_dir_all(root.path().join("specs/together")).unwrap();
    let (_, err) = ends(root.path(), &["generate"], 1);
    assert!(err.contains("specs/datagrid/openapi.yaml:"), "{err}");
    assert!(err.contains("error: nothing was written: datagrid: 1 error"), "{err}");
    assert_eq!(tree(&root.path().join("generated")), before);
}

#[test]
fn a_partial_run_leaves_the_others() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let together = root.path().join("generated/together");
    let before = tree(&together);
    fs::write(root.path().join("specs/together/openapi.yaml"), "not looked at").unwrap();
    fs::remove_dir_all(root.path().join("generated/datagrid")).unwrap();
    let (out, _) = ends(root.path(), &["generate", "datagrid"], 0);
    assert_eq!(out.lines().count(), 1, "{out}");
    assert_eq!(tree(&together), before);
}

#[test]
fn crates_without_a_provider_are_removed() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    fs::remove_dir_all(root.path().join("specs/together")).unwrap();
    let (out, _) = ends(root.path(), &["generate"], 0);
    assert!(out.contains("together: 0 files, 0 changed, "), "{out}");
    assert!(!root.path().join("generated/together").exists());
    ends(root.path(), &["generate", "--check"], 0);
}

#[test]
fn a_hand_edit_is_reported_and_overwritten_only_by_force() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let lib = root.path().join("generated/datagrid/src/lib.rs");
    let before = fs::read_to_string(&lib).unwrap();
    append(&lib, "// mine\n");
    let (_, err) = ends(root.path(), &["generate"], 1);
    assert!(
        err.contains("edited by hand since they were generated:\n  generated/datagrid/src/lib.rs"),
        "{err}"
    );
    assert!(fs::read_to_string(&lib).unwrap().ends_with("// mine\n"));
    let (out, _) = ends(root.path(), &["generate", "--check"], 1);
    assert!(out.contains("-// mine\n"), "{out}");
    ends(root.path(), &["generate", "--force"], 0);
    assert_eq!(fs::read_to_string(&lib).unwrap(), before);
}

#[test]
fn a_file_that_is_not_ours_is_never_removed() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let notes = root.path().join("generated/datagrid/notes.md");
    fs::write(&notes, "mine").unwrap();
    let (_, err) = ends(root.path(), &["generate", "--force"], 1);
    assert!(err.contains("generated/datagrid/notes.md"), "{err}");
    assert!(notes.exists());
}

#[test]
fn without_checksums_the_preamble_is_enough() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    fs::remove_file(root.path().join("generated/SHA256SUMS")).unwrap();
    append(&root.path().join("generated/datagrid/src/lib.rs"), "// older\n");
    ends(root.path(), &["generate"], 0);
    ends(root.path(), &["generate", "--check"], 0);
}

#[test]
fn the_rest_of_a_killed_run_is_cleaned_up() {
    let root = checkout();
    let stage = root.path().join(".generated.specwright-stage/new/datagrid");
    fs::create_dir_all(&stage).unwrap();
    fs::write(stage.join("half"), "").unwrap();
    ends(root.path(), &["generate"], 0);
    assert!(!root.path().join(".generated.specwright-stage").exists());
    assert!(!root.path().join("generated/datagrid/half").exists());
}

#[test]
fn works_from_inside_the_folder_it_writes() {
    let root = checkout();
    ends(root.path(), &["generate"], 0);
    let inside = root.path().join("generated/datagrid");
    fs::remove_dir_all(root.path().join("specs/together")).unwrap();
    fs::remove_file(inside.join("src/lib.rs")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command
        .arg("--root")
        .arg(root.path())
        .arg("generate")
        .current_dir(&inside)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    ends(root.path(), &["generate", "--check"], 0);
}

#[test]
fn unknown_providers_and_bad_folders_are_errors() {
    let root = checkout();
    let (_, err) = ends(root.path(), &["generate", "../../x"], 1);
    assert!(err.contains("there is no provider `../../x` under specs/"), "{err}");
    assert!(err.contains("known providers: datagrid, together"), "{err}");
    fs::create_dir(root.path().join("specs/My_API")).unwrap();
    let (_, err) = ends(root.path(), &["generate"], 1);
    assert!(err.contains("specs/My_API: `My_API` cannot be the name of a crate"), "{err}");
}

#[test]
fn files_that_are_missing_or_no_text_are_errors() {
    let root = checkout();
    let document = root.path().join("specs/datagrid/openapi.yaml");
    fs::write(&document, b"openapi: 3.0.3\ninfo: \xff\n").unwrap();
    let (_, err) = ends(root.path(), &["generate"], 1);
    assert!(err.contains("specs/datagrid/openapi.yaml:2:7: not UTF-8: byte 0xff"), "{err}");
    fs::remove_file(&document).unwrap();
    let (_, err) = ends(root.path(), &["generate"], 1);
    assert!(err.contains("specs/datagrid/openapi.yaml: there is no such file"), "{err}");
    assert!(!root.path().join("generated").exists());
}

#[test]
fn a_one_off_run_reads_windows_1252_and_says_so() {
    let root = checkout();
    let document = b"openapi: 3.0.3\ninfo: {title: Caf\xe9, version: '1'}\npaths: {}\n";
    fs::write(root.path().join("cafe.yaml"), document).unwrap();
    let words = ["generate", "--spec", "cafe.yaml", "--out", "out"];
    let (_, err) = ends(root.path(), &words, 0);
    assert!(err.contains("warning[not-utf8]: this is not UTF-8, read as Windows-1252"), "{err}");
    assert!(err.contains("--> cafe.yaml:2:18"), "{err}");
    let manifest = fs::read_to_string(root.path().join("out/Cargo.toml")).unwrap();
    assert!(manifest.contains("Caf\u{e9}"), "{manifest}");
    let (_, err) = ends(root.path(), &[&words[..], &["--strict"]].concat(), 1);
    assert!(err.contains("error[not-utf8]"), "{err}");
}

#[test]
fn wrong_usage_ends_with_2() {
    let root = checkout();
    for words in [
        &["generate", "--check", "--force"][..],
        &["generate", "--spec", "x.yaml"],
        &["generate", "--out", "x"],
        &["generate", "--name", "x"],
        &["generate", "--message-format", "xml"],
        &["generate", "datagrid", "--spec", "x.yaml", "--out", "y"],
        &["explain"],
        &["frobnicate"],
        &[],
    ] {
        ends(root.path(), words, 2);
    }
    assert!(!root.path().join("generated").exists());
}

#[test]
fn machines_get_one_object_a_line() {
    let root = checkout();
    let reasons = |out: &str| -> Vec<String> {
        let objects = out.lines().map(|it| serde_json::from_str::<serde_json::Value>(it).unwrap());
        objects.map(|it| it["reason"].as_str().unwrap().to_owned()).collect()
    };
    let (out, _) = ends(root.path(), &["generate", "--check", "--message-format", "json"], 1);
    let there = reasons(&out);
    assert!(
        there.ends_with(&[
            "crate".to_owned(),
            "crate".to_owned(),
            "diff".to_owned(),
            "error".to_owned()
        ]),
        "{out}"
    );
    let (out, err) = ends(root.path(), &["generate", "--message-format", "json"], 0);
    assert!(reasons(&out).contains(&"crate".to_owned()), "{out}");
    assert_eq!(err, "");
    append(&root.path().join("specs/datagrid/openapi.yaml"), "\nopenapi: 3.0.0\n");
    let (out, _) = ends(root.path(), &["generate", "--message-format", "json"], 1);
    assert!(reasons(&out).ends_with(&["error".to_owned()]), "{out}");
    assert!(out.contains(r#""code":"duplicate-key""#), "{out}");
}

#[test]
fn a_one_off_crate_goes_to_a_new_folder_and_can_be_made_again() {
    let root = checkout();
    let words = ["generate", "--spec", "specs/datagrid/openapi.yaml", "--out", "out/client"];
    let (out, _) = ends(root.path(), &words, 0);
    assert!(out.starts_with("openapi: "), "{out}");
    let client = root.path().join("out/client");
    let manifest = fs::read_to_string(client.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"openapi\""), "{manifest}");
    for (path, text) in [("Cargo.lock", "1"), ("target/debug/x", "2"), (".git/HEAD", "3")] {
        fs::create_dir_all(client.join(path).parent().unwrap()).unwrap();
        fs::write(client.join(path), text).unwrap();
    }
    let (out, _) = ends(root.path(), &words, 0);
    assert!(out.trim_end().ends_with(" 0 changed, 0 removed"), "{out}");
    ends(root.path(), &[&words[..], &["--name", "other"]].concat(), 0);
    let manifest = fs::read_to_string(client.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"other\""), "{manifest}");
    for (path, text) in [("Cargo.lock", "1"), ("target/debug/x", "2"), (".git/HEAD", "3")] {
        assert_eq!(fs::read_to_string(client.join(path)).unwrap(), text, "{path}");
    }
    fs::write(client.join("src/mine.rs"), "mine").unwrap();
    let (_, err) = ends(root.path(), &words, 1);
    assert!(err.contains("out/client/src/mine.rs"), "{err}");
}

#[test]
fn a_one_off_run_refuses_what_it_should() {
    let root = checkout();
    let spec = "specs/datagrid/openapi.yaml";
    fs::create_dir_all(root.path().join("full")).unwrap();
    fs::write(root.path().join("full/letter.txt"), "mine").unwrap();
    fs::write(root.path().join("page.md"), "# Create secret\n").unwrap();
    fs::write(root.path().join("bad.yaml"), "openapi: [").unwrap();
    for (words, message) in [
        (&["--spec", "page.md", "--out", "new"][..], "this is a page without an OpenAPI document"),
        (&["--spec", "gone.yaml", "--out", "new"], "gone.yaml: cannot read it: "),
        (&["--spec", "bad.yaml", "--out", "new"], "bad.yaml:1:"),
        (&["--spec", spec, "--out", "full"], "full is neither empty nor a crate generated earlier"),
        (&["--spec", spec, "--out", "full/letter.txt"], "full/letter.txt is a file"),
        (
            &["--spec", spec, "--out", "generated/x"],
            "generated/x belongs to this workspace's own crates",
        ),
        (
            &["--spec", spec, "--out", "new", "--name", "../../x"],
            "`../../x` cannot be the name of a crate",
        ),
    ] {
        let (_, err) = ends(root.path(), &[&["generate"], words].concat(), 1);
        assert!(err.contains(message), "{words:?}: {err}");
    }
    assert!(!root.path().join("new").exists());
    assert_eq!(fs::read_to_string(root.path().join("full/letter.txt")).unwrap(), "mine");
}

#[test]
fn explains_a_provider_a_pass_and_what_is_wrong() {
    let root = checkout();
    let (out, _) = ends(root.path(), &["explain", "together"], 0);
    assert!(out.starts_with("const-as-enum (dialect): "), "{out}");
    assert!(
        out.contains("specs/together/openapi.yaml:140  #/components/schemas/SecretResponseItem/"),
        "{out}"
    );
    let (out, _) = ends(root.path(), &["explain", "datagrid", "const-as-enum"], 0);
    assert_eq!(out, "const-as-enum: changed nothing in specs/datagrid/openapi.yaml\n");
    let (_, err) = ends(root.path(), &["explain", "datagrid", "x"], 1);
    assert!(err.contains("there is no pass `x`") && err.contains("nested-tags"), "{err}");
    let (_, err) = ends(root.path(), &["explain", "x"], 1);
    assert!(err.contains("known providers: datagrid, together"), "{err}");
    append(&root.path().join("specs/together/provider.yaml"), "quirks: [nested-tags]\n");
    let (out, err) = ends(root.path(), &["explain", "together"], 1);
    assert!(out.starts_with("const-as-enum (dialect): "), "{out}");
    assert!(err.contains("specs/together/provider.yaml:"), "{err}");
}

#[test]
fn tidy_names_the_place_and_fails() {
    let root = checkout();
    let (out, err) = ends(root.path(), &["tidy"], 1);
    assert!(
        out.contains("README.md:1: missing from the top level\n  fix: bring it back\n"),
        "{out}"
    );
    assert!(err.contains("places break a house rule"), "{err}");
}

#[test]
fn ci_stops_at_the_first_step_that_fails() {
    let root = checkout();
    fs::create_dir_all(root.path().join("generator/runtime")).unwrap();
    fs::write(root.path().join("generator/runtime/Cargo.toml"), "[features]\n").unwrap();
    let (out, err) = ends(root.path(), &["ci"], 1);
    assert!(out.contains("[1/7] generated code: cargo xtask generate --check\n"), "{out}");
    assert!(!out.contains("[2/7]"), "{out}");
    assert!(err.contains("generated code failed (exit status: 1)"), "{err}");
    assert!(err.contains("repeat with `cargo xtask generate --check`"), "{err}");
}

#[test]
fn an_overlay_changes_the_document_before_anything_else() {
    let root = checkout();
    let overlay = root.path().join("specs/together/overlay.yaml");
    let text = "overlay: 1.1.0\ninfo: {title: together, version: 1.0.0}\nactions:\n";
    let action = "- {target: $.paths.*.post, update: {description: Keeps a secret}}\n";
    fs::write(&overlay, format!("{text}{action}")).unwrap();
    ends(root.path(), &["generate", "together"], 0);
    let secrets = root.path().join("generated/together/src/beta/jig/secrets.rs");
    assert!(fs::read_to_string(secrets).unwrap().contains("/// Keeps a secret.\n"));

    fs::write(&overlay, format!("{text}{action}{action}")).unwrap();
    let (_, err) = ends(root.path(), &["generate", "together"], 1);
    assert!(err.contains("specs/together/overlay.yaml:5:4"), "{err}");

    // The same of a document that is no provider's.
    let spec = root.path().join("specs/together/openapi.yaml");
    let words = ["generate", "--spec", spec.to_str().unwrap(), "--overlay"];
    let words = [&words[..], &[overlay.to_str().unwrap(), "--out", "one-off"]].concat();
    let (_, err) = ends(root.path(), &words, 1);
    assert!(err.contains("overlay.yaml:5:4"), "{err}");
}
