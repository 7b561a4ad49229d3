//! Entries of `provider.yaml` that nothing in the document answers to.

use super::cx::{Cx, Section};

/// Reports them.
pub(super) fn report(cx: &mut Cx<'_>) {
    let config = cx.config;
    let mut entries: Vec<(Section, String)> = Vec::new();
    entries.extend(config.methods.keys().map(|it| (Section::Methods, it.clone())));
    entries.extend(config.pages.keys().map(|it| (Section::Pages, it.clone())));
    entries.extend(config.rename.keys().map(|it| (Section::Rename, it.to_string())));
    entries.extend(config.repeatable.iter().map(|it| (Section::Repeatable, it.clone())));
    entries.extend(config.sensitive.iter().map(|it| (Section::Sensitive, it.to_string())));
    for (section, entry) in entries {
        if cx.used.contains(&(section, entry.clone())) {
            continue;
        }
        match section {
            Section::Methods => cx.diagnostics.unused_operation("methods", &entry, &entry),
            Section::Pages => cx.diagnostics.unused_operation("pages", &entry, &entry),
            Section::Repeatable => {
                let n = config.repeatable.iter().position(|it| *it == entry).unwrap_or_default();
                cx.diagnostics.unused_operation("repeatable", &n.to_string(), &entry);
            }
            Section::Rename => cx.diagnostics.unused_pointer("rename", &entry, &entry),
            Section::Sensitive => {
                let n = config
                    .sensitive
                    .iter()
                    .position(|it| it.to_string() == entry)
                    .unwrap_or_default();
                cx.diagnostics.unused_pointer("sensitive", &n.to_string(), &entry);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;

    use crate::config::{Auth, Config};
    use crate::diag::Strictness;
    use crate::lower::check::check_with;
    use crate::pointer::Pointer;

    #[test]
    fn decisions_that_hit_nothing_are_reported() {
        let pointer = |text| Pointer::parse(text).unwrap();
        let config = Config {
            methods: IndexMap::from([("GET /gone".to_owned(), "a.b".to_owned())]),
            rename: IndexMap::from([
                (pointer("#/components/schemas/Thing"), "Item".to_owned()),
                (pointer("#/components/schemas/Thing/properties/id"), "key".to_owned()),
                (pointer("#/paths/~1things/get"), "items.all".to_owned()),
                (pointer("#/components/schemas/Gone"), "X".to_owned()),
            ]),
            sensitive: vec![
                pointer("#/components/schemas/Thing/properties/inner"),
                pointer("#/nowhere"),
            ],
            repeatable: vec!["GET /things".to_owned(), "POST /gone".to_owned()],
            base_url: Some("https://acme.test".to_owned()),
            auth: Some(Auth { env: None, header: Some("x-key".to_owned()) }),
            ..Config::default()
        };
        insta::assert_snapshot!(check_with("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /things: {get: {tags: [Things], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}, inner: {type: object, properties: {a: {type: string}}}}}
    Gone: {type: string}
  securitySchemes: {Key: {type: apiKey, in: query, name: key}}
", &config, Strictness::Strict), @"
crate acme                                    Acme 1
server https://acme.test
auth Key                                      query key ACME_API_KEY
security none
items.all() -> Item                           GET /things  repeatable
struct Item                                   receives  #/components/schemas/Thing
  key: String?                                wire id
  inner: ItemInner?
struct ItemInner                              receives  #/components/schemas/Thing/properties/inner
  a: String?
error[sensitive]: only strings, numbers and lists of them can be hidden (at #/components/schemas/Thing/properties/inner)
error[needless-auth-header]: the document has security schemes of its own (at #/auth/header)
error[needless-base-url]: the document has servers of its own (at #/base_url)
error[unused-entry]: the document has no operation `GET /gone` (at #/methods/GET ~1gone)
error[unused-entry]: `rename` has `#/components/schemas/Gone`, which no call uses (at #/rename/#~1components~1schemas~1Gone)
error[unused-entry]: the document has no operation `POST /gone` (at #/repeatable/1)
error[unused-entry]: `sensitive` has `#/nowhere`, which no call uses (at #/sensitive/1)
");
    }
}
