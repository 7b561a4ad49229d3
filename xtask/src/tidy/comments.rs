//! Rule: no section banners. A file that needs sections is two files.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    let rust = checkout.rust_files().flat_map(|file| in_lines(file, &file.rust.comments, "//"));
    let toml = checkout.manifests().flat_map(|file| in_lines(file, &file.text, "#"));
    rust.chain(toml).collect()
}

fn in_lines(file: &TextFile, text: &str, mark: &str) -> Vec<Finding> {
    let banners = (1..).zip(text.lines()).filter(|(_, line)| is_banner(line, mark));
    let finding = |(line, _)| {
        Finding::new(
            &file.path,
            line,
            "a section banner",
            "remove it; if the file needs sections, make files of them",
        )
    };
    banners.map(finding).collect()
}

fn is_banner(line: &str, mark: &str) -> bool {
    let Some(words) = line.trim().strip_prefix(mark) else { return false };
    // Documentation may hold tables and rules of Markdown.
    if mark == "//" && (words.starts_with('!') || words.starts_with("/ ")) {
        return false;
    }
    let is_rule = |it: char| "-=*#~_/+─━═".contains(it);
    let words = words.trim();
    let leading = words.chars().take_while(|it| is_rule(*it)).count();
    let trailing = words.chars().rev().take_while(|it| is_rule(*it)).count();
    leading >= 3 || trailing >= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    #[test]
    fn finds_banners() {
        let text = "//! x\n// =====\n// --- parsing ---\n////////\n/* x */\n// Parsing ***\n";
        assert_eq!(places(check, &[("a.rs", text)]), ["a.rs:2", "a.rs:3", "a.rs:4", "a.rs:6"]);
        assert_eq!(places(check, &[("x/Cargo.toml", "# ----\n[a]\n")]), ["x/Cargo.toml:1"]);
    }

    #[test]
    fn takes_sentences_tables_and_literals() {
        let text =
            "//! | a |\n//! |---|\n/// ---\n// A -- b.\nlet a = \"// ---\";\n// e.g. `--x`\n";
        assert_eq!(places(check, &[("a.rs", text)]), [""; 0]);
    }
}
