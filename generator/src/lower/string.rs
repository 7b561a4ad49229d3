//! Strings without members. A format without a type of its own means nothing.

use super::view::View;
use crate::ir::Type;

/// The type for a string's format.
pub(super) fn ty(view: &View<'_>) -> Type {
    match view.format {
        Some("date-time") => Type::DateTime,
        Some("date") => Type::Date,
        Some("byte" | "base64") => Type::Bytes,
        Some("password") => Type::Sensitive(Box::new(Type::Str)),
        _ => Type::Str,
    }
}
