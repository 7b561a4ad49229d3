//! [`Node`]: a schema not yet looked at, and what a type made of it would be called.

use openapiv3::{ReferenceOr, Schema};

use super::singular::singular_words;
use super::view::View;
use crate::names::Words;
use crate::pointer::Pointer;

/// A schema somewhere in the document.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    /// Where it stands.
    pub(super) at: Pointer,
    /// What a type made of it would be called, if it has no name of its own.
    pub(super) hint: Hint,
    /// What stands there.
    pub(super) form: Form<'a>,
}

/// What stands at a [`Node`].
#[derive(Clone, Debug)]
pub(super) enum Form<'a> {
    /// A reference.
    Ref(&'a str),
    /// A schema.
    Inline(&'a Schema),
    /// All of these at once.
    All(Vec<Node<'a>>),
    /// A schema that was looked at already.
    Seen(Box<View<'a>>),
}

/// What a type would be called: the words of what it belongs to, and its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Hint {
    /// The place of the enclosing type: should that be renamed, this type follows.
    pub(super) owner: Option<Pointer>,
    /// The words of the enclosing type, or of an operation.
    pub(super) stem: Words,
    /// The words of the property, and so on.
    pub(super) suffix: Words,
    /// The same for one of several things, should their singular be taken.
    pub(super) in_full: Option<Words>,
    /// Other names, should this one be taken.
    pub(super) spare: Vec<Words>,
}

impl<'a> Node<'a> {
    /// What `openapiv3` has at `at`.
    pub(super) fn new(at: Pointer, hint: Hint, schema: &'a ReferenceOr<Schema>) -> Self {
        let form = match schema {
            ReferenceOr::Reference { reference } => Form::Ref(reference),
            ReferenceOr::Item(schema) => Form::Inline(schema),
        };
        Self { at, hint, form }
    }

    /// A schema that says nothing.
    pub(super) fn blank(at: Pointer, hint: Hint) -> Self {
        Self { at, hint, form: Form::All(Vec::new()) }
    }

    /// The same, boxed.
    pub(super) fn boxed(at: Pointer, hint: Hint, schema: &'a ReferenceOr<Box<Schema>>) -> Self {
        let form = match schema {
            ReferenceOr::Reference { reference } => Form::Ref(reference),
            ReferenceOr::Item(schema) => Form::Inline(schema),
        };
        Self { at, hint, form }
    }
}

impl Hint {
    /// The name of something that has one.
    pub(super) fn own(words: Words) -> Self {
        Self { stem: words, ..Self::default() }
    }

    /// All words.
    pub(super) fn words(&self) -> Words {
        self.stem.then(&self.suffix)
    }

    /// For what stands inside the type at `at`, which is called so itself.
    pub(super) fn inside(&self, at: &Pointer) -> Self {
        Self { owner: Some(at.clone()), stem: self.words(), ..Self::default() }
    }

    /// With further words of its own.
    pub(super) fn child(&self, words: &Words) -> Self {
        Self { suffix: self.suffix.then(words), in_full: None, spare: Vec::new(), ..self.clone() }
    }

    /// For one of those that are called so: `Photo` of the photos, or with the word behind if that says no more.
    pub(super) fn one(&self, word: &str) -> Self {
        let word = Words::split(word);
        let one = singular_words(&self.suffix);
        if one != self.suffix {
            return Self { in_full: Some(self.suffix.then(&word)), suffix: one, ..self.clone() };
        }
        let in_full = self.in_full.as_ref().map(|it| it.then(&word));
        Self { in_full, ..self.child(&word) }
    }
}
