//! The quirks: repairs of defects, in the order they run. Each is declared in `provider.yaml` where it applies.

mod boolean_required;
mod empty_content;
mod fern_enum_literals;
mod fern_variant_description;
mod missing_description;
mod nested_tags;
mod quoted_flags;
mod status_case;
mod unescaped_refs;
mod unquoted_text;

use super::Pass;

pub(super) const ALL: &[Pass] = &[
    unquoted_text::PASS,
    fern_enum_literals::PASS,
    fern_variant_description::PASS,
    nested_tags::PASS,
    empty_content::PASS,
    missing_description::PASS,
    status_case::PASS,
    unescaped_refs::PASS,
    quoted_flags::PASS,
    boolean_required::PASS,
];
