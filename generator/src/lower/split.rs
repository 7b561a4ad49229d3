//! Types of two forms: a type that is sent and received, and has members that travel one way only, becomes one type for
//! replies and one for requests. So does a type that contains such a type; all others stay one.

use std::collections::{BTreeMap, BTreeSet};

use super::cx::{Draft, OneWay};
use super::operation::Operation;
use super::{place, walk};
use crate::ir::{Mark, Role, Tagging, TypeId, TypeKind};

/// Adds the second forms and has requests mention them.
pub(super) fn split(drafts: &mut Vec<Draft>, operations: &mut [Operation<'_>]) {
    let roles = place::roles(drafts, operations);
    let split = to_be_split(drafts, &roles);
    if split.is_empty() {
        return;
    }
    let marks = marks(drafts);
    let mut sent_forms: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for id in split {
        let keys = marks.get(&id).cloned().unwrap_or_default();
        let sent = sent_form(&drafts[id.0], &keys);
        keep(&mut drafts[id.0], OneWay::ReadOnly, &keys);
        sent_forms.insert(id, TypeId(drafts.len()));
        drafts.push(sent);
    }
    let renamed = |id: &mut TypeId| *id = sent_forms.get(id).copied().unwrap_or(*id);
    for (at, draft) in drafts.iter_mut().enumerate() {
        let is_sent_only = roles.get(at).is_none_or(|it| it.sends && !it.receives);
        if is_sent_only {
            let parts = walk::parts_mut(&mut draft.kind);
            parts.into_iter().filter_map(walk::id_mut).for_each(renamed);
        }
    }
    operations.iter_mut().flat_map(walk::sent_mut).for_each(renamed);
}

/// The types of two forms, in their order.
fn to_be_split(drafts: &[Draft], roles: &[Role]) -> BTreeSet<TypeId> {
    let is_both = |at: usize| roles[at].sends && roles[at].receives;
    let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); drafts.len()];
    for (at, draft) in drafts.iter().enumerate() {
        for id in walk::parts(&draft.kind).into_iter().filter_map(walk::id) {
            users[id.0].push(TypeId(at));
        }
    }
    let has_one_way = |at: &usize| !drafts[*at].one_way.is_empty() && is_both(*at);
    let mut stack: Vec<TypeId> = (0..drafts.len()).filter(has_one_way).map(TypeId).collect();
    let mut split = BTreeSet::new();
    while let Some(id) = stack.pop() {
        if is_both(id.0) && split.insert(id) {
            stack.extend(&users[id.0]);
        }
    }
    split
}

/// The properties by which a union knows a type: they stay in both forms.
fn marks(drafts: &[Draft]) -> BTreeMap<TypeId, BTreeSet<String>> {
    let mut marks: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
    for draft in drafts {
        let TypeKind::Union(union) = &draft.kind else { continue };
        for arm in &union.arms {
            let own = match &arm.mark {
                Mark::Keys(keys) => Some(keys),
                Mark::Tags(_) | Mark::JsonType(_) => arm.keys.as_ref(),
            };
            let mut keys: Vec<&String> =
                own.iter().flat_map(|it| it.all.iter().chain(&it.any)).collect();
            if let Tagging::Tag(tag) | Tagging::Member(tag) = &union.tagging {
                keys.push(tag);
            }
            let Some(id) = walk::id(&arm.ty) else { continue };
            marks.entry(id).or_default().extend(keys.into_iter().cloned());
        }
    }
    marks
}

/// The form of requests: called after the other one, without what only the server says.
fn sent_form(draft: &Draft, keys: &BTreeSet<String>) -> Draft {
    let mut sent = draft.second("input", "request input", "This is the form that is sent.");
    keep(&mut sent, OneWay::WriteOnly, keys);
    sent
}

