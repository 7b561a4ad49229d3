//! What a provider and its crate may be called.

use specwright::config::crate_name_fault;

use crate::problem::Problem;

/// The longest name crates.io takes.
const LONGEST: usize = 64;

/// Refuses what cannot be a crate and a folder under `generated/`.
pub(crate) fn check(name: &str) -> Result<(), Problem> {
    let Some(fault) = fault(name) else { return Ok(()) };
    let better = from_stem(name).filter(|it| it != name).unwrap_or_else(|| "my-api".to_owned());
    Err(Problem::new(format!("`{name}` cannot be the name of a crate: {fault}"))
        .help(format!("for example `{better}`")))
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
    name.truncate(LONGEST - "-api".len());
    let mut name = name.trim_end_matches('-').to_owned();
    if !name.is_empty() && fault(&name).is_some() {
        name.push_str("-api");
    }
    (!name.is_empty()).then_some(name)
}

fn fault(name: &str) -> Option<String> {
    // Cargo's output beside a crate that stands alone.
    let taken = (name == "target").then(|| "the name is taken".to_owned());
    crate_name_fault(name).or(taken)
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
            "xtask", "tokio",
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
            ("target", Some("target-api")),
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
