//! Which resource an operation belongs to and what its method is called: one tree for all operations.

use indexmap::IndexMap;
use openapiv3::{PathItem, ReferenceOr};

use super::cx::Cx;
use super::operation::Operation;
use super::{body, docs, flag, marks, method_name, stream, webhook};
use crate::ir::{Docs, ResourceId, StreamFlag, Verb};
use crate::names::{MethodName, ModuleName, Scope, Wish, Words};
use crate::pointer::Pointer;

/// An operation where it stands.
#[derive(Clone, Debug)]
pub(super) struct Site<'a> {
    pub(super) at: Pointer,
    pub(super) verb: Verb,
    pub(super) path: &'a str,
    /// The path without query and fragment: what names are made of.
    pub(super) route: &'a str,
    /// The version that all paths begin with: `v1`.
    pub(super) version: Option<&'a str>,
    pub(super) item: &'a PathItem,
    pub(super) operation: &'a openapiv3::Operation,
}

/// Where an operation would like to be: `beta.jig.secrets`, `create`.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    pub(super) group: Vec<Words>,
    pub(super) name: Words,
}

/// An operation with its place in the tree.
pub(super) struct Placed<'a> {
    pub(super) site: Site<'a>,
    pub(super) group: Vec<Words>,
    pub(super) resource: Option<ResourceId>,
    pub(super) name: MethodName,
    /// The method beside it that returns a stream, where the document has both.
    pub(super) stream_name: Option<MethodName>,
    /// Which of both its bodies ask for, if they cannot ask for the other.
    pub(super) asks: StreamFlag,
    /// The names of the methods for further kinds of body.
    pub(super) more: Vec<MethodName>,
}

/// A resource that has no type name yet.
pub(super) struct Branch {
    pub(super) group: Vec<Words>,
    pub(super) modules: Vec<ModuleName>,
    pub(super) accessor: MethodName,
    pub(super) docs: Docs,
    pub(super) parent: Option<ResourceId>,
}

/// All resources and operations.
pub(super) struct Tree<'a> {
    pub(super) branches: Vec<Branch>,
    pub(super) operations: Vec<Placed<'a>>,
}

/// The files every crate has anyway, and what would hide a crate.
const ROOT_MODULES: &[&str] = &[
    "alloc",
    "client",
    "core",
    "headers",
    "lib",
    "main",
    "mod",
    "request_limits",
    "resources",
    "runtime",
    "shared",
    "specwright_runtime",
    "std",
    "types",
];

/// What the client has anyway.
const CLIENT_METHODS: &[&str] = &["builder", "clone", "fmt", "from", "from_env"];

/// Places every operation.
pub(super) fn plan<'a>(cx: &mut Cx<'a>) -> Tree<'a> {
    let sites = sites(cx);
    let addresses: Vec<Address> = sites.iter().map(|it| method_name::address(cx, it)).collect();
    let mut grower = Grower::new();
    if webhook::is_there(cx) {
        grower.modules[0].reserve(&["webhook"]);
    }
    for (site, address) in sites.iter().zip(&addresses) {
        grower.grow(cx, site, &address.group);
    }
    let operations = name_methods(cx, &mut grower, sites, addresses);
    Tree { branches: grower.branches, operations }
}

/// `POST /secrets`: how provider.yaml names an operation.
pub(super) fn label(verb: Verb, path: &str) -> String {
    format!("{} {path}", verb_name(verb).to_uppercase())
}

/// `post`: OpenAPI's key.
pub(super) fn verb_name(verb: Verb) -> &'static str {
    match verb {
        Verb::Get => "get",
        Verb::Post => "post",
        Verb::Put => "put",
        Verb::Patch => "patch",
        Verb::Delete => "delete",
        Verb::Head => "head",
        Verb::Options => "options",
        Verb::Trace => "trace",
    }
}

fn sites<'a>(cx: &mut Cx<'a>) -> Vec<Site<'a>> {
    let mut sites = Vec::new();
    let paths = Pointer::root().join("paths");
    let version = marks::version(cx.api.paths.paths.keys());
    for (path, item) in &cx.api.paths.paths {
        let at = paths.join(path);
        let item = match item {
            ReferenceOr::Item(item) => item,
            ReferenceOr::Reference { reference } => {
                cx.diagnostics.unresolved_reference(&at, reference);
                continue;
            }
        };
        let route = path.split(['?', '#']).next().unwrap_or_default();
        let verbs = [
            (Verb::Get, &item.get),
            (Verb::Post, &item.post),
            (Verb::Put, &item.put),
            (Verb::Patch, &item.patch),
            (Verb::Delete, &item.delete),
            (Verb::Head, &item.head),
            (Verb::Options, &item.options),
            (Verb::Trace, &item.trace),
        ];
        for (verb, operation) in verbs {
            let Some(operation) = operation else { continue };
            sites.push(Site {
                at: at.join(verb_name(verb)),
                verb,
                path,
                route,
                version,
                item,
                operation,
            });
        }
    }
    sites
}

/// The tree while it grows, with a namespace per resource.
struct Grower {
    branches: Vec<Branch>,
    by_group: IndexMap<Vec<Words>, ResourceId>,
    /// What each resource's struct has, the client's first.
    methods: Vec<Scope>,
    /// The modules beside each other, those of the crate's root first.
    modules: Vec<Scope>,
}

