//! Rule: the top level is what the README shows, and nothing else.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

/// What has to be there.
const NEEDED: &[&str] = &["Cargo.toml", "README.md", "generated", "generator", "specs", "xtask"];

/// What may be there besides, as may everything that starts with a dot.
const ALLOWED: &[&str] = &[
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "clippy.toml",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "target",
];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let there = |name: &str| checkout.top.iter().any(|it| it == name);
    let strange = checkout.top.iter().filter(|it| {
        !it.starts_with('.') && !NEEDED.contains(&it.as_str()) && !ALLOWED.contains(&it.as_str())
    });
    let strange = strange.map(|it| {
        Finding::new(it, 1, "does not belong at the top level", "move it to where it belongs")
    });
    let missing = NEEDED.iter().filter(|it| !there(it));
    let missing =
        missing.map(|it| Finding::new(it, 1, "missing from the top level", "bring it back"));
    strange.chain(missing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_what_does_not_belong_and_what_is_missing() {
        let files = [
            ("Cargo.toml", ""),
            ("README.md", ""),
            (".ci/run", ""),
            ("generated/rustfmt.toml", ""),
            ("generator/Cargo.toml", ""),
            ("notes.txt", ""),
            ("specs/README.md", ""),
        ];
        assert_eq!(places(check, &files), ["notes.txt:1", "xtask:1"]);
    }
}
