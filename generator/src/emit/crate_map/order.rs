//! The order of one file's items: what the first method sends, gets and fails with comes first.

use std::collections::BTreeSet;

use super::{CrateMap, Item, Place, mentions, parts, replies, target};
use crate::ir::{Method, TypeId};

/// The order of one file's items.
pub(super) struct Order<'m, 'a> {
    pub(super) map: &'m CrateMap<'a>,
    pub(super) place: Place,
    pub(super) seen: BTreeSet<TypeId>,
    /// The successes and failures by name.
    pub(super) seen_enums: BTreeSet<&'a str>,
    pub(super) items: Vec<Item<'a>>,
}

impl<'a> Order<'_, 'a> {
    pub(super) fn method(&mut self, method: &'a Method) {
        // A method and its twin, which sends another body or streams, succeed and fail alike.
        if let Some(it) = replies(method).filter(|it| self.seen_enums.insert(it.name.as_str())) {
            self.items.push(Item::Replies(method, it));
        }
        mentions(method).into_iter().for_each(|it| self.def(it));
        let Some(failure) = &method.failure else { return };
        if !self.seen_enums.insert(failure.name.as_str()) {
            return;
        }
        self.items.push(Item::Failure(method, failure));
        let bodies = failure.arms.iter().filter_map(|it| it.body.ty());
        bodies.filter_map(target).for_each(|it| self.def(it));
    }

    pub(super) fn def(&mut self, id: TypeId) {
        if self.map.home(id) == self.place && self.seen.insert(id) {
            self.items.push(Item::Type(id));
            parts(self.map.def(id)).into_iter().filter_map(target).for_each(|it| self.def(it));
        }
    }
}
