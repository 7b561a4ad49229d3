//! A component's name with a slash has to be escaped where a reference leads to it.
//!
//! ```yaml
//! {components: {schemas: {a/B: {type: object}, C: {$ref: '#/components/schemas/a/B'}}}}    # before
//! {components: {schemas: {a/B: {type: object}, C: {$ref: '#/components/schemas/a~1B'}}}}    # after
//! ```
//!
//! Seen in: ElevenLabs' docs pages of early 2026 (`type_speechToText/transcripts:TranscriptsGetResponse`).

use std::collections::BTreeSet;

use serde_json::Value;

use crate::normalize::{Editor, Pass};

pub(super) const PASS: Pass = Pass {
    id: "unescaped-refs",
    about: "a reference leads to a name with a slash, unescaped",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    let components = document.root().get("components").and_then(Value::as_object);
    let sections = components.into_iter().flatten();
    let names: BTreeSet<String> = sections
        .filter_map(|(section, it)| Some((section, it.as_object()?)))
        .flat_map(|(section, it)| {
            it.keys().map(move |name| format!("#/components/{section}/{name}"))
        })
        .filter(|it| it.matches('/').count() > 3)
        .collect();
    if names.is_empty() {
        return;
    }
    document.all(|node| {
        let reference = node.get("$ref").and_then(Value::as_str);
        if let Some(reference) = reference.filter(|it| names.contains(*it)).map(escaped) {
            node.edit().insert("$ref".to_owned(), Value::from(reference));
        }
    });
}

/// The first three slashes lead to the name, the others belong to it.
fn escaped(reference: &str) -> String {
    let mut parts = reference.splitn(4, '/');
    let section: Vec<&str> = parts.by_ref().take(3).collect();
    let name = parts.next().unwrap_or_default().replace('~', "~0").replace('/', "~1");
    format!("{}/{name}", section.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn other_references_stay() {
        insta::assert_snapshot!(check(PASS, "
components:
  schemas:
    a/b~c: {properties: {x: {$ref: '#/components/schemas/a/b~c'}}}
    D: {oneOf: [{$ref: '#/components/schemas/a~1b~0c'}, {$ref: '#/components/schemas/D/oneOf/0'}]}
"), @r"
components:
  schemas:
    a/b~c:
      properties:
        x:
          $ref: '#/components/schemas/a~1b~0c'
    D:
      oneOf:
      - $ref: '#/components/schemas/a~1b~0c'
      - $ref: '#/components/schemas/D/oneOf/0'
");
    }
}
