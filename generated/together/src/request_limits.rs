//! What the document asks of what is sent, for [`Check`](crate::Check).
//!
//! Generated from `specs/together/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::check;
use crate::types;

check!(types::CreateSecretRequest {
    description: [MaxLength(500)],
    name: [MinLength(1), MaxLength(100)],
    value: [MinLength(1)],
});
