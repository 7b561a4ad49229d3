//! Rule: functions fit on a screen and files in a head.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

/// Lines of a function, from `fn` to its closing brace.
const FUNCTION: usize = 70;

/// Lines of a file in `src`, inline tests apart.
const FILE: usize = 300;

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    checkout.rust_files().filter(|it| !checkout.is_for_tests(it)).flat_map(in_file).collect()
}

fn in_file(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lines = file.rust.lines_before_tests;
    if file.path.contains("src/") && lines > FILE {
        let message = format!("{lines} lines without tests, at most {FILE}");
        findings.push(Finding::new(&file.path, FILE + 1, message, "make two files of it"));
    }
    let mut open: Vec<(usize, String)> = Vec::new();
    for (line, code) in file.rust.code_lines() {
        let indent = &code[..code.len() - code.trim_start().len()];
        if is_function(code) && !code.trim_end().ends_with(['}', ';']) {
            open.push((line, format!("{indent}}}")));
        }
        if let Some((start, _)) = open.pop_if(|(_, end)| code.trim_end() == end) {
            let n = line - start + 1;
            if n > FUNCTION {
                let message = format!("a function of {n} lines, at most {FUNCTION}");
                findings.push(Finding::new(
                    &file.path,
                    start,
                    message,
                    "make functions of its steps",
                ));
            }
        }
    }
    findings
}

fn is_function(code: &str) -> bool {
    let mut words = code.split_whitespace();
    let word = words.find(|it| {
        !it.starts_with("pub")
            && !["const", "async", "unsafe", "extern", "in", "default"].contains(it)
    });
    word == Some("fn")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    fn function(lines: usize) -> String {
        format!(
            "impl A {{\n    pub(crate) fn a() {{\n{}    }}\n}}\n",
            "        x;\n".repeat(lines - 2)
        )
    }

    #[test]
    fn finds_long_functions() {
        assert_eq!(places(check, &[("a.rs", &function(70))]), [""; 0]);
        assert_eq!(places(check, &[("a.rs", &function(71))]), ["a.rs:2"]);
    }

    #[test]
    fn finds_long_files_and_counts_no_inline_tests() {
        let tests = "#[cfg(test)]\nmod tests {\n    x\n}\n";
        assert_eq!(
            places(check, &[("src/a.rs", &format!("{}{tests}", "x\n".repeat(300)))]),
            [""; 0]
        );
        assert_eq!(places(check, &[("src/a.rs", &"x\n".repeat(301))]), ["src/a.rs:301"]);
        assert_eq!(places(check, &[("tests/a.rs", &"x\n".repeat(301))]), [""; 0]);
    }

    #[test]
    fn knows_a_function_when_it_sees_one() {
        for code in
            ["fn a() {", "    pub fn a(", "pub(crate) const fn a() {", "unsafe extern fn a() {"]
        {
            assert!(is_function(code), "{code}");
        }
        for code in ["let f: fn() = x;", "struct Fn {", "}", "f(fn_a)", "type A = fn();"] {
            assert!(!is_function(code), "{code}");
        }
    }
}
