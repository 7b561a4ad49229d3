//! [`CrateMap`]: which file each item stands in, in which order, and what uses it.

mod mentions;
mod order;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

pub(super) use self::mentions::{mentions, parts, replies, target};
use self::order::Order;
use super::features::Features;
use super::tokens;
use crate::ir::{Api, Failure, Home, Method, Replies, ResourceId, Type, TypeDef, TypeId, TypeKind};

/// A Rust file with items of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// `src/client.rs`
    Client,
    /// The file of one resource.
    Resource(ResourceId),
    /// `src/shared.rs`
    Shared,
}

/// What a file defines, its resource apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    /// A type of the API.
    Type(TypeId),
    /// The successes of a method.
    Replies(&'a Method, &'a Replies),
    /// The documented failures of a method.
    Failure(&'a Method, &'a Failure),
}

/// What mentions a type.
#[derive(Clone, Copy, Debug)]
pub(super) enum User<'a> {
    /// A method, with its file.
    Method(Place, &'a Method),
    /// Another type.
    Type(TypeId),
}

/// The crate from above.
pub(super) struct CrateMap<'a> {
    pub(super) api: &'a Api,
    pub(super) features: Features,
    taken: BTreeSet<&'a str>,
    /// The types of each file, in order.
    homes: BTreeMap<Place, Vec<TypeId>>,
    /// Every module and those around it: `beta::jig`.
    modules: BTreeSet<String>,
    /// The module of each enum of successes.
    replies: BTreeMap<&'a str, Vec<&'a str>>,
    users: Vec<Option<User<'a>>>,
}

impl<'a> CrateMap<'a> {
    /// Looks up what several files need to know.
    pub(super) fn new(api: &'a Api) -> Self {
        let types = api.types.iter().map(|it| it.name.as_str());
        let resources = api.resources.iter().map(|it| it.ty.as_str());
        let methods = api.methods.iter().chain(api.resources.iter().flat_map(|it| &it.methods));
        let failures = methods.filter_map(|it| Some(it.failure.as_ref()?.name.as_str()));
        let environment = api.environment.iter().map(|it| it.as_str());
        let taken = types.chain(resources).chain(failures).chain(environment).collect();
        let mut map = Self {
            api,
            features: Features::new(api),
            taken,
            homes: BTreeMap::new(),
            modules: BTreeSet::new(),
            replies: BTreeMap::new(),
            users: Vec::new(),
        };
        for id in (0..api.types.len()).map(TypeId) {
            map.homes.entry(map.home(id)).or_default().push(id);
        }
        map.modules = map.all_modules();
        let places: Vec<_> = map.all_methods().collect();
        for (place, replies) in places.into_iter().filter_map(|(at, it)| Some((at, replies(it)?))) {
            let name = replies.name.as_str();
            map.taken.insert(name);
            let module = map.module(place);
            map.replies.insert(name, module);
        }
        map.users = map.first_users();
        map
    }

    fn all_modules(&self) -> BTreeSet<String> {
        let modules = self.places().into_iter().map(|it| self.module(it));
        let around = modules.flat_map(|it| {
            (1..=it.len())
                .map(move |end| it.iter().take(end).copied().collect::<Vec<_>>().join("::"))
        });
        around.chain(["runtime", "runtime::webhook"].map(str::to_owned)).collect()
    }

    /// Whether files of the crate import from here: a module's path without the root.
    pub(super) fn is_module(&self, path: &str) -> bool {
        self.modules.contains(path)
    }