/// Leaves out the members of the other way, but for those by which a union knows the type: they are optional then.
fn keep(draft: &mut Draft, way: OneWay, keys: &BTreeSet<String>) {
    let one_way = std::mem::take(&mut draft.one_way);
    let TypeKind::Struct(it) = &mut draft.kind else { return };
    let (mut at, mut n_kept) = (0, 0);
    it.fields.retain(|field| {
        let other = one_way.iter().find(|(n, it)| *n == at && *it != way);
        at += 1;
        match other {
            Some(_) if !keys.contains(&field.wire) => return false,
            Some((_, other)) => draft.one_way.push((n_kept, *other)),
            None => (),
        }
        n_kept += 1;
        true
    });
    draft.is_part |= n_kept < at;
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;

    const BOTH_WAYS: &str = "
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /pets:
    post:
      tags: [Pets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    put:
      tags: [Pets]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Pet:
      type: object
      required: [id, name, keeper, password]
      properties:
        id: {type: string, readOnly: true}
        name: {type: string}
        password: {type: string, writeOnly: true}
        keeper: {$ref: '#/components/schemas/Keeper'}
        food: {$ref: '#/components/schemas/Food'}
        friend: {$ref: '#/components/schemas/Pet'}
        toy: {oneOf: [{$ref: '#/components/schemas/Ball'}, {$ref: '#/components/schemas/Rope'}]}
    Keeper: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    Food: {type: object, properties: {kind: {type: string}}}
    Ball: {type: object, required: [kind], properties: {kind: {type: string, enum: [ball], readOnly: true}, serial: {type: string, readOnly: true}}}
    Rope: {type: object, required: [kind], properties: {kind: {type: string, enum: [rope]}}}
";

    #[test]
    fn types_that_travel_both_ways_have_two_forms() {
        insta::assert_snapshot!(check_lower(BOTH_WAYS), @r#"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        pets.create(body: PetInput) -> Pet            POST /pets
        pets.update(body: UpdatePet) -> ()            PUT /pets
        struct PetInput                               argument  #/components/schemas/Pet
          name: String
          password: Sensitive<String>
          keeper: KeeperInput
          food: Food?
          friend: Box<PetInput>?
          toy: PetToyInput?
        struct KeeperInput                            sends  #/components/schemas/Keeper
          pets: Vec<PetInput>?
        struct Food                                   sends, receives  #/components/schemas/Food
          kind: String?
        union PetToyInput by "kind"                   sends  #/components/schemas/Pet/properties/toy
          Ball(BallInput) = "ball"
          Rope(Rope) = "rope"
          ..Unknown
        struct BallInput                              sends  #/components/schemas/Ball
          kind: BallKind?                             always Ball
        enum BallKind                                 sends, receives  #/components/schemas/Ball/properties/kind
          Ball = "ball"
          ..Unknown
        struct Rope                                   sends, receives  #/components/schemas/Rope
          kind: RopeKind                              always Rope
        enum RopeKind                                 sends, receives  #/components/schemas/Rope/properties/kind
          Rope = "rope"
          ..Unknown
        struct Pet                                    receives  #/components/schemas/Pet
          id: String
          name: String
          keeper: Keeper
          food: Food?
          friend: Box<Pet>?
          toy: PetToy?
        struct Keeper                                 receives  #/components/schemas/Keeper
          pets: Vec<Pet>?
        union PetToy by "kind"                        receives  #/components/schemas/Pet/properties/toy
          Ball(Ball) = "ball"
          Rope(Rope) = "rope"
          ..Unknown
        struct Ball                                   receives  #/components/schemas/Ball
          kind: BallKind                              always Ball
          serial: String?
        struct UpdatePet                              argument  #/paths/~1pets/put/requestBody/content/application~1json/schema
          pets: Vec<PetInput>?
        "#);
    }

    #[test]
    fn a_type_of_one_way_has_one_form() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /pets:
    post:
      tags: [Pets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}
    NewPet: {type: object, required: [id, name], properties: {id: {type: string, readOnly: true}, name: {type: string}}}
"), @"
crate acme                                    Acme 1
server https://acme.test
security none
pets.create(body: NewPet) -> Pet              POST /pets
struct NewPet                                 argument  #/components/schemas/NewPet
  id: String?
  name: String
struct Pet                                    receives  #/components/schemas/Pet
  id: String
");
    }
}
