//! [`Editor`]: the document in a pass's hands. It records what is changed, so that nothing else has to be compared.

use std::collections::BTreeSet;
use std::mem;
use std::ops::Deref;

use serde_json::{Map, Value};

use crate::diff::{Change, diff_at};
use crate::pointer::Pointer;
use crate::shape::{At, Kind, visit, visit_all, visit_below};

/// The document in a pass's hands.
///
/// A pass asks for the objects it is about with [`each`](Self::each), and so costs nothing where there are none.
pub(super) struct Editor {
    root: Value,
    /// `None`: not known any more.
    seen: Option<Seen>,
    changes: Vec<Change>,
}

impl Editor {
    pub(super) fn new(root: Value) -> Self {
        Self { root, seen: None, changes: Vec::new() }
    }

    /// The document, to look something up.
    pub(super) fn root(&self) -> &Value {
        &self.root
    }

    /// The document, as all passes left it.
    pub(super) fn into_root(self) -> Value {
        self.root
    }

    /// What was changed since this was asked last.
    pub(super) fn take_changes(&mut self) -> Vec<Change> {
        mem::take(&mut self.changes)
    }

    /// Calls `f` on every object of `kind` that has one of the keys, children before parents, in document order.
    pub(super) fn each(
        &mut self,
        kind: Kind,
        keys: &[&'static str],
        mut f: impl FnMut(&mut Node<'_>),
    ) {
        let seen = self.seen.get_or_insert_with(|| Seen::of(&mut self.root));
        if keys.iter().any(|it| seen.has(kind, it)) {
            self.walk(Some(kind), &mut |node| {
                // Of the few keys of an object each is compared sooner than one is looked up.
                if node.keys().any(|it| keys.contains(&it.as_str())) {
                    f(node);
                }
            });
        }
    }

    /// Calls `f` on every object of `kind`: for what lacks something.
    pub(super) fn every(&mut self, kind: Kind, mut f: impl FnMut(&mut Node<'_>)) {
        self.walk(Some(kind), &mut f);
    }

    /// Calls `f` on every object of every kind: for what may stand anywhere.
    pub(super) fn all(&mut self, mut f: impl FnMut(&mut Node<'_>)) {
        self.walk(None, &mut f);
    }

    /// Puts a value in the place of another, for who knows the place already; nothing if there is no other.
    pub(super) fn replace(&mut self, at: &Pointer, value: Value) {
        if let Some(place) = at.resolve_mut(&mut self.root) {
            let before = mem::replace(place, value);
            self.changes.extend(diff_at(at.clone(), &before, place));
            self.seen = None;
        }
    }

    /// Makes several changes as one: told is what differs in the end, for who changes what it has changed.
    pub(super) fn as_one(&mut self, f: impl FnOnce(&mut Self)) {
        let before = self.root.clone();
        let earlier = mem::take(&mut self.changes);
        f(self);
        self.changes = earlier;
        self.changes.extend(diff_at(Pointer::root(), &before, &self.root));
    }

    /// Adds a component of a kind, or takes its key for another value.
    pub(super) fn insert_component(&mut self, section: &'static str, key: &str, value: Value) {
        let Value::Object(root) = &mut self.root else { return };
        let components = root.entry("components").or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(components) = components else { return };
        let entries = components.entry(section).or_insert_with(|| Value::Object(Map::new()));
        let Value::Object(entries) = entries else { return };
        let at = Pointer::root().join("components").join(section).join(key);
        let before = entries.insert(key.to_owned(), value.clone());
        self.changes.push(Change { at, before, after: Some(value) });
        self.seen = None;
    }

    /// Takes a key out of the object at a place.
    pub(super) fn remove(&mut self, at: &Pointer, key: &str) {
        let object = at.resolve_mut(&mut self.root).and_then(Value::as_object_mut);
        if let Some(before) = object.and_then(|it| it.shift_remove(key)) {
            self.changes.push(Change { at: at.join(key), before: Some(before), after: None });
        }
    }

    fn walk(&mut self, kind: Option<Kind>, f: &mut dyn FnMut(&mut Node<'_>)) {
        let Self { root, seen, changes } = self;
        let mut edits = Vec::new();
        let mut visitor = |kind, object: &mut Map<String, Value>, at: &At<'_>| {
            let mut node = Node { kind, object, at, before: None };
            f(&mut node);
            let Node { object, before: Some(before), .. } = node else { return };
            if let Some(seen) = seen {
                visit_below(kind, object, &mut |kind, object, _| seen.note(kind, object));
            }
            Edit::push(&mut edits, at.pointer(), before);
        };
        match kind {
            Some(kind) => {
                visit(root, kind, &mut |object, at| visitor(kind, object, at));
            }
            None => visit_all(root, &mut visitor),
        }
        for edit in edits {
            let at = edit.at.clone();
            let Some(after) = at.resolve(root) else { continue };
            changes.extend(diff_at(at.clone(), &edit.undo(), after));
        }
    }
}

/// Puts a value under a key at a position, or at the end if there are fewer; what the key had before goes.
#[expect(clippy::disallowed_methods, reason = "the position is within bounds here")]
pub(super) fn put(
    object: &mut Map<String, Value>,
    at: usize,
    key: impl Into<String>,
    value: Value,
) {
    let key = key.into();
    object.shift_remove(&key);
    object.shift_insert(at.min(object.len()), key, value);
}

/// An object in its document. It can be read like the mapping it is.
pub(super) struct Node<'n> {
    kind: Kind,
    object: &'n mut Map<String, Value>,
    at: &'n At<'n>,
    /// What it was before somebody asked to change it.
    before: Option<Map<String, Value>>,
}

impl Node<'_> {
    /// What it is.
    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// The key under which it stands, unless that is an index.
    pub(super) fn key(&self) -> Option<&str> {
        self.at.key()
    }

    /// Where it stands.
    pub(super) fn pointer(&self) -> Pointer {
        self.at.pointer()
    }

    /// The mapping, to change it. It is copied the first time, so ask only once it is certain that it has to change.
    pub(super) fn edit(&mut self) -> &mut Map<String, Value> {
        if self.before.is_none() {
            self.before = Some(self.object.clone());
        }
        self.object
    }
}

impl Deref for Node<'_> {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        self.object
    }
}