    /// What mentions each type first; methods come before types.
    fn first_users(&self) -> Vec<Option<User<'a>>> {
        let mut users = vec![None; self.api.types.len()];
        let mut note = |id: TypeId, user: User<'a>| {
            if let Some(free @ None) = users.get_mut(id.0) {
                *free = Some(user);
            }
        };
        for (place, method) in self.all_methods() {
            let failures = method
                .failure
                .iter()
                .flat_map(|it| &it.arms)
                .filter_map(|it| target(it.body.ty()?));
            mentions(method)
                .into_iter()
                .chain(failures)
                .for_each(|it| note(it, User::Method(place, method)));
        }
        for user in (0..self.api.types.len()).map(TypeId) {
            let others =
                parts(self.def(user)).into_iter().filter_map(target).filter(|it| *it != user);
            others.for_each(|it| note(it, User::Type(user)));
        }
        users
    }

    /// What mentions a type first, if anything does.
    pub(super) fn user(&self, id: TypeId) -> Option<User<'a>> {
        self.users.get(id.0).copied().flatten()
    }

    /// The files in the order a reader opens them.
    pub(super) fn places(&self) -> Vec<Place> {
        let resources = (0..self.api.resources.len()).map(|it| Place::Resource(ResourceId(it)));
        let shared = self.api.types.iter().any(|it| it.home == Home::Shared);
        [Place::Client]
            .into_iter()
            .chain(resources)
            .chain(shared.then_some(Place::Shared))
            .collect()
    }

    /// The methods that stand in a file.
    pub(super) fn methods(&self, place: Place) -> &'a [Method] {
        match place {
            Place::Client => &self.api.methods,
            Place::Resource(id) => &self.api.resources[id.0].methods,
            Place::Shared => &[],
        }
    }

    /// Every method with its file.
    pub(super) fn all_methods(&self) -> impl Iterator<Item = (Place, &'a Method)> {
        self.places()
            .into_iter()
            .flat_map(|place| self.methods(place).iter().map(move |it| (place, it)))
    }

    /// The modules from the crate's root to a file.
    pub(super) fn module(&self, place: Place) -> Vec<&'a str> {
        match place {
            Place::Client => vec!["client"],
            Place::Shared => vec!["shared"],
            Place::Resource(id) => {
                self.api.resources[id.0].path.iter().map(|it| it.as_str()).collect()
            }
        }
    }

    /// The functions from the client to a resource: `["beta", "jig", "secrets"]`.
    pub(super) fn accessors(&self, place: Place) -> Vec<&'a str> {
        let mut accessors = Vec::new();
        let mut next = match place {
            Place::Resource(id) => Some(id),
            Place::Client | Place::Shared => None,
        };
        while let Some(id) = next {
            let resource = &self.api.resources[id.0];
            accessors.push(resource.accessor.as_str());
            next = resource.parent;
        }
        accessors.reverse();
        accessors
    }

    /// A type's definition.
    pub(super) fn def(&self, id: TypeId) -> &'a TypeDef {
        &self.api.types[id.0]
    }

    /// The file a type stands in.
    pub(super) fn home(&self, id: TypeId) -> Place {
        match self.def(id).home {
            Home::Resource(resource) => Place::Resource(resource),
            Home::Shared => Place::Shared,
        }
    }

    /// A type's path from the crate's root.
    pub(super) fn type_path(&self, id: TypeId) -> TokenStream {
        tokens::path(&self.module(self.home(id)), self.def(id).name.as_str())
    }

    /// The path of an enum of successes from the crate's root.
    pub(super) fn replies_path(&self, replies: &Replies) -> TokenStream {
        let name = replies.name.as_str();
        tokens::path(self.replies.get(name).map_or(&[], Vec::as_slice), name)
    }

    /// The type an alias stands for, through all aliases.
    pub(super) fn resolve<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        let mut ty = ty;
        for _ in &self.api.types {
            let Type::Named(id) = ty else { break };
            let TypeKind::Alias(target) = &self.def(*id).kind else { break };
            ty = target;
        }
        ty
    }

    /// The struct, enum or union that a type is, through aliases and boxes.
    pub(super) fn named(&self, ty: &Type) -> Option<(TypeId, &'a TypeDef)> {
        match self.resolve(ty) {
            Type::Named(id) => Some((*id, self.def(*id))),
            Type::Boxed(inner) => self.named(inner),
            _ => None,
        }
    }

    /// Whether the API has an item of this name, which then beats everybody else's.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// What a file defines: what the first method sends, gets and fails with comes first.
    pub(super) fn items(&self, place: Place) -> Vec<Item<'a>> {
        let mut order = Order {
            map: self,
            place,
            seen: BTreeSet::new(),
            seen_enums: BTreeSet::new(),
            items: Vec::new(),
        };
        for method in self.methods(place) {
            order.method(method);
        }
        for id in self.homes.get(&place).into_iter().flatten() {
            order.def(*id);
        }
        order.items
    }
}
