//! Rule: no path of somebody's machine in what is committed.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

/// How such paths start; cut in two, so that this file does not break its own rule.
const STARTS: &[(&str, &str)] = &[
    ("/ho", "me/"),
    ("/Us", "ers/"),
    ("/ro", "ot/"),
    ("/t", "mp/"),
    ("/var/fol", "ders/"),
    ("C:\\Us", "ers"),
];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &checkout.files {
        // What vendors write, and what is made from it, is theirs; `generate --check` elsewhere would show ours.
        if file.path.starts_with("specs/")
            || file.path.starts_with("generated/")
            || file.path == "Cargo.lock"
        {
            continue;
        }
        for (line, text) in (1..).zip(file.text.lines()) {
            let found = STARTS.iter().map(|(a, b)| format!("{a}{b}")).find(|it| has_path(text, it));
            if let Some(start) = found {
                let message = format!("a path of one machine: `{start}..`");
                findings.push(Finding::new(
                    &file.path,
                    line,
                    message,
                    "make it relative, or ask for a temporary folder",
                ));
            }
        }
    }
    findings
}

/// Whether a path with that start stands in a line, and not as the tail of an address.
fn has_path(line: &str, start: &str) -> bool {
    line.match_indices(start).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|it| it.is_alphanumeric() || it == '.' || it == '}' || it == '-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_paths_of_machines() {
        let line = format!("let a = \"/{}/me/x\";\n", "home");
        assert_eq!(places(check, &[("a.rs", &line), ("specs/a/openapi.yaml", &line)]), ["a.rs:1"]);
    }

    #[test]
    fn takes_addresses() {
        let line = format!("see https://example.com/{}/x\n", "home");
        assert_eq!(places(check, &[("a.md", &line)]), [""; 0]);
    }
}
