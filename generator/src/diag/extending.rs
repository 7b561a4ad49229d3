//! What can be said about the extensions of a document.

use super::lowering::here;
use super::{Diagnostics, File, quoted};
use crate::pointer::Pointer;

/// Why something stays that the vendor wants in no client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// A value without it would be refused.
    Required,
    /// Something refers to it.
    Used,
    /// It is a part of a schema that is no property.
    Inside,
}

impl Diagnostics {
    /// An operation that the vendor wants in no client.
    pub(crate) fn hidden_operation(&mut self, at: &Pointer, label: &str, mark: &str) {
        let help = self.advise(
            format!(
                "to have it all the same, give it a name in provider.yaml:\nmethods: {{{}: ..}}",
                quoted(label)
            ),
            "to have it all the same, take the extension away",
        );
        let message = format!("`{label}` is left out: `{mark}` asks for it");
        self.warning("hidden-operation", message, File::Document, here(at)).help(help);
    }

    /// A parameter, property or schema that the vendor wants in no client.
    pub(crate) fn hidden(&mut self, at: &Pointer, name: &str, mark: &str) {
        let help = self.advise(
            format!(
                "to have it all the same, give it a name in provider.yaml:\nrename: {{{}: ..}}",
                quoted(at)
            ),
            "to have it all the same, take the extension away",
        );
        let message = format!("`{name}` is left out: `{mark}` asks for it");
        self.warning("hidden", message, File::Document, here(at)).help(help);
    }

    /// A parameter, property or schema that the vendor wants in no client, and that is in this one.
    pub(crate) fn kept_all_the_same(&mut self, at: &Pointer, name: &str, mark: &str, why: Kept) {
        let (why, help) = match why {
            Kept::Required => ("it is required", "make it optional"),
            Kept::Used => ("something refers to it", "mark what refers to it as well"),
            Kept::Inside => (
                "only properties and schemas of their own are left out",
                "mark the property or schema that it is a part of",
            ),
        };
        let help = self.advise(
            format!(
                "{help} in overlay.yaml; to have it, give it a name in provider.yaml:\nrename: {{{}: ..}}",
                quoted(at)
            ),
            &format!("{help}, or take the extension away"),
        );
        let message = format!("`{name}` stays: `{mark}` asks to leave it out, but {why}");
        self.warning("hidden-in-vain", message, File::Document, here(at)).help(help);
    }

    /// An extension that is known, with a value of no use.
    pub(crate) fn malformed_extension(&mut self, at: &Pointer, expected: &str) {
        let key = at.last().unwrap_or_default();
        let message = format!("`{key}` is {expected}: this is ignored");
        self.warning("extension", message, File::Document, here(at));
    }
}
