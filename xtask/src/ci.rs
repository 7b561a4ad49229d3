//! `cargo xtask ci`: everything that has to hold, in the order in which a fault is cheapest to find.

mod crates_table;
mod features;
mod step;

use std::path::Path;
use std::time::Instant;

use crate::ci::step::{Step, cargo};
use crate::messages;
use crate::problem::Problem;

/// Runs the command: stops at the first step that fails.
pub(crate) fn run(root: &Path) -> Result<(), Problem> {
    let start = Instant::now();
    let steps = steps(root)?;
    for (at, step) in (1..).zip(&steps) {
        messages::line(&format!("\n[{at}/{}] {}: {}", steps.len(), step.name, step.shown()));
        let seconds = step.run(root)?;
        messages::line(&format!("[{at}/{}] {}: ok, {seconds:.1} s", steps.len(), step.name));
    }
    messages::line("");
    crates_table::print(root)?;
    messages::line(&format!("\nall steps are ok, {:.0} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn steps(root: &Path) -> Result<Vec<Step>, Problem> {
    let (with, deny) = (["--features", "check"], ["--", "-D", "warnings"]);
    let mut steps = vec![
        cargo("generated code", &["xtask", "generate", "--check"]),
        cargo("house rules", &["xtask", "tidy"]),
        cargo("formatting", &["fmt", "--all", "--check"]),
        // With what emitted crates have beside their defaults.
        cargo("lints", &[&["clippy", "--workspace", "--all-targets"], &with[..], &deny].concat()),
        cargo("documentation", &[&["doc", "--workspace", "--no-deps"], &with[..]].concat())
            .with("RUSTDOCFLAGS", "-D warnings"),
        cargo("tests", &["test", "--workspace"])
            .with("INSTA_UPDATE", "no")
            .with("INSTA_REQUIRE_FULL_MATCH", "1"),
    ];
    steps.extend(features::steps(root)?);
    // Packages outside the workspace: one needs the generated crates, the other the nightly toolchain.
    let conformance = "generator/conformance/Cargo.toml";
    let fuzz = "generator/runtime/fuzz/Cargo.toml";
    for manifest in [conformance, fuzz] {
        if root.join(manifest).exists() {
            steps.push(cargo("formatting", &["fmt", "--manifest-path", manifest, "--check"]));
            let locked = ["tree", "--manifest-path", manifest, "--locked", "--depth", "0"];
            steps.push(cargo("lock file", &locked));
        }
    }
    if root.join(conformance).exists() {
        let package = ["--manifest-path", conformance];
        let lints =
            [&["clippy"], &package[..], &["--all-targets", "--", "-D", "warnings"]].concat();
        steps.push(cargo("conformance, lints", &lints));
        steps.push(
            cargo("conformance", &[&["test"], &package[..]].concat()).with("INSTA_UPDATE", "no"),
        );
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_steps_are_those_of_the_readme() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("generator/runtime")).unwrap();
        fs::create_dir_all(root.path().join("generator/conformance")).unwrap();
        fs::write(root.path().join("generator/runtime/Cargo.toml"), "[features]\nserde = []\n")
            .unwrap();
        fs::write(root.path().join("generator/conformance/Cargo.toml"), "").unwrap();
        let shown: Vec<String> = steps(root.path()).unwrap().iter().map(Step::shown).collect();
        assert_eq!(
            shown,
            [
                "cargo xtask generate --check",
                "cargo xtask tidy",
                "cargo fmt --all --check",
                "cargo clippy --workspace --all-targets --features check -- -D warnings",
                "RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --features check",
                "INSTA_UPDATE=no INSTA_REQUIRE_FULL_MATCH=1 cargo test --workspace",
                "cargo clippy -p specwright-runtime --no-default-features -- -D warnings",
                "cargo clippy -p specwright-runtime --no-default-features --features serde -- -D warnings",
                "cargo fmt --manifest-path generator/conformance/Cargo.toml --check",
                "cargo tree --manifest-path generator/conformance/Cargo.toml --locked --depth 0",
                "cargo clippy --manifest-path generator/conformance/Cargo.toml --all-targets -- -D warnings",
                "INSTA_UPDATE=no cargo test --manifest-path generator/conformance/Cargo.toml",
            ]
        );
    }
}
