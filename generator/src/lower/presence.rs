//! What depends on the way a type travels, or on other types: three-state fields, one-way fields, constants.

use super::cx::{Draft, OneWay};
use crate::ir::{Fixed, Presence, Role, Type, TypeKind};
use crate::names::VariantName;

/// A field that is optional and nullable has three states only where it is sent.
pub(super) fn decide(drafts: &mut [Draft], roles: &[Role]) {
    for (draft, role) in drafts.iter_mut().zip(roles) {
        let TypeKind::Struct(it) = &mut draft.kind else { continue };
        for (at, field) in it.fields.iter_mut().enumerate() {
            if field.presence == Presence::Patch && !role.sends {
                field.presence = Presence::Optional;
            }
            let one_way = draft.one_way.iter().find(|(it, _)| *it == at).map(|(_, way)| *way);
            // What only the server says is not asked of the caller, and what only the caller says never comes back.
            let is_absent = match one_way {
                Some(OneWay::ReadOnly) => role.sends,
                Some(OneWay::WriteOnly) => role.receives,
                None => false,
            };
            if is_absent && matches!(field.presence, Presence::Required | Presence::Nullable) {
                field.presence = Presence::Optional;
                field.fixed = None;
            }
        }
    }
}

/// A required field whose enum has one value has that value.
pub(super) fn fix_constants(drafts: &mut [Draft]) {
    let single: Vec<Option<VariantName>> = drafts.iter().map(only_variant).collect();
    for draft in drafts {
        let TypeKind::Struct(it) = &mut draft.kind else { continue };
        for field in &mut it.fields {
            if field.presence != Presence::Required {
                continue;
            }
            if let Type::Named(id) = field.ty {
                field.fixed = single[id.0].clone().map(Fixed::Variant);
            }
        }
    }
}

fn only_variant(draft: &Draft) -> Option<VariantName> {
    match &draft.kind {
        TypeKind::Enum(it) if it.variants.len() == 1 => {
            it.variants.first().map(|it| it.name.clone())
        }
        _ => None,
    }
}
