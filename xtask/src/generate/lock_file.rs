//! Keeps Cargo.lock in step with the crates under `generated/`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::problem::Problem;

/// Whether a member of the workspace is missing from Cargo.lock: Cargo drops those that it does not find when it
/// starts, which it does before it starts this program.
pub(crate) fn lacks_any(root: &Path, folders: &[String]) -> bool {
    let Ok(lock) = fs::read_to_string(root.join("Cargo.lock")) else { return false };
    let package = |folder: &String| {
        let manifest =
            fs::read_to_string(root.join("generated").join(folder).join("Cargo.toml")).ok()?;
        manifest.lines().find(|it| it.starts_with("name = ")).map(str::to_owned)
    };
    folders.iter().filter_map(package).any(|name| !lock.lines().any(|it| it == name))
}

/// Lets Cargo add and drop members; the versions of everything else stay. Without the network if that is enough.
pub(crate) fn put_right(root: &Path) -> Result<(), Problem> {
    if !root.join("Cargo.toml").exists() {
        return Ok(());
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut words = String::new();
    for network in [&["--offline"][..], &[]] {
        let output = Command::new(&cargo)
            .current_dir(root)
            .args(["metadata", "--format-version", "1", "--quiet"])
            .args(network)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Problem::new(format!("cannot start {}: {error}", cargo.display())))?;
        if output.status.success() {
            return Ok(());
        }
        words = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    }
    Err(Problem::new(format!(
        "generated/ is written, but Cargo cannot bring Cargo.lock in step:\n{words}"
    ))
    .help("run `cargo metadata --format-version 1` to see it again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_a_member_that_cargo_dropped() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("generated/a")).unwrap();
        fs::write(root.path().join("generated/a/Cargo.toml"), "[package]\nname = \"a-crate\"\n")
            .unwrap();
        let names = ["a".to_owned()];
        assert!(
            !lacks_any(root.path(), &names),
            "without a lock file there is nothing to put right"
        );
        fs::write(root.path().join("Cargo.lock"), "[[package]]\nname = \"a\"\n").unwrap();
        assert!(lacks_any(root.path(), &names));
        fs::write(root.path().join("Cargo.lock"), "[[package]]\nname = \"a-crate\"\n").unwrap();
        assert!(!lacks_any(root.path(), &names));
    }

    #[test]
    fn says_what_cargo_says() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(put_right(root.path()), Ok(()), "a folder without a workspace");
        fs::write(root.path().join("Cargo.toml"), "[workspace").unwrap();
        let problem = put_right(root.path()).unwrap_err();
        assert!(problem.message.contains("Cargo.toml:1"), "{problem}");
    }
}
