//! What can be said about the extensions of a document.

use super::lowering::here;
use super::{Diagnostics, File, quoted};
use crate::pointer::Pointer;

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

    /// An extension that is known, with a value of no use.
    pub(crate) fn malformed_extension(&mut self, at: &Pointer, expected: &str) {
        let key = at.last().unwrap_or_default();
        let message = format!("`{key}` is {expected}: this is ignored");
        self.warning("extension", message, File::Document, here(at));
    }
}
