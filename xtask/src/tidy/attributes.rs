//! Rule: no `#[ignore]`, no `#[allow]`; `#[expect]` says why.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    checkout.rust_files().flat_map(in_file).collect()
}

fn in_file(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut in_macro = false;
    for (line, code) in (1..).zip(file.rust.code.lines()) {
        if code.starts_with("macro_rules!") {
            in_macro = true;
        } else if code.starts_with('}') {
            in_macro = false;
        }
        let found = |message: &str, fix: &str| Finding::new(&file.path, line, message, fix);
        if code.contains("#[ignore") {
            findings.push(found(
                "a test that is not run",
                "assert what happens today, with a FIXME that says what would be right",
            ));
        }
        if (code.contains("#[allow(") || code.contains("#![allow("))
            && !is_excused(file, line, in_macro)
        {
            findings.push(found(
                "`allow` outlives its reason",
                "use `#[expect(lint, reason = \"..\")]`",
            ));
        }
        if (code.contains("#[expect(") || code.contains("#![expect(")) && !has_reason(file, line) {
            findings.push(found("`expect` without a reason", "add `reason = \"..\"`"));
        }
    }
    findings
}

/// A macro of the runtime expands in code it does not know, where a lint may or may not fire: `expect` cannot say that.
/// Nor can what is emitted, where it depends on the document.
/// The reason stands in the attribute or above it; `deprecated` needs none, a table names every field.
fn is_excused(file: &TextFile, line: usize, in_macro: bool) -> bool {
    let above = file.rust.comments.lines().nth(line.wrapping_sub(2)).unwrap_or_default();
    let is_deprecated =
        file.text.lines().nth(line - 1).is_some_and(|it| it.contains("allow(deprecated)"));
    let is_explained =
        is_deprecated || above.trim_start().starts_with("// ") || has_reason(file, line);
    let is_runtime_macro = file.path.starts_with("generator/runtime/src/") && in_macro;
    let is_emitted = file.path.starts_with("generator/src/emit/");
    (is_runtime_macro && is_explained) || (is_emitted && has_reason(file, line))
}

/// Whether `reason =` stands in the attribute that starts on a line.
fn has_reason(file: &TextFile, line: usize) -> bool {
    let attribute = file.rust.code.lines().skip(line - 1);
    let mut open = 0_i32;
    for code in attribute {
        if code.contains("reason =") {
            return true;
        }
        for it in code.chars() {
            open += match it {
                '[' => 1,
                ']' => -1,
                _ => 0,
            };
        }
        if open <= 0 {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_ignore_allow_and_expect_without_reason() {
        let text = "//! x\n#[ignore]\n#[allow(dead_code)]\n#[expect(dead_code)]\n#![allow(x, reason = \"y\")]\n";
        assert_eq!(
            places(check, &[("xtask/src/a.rs", text)]),
            ["xtask/src/a.rs:2", "xtask/src/a.rs:3", "xtask/src/a.rs:4", "xtask/src/a.rs:5"]
        );
    }

    #[test]
    fn takes_reasons_literals_and_comments() {
        let text = "#[expect(\n    dead_code,\n    reason = \"x\"\n)]\n// #[ignore]\nlet a = \"#[allow(x)]\";\n";
        assert_eq!(places(check, &[("xtask/src/a.rs", text)]), [""; 0]);
    }

    #[test]
    fn excuses_macros_of_the_runtime_that_say_why() {
        let text = "macro_rules! wire {
    () => {
        #[allow(unused, reason = \"x\")]
        #[allow(deprecated)]
        // Why.
        #[allow(unused)]
        #[allow(unused)]
    };
}
#[allow(deprecated)]
";
        let path = "generator/runtime/src/wire.rs";
        assert_eq!(places(check, &[(path, text)]), [format!("{path}:7"), format!("{path}:10")]);
        assert_eq!(places(check, &[("xtask/src/wire.rs", text)]).len(), 5);
    }
}
