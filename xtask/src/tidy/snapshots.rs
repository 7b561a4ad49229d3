//! Rule: every stored snapshot belongs to a test.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let snapshots = checkout.files.iter().filter(|it| it.path.ends_with(".snap"));
    let stale = snapshots.filter_map(|it| why_stale(checkout, it).map(|why| (it, why)));
    stale
        .map(|(it, why)| Finding::new(&it.path, 1, why, "remove the file, or bring its test back"))
        .collect()
}

fn why_stale(checkout: &Checkout, snapshot: &TextFile) -> Option<String> {
    let Some(source) = field(snapshot, "source") else {
        return Some("a snapshot that does not name its test".to_owned());
    };
    let Some(test) = checkout.get(source) else {
        return Some(format!("a snapshot of {source}, which is not there"));
    };
    if let Some(input) = field(snapshot, "input_file")
        && checkout.get(input).is_none()
    {
        return Some(format!("a snapshot for {input}, which is not there"));
    }
    let name = base_name(snapshot.name());
    let of_provider =
        checkout.files.iter().any(|it| it.path.starts_with(&format!("specs/{name}/")));
    if of_provider || test.text.contains(name) {
        return None;
    }
    Some(format!("a snapshot of `{name}`, which {source} does not mention"))
}

/// A line of the snapshot's head: `source: generator/tests/it/providers.rs`.
fn field<'s>(snapshot: &'s TextFile, name: &str) -> Option<&'s str> {
    let head = snapshot.text.strip_prefix("---\n")?.split("\n---").next()?;
    let line = head.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(": "))?;
    Some(line.trim_matches('"'))
}

/// `listing` of `it__providers__listing@datagrid.snap` and `it__providers__listing-2.snap`.
fn base_name(file: &str) -> &str {
    let stem = file.trim_end_matches(".snap").split('@').next().unwrap_or_default();
    let name = stem.rsplit("__").next().unwrap_or_default();
    match name.rsplit_once('-') {
        Some((name, n)) if n.bytes().all(|it| it.is_ascii_digit()) => name,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    fn snapshot(head: &str) -> String {
        format!("---\n{head}\n---\ntext\n")
    }

    #[test]
    fn finds_snapshots_without_a_test() {
        let test = ("t/it.rs", "fn listing() {}");
        let kept = snapshot("source: t/it.rs\nexpression: x");
        let gone = snapshot("source: t/gone.rs");
        let input = snapshot("source: t/it.rs\ninput_file: t/features/gone.yaml");
        let files = [
            test,
            ("t/snapshots/it__listing@a.snap", kept.as_str()),
            ("t/snapshots/it__listing-2.snap", &kept),
            ("t/snapshots/it__other.snap", &kept),
            ("t/snapshots/it__listing@b.snap", &gone),
            ("t/snapshots/it__listing@gone.yaml.snap", &input),
            ("t/snapshots/it__datagrid.snap", &kept),
            ("t/snapshots/it__headless.snap", "text"),
            ("specs/datagrid/openapi.yaml", ""),
        ];
        let stale = ["it__other", "it__listing@b", "it__listing@gone.yaml", "it__headless"];
        assert_eq!(places(check, &files), stale.map(|it| format!("t/snapshots/{it}.snap:1")));
    }
}
