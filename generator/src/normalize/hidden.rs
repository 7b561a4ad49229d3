//! What the vendor asks to leave out of clients: operations, optional parameters and properties, and schemas that
//! nothing refers to. A decision of `provider.yaml` about one of them keeps it. What is marked and stays is told.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::editor::Editor;
use crate::config::Config;
use crate::diag::{Diagnostics, Kept};
use crate::pointer::Pointer;
use crate::shape::{Kind, SHAPE};

/// The extensions that ask for it.
const KEYS: [&str; 4] = ["x-fern-ignore", "x-internal", "x-stainless-skip", "x-skip-spec"];

/// Takes out what is marked, and reports it.
pub(super) fn leave_out(document: &mut Editor, config: &Config, diagnostics: &mut Diagnostics) {
    let kinds = [Kind::PathItem, Kind::Operation, Kind::Parameter, Kind::Schema];
    let mut is_marked = false;
    for kind in kinds {
        document.each(kind, &KEYS, |node| is_marked |= mark(node).is_some());
    }
    if !is_marked {
        return;
    }
    let marked = marked(document);
    let mut found = Vec::new();
    operations(document, config, &mut found);
    parameters(document, config, &mut found);
    properties(document, config, &mut found);
    schemas(document, config, &mut found);
    for it in &found {
        // What stood in something else that went needs no word of its own.
        if !found.iter().any(|other| other.at != it.at && it.at.is_within(&other.at)) {
            it.report(diagnostics);
        }
    }
    for Marked { at, mark, name, kept } in marked {
        let is_gone = || found.iter().any(|it| at.is_within(&it.at));
        if !config.rename.contains_key(&at) && !is_gone() {
            diagnostics.kept_all_the_same(&at, &name, mark, kept);
        }
    }
    // This is no pass, whose changes would be told.
    document.take_changes();
}

/// Something that was left out.
struct Hidden {
    at: Pointer,
    /// The extension that asked for it.
    mark: &'static str,
    kind: Kind,
    /// `GET /pets`, or the name that it has on the wire.
    name: String,
}

impl Hidden {
    fn report(&self, diagnostics: &mut Diagnostics) {
        match self.kind {
            Kind::Operation => diagnostics.hidden_operation(&self.at, &self.name, self.mark),
            _ => diagnostics.hidden(&self.at, &self.name, self.mark),
        }
    }
}

/// The extension that asks to leave something out.
fn mark(object: &Map<String, Value>) -> Option<&'static str> {
    KEYS.into_iter().find(|it| object.get(*it).is_some_and(is_wish))
}

fn mark_of(value: &Value) -> Option<&'static str> {
    mark(value.as_object()?)
}

/// True, also in quotes; or a list of languages, of which one is ours.
fn is_wish(value: &Value) -> bool {
    match value {
        Value::Bool(is_wish) => *is_wish,
        Value::String(text) => text.eq_ignore_ascii_case("true"),
        Value::Array(languages) => languages.iter().any(|it| it == "rust"),
        _ => false,
    }
}

fn operations(document: &mut Editor, config: &Config, found: &mut Vec<Hidden>) {
    let verbs = SHAPE.iter().filter(|row| row.0 == Kind::PathItem && row.3 == Kind::Operation);
    let verbs: Vec<&'static str> = verbs.map(|row| row.1).collect();
    document.each(Kind::PathItem, &verbs, |item| {
        let all = mark(item);
        for verb in &verbs {
            let Some(mark) = item.get(*verb).and_then(|it| mark_of(it).or(all)) else { continue };
            let at = item.pointer().join(verb);
            let path = item.key().unwrap_or_default();
            let name = format!("{} {path}", verb.to_uppercase());
            if !config.methods.contains_key(&name) && !config.rename.contains_key(&at) {
                item.edit().shift_remove(*verb);
                found.push(Hidden { at, mark, kind: Kind::Operation, name });
            }
        }
    });
}

fn parameters(document: &mut Editor, config: &Config, found: &mut Vec<Hidden>) {
    let shared = Pointer::from_iter(["components", "parameters"]);
    let shared = shared.resolve(document.root()).cloned().unwrap_or_default();
    for kind in [Kind::PathItem, Kind::Operation] {
        document.each(kind, &["parameters"], |node| {
            let Some(Value::Array(list)) = node.get("parameters") else { return };
            let at = node.pointer().join("parameters");
            let mut kept = Vec::new();
            for (n, entry) in list.iter().enumerate() {
                let at = at.join(n);
                let parameter = referred(&shared, entry);
                let mark = mark_of(entry).or_else(|| mark_of(parameter));
                let is_needed = parameter.as_object().is_none_or(is_needed);
                match mark.filter(|_| !is_needed) {
                    Some(mark) if !config.rename.contains_key(&at) => {
                        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
                        found.push(Hidden { at, mark, kind: Kind::Parameter, name });
                    }
                    _ => kept.push(entry.clone()),
                }
            }
            if kept.len() < list.len() {
                node.edit().insert("parameters".to_owned(), Value::Array(kept));
            }
        });
    }
}

