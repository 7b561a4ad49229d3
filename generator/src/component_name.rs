//! The key that something gets which becomes a component, made of the place it stood at.

use std::collections::BTreeSet;

use crate::pointer::Pointer;

/// A key for what stands at a place: the words that say what it is, without those that say where it is kept.
///
/// `#/components/schemas/Pet/properties/owner` is `Pet_owner`, `#/definitions/Owner` is `Owner`.
pub(crate) fn of_place(at: &Pointer) -> String {
    let mut words: Vec<String> = Vec::new();
    // Before the first of these words, a key is only the drawer that the next one lies in.
    let mut is_inside = false;
    let mut tokens = at.iter();
    while let Some(token) = tokens.next() {
        match token {
            "$defs" | "definitions" => is_inside = false,
            "properties" | "patternProperties" | "headers" | "schema" => is_inside = true,
            "oneOf" | "anyOf" | "allOf" => is_inside = true,
            "content" => drop(tokens.next()),
            "responses" if is_inside => {
                let status = tokens.next().unwrap_or_default();
                words.push(if status == "200" { "response" } else { status }.to_owned());
            }
            "requestBody" => words.push("request".to_owned()),
            "prefixItems" => {
                is_inside = true;
                words.push("item".to_owned());
            }
            "items" if is_inside || !words.is_empty() => words.push("item".to_owned()),
            "additionalProperties" => words.push("value".to_owned()),
            token => {
                let is_path = token.starts_with('/');
                if !is_inside {
                    words.clear();
                }
                is_inside |= is_path;
                words.push(cleaned(token));
            }
        }
    }
    words.retain(|it| !it.is_empty());
    if words.is_empty() { "Schema".to_owned() } else { words.join("_") }
}

/// The same with the component in front that the place is in; `None` if it is in none.
pub(crate) fn of_place_qualified(at: &Pointer) -> Option<String> {
    let tokens: Vec<&str> = at.iter().take(3).collect();
    match tokens[..] {
        ["components", _, owner] => Some(format!("{}_{}", cleaned(owner), of_place(at))),
        _ => None,
    }
}

/// A key for a whole file: `pet` for `schemas/pet.yaml`, `pets` for `pets/index.yaml`.
pub(crate) fn of_file(path: &str) -> String {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let parent = folder.rsplit('/').next().unwrap_or_default();
    let is_plain = matches!(stem.trim_start_matches('_'), "index" | "schema" | "");
    let name = cleaned(if is_plain && !parent.is_empty() { parent } else { stem });
    if name.is_empty() { "Schema".to_owned() } else { name }
}

/// A key for what is sent to a webhook or callback.
pub(crate) fn of_payload(name: &str) -> String {
    let name = cleaned(name);
    if name.is_empty() { "payload".to_owned() } else { format!("{name}_payload") }
}

/// The first of the keys that is free, or else the last with the lowest number that makes it so.
pub(crate) fn free(keys: &[String], taken: &BTreeSet<String>) -> String {
    if let Some(key) = keys.iter().find(|it| !taken.contains(*it)) {
        return key.clone();
    }
    let last = keys.last().map(String::as_str).unwrap_or("Schema");
    let mut number = 2_usize;
    loop {
        let key = format!("{last}_{number}");
        if !taken.contains(&key) {
            return key;
        }
        number += 1;
    }
}

/// With only the characters that OpenAPI allows in a key.
fn cleaned(text: &str) -> String {
    let allowed = |it: char| if it.is_alphanumeric() || ".-".contains(it) { it } else { '_' };
    let text: String = text.chars().map(allowed).collect();
    let words: Vec<&str> = text.split('_').filter(|it| !it.is_empty()).collect();
    words.join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_names() {
        let name = |it| of_place(&Pointer::parse(it).unwrap());
        assert_eq!(name("#/components/schemas/Pet/properties/owner"), "Pet_owner");
        assert_eq!(name("#/components/schemas/Pet/properties/owners/items"), "Pet_owners_item");
        assert_eq!(name("#/components/schemas/Pet/$defs/Owner"), "Owner");
        assert_eq!(name("#/definitions/Owner"), "Owner");
        assert_eq!(
            name("#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema"),
            "a_id_get_response"
        );
        assert_eq!(name("#/components/responses/Bad/content/a~1b/schema"), "Bad");
        let at = Pointer::parse("#/components/schemas/Pet/$defs/Owner").unwrap();
        assert_eq!(of_place_qualified(&at).unwrap(), "Pet_Owner");
        assert_eq!(name("#/types/Pet/items"), "Pet_item");
        assert_eq!(name("#/components/schemas/Pet/prefixItems/0"), "Pet_item_0");
        assert_eq!(name("#"), "Schema");
    }

    #[test]
    fn files_have_names() {
        let names =
            ["schemas/pet.v1.yaml", "pets/_index.yaml", "index.yaml", "a b.json"].map(of_file);
        assert_eq!(names, ["pet.v1", "pets", "index", "a_b"]);
    }

    #[test]
    fn names_are_given_once() {
        let taken = ["a", "b", "b_2"].map(str::to_owned).into();
        let free = |keys: &[&str]| {
            free(&keys.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>(), &taken)
        };
        assert_eq!([free(&["c"]), free(&["a", "c"]), free(&["a", "b"])], ["c", "c", "b_3"]);
    }
}
