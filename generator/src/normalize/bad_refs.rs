//! References that are no text. What they stand in is reported and loses them, before it is put together with others.

use serde_json::Value;

use super::editor::Editor;
use crate::diag::Diagnostics;
use crate::shape::{KINDS, may_refer};

pub(super) fn leave_out(document: &mut Editor, diagnostics: &mut Diagnostics) {
    for kind in KINDS.into_iter().filter(|it| may_refer(*it)) {
        document.each(kind, &["$ref"], |node| {
            if !node.get("$ref").is_some_and(Value::is_string) {
                let at = node.pointer().join("$ref");
                let reference = node.edit().shift_remove("$ref").unwrap_or_default();
                diagnostics.reference_is_no_text(&at, &reference);
            }
        });
    }
    // This is no pass, whose changes would be told.
    document.take_changes();
}
