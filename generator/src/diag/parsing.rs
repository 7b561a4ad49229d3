//! What can be wrong with a document that is spelled as OpenAPI 3.0.

use super::{Diagnostics, File, Place, Strictness, quoted};
use crate::nearest::nearest;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A value that does not fit OpenAPI's types; `dropped` says what becomes of it in a lenient run.
    pub(crate) fn does_not_parse(&mut self, at: &Pointer, why: &str, dropped: &str) {
        let message = format!("this does not fit OpenAPI: {why}");
        let strict = self.strictness() == Strictness::Strict;
        let diagnostic =
            self.fault("not-openapi", message, File::Document, Place::Pointer(at.clone()));
        if !strict {
            diagnostic.note(format!("{dropped} is left out"));
        }
    }

    /// The whole document does not parse, and no part of it is to blame.
    pub(crate) fn nothing_parses(&mut self, why: &str) {
        let message = format!("the document does not fit OpenAPI: {why}");
        self.fatal("not-openapi", message, File::Document, Place::Pointer(Pointer::root()));
    }

    /// A construct that is lost between the document and what lowering sees.
    pub(crate) fn unsupported(&mut self, at: &Pointer, known: &[&str]) {
        let keyword = at.last().unwrap_or_default();
        let meant = nearest(keyword, known.iter().copied().filter(|it| *it != keyword), 1);
        let message = format!("`{keyword}` is not understood here, the typed parse drops it");
        let accept = format!("accept: {{{}: why}}", quoted(at));
        let help = match meant.first() {
            Some(meant) => self.advise(
                format!("did you mean `{meant}`? Else accept the loss in provider.yaml:\n{accept}"),
                &format!("did you mean `{meant}`?"),
            ),
            None => self.advise(
                format!("rewrite it, or accept the loss in provider.yaml:\n{accept}"),
                "rewrite it where it matters: the crate is emitted without it",
            ),
        };
        self.fault("unsupported", message, File::Document, Place::Pointer(at.clone())).help(help);
    }

    /// Requests the API makes to its users.
    pub(crate) fn webhooks_ignored(&mut self, at: &Pointer) {
        let message = "webhooks are not generated: a client does not receive requests".to_owned();
        self.warning("ignored", message, File::Document, Place::Pointer(at.clone()));
    }

    /// A reference to something that is not there.
    pub(crate) fn dangling_ref(&mut self, at: &Pointer, reference: &str, near: &[String]) {
        let message = format!("`{reference}` leads nowhere");
        let diagnostic =
            self.fault("dangling-ref", message, File::Document, Place::Pointer(at.clone()));
        if !near.is_empty() {
            let near: Vec<_> = near.iter().map(|it| format!("`{it}`")).collect();
            diagnostic.help(format!("there is {}", near.join(", ")));
        }
    }

    /// A reference into another file or to an address.
    pub(crate) fn external_ref(&mut self, at: &Pointer, reference: &str) {
        if self.is_reported(at) {
            return;
        }
        let message = format!("`{reference}` leads out of this document, and nothing else is read");
        self.fault("external-ref", message, File::Document, Place::Pointer(at.clone()))
            .help("bundle the documents into one first");
    }

    /// References that lead only back to themselves.
    pub(crate) fn ref_cycle(&mut self, at: &Pointer, cycle: &[String]) {
        let message = "this reference leads only back to itself".to_owned();
        self.fault("ref-cycle", message, File::Document, Place::Pointer(at.clone()))
            .note(format!("by way of {}", cycle.join(" -> ")))
            .help("a schema may contain itself, but only below a property or in a list");
    }
}
