//! What can be wrong with a page of documentation, and with several together.

use super::{Diagnostics, File, Place, Severity, Strictness};
use crate::pointer::Pointer;

/// What a page is that holds no OpenAPI document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A page about a WebSocket.
    AsyncApi,
    /// A block that looks like OpenAPI and is Mintlify's own.
    MintlifyOld,
    /// Fern's bullet lists.
    FernText,
    /// Starlight's text without the names of fields.
    Starlight,
    /// Starlight's text with everything.
    StarlightFull,
    /// A web page as browsers get it.
    Html,
    /// Anything else.
    Unknown,
}

impl Form {
    fn words(self) -> (&'static str, &'static str) {
        let transcribe = "write the operation down by hand as OpenAPI, and keep the page beside it";
        match self {
            Self::AsyncApi => (
                "a WebSocket page, its block is AsyncAPI",
                "only requests over HTTP become methods: leave the page out",
            ),
            Self::MintlifyOld => (
                "a page of Mintlify's of 2025, its block only looks like OpenAPI",
                "fetch the page again: newer ones hold the OpenAPI document",
            ),
            Self::FernText => {
                ("a page of Fern's in text form, which holds no document", transcribe)
            }
            Self::Starlight => (
                "a page of Starlight's as text, which lost the names and types of its fields",
                "look for the full text of the page, or write the operation down by hand as OpenAPI",
            ),
            Self::StarlightFull => {
                ("a page of Starlight's as full text, which holds no document", transcribe)
            }
            Self::Html => (
                "a web page (HTML)",
                "save the OpenAPI document that the page shows or links to; often it is at `/openapi.json`",
            ),
            Self::Unknown => (
                "a page without an OpenAPI document",
                "a document stands in a fence of YAML that begins with `openapi:`",
            ),
        }
    }
}

impl Diagnostics {
    /// A page that holds no document.
    pub(crate) fn page_without_document(&mut self, form: Form, offset: usize) {
        let (what, help) = form.words();
        let message = format!("this is {what}");
        self.fatal("page-form", message, File::Document, Place::Offset(offset)).help(help);
    }

    /// A fence that never closes.
    pub(crate) fn open_fence(&mut self, offset: usize) {
        let message = "the YAML fence opened here never closes".to_owned();
        self.fatal("page", message, File::Document, Place::Offset(offset))
            .help("is the page cut? fetch it again, whole");
    }

    /// A fence that names another operation than the one in it.
    pub(crate) fn other_operation(&mut self, offset: usize, method: &str, path: &str) {
        let method = method.to_uppercase();
        let message =
            format!("the fence says `{method} {path}`, and the document does not have it");
        self.fault("page", message, File::Document, Place::Offset(offset))
            .help("the page is put together wrongly: compare it with the one on the site");
    }

    /// A server that only the page knows.
    pub(crate) fn server_of_page(&mut self, offset: usize, server: &str) {
        let message = format!("the document has no server, and this line says `{server}`");
        self.warning("page-server", message, File::Document, Place::Offset(offset))
            .help("where it is wrong, say `base_url` in provider.yaml");
    }

    /// Pages whose servers are not the same.
    pub(crate) fn servers_differ(&mut self, file: File, at: &Pointer) {
        let message = "this page names other servers than the first one".to_owned();
        self.fault("pages", message, file, Place::Pointer(at.clone()))
            .note("its operations keep them")
            .help("where they are the same API, say `base_url` in provider.yaml");
    }

    /// Pages that say different things about one operation or component.
    pub(crate) fn pages_differ(&mut self, file: File, at: &Pointer) {
        let message = "an earlier page says otherwise here, and that one counts".to_owned();
        self.fault("pages", message, file, Place::Pointer(at.clone()))
            .help("are the pages of one date? fetch them again together");
    }

    /// What was found in a text by itself, as of that file of a run.
    pub(crate) fn take_in(&mut self, other: Self, file: File) {
        for mut diagnostic in other.all {
            diagnostic.file = file;
            // The other pages make a document without it.
            if diagnostic.code.starts_with("page") && self.strictness() == Strictness::Lenient {
                diagnostic.severity = Severity::Warning;
            }
            self.all.push(diagnostic);
        }
    }
}
