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
        diagnostic.help = remedy(why);
    }

    /// An item of `required` that is no name. Left out, it would make optional what the author wants required, and no
    /// one could see it in the types.
    pub(crate) fn rule_in_required(&mut self, at: &Pointer) {
        let message = "`required` lists names of properties, and this is a mapping".to_owned();
        self.fatal("not-openapi", message, File::Document, Place::Pointer(at.clone())).help(
            "list the names that are always required; a rule about others stands beside `required`: \
             `anyOf: [{required: [a]}, {required: [b]}]`",
        );
    }

    /// The whole document does not parse, and no part of it is to blame.
    pub(crate) fn nothing_parses(&mut self, why: &str) {
        let message = format!("the document does not fit OpenAPI: {why}");
        self.fatal("not-openapi", message, File::Document, Place::Pointer(Pointer::root()));
    }

    /// A construct that is lost between the document and what lowering sees.
    pub(crate) fn unsupported(&mut self, at: &Pointer, known: &[&str]) {
        let keyword = at.last().unwrap_or_default();
        let is_known = known.contains(&keyword) || JSON_SCHEMA.contains(&keyword);
        let meant = nearest(keyword, known.iter().copied().filter(|_| !is_known), 1);
        if at.parent().is_some_and(|it| it.tokens() == ["paths"]) {
            return self.no_path(at, keyword);
        }
        if matches!(keyword, "$dynamicRef" | "$recursiveRef") {
            return self.ambiguous_ref(at, keyword);
        }
        if is_path_item(at) && !is_known && meant.is_empty() {
            return self.no_method(at, keyword);
        }
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

    /// A reference whose meaning depends on where a reader came from.
    fn ambiguous_ref(&mut self, at: &Pointer, keyword: &str) {
        let message =
            format!("`{keyword}` can mean several schemas, or none: it is taken for none");
        self.fault("unsupported", message, File::Document, Place::Pointer(at.clone()))
            .help("refer to the schema that is meant by `$ref`");
    }

    /// Operations with methods that only 3.2 has.
    pub(crate) fn methods_left_out(&mut self, at: &Pointer, methods: &[String]) {
        let methods: Vec<String> = methods.iter().map(|it| format!("`{it}`")).collect();
        let message = format!("methods of 3.2 are left out: {}", methods.join(", "));
        self.fault("operation-left-out", message, File::Document, Place::Pointer(at.clone()));
    }

    /// A keyword that no type can say and that callers can read of.
    pub(crate) fn only_documented(&mut self, at: &Pointer) {
        let keyword = at.last().unwrap_or_default();
        let message = format!("`{keyword}` becomes documentation: no type can say it");
        let help = self.advise(
            format!("accept the loss in provider.yaml:\naccept: {{{}: why}}", quoted(at)),
            "nothing checks it: a value that breaks it is sent and read like any other",
        );
        self.fault("unsupported", message, File::Document, Place::Pointer(at.clone())).help(help);
    }

    /// A key of `paths` without the slash that makes it one.
    fn no_path(&mut self, at: &Pointer, path: &str) {
        let message = format!("`{path}` is no path: what stands there is left out");
        self.fault("unsupported", message, File::Document, Place::Pointer(at.clone()))
            .help(format!("a path starts with a slash: `/{path}`"));
    }

    /// A key of a path that is no method of HTTP, as far as OpenAPI goes.
    fn no_method(&mut self, at: &Pointer, key: &str) {
        let message =
            format!("`{key}` is no method that OpenAPI knows: what stands there is left out");
        self.fault("unsupported", message, File::Document, Place::Pointer(at.clone()))
            .help(format!("a path has {}", METHODS.map(|it| format!("`{it}`")).join(", ")));
    }

    /// A reference to something that is not there.
    pub(crate) fn dangling_ref(&mut self, at: &Pointer, reference: &str, near: &[String]) {
        let message = format!("`{reference}` leads nowhere");
        let diagnostic =
            self.fault("dangling-ref", message, File::Document, Place::Pointer(at.clone()));
        let is_plain = near.is_empty() && !reference.starts_with("#/");
        if let Some(rest) = reference.strip_prefix('#').filter(|it| is_plain && !it.is_empty()) {
            diagnostic
                .help(format!("a reference within the document starts with `#/`: `#/{rest}`"));
        }
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

    /// References that lead only back to themselves. Of a path no request is known then, so there is no crate.
    pub(crate) fn ref_cycle(&mut self, at: &Pointer, kind: &str, cycle: &[String]) {
        let message = "this reference leads only back to itself".to_owned();
        let (file, place) = (File::Document, Place::Pointer(at.clone()));
        let is_sent = !at.iter().any(|it| matches!(it, "callbacks" | "webhooks"));
        let diagnostic = match kind {
            "path" if is_sent => self.fatal("ref-cycle", message, file, place),
            _ => self.fault("ref-cycle", message, file, place),
        };
        diagnostic.note(format!("by way of {}", cycle.join(" -> "))).help(match kind {
            "schema" => {
                "a schema may contain itself, but only below a property or in a list".to_owned()
            }
            kind => format!("write the {kind} itself in one of these places"),
        });
    }
}

fn is_path_item(key: &Pointer) -> bool {
    let path = key.tokens();
    path.len() == 3 && path.first().is_some_and(|it| it == "paths")
}

/// The methods an operation can have.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Keywords of JSON Schema that nobody misspelt, though nothing is made of them.
const JSON_SCHEMA: [&str; 14] = [
    "if",
    "then",
    "else",
    "not",
    "const",
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "patternProperties",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// What to write instead of a value that does not fit.
fn remedy(why: &str) -> Option<String> {
    let expected = why.split("expected ").nth(1).unwrap_or_default();
    let help = match expected {
        "a list" => "write it as a list: `[..]`",
        "a mapping" => "write it as a mapping: `{key: value}`",
        "a boolean" => "write `true` or `false`, without quotes",
        "a string" => "write it as a text, in quotes if need be",
        "a JSON number" => "write a number, without quotes",
        "a Discriminator" => "write it as a mapping: `{propertyName: kind}`",
        "a schema or a boolean" => "write it as a schema: `{type: string}`",
        _ if expected.starts_with("a whole number") => "write a whole number, not negative",
        _ if expected.starts_with("one of") => return meant(why, expected),
        _ if why.starts_with("invalid type") && expected.starts_with('a') => {
            "write it as a mapping: `{key: value}`"
        }
        _ => return why.strip_prefix("it lacks ").map(|it| format!("add {it}")),
    };
    Some(help.to_owned())
}

/// The value that was meant, of those there are.
fn meant(why: &str, expected: &str) -> Option<String> {
    let written = why.split('`').nth(1)?;
    let known = expected.split('`').skip(1).step_by(2);
    nearest(written, known, 1).first().map(|it| format!("did you mean `{it}`?"))
}
