//! [`Editor`]: the document in a pass's hands. It records what is changed, so that nothing else has to be compared.

use std::mem;
use std::ops::Deref;

use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::diff::{Change, diff_at};
use crate::pointer::Pointer;
use crate::shape::{At, Kind, visit, visit_all, visit_below};

/// The document in a pass's hands.
///
/// A pass asks for the objects it is about with [`each`](Self::each), and so costs nothing where there are none.
pub(super) struct Editor {
    root: Value,
    seen: Seen,
    changes: Vec<Change>,
}

impl Editor {
    pub(super) fn new(mut root: Value) -> Self {
        let mut seen = Seen::default();
        visit_all(&mut root, &mut |kind, object, _| seen.note(kind, object));
        Self { root, seen, changes: Vec::new() }
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
        if keys.iter().any(|it| self.seen.has(kind, it)) {
            self.walk(Some(kind), &mut |node| {
                if keys.iter().any(|it| node.contains_key(*it)) {
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

    fn walk(&mut self, kind: Option<Kind>, f: &mut dyn FnMut(&mut Node<'_>)) {
        let Self { root, seen, changes } = self;
        let mut edits = Vec::new();
        let mut visitor = |kind, object: &mut Map<String, Value>, at: &At<'_>| {
            let mut node = Node { kind, object, at, before: None };
            f(&mut node);
            let Node { object, before: Some(before), .. } = node else { return };
            visit_below(kind, object, &mut |kind, object, _| seen.note(kind, object));
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
struct Seen(Vec<IndexSet<String>>);

impl Seen {
    fn note(&mut self, kind: Kind, object: &Map<String, Value>) {
        let index = kind as usize;
        if self.0.len() <= index {
            self.0.resize_with(index + 1, IndexSet::default);
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
