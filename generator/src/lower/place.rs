//! Which types are emitted, in which order, in which file, and which way each travels.

use std::collections::{BTreeMap, BTreeSet};

use super::cx::Draft;
use super::operation::Operation;
use super::walk;
use crate::ir::{Home, ResourceId, Role, Type, TypeId, TypeKind};

/// Keeps what an operation mentions, in the order a reader meets it, then the other components and what webhooks
/// send: a type's own types follow it.
pub(super) fn order(
    drafts: Vec<Draft>,
    operations: &mut [Operation<'_>],
    components: Vec<TypeId>,
    payloads: &mut [(String, Type)],
) -> Vec<Draft> {
    let mut order: Vec<TypeId> = Vec::new();
    let mut new_ids: Vec<Option<TypeId>> = vec![None; drafts.len()];
    let of_operation = |it: &Operation<'_>| [walk::sent(it), walk::received(it)].concat();
    let mut roots: Vec<Vec<TypeId>> = operations.iter().map(of_operation).collect();
    roots.push(components);
    roots.push(payloads.iter().flat_map(|(_, ty)| walk::ids(ty)).collect());
    for mut stack in roots {
        stack.reverse();
        while let Some(id) = stack.pop() {
            if new_ids[id.0].is_some() {
                continue;
            }
            new_ids[id.0] = Some(TypeId(order.len()));
            order.push(id);
            stack.extend(walk::parts(&drafts[id.0].kind).into_iter().filter_map(walk::id).rev());
        }
    }
    let renumber = |id: &mut TypeId| *id = new_ids[id.0].unwrap_or(*id);
    operations.iter_mut().flat_map(walk::mentioned_mut).for_each(renumber);
    payloads.iter_mut().flat_map(|(_, ty)| walk::ids_mut(ty)).for_each(renumber);
    let mut drafts: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    let mut ordered: Vec<Draft> = order.into_iter().filter_map(|id| drafts[id.0].take()).collect();
    for draft in &mut ordered {
        walk::parts_mut(&mut draft.kind).into_iter().filter_map(walk::id_mut).for_each(renumber);
    }
    ordered
}

/// Which way each type travels.
pub(super) fn roles(drafts: &[Draft], operations: &[Operation<'_>]) -> Vec<Role> {
    let sent = reached(drafts, operations.iter().flat_map(walk::sent).collect());
    let received = reached(drafts, operations.iter().flat_map(walk::received).collect());
    let arguments: BTreeSet<TypeId> =
        operations.iter().flat_map(|it| argument_types(drafts, it)).collect();
    let role = |id| Role {
        sends: sent.contains(&id),
        receives: received.contains(&id),
        argument: arguments.contains(&id),
    };
    (0..drafts.len()).map(|at| role(TypeId(at))).collect()
}

/// The types that are themselves a body, a parameter struct or an object in one.
fn argument_types(drafts: &[Draft], operation: &Operation<'_>) -> Vec<TypeId> {
    let method = &operation.method;
    let named = |ty: &Type| match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    };
    let body = |ty: &Type| if let Type::Nullable(ty) = ty { named(ty) } else { named(ty) };
    let strukt = |id: &TypeId| matches!(drafts[id.0].kind, TypeKind::Struct(_));
    let mut ids: Vec<TypeId> = method.body.iter().filter_map(|it| body(&it.ty)).collect();
    ids.extend(method.path_params.iter().filter_map(|it| named(&it.ty)).filter(strukt));
    if let Some(params) = &method.params {
        ids.push(params.ty);
        let parts = walk::parts(&drafts[params.ty.0].kind).into_iter();
        ids.extend(parts.filter_map(named).filter(strukt));
    }
    ids
}

/// What calls for a type: resources, and the client itself or nothing at all.
pub(super) type Users = BTreeSet<Option<ResourceId>>;

/// Who calls for each type, directly or by way of others.
pub(super) fn users(drafts: &[Draft], operations: &[Operation<'_>]) -> Vec<Users> {
    let mut users: Vec<Users> = vec![BTreeSet::new(); drafts.len()];
    // One walk for all operations of a resource: most of them lead to the same types.
    let mut mentioned: BTreeMap<Option<ResourceId>, Vec<TypeId>> = BTreeMap::new();
    for operation in operations {
        let ids = mentioned.entry(operation.resource).or_default();
        ids.extend([walk::sent(operation), walk::received(operation)].concat());
    }
    for (resource, ids) in mentioned {
        for id in reached(drafts, ids) {
            users[id.0].insert(resource);
        }
    }
    // What no operation mentions is there in any case, and so is what it is made of.
    let unmentioned = (0..drafts.len()).filter(|at| users[*at].is_empty()).map(TypeId).collect();
    for id in reached(drafts, unmentioned) {
        users[id.0].insert(None);
    }
    users
}

/// The file of each type: its resource's if one resource alone uses it.
pub(super) fn homes(users: &[Users]) -> Vec<Home> {
    let home = |users: &Users| match users.iter().next() {
        Some(Some(resource)) if users.len() == 1 => Home::Resource(*resource),
        _ => Home::Shared,
    };
    users.iter().map(home).collect()
}

/// The resources without which a type is not needed; none where the client itself calls for it, or nothing does.
pub(super) fn shared(users: Vec<Users>) -> Vec<Vec<ResourceId>> {
    let resources = |it: Users| it.into_iter().collect::<Option<Vec<_>>>().unwrap_or_default();
    users.into_iter().map(resources).collect()
}

/// What these types are made of, themselves included.
pub(super) fn reached(drafts: &[Draft], mut stack: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    while let Some(id) = stack.pop() {
        if reached.insert(id) {
            stack.extend(walk::parts(&drafts[id.0].kind).into_iter().filter_map(walk::id));
        }
    }
    reached
}
