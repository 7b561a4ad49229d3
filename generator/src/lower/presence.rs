//! What depends on the way a type travels, or on other types: three-state fields, one-way fields, constants.

use std::collections::BTreeMap;

use super::cx::{Draft, OneWay};
use crate::ir::{
    Field, Fixed, Mark, Presence, Role, Tagging, Type, TypeId, TypeKind, Union, Variant, WireValue,
};
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

/// In the arm of one tag the tag is that one: `new` says it, even where a reader could do without.
pub(super) fn fix_tags(drafts: &mut [Draft]) {
    // By type: the tag and the values of it by which all unions know the type.
    let mut tags: BTreeMap<TypeId, (&String, Vec<&String>)> = BTreeMap::new();
    for draft in drafts.iter() {
        let TypeKind::Union(Union { tagging: Tagging::Tag(tag), arms, .. }) = &draft.kind else {
            continue;
        };
        for arm in arms {
            let (Type::Named(id), Mark::Tags(values)) = (&arm.ty, &arm.mark) else { continue };
            let known = tags.entry(*id).or_insert_with(|| (tag, values.iter().collect()));
            known.1.retain(|it| known.0 == tag && values.contains(it));
        }
    }
    let mut found = Vec::new();
    for (id, (tag, values)) in tags {
        let TypeKind::Struct(it) = &drafts[id.0].kind else { continue };
        // Where it may be left out it is said all the same: it costs nothing, and nobody has to guess.
        let may_be_said = |it: Presence| matches!(it, Presence::Required | Presence::Optional);
        let is_tag = |it: &Field| it.wire == *tag && it.fixed.is_none() && may_be_said(it.presence);
        let Some(at) = it.fields.iter().position(is_tag) else { continue };
        // Of several values the one that its type knows.
        let fits = values.iter().filter_map(|value| fixed(drafts, &it.fields[at], value));
        if let [one] = fits.collect::<Vec<_>>().as_slice() {
            found.push((id, at, one.clone()));
        }
    }
    for (id, at, fixed) in found {
        if let TypeKind::Struct(it) = &mut drafts[id.0].kind {
            it.fields[at].fixed = Some(fixed);
        }
    }
}

/// A value of a tag as one of its field.
fn fixed(drafts: &[Draft], field: &Field, value: &str) -> Option<Fixed> {
    match &field.ty {
        Type::Str => Some(Fixed::Str(value.to_owned())),
        Type::Bool => value.parse().ok().map(Fixed::Bool),
        Type::Int(_) => value.parse().ok().map(Fixed::Int),
        Type::Float => value.parse().ok().map(Fixed::Float),
        Type::Named(id) => {
            let TypeKind::Enum(it) = &drafts[id.0].kind else { return None };
            let is_value = |it: &&Variant| match &it.wire {
                WireValue::Str(wire) => *wire == value,
                WireValue::Int(wire) => wire.to_string() == value,
                WireValue::Json(wire) => *wire == value,
            };
            it.variants.iter().find(is_value).map(|it| Fixed::Variant(it.name.clone()))
        }
        _ => None,
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

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    #[test]
    fn three_states_only_where_it_is_sent() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /things:
    post:
      tags: [Things]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ThingIn'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/ThingOut'}}}}}
    put:
      tags: [Things]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}}}
components:
  schemas:
    ThingIn:
      required: [id, secret, kind]
      properties:
        id: {type: string, readOnly: true}
        note: {type: string, nullable: true}
        secret: {type: string, writeOnly: true}
        kind: {type: string, enum: [new]}
    ThingOut:
      required: [id, secret]
      properties:
        id: {type: string, readOnly: true}
        note: {type: string, nullable: true}
        secret: {type: string, writeOnly: true}
    Both:
      required: [id, secret]
      properties:
        id: {type: string, readOnly: true}
        note: {type: string, nullable: true}
        secret: {type: string, writeOnly: true}
"), @r#"
crate acme                                    Acme 1
server https://acme.test
security none
things.create(body: ThingIn) -> ThingOut      POST /things
things.update(body: BothInput) -> Both        PUT /things
struct ThingIn                                argument  #/components/schemas/ThingIn
  id: String?
  note: String? or null
  secret: Sensitive<String>
  kind: ThingInKind                           always New
enum ThingInKind                              sends  #/components/schemas/ThingIn/properties/kind
  New = "new"
  ..Unknown
struct ThingOut                               receives  #/components/schemas/ThingOut
  id: String
  note: String?
  secret: Sensitive<String>?
struct BothInput                              argument  #/components/schemas/Both
  note: String? or null
  secret: Sensitive<String>
struct Both                                   receives  #/components/schemas/Both
  id: String
  note: String?
"#);
    }
}