impl Grower {
    fn new() -> Self {
        let mut methods = Scope::new();
        methods.reserve(CLIENT_METHODS);
        let mut modules = Scope::new();
        modules.reserve(ROOT_MODULES);
        Self {
            branches: Vec::new(),
            by_group: IndexMap::new(),
            methods: vec![methods],
            modules: vec![modules],
        }
    }

    /// Index into the scopes: 0 is the client.
    fn slot(resource: Option<ResourceId>) -> usize {
        resource.map_or(0, |it| it.0 + 1)
    }

    fn grow(&mut self, cx: &Cx<'_>, site: &Site<'_>, group: &[Words]) {
        let mut parent = None;
        for depth in 1..=group.len() {
            let prefix = &group[..depth];
            parent = Some(match self.by_group.get(prefix) {
                Some(id) => *id,
                None => self.add(cx, site, prefix, parent),
            });
        }
    }

    fn add(
        &mut self,
        cx: &Cx<'_>,
        site: &Site<'_>,
        group: &[Words],
        parent: Option<ResourceId>,
    ) -> ResourceId {
        let id = ResourceId(self.branches.len());
        let slot = Self::slot(parent);
        let leaf = group.last().cloned().unwrap_or_default();
        let wish = Wish { wire: "", words: vec![leaf.clone()] };
        let accessor = self.methods[slot].claim(&wish).name;
        let module = self.modules[slot].claim(&wish).name;
        let mut modules = parent.map(|it| self.branches[it.0].modules.clone()).unwrap_or_default();
        modules.push(module);
        let docs = docs::of_text(Some(&description(cx, site, group, &leaf)));
        self.branches.push(Branch { group: group.to_vec(), modules, accessor, docs, parent });
        self.by_group.insert(group.to_vec(), id);
        self.methods.push(Scope::new());
        let mut inner = Scope::new();
        // `mod.rs` would be the module above.
        inner.reserve(&["mod"]);
        self.modules.push(inner);
        id
    }
}

/// The description of the tag that is called like the group, else the group's own words.
fn description(cx: &Cx<'_>, site: &Site<'_>, group: &[Words], leaf: &Words) -> String {
    let is_own = |tag: &&openapiv3::Tag| {
        site.operation.tags.contains(&tag.name) && method_name::group_of_tag(&tag.name) == group
    };
    let tag = cx.api.tags.iter().find(is_own).and_then(|it| it.description.clone());
    tag.filter(|it| !it.trim().is_empty()).unwrap_or_else(|| leaf.sentence())
}

/// Names within each resource: in document order, a later one that clashes is qualified by its path.
fn name_methods<'a>(
    cx: &mut Cx<'a>,
    grower: &mut Grower,
    sites: Vec<Site<'a>>,
    addresses: Vec<Address>,
) -> Vec<Placed<'a>> {
    let mut placed = Vec::new();
    for (site, address) in sites.into_iter().zip(addresses) {
        let resource = grower.by_group.get(&address.group).copied();
        let words = method_name::alternatives(&site, &address);
        let claim =
            grower.methods[Grower::slot(resource)].claim::<MethodName>(&Wish { wire: "", words });
        if claim.clashed {
            let path: Vec<String> = address.group.iter().map(Words::snake).collect();
            cx.diagnostics.method_clash(
                &site.at,
                &label(site.verb, site.path),
                &path.join("."),
                &address.name.snake(),
                claim.name.as_str(),
            );
        }
        let (group, name) = (address.group, claim.name);
        let (asks, more) = (StreamFlag::None, Vec::new());
        placed.push(Placed { site, group, resource, name, stream_name: None, asks, more });
    }
    // Not before all others have their names.
    for it in &mut placed {
        let scope = &mut grower.methods[Grower::slot(it.resource)];
        let has_both = stream::is_beside_others(cx, &it.site);
        if has_both {
            it.asks = flag::only(cx, &it.site);
        }
        if has_both && it.asks == StreamFlag::None {
            let words = Words::split(it.name.as_str().trim_start_matches("r#"));
            let words = ["stream", "events"].map(|more| words.then(&Words::split(more))).to_vec();
            it.stream_name = Some(scope.claim(&Wish { wire: "", words }).name);
        }
        for words in body::other_names(cx, &it.site, it.name.as_str()) {
            it.more.push(scope.claim::<MethodName>(&Wish { wire: "", words }).name);
        }
    }
    placed
}

/// The resources that have methods, or resources that have, left of all.
pub(super) fn prune(branches: Vec<Branch>, operations: &mut [Operation<'_>]) -> Vec<Branch> {
    let mut is_used = vec![false; branches.len()];
    for operation in operations.iter() {
        let mut next = operation.resource;
        while let Some(id) = next {
            is_used[id.0] = true;
            next = branches[id.0].parent;
        }
    }
    let new_id = |id: ResourceId| ResourceId(is_used[..id.0].iter().filter(|it| **it).count());
    for operation in operations {
        operation.resource = operation.resource.map(new_id);
    }
    let used = branches.into_iter().zip(&is_used).filter(|(_, is_used)| **is_used);
    used.map(|(branch, _)| Branch { parent: branch.parent.map(new_id), ..branch }).collect()
}
