//! Arrays.

use super::cx::Cx;
use super::schema;
use super::view::View;
use crate::ir::Type;

/// A list of what `items` says; without that, of anything.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Type {
    let Some(items) = &view.items else { return Type::List(Box::new(Type::Json)) };
    let item = schema::lower(cx, items);
    Type::List(Box::new(nullable(item.ty, &item.view)))
}

/// The type inside a list or map.
pub(super) fn nullable(ty: Type, view: &View<'_>) -> Type {
    if view.site.nullable.is_on() && ty != Type::Json { Type::Nullable(Box::new(ty)) } else { ty }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

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
