//! The workspace that the crates of a run are compiled in: this checkout's lints and versions.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::corpus::documents;
use crate::problem::Problem;
use crate::text;

/// Makes some of the crates in a folder the members of its workspace.
pub(super) fn write(root: &Path, out: &Path, members: &[&str]) -> Result<(), Problem> {
    let members: String = members.iter().map(|it| format!("    \"{it}\",\n")).collect();
    let lints = lints(root)?;
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n{lints}\n\
         [profile.dev]\ndebug = 0\nincremental = false\n"
    );
    let path = out.join("Cargo.toml");
    fs::write(&path, text).map_err(Problem::io("write", &path))?;
    // The versions that the runtime was tested with; Cargo adds the members.
    let (from, to) = (root.join("Cargo.lock"), out.join("Cargo.lock"));
    fs::copy(&from, &to).map(drop).map_err(Problem::io("copy", &from))
}

/// The `workspace.lints` of this checkout: what holds for its own crates holds for all.
fn lints(root: &Path) -> Result<String, Problem> {
    let path = root.join("Cargo.toml");
    let text = text::read(&path, "Cargo.toml")?;
    let mut lints = String::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with('[') {
            inside = line.starts_with("[workspace.lints");
        }
        if inside {
            lints.push_str(line);
            lints.push('\n');
        }
    }
    Ok(lints)
}

/// What the compiler's opinion of a crate depends on besides the crate.
pub(super) fn identity(root: &Path) -> Result<String, Problem> {
    let mut hash = Sha256::new();
    hash.update(lints(root)?);
    let runtime = root.join("generator/runtime");
    add(&mut hash, &runtime.join("Cargo.toml"))?;
    add(&mut hash, &runtime.join("src"))?;
    Ok(hash.finalize().iter().map(|it| format!("{it:02x}")).collect())
}

fn add(hash: &mut Sha256, path: &Path) -> Result<(), Problem> {
    if path.is_dir() {
        return documents::list(path)?.iter().try_for_each(|it| add(hash, it));
    }
    let bytes = fs::read(path).map_err(Problem::io("read", path))?;
    hash.update(path.to_string_lossy().as_bytes());
    hash.update(bytes.len().to_le_bytes());
    hash.update(bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lints_are_this_checkouts() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = "[workspace]\nmembers = []\n\n[workspace.lints.rust]\na = \"warn\"\n\n[workspace.lints.clippy]\nb = \"warn\"\n\n[profile.dev]\n";
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let expected =
            "[workspace.lints.rust]\na = \"warn\"\n\n[workspace.lints.clippy]\nb = \"warn\"\n\n";
        assert_eq!(lints(folder.path()).unwrap(), expected);
    }

    #[test]
    fn the_identity_follows_the_runtime() {
        let folder = tempfile::tempdir().unwrap();
        let runtime = folder.path().join("generator/runtime");
        fs::create_dir_all(runtime.join("src")).unwrap();
        fs::write(folder.path().join("Cargo.toml"), "").unwrap();
        fs::write(runtime.join("Cargo.toml"), "").unwrap();
        fs::write(runtime.join("src/lib.rs"), "a").unwrap();
        let before = identity(folder.path()).unwrap();
        assert_eq!(identity(folder.path()).unwrap(), before);
        fs::write(runtime.join("src/lib.rs"), "b").unwrap();
        assert_ne!(identity(folder.path()).unwrap(), before);
    }
}
