//! Which keys the components get that other files become.

use serde_json::{Map, Value};

use super::gather::{Gather, reference};
use super::library::{Place, ROOT};
use crate::component_name;
use crate::pointer::Pointer;
use crate::shape::{Kind, SHAPE, section};

/// Something in another file that becomes a component.
pub(super) struct Claim {
    pub(super) kind: Kind,
    pub(super) section: &'static str,
    pub(super) key: String,
    pub(super) place: Place,
}

impl Gather<'_, '_> {
    /// A component that is only a reference into another file gives its key to what stands there, and so does each in
    /// a mapping of components that stands in another file.
    pub(super) fn claim_own(&mut self, root: &mut Value) {
        let Some(components) = root.get_mut("components") else { return };
        let elsewhere = self.container(components);
        for (_, name, _, kind) in SHAPE.iter().filter(|row| row.0 == Kind::Components) {
            let Some(section) = section(*kind).filter(|it| it == name) else { continue };
            if let Some((file, at)) = &elsewhere {
                self.claim_written_out(section, &(*file, at.join(section)));
            }
            let Some(entries) = components.get_mut(section) else { continue };
            if let Some(place) = self.container(entries) {
                self.claim_written_out(section, &place);
            } else if let Value::Object(entries) = entries {
                self.claim_entries(*kind, section, entries);
            }
        }
    }

    /// Where a mapping stands that is only a reference into another file.
    fn container(&mut self, value: &Value) -> Option<Place> {
        let text = reference(value).filter(|it| !it.starts_with('#'))?;
        self.library.find(ROOT, text, self.diagnostics).ok()
    }

    fn claim_written_out(&mut self, section: &'static str, (file, at): &Place) {
        let place = (*file, at.clone());
        let Some(Value::Object(entries)) = self.library.get(&place) else { return };
        for key in entries.keys() {
            self.taken.entry(section).or_default().insert(key.clone());
            self.claims.insert((section, (*file, at.join(key))), key.clone());
        }
    }

    fn claim_entries(
        &mut self,
        kind: Kind,
        section: &'static str,
        entries: &mut Map<String, Value>,
    ) {
        self.taken.entry(section).or_default().extend(entries.keys().cloned());
        for (key, value) in entries.iter_mut() {
            let Some(text) = only_reference(value).filter(|it| !it.starts_with('#')) else {
                continue;
            };
            let Ok(place) = self.library.find(ROOT, text, self.diagnostics) else { continue };
            let id = (section, place.clone());
            if place.0 == ROOT || self.claims.contains_key(&id) {
                continue;
            }
            self.claims.insert(id, key.clone());
            self.queue.push_back(Claim { kind, section, key: key.clone(), place });
            *value = Value::Null;
        }
    }

    /// A key for what stands at a place.
    pub(super) fn fresh(&mut self, section: &'static str, (file, at): &Place) -> String {
        let stem = component_name::of_file(self.library.name(*file));
        let keys = if *at == Pointer::root() {
            vec![stem]
        } else {
            let name = component_name::of_place(at);
            let qualified = format!("{stem}_{name}");
            vec![name, qualified]
        };
        let taken = self.taken.entry(section).or_default();
        let key = component_name::free(&keys, taken);
        taken.insert(key.clone());
        key
    }
}

fn only_reference(value: &Value) -> Option<&str> {
    reference(value).filter(|_| value.as_object().is_some_and(|it| it.len() == 1))
}
