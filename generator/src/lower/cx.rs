//! [`Cx`]: what lowering knows while it runs: the types found so far, and those still to be filled in.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::OpenAPI;

use super::Origin;
use super::credential;
use super::header::Headers;
use super::inheritance::{self, Children};
use super::node::Hint;
use super::refs::Targets;
use super::view::{Flag, View};
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::ir::{Docs, Limit, Type, TypeId, TypeKind};
use crate::names::Words;
use crate::pointer::Pointer;

/// How deep schemas may be written into each other before they are taken for arbitrary JSON.
pub(super) const MAX_DEPTH: usize = 64;

/// The state of one run.
pub(super) struct Cx<'a> {
    /// The document.
    pub(super) api: &'a OpenAPI,
    /// The decisions about it.
    pub(super) config: &'a Config,
    /// What is wrong with it.
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The crate's name in kebab-case.
    pub(super) name: String,
    /// The types, in the order they were met.
    pub(super) drafts: Vec<Draft>,
    /// The references being followed right now.
    pub(super) trail: Vec<&'a str>,
    /// The components being written out where they are used.
    pub(super) open: Vec<Pointer>,
    /// How deep the schema at hand is written into others.
    pub(super) depth: usize,
    /// The entries of `rename:`, `sensitive:` and the like that hit something.
    pub(super) used: BTreeSet<(Section, String)>,
    /// Which components extend which.
    pub(super) children: Children<'a>,
    /// The headers of replies.
    pub(super) headers: Headers,
    /// Whether schemas are looked at that no type is made of.
    pub(super) glances: Flag,
    /// The header parameter that holds the credential, where no scheme describes one.
    pub(super) credential_header: Option<&'a str>,
    /// The headers that were told to hold a credential nobody describes.
    pub(super) credentials: BTreeSet<&'a str>,
    /// The parameters that were told to be headers of the client's own.
    pub(super) own_headers: BTreeSet<Pointer>,
    /// What references lead to.
    pub(super) targets: Targets<'a>,
    mentioned: BTreeSet<&'a str>,
    ids: IndexMap<Pointer, TypeId>,
    queue: Vec<(TypeId, View<'a>)>,
}

/// A section of `provider.yaml` whose entries must hit something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Methods,
    Pages,
    Rename,
    Repeatable,
    Sensitive,
}

/// A type that has no name yet.
#[derive(Debug)]
pub(super) struct Draft {
    /// What it would like to be called.
    pub(super) hint: Hint,
    /// Its key in `components.schemas`, or what the vendor calls it.
    pub(super) component: Option<String>,
    /// Where its schema stands.
    pub(super) at: Pointer,
    /// What is said about it.
    pub(super) docs: Docs,
    /// What it is; an alias of JSON until it is filled in.
    pub(super) kind: TypeKind,
    /// Fields that travel one way only, by index.
    pub(super) one_way: Vec<(usize, OneWay)>,
    /// What is asked of it as a whole.
    pub(super) limits: Vec<Limit>,
    /// Whether its values have members in JSON that it does not have: those count as well.
    pub(super) is_part: bool,
    /// Whether it is sent and has limits, or anything it is made of has.
    pub(super) is_checked: bool,
    /// Whether it is another form of a type, and called after that.
    pub(super) is_second: bool,
}

impl Draft {
    /// Another form of the type: called after it, with these words behind.
    pub(super) fn second(&self, suffix: &str, spare: &str, about: &str) -> Self {
        let mut docs = self.docs.clone();
        if !docs.0.is_empty() {
            docs.0.push(String::new());
        }
        docs.0.push(about.to_owned());
        Self {
            hint: Hint {
                owner: Some(self.at.clone()),
                stem: self.hint.words(),
                suffix: Words::split(suffix),
                in_full: None,
                spare: vec![self.hint.words().then(&Words::split(spare))],
            },
            component: None,
            at: self.at.clone(),
            docs,
            kind: self.kind.clone(),
            one_way: self.one_way.clone(),
            limits: self.limits.clone(),
            is_part: self.is_part,
            is_checked: false,
            is_second: true,
        }
    }
}

/// Which way a property travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OneWay {
    /// `readOnly`.
    ReadOnly,
    /// `writeOnly`.
    WriteOnly,
}

impl<'a> Cx<'a> {
    pub(super) fn new(
        api: &'a OpenAPI,
        origin: &Origin<'_>,
        config: &'a Config,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let name = Words::split(config.krate.as_deref().unwrap_or(origin.name)).kebab();
        Self {
            name,
            api,
            config,
            diagnostics,
            drafts: Vec::new(),
            trail: Vec::new(),
            open: Vec::new(),
            depth: 0,
            used: BTreeSet::new(),
            children: inheritance::children(api),
            headers: Headers::default(),
            glances: Flag::Off,
            credential_header: credential::header(api, config),
            credentials: BTreeSet::new(),
            own_headers: BTreeSet::new(),
            targets: Targets::new(),
            mentioned: BTreeSet::new(),
            ids: IndexMap::new(),
            queue: Vec::new(),
        }
    }

    /// `PRIME_INTELLECT`: what environment variables start with.
    pub(super) fn env_prefix(&self) -> String {
        Words::split(&self.name).snake().trim_start_matches('_').to_uppercase()
    }

    /// The type made of this schema; it is filled in later, so that schemas may contain themselves.
    pub(super) fn named(&mut self, view: &View<'a>) -> Type {
        if let Some(known) = self.known(&view.at) {
            return known;
        }
        let told = if view.component.is_some() { view.own.component_name } else { None };
        let told = told.or(view.own.type_name);
        let id = self.add(Draft {
            hint: view.hint.clone(),
            component: told.or(view.component).map(str::to_owned),
            at: view.at.clone(),
            docs: super::docs::of_type(view),
            kind: TypeKind::Alias(Type::Json),
            one_way: Vec::new(),
            limits: Vec::new(),
            is_part: false,
            is_checked: false,
            is_second: false,
        });
        self.ids.insert(view.at.clone(), id);
        self.queue.push((id, view.clone()));
        Type::Named(id)
    }

    /// The type made of the schema at this place, if it was met already.
    pub(super) fn known(&self, at: &Pointer) -> Option<Type> {
        self.ids.get(at).copied().map(Type::Named)
    }

    /// A further type, filled in already.
    pub(super) fn add(&mut self, draft: Draft) -> TypeId {
        let id = TypeId(self.drafts.len());
        self.drafts.push(draft);
        id
    }

    /// The next type to be filled in.
    pub(super) fn next_queued(&mut self) -> Option<(TypeId, View<'a>)> {
        self.queue.pop()
    }

    /// Remembers that something outside a schema component refers to it.
    pub(super) fn mention(&mut self, key: &'a str) {
        self.mentioned.insert(key);
    }

    /// Whether anything outside that schema component refers to it.
    pub(super) fn is_mentioned(&self, key: &str) -> bool {
        self.mentioned.contains(key)
    }

    /// The Rust name `rename:` has for a place.
    pub(super) fn renamed(&mut self, at: &Pointer) -> Option<&'a str> {
        let config = self.config;
        let name = config.rename.get(at)?;
        self.used.insert((Section::Rename, at.to_string()));
        Some(name)
    }
}
