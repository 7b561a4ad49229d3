//! What a provider and its crate may be called.

use crate::problem::Problem;

/// Names that Cargo refuses, that hide a crate every program has, or that are packages of this workspace.
const TAKEN: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "core",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc-macro",
    "pub",
    "ref",
    "return",
    "self",
    "specwright",
    "specwright-runtime",
    "static",
    "std",
    "struct",
    "super",
    "target",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "xtask",
    "yield",
];

/// The longest name crates.io takes.
const LONGEST: usize = 64;

/// Refuses what is not kebab-case or cannot be a crate.
pub(crate) fn check(name: &str) -> Result<(), Problem> {
    let bad = |why: &str| Problem::new(format!("`{name}` cannot be the name of a crate: {why}"));
    if TAKEN.contains(&name) {
        return Err(bad("the name is taken").help(format!("for example `{name}-api`")));
    }
    if name.len() > LONGEST {
        return Err(bad(&format!("it is longer than {LONGEST} characters")));
    }
    if is_kebab_case(name) {
        return Ok(());
    }
    let problem = bad("it is not kebab-case (a-z, 0-9 and single dashes, a letter first)");
    Err(match from_stem(name) {
        Some(better) => problem.help(format!("for example `{better}`")),
        None => problem.help("for example `my-api`"),
    })
}

/// A legal name made from a file's stem; `None` if nothing of it can be kept.
pub(crate) fn from_stem(stem: &str) -> Option<String> {
    let mut name = String::new();
    let mut before = ' ';
    for it in stem.chars() {
        let hump =
            it.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit());
        if hump || !it.is_ascii_alphanumeric() {
            name.push('-');
        }
        if it.is_ascii_alphanumeric() {
            name.push(it.to_ascii_lowercase());
        }
        before = it;
    }
    let words: Vec<&str> = name.split('-').filter(|it| !it.is_empty()).collect();
    let mut name = words.join("-");
    if name.starts_with(|it: char| it.is_ascii_digit()) {
        name.insert_str(0, "api-");
    }
    name.truncate(LONGEST);
    let mut name = name.trim_end_matches('-').to_owned();
    if TAKEN.contains(&name.as_str()) {
        name.push_str("-api");
    }
    (!name.is_empty()).then_some(name)
}

fn is_kebab_case(name: &str) -> bool {
    let word = |it: &str| {
        !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
    };
    name.starts_with(|it: char| it.is_ascii_lowercase()) && name.split('-').all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_kebab_case() {
        for name in ["datagrid", "prime-intellect", "a1-2b"] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn refuses_what_is_no_name_of_a_crate() {
        for name in [
            "", "../../x", "a/b", "A", "a_b", "-a", "a-", "a--b", "1a", "é", "a b", "type", "std",
            "xtask",
        ] {
            assert!(check(name).is_err(), "{name}");
        }
        assert!(check(&"a".repeat(65)).is_err());
    }

    #[test]
    fn proposes_a_name() {
        let problem = check("../../MyApi").unwrap_err();
        assert_eq!(problem.help.unwrap(), "for example `my-api`");
        assert_eq!(check("std").unwrap_err().help.unwrap(), "for example `std-api`");
    }

    #[test]
    fn makes_legal_names_from_stems() {
        let cases = [
            ("openapi", Some("openapi")),
            ("My API v2", Some("my-api-v2")),
            ("..__x", Some("x")),
            ("3scale", Some("api-3scale")),
            ("petStore", Some("pet-store")),
            ("HTTPBin", Some("httpbin")),
            ("type", Some("type-api")),
            ("日本", None),
        ];
        for (stem, name) in cases {
            assert_eq!(from_stem(stem).as_deref(), name, "{stem}");
            if let Some(name) = name {
                assert_eq!(check(name), Ok(()), "{stem}");
            }
        }
        let long = from_stem(&"ab-".repeat(40)).unwrap();
        assert_eq!(check(&long), Ok(()));
    }
}
