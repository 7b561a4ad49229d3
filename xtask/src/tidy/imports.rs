//! Rule: who may import whom in the generator. The table is the architecture.

use crate::tidy::Finding;
use crate::tidy::checkout::{Checkout, TextFile};

/// A module of the generator with everything below it, and what its `use` lines may name.
struct Row {
    module: &'static str,
    /// Modules of the generator; `Document` and its like stand for the types of `lib.rs`.
    inside: &'static [&'static str],
    /// Other crates besides std.
    outside: &'static [&'static str],
}

const fn row(
    module: &'static str,
    inside: &'static [&'static str],
    outside: &'static [&'static str],
) -> Row {
    Row { module, inside, outside }
}

/// What `lib.rs` defines itself: the types of an input.
const OF_LIB: &[&str] = &["Document", "Run", "Source"];

/// The table, in the order of the pipeline.
const TABLE: &[Row] = &[
    row("pointer", &[], &["serde_json"]),
    row("nearest", &[], &[]),
    row("files", &[], &[]),
    row("diff", &["pointer"], &["serde_json"]),
    row("shape", &["pointer"], &["serde_json"]),
    row("places", &["pointer"], &["serde", "serde_yaml"]),
    row("uri", &["pointer"], &[]),
    row("component_name", &["pointer"], &[]),
    row("diag", &["pointer", "diff", "nearest"], &["serde_json"]),
    row(
        "report",
        &["Document", "bundle", "page", "pointer", "diag", "places"],
        &["annotate_snippets", "serde_json"],
    ),
    row("load", &["Document", "pointer", "diag", "places"], &["serde", "serde_json", "serde_yaml"]),
    row(
        "bundle",
        &["Document", "load", "pointer", "uri", "shape", "diag", "component_name"],
        &["serde_json"],
    ),
    row("page", &["Document", "load", "bundle", "pointer", "diag"], &["serde_json"]),
    row("config", &["Document", "pointer", "diag", "load"], &["indexmap", "serde", "serde_json"]),
    row(
        "normalize",
        &["pointer", "uri", "component_name", "shape", "diff", "diag", "config"],
        &["serde_json"],
    ),
    row(
        "overlay",
        &["Document", "load", "normalize", "pointer", "diag", "diff"],
        &["serde_json", "serde_json_path"],
    ),
    row(
        "parse",
        &["normalize", "shape", "diff", "diag", "pointer", "config", "nearest"],
        &["openapiv3", "serde", "serde_json"],
    ),
    row("names", &[], &["deunicode", "heck"]),
    row("ir", &["names", "pointer"], &["serde_json"]),
    row(
        "lower",
        &["ir", "names", "diag", "config", "pointer"],
        &["indexmap", "openapiv3", "regex_syntax", "regress", "serde_json"],
    ),
    row("ledger", &["ir", "diag", "config", "pointer"], &[]),
    row(
        "emit",
        &["ir", "names", "files"],
        &["prettyplease", "proc_macro2", "pulldown_cmark", "quote", "rayon", "syn"],
    ),
];

pub(super) fn check(checkout: &Checkout) -> Vec<Finding> {
    checkout.rust_files().filter(|it| !checkout.is_for_tests(it)).flat_map(in_file).collect()
}

fn in_file(file: &TextFile) -> Vec<Finding> {
    let Some(path) = file.path.strip_prefix("generator/src/").and_then(|it| it.strip_suffix(".rs"))
    else {
        return Vec::new();
    };
    let module = path.split('/').next().unwrap_or_default();
    if module == "lib" {
        return Vec::new();
    }
    let Some(row) = TABLE.iter().find(|it| it.module == module) else {
        let message = format!("the import table has no row for `{module}`");
        return vec![Finding::new(
            &file.path,
            1,
            message,
            "say in xtask/src/tidy/imports.rs what it may import",
        )];
    };
    let uses = uses(file).into_iter().filter(|(_, name)| !row.allows(name));
    let finding = |(line, name): (usize, Import)| {
        let message = format!("`{module}` may not import `{}`", name.text());
        Finding::new(&file.path, line, message, "see the table in xtask/src/tidy/imports.rs")
    };
    uses.map(finding).collect()
}

