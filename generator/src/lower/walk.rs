//! Which types a type, a method or a failure mentions.

use super::operation::Operation;
use crate::ir::{Type, TypeId, TypeKind};

/// The types a type is made of; a tuple's items one by one.
pub(super) fn parts(kind: &TypeKind) -> Vec<&Type> {
    let parts: Vec<&Type> = match kind {
        TypeKind::Struct(it) => {
            it.fields.iter().map(|it| &it.ty).chain(it.extra.iter().map(|it| &it.ty)).collect()
        }
        TypeKind::Union(it) => it.arms.iter().map(|it| &it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum(_) => Vec::new(),
    };
    parts.into_iter().flat_map(items).collect()
}

/// The same, to be changed.
pub(super) fn parts_mut(kind: &mut TypeKind) -> Vec<&mut Type> {
    let parts: Vec<&mut Type> = match kind {
        TypeKind::Struct(it) => it
            .fields
            .iter_mut()
            .map(|it| &mut it.ty)
            .chain(it.extra.iter_mut().map(|it| &mut it.ty))
            .collect(),
        TypeKind::Union(it) => it.arms.iter_mut().map(|it| &mut it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
        TypeKind::Enum(_) => Vec::new(),
    };
    parts.into_iter().flat_map(items_mut).collect()
}

/// The items of a tuple, whatever it stands in; of any other type itself.
fn items(ty: &Type) -> Vec<&Type> {
    match ty {
        Type::Tuple(tys) => tys.iter().flat_map(items).collect(),
        Type::List(it)
        | Type::Map(it)
        | Type::Nullable(it)
        | Type::Boxed(it)
        | Type::Sensitive(it) => items(it),
        _ => vec![ty],
    }
}

/// The same, to be changed.
fn items_mut(ty: &mut Type) -> Vec<&mut Type> {
    match ty {
        Type::Tuple(tys) => tys.iter_mut().flat_map(items_mut).collect(),
        Type::List(it)
        | Type::Map(it)
        | Type::Nullable(it)
        | Type::Boxed(it)
        | Type::Sensitive(it) => items_mut(it),
        _ => vec![ty],
    }
}

/// All types of this crate that a type mentions.
pub(super) fn ids(ty: &Type) -> Vec<TypeId> {
    items(ty).into_iter().filter_map(id).collect()
}

/// The same, to be changed.
pub(super) fn ids_mut(ty: &mut Type) -> Vec<&mut TypeId> {
    items_mut(ty).into_iter().filter_map(id_mut).collect()
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
    let path = method.path_params.iter().flat_map(|it| ids(&it.ty));
    let params = method.params.iter().map(|it| it.ty);
    path.chain(params).chain(method.body.iter().flat_map(|it| ids(&it.ty))).collect()
}

/// The same, to be changed.
pub(super) fn sent_mut<'o>(operation: &'o mut Operation<'_>) -> Vec<&'o mut TypeId> {
    let method = &mut operation.method;
    let path = method.path_params.iter_mut().flat_map(|it| ids_mut(&mut it.ty));
    let params = method.params.iter_mut().map(|it| &mut it.ty);
    path.chain(params).chain(method.body.iter_mut().flat_map(|it| ids_mut(&mut it.ty))).collect()
}

/// The types an operation receives.
pub(super) fn received(operation: &Operation<'_>) -> Vec<TypeId> {
    let replies = operation.replies.iter().flat_map(|it| &it.arms);
    let failures = operation.failure.iter().flat_map(|it| &it.arms);
    let arms = replies.chain(failures).map(|it| &it.body);
    let bodies = [&operation.method.reply.body].into_iter().chain(arms);
    bodies.filter_map(|it| it.ty()).flat_map(ids).collect()
}

/// All of them, to be changed.
pub(super) fn mentioned_mut<'o>(operation: &'o mut Operation<'_>) -> Vec<&'o mut TypeId> {
    let method = &mut operation.method;
    let mut ids: Vec<&mut TypeId> =
        method.path_params.iter_mut().flat_map(|it| ids_mut(&mut it.ty)).collect();
    ids.extend(method.params.iter_mut().map(|it| &mut it.ty));
    ids.extend(method.body.iter_mut().flat_map(|it| ids_mut(&mut it.ty)));
    let replies = operation.replies.iter_mut().flat_map(|it| &mut it.arms);
    let failures = operation.failure.iter_mut().flat_map(|it| &mut it.arms);
    let arms = replies.chain(failures).map(|it| &mut it.body);
    let bodies = [&mut method.reply.body].into_iter().chain(arms);
    ids.extend(bodies.filter_map(|it| it.ty_mut()).flat_map(ids_mut));
    ids
}
