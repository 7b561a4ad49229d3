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

    /// A form that is no object.
    pub(crate) fn form_without_members(&mut self, at: &Pointer) {
        let message =
            "a form has members, and this is no object: it is sent as it is given".to_owned();
        self.fault("form", message, File::Document, here(at))
            .help("give the schema `type: object` and a property for each part");
    }

    /// A multipart body that is no form.
    pub(crate) fn multipart_of_another_kind(&mut self, at: &Pointer, media: &str) {
        let message = format!("`{media}` has no members by name: it is sent as it is given");
        self.fault("form", message, File::Document, here(at))
            .help("a body of parts with names is `multipart/form-data`; for another one a caller says the boundary in the file's content type");
    }
}
