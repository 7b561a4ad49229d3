//! What the document asks of what is sent, for [`Check`](crate::Check).
//!
//! Generated from `specs/prime-intellect/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::check;
use crate::types;

check!(types::SecretCreateRequest {
    name: [MinLength(1), MaxLength(255), Pattern("^[A-Z][A-Z0-9_]*$")],
    description: [MaxLength(500)],
    value: [MinLength(1)],
});
