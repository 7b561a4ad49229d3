//! Strings without members. A format without a type of its own means nothing.

use super::view::View;
use crate::ir::Type;

/// The type for a string's format.
pub(super) fn ty(view: &View<'_>) -> Type {
    match view.format {
        Some("date-time") => Type::DateTime,
        Some("date") => Type::Date,
        Some("byte" | "base64") => Type::Bytes,
        // Outside of forms it becomes a string again.
        Some("binary") => Type::File,
        Some("password") => Type::Sensitive(Box::new(Type::Str)),
        _ => Type::Str,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn formats_with_a_type_of_their_own() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    a: {type: string}
    b: {type: string, format: date-time}
    c: {type: string, format: date}
    d: {type: string, format: byte}
    e: {type: string, format: password}
    f: {type: string, format: uuid}
    g: {type: string, format: objectid}
    h: {pattern: '^a$'}
    i: {type: string, format: binary}
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
  b: DateTime?
  c: Date?
  d: Bytes?
  e: Sensitive<String>?
  f: String?
  g: String?
  h: String?
  i: String?
");
    }
}
