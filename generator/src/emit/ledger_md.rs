//! `ledger.md`: what of the document the crate does not say, one line each, so that a loss is a line of a review.

use super::docs::{self, code};
use crate::ir::{Api, Loss, LossKind};

/// The sections, in order: kind, what the count is called, what the section says.
const SECTIONS: [(LossKind, &str, &str); 5] = [
    (LossKind::Operation, "Left out", "Operations, or parts of them, that cannot be called."),
    (LossKind::Keyword, "Ignored keywords", "What the document says without effect on the crate."),
    (LossKind::Union, "Lossy unions", "Alternatives that are not told apart."),
    (
        LossKind::Untyped,
        "Untyped values",
        "The document says nothing about these, or what no type says: they are `Json`.",
    ),
    (LossKind::Name, "Invented names", "Names the document does not have."),
];

/// The text of the file.
pub(super) fn emit(api: &Api) -> String {
    let mut text = format!(
        "# What {} does not say of its document\n\n{}\n\n| what | n |\n|---|---|\n",
        docs::escape(&api.krate.name),
        docs::origin(api)
    );
    for (kind, title, _) in SECTIONS {
        text.push_str(&format!("| {title} | {} |\n", of(api, kind).count()));
    }
    for (kind, title, about) in SECTIONS {
        let lines: Vec<String> = of(api, kind).map(line).collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n## {title}\n\n{about}\n\n{}\n", lines.join("\n")));
        }
    }
    text
}

fn of(api: &Api, kind: LossKind) -> impl Iterator<Item = &Loss> {
    api.losses.iter().filter(move |it| it.kind == kind)
}

fn line(loss: &Loss) -> String {
    let at = code(&loss.at.to_string());
    let why = loss.accepted.as_ref().map(|it| format!(" (accepted: {})", docs::escape(it)));
    let why = why.unwrap_or_default();
    match loss.kind {
        // The section says it all.
        LossKind::Untyped if why.is_empty() => format!("- {at}"),
        _ => format!("- {at}: {}{why}", docs::escape(&loss.what)),
    }
}
