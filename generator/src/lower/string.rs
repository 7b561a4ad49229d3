//! Strings without members. A format without a type of its own means nothing.

use super::view::View;
use crate::ir::Type;

/// The type for a string's format.
pub(super) fn ty(view: &View<'_>) -> Type {
    match view.format.unwrap_or_default().to_ascii_lowercase().as_str() {
        "date-time" | "datetime" | "date_time" | "iso8601" | "iso-8601" | "rfc3339" => {
            Type::DateTime
        }
        "date" | "full-date" => Type::Date,
        "time" | "partial-time" | "full-time" => Type::Time,
        "duration" => Type::Duration,
        "uuid" | "guid" | "uuid1" | "uuid3" | "uuid4" | "uuid5" | "uuid6" | "uuid7" => Type::Uuid,
        "byte" | "base64" => Type::Bytes,
        // Outside of forms it becomes a string again.
        "binary" => Type::File,
        "password" => Type::Sensitive(Box::new(Type::Str)),
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
    j: {type: string, format: time}
    k: {type: string, format: duration}
    l: {type: string, format: UUID4}
    m: {type: string, format: int64}
    n: {type: string, format: decimal}
    o: {type: string, format: dateTime}
    p: {type: string, format: ipv6}
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
  b: DateTime?
  c: Date?
  d: Bytes?
  e: Sensitive<String>?
  f: Uuid?
  g: String?
  h: String?
  i: String?
  j: Time?
  k: Duration?
  l: Uuid?
  m: String?
  n: String?
  o: DateTime?
  p: String?
");
    }
}