/// What one `use` brings in.
#[derive(Debug, PartialEq, Eq)]
enum Import {
    Inside(String),
    Outside(String),
}

impl Import {
    fn text(&self) -> String {
        match self {
            Self::Inside(name) => format!("crate::{name}"),
            Self::Outside(name) => name.clone(),
        }
    }
}

impl Row {
    fn allows(&self, import: &Import) -> bool {
        match import {
            Import::Inside(name) if OF_LIB.contains(&name.as_str()) => {
                self.inside.contains(&"Document")
            }
            Import::Inside(name) => name == self.module || self.inside.contains(&name.as_str()),
            Import::Outside(name) => self.outside.contains(&name.as_str()),
        }
    }
}

/// What the `use` items at the top of a file name, with the lines they start on.
fn uses(file: &TextFile) -> Vec<(usize, Import)> {
    let mut imports = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (line, code) in file.rust.code_lines() {
        if let Some((_, item)) = &mut open {
            item.push_str(code);
        } else if let Some((visibility, path)) = code.split_once("use ")
            && (visibility.is_empty() || visibility.starts_with("pub"))
        {
            open = Some((line, path.to_owned()));
        }
        if let Some((line, item)) = open.take_if(|(_, item)| item.contains(';')) {
            imports.extend(names(&item).into_iter().map(|it| (line, it)));
        }
    }
    imports
}

/// `crate::a::B`, `crate::{a::B, c}`, `serde_json::{json, Value}`, `std::fmt` -> what is imported from where.
fn names(item: &str) -> Vec<Import> {
    let path = item.trim_end_matches(';').trim();
    let Some(inside) = path.strip_prefix("crate::") else {
        let name = path.split([':', ' ', ';']).next().unwrap_or_default();
        // `super`, `self` and the module's own types stay in the module; what starts there is its own business.
        let own =
            ["std", "super", "self", ""].contains(&name) || name.starts_with(char::is_uppercase);
        return if own { Vec::new() } else { vec![Import::Outside(name.to_owned())] };
    };
    let group = inside.strip_prefix('{').unwrap_or(inside);
    let mut depth = 0_i32;
    let parts = group.split(|it: char| {
        depth += match it {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        it == ',' && depth == 0 && group.len() < inside.len()
    });
    let name =
        |part: &str| part.trim().split([':', ' ', '}', ';']).next().unwrap_or_default().to_owned();
    parts.map(name).filter(|it| !it.is_empty()).map(Import::Inside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::places;

    fn inside(names: &[&str]) -> Vec<Import> {
        names.iter().map(|it| Import::Inside((*it).to_owned())).collect()
    }

    #[test]
    fn reads_use_items() {
        assert_eq!(names("crate::diag::{A, B};"), inside(&["diag"]));
        assert_eq!(
            names("crate::{Document, diag::{A, B}, load};"),
            inside(&["Document", "diag", "load"])
        );
        assert_eq!(names("serde_json::{Map, Value};"), [Import::Outside("serde_json".to_owned())]);
        assert_eq!(names("std::fmt;"), []);
        assert_eq!(names("super::tokens::ident;"), []);
        assert_eq!(names("Kind::{A, B};"), []);
    }

    #[test]
    fn finds_imports_outside_the_table() {
        let text = "//! x\nuse serde_json::Value;\nuse openapiv3::Schema;\n\npub(crate) use crate::{\n    emit::x,\n    config,\n};\n#[cfg(test)]\nmod tests {\n    use crate::emit;\n}\n";
        let path = "generator/src/normalize/quirks/a.rs";
        assert_eq!(places(check, &[(path, text)]), [format!("{path}:3"), format!("{path}:5")]);
    }

    #[test]
    fn leaves_emitted_code_and_literals_alone() {
        let text = "quote! {\n    use crate::runtime::Call;\n}\nlet a = \"\nuse heck;\n\";\n// use heck::X;\n";
        assert_eq!(places(check, &[("generator/src/emit/a.rs", text)]), [""; 0]);
    }

    #[test]
    fn asks_for_a_row() {
        assert_eq!(
            places(check, &[("generator/src/new.rs", "//! x\n")]),
            ["generator/src/new.rs:1"]
        );
        assert_eq!(places(check, &[("generator/src/lib.rs", "use emit;\n")]), [""; 0]);
    }
}