/// An object that was changed.
struct Edit {
    at: Pointer,
    before: Map<String, Value>,
    /// What was changed in it first.
    inner: Vec<Edit>,
}

impl Edit {
    /// Adds an edit to those before it. Children come before parents, so that what is inside this one stands last.
    fn push(edits: &mut Vec<Self>, at: Pointer, before: Map<String, Value>) {
        let n_others = edits.iter().rposition(|it| !it.at.is_within(&at)).map_or(0, |it| it + 1);
        let inner = edits.split_off(n_others);
        edits.push(Self { at, before, inner });
    }

    /// What the object was before anything in it was changed.
    fn undo(self) -> Value {
        let mut value = Value::Object(self.before);
        for inner in self.inner {
            let path = inner.at.below(&self.at);
            if let Some(place) = path.and_then(|it| it.resolve_mut(&mut value)) {
                *place = inner.undo();
            }
        }
        value
    }
}

/// Which keys objects of each kind have, or had once.
#[derive(Default)]
struct Seen(Vec<BTreeSet<String>>);

impl Seen {
    fn of(root: &mut Value) -> Self {
        let mut seen = Self::default();
        visit_all(root, &mut |kind, object, _| seen.note(kind, object));
        seen
    }

    fn note(&mut self, kind: Kind, object: &Map<String, Value>) {
        let index = kind as usize;
        if self.0.len() <= index {
            self.0.resize_with(index + 1, BTreeSet::default);
        }
        let Some(seen) = self.0.get_mut(index) else { return };
        for key in object.keys() {
            if !seen.contains(key) {
                seen.insert(key.clone());
            }
        }
    }

    fn has(&self, kind: Kind, key: &str) -> bool {
        self.0.get(kind as usize).is_some_and(|it| it.contains(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::diff;
    use serde_json::json;

    fn editor(yaml: &str) -> Editor {
        Editor::new(serde_yaml::from_str(yaml).unwrap())
    }

    #[test]
    fn changes_within_what_is_changed_are_told_from_the_start() {
        let yaml = "components: {schemas: {A: {anyOf: [{title: a, items: {title: b}}, {title: c}]}, B: {title: d}}}";
        let mut editor = editor(yaml);
        let before = editor.root().clone();
        editor.each(Kind::Schema, &["title", "anyOf"], |schema| {
            let schema = schema.edit();
            schema.shift_remove("title");
            if let Some(arm) = schema.shift_remove("anyOf").and_then(|it| it.get(0).cloned()) {
                schema.insert("not".to_owned(), arm);
            }
        });
        let changes = editor.take_changes();
        assert_eq!(changes, diff(&before, editor.root()));
        let first = json!([{"title": "a", "items": {"title": "b"}}, {"title": "c"}]);
        assert_eq!(changes.first().and_then(|it| it.before.as_ref()), Some(&first));
        assert_eq!(changes.len(), 3);
        assert_eq!(editor.take_changes(), []);
    }

    #[test]
    fn only_objects_with_a_key_are_shown_and_new_ones_too() {
        let mut editor =
            editor("components: {schemas: {A: {properties: {b: {type: x}}}, B: {items: {}}}}");
        let mut shown = Vec::new();
        editor.each(Kind::Schema, &["const"], |_| shown.push("const".to_owned()));
        editor.each(Kind::Schema, &["type"], |schema| {
            shown.push(schema.key().unwrap().to_owned());
            schema.edit().insert("not".to_owned(), json!({"const": 1}));
        });
        editor.each(Kind::Schema, &["const"], |schema| {
            shown.push(schema.key().unwrap().to_owned());
        });
        assert_eq!(shown, ["b", "not"]);
    }

    #[test]
    fn what_is_put_in_a_known_place_is_seen() {
        let mut editor = editor("components: {schemas: {A: {type: x}, B: {}}}");
        let mut n_types = 0;
        editor.each(Kind::Schema, &["type"], |_| n_types += 1);
        editor.replace(&Pointer::parse("/components/schemas/B").unwrap(), json!({"type": "y"}));
        editor.remove(&Pointer::parse("/components/schemas").unwrap(), "A");
        editor.replace(&Pointer::parse("/nowhere").unwrap(), json!(1));
        editor.each(Kind::Schema, &["type"], |_| n_types += 1);
        assert_eq!(n_types, 2);
        let told: Vec<String> = editor.take_changes().iter().map(|it| it.at.to_string()).collect();
        assert_eq!(told, ["#/components/schemas/B/type", "#/components/schemas/A"]);
        assert_eq!(editor.root(), &json!({"components": {"schemas": {"B": {"type": "y"}}}}));
    }

    #[test]
    fn what_was_not_changed_is_no_change() {
        let mut editor = editor("components: {schemas: {A: {type: x}}}");
        editor.all(|node| {
            if node.kind() == Kind::Schema {
                node.edit().insert("type".to_owned(), json!("x"));
            }
        });
        assert_eq!(editor.take_changes(), []);
    }
}
