//! What can be wrong with references from one file to another.

use super::normalizing::in_places;
use super::{Diagnostics, File, Place};
use crate::pointer::Pointer;

impl Diagnostics {
    /// A reference to an address.
    pub(crate) fn remote_ref(&mut self, at: &Pointer, reference: &str, address: &str) {
        let message = format!("`{reference}` is an address, and nothing is downloaded");
        let file = address.rsplit('/').find(|it| !it.is_empty()).unwrap_or(address);
        let rest = reference.split_once('#').map(|(_, it)| format!("#{it}")).unwrap_or_default();
        self.fault("external-ref", message, File::Document, Place::Pointer(at.clone())).help(
            format!(
                "save the file beside the document, and refer to it there:\ncurl -LO {address}\n$ref: \
                 '{file}{rest}'"
            ),
        );
    }

    /// A reference to a file that cannot be read.
    pub(crate) fn unreadable_ref(&mut self, at: &Pointer, path: &str, why: &str) {
        let message = format!("this refers to the file `{path}`, and {why}");
        self.fault("external-ref", message, File::Document, Place::Pointer(at.clone())).help(
            "references lead to files in the document's own folder or below; put it there, or bundle the \
             documents into one",
        );
    }

    /// A reference to something that a file does not have.
    pub(crate) fn lost_ref(&mut self, at: &Pointer, reference: &str, path: &str) {
        let message = format!("`{reference}` leads nowhere: `{path}` has no such place");
        self.fault("dangling-ref", message, File::Document, Place::Pointer(at.clone()));
    }

    /// A reference where OpenAPI has none, which is followed all the same.
    pub(crate) fn misplaced_ref(&mut self, at: &Pointer, reference: &str, n_places: usize) {
        let message = format!("OpenAPI has no reference here: `{reference}` is written out");
        let diagnostic = self
            .warning("misplaced-ref", message, File::Document, Place::Pointer(at.clone()))
            .help("other tools may not follow it: refer to each part, or bundle the documents into one");
        if n_places > 1 {
            diagnostic.note(in_places(n_places));
        }
    }
}
