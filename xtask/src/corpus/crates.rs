//! The name of each document's crate: the same in every run over the same folder, whatever is chosen of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::documents::Document;
use crate::crate_name;

/// The crates' names by the path of their document.
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    pub(super) fn of(documents: &[Document]) -> Self {
        let mut taken = BTreeSet::new();
        let mut names = BTreeMap::new();
        for document in documents {
            let base =
                crate_name::from_stem(&document.name).unwrap_or_else(|| "document".to_owned());
            let mut name = base.clone();
            let mut number = 1_usize;
            while !taken.insert(name.clone()) {
                number += 1;
                name = format!("{base}-{number}");
            }
            names.insert(document.shown.clone(), name);
        }
        Self(names)
    }

    pub(super) fn of_document(&self, document: &Document) -> &str {
        self.0.get(&document.shown).map_or("document", String::as_str)
    }
}
