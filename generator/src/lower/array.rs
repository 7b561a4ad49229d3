//! Arrays, and tuples among them.

use super::cx::Cx;
use super::node::{Form, Node};
use super::schema;
use super::view::View;
use crate::ir::Type;
use crate::names::Words;

/// A list of what `items` says; without that, of anything.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Type {
    let Some(items) = &view.items else { return Type::List(Box::new(Type::Json)) };
    if let Some(tuple) = tuple(items) {
        let tys = tuple.into_iter().map(|node| {
            let item = schema::lower(cx, &node);
            nullable(item.ty, &item.view)
        });
        return Type::Tuple(tys.collect());
    }
    let item = schema::lower(cx, items);
    Type::List(Box::new(nullable(item.ty, &item.view)))
}

/// The schemas of a tuple's items, if it is one.
fn tuple<'a>(items: &Node<'a>) -> Option<Vec<Node<'a>>> {
    let Form::Inline(schema) = items.form else { return None };
    schema.schema_data.extensions.get("x-specwright-tuple")?;
    let arms = View::of(items, schema).arms.into_iter().enumerate();
    let numbered = |(n, arm): (usize, Node<'a>)| {
        let hint = arm.hint.child(&Words::split(&(n + 1).to_string()));
        Node { hint, ..arm }
    };
    Some(arms.map(numbered).collect())
}

/// The type inside a list or map.
pub(super) fn nullable(ty: Type, view: &View<'_>) -> Type {
    if view.site.nullable.is_on() && !ty.holds_null() { Type::Nullable(Box::new(ty)) } else { ty }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn tuples() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    pair: {type: array, items: {oneOf: [{type: string}, {type: integer, nullable: true}], x-specwright-tuple: true}}
    points: {type: array, items: {type: array, items: {oneOf: [{type: object, properties: {a: {$ref: '#/components/schemas/X'}}}, {$ref: '#/components/schemas/X'}], x-specwright-tuple: true}}}
    next: {type: array, items: {oneOf: [{$ref: '#/components/schemas/X'}], x-specwright-tuple: true}}
"), @"
        xs.get() -> X
        struct X                                      receives
          pair: (String, Option<i64>)?
          points: Vec<(XPointItem1, X)>?
          next: Box<(X)>?
        struct XPointItem1                            receives
          a: X?
        ");
    }

    #[test]
    fn lists_of_lists_and_of_nullable_items() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    a: {type: array, items: {type: string}}
    b: {type: array}
    c: {type: array, items: {type: array, items: {type: integer, nullable: true}}}
    d: {items: {type: boolean}}
    e: {$ref: '#/components/schemas/Names'}
Names: {type: array, items: {$ref: '#/components/schemas/Name'}}
Name: {type: string, nullable: true}
"), @"
xs.get() -> X
struct X                                      receives
  a: Vec<String>?
  b: Vec<Json>?
  c: Vec<Vec<Option<i64>>>?
  d: Vec<bool>?
  e: Vec<Option<String>>?
");
    }
}
