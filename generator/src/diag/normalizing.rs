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
}

fn first_place(changes: &[Change]) -> Place {
    Place::Pointer(changes.first().map_or_else(Pointer::root, |it| it.at.clone()))
}

fn counted(changes: &[Change]) -> String {
    match changes.len() {
        1 => "in one place".to_owned(),
        n => format!("in {n} places, of which this is the first"),
    }
}
