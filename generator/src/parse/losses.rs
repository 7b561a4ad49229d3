//! The loss check: what stands in the document but not in the typed one that was read from it.

use std::mem;

use openapiv3::{Components, OpenAPI, Paths};
use serde::Serialize;
use serde_json::{Error, Map, Value, to_value};

use super::covers::covers;
use super::keywords::keywords;
use crate::diag::Diagnostics;
use crate::diff::{Change, diff_at};
use crate::pointer::{CARRIER, Pointer};
use crate::shape::{CARRIED, Fate, visit_all};

/// Reports every keyword that was dropped.
pub(super) fn report(root: &mut Value, api: &mut OpenAPI, diagnostics: &mut Diagnostics) {
    let changes = match changes(root, api) {
        Ok(changes) => changes,
        Err(err) => return diagnostics.nothing_parses(&err.to_string()),
    };
    let known = keywords();
    let mut lost: Vec<Pointer> =
        changes.iter().filter(|it| is_loss(it, root)).map(|it| keyword_of(&it.at)).collect();
    let carried = carried(root);
    lost.extend(carried.iter().filter(|it| it.1 == Fate::Lost).map(|it| it.0.clone()));
    for (at, _) in carried.iter().filter(|it| it.1 == Fate::Said) {
        diagnostics.only_documented(at);
    }
    for at in lost {
        let later = later_methods(&at, root);
        if !later.is_empty() {
            diagnostics.methods_left_out(&at, &later);
        } else {
            diagnostics.unsupported(&at, &known);
        }
    }
}

/// The operations at a place that 3.2 has and 3.0 has not: `QUERY /a`.
fn later_methods(at: &Pointer, root: &Value) -> Vec<String> {
    let tokens: Vec<&str> = at.iter().collect();
    let ["paths", path, key @ ("query" | "additionalOperations")] = tokens[..] else {
        return Vec::new();
    };
    let methods = match (key, at.resolve(root)) {
        ("query", _) => vec!["QUERY"],
        (_, Some(Value::Object(methods))) => methods.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    methods.iter().map(|method| format!("{method} {path}")).collect()
}

/// The differences between the document and the typed one. What is large in it, paths and schemas, is compared one by
/// one, so that the typed document is never there as a whole once more.
fn changes(root: &Value, api: &mut OpenAPI) -> Result<Vec<Change>, Error> {
    let paths = Paths { paths: mem::take(&mut api.paths.paths), ..Paths::default() };
    let schemas = api.components.as_mut().map(|it| mem::take(&mut it.schemas)).unwrap_or_default();
    let components = Components { schemas, ..Components::default() };
    let mut parts = Parts { paths: &paths, components: &components, changes: Vec::new() };
    let compared = to_value(&*api).and_then(|rest| parts.compare(root, &rest));
    let changes = parts.changes;
    api.paths.paths = paths.paths;
    if let Some(rest) = &mut api.components {
        rest.schemas = components.schemas;
    }
    compared.map(|()| changes)
}

/// What is compared one by one, and what was found.
struct Parts<'a> {
    paths: &'a Paths,
    components: &'a Components,
    changes: Vec<Change>,
}

impl Parts<'_> {
    fn compare(&mut self, root: &Value, rest: &Value) -> Result<(), Error> {
        for (key, before) in root.as_object().into_iter().flatten() {
            let (at, after) = (Pointer::root().join(key), rest.get(key));
            match (key.as_str(), before, after) {
                ("paths", Value::Object(before), Some(_)) => {
                    let paths = &self.paths.paths;
                    self.each(&at, before, |it| paths.get(it), after)?;
                }
                ("components", Value::Object(before), Some(after)) => {
                    self.components(&at, before, after)?;
                }
                _ => self.one(at, before, after),
            }
        }
        Ok(())
    }

    fn components(
        &mut self,
        at: &Pointer,
        components: &Map<String, Value>,
        rest: &Value,
    ) -> Result<(), Error> {
        for (key, before) in components {
            match (key.as_str(), before) {
                ("schemas", Value::Object(before)) => {
                    let schemas = &self.components.schemas;
                    self.each(&at.join(key), before, |it| schemas.get(it), None)?;
                }
                _ => self.one(at.join(key), before, rest.get(key)),
            }
        }
        Ok(())
    }

    fn each<'t, T: Serialize + 't>(
        &mut self,
        at: &Pointer,
        entries: &Map<String, Value>,
        typed: impl Fn(&str) -> Option<&'t T>,
        rest: Option<&Value>,
    ) -> Result<(), Error> {
        for (key, before) in entries {
            match typed(key) {
                Some(after) if covers(before, after) => (),
                Some(after) => self.one(at.join(key), before, Some(&to_value(after)?)),
                None => self.one(at.join(key), before, rest.and_then(|it| it.get(key))),
            }
        }
        Ok(())
    }

    fn one(&mut self, at: Pointer, before: &Value, after: Option<&Value>) {
        match after {
            Some(after) => self.changes.extend(diff_at(at, before, after)),
            None => self.changes.push(Change { at, before: Some(before.clone()), after: None }),
        }
    }
}

