//! Rule: every pass of the normalisation is in its list, so that it runs, and shows what it does.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

/// The files that list the passes of the folder of the same name.
const LISTS: &[&str] = &["generator/src/normalize/quirks.rs", "generator/src/normalize/dialect.rs"];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let mut findings = Vec::new();
    for list in LISTS {
        let folder = list.replace(".rs", "/");
        let code = checkout.get(list).map(|it| it.rust.code.as_str()).unwrap_or_default();
        for file in checkout.rust_files() {
            let Some(module) =
                file.path.strip_prefix(&folder).and_then(|it| it.strip_suffix(".rs"))
            else {
                continue;
            };
            // A folder below belongs to one pass.
            if module.contains('/') {
                continue;
            }
            let shows = |side: &str| {
                file.rust.comments.lines().any(|it| it.starts_with("//!") && it.contains(side))
            };
            if !shows("# before") || !shows("# after") {
                let fix = "add a YAML block with lines that end in `# before` and `# after`";
                findings.push(Finding::new(
                    &file.path,
                    1,
                    "a pass that does not show what it does",
                    fix,
                ));
            }
            if !code.contains(&format!("mod {module};"))
                || !code.contains(&format!("{module}::PASS"))
            {
                let fix = format!("add `mod {module};` and `{module}::PASS` to {list}");
                findings.push(Finding::new(&file.path, 1, "a pass that never runs", fix));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_passes_that_are_not_listed() {
        let list = "mod a;\nmod b;\npub const ALL: [Pass; 1] = [a::PASS]; // b::PASS\n";
        let folder = "generator/src/normalize/quirks";
        let header = "//! a # before\n//! b # after\n";
        let files = [
            (format!("{folder}.rs"), list),
            (format!("{folder}/a.rs"), header),
            (format!("{folder}/b.rs"), header),
            (format!("{folder}/c.rs"), header),
        ];
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        assert_eq!(places(check, &files), [format!("{folder}/b.rs:1"), format!("{folder}/c.rs:1")]);
    }

    #[test]
    fn finds_passes_that_do_not_show_what_they_do() {
        let list =
            ("generator/src/normalize/dialect.rs", "mod a;\nconst ALL: [Pass; 1] = [a::PASS];\n");
        let path = "generator/src/normalize/dialect/a.rs";
        let shown = "//! A.\n//! ```yaml\n//! a: 1 # before\n//! b: 1 # after\n//! ```\n";
        assert_eq!(places(check, &[list, (path, shown)]), [""; 0]);
        assert_eq!(
            places(check, &[list, (path, "//! A.\n// a # before # after\n")]),
            [format!("{path}:1")]
        );
    }
}
