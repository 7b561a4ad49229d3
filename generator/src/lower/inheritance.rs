//! Components with a discriminator that others extend by `allOf`: where such a one is used it is any of those.

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, ReferenceOr, Schema, SchemaKind};

use super::cx::Cx;
use super::node::{Form, Hint, Node};
use super::refs;
use super::view::{Additional, Kind, View};
use crate::names::Words;
use crate::pointer::Pointer;

/// By component, those whose `allOf` refers to it.
pub(super) type Children<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// The children of all components, in document order.
pub(super) fn children(api: &OpenAPI) -> Children<'_> {
    let mut children = Children::new();
    let schemas = api.components.iter().flat_map(|it| &it.schemas);
    for (key, schema) in schemas {
        for reference in all_of(schema) {
            let parent = reference.strip_prefix("#/components/schemas/");
            let known = children.entry(parent.unwrap_or_default()).or_default();
            if !known.contains(&key.as_str()) {
                known.push(key);
            }
        }
    }
    children
}

/// The references in a schema's `allOf`.
fn all_of(schema: &ReferenceOr<Schema>) -> Vec<&str> {
    let ReferenceOr::Item(schema) = schema else { return Vec::new() };
    let members = match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => return Vec::new(),
    };
    let mut references = Vec::new();
    for member in members {
        if let ReferenceOr::Reference { reference } = member {
            references.push(reference.as_str());
        }
    }
    references
}

/// The union of a component's descendants; `None` if it has none, or is a union already.
pub(super) fn family<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Option<View<'a>> {
    let key = view.component?;
    let discriminator = view.discriminator.filter(|_| view.arms.is_empty())?;
    let mut members = descendants(cx, key);
    let is_root = has_own_discriminator(cx, key);
    if is_root {
        for target in discriminator.mapping.values() {
            members.extend(refs::component(cx, target).filter(|it| !members.contains(it)));
        }
    }
    if members.iter().all(|it| *it == key) {
        return None;
    }
    // One that only inherits how it is told apart is a thing of its own, and so is one with a single child.
    if !members.contains(&key) && (!is_root || members.len() == 1) {
        members.push(key);
    }
    let arms = members.into_iter().filter_map(|it| member(cx, it)).collect();
    Some(View {
        arms,
        kind: None,
        properties: Default::default(),
        required: Vec::new(),
        additional: Additional::Unsaid,
        // An inherited mapping may well name others too.
        stands_for: (!is_root).then_some(key),
        ..view.clone()
    })
}

/// Children before grandchildren, each once.
fn descendants<'a>(cx: &Cx<'a>, key: &'a str) -> Vec<&'a str> {
    let mut found: Vec<&'a str> = Vec::new();
    let mut next = 0;
    let mut parent = key;
    loop {
        for child in cx.children.get(parent).into_iter().flatten() {
            if *child != key && !found.contains(child) {
                found.push(child);
            }
        }
        let Some(found) = found.get(next) else { return found };
        parent = found;
        next += 1;
    }
}

/// Whether a component says itself by which property it is told apart, and does not only inherit that.
fn has_own_discriminator(cx: &Cx<'_>, key: &str) -> bool {
    let schema = cx.api.components.as_ref().and_then(|it| it.schemas.get(key));
    let Some(ReferenceOr::Item(schema)) = schema else { return false };
    let inner: &[ReferenceOr<Schema>] = match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    };
    let items = inner.iter().filter_map(ReferenceOr::as_item);
    items.chain([schema]).any(|it| it.schema_data.discriminator.is_some())
}

/// A descendant as it is itself.
fn member<'a>(cx: &mut Cx<'a>, key: &'a str) -> Option<Node<'a>> {
    let schema = cx.api.components.as_ref()?.schemas.get(key)?;
    let at = Pointer::root().join("components").join("schemas").join(key);
    let hint = Hint::own(Words::split(key));
    let node = Node::new(at.clone(), hint.clone(), schema);
    let view = refs::view(cx, &node);
    let mut view = View { at, hint, component: Some(key), component_limits: None, ..view };
    view.kind = view.kind.or(view.kind()).or(view.arms.is_empty().then_some(Kind::Object));
    if cx.children.contains_key(key) && view.arms.is_empty() {
        // The component's place is that of its own union.
        view.at = view.at.join("discriminator");
        view.component = None;
        view.stands_for = Some(key);
    }
    view.discriminator = view.discriminator.filter(|_| !view.arms.is_empty());
    let form = Form::Seen(Box::new(view.clone()));
    Some(Node { at: view.at, hint: view.hint, form })
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn a_parent_is_any_of_its_descendants() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    pet: {$ref: '#/components/schemas/Pet'}
    cat: {$ref: '#/components/schemas/Cat'}
    dog: {$ref: '#/components/schemas/Dog'}
Pet:
  required: [petType]
  properties: {petType: {type: string}, name: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}
  discriminator: {propertyName: petType, mapping: {dog: Dog, pet: '#/components/schemas/Pet'}}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
Kitten: {allOf: [{$ref: '#/components/schemas/Cat'}, {required: [age], properties: {age: {type: integer}}}]}
"), @r#"
xs.get() -> X
struct X                                      receives
  pet: Pet?
  cat: Cat?
  dog: Pet?
union Pet by "petType"                        receives
  Cat(CatBase) = "Cat"
  Dog(Dog) = "dog"
  Kitten(Kitten) = "Kitten"
  Pet(PetBase) = "pet"
  ..Unknown
struct CatBase                                receives
  pet_type: String                            wire petType, always "Cat"
  name: String?
  friend: Pet?
  claws: i64?
struct Dog                                    receives
  pet_type: String                            wire petType, always "dog"
  name: String?
  friend: Pet?
struct Kitten                                 receives
  pet_type: String                            wire petType, always "Kitten"
  name: String?
  friend: Pet?
  claws: i64?
  age: i64
struct PetBase                                receives
  pet_type: String                            wire petType, always "pet"
  name: String?
  friend: Pet?
union Cat by "petType"                        receives
  Kitten(Kitten) = "Kitten"
  Cat(CatBase) = "Cat"
  ..Unknown
"#);
    }

    #[test]
    fn a_child_of_a_union_is_what_stands_beside_it() {
        insta::assert_snapshot!(check_schema("
X:
  required: [kind]
  properties: {kind: {type: string, enum: [a, b]}}
  discriminator: {propertyName: kind, mapping: {a: A, b: B}}
  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
A: {allOf: [{$ref: '#/components/schemas/X'}, {properties: {x: {type: integer}}}]}
B: {allOf: [{$ref: '#/components/schemas/X'}, {properties: {y: {type: integer}}}]}
"), @r#"
xs.get() -> X
union X by "kind"                             receives
  A(A) = "a"
  B(B) = "b"
  ..Unknown
struct A                                      receives
  kind: XKind                                 always A
  x: i64?
enum XKind                                    receives
  A = "a"
  B = "b"
  ..Unknown
struct B                                      receives
  kind: XKind                                 always B
  y: i64?
"#);
    }
}
