//! What exactly does not fit OpenAPI's types. serde says only which mapping was read; this says which key.

mod misplaced;
mod plain;
mod variables;

use std::cmp::Reverse;

use openapiv3::{
    Components, Encoding, Example, Header, Info, Link, MediaType, OpenAPI, Operation, Parameter,
    PathItem, ReferenceOr, RequestBody, Response, Schema, SecurityScheme, Server, Tag,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use self::misplaced::Misplaced;
use crate::diag::Diagnostics;
use crate::pointer::Pointer;
use crate::shape::{Arity, Kind, rows_under, visit_all};

/// Reports each key or object that does not fit, and leaves it out: afterwards the document parses.
///
/// Each object is tried with stand-ins for the objects below it. So the fault is found where it is and not once more
/// in everything around it, and the time does not grow with the depth.
pub(super) fn leave_out(root: &mut Value, diagnostics: &mut Diagnostics) {
    let mut hopeless: Vec<Pointer> = Vec::new();
    visit_all(root, &mut |kind, object, at| {
        for Misplaced { path, kind, why } in misplaced::all(kind, object) {
            let at = at.pointer().join_all(&path);
            diagnostics.does_not_parse(&at, &why, "it");
            if kind == Kind::Schema {
                // The schema of anything, so that the property and its name stay.
                set(object, &path, json!({}));
            } else {
                hopeless.push(at);
            }
        }
        if plain::surely_fits(kind, object) {
            return;
        }
        if kind == Kind::Server {
            variables::complete(object, at, diagnostics);
        }
        let Err(err) = fits(kind, &with_stand_ins(kind, object)) else { return };
        let at = at.pointer();
        if kind == Kind::Schema {
            refuse_rules(object, &at.join("required"), diagnostics);
        }
        match keep_what_fits(kind, object) {
            Some(faults) => {
                for (key, why) in faults {
                    diagnostics.does_not_parse(&at.join(key), &why, "it");
                }
            }
            None => {
                diagnostics.does_not_parse(&at, &err, &format!("the {kind}"));
                hopeless.push(at);
            }
        }
    });
    remove_all(root, hopeless);
}

/// Takes the items of `required` out that are no names but mappings like `{anyOf: [a, b]}`.
fn refuse_rules(schema: &mut Map<String, Value>, at: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(Value::Array(items)) = schema.get_mut("required") else { return };
    for (index, _) in items.iter().enumerate().filter(|(_, it)| it.is_object()) {
        diagnostics.rule_in_required(&at.join(index));
    }
    items.retain(|it| !it.is_object());
}

/// Whether an object is one of its kind; the reason if not.
fn fits(kind: Kind, object: &Value) -> Result<(), String> {
    fn parse<'v, T: Deserialize<'v>>(value: &'v Value) -> Result<(), String> {
        T::deserialize(value).map(drop).map_err(|err| reason(&err.to_string()))
    }
    match kind {
        Kind::Document => parse::<OpenAPI>(object),
        Kind::Info => parse::<Info>(object),
        Kind::Server => parse::<Server>(object),
        Kind::Tag => parse::<Tag>(object),
        Kind::Components => parse::<Components>(object),
        Kind::PathItem => parse::<ReferenceOr<PathItem>>(object),
        Kind::Operation => parse::<Operation>(object),
        Kind::Parameter => parse::<ReferenceOr<Parameter>>(object),
        Kind::RequestBody => parse::<ReferenceOr<RequestBody>>(object),
        Kind::MediaType => parse::<MediaType>(object),
        Kind::Encoding => parse::<Encoding>(object),
        Kind::Response => parse::<ReferenceOr<Response>>(object),
        Kind::Header => parse::<ReferenceOr<Header>>(object),
        Kind::Example => parse::<ReferenceOr<Example>>(object),
        Kind::Link => parse::<ReferenceOr<Link>>(object),
        Kind::SecurityScheme => parse::<ReferenceOr<SecurityScheme>>(object),
        Kind::Schema => parse::<ReferenceOr<Schema>>(object),
    }
}

/// serde's words, where they speak of our types instead of the document.
fn reason(message: &str) -> String {
    if message.contains("ParameterSchemaOrContent") {
        return "it has neither `schema` nor `content`".to_owned();
    }
    if message.contains("LinkOperation") {
        return "it has neither `operationRef` nor `operationId`".to_owned();
    }
    if message.contains("enum AdditionalProperties") {
        return "expected a schema or a boolean".to_owned();
    }
    let words = [
        ("missing field", "it lacks"),
        ("expected usize", "expected a whole number, not negative"),
        ("unknown variant", "there is no"),
        ("expected internally tagged enum ", "expected a "),
        ("expected struct ", "expected a "),
        ("expected a sequence", "expected a list"),
        ("expected a map", "expected a mapping"),
        ("invalid type: sequence", "invalid type: list"),
        ("invalid type: map", "invalid type: mapping"),
        ("expected a O", "expected an O"),
        ("expected a E", "expected an E"),
    ];
    words.iter().fold(message.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours))
}

