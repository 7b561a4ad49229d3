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
