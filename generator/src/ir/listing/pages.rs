//! How a list comes in pages, in a few words.

use crate::ir::{PageStep, Pages};

/// `pages of data by cursor = meta.next, while has_more`
pub(super) fn notes(pages: &Pages) -> String {
    let step = match &pages.step {
        PageStep::Cursor { param, next } => format!("{param} = {}", next.join(".")),
        PageStep::LastItem { param, id } => format!("{param} = {}", last(id)),
        PageStep::Offset { param } => format!("{param} = count"),
        PageStep::Number { param, first } => format!("{param} = {first}, .."),
        PageStep::Link { next } => format!("link {}", next.join(".")),
    };
    let items = if pages.items.is_empty() { "reply".to_owned() } else { pages.items.join(".") };
    let ends =
        [("while", &pages.has_more), ("up to", &pages.total), ("up to page", &pages.total_pages)];
    let ends = ends.iter().filter(|(_, path)| !path.is_empty());
    let ends: String = ends.map(|(word, path)| format!(", {word} {}", path.join("."))).collect();
    format!("pages of {items} by {step}{ends}")
}

fn last(id: &[String]) -> String {
    ["last".to_owned()].into_iter().chain(id.iter().cloned()).collect::<Vec<_>>().join(".")
}
