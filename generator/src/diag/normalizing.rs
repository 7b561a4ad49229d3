//! What can be wrong with a document before it is spelled as OpenAPI 3.0.

use super::{Diagnostics, File, Place};
use crate::diff::Change;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A quirk of `provider.yaml` that the document does not have.
    pub(crate) fn quirk_never_applied(&mut self, index: usize, id: &str) {
        let at = Pointer::root().join("quirks").join(index);
        let message = format!("the quirk `{id}` never applies");
        self.fatal("quirk-never-applied", message, File::Config, Place::Pointer(at))
            .help("remove it: the document does not have this defect, or no longer");
    }

    /// A quirk of the document that `provider.yaml` does not list.
    pub(crate) fn quirk_undeclared(&mut self, id: &str, about: &str, changes: &[Change]) {
        let message = format!("the document has a defect that is not declared: `{id}`");
        self.fatal("quirk-undeclared", message, File::Document, first_place(changes))
            .note(about)
            .note(counted(changes))
            .help(format!("declare it in provider.yaml:\nquirks: [.., {id}]"));
    }

    /// A quirk that was repaired in a one-off run; a strict one allows none, as nothing declares it.
    pub(crate) fn quirk_applied(&mut self, id: &str, about: &str, changes: &[Change]) {
        let message = format!("the document has a defect, which was repaired: `{id}`");
        self.fault("quirk", message, File::Document, first_place(changes))
            .note(about)
            .note(counted(changes));
    }

    /// A keyword that the version the document declares does not have: as it is written, and what to write instead.
    pub(crate) fn newer_keyword(
        &mut self,
        at: &Pointer,
        (shown, instead): (&str, &str),
        version: &str,
        n_places: usize,
    ) {
        let message = format!("OpenAPI {version} has no `{shown}`: it is read as in 3.1");
        let diagnostic = self
            .warning("newer-keyword", message, File::Document, Place::Pointer(at.clone()))
            .help(format!("3.0 has {instead}; or declare `openapi: 3.1.0`"));
        if n_places > 1 {
            diagnostic.note(in_places(n_places));
        }
    }
}

fn first_place(changes: &[Change]) -> Place {
    Place::Pointer(changes.first().map_or_else(Pointer::root, |it| it.at.clone()))
}

fn counted(changes: &[Change]) -> String {
    match changes.len() {
        1 => "in one place".to_owned(),
        n => in_places(n),
    }
}

pub(super) fn in_places(n: usize) -> String {
    format!("in {n} places, of which this is the first")
}
