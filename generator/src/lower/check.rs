//! What the tests of lowering are written with: a document in, its listing and what was reported out.

use openapiv3::OpenAPI;

use super::{Origin, lower};
use crate::config::Config;
use crate::diag::{Diagnostics, Severity, Strictness};
use crate::ir::listing::listing;
use crate::ir::{Api, Manifest};

/// The listing of a document, and below it what a strict run reports.
pub(super) fn check_lower(yaml: &str) -> String {
    check_with(yaml, &Config::default(), Strictness::Strict)
}

/// The same, with decisions.
pub(super) fn check_with(yaml: &str, config: &Config, strictness: Strictness) -> String {
    let (api, diagnostics) = run(yaml, config, strictness);
    let mut text = listing(&api);
    for it in diagnostics.into_sorted() {
        let severity = if it.severity == Severity::Error { "error" } else { "warning" };
        text.push_str(&format!(
            "{severity}[{}]: {} ({})\n",
            it.code,
            it.message,
            it.notes.join("; ")
        ));
    }
    text
}

/// The types of a component `X` with this schema, as a reply, without their places.
pub(super) fn check_schema(schema: &str) -> String {
    let head =
        "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://acme.test}]\n";
    let reply = "{description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}";
    let paths = format!("paths:\n  /xs: {{get: {{tags: [Xs], responses: {{'200': {reply}}}}}}}\n");
    let text = check_lower(&format!("{head}{paths}components:\n  schemas:\n{}", indented(schema)));
    let lines = text.lines().skip_while(|it| !it.starts_with("xs.get"));
    lines.map(without_place).collect::<Vec<_>>().join("\n")
}

/// The documentation of the type `X`, then that of its fields.
pub(super) fn check_docs(schema: &str) -> String {
    let head =
        "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://acme.test}]\n";
    let reply = "{description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}";
    let paths = format!("paths:\n  /xs: {{get: {{tags: [Xs], responses: {{'200': {reply}}}}}}}\n");
    let yaml = format!("{head}{paths}components:\n  schemas:\n{}", indented(schema));
    let (api, _) = run(&yaml, &Config::default(), Strictness::Strict);
    let mut text = format!("X: {}", api.types[0].docs.0.join("\n"));
    if let crate::ir::TypeKind::Struct(it) = &api.types[0].kind {
        for field in &it.fields {
            text.push_str(&format!("\n{}: {}", field.name, field.docs.0.join("\n")));
            text.extend(field.deprecated.as_ref().map(|it| format!(" [deprecated: {it}]")));
        }
    }
    text
}

/// The methods of a document with these paths and components, and what was reported; types are left out.
pub(super) fn check_paths(paths: &str) -> String {
    let head =
        "openapi: 3.0.3\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://acme.test}]\n";
    let text = check_lower(&format!("{head}{}", paths.trim_start_matches('\n')));
    let is_type = |it: &str| {
        let word = it.split(' ').next().unwrap_or_default();
        ["struct", "enum", "union", "", "crate", "server", "security"].contains(&word)
    };
    text.lines().filter(|it| !is_type(it)).collect::<Vec<_>>().join("\n")
}

/// Lowers a document of YAML.
pub(super) fn run(yaml: &str, config: &Config, strictness: Strictness) -> (Api, Diagnostics) {
    let api: OpenAPI = serde_yaml::from_str(yaml).unwrap();
    let mut diagnostics = Diagnostics::new(strictness);
    let origin =
        Origin { name: "acme", source: "specs/acme/openapi.yaml", manifest: Manifest::Member };
    let api = lower(&api, &origin, config, &mut diagnostics);
    (api, diagnostics)
}

fn indented(text: &str) -> String {
    text.trim_matches('\n').lines().map(|it| format!("    {it}\n")).collect()
}

fn without_place(line: &str) -> String {
    match line.rsplit_once("  ") {
        Some((head, place)) if place.starts_with("#/") => head.trim_end().to_owned(),
        Some((head, place)) if place.starts_with("GET ") => head.trim_end().to_owned(),
        _ => line.to_owned(),
    }
}
