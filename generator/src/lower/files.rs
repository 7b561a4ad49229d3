//! `format: binary`: a file in a multipart body, a string everywhere else.

use std::collections::BTreeSet;

use super::cx::Draft;
use super::operation::Operation;
use super::walk;
use crate::ir::{BodyKind, Type, TypeId, TypeKind};

/// Leaves [`Type::File`] where a runtime can send one.
pub(super) fn settle(drafts: &mut [Draft], operations: &mut [Operation<'_>]) {
    let mut forms: Vec<TypeId> = Vec::new();
    for operation in operations.iter_mut() {
        let method = &mut operation.method;
        method.path_params.iter_mut().for_each(|it| unfile(&mut it.ty));
        method.reply.body.ty_mut().into_iter().for_each(unfile);
        let successes = operation.replies.iter_mut().flat_map(|it| &mut it.arms);
        let arms = successes.chain(operation.failure.iter_mut().flat_map(|it| &mut it.arms));
        arms.filter_map(|it| it.body.ty_mut()).for_each(unfile);
        match &mut method.body {
            Some(body) if matches!(body.kind, BodyKind::Multipart(_)) => {
                forms.extend(walk::id(&body.ty));
            }
            Some(body) if body.kind != BodyKind::File => unfile(&mut body.ty),
            _ => {}
        }
    }
    let forms = members(drafts, forms);
    for (n, draft) in drafts.iter_mut().enumerate() {
        if !forms.contains(&TypeId(n)) {
            walk::parts_mut(&mut draft.kind).into_iter().for_each(unfile);
        }
    }
}

/// The bodies, and what in them is a choice of files: unions and aliases, but not structs, which are parts of JSON.
fn members(drafts: &[Draft], bodies: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut members = BTreeSet::new();
    let mut stack = bodies.clone();
    while let Some(id) = stack.pop() {
        let kind = &drafts[id.0].kind;
        let is_body = bodies.contains(&id) || !matches!(kind, TypeKind::Struct(_));
        if is_body && members.insert(id) {
            stack.extend(walk::parts(kind).into_iter().filter_map(walk::id));
        }
    }
    // The arms of a body that is a union are bodies.
    let arms = bodies.iter().filter(|it| matches!(drafts[it.0].kind, TypeKind::Union(_)));
    let arms: Vec<TypeId> =
        arms.flat_map(|it| walk::parts(&drafts[it.0].kind)).filter_map(walk::id).collect();
    members.extend(arms);
    members
}

fn unfile(ty: &mut Type) {
    match ty {
        Type::File => *ty = Type::Str,
        Type::List(inner)
        | Type::Map(inner)
        | Type::Nullable(inner)
        | Type::Boxed(inner)
        | Type::Sensitive(inner) => unfile(inner),
        Type::Tuple(items) => items.iter_mut().for_each(unfile),
        _ => {}
    }
}
