//! Rule: every dependency the workspace lists is used by a member, and xtask says why it needs more than a few.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

/// What xtask may use without a reason; it has to build in seconds.
const OF_XTASK: &[&str] = &["clap", "serde_json", "specwright", "tempfile"];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(workspace) = checkout.get("Cargo.toml") {
        for (line, name) in entries(workspace, |it| it == "workspace.dependencies") {
            if !checkout.manifests().any(|it| uses(it, name)) {
                let message = format!("no member uses `{name}`");
                findings.push(Finding::new(&workspace.path, line, message, "remove the line"));
            }
        }
    }
    if let Some(xtask) = checkout.get("xtask/Cargo.toml") {
        for (line, name) in entries(xtask, |it| it.ends_with("dependencies")) {
            let above = xtask.text.lines().nth(line.wrapping_sub(2)).unwrap_or_default();
            if !OF_XTASK.contains(&name) && !above.starts_with('#') {
                let message = format!("xtask uses `{name}` without saying why");
                findings.push(Finding::new(
                    &xtask.path,
                    line,
                    message,
                    "give the reason in a comment above, or do without",
                ));
            }
        }
    }
    findings
}

/// The keys of tables, with their lines.
fn entries(manifest: &TextFile, is_asked: fn(&str) -> bool) -> Vec<(usize, &str)> {
    let mut inside = false;
    let mut entries = Vec::new();
    for (line, text) in (1..).zip(manifest.text.lines()) {
        if let Some(table) = text.strip_prefix('[') {
            inside = table.strip_suffix(']').is_some_and(is_asked);
        } else if inside && !text.starts_with(['#', ' ', '}', ']']) {
            let key = text.split(['=', '.']).next().unwrap_or_default().trim();
            if !key.is_empty() {
                entries.push((line, key));
            }
        }
    }
    entries
}

fn uses(manifest: &TextFile, name: &str) -> bool {
    manifest.text.lines().any(|line| {
        let Some(rest) = line.strip_prefix(name) else { return false };
        rest.starts_with(".workspace")
            || rest.trim_start().starts_with("= {") && rest.contains("workspace = true")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_dependencies_nobody_uses() {
        let workspace = "[workspace.dependencies]\nserde = \"1\"\nserde_json = { version = \"1\" }\nsyn = \"3\"\n\n[workspace.lints.rust]\nx = \"warn\"\n";
        let member = "[dependencies]\nserde_json.workspace = true\nsyn = { workspace = true, features = [\"full\"] }\n";
        assert_eq!(
            places(check, &[("Cargo.toml", workspace), ("a/Cargo.toml", member)]),
            ["Cargo.toml:2"]
        );
    }

    #[test]
    fn asks_xtask_for_reasons() {
        let text = "[package]\nname = \"xtask\"\n\n[dependencies]\nclap = \"4\"\n# A reason.\nsha2 = \"1\"\nregex = \"1\"\n\n[dev-dependencies]\nproptest = \"1\"\n";
        assert_eq!(
            places(check, &[("xtask/Cargo.toml", text)]),
            ["xtask/Cargo.toml:8", "xtask/Cargo.toml:11"]
        );
    }
}
