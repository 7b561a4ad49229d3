//! Patterns are regular expressions of ECMA-262. Documents have others too: Python's, Java's, PCRE's.

mod backtracking;

use regress::Regex;

/// The longest pattern that is tried, in bytes.
const LONGEST: usize = 8192;

/// The letters that mean something to ECMA behind a backslash. Any other stands for itself to a browser, and means
/// something to another engine: `\A`, `\Z`, `\h`.
const ESCAPES: &str = "dDwWsSbBtnrvfcxuk";

/// What becomes of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// `check()` asks for it.
    Good,
    /// It is one of another engine.
    Foreign,
    /// Some short text would keep the runtime busy for years.
    Exponential,
}

/// Whether `check()` can ask for the pattern.
pub(super) fn verdict(pattern: &str) -> Verdict {
    if !compiles(pattern) {
        Verdict::Foreign
    } else if backtracking::is_exponential(pattern) {
        Verdict::Exponential
    } else {
        Verdict::Good
    }
}

/// Whether the runtime compiles the pattern, and to what the document means: as it does, by the rules of Unicode first.
fn compiles(pattern: &str) -> bool {
    // The text of a literal, with its slashes: nothing ever stands before the beginning.
    let is_literal = pattern.starts_with("/^");
    if pattern.len() > LONGEST || is_literal || pattern.contains("[[:") {
        return false;
    }
    Regex::with_flags(pattern, "u").is_ok()
        || has_known_escapes(pattern) && Regex::new(pattern).is_ok()
}

fn has_known_escapes(pattern: &str) -> bool {
    let mut chars = pattern.chars();
    while let Some(it) = chars.next() {
        let is_unknown = |it: char| it.is_ascii_alphabetic() && !ESCAPES.contains(it);
        if it == '\\' && chars.next().is_some_and(is_unknown) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ecma_does_not_say_does_not_compile() {
        for good in [
            "^[A-Z][A-Z0-9_]*$",
            r"^(?!-)[\w-]+(?<!-)$",
            r"^\p{L}+$",
            r"^[\w\-.]+@[a-z]+\.\w{2,}$",
            r"^a\-b\_c$",
            "",
            "^.{1,4096}$",
        ] {
            assert!(compiles(good), "{good}");
        }
        for bad in [
            "^[a-z",
            "(?P<name>x)",
            "(?i)^abc$",
            r"\A[a-z]+\Z",
            r"^[[:alpha:]]+$",
            "/^[a-z]+$/",
            "a++",
            "*",
            r"^\h+$",
        ] {
            assert!(!compiles(bad), "{bad}");
        }
        assert!(compiles(&"a".repeat(LONGEST)));
        assert!(!compiles(&"a".repeat(LONGEST + 1)));
    }
}
