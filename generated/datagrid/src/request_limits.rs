//! What the document asks of what is sent, for [`Check`](crate::Check).
//!
//! Generated from `specs/datagrid/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::check;
use crate::types;

check!(types::CreateSecret { name: [MaxLength(300)] });
