//! The walk over everything that is reached from a document: each reference into another file is made one within it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value};

use super::claims::Claim;
use super::library::{FileId, Library, Place, ROOT, Refusal};
use super::{Folder, Origins, origin};
use crate::Document;
use crate::diag::Diagnostics;
use crate::pointer::Pointer;
use crate::shape::{Arity, Kind, SHAPE, may_refer, section};
use crate::uri::Reference;

pub(super) fn gather(
    mut root: Value,
    document: &Document<'_>,
    folder: &dyn Folder,
    diagnostics: &mut Diagnostics,
) -> (Value, Origins) {
    let mut gather = Gather {
        library: Library::new(root.clone(), document, folder),
        diagnostics,
        claims: BTreeMap::new(),
        taken: BTreeMap::new(),
        queue: VecDeque::new(),
        moved: BTreeMap::new(),
        open: Vec::new(),
        misplaced: Vec::new(),
        at: Pointer::root(),
    };
    gather.claim_own(&mut root);
    gather.node(Kind::Document, &mut root, ROOT);
    while let Some(Claim { kind, section, key, place }) = gather.queue.pop_front() {
        let Some(mut value) = gather.library.get(&place).cloned() else { continue };
        gather.at = Pointer::root().join("components").join(section).join(&key);
        gather.moved.insert(gather.at.clone(), place.clone());
        gather.node(kind, &mut value, place.0);
        put(&mut root, section, key, value);
    }
    if let Some((at, text)) = gather.misplaced.first() {
        gather.diagnostics.misplaced_ref(at, text, gather.misplaced.len());
    }
    let library = gather.library;
    // What never left the document needs no entry, unless it stands in what did.
    let is_known = |at: &Pointer, file| file != ROOT || at.last() == Some("$ref");
    let moved = gather.moved.into_iter().filter(|(at, (file, _))| is_known(at, *file));
    let moved = moved.map(|(at, (file, place))| (at, (library.file(file), place))).collect();
    (root, Origins { moved, parts: library.into_parts() })
}

pub(super) struct Gather<'a, 'd> {
    pub(super) library: Library<'a>,
    pub(super) diagnostics: &'d mut Diagnostics,
    /// The keys of the components that are made.
    pub(super) claims: BTreeMap<(&'static str, Place), String>,
    pub(super) taken: BTreeMap<&'static str, BTreeSet<String>>,
    pub(super) queue: VecDeque<Claim>,
    moved: BTreeMap<Pointer, Place>,
    /// What is being written out, to find what contains itself.
    open: Vec<Place>,
    /// References where OpenAPI has none, and what they say.
    misplaced: Vec<(Pointer, String)>,
    at: Pointer,
}

impl Gather<'_, '_> {
    fn node(&mut self, kind: Kind, value: &mut Value, file: FileId) {
        let Some(object) = value.as_object_mut() else { return };
        if let Some(Value::String(text)) = object.get("$ref") {
            let text = text.clone();
            if file != ROOT || !text.starts_with('#') {
                match self.lead(kind, &text, file) {
                    Some(Lead::To(reference)) => {
                        object.insert("$ref".to_owned(), Value::String(reference));
                    }
                    Some(Lead::Write(place)) => {
                        if !may_refer(kind) {
                            self.refer_where_none_may(&text);
                        }
                        return self.write_out(kind, &place, value, |gather, value| {
                            gather.node(kind, value, place.0);
                        });
                    }
                    None => (),
                }
            }
        }
        if kind == Kind::Schema {
            self.mapping(object, file);
        }
        for (key, value) in object.iter_mut() {
            for (_, _, arity, child) in SHAPE.iter().filter(|row| row.0 == kind && row.1 == key) {
                self.at.push(key);
                self.children(*arity, *child, value, file);
                self.at.pop();
            }
        }
    }

    fn children(&mut self, arity: Arity, kind: Kind, value: &mut Value, file: FileId) {
        // A list of schemas is never one: `items` has a row for the one schema and a row for several.
        let is_container = match arity {
            Arity::One => false,
            Arity::List => kind != Kind::Schema,
            Arity::Map | Arity::MapOfMaps => true,
        };
        let text = is_container.then(|| reference(value)).flatten();
        if let Some(text) = text.filter(|it| file != ROOT || !it.starts_with('#')) {
            // A whole list or mapping stands in another file.
            let text = text.to_owned();
            if let Some(place) = self.find(kind, &text, file) {
                self.refer_where_none_may(&text);
                self.write_out(kind, &place, value, |gather, value| {
                    gather.children(arity, kind, value, place.0);
                });
            }
            return;
        }
        match (arity, value) {
            (Arity::One, value) => self.node(kind, value, file),
            (Arity::List, Value::Array(list)) => {
                for (index, element) in list.iter_mut().enumerate() {
                    self.at.push(index);
                    self.node(kind, element, file);
                    self.at.pop();
                }
            }
            (Arity::Map | Arity::MapOfMaps, Value::Object(map)) => {
                let inner = if arity == Arity::Map { Arity::One } else { Arity::Map };
                for (key, value) in map.iter_mut() {
                    self.at.push(key);
                    self.children(inner, kind, value, file);
                    self.at.pop();
                }
            }
            _ => (),
        }
    }