/// Why a number does not fit that YAML takes for text.
fn no_number(value: &Value) -> Option<String> {
    let text =
        value.as_str().filter(|it| it.starts_with(|it: char| "+-.0123456789".contains(it)))?;
    let plain = text.replace('_', "");
    let worth: f64 = plain.parse().ok()?;
    if worth.is_infinite() {
        Some(format!("no number is as large as `{text}`"))
    } else if plain != text {
        Some(format!("`{text}` is text: that number is written `{plain}`"))
    } else {
        None
    }
}

/// What an object of the kind has to have, filled with as little as possible.
fn defaults(kind: Kind) -> Value {
    match kind {
        Kind::Document => json!({"openapi": "3.0.3", "info": defaults(Kind::Info), "paths": {}}),
        Kind::Info => json!({"title": "", "version": ""}),
        Kind::Operation => json!({"responses": {}}),
        Kind::Response => json!({"description": ""}),
        Kind::Parameter | Kind::Header => json!({"schema": {}}),
        _ => json!({}),
    }
}

/// A copy of the object without what stands below it: the objects in it are tried on their own.
fn with_stand_ins(kind: Kind, object: &Map<String, Value>) -> Value {
    let copy = object.iter().map(|(key, value)| (key.clone(), stand_in(kind, key, value)));
    Value::Object(copy.collect())
}

fn stand_in(kind: Kind, key: &str, value: &Value) -> Value {
    let found = rows_under(kind, key).find_map(|(_, _, arity, child)| match (arity, value) {
        (Arity::One, Value::Object(_)) => Some(defaults(*child)),
        (Arity::List, Value::Array(_)) => Some(json!([])),
        (Arity::Map | Arity::MapOfMaps, Value::Object(_)) => Some(json!({})),
        _ => None,
    });
    found.unwrap_or_else(|| value.clone())
}

fn set(object: &mut Map<String, Value>, path: &[String], value: Value) {
    let Some((key, rest)) = path.split_first() else { return };
    let Some(mut place) = object.get_mut(key) else { return };
    for token in rest {
        let Some(child) = child_mut(place, token) else { return };
        place = child;
    }
    *place = value;
}

/// Leaves out the keys that do not fit and says why; `None` if the object lacks what its kind has to have.
fn keep_what_fits(kind: Kind, object: &mut Map<String, Value>) -> Option<Vec<(String, String)>> {
    const NEEDED: [&str; 11] = [
        "name",
        "in",
        "schema",
        "content",
        "type",
        "url",
        "operationId",
        "operationRef",
        "scheme",
        "flows",
        "openIdConnectUrl",
    ];
    let minimum = defaults(kind).as_object().cloned().unwrap_or_default();
    let mut kept = minimum.clone();
    if fits(kind, &Value::Object(kept.clone())).is_err() {
        for (key, value) in object.iter().filter(|(key, _)| NEEDED.contains(&key.as_str())) {
            kept.insert(key.clone(), stand_in(kind, key, value));
        }
        fits(kind, &Value::Object(kept.clone())).ok()?;
    }
    let mut faults = Vec::new();
    for (key, value) in object.iter() {
        let before = kept.insert(key.clone(), stand_in(kind, key, value));
        if let Err(why) = fits(kind, &Value::Object(kept.clone())) {
            faults.push((key.clone(), no_number(value).unwrap_or(why)));
            match before {
                Some(before) => drop(kept.insert(key.clone(), before)),
                None => drop(kept.shift_remove(key)),
            }
        }
    }
    object.retain(|key, _| !faults.iter().any(|(bad, _)| bad == key));
    for (key, value) in minimum {
        let is_alternative = key == "schema" && object.contains_key("content");
        if !object.contains_key(&key) && !is_alternative {
            if !faults.iter().any(|(bad, _)| *bad == key) {
                faults.push((key.clone(), format!("it lacks `{key}`")));
            }
            object.insert(key, value);
        }
    }
    Some(faults)
}

/// Takes the values at these places out of their lists and mappings.
pub(super) fn remove_all(root: &mut Value, mut places: Vec<Pointer>) {
    // The deepest first and each list from its end, so that no place moves before its turn.
    let index = |it: &Pointer| it.last().and_then(|it| it.parse::<usize>().ok());
    places.sort_by_key(|it| Reverse((it.len(), index(it))));
    for at in &places {
        remove(root, at);
    }
}

fn remove(root: &mut Value, at: &Pointer) {
    let tokens = at.tokens();
    let Some((last, parents)) = tokens.split_last() else { return };
    let mut parent = root;
    for token in parents {
        let Some(child) = child_mut(parent, token) else { return };
        parent = child;
    }
    match parent {
        Value::Object(object) => drop(object.shift_remove(last)),
        Value::Array(list) => {
            if let Some(index) = last.parse().ok().filter(|it| *it < list.len()) {
                list.remove(index);
            }
        }
        _ => (),
    }
}

fn child_mut<'v>(parent: &'v mut Value, token: &str) -> Option<&'v mut Value> {
    match parent {
        Value::Object(object) => object.get_mut(token),
        Value::Array(list) => list.get_mut(token.parse::<usize>().ok()?),
        _ => None,
    }
}
