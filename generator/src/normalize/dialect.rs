//! The dialect passes: what 3.1 says in another way than 3.0, in the order they run. They are no repairs and always on.
//!
//! Where 3.0 cannot say the same, the keyword is carried as an extension, which lowering reads.

mod anchors;
mod boolean_schemas;
mod carried_keywords;
mod const_as_enum;
mod content_encoding;
mod described_refs;
mod encoded_refs;
mod encoding_style;
mod examples;
mod exclusive_bounds;
mod fern_webhooks;
mod inner_refs;
mod item_schema;
mod mutual_tls;
mod null_branch;
mod null_default;
mod null_member;
mod optional_parts;
mod path_items;
mod pattern_properties;
mod payloads;
mod ref_siblings;
mod reserved_in_paths;
mod streaming_replies;
mod tuple_items;
mod tuples;
mod type_list;

pub(crate) use self::const_as_enum::CONST_OUTSIDE_ENUM;
use super::Pass;

/// `null-branch` has to see arms that are null before `type-list` makes them nullable, and all of them see the keywords
/// that `carried-keywords` takes away.
pub(super) const ALL: &[Pass] = &[
    optional_parts::PASS,
    streaming_replies::PASS,
    encoded_refs::PASS,
    mutual_tls::PASS,
    path_items::PASS,
    described_refs::PASS,
    fern_webhooks::PASS,
    anchors::PASS,
    inner_refs::PASS,
    payloads::PASS,
    encoding_style::PASS,
    item_schema::PASS,
    reserved_in_paths::PASS,
    tuple_items::PASS,
    boolean_schemas::PASS,
    const_as_enum::PASS,
    null_branch::PASS,
    type_list::PASS,
    null_member::PASS,
    null_default::PASS,
    ref_siblings::PASS,
    exclusive_bounds::PASS,
    content_encoding::PASS,
    examples::PASS,
    pattern_properties::PASS,
    tuples::PASS,
    carried_keywords::PASS,
];
