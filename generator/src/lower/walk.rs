//! Which types a type, a method or a failure mentions.

use super::operation::Operation;
use crate::ir::{Type, TypeId, TypeKind};

/// The types a type is made of.
pub(super) fn parts(kind: &TypeKind) -> Vec<&Type> {
    match kind {
        TypeKind::Struct(it) => {
            it.fields.iter().map(|it| &it.ty).chain(it.extra.iter().map(|it| &it.ty)).collect()
        }
        TypeKind::Union(it) => it.arms.iter().map(|it| &it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// The same, to be changed.
pub(super) fn parts_mut(kind: &mut TypeKind) -> Vec<&mut Type> {
    match kind {
        TypeKind::Struct(it) => it
            .fields
            .iter_mut()
            .map(|it| &mut it.ty)
            .chain(it.extra.iter_mut().map(|it| &mut it.ty))
            .collect(),
        TypeKind::Union(it) => it.arms.iter_mut().map(|it| &mut it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// The type of this crate that a type mentions: never more than one.
pub(super) fn id(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(ty)
        | Type::Map(ty)
        | Type::Nullable(ty)
        | Type::Boxed(ty)
        | Type::Sensitive(ty) => id(ty),
        _ => None,
    }
}

/// The same, to be changed.
pub(super) fn id_mut(ty: &mut Type) -> Option<&mut TypeId> {
    match ty {
        Type::Named(id) => Some(id),
        Type::List(ty)
        | Type::Map(ty)
        | Type::Nullable(ty)
        | Type::Boxed(ty)
        | Type::Sensitive(ty) => id_mut(ty),
        _ => None,
    }
}

/// The types an operation sends, in the order of its arguments.
pub(super) fn sent(operation: &Operation<'_>) -> Vec<TypeId> {
    let method = &operation.method;
    let path = method.path_params.iter().filter_map(|it| id(&it.ty));
    let params = method.params.iter().map(|it| it.ty);
    path.chain(params).chain(method.body.iter().filter_map(|it| id(&it.ty))).collect()
}

/// The types an operation receives.
pub(super) fn received(operation: &Operation<'_>) -> Vec<TypeId> {
    let replies = operation.replies.iter().flat_map(|it| &it.arms);
    let failures = operation.failure.iter().flat_map(|it| &it.arms);
    let arms = replies.chain(failures).map(|it| &it.body);
    [&operation.method.reply.body].into_iter().chain(arms).filter_map(|it| id(it.ty()?)).collect()
}

/// All of them, to be changed.
pub(super) fn mentioned_mut<'o>(operation: &'o mut Operation<'_>) -> Vec<&'o mut TypeId> {
    let method = &mut operation.method;
    let mut ids: Vec<&mut TypeId> =
        method.path_params.iter_mut().filter_map(|it| id_mut(&mut it.ty)).collect();
    ids.extend(method.params.iter_mut().map(|it| &mut it.ty));
    ids.extend(method.body.iter_mut().filter_map(|it| id_mut(&mut it.ty)));
    let replies = operation.replies.iter_mut().flat_map(|it| &mut it.arms);
    let failures = operation.failure.iter_mut().flat_map(|it| &mut it.arms);
    let arms = replies.chain(failures).map(|it| &mut it.body);
    let bodies = [&mut method.reply.body].into_iter().chain(arms);
    ids.extend(bodies.filter_map(|it| id_mut(it.ty_mut()?)));
    ids
}
