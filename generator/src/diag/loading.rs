//! What can be wrong with a text before it is known to be OpenAPI 3.

use serde_json::{Number, Value};

use super::{Diagnostics, File, Place};
use crate::pointer::Pointer;

impl Diagnostics {
    /// The text is neither YAML nor JSON.
    pub(crate) fn syntax(&mut self, file: File, offset: usize, message: &str) {
        self.fatal(
            "syntax",
            format!("this is not valid YAML: {message}"),
            file,
            Place::Offset(offset),
        );
    }

    /// The document is in an encoding that YAML and JSON do not allow.
    pub(crate) fn not_utf8(&mut self, offset: usize) {
        let message = "this is not UTF-8, read as Windows-1252".to_owned();
        self.fault("not-utf8", message, File::Document, Place::Offset(offset))
            .help("save the file as UTF-8");
    }

    /// The text ends within something.
    pub(crate) fn cut_off(&mut self, file: File, offset: usize, message: &str) {
        let message = format!("the text ends too early: {message}");
        self.fatal("syntax", message, file, Place::Offset(offset))
            .help("close what is still open, a bracket or a quote, or put back what was cut off");
    }

    /// The text is indented by tabs.
    pub(crate) fn tab(&mut self, file: File, offset: usize, message: &str) {
        let message = format!("this is not valid YAML: {message}");
        self.fatal("syntax", message, file, Place::Offset(offset))
            .help("YAML is indented by spaces, never by tabs");
    }

    /// A mapping has a key twice.
    pub(crate) fn duplicate_key(&mut self, file: File, offset: usize, at: &Pointer) {
        let key = at.last().unwrap_or_default();
        let message = format!("the key `{key}` is already in this mapping");
        self.fault("duplicate-key", message, file, Place::Offset(offset))
            .note(format!("at {at}"))
            .help("remove one of the two; where the run goes on, the last one counts");
    }

    /// Aliases multiply.
    pub(crate) fn alias_bomb(&mut self, file: File) {
        let message = "the aliases of this document multiply beyond any sense".to_owned();
        self.fatal("alias-bomb", message, file, Place::Offset(0))
            .help("write the repeated parts as `$ref`s to components");
    }

    /// Values within values within values.
    pub(crate) fn too_deep(&mut self, file: File, offset: usize) {
        let message = "values are nested too deeply here, more than 128 levels".to_owned();
        self.fatal("nesting", message, file, Place::Offset(offset));
    }

    /// A stream of YAML documents.
    pub(crate) fn several_documents(&mut self, file: File, offset: usize) {
        let message = "a second YAML document starts here, and one file is one document".to_owned();
        self.fatal("several-documents", message, file, Place::Offset(offset));
    }

    /// Nothing, or nothing but comments.
    pub(crate) fn empty_document(&mut self) {
        self.fatal(
            "empty-document",
            "the document is empty".to_owned(),
            File::Document,
            Place::Offset(0),
        );
    }

    /// A list or a text.
    pub(crate) fn not_a_mapping(&mut self, root: &Value) {
        let what = if root.is_array() { "a list" } else { "a single value" };
        let message = format!("an OpenAPI document is a mapping, this is {what}");
        self.fatal("not-openapi", message, File::Document, Place::Offset(0));
    }

    /// A mapping that does not say which version of OpenAPI it is.
    pub(crate) fn not_openapi(&mut self, at: &Pointer, why: String) {
        let message = format!("this is no OpenAPI document: {why}");
        self.fatal("not-openapi", message, File::Document, Place::Pointer(at.clone()))
            .help("a document starts with `openapi: 3.0.3` or `openapi: 3.1.0`");
    }

    /// A format of its own, or a version of OpenAPI that is not 3.
    pub(crate) fn other_format(&mut self, key: &str, version: &str) {
        let (what, help) = match key {
            "swagger" => ("Swagger", "convert it first, for example with `swagger2openapi`"),
            "asyncapi" => ("AsyncAPI", "it describes messages over a connection, not requests"),
            "openapi" => {
                ("OpenAPI", "versions 3.0 and 3.1 are understood, 3.2 as far as it is like 3.1")
            }
            _ => (key, "an OpenAPI document starts with `openapi: 3.0.3` or `openapi: 3.1.0`"),
        };
        let message = format!("this is {what} {version}, not OpenAPI 3");
        let at = Pointer::root().join(key);
        self.fatal("not-openapi", message, File::Document, Place::Pointer(at)).help(help);
    }

    /// A format that does not name its version.
    pub(crate) fn foreign_format(&mut self, what: &str, help: &str) {
        let message = format!("this is {what}, not OpenAPI 3");
        let at = Place::Pointer(Pointer::root());
        self.fatal("not-openapi", message, File::Document, at).help(help);
    }

    /// OpenAPI 3.2.
    pub(crate) fn newer_version(&mut self, at: &Pointer, version: &str) {
        let message =
            format!("OpenAPI {version} is read as 3.1, what is new in it is not understood");
        self.warning("newer-version", message, File::Document, Place::Pointer(at.clone()));
    }

    /// `openapi: 3.0` without quotes is a number.
    pub(crate) fn version_is_a_number(&mut self, at: &Pointer, number: &Number) {
        let message = format!("the version is written as a number, read as `{number}`");
        self.warning("version-number", message, File::Document, Place::Pointer(at.clone()))
            .help("versions are texts with three parts: `openapi: 3.0.3`");
    }
}
