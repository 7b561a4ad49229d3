//! Rule: a file is named after what it owns.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

/// Names that say nothing, with what to do about each.
const BAD: &[(&str, &str)] = &[
    ("mod.rs", "name it after the module: `x.rs` beside the folder `x/`"),
    ("common.rs", "name it after what it owns"),
    ("helper.rs", "name it after what it owns"),
    ("helpers.rs", "name it after what it owns"),
    ("misc.rs", "name it after what it owns"),
    ("util.rs", "name it after what it owns"),
    ("utils.rs", "name it after what it owns"),
];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in checkout.rust_files() {
        if let Some((name, fix)) = BAD.iter().find(|(name, _)| file.name() == *name) {
            findings.push(Finding::new(&file.path, 1, format!("`{name}` says nothing"), *fix));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_names_that_say_nothing() {
        let files = [
            ("a/mod.rs", ""),
            ("a/src/utils.rs", ""),
            ("a/src/names.rs", ""),
            ("generated/a/src/common.rs", ""),
        ];
        assert_eq!(places(check, &files), ["a/mod.rs:1", "a/src/utils.rs:1"]);
    }
}
