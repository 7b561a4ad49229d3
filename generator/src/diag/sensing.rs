//! What can be wrong with a document that fits OpenAPI's types.

use serde_json::Value;

use super::lowering::here;
use super::{Diagnostics, File};
use crate::nearest::nearest;
use crate::pointer::Pointer;

impl Diagnostics {
    /// A type that JSON Schema does not have.
    pub(crate) fn unknown_type(&mut self, at: &Pointer, ty: &str, known: &[&str]) {
        let message = format!("there is no type `{ty}`: any JSON is taken");
        let begins = || known.iter().copied().find(|it| !ty.is_empty() && it.starts_with(ty));
        let meant = nearest(ty, known.iter().copied(), 1).first().copied().or_else(begins);
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                let known: Vec<String> = known.iter().map(|it| format!("`{it}`")).collect();
                format!("the types are {}", known.join(", "))
            }
        };
        self.fault("unknown-type", message, File::Document, here(at)).help(help);
    }

    /// A property whose name stands for others: some exporters write a map so.
    pub(crate) fn property_of_any_name(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is a property here: is any name meant?");
        self.warning("property-of-any-name", message, File::Document, here(at))
            .help("a mapping of any names is `additionalProperties` beside `properties`: an overlay can say so");
    }

    /// A member that no value of its schema's type can be.
    pub(crate) fn member_of_another_type(&mut self, at: &Pointer, member: &Value, ty: &str) {
        let message = format!("`{member}` is a member of an enum with `type: {ty}`, and is none");
        self.fault("enum-member", message, File::Document, here(at))
            .help("correct the member, or the type");
    }

    /// An enum that no value is in.
    pub(crate) fn empty_enum(&mut self, at: &Pointer) {
        let message = "an enum without members says nothing: it is not heeded".to_owned();
        self.warning("empty-enum", message, File::Document, here(at));
    }

    /// A value that the document shows and the type it asks for does not hold.
    pub(crate) fn beyond_type(&mut self, at: &Pointer, value: &Value, ty: &str) {
        if self.is_reported(at) {
            return;
        }
        let message = format!("`{value}` is beyond {ty}: a server that sends it is not understood");
        self.fault("beyond-type", message, File::Document, here(at)).help(
            "`format: uint64` holds up to 18446744073709551615, `format: bigint` any integer",
        );
    }

    /// A constant that the schema's own enum rules out.
    pub(crate) fn const_outside_enum(&mut self, at: &Pointer, value: &Value) {
        let message = format!("`const: {value}` is no member of `enum`: only the constant is kept");
        self.fault("const-outside-enum", message, File::Document, here(at))
            .help("leave out one of the two");
    }

    /// A key of `responses` that no reply has as its status.
    pub(crate) fn unknown_status(&mut self, at: &Pointer, status: &str) {
        let message = format!("`{status}` is no status: the reply is left out");
        self.fault("unknown-status", message, File::Document, here(at))
            .help("a status is a number from 100 to 599, a class like `4XX`, or `default`");
    }

    /// An operation of which no reply is known.
    pub(crate) fn no_replies(&mut self, at: &Pointer) {
        if self.is_reported(at) {
            return;
        }
        let message = "an operation has at least one reply, and here is none".to_owned();
        self.warning("no-replies", message, File::Document, here(at))
            .note("every 2xx is taken for success, and its body is not read")
            .help("say what comes back: `responses: {'204': {description: Done}}`");
    }

    /// Two operations with one id.
    pub(crate) fn duplicate_operation_id(&mut self, at: &Pointer, id: &str, first: &Pointer) {
        let message = format!("`{id}` is the id of another operation already");
        self.warning("duplicate-operation-id", message, File::Document, here(at))
            .note(format!("the first at {first}"))
            .help("give each operation an id of its own");
    }

    /// Two parameters with one name and place.
    pub(crate) fn duplicate_parameter(&mut self, at: &Pointer, name: &str, place: &str) {
        let message =
            format!("the operation has a {place} parameter `{name}` already: this one is left out");
        self.fault("duplicate-parameter", message, File::Document, here(at))
            .help("remove one of the two");
    }

    /// A parameter with several ways to write its value.
    pub(crate) fn several_contents(&mut self, at: &Pointer, name: &str, kept: &str) {
        let message =
            format!("the parameter `{name}` has several media types: it goes as `{kept}`");
        self.fault("parameter-content", message, File::Document, here(at)).help(
            "`content` of a parameter has exactly one entry: keep that which the server reads",
        );
    }

    /// Requests the API makes when something happens.
    pub(crate) fn callbacks_ignored(&mut self, at: &Pointer) {
        let message =
            "callbacks are types only: what receives and verifies them is not generated".to_owned();
        self.fault("ignored", message, File::Document, here(at));
    }

    /// Headers of one part of a form.
    pub(crate) fn part_headers_ignored(&mut self, at: &Pointer) {
        let message = "the headers of a part are no arguments".to_owned();
        self.fault("ignored", message, File::Document, here(at))
            .help("a file has them by its method `header`; other parts are sent without");
    }

    /// Calls that follow from a reply.
    pub(crate) fn links_ignored(&mut self, at: &Pointer) {
        let message =
            "links are not generated: the call that follows is written by hand".to_owned();
        self.fault("ignored", message, File::Document, here(at));
    }

    /// A `$ref` that is a number, null or anything else.
    pub(crate) fn reference_is_no_text(&mut self, at: &Pointer, reference: &Value) {
        let message = format!("a reference is a text, and this is `{reference}`: it is left out");
        self.fault("bad-ref", message, File::Document, here(at))
            .help("write the place in quotes: `$ref: '#/components/schemas/Name'`");
    }

    /// A parameter or header that says in two ways what it holds.
    pub(crate) fn schema_and_content(&mut self, at: &Pointer, kind: &str) {
        let message = format!("a {kind} has `schema` or `content`: its `content` is left out");
        self.fault("schema-and-content", message, File::Document, here(at)).help(
            "keep `content` where the value is sent as JSON text, else `schema`; remove the other",
        );
    }

    /// Both forms of examples.
    pub(crate) fn two_kinds_of_examples(&mut self, at: &Pointer, kind: &str) {
        let message = format!("a {kind} has `example` or `examples`, not both");
        self.warning("two-examples", message, File::Document, here(at))
            .help("move the one `example` among the `examples`");
    }

    /// A parameter of the path that is not said to be required.
    pub(crate) fn path_parameter_not_required(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is part of the path, so it is required");
        self.warning("path-parameter", message, File::Document, here(at))
            .help("add `required: true`");
    }

    /// An address of OAuth with variables, which only servers have.
    pub(crate) fn address_with_variables(&mut self, at: &Pointer, url: &str) {
        let message = format!("`{url}` is no URL, and its variables are filled in by nobody");
        self.warning("bad-url", message, File::Document, here(at))
            .help("write the URL itself, or one that is relative to the server: `/oauth/tokens`");
    }

    /// A variable of a server without the value it has when nobody chooses one.
    pub(crate) fn variable_without_default(
        &mut self,
        at: &Pointer,
        name: &str,
        first: Option<&str>,
    ) {
        let message = match first {
            Some(first) => format!("the variable `{name}` has no default: `{first}` is taken"),
            None => format!("the variable `{name}` has no default: it is left out"),
        };
        self.fault("not-openapi", message, File::Document, here(at))
            .help(format!("add `default: {}`", first.unwrap_or("..")));
    }
}
