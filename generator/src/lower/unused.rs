//! Entries of `provider.yaml` that nothing in the document answers to.

use super::cx::{Cx, Section};

/// Reports them.
pub(super) fn report(cx: &mut Cx<'_>) {
    let config = cx.config;
    let mut entries: Vec<(Section, String)> = Vec::new();
    entries.extend(config.methods.keys().map(|it| (Section::Methods, it.clone())));
    entries.extend(config.rename.keys().map(|it| (Section::Rename, it.to_string())));
    entries.extend(config.repeatable.iter().map(|it| (Section::Repeatable, it.clone())));
    entries.extend(config.sensitive.iter().map(|it| (Section::Sensitive, it.to_string())));
    for (section, entry) in entries {
        if cx.used.contains(&(section, entry.clone())) {
            continue;
        }
        match section {
            Section::Methods => cx.diagnostics.unused_operation("methods", &entry, &entry),
            Section::Repeatable => {
                let n = config.repeatable.iter().position(|it| *it == entry).unwrap_or_default();
                cx.diagnostics.unused_operation("repeatable", &n.to_string(), &entry);
            }
            Section::Rename => cx.diagnostics.unused_pointer("rename", &entry, &entry),
            Section::Sensitive => {
                let n = config
                    .sensitive
                    .iter()
                    .position(|it| it.to_string() == entry)
                    .unwrap_or_default();
                cx.diagnostics.unused_pointer("sensitive", &n.to_string(), &entry);
            }
        }
    }
}
