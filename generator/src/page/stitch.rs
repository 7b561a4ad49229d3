//! Many pages of one API become one document: what they repeat folds, and what they contradict is reported.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{METHODS, place, read};
use crate::Document;
use crate::bundle::{Origins, Part};
use crate::diag::{Diagnostics, File};
use crate::pointer::Pointer;

/// The one document that pages make.
#[derive(Clone, Debug)]
pub struct Stitched {
    /// The document.
    pub value: Value,
    /// Which pages there are, and which page each operation and component is from.
    pub origins: Origins,
}

/// Puts the documents in pages together, in the order of the pages.
///
/// A page without a document is reported, as [`read`] does, and left out. `None`: no page has any.
pub fn stitch(pages: &[Document<'_>], diagnostics: &mut Diagnostics) -> Option<Stitched> {
    let mut whole: Option<Whole> = None;
    for (number, page) in pages.iter().enumerate() {
        let mut own = Diagnostics::new(diagnostics.strictness());
        let value = read(page, &mut own);
        diagnostics.take_in(own, File::Part(number));
        let Some(Value::Object(root)) = value else { continue };
        match &mut whole {
            None => whole = Some(Whole::new(root, number)),
            Some(whole) => whole.add(root, number, diagnostics),
        }
    }
    let Whole { root, moved, .. } = whole?;
    let part = |it: &Document<'_>| Part { path: it.path.to_owned(), text: it.text.to_owned() };
    let origins = Origins::new(pages.iter().map(part).collect(), moved);
    Some(Stitched { value: Value::Object(root), origins })
}

struct Whole {
    root: Map<String, Value>,
    /// The first page, whose root the document has.
    first: Map<String, Value>,
    moved: BTreeMap<Pointer, (File, Pointer)>,
}

impl Whole {
    fn new(mut root: Map<String, Value>, number: usize) -> Self {
        let mut first = root.clone();
        first.remove("paths");
        first.remove("components");
        settle(&mut root, &first);
        let file = File::Part(number);
        let mut whole = Self { root, first, moved: BTreeMap::new() };
        whole.moved.insert(Pointer::root(), (file, Pointer::root()));
        whole
    }

    fn add(&mut self, mut page: Map<String, Value>, number: usize, diagnostics: &mut Diagnostics) {
        if page.get("servers") != self.first.get("servers") {
            let at = Pointer::root().join("servers");
            diagnostics.servers_differ(File::Part(number), &at);
        }
        settle(&mut page, &self.first);
        let mut merge = Merge { number, moved: &mut self.moved, diagnostics };
        if let Some(Value::Object(paths)) = page.remove("paths") {
            for (path, item) in paths {
                if let Some(known) = entries(&mut self.root, "paths") {
                    merge.path(known, &path, item);
                }
            }
        }
        if let Some(Value::Object(components)) = page.remove("components")
            && let Some(known) = entries(&mut self.root, "components")
        {
            for (section, items) in components {
                merge.components(known, &section, items);
            }
        }
        if let Some(Value::Array(tags)) = page.remove("tags") {
            let known = self.root.entry("tags").or_insert_with(|| Value::Array(Vec::new()));
            let Some(known) = known.as_array_mut() else { return };
            for tag in tags {
                if !known.iter().any(|it| it.get("name") == tag.get("name")) {
                    known.push(tag);
                }
            }
        }
        let version = |it: &Map<String, Value>| {
            it.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        if version(&page) > version(&self.root) {
            self.root.insert("openapi".to_owned(), Value::String(version(&page)));
        }
    }
}

/// Adds to what is there.
struct Merge<'m> {
    number: usize,
    moved: &'m mut BTreeMap<Pointer, (File, Pointer)>,
    diagnostics: &'m mut Diagnostics,
}

impl Merge<'_> {
    fn path(&mut self, paths: &mut Map<String, Value>, path: &str, item: Value) {
        let (Value::Object(item), Some(known)) = (item, entries(paths, path)) else { return };
        for (key, value) in item {
            self.one(known, &key, value, &place(path, &key));
        }
    }

    fn components(&mut self, components: &mut Map<String, Value>, section: &str, items: Value) {
        let (Value::Object(items), Some(known)) = (items, entries(components, section)) else {
            return;
        };
        for (key, value) in items {
            let at = Pointer::root().join("components").join(section).join(&key);
            self.one(known, &key, value, &at);
        }
    }

    /// Adds a value, unless an equal one is there; one that is not equal is reported, and the first stays.
    fn one(&mut self, known: &mut Map<String, Value>, key: &str, value: Value, at: &Pointer) {
        match known.get(key) {
            None => {
                self.moved.insert(at.clone(), (File::Part(self.number), at.clone()));
                known.insert(key.to_owned(), value);
            }
            Some(same) if is_same(same, &value) => (),
            Some(_) => self.diagnostics.pages_differ(File::Part(self.number), at),
        }
    }
}

/// Whether two pages say the same. That they name other servers is reported of the page, not of each of its operations.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys = || one.keys().chain(other.keys()).filter(|it| *it != "servers");
            keys().all(|key| one.get(key) == other.get(key))
        }
        (one, other) => one == other,
    }
}

/// What holds for all operations of a page is said of each where the first page says otherwise, and so are the
/// parameters of a path: another page may have the same path without them.
fn settle(page: &mut Map<String, Value>, first: &Map<String, Value>) {
    let mut own: Vec<(&str, Value)> = Vec::new();
    let servers = page.get("servers").filter(|it| it.as_array().is_some_and(|it| !it.is_empty()));
    if let Some(servers) = servers.filter(|it| Some(*it) != first.get("servers")) {
        own.push(("servers", servers.clone()));
    }
    // Without a word about security there is none.
    if page.get("security") != first.get("security") {
        own.push(("security", page.get("security").cloned().unwrap_or_else(|| json!([]))));
    }
    let paths = page.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut) {
        let shared = item.shift_remove("parameters");
        let servers = item.shift_remove("servers");
        for (_, operation) in item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())) {
            let Some(operation) = operation.as_object_mut() else { continue };
            if let Some(servers) = &servers {
                operation.entry("servers").or_insert_with(|| servers.clone());
            }
            for (key, value) in &own {
                operation.entry(*key).or_insert_with(|| value.clone());
            }
            if let Some(Value::Array(shared)) = &shared {
                add_parameters(operation, shared);
            }
        }
    }
}

/// Adds the parameters that an operation does not have itself.
fn add_parameters(operation: &mut Map<String, Value>, shared: &[Value]) {
    let own = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
    let Some(own) = own.as_array_mut() else { return };
    let id = |it: &Value| (it.get("name").cloned(), it.get("in").cloned(), it.get("$ref").cloned());
    let mut added: Vec<Value> =
        shared.iter().filter(|it| !own.iter().any(|own| id(own) == id(it))).cloned().collect();
    added.append(own);
    *own = added;
}

/// The mapping under a key, made if it is not there.
fn entries<'m>(map: &'m mut Map<String, Value>, key: &str) -> Option<&'m mut Map<String, Value>> {
    map.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}
