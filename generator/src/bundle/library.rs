//! The files of a document, read when they are first referred to, and where a reference leads in them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Folder, Part};
use crate::Document;
use crate::diag::{Diagnostics, File};
use crate::load;
use crate::pointer::Pointer;
use crate::uri::{Fragment, Reference, resolved};

/// References that only lead to references: more than this is a cycle.
const MOST_STEPS: usize = 50;

/// A file, by its number: the document is 0.
pub(super) type FileId = usize;

/// The document.
pub(super) const ROOT: FileId = 0;

/// Where a reference leads.
pub(super) type Place = (FileId, Pointer);

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is an address.
    Remote,
    /// The file cannot be read.
    Unreadable { path: String, why: String },
    /// The file has no such place.
    Missing { path: String },
    /// It leads only back to itself.
    Circular,
}

/// The files that are known.
pub(super) struct Library<'a> {
    folder: &'a dyn Folder,
    /// The folder of the document as it is printed, with a slash at the end, or nothing.
    shown: &'a str,
    names: Vec<String>,
    values: Vec<Value>,
    known: BTreeMap<String, Result<FileId, String>>,
    parts: Vec<Part>,
}

impl<'a> Library<'a> {
    pub(super) fn new(root: Value, document: &Document<'a>, folder: &'a dyn Folder) -> Self {
        let split = document.path.rfind(['/', '\\']).map_or(0, |it| it + 1);
        let (shown, name) = document.path.split_at(split);
        Self {
            folder,
            shown,
            names: vec![name.to_owned()],
            values: vec![root],
            known: BTreeMap::from([(name.to_owned(), Ok(ROOT))]),
            parts: Vec::new(),
        }
    }

    pub(super) fn into_parts(self) -> Vec<Part> {
        self.parts
    }

    /// The path of a file from the document's folder.
    pub(super) fn name(&self, file: FileId) -> &str {
        self.names.get(file).map_or("", String::as_str)
    }

    /// What stands at a place.
    pub(super) fn get(&self, (file, at): &Place) -> Option<&Value> {
        at.resolve(self.values.get(*file)?)
    }

    /// Where a reference leads that stands in a file, by way of others if it leads to one.
    pub(super) fn find(
        &mut self,
        file: FileId,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Place, Refusal> {
        let (mut file, mut text) = (file, text.to_owned());
        for _ in 0..MOST_STEPS {
            let place = self.step(file, &text, diagnostics)?;
            let target = self.get(&place).and_then(Value::as_object);
            match target.filter(|it| it.len() == 1).and_then(|it| it.get("$ref")) {
                Some(Value::String(next)) => (file, text) = (place.0, next.clone()),
                _ => return Ok(place),
            }
        }
        Err(Refusal::Circular)
    }

    fn step(
        &mut self,
        from: FileId,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Place, Refusal> {
        let reference = Reference::parse(text);
        if reference.is_remote() {
            return Err(Refusal::Remote);
        }
        let file = match reference.file.as_str() {
            "" => from,
            path => self.open(&resolved(self.name(from), path), diagnostics)?,
        };
        let missing = || Refusal::Missing { path: self.name(file).to_owned() };
        let at = match &reference.fragment {
            Fragment::Pointer(at) => at.clone(),
            Fragment::Anchor(name) => {
                let value = self.values.get(file).ok_or_else(missing)?;
                anchor(value, name, &mut Pointer::root()).ok_or_else(missing)?
            }
        };
        // Files that were cut out of a document still refer to its components as their own.
        let found = [(file, at.clone()), (ROOT, at)].into_iter().find(|it| self.get(it).is_some());
        found.ok_or_else(missing)
    }

    fn open(&mut self, path: &str, diagnostics: &mut Diagnostics) -> Result<FileId, Refusal> {
        let unreadable = |why| Refusal::Unreadable { path: path.to_owned(), why };
        if let Some(known) = self.known.get(path) {
            return known.clone().map_err(unreadable);
        }
        let read = self.folder.read(path).and_then(|text| {
            let shown = format!("{}{path}", self.shown);
            let index = self.parts.len();
            self.parts.push(Part { path: shown.clone(), text: text.clone() });
            let document = Document { path: &shown, text: &text };
            let value = load::read(&document, File::Part(index), diagnostics);
            let value = value.ok_or_else(|| "it is neither YAML nor JSON".to_owned())?;
            self.names.push(path.to_owned());
            self.values.push(value);
            Ok(self.values.len() - 1)
        });
        self.known.insert(path.to_owned(), read.clone());
        read.map_err(unreadable)
    }

    /// The number of a file among the parts; the document is none.
    pub(super) fn file(&self, file: FileId) -> File {
        let path = format!("{}{}", self.shown, self.name(file));
        match self.parts.iter().position(|it| it.path == path) {
            Some(index) if file != ROOT => File::Part(index),
            _ => File::Document,
        }
    }
}

/// The place of the schema that declares an anchor.
pub(super) fn anchor(value: &Value, name: &str, at: &mut Pointer) -> Option<Pointer> {
    match value {
        Value::Object(object) => {
            let declares = |key| object.get(key).and_then(Value::as_str) == Some(name);
            if declares("$anchor") || declares("$dynamicAnchor") {
                return Some(at.clone());
            }
            object.iter().find_map(|(key, value)| inside(value, name, at, key))
        }
        Value::Array(list) => {
            list.iter().enumerate().find_map(|(index, it)| inside(it, name, at, &index.to_string()))
        }
        _ => None,
    }
}

fn inside(value: &Value, name: &str, at: &mut Pointer, key: &str) -> Option<Pointer> {
    at.push(key);
    let found = anchor(value, name, at);
    at.pop();
    found
}