    /// A discriminator refers to schemas too.
    fn mapping(&mut self, schema: &mut Map<String, Value>, file: FileId) {
        let mapping = schema.get_mut("discriminator").and_then(|it| it.get_mut("mapping"));
        for (key, value) in mapping.and_then(Value::as_object_mut).into_iter().flatten() {
            let Value::String(text) = value else { continue };
            let is_reference = text.contains('#') || text.contains('/') || text.contains(".yaml");
            if !is_reference || (file == ROOT && text.starts_with('#')) {
                continue;
            }
            let text = text.clone();
            self.at = self.at.join("discriminator").join("mapping").join(key);
            if let Some(Lead::To(reference)) = self.lead(Kind::Schema, &text, file) {
                *value = Value::String(reference);
            }
            (0..3).for_each(|_| self.at.pop());
        }
    }

    fn find(&mut self, kind: Kind, text: &str, file: FileId) -> Option<Place> {
        match self.library.find(file, text, self.diagnostics) {
            Ok(place) => Some(place),
            Err(refusal) => {
                let at = self.at.join("$ref");
                match refusal {
                    Refusal::Remote => {
                        let file = Reference::parse(text).file;
                        self.diagnostics.remote_ref(&at, text, &file);
                    }
                    Refusal::Unreadable { path, why } => {
                        self.diagnostics.unreadable_ref(&at, &path, &why);
                    }
                    Refusal::Missing { path } => self.diagnostics.lost_ref(&at, text, &path),
                    Refusal::Circular => {
                        self.diagnostics.ref_cycle(&at, &kind.to_string(), &[text.to_owned()])
                    }
                }
                None
            }
        }
    }

    fn lead(&mut self, kind: Kind, text: &str, file: FileId) -> Option<Lead> {
        let place = self.find(kind, text, file)?;
        if place.0 == ROOT {
            return Some(Lead::To(place.1.to_string()));
        }
        let Some(section) = section(kind) else { return Some(Lead::Write(place)) };
        let id = (section, place.clone());
        let key = match self.claims.get(&id) {
            Some(key) => key.clone(),
            None => {
                let key = self.fresh(section, &place);
                self.claims.insert(id, key.clone());
                self.queue.push_back(Claim { kind, section, key: key.clone(), place });
                key
            }
        };
        let at = Pointer::root().join("components").join(section).join(key);
        Some(Lead::To(at.to_string()))
    }

    /// Notes a reference that the specification does not allow. It stays in its file, whatever it leads to.
    fn refer_where_none_may(&mut self, text: &str) {
        let at = self.at.join("$ref");
        let place = origin(&self.moved, &at).unwrap_or_else(|| (ROOT, at.clone()));
        self.moved.insert(at.clone(), place);
        self.misplaced.push((at, text.to_owned()));
    }

    /// Puts what stands at a place into a value, which keeps what it says itself, and goes on in it.
    fn write_out(
        &mut self,
        kind: Kind,
        place: &Place,
        value: &mut Value,
        go_on: impl FnOnce(&mut Self, &mut Value),
    ) {
        let Some(target) = self.library.get(place).cloned() else { return };
        if self.open.contains(place) {
            let at = self.at.join("$ref");
            return self.diagnostics.ref_cycle(&at, &kind.to_string(), &[place.1.to_string()]);
        }
        *value = match (std::mem::take(value), target) {
            (Value::Object(mut own), Value::Object(target)) => {
                own.shift_remove("$ref");
                for (key, value) in target {
                    own.entry(key).or_insert(value);
                }
                Value::Object(own)
            }
            (_, target) => target,
        };
        self.moved.insert(self.at.clone(), place.clone());
        self.open.push(place.clone());
        go_on(self, value);
        self.open.pop();
    }
}

/// What becomes of a reference.
enum Lead {
    /// It leads here instead.
    To(String),
    /// What it leads to is written out.
    Write(Place),
}

pub(super) fn reference(value: &Value) -> Option<&str> {
    value.as_object()?.get("$ref")?.as_str()
}

/// Puts a component in its place, or at the end of its kind's.
fn put(root: &mut Value, section: &str, key: String, value: Value) {
    let Value::Object(root) = root else { return };
    let components = root.entry("components").or_insert_with(|| Value::Object(Map::new()));
    let Value::Object(components) = components else { return };
    let entries = components.entry(section).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(entries) = entries {
        entries.insert(key, value);
    }
}
