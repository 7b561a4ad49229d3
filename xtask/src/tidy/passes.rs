//! Rule: every pass of the normalisation is in its list, so that it runs.

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
        let files = [
            (format!("{folder}.rs"), list),
            (format!("{folder}/a.rs"), ""),
            (format!("{folder}/b.rs"), ""),
            (format!("{folder}/c.rs"), ""),
        ];
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        assert_eq!(places(check, &files), [format!("{folder}/b.rs:1"), format!("{folder}/c.rs:1")]);
    }
}
