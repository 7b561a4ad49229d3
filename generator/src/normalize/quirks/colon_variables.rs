//! A variable of a path is written as routers write it.
//!
//! ```yaml
//! {paths: {'/a/:id/b': {get: {parameters: [{name: id, in: path}]}}}}    # before
//! {paths: {'/a/{id}/b': {get: {parameters: [{name: id, in: path}]}}}}    # after
//! ```
//!
//! Seen in: ClickHouse (`/v1/organizations/:organizationId`). A colon that no parameter of the path goes with stays:
//! it is part of the path, as in `/v1/files:upload`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "colon-variables",
    about: "a variable of a path is written `:name` instead of `{name}`",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Document, &["paths"], |root| {
        let Some(Value::Object(paths)) = root.get("paths") else { return };
        if !paths.iter().any(|(path, item)| renamed(path, item).is_some()) {
            return;
        }
        let Some(Value::Object(paths)) = root.edit().get_mut("paths") else { return };
        let mut all = Map::new();
        for (path, item) in std::mem::take(paths) {
            // A path that is there already keeps its place.
            let path = renamed(&path, &item).filter(|it| !all.contains_key(it)).unwrap_or(path);
            all.insert(path, item);
        }
        *paths = all;
    });
}

/// The path with its variables in braces; `None` if it has none with a colon.
fn renamed(path: &str, item: &Value) -> Option<String> {
    if !path.contains("/:") {
        return None;
    }
    let names = variables(item);
    let mut is_other = false;
    let mut segment = |it: &str| match it.strip_prefix(':').filter(|it| names.contains(it)) {
        Some(name) => {
            is_other = true;
            format!("{{{name}}}")
        }
        None => it.to_owned(),
    };
    let segments: Vec<String> = path.split('/').map(&mut segment).collect();
    is_other.then(|| segments.join("/"))
}

/// The names of the parameters in the path, of the path itself and its operations.
fn variables(item: &Value) -> BTreeSet<&str> {
    let Some(item) = item.as_object() else { return BTreeSet::new() };
    let own = item.get("parameters");
    let of_operations = item.values().filter_map(|it| it.get("parameters"));
    let all = own.into_iter().chain(of_operations).filter_map(Value::as_array).flatten();
    let in_path = all.filter(|it| it.get("in").is_some_and(|it| it == "path"));
    in_path.filter_map(|it| it.get("name")?.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_what_a_parameter_goes_with() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a/:id/:other: {parameters: [{name: id, in: path}, {name: other, in: query}]}
  /files:upload: {post: {parameters: [{name: upload, in: path}]}}
"), @r"
paths:
  /a/{id}/:other:
    parameters:
    - name: id
      in: path
    - name: other
      in: query
  /files:upload:
    post:
      parameters:
      - name: upload
        in: path
");
    }
}
