//! Types that contain themselves: a box at one edge of every cycle, and an `Option` where no value could ever end.

use super::cx::{Cx, Draft};
use crate::ir::{Presence, Type, TypeId, TypeKind};

/// A place in a type where another one stands directly: the position of the field or arm.
type Edge = (usize, TypeId);

/// Breaks all cycles.
pub(super) fn break_cycles(cx: &mut Cx<'_>, drafts: &mut [Draft]) {
    for (id, at) in back_edges(drafts, required) {
        if let TypeKind::Struct(it) = &mut drafts[id.0].kind {
            let field = &mut it.fields[at];
            field.presence = Presence::Optional;
            let wire = field.wire.clone();
            let at = drafts[id.0].at.join("properties").join(&wire);
            cx.diagnostics.endless_type(&at, &wire);
        }
    }
    for (id, at) in back_edges(drafts, direct) {
        let ty = match &mut drafts[id.0].kind {
            TypeKind::Struct(it) => &mut it.fields[at].ty,
            TypeKind::Union(it) => &mut it.arms[at].ty,
            TypeKind::Enum(_) | TypeKind::Alias(_) => continue,
        };
        *ty = Type::Boxed(Box::new(std::mem::replace(ty, Type::Json)));
    }
}

/// Fields without which no value can be made.
fn required(drafts: &[Draft], id: TypeId) -> Vec<Edge> {
    let TypeKind::Struct(it) = &drafts[id.0].kind else { return Vec::new() };
    let fields = it.fields.iter().enumerate().filter(|(_, it)| it.presence == Presence::Required);
    let edges = fields.filter_map(|(at, it)| Some((at, named(&it.ty)?)));
    edges.filter(|(_, to)| matches!(drafts[to.0].kind, TypeKind::Struct(_))).collect()
}

/// Everything that is stored in place. Arms with structs are boxed anyway; lists and maps need no box.
fn direct(drafts: &[Draft], id: TypeId) -> Vec<Edge> {
    let (tys, is_union): (Vec<&Type>, bool) = match &drafts[id.0].kind {
        TypeKind::Struct(it) => (it.fields.iter().map(|it| &it.ty).collect(), false),
        TypeKind::Union(it) => (it.arms.iter().map(|it| &it.ty).collect(), true),
        TypeKind::Enum(_) | TypeKind::Alias(_) => return Vec::new(),
    };
    let edges = tys
        .into_iter()
        .enumerate()
        .flat_map(|(at, ty)| stored(ty).into_iter().map(move |it| (at, it)));
    edges
        .filter(|(_, to)| !(is_union && matches!(drafts[to.0].kind, TypeKind::Struct(_))))
        .collect()
}

/// The types that a type holds in place.
fn stored(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Tuple(items) => items.iter().flat_map(stored).collect(),
        Type::Nullable(ty) | Type::Sensitive(ty) => stored(ty),
        ty => named(ty).into_iter().collect(),
    }
}

fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(ty) | Type::Sensitive(ty) => named(ty),
        _ => None,
    }
}

/// How far the search has come with a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// The edges that close a cycle, found from the type with the lowest pointer on, so that they do not depend on the
/// order in which operations stand.
fn back_edges(drafts: &[Draft], edges: fn(&[Draft], TypeId) -> Vec<Edge>) -> Vec<(TypeId, usize)> {
    let mut starts: Vec<TypeId> = (0..drafts.len()).map(TypeId).collect();
    starts.sort_by_key(|id| &drafts[id.0].at);
    let mut marks = vec![Mark::New; drafts.len()];
    let mut found = Vec::new();
    for start in starts {
        if marks[start.0] != Mark::New {
            continue;
        }
        marks[start.0] = Mark::Open;
        let mut path = vec![(start, edges(drafts, start).into_iter())];
        while let Some((id, rest)) = path.last_mut() {
            let id = *id;
            match rest.next() {
                None => {
                    marks[id.0] = Mark::Done;
                    path.pop();
                }
                Some((at, to)) => match marks[to.0] {
                    Mark::Open => found.push((id, at)),
                    Mark::New => {
                        marks[to.0] = Mark::Open;
                        path.push((to, edges(drafts, to).into_iter()));
                    }
                    Mark::Done => {}
                },
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn one_edge_of_a_cycle_is_boxed() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    next: {$ref: '#/components/schemas/X'}
    list: {type: array, items: {$ref: '#/components/schemas/X'}}
    map: {type: object, additionalProperties: {$ref: '#/components/schemas/X'}}
    a: {$ref: '#/components/schemas/A'}
A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
"), @"
xs.get() -> X
struct X                                      receives
  next: Box<X>?
  list: Vec<X>?
  map: Map<X>?
  a: A?
struct A                                      receives
  b: B?
struct B                                      receives
  a: Box<A>?
");
    }

    #[test]
    fn unions_that_contain_each_other() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/X'}}, {$ref: '#/components/schemas/Y'}]}
Y: {type: object, required: [x], properties: {x: {$ref: '#/components/schemas/X'}}}
"), @"
xs.get() -> X
union X by type                               receives
  String(String) = String
  Array(Vec<X>) = Array
  Y(Y) = Object
  ..Unknown
struct Y                                      receives
  x: X
");
    }

    #[test]
    fn a_type_that_requires_itself_is_reported() {
        insta::assert_snapshot!(check_schema("
X: {type: object, required: [x], properties: {x: {$ref: '#/components/schemas/X'}}}
"), @"
xs.get() -> X
struct X                                      receives
  x: Box<X>?
error[endless-type]: `x` requires a value that requires it again, without end (at #/components/schemas/X/properties/x)
");
    }

    #[test]
    fn a_list_of_itself_is_a_list_of_json() {
        insta::assert_snapshot!(check_schema("
X: {type: array, items: {$ref: '#/components/schemas/X'}}
"), @"
xs.get() -> X
union X by type                               receives
  Array(Vec<X>) = Array
  ..Unknown
");
    }

    #[test]
    fn a_union_of_itself_is_reported() {
        insta::assert_snapshot!(check_schema("
X: {oneOf: [{$ref: '#/components/schemas/X'}, {type: string}]}
"), @"xs.get() -> String");
    }
}