/// The keywords that travel as extensions to this end, where they were written.
fn carried(root: &mut Value) -> Vec<(Pointer, Fate)> {
    let mut found = Vec::new();
    visit_all(root, &mut |kind, object, at| {
        if !object.keys().any(|it| it.starts_with(CARRIER)) {
            return;
        }
        let carried = CARRIED.iter().filter(|it| it.kind == kind);
        let carriers = carried.filter(|it| object.contains_key(it.carrier));
        for carried in carriers.filter(|it| !says_nothing_in(it.carrier, object)) {
            let at = at.pointer().join(carried.carrier);
            let branch = if carried.keyword.is_empty() { at.join("if") } else { at };
            found.push((branch.as_written(), carried.fate));
        }
    });
    found
}

fn says_nothing_in(carrier: &str, object: &Map<String, Value>) -> bool {
    // `unevaluatedProperties: false` forbids what a reader of replies has to accept all the same.
    object.get(carrier).is_none_or(says_nothing)
}

/// A list lost as a whole is named by its key, not by an index.
fn keyword_of(at: &Pointer) -> Pointer {
    let mut at = at.clone();
    while at.last().is_some_and(|it| it.parse::<usize>().is_ok()) && at.len() > 1 {
        at.pop();
    }
    at
}

/// Whether a difference takes something away that a client could have used.
fn is_loss(change: &Change, root: &Value) -> bool {
    match (&change.before, &change.after) {
        (None, _) => false,
        (Some(Value::Number(before)), Some(Value::Number(after))) => {
            before.as_f64() != after.as_f64()
        }
        (Some(before), _) => !says_nothing(before) && !is_harmless(&change.at, root),
    }
}

/// `nullable: false`, `tags: []`, `example: null`: as good as left out.
pub(super) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// What a client has no use for, although it is there:
///
/// - extensions, where openapiv3 does not keep them;
/// - which JSON Schema it is and what a schema is called there (`$schema`, `$id`, `$comment`, anchors), `xml`;
/// - `info.summary`, `info.license.identifier`, `jsonSchemaDialect`;
/// - words beside a reference that is not a schema's: the target has its own.
fn is_harmless(at: &Pointer, root: &Value) -> bool {
    const ANYWHERE: [&str; 8] = [
        "$schema",
        "$id",
        "$comment",
        "$anchor",
        "$dynamicAnchor",
        "$vocabulary",
        "jsonSchemaDialect",
        "xml",
    ];
    let Some(key) = at.last() else { return false };
    // Of 3.2, where all that is lost is told.
    let is_newer = key == "xml" && at.resolve(root).is_some_and(|it| it.get("nodeType").is_some());
    if key.starts_with("x-") || (ANYWHERE.contains(&key) && !is_newer) {
        return true;
    }
    let path: Vec<&str> = at.iter().collect();
    if matches!(path[..], ["info", "summary"] | ["info", "license", "identifier"]) {
        return true;
    }
    let parent = at.parent().map(|it| it.to_string()).unwrap_or_default();
    let is_beside_ref = || {
        let parent = parent.strip_prefix('#').and_then(|it| root.pointer(it));
        parent.is_some_and(|it| it.get("$ref").is_some())
    };
    matches!(key, "summary" | "description") && is_beside_ref()
}
