//! The extensions that are read here, and what each has to be: one that is something else is told, and has no effect.

use serde_json::Value;

use super::editor::Editor;
use crate::diag::Diagnostics;
use crate::shape::Kind;

/// What the value of an extension is.
struct Form {
    /// As a report says it.
    name: &'static str,
    is_it: fn(&Value) -> bool,
}

const FLAG: Form = Form {
    name: "true or false",
    is_it: |it| match it {
        Value::Bool(_) => true,
        Value::String(it) => ["true", "false"].iter().any(|flag| it.eq_ignore_ascii_case(flag)),
        _ => false,
    },
};

const FLAG_OR_LIST: Form = Form {
    name: "true, false or a list of languages",
    is_it: |it| it.is_array() || (FLAG.is_it)(it),
};

const FLAG_OR_MAPPING: Form =
    Form { name: "true, false or a mapping", is_it: |it| it.is_object() || (FLAG.is_it)(it) };

const NAME: Form =
    Form { name: "a name", is_it: |it| it.as_str().is_some_and(|it| !it.trim().is_empty()) };

const NAME_OR_LIST: Form = Form {
    name: "a name or a list of names",
    is_it: |it| match it {
        Value::Array(names) => names.iter().all(Value::is_string),
        it => it.is_string(),
    },
};

const NAME_OR_MAPPING: Form =
    Form { name: "a name or a mapping", is_it: |it| it.is_object() || (NAME.is_it)(it) };

const MAPPING: Form = Form { name: "a mapping", is_it: Value::is_object };

const LIST_OR_MAPPING: Form =
    Form { name: "a list or a mapping", is_it: |it| it.is_array() || it.is_object() };

/// What Mintlify shows on the page of an operation.
const MINT: Form = Form {
    name: "a mapping whose `content` is a text",
    is_it: |it| it.is_object() && it.get("content").is_none_or(Value::is_string),
};

const KNOWN: &[(&str, Form)] = &[
    ("x-enum-descriptions", LIST_OR_MAPPING),
    ("x-enum-varnames", LIST_OR_MAPPING),
    ("x-fern-availability", NAME_OR_MAPPING),
    ("x-fern-enum", MAPPING),
    ("x-fern-ignore", FLAG),
    ("x-fern-parameter-name", NAME),
    ("x-fern-property-name", NAME),
    ("x-fern-sdk-group-name", NAME_OR_LIST),
    ("x-fern-sdk-method-name", NAME),
    ("x-fern-sdk-streaming", FLAG_OR_MAPPING),
    ("x-fern-streaming", FLAG_OR_MAPPING),
    ("x-fern-type-name", NAME),
    ("x-fern-webhook", FLAG),
    ("x-internal", FLAG),
    ("x-mint", MINT),
    ("x-sensitive", FLAG),
    ("x-skip-spec", FLAG),
    ("x-speakeasy-group", NAME),
    ("x-speakeasy-name-override", NAME),
    ("x-stainless-naming", MAPPING),
    ("x-stainless-param", NAME),
    ("x-stainless-renameMap", MAPPING),
    ("x-stainless-skip", FLAG_OR_LIST),
];

/// Reports each that has another form.
pub(super) fn report(document: &mut Editor, diagnostics: &mut Diagnostics) {
    let keys: Vec<&str> = KNOWN.iter().map(|(key, _)| *key).collect();
    for kind in [Kind::PathItem, Kind::Operation, Kind::Parameter, Kind::Schema] {
        document.each(kind, &keys, |node| {
            for (key, form) in KNOWN {
                if node.get(*key).is_some_and(|it| !it.is_null() && !(form.is_it)(it)) {
                    diagnostics.malformed_extension(&node.pointer().join(key), form.name);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Strictness;

    #[test]
    fn what_is_of_no_use_is_told() {
        let mut document = Editor::new(
            serde_yaml::from_str(
                "
paths:
  /a:
    get: {x-fern-sdk-group-name: [a, 7], x-fern-sdk-method-name: '', x-internal: 'False'}
    put: {x-fern-sdk-group-name: [], x-fern-streaming: {response: 7}, x-stainless-skip: [go]}
    post: {x-fern-streaming: 1, x-speakeasy-group: null, x-mint: {content: {a: b}}, x-fern-webhook: soon}
    patch: {x-mint: {href: /a}}
    delete: {x-mint: Mint}
    head: {x-mint: {content: A page.}}
components: {schemas: {A: {x-enum-varnames: a, x-fern-enum: [], x-fern-ignore: 7}}}
",
            )
            .unwrap(),
        );
        let mut diagnostics = Diagnostics::new(Strictness::Strict);
        report(&mut document, &mut diagnostics);
        let told: Vec<String> = diagnostics
            .into_sorted()
            .iter()
            .map(|it| format!("{:?}[{}]: {} ({})", it.severity, it.code, it.message, it.notes[0]))
            .collect();
        insta::assert_snapshot!(told.join("\n"), @"
        Warning[extension]: `x-enum-varnames` is a list or a mapping: this is ignored (at #/components/schemas/A/x-enum-varnames)
        Warning[extension]: `x-fern-enum` is a mapping: this is ignored (at #/components/schemas/A/x-fern-enum)
        Warning[extension]: `x-fern-ignore` is true or false: this is ignored (at #/components/schemas/A/x-fern-ignore)
        Warning[extension]: `x-mint` is a mapping whose `content` is a text: this is ignored (at #/paths/~1a/delete/x-mint)
        Warning[extension]: `x-fern-sdk-group-name` is a name or a list of names: this is ignored (at #/paths/~1a/get/x-fern-sdk-group-name)
        Warning[extension]: `x-fern-sdk-method-name` is a name: this is ignored (at #/paths/~1a/get/x-fern-sdk-method-name)
        Warning[extension]: `x-fern-streaming` is true, false or a mapping: this is ignored (at #/paths/~1a/post/x-fern-streaming)
        Warning[extension]: `x-fern-webhook` is true or false: this is ignored (at #/paths/~1a/post/x-fern-webhook)
        Warning[extension]: `x-mint` is a mapping whose `content` is a text: this is ignored (at #/paths/~1a/post/x-mint)
        ");
    }
}