/// The parameter itself, if one among the components is referred to.
fn referred<'v>(shared: &'v Value, entry: &'v Value) -> &'v Value {
    let key = entry["$ref"].as_str().and_then(|it| it.strip_prefix("#/components/parameters/"));
    key.and_then(|it| shared.get(it)).unwrap_or(entry)
}

/// Whether a request without this parameter would be refused, as far as is known.
fn is_needed(parameter: &Map<String, Value>) -> bool {
    let is = |key: &str, value: Value| parameter.get(key) == Some(&value);
    is("required", true.into()) || is("in", "path".into()) || parameter.contains_key("$ref")
}

/// A required one stays: a value without it would be refused.
fn properties(document: &mut Editor, config: &Config, found: &mut Vec<Hidden>) {
    document.each(Kind::Schema, &["properties"], |schema| {
        let Some(Value::Object(properties)) = schema.get("properties") else { return };
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |key: &str| required.is_some_and(|it| it.iter().any(|it| it == key));
        let at = schema.pointer().join("properties");
        let mut keys = Vec::new();
        for (key, value) in properties {
            let Some(mark) = mark_of(value).filter(|_| !is_required(key)) else { continue };
            let at = at.join(key);
            if !config.rename.contains_key(&at) {
                keys.push(key.clone());
                found.push(Hidden { at, mark, kind: Kind::Schema, name: key.clone() });
            }
        }
        if keys.is_empty() {
            return;
        }
        if let Some(Value::Object(properties)) = schema.edit().get_mut("properties") {
            properties.retain(|key, _| !keys.contains(key));
        }
    });
}

/// One that something refers to stays.
fn schemas(document: &mut Editor, config: &Config, found: &mut Vec<Hidden>) {
    let at = Pointer::root().join("components").join("schemas");
    let Some(Value::Object(all)) = at.resolve(document.root()) else { return };
    let mut marked: Vec<(String, &'static str)> = Vec::new();
    for (key, value) in all {
        if let Some(mark) = mark_of(value).filter(|_| !config.rename.contains_key(&at.join(key))) {
            marked.push((key.clone(), mark));
        }
    }
    let mut used = BTreeSet::new();
    let is_marked = |at: &Pointer| {
        at.len() == 3 && marked.iter().any(|(key, _)| at.last() == Some(key) && is_schema(at))
    };
    references(document.root(), &mut Pointer::root(), &is_marked, &mut used);
    let mut n_used = usize::MAX;
    // What is used keeps what it refers to.
    while n_used != used.len() {
        n_used = used.len();
        for (key, _) in &marked {
            let at = at.join(key);
            if let Some(schema) = at.resolve(document.root()).filter(|_| used.contains(key)) {
                references(schema, &mut at.join("allOf"), &|_| false, &mut used);
            }
        }
    }
    for (key, mark) in marked.into_iter().filter(|(key, _)| !used.contains(key)) {
        document.remove(&at, &key);
        found.push(Hidden { at: at.join(&key), mark, kind: Kind::Schema, name: key });
    }
}

/// A parameter or schema that is marked and cannot be left out everywhere.
struct Marked {
    at: Pointer,
    mark: &'static str,
    name: String,
    /// What keeps it, if it stays.
    kept: Kept,
}

/// Everything that may turn out to stay, by the places it has in the document.
fn marked(document: &mut Editor) -> Vec<Marked> {
    let mut all = Vec::new();
    for kind in [Kind::Parameter, Kind::Schema] {
        document.each(kind, &KEYS, |node| {
            let (Some(mark), at) = (mark(node), node.pointer()) else { return };
            let kept = match kind {
                Kind::Parameter if !is_needed(node) => return,
                Kind::Parameter => Kept::Required,
                _ if at.len() == 3 && is_schema(&at) => Kept::Used,
                _ if is_property(&at) => Kept::Required,
                _ => Kept::Inside,
            };
            let text = |key| node.get(key).and_then(Value::as_str);
            let name = match kind {
                Kind::Parameter => text("name").or_else(|| text("$ref")?.rsplit('/').next()),
                _ => at.last(),
            };
            let name = name.unwrap_or_default().to_owned();
            all.push(Marked { at, mark, name, kept });
        });
    }
    all
}

/// Whether a property is described here: after `properties`, which may be the name of one as well.
fn is_property(at: &Pointer) -> bool {
    let tokens: Vec<&str> = at.iter().collect();
    let before = tokens.iter().rev().skip(1);
    before.take_while(|it| **it == "properties").count() % 2 == 1
}

fn is_schema(at: &Pointer) -> bool {
    at.iter().take(2).eq(["components", "schemas"])
}

/// The keys of all components that are referred to, outside of some places.
fn references(
    value: &Value,
    at: &mut Pointer,
    skips: &impl Fn(&Pointer) -> bool,
    used: &mut BTreeSet<String>,
) {
    if skips(at) {
        return;
    }
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                at.push(key);
                match value {
                    // A mapping may have the bare name.
                    Value::String(text) if key == "$ref" || is_mapping(at) => {
                        used.extend(text.rsplit('/').next().map(str::to_owned));
                    }
                    value => references(value, at, skips, used),
                }
                at.pop();
            }
        }
        Value::Array(list) => {
            for (n, value) in list.iter().enumerate() {
                at.push(n);
                references(value, at, skips, used);
                at.pop();
            }
        }
        _ => (),
    }
}

