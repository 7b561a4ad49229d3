//! The keywords of OpenAPI 3.0, for who misspells one.

use crate::shape::SHAPE;

/// The keywords of OpenAPI 3.0 whose values are no objects of the table.
const SCALARS: &[&str] = &[
    "allowEmptyValue",
    "allowReserved",
    "bearerFormat",
    "contact",
    "contentType",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "email",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "explode",
    "externalDocs",
    "externalValue",
    "flows",
    "format",
    "in",
    "license",
    "mapping",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "name",
    "nullable",
    "openIdConnectUrl",
    "operationId",
    "operationRef",
    "parameters",
    "pattern",
    "propertyName",
    "readOnly",
    "required",
    "scheme",
    "security",
    "style",
    "summary",
    "tags",
    "termsOfService",
    "title",
    "type",
    "uniqueItems",
    "url",
    "value",
    "writeOnly",
];

/// The table's keys that 3.0 does not have.
const UNKNOWN_TO_3_0: &[&str] = &[
    "webhooks",
    "pathItems",
    "patternProperties",
    "unevaluatedProperties",
    "propertyNames",
    "dependentSchemas",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "contentSchema",
    "$defs",
    "definitions",
    "itemSchema",
];

/// The keywords somebody may have meant.
pub(super) fn keywords() -> Vec<&'static str> {
    let keys = SHAPE.iter().map(|row| row.1);
    let keys = keys.filter(|it| !UNKNOWN_TO_3_0.contains(it) && !it.starts_with("x-"));
    keys.chain(SCALARS.iter().copied()).collect()
}
