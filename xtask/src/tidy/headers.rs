//! Rule: every file starts with a sentence that says what it owns.

use crate::tidy::Finding;
use crate::tidy::checkout::Checkout;

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let lacks = checkout.rust_files().filter(|file| !starts_with_sentence(&file.text));
    let finding = |path: &str| {
        Finding::new(path, 1, "the file does not say what it owns", "start it with `//! ..`")
    };
    lacks.map(|file| finding(&file.path)).collect()
}

fn starts_with_sentence(text: &str) -> bool {
    text.lines()
        .next()
        .and_then(|it| it.strip_prefix("//! "))
        .is_some_and(|it| !it.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_files_without_a_sentence() {
        let files = [
            ("a.rs", "//! What stands where.\n"),
            ("b.rs", "use x;\n"),
            ("c.rs", ""),
            ("d.rs", "//!\n"),
            ("e.rs", "// A note.\n"),
        ];
        assert_eq!(places(check, &files), ["b.rs:1", "c.rs:1", "d.rs:1", "e.rs:1"]);
    }
}
