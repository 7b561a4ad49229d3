//! Which types of the API a definition, a type or a method mentions.

use crate::ir::{Method, Replies, ReplyBody, Type, TypeDef, TypeId, TypeKind};

/// The types a definition mentions, in its order.
pub(in crate::emit) fn parts(def: &TypeDef) -> Vec<&Type> {
    match &def.kind {
        TypeKind::Struct(it) => {
            it.fields.iter().map(|it| &it.ty).chain(it.extra.as_ref().map(|it| &it.ty)).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(it) => it.arms.iter().map(|it| &it.ty).collect(),
        TypeKind::Alias(ty) => vec![ty],
    }
}

/// The type of the API a type leads to, through lists, maps and wrappers.
pub(in crate::emit) fn target(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(it)
        | Type::Map(it)
        | Type::Nullable(it)
        | Type::Boxed(it)
        | Type::Sensitive(it) => target(it),
        Type::Tuple(items) => items.iter().find_map(target),
        _ => None,
    }
}

/// What one method mentions, in the order of a call: parameters, body, reply.
pub(in crate::emit) fn mentions(method: &Method) -> Vec<TypeId> {
    let path = method.path_params.iter().filter_map(|it| target(&it.ty));
    let params = method.params.iter().map(|it| it.ty);
    let body = method.body.iter().filter_map(|it| target(&it.ty));
    let arms = replies(method).into_iter().flat_map(|it| &it.arms).map(|it| &it.body);
    let reply = [&method.reply.body].into_iter().chain(arms).filter_map(|it| target(it.ty()?));
    path.chain(params).chain(body).chain(reply).collect()
}

/// The successes of a method, if there are several.
pub(in crate::emit) fn replies(method: &Method) -> Option<&Replies> {
    match &method.reply.body {
        ReplyBody::OneOf(it) => Some(it),
        _ => None,
    }
}
