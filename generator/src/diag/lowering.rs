//! What lowering finds wrong in a document: references, and what Rust or the runtime cannot say.

use super::{Diagnostics, File, Place};
use crate::nearest::nearest;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A reference to something that is not there, or not of this kind.
    pub(crate) fn unresolved_reference(&mut self, at: &Pointer, reference: &str) {
        let message = format!("`{reference}` leads to nothing that can stand here");
        self.fault("unresolved-ref", message, File::Document, here(at))
            .help("move what it refers to under `components`, to the section of its kind");
    }

    /// A schema that is nothing but a reference to itself.
    pub(crate) fn circular_schema(&mut self, at: &Pointer, reference: &str) {
        self.fault(
            "circular-ref",
            format!("`{reference}` leads only back to itself"),
            File::Document,
            here(at),
        );
    }

    /// A chain of references without an end.
    pub(crate) fn circular_reference(&mut self, at: &Pointer) {
        self.fault(
            "circular-ref",
            "the reference leads only back to itself".to_owned(),
            File::Document,
            here(at),
        );
    }

    /// A list, map or union that contains itself and is no type of its own.
    pub(crate) fn endless_schema(&mut self, at: &Pointer) {
        let message =
            "this contains itself without an object between: any JSON is taken".to_owned();
        self.warning("endless-schema", message, File::Document, here(at));
    }

    /// A struct that requires itself.
    pub(crate) fn endless_type(&mut self, at: &Pointer, property: &str) {
        let message = format!("`{property}` requires a value that requires it again, without end");
        self.fault("endless-type", message, File::Document, here(at))
            .help("do not require the property, or allow null");
    }

    /// `allOf` with members that no value fits.
    pub(crate) fn conflicting_types(
        &mut self,
        at: &Pointer,
        (a, b): (&str, &str),
        kept: &str,
        other: &Pointer,
    ) {
        let message = format!("`allOf` asks for {a} and {b} at once; {kept}");
        self.fault("conflict", message, File::Document, here(at))
            .note(format!("the other at {other}"));
    }

    /// `allOf` with enums that have no member in common.
    pub(crate) fn conflicting_enums(&mut self, at: &Pointer, other: &Pointer) {
        let message =
            "`allOf` joins enums without a common member; all members are kept".to_owned();
        self.fault("conflict", message, File::Document, here(at))
            .note(format!("the other at {other}"));
    }

    /// `allOf` with two members that are `oneOf`.
    pub(crate) fn two_unions(&mut self, at: &Pointer) {
        let message = "`allOf` joins two unions; any JSON is taken".to_owned();
        self.fault("conflict", message, File::Document, here(at));
    }

    /// A server that no request can be sent to.
    pub(crate) fn unusable_server(&mut self, at: &Pointer, url: &str) {
        let message = format!("`{url}` is no URL of HTTP with a host: the server is not offered");
        self.fault("unusable-server", message, File::Document, here(at))
            .note("what has no other server is sent to the one of the document")
            .help(
                "write it out, with each of its variables described: `https://api.example.com/v2`",
            );
    }

    /// Servers of an operation beyond the one that is used.
    pub(crate) fn several_servers(&mut self, at: &Pointer, url: &str) {
        let message = format!("of the servers of an operation only one is used: `{url}`");
        self.fault("several-servers", message, File::Document, here(at))
            .note("another is chosen by the base URL of a client of its own");
    }

    /// A member that is not of the type its enum declares, but reads as one.
    pub(crate) fn misspelt_member(
        &mut self,
        at: &Pointer,
        written: &serde_json::Value,
        read: &serde_json::Value,
    ) {
        let message = format!("`{written}` is taken for `{read}`, which is what `type` asks for");
        self.warning("misspelt-member", message, File::Document, here(at));
    }

    /// One value twice in an enum.
    pub(crate) fn duplicate_member(
        &mut self,
        at: &Pointer,
        value: &serde_json::Value,
        first: &Pointer,
    ) {
        self.warning(
            "duplicate-member",
            format!("`{value}` is a member already"),
            File::Document,
            here(at),
        )
        .note(format!("the first at {first}"));
    }

    /// An extension that names more or fewer members than there are.
    pub(crate) fn variant_names_do_not_fit(
        &mut self,
        at: &Pointer,
        n_names: usize,
        n_members: usize,
    ) {
        let message = format!("{n_names} names for {n_members} members: the names are not used");
        self.warning("variant-names", message, File::Document, here(at));
    }

    /// A required property that is not among the properties.
    pub(crate) fn undescribed_property(&mut self, at: &Pointer, key: &str) {
        let message = format!("`{key}` is required but not described: it may be any JSON");
        self.warning("undescribed-property", message, File::Document, here(&at.join("required")));
    }

    /// A default that is no value of its schema.
    pub(crate) fn unfit_default(&mut self, at: &Pointer, default: &serde_json::Value) {
        let message = format!("`{default}` is no value of the schema it is the default of");
        self.warning("unfit-default", message, File::Document, here(at));
    }

    /// A path parameter without a place.
    pub(crate) fn parameter_without_variable(&mut self, at: &Pointer, name: &str, path: &str) {
        let message = format!("`{path}` has no variable `{name}`: the parameter is left out");
        self.fault("path-parameter", message, File::Document, here(at));
    }

    /// A variable of the path without a parameter.
    pub(crate) fn variable_without_parameter(&mut self, at: &Pointer, name: &str, path: &str) {
        let message = format!(
            "`{path}` has a variable `{name}` but no parameter for it: it is taken for text"
        );
        self.fault("path-parameter", message, File::Document, here(at)).help(format!(
            "describe it:\nparameters:\n  - {{name: {name}, in: path, required: true, schema: {{type: string}}}}"
        ));
    }

    /// A change of the protocol beside other replies.
    pub(crate) fn switch_not_offered(&mut self, at: &Pointer) {
        let message = "a switch of protocols is not asked for".to_owned();
        self.warning("unsupported-reply", message, File::Document, here(at));
    }

    /// A reply whose schema is of no use, as nothing here reads its notation.
    pub(crate) fn undecoded_reply(&mut self, at: &Pointer, media: &str) {
        if !self.is_reported(at) {
            let message = format!("no type is made of `{media}`: the body is kept as it comes");
            self.fault("reply-notation", message, File::Document, here(at))
                .help("if the server has JSON as well, describe that beside it");
        }
    }

    /// A body whose arms say whether the reply is a stream, which the methods then do not.
    pub(crate) fn flag_in_arms(&mut self, at: &Pointer) {
        if !self.is_reported(at) {
            let message = "`stream` is a property of arms of the body: neither method sets it";
            self.warning("stream-flag", message.to_owned(), File::Document, here(at))
                .help("give each method the arm that asks for the reply it reads");
        }
    }

    /// A body that can ask for one of two replies only.
    pub(crate) fn reply_not_asked_for(&mut self, at: &Pointer, flag: bool) {
        if !self.is_reported(at) {
            let other = if flag { "that is no stream" } else { "that is a stream" };
            let message =
                format!("`stream` is always `{flag}` here: the reply {other} is left out");
            self.warning("stream-flag", message, File::Document, here(at));
        }
    }

    /// One of several streams that are of different items.
    pub(crate) fn another_stream(&mut self, at: &Pointer, is_asked_for: bool) {
        if !self.is_reported(at) {
            let becomes = if is_asked_for {
                "as two have items of their own, they are kept as they come"
            } else {
                "this one is not asked for"
            };
            let message = format!("a method reads one kind of stream: {becomes}");
            self.fault("second-reply", message, File::Document, here(at));
        }
    }

    /// A requirement that names no scheme.
    pub(crate) fn unknown_scheme(&mut self, at: &Pointer, id: &str, known: &[&str]) {
        // A scheme that does not parse is there, and was reported itself.
        let scheme = Pointer::root().join("components").join("securitySchemes").join(id);
        if self.is_reported(&scheme) {
            return;
        }
        let message = format!("there is no security scheme `{id}`");
        let help = match nearest(id, known.iter().copied(), 1).first() {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "describe it in `components.securitySchemes`".to_owned(),
        };
        self.fault("unknown-scheme", message, File::Document, here(at)).help(help);
    }

    /// No base URL anywhere.
    pub(crate) fn no_server(&mut self, at: &Pointer) {
        let help = self.advise(
            "say it in provider.yaml:\nbase_url: https://api.example.com".to_owned(),
            "add `servers` to the document; until then the client's builder requires `base_url`",
        );
        let message = "the document has no base URL".to_owned();
        self.fault("no-server", message, File::Document, here(at)).help(help);
    }

    /// A base URL that only the document's own address makes whole.
    pub(crate) fn relative_server(&mut self, at: &Pointer, url: &str) {
        let help = self.advise(
            format!("say where it is in provider.yaml:\nbase_url: https://api.example.com{url}"),
            "write the whole URL; until then the client's builder requires `base_url`",
        );
        let message =
            format!("the server `{url}` is relative to an address the document does not say");
        self.fault("relative-server", message, File::Document, here(at)).help(help);
    }

    /// A base URL that is none.
    pub(crate) fn bad_server(&mut self, at: &Pointer, url: &str) {
        let message = format!("the server `{url}` is no URL that requests can be made to");
        self.fault("bad-server", message, File::Document, here(at))
            .help("a base URL is http or https with a host, each of its variables described, without query");
    }

    /// A pointer of `sensitive:` that leads to a type of its own.
    pub(crate) fn sensitive_type(&mut self, at: &Pointer) {
        let message = "only strings, numbers and lists of them can be hidden".to_owned();
        self.fault("sensitive", message, File::Document, here(at));
    }
}

/// The place of a value in its text.
pub(super) fn here(at: &Pointer) -> Place {
    Place::Pointer(at.clone())
}