/// Whether an entry of a discriminator's mapping stands here.
fn is_mapping(at: &Pointer) -> bool {
    at.parent().is_some_and(|it| it.last() == Some("mapping"))
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;

    use super::*;
    use crate::diag::Strictness;

    fn check(yaml: &str, config: &Config) -> String {
        let mut document = Editor::new(serde_yaml::from_str(yaml).unwrap());
        let mut diagnostics = Diagnostics::new(Strictness::Strict);
        leave_out(&mut document, config, &mut diagnostics);
        let mut text = serde_yaml::to_string(&document.into_root()).unwrap();
        for it in diagnostics.into_sorted() {
            text.push_str(&format!(
                "{:?}[{}]: {} ({})\n",
                it.severity, it.code, it.message, it.notes[0]
            ));
        }
        text
    }

    const OPERATIONS: &str = "
paths:
  /a:
    get: {x-internal: true}
    post: {x-fern-ignore: 'True', parameters: [{name: a, in: query, x-internal: true}]}
    put: {x-stainless-skip: [go], x-internal: false}
  /b: {x-internal: true, parameters: [], get: {}}
";

    #[test]
    fn what_is_marked_goes() {
        insta::assert_snapshot!(check(OPERATIONS, &Config::default()), @"
        paths:
          /a:
            put:
              x-stainless-skip:
              - go
              x-internal: false
          /b:
            x-internal: true
            parameters: []
        Warning[hidden-operation]: `GET /a` is left out: `x-internal` asks for it (at #/paths/~1a/get)
        Warning[hidden-operation]: `POST /a` is left out: `x-fern-ignore` asks for it (at #/paths/~1a/post)
        Warning[hidden-operation]: `GET /b` is left out: `x-internal` asks for it (at #/paths/~1b/get)
        ");
    }

    #[test]
    fn what_is_decided_about_stays() {
        let config = Config {
            methods: IndexMap::from([("GET /a".to_owned(), "as.get".to_owned())]),
            ..Config::default()
        };
        insta::assert_snapshot!(check("paths: {/a: {get: {x-internal: true}}}", &config), @"
        paths:
          /a:
            get:
              x-internal: true
        ");
    }

    #[test]
    fn what_has_a_name_in_the_decisions_is_wanted() {
        let at = Pointer::parse("#/components/schemas/A/properties/a").unwrap();
        let config = Config { rename: IndexMap::from([(at, "b".to_owned())]), ..Config::default() };
        let yaml =
            "components: {schemas: {A: {required: [a], properties: {a: {x-internal: true}}}}}";
        assert!(!check(yaml, &config).contains("Warning"));
        assert!(check(yaml, &Config::default()).contains("Warning[hidden-in-vain]"));
    }

    #[test]
    fn what_is_needed_stays() {
        insta::assert_snapshot!(check("
components:
  schemas:
    A:
      required: [properties]
      properties:
        properties: {x-internal: true, items: {x-internal: true}}
        b: {x-internal: true, properties: {c: {x-internal: true}}}
        c: {$ref: '#/components/schemas/Used'}
    Used: {x-internal: true, items: {$ref: '#/components/schemas/UsedByUsed'}}
    UsedByUsed: {x-internal: true}
    Mapped: {x-internal: true}
    Union: {discriminator: {propertyName: a, mapping: {a: Mapped}}}
    Unused: {x-internal: true, items: {$ref: '#/components/schemas/UsedByUnused'}}
    UsedByUnused: {x-internal: true}
    Nonsense: {x-internal: 7}
", &Config::default()), @"
        components:
          schemas:
            A:
              required:
              - properties
              properties:
                properties:
                  x-internal: true
                  items:
                    x-internal: true
                c:
                  $ref: '#/components/schemas/Used'
            Used:
              x-internal: true
              items:
                $ref: '#/components/schemas/UsedByUsed'
            UsedByUsed:
              x-internal: true
            Mapped:
              x-internal: true
            Union:
              discriminator:
                propertyName: a
                mapping:
                  a: Mapped
            Nonsense:
              x-internal: 7
        Warning[hidden]: `b` is left out: `x-internal` asks for it (at #/components/schemas/A/properties/b)
        Warning[hidden-in-vain]: `properties` stays: `x-internal` asks to leave it out, but it is required (at #/components/schemas/A/properties/properties)
        Warning[hidden-in-vain]: `items` stays: `x-internal` asks to leave it out, but only properties and schemas of their own are left out (at #/components/schemas/A/properties/properties/items)
        Warning[hidden-in-vain]: `Mapped` stays: `x-internal` asks to leave it out, but something refers to it (at #/components/schemas/Mapped)
        Warning[hidden]: `Unused` is left out: `x-internal` asks for it (at #/components/schemas/Unused)
        Warning[hidden-in-vain]: `Used` stays: `x-internal` asks to leave it out, but something refers to it (at #/components/schemas/Used)
        Warning[hidden]: `UsedByUnused` is left out: `x-internal` asks for it (at #/components/schemas/UsedByUnused)
        Warning[hidden-in-vain]: `UsedByUsed` stays: `x-internal` asks to leave it out, but something refers to it (at #/components/schemas/UsedByUsed)
        ");
    }

    #[test]
    fn parameters_that_are_needed_stay() {
        insta::assert_snapshot!(check("
paths:
  /a/{b}:
    get:
      parameters:
        - {name: b, in: path, x-internal: true}
        - {name: c, in: query, required: true, x-internal: true}
        - {name: d, in: query, x-internal: true}
        - {name: e, in: query}
        - {$ref: '#/components/parameters/Needed'}
        - {$ref: '#/components/parameters/Spare'}
        - {$ref: '#/components/parameters/Unmarked', x-internal: true}
        - {$ref: '#/components/parameters/Gone', x-internal: true}
        - {name: i, in: query, schema: {x-internal: true}}
components:
  parameters:
    Needed: {name: f, in: query, required: true, x-internal: true}
    Spare: {name: g, in: query, x-internal: true}
    Unmarked: {name: h, in: query, required: true}
", &Config::default()), @"
        paths:
          /a/{b}:
            get:
              parameters:
              - name: b
                in: path
                x-internal: true
              - name: c
                in: query
                required: true
                x-internal: true
              - name: e
                in: query
              - $ref: '#/components/parameters/Needed'
              - $ref: '#/components/parameters/Unmarked'
                x-internal: true
              - $ref: '#/components/parameters/Gone'
                x-internal: true
              - name: i
                in: query
                schema:
                  x-internal: true
        components:
          parameters:
            Needed:
              name: f
              in: query
              required: true
              x-internal: true
            Spare:
              name: g
              in: query
              x-internal: true
            Unmarked:
              name: h
              in: query
              required: true
        Warning[hidden-in-vain]: `f` stays: `x-internal` asks to leave it out, but it is required (at #/components/parameters/Needed)
        Warning[hidden-in-vain]: `b` stays: `x-internal` asks to leave it out, but it is required (at #/paths/~1a~1{b}/get/parameters/0)
        Warning[hidden-in-vain]: `c` stays: `x-internal` asks to leave it out, but it is required (at #/paths/~1a~1{b}/get/parameters/1)
        Warning[hidden]: `d` is left out: `x-internal` asks for it (at #/paths/~1a~1{b}/get/parameters/2)
        Warning[hidden]: `g` is left out: `x-internal` asks for it (at #/paths/~1a~1{b}/get/parameters/5)
        Warning[hidden-in-vain]: `Unmarked` stays: `x-internal` asks to leave it out, but it is required (at #/paths/~1a~1{b}/get/parameters/6)
        Warning[hidden-in-vain]: `Gone` stays: `x-internal` asks to leave it out, but it is required (at #/paths/~1a~1{b}/get/parameters/7)
        Warning[hidden-in-vain]: `schema` stays: `x-internal` asks to leave it out, but only properties and schemas of their own are left out (at #/paths/~1a~1{b}/get/parameters/8/schema)
        ");
    }
}
