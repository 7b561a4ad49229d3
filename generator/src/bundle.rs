//! A document of several files becomes one: what is referred to in other files becomes a component of its own.

mod claims;
mod gather;
mod ids;
mod library;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Document;
use crate::diag::{Diagnostics, File};
use crate::pointer::Pointer;

/// The files around a document. They are read only if the document refers to them; nothing is ever downloaded.
pub trait Folder {
    /// The text of a file, by its path from the folder of the document: `schemas/pet.yaml`, `../common.yaml`.
    ///
    /// # Errors
    ///
    /// Why there is none, as half a sentence: `there is no such file`. It is the folder that decides how far a path
    /// may lead.
    fn read(&self, path: &str) -> Result<String, String>;
}

/// No file beside the document is read.
#[derive(Clone, Copy, Debug)]
pub struct Alone;

impl Folder for Alone {
    fn read(&self, _path: &str) -> Result<String, String> {
        Err("nothing but the document is read".to_owned())
    }
}

impl Folder for BTreeMap<String, String> {
    fn read(&self, path: &str) -> Result<String, String> {
        self.get(path).cloned().ok_or_else(|| "there is no such file".to_owned())
    }
}

/// A file that was read because the document refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The path to print, made of the document's.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Where the parts of the one document stood.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    parts: Vec<Part>,
    /// Where something stands now, the file it is from, and where it stood there.
    moved: BTreeMap<Pointer, (File, Pointer)>,
}

impl Origins {
    /// Parts, and where in them things stood.
    pub(crate) fn new(parts: Vec<Part>, moved: BTreeMap<Pointer, (File, Pointer)>) -> Self {
        Self { parts, moved }
    }

    /// The same, and where in another file of the run some of it stands.
    pub(crate) fn with(mut self, moved: BTreeMap<Pointer, (File, Pointer)>) -> Self {
        self.moved.extend(moved);
        self
    }

    /// The files that were read, in the order in which they were met.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The file and the place in it of something in the one document; `None` if it always stood in the document.
    pub fn of(&self, at: &Pointer) -> Option<(File, Pointer)> {
        origin(&self.moved, at)
    }
}

/// Where something stood, from where the nearest that was moved with it stood.
fn origin<F: Copy>(moved: &BTreeMap<Pointer, (F, Pointer)>, at: &Pointer) -> Option<(F, Pointer)> {
    let mut outer = at.clone();
    let mut inner = Vec::new();
    loop {
        if let Some((file, place)) = moved.get(&outer) {
            inner.reverse();
            return Some((*file, place.join_all(&inner)));
        }
        inner.push(outer.last()?.to_owned());
        outer.pop();
    }
}

/// Puts everything the document refers to in other files into it.
///
/// References within the document stay as they are; so does one that leads nowhere, which is reported. What is no
/// component in OpenAPI, like a path, is written out where it is referred to.
pub fn bundle(
    mut root: Value,
    document: &Document<'_>,
    folder: &dyn Folder,
    diagnostics: &mut Diagnostics,
) -> (Value, Origins) {
    if any(&root, &ids::is_id) {
        ids::resolve(&mut root);
    }
    if !any(&root, &leads_elsewhere) {
        return (root, Origins::default());
    }
    gather::gather(root, document, folder, diagnostics)
}

/// Whether a text could be a reference that does not lead into the same document.
fn leads_elsewhere(key: &str, value: &Value) -> bool {
    key == "$ref" && value.as_str().is_some_and(|it| !it.starts_with('#'))
}

/// Whether any entry of a mapping somewhere is of a kind.
fn any(value: &Value, is_it: &impl Fn(&str, &Value) -> bool) -> bool {
    match value {
        Value::Object(object) => {
            object.iter().any(|(key, value)| is_it(key, value) || any(value, is_it))
        }
        Value::Array(list) => list.iter().any(|it| any(it, is_it)),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
