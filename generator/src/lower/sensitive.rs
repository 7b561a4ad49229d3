//! Which strings are hidden in `Debug`: by format, by `writeOnly`, by `x-sensitive`, by `sensitive:`.

use super::cx::{Cx, Section};
use super::node::Node;
use super::view::View;
use crate::ir::Type;
use crate::pointer::Pointer;

/// The type, hidden if it must be.
pub(super) fn hide(cx: &mut Cx<'_>, node: &Node<'_>, view: &View<'_>, ty: Type) -> Type {
    let is_listed = is_listed(cx, &node.at) || is_listed(cx, &view.at);
    let is_secret =
        view.site.sensitive.is_on() || (view.site.write_only.is_on() && ty == Type::Str);
    match ty {
        Type::Sensitive(_) => ty,
        Type::Named(_) if is_listed => {
            cx.diagnostics.sensitive_type(&node.at);
            ty
        }
        Type::Named(_) => ty,
        _ if is_listed || is_secret => Type::Sensitive(Box::new(ty)),
        _ => ty,
    }
}

fn is_listed(cx: &mut Cx<'_>, at: &Pointer) -> bool {
    let is_listed = cx.config.sensitive.contains(at);
    if is_listed {
        cx.used.insert((Section::Sensitive, at.to_string()));
    }
    is_listed
}
