//! What lowering finds wrong in what a request sends: parameters and bodies.

use super::lowering::here;
use super::{Diagnostics, File};
use crate::pointer::Pointer;

impl Diagnostics {
    /// A parameter with a name that no request can carry.
    pub(crate) fn illegal_parameter_name(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is no name a request can carry: the parameter is left out");
        self.fault("parameter-name", message, File::Document, here(at))
            .help("a header's name is made of letters, digits and `!#$%&'*+-.^_`|~`, and no name is empty");
    }

    /// A header of a reply whose name HTTP does not allow.
    pub(crate) fn illegal_header_name(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is no name a reply can carry: the header is left out");
        self.fault("parameter-name", message, File::Document, here(at))
            .help("a header's name is made of letters, digits and `!#$%&'*+-.^_`|~`");
    }

    /// A header of a reply that is more than a value or a list of values.
    pub(crate) fn header_as_text(&mut self, at: &Pointer, name: &str) {
        let message = format!("no type is made of what is inside `{name}`: it is read as text");
        self.warning("header-as-text", message, File::Document, here(at));
    }

    /// A list of lists or an object of objects, for which the style has no form.
    pub(crate) fn style_without_depth(&mut self, at: &Pointer, name: &str) {
        let message =
            format!("the style of `{name}` has no form for what is inside its lists and objects");
        self.warning("parameter-style", message, File::Document, here(at))
            .note("it is sent as JSON".to_owned())
            .help("`style: deepObject` has brackets for it, `content: {application/json: ..}` makes JSON of the whole");
    }

    /// A variable written the way Express does.
    pub(crate) fn variable_with_colon(&mut self, at: &Pointer, name: &str, path: &str) {
        let message = format!("`:{name}` in `{path}` is taken for the variable `{{{name}}}`");
        self.warning("path-parameter", message, File::Document, here(at))
            .help(format!("write `{{{name}}}`"));
    }

    /// A query parameter that the path has as well.
    pub(crate) fn query_in_path(&mut self, at: &Pointer, name: &str, path: &str) {
        let message = format!("`{path}` has a query, and `{name}` in it is a parameter already");
        self.warning("path-parameter", message, File::Document, here(at))
            .note("it is sent once, as the parameter")
            .help("write the path without `?` and what follows it");
    }

    /// A form that is no object.
    pub(crate) fn form_without_members(&mut self, at: &Pointer) {
        let message =
            "a form has members, and this is no object: it is sent as it is given".to_owned();
        self.fault("form", message, File::Document, here(at))
            .help("give the schema `type: object` and a property for each part");
    }

    /// A multipart body of texts only.
    pub(crate) fn multipart_without_file(&mut self, at: &Pointer) {
        if !self.is_reported(at) {
            let message = "a multipart body, and none of its parts is a file".to_owned();
            self.warning("form-without-file", message, File::Document, here(at))
                .note("documents made from code often lack the part with the file")
                .help("a part that is a file has the schema `{type: string, format: binary}`");
        }
    }

    /// How a part is to be written that no form has.
    pub(crate) fn style_of_part(&mut self, at: &Pointer, name: &str) {
        if !self.is_reported(at) {
            let message = format!(
                "the style of the part `{name}` is not heeded: each item of a list is a part of its own"
            );
            self.fault("form", message, File::Document, here(at))
                .help("`contentType: application/json` makes one part of the list");
        }
    }

    /// A multipart body that is no form.
    pub(crate) fn multipart_of_another_kind(&mut self, at: &Pointer, media: &str) {
        let message = format!("`{media}` has no members by name: it is sent as it is given");
        self.fault("form", message, File::Document, here(at))
            .help("a body of parts with names is `multipart/form-data`; for another one a caller says the boundary in the file's content type");
    }

    /// A parameter with a content other than JSON that has members.
    pub(crate) fn parameter_of_another_kind(&mut self, at: &Pointer, name: &str, media: &str) {
        let message =
            format!("nothing writes `{name}` as `{media}`: it is a text that a caller makes");
        self.fault("parameter-content", message, File::Document, here(at))
            .help("give it a `schema` and a `style`, or `content: {application/json: ..}`");
    }

    /// A parameter that is a header every request has.
    pub(crate) fn own_header(&mut self, at: &Pointer, name: &str) {
        let message = format!("`{name}` is the client's own header: the parameter is left out");
        self.warning("own-header", message, File::Document, here(at)).help(format!(
            "OpenAPI does not heed it; a single call has `.header(\"{}\", ..)`",
            name.to_lowercase()
        ));
    }

    /// A credential that only parameters speak of.
    pub(crate) fn credential_parameter(&mut self, at: &Pointer, name: &str) {
        let help = self.advise(
            format!("say in provider.yaml that it is the client's:\nauth:\n  header: {name}"),
            "describe it in `components.securitySchemes`, and name that in `security`",
        );
        let message =
            format!("`{name}` looks like a credential, which no security scheme describes");
        self.warning("credential-parameter", message, File::Document, here(at))
            .note("each call has to bring it".to_owned())
            .help(help);
    }

    /// A scheme that no request shows.
    pub(crate) fn certificate(&mut self, at: &Pointer, id: &str) {
        let message = format!("`{id}` is a certificate, which is up to the transport");
        self.fault("unsupported-scheme", message, File::Document, here(at))
            .help("give the client's builder a transport that has it");
    }

    /// A key in a header that HTTP does not know the letters of.
    pub(crate) fn illegal_key(&mut self, at: &Pointer, name: &str) {
        let message = format!("no header can be called {name:?}, so the key is never sent");
        self.fault("unsupported-scheme", message, File::Document, here(at))
            .help("say the name of the header");
    }

    /// A scheme whose credentials answer what the server says first.
    pub(crate) fn challenge(&mut self, at: &Pointer, scheme: &str) {
        let message = format!("`{scheme}` answers a challenge, which the client does not compute");
        self.fault("unsupported-scheme", message, File::Document, here(at))
            .note(format!("a credential is sent as it is given: `Authorization: {scheme} ..`"));
    }

    /// A pattern that is no regular expression of ECMA-262.
    pub(crate) fn uncompilable_pattern(&mut self, at: &Pointer, pattern: &str) {
        let shown = shown(pattern);
        let message =
            format!("{shown} is no regular expression of ECMA-262: `check()` leaves it out");
        self.warning("pattern", message, File::Document, here(at))
            .help("write it as JavaScript does: without `(?i)`, `\\A` and `[[:alpha:]]`, and without slashes around it");
    }

    /// A pattern that some texts keep a backtracking engine busy with for ages.
    pub(crate) fn exponential_pattern(&mut self, at: &Pointer, pattern: &str) {
        let shown = shown(pattern);
        let message = format!("{shown} may take exponential time: `check()` leaves it out");
        self.warning("pattern", message, File::Document, here(at))
            .note("some text can be read in several ways again and again: all are tried before it is refused".to_owned())
            .help("write it so that a character can be read in one way only: `^[a-z]+$` for `^([a-z]+)*$`");
    }
}

/// The pattern in a message, unless it is too long for that.
fn shown(pattern: &str) -> String {
    match pattern.contains(char::is_control) || pattern.len() > 80 {
        true => "the pattern".to_owned(),
        false => format!("`{pattern}`"),
    }
}
