//! The headers of replies: for the method `header` of a response or an error.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use crate::runtime::ReplyHeader;

/// How many animals there are.
///
/// From `#/paths/~1animals/get/responses/200/headers/X-Total-Count`.
pub const X_TOTAL_COUNT: ReplyHeader<i64> = ReplyHeader::literal("X-Total-Count");

/// The kinds among them.
///
/// From `#/paths/~1animals/get/responses/200/headers/X-Kinds`.
pub const X_KINDS: ReplyHeader<Vec<String>> = ReplyHeader::text_list("X-Kinds");

/// How many calls are left in this minute.
///
/// From `#/components/headers/Remaining`.
pub const RATE_LIMIT_REMAINING: ReplyHeader<i32> = ReplyHeader::literal("RateLimit-Remaining");
