//! Puts names and drafts together to the IR.

use std::collections::BTreeSet;

use super::cx::{Cx, Draft};
use super::naming::Names;
use super::operation::Operation;
use super::reply::RepliesDraft;
use super::resource::Branch;
use super::{Origin, docs};
use crate::ir::{
    CrateInfo, Failure, Home, Method, Replies, ReplyBody, Resource, Role, TypeDef, TypeKind,
};
use crate::names::{Scope, Wish, Words};

/// What clippy takes for a placeholder.
const PLACEHOLDERS: [&str; 3] = ["foo", "baz", "quux"];

/// The crate's name and origin.
pub(super) fn krate(cx: &mut Cx<'_>, origin: &Origin<'_>) -> CrateInfo {
    let info = &cx.api.info;
    if cx.config.title.as_ref() == Some(&info.title) {
        cx.diagnostics.needless_title();
    }
    let lib = Scope::new().claim(&Wish { wire: "", words: vec![Words::split(&cx.name)] }).name;
    CrateInfo {
        name: cx.name.clone(),
        lib,
        title: one_line(cx.config.title.as_ref().unwrap_or(&info.title)),
        api_version: version(&info.version),
        docs: docs::of_text(info.description.as_deref()),
        source: origin.source.to_owned(),
        base_url_env: format!("{}_BASE_URL", cx.env_prefix()),
        manifest: origin.manifest.clone(),
    }
}

/// The lints of clippy that take some names for ones nobody meant: a document may well mean `foo`.
pub(super) fn lints_against_names(
    resources: &[Resource],
    methods: &[Method],
    types: &[TypeDef],
) -> Vec<&'static str> {
    let methods = resources.iter().flat_map(|it| &it.methods).chain(methods);
    let arguments = methods.flat_map(|it| {
        it.path_params.iter().map(|it| &it.name).chain(it.body.iter().map(|it| &it.name))
    });
    let fields = types.iter().flat_map(|def| match &def.kind {
        TypeKind::Struct(it) => it.fields.as_slice(),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => &[],
    });
    let names = arguments.chain(fields.map(|it| &it.name));
    let lints: BTreeSet<_> = names.filter_map(|it| lint_against(it.as_str())).collect();
    lints.into_iter().collect()
}

/// The lint that an argument of this name goes against.
fn lint_against(name: &str) -> Option<&'static str> {
    let is_number = name.bytes().all(|it| it == b'_' || it.is_ascii_digit());
    match PLACEHOLDERS.contains(&name) {
        true => Some("disallowed_names"),
        false => is_number.then_some("just_underscores_and_digits"),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The version as one line; empty if it is none, as on a page that puts the operation's name there.
fn version(text: &str) -> String {
    let text = one_line(text);
    let number = text.trim_start_matches(['v', 'V']);
    if number.starts_with(|it: char| it.is_ascii_digit()) { text } else { String::new() }
}

/// The types with their names.
pub(super) fn types(
    drafts: Vec<Draft>,
    names: &Names,
    homes: &[Home],
    roles: &[Role],
) -> Vec<TypeDef> {
    let parts = drafts.into_iter().zip(&names.types).zip(homes.iter().zip(roles));
    let def = |((draft, name), (home, role)): ((Draft, &_), (&Home, &Role))| TypeDef {
        name: Clone::clone(name),
        docs: draft.docs,
        from: draft.at,
        home: *home,
        role: *role,
        kind: draft.kind,
        limits: draft.limits,
        is_checked: draft.is_checked,
    };
    parts.map(def).collect()
}

/// The resources with their methods, and the client's own methods.
pub(super) fn resources(
    branches: Vec<Branch>,
    operations: Vec<Operation<'_>>,
    names: Names,
) -> (Vec<Resource>, Vec<Method>) {
    let resource = |(branch, ty): (Branch, _)| Resource {
        path: branch.modules,
        ty,
        accessor: branch.accessor,
        docs: branch.docs,
        parent: branch.parent,
        methods: Vec::new(),
    };
    let mut resources: Vec<Resource> =
        branches.into_iter().zip(names.resources).map(resource).collect();
    let mut methods = Vec::new();
    let names = names.replies.into_iter().zip(names.failures);
    for (operation, (replies, failure)) in operations.into_iter().zip(names) {
        let failure =
            operation.failure.zip(failure).map(|(draft, name)| Failure { name, arms: draft.arms });
        let mut method = Method { failure, ..operation.method };
        if let Some((draft, name)) = operation.replies.zip(replies) {
            let RepliesDraft { accept, arms, unknown, .. } = draft;
            method.reply.body = ReplyBody::OneOf(Replies { name, accept, arms, unknown });
        }
        match operation.resource {
            Some(id) => resources[id.0].methods.push(method),
            None => methods.push(method),
        }
    }
    (resources, methods)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_and_numbers_go_against_lints() {
        let lints = ["foo", "food", "_1", "_2_3", "_2nd"].map(lint_against);
        let (placeholder, number) = ("disallowed_names", "just_underscores_and_digits");
        assert_eq!(lints, [Some(placeholder), None, Some(number), Some(number), None]);
    }
}
