//! One operation each: `GET /things` with some query parameters and some reply.

use indexmap::IndexMap;

use crate::config::{Config, PageRule};
use crate::diag::Strictness;
use crate::lower::check::check_with;

/// A document with these query parameters (`name` or `name: type`), this reply, and this in its operation.
fn document(query: &str, reply: &str, more: &str) -> String {
    let parameter = |it: &str| {
        let (name, schema) = it.split_once(": ").unwrap_or((it, "string"));
        format!("{{name: '{name}', in: query, schema: {{type: {schema}}}}}")
    };
    let query: Vec<String> = query.split(", ").map(parameter).collect();
    let thing = "{type: object, required: [id], properties: {id: {type: string}}}";
    let list = format!("{{type: array, items: {thing}}}");
    let property = |it: &str| match it.split_once(": ") {
        Some((name, schema)) => format!("{name}: {{type: {schema}}}"),
        None => format!("{it}: {list}"),
    };
    let properties = |it: &str| it.split(", ").map(property).collect::<Vec<_>>().join(", ");
    let object = |it: &str| format!("{{type: object, properties: {{{it}}}}}");
    let reply = match reply.split_once(" | meta: ") {
        _ if reply == "list" => list.clone(),
        None => object(&properties(reply)),
        Some((outer, meta)) => {
            object(&format!("{}, meta: {}", properties(outer), object(&properties(meta))))
        }
    };
    format!(
        "openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: 'https://acme.test'}}]
paths:
  /things:
    get:
      tags: [Things]
      parameters: [{}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {reply}}}}}}}}}
{more}",
        query.join(", ")
    )
}

/// How the list is said to come in pages, then what was reported.
fn pages(document: &str, config: &Config) -> String {
    let text = check_with(document, config, Strictness::Strict);
    let method = text.lines().find(|it| it.starts_with("things.list")).unwrap_or_default();
    let pages = method.split_once("  pages of ").map_or("-", |(_, it)| it);
    let reports = text.lines().filter(|it| it.starts_with("error") || it.starts_with("warning"));
    [pages].into_iter().chain(reports).collect::<Vec<_>>().join("\n  ")
}

fn table(cases: &[(&str, &str)]) -> String {
    let line = |(query, reply): &(&str, &str)| {
        let pages = pages(&document(query, reply, ""), &Config::default());
        format!("{query} -> {reply}\n  {pages}")
    };
    cases.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn names_and_types_speak_for_themselves() {
    insta::assert_snapshot!(table(&[
        ("limit: integer, cursor", "data, next_cursor: string"),
        ("page[after]", "items, has_more: boolean, count: integer | meta: nextPageToken: string"),
        ("page", "data, next_page: string"),
        ("page: integer", "data, next_page: integer"),
        ("after", "data, first_id: string, last_id: string, has_more: boolean"),
        ("starting_after", "data, has_more: boolean"),
        ("offset: integer", "secrets, total: integer"),
        ("$skip: integer", "value"),
        ("start: integer", "data, total: integer"),
        ("page: integer", "data, total_pages: integer, total: integer"),
        ("page: integer", "data | meta: total: integer"),
        ("page: integer", "data, hasMore: boolean"),
        ("page: integer, per_page: integer", "list"),
        ("offset: integer", "list"),
        ("pageSize: integer", "contents, next_page_uri: string"),
    ]), @"
    limit: integer, cursor -> data, next_cursor: string
      data by cursor = next_cursor
    page[after] -> items, has_more: boolean, count: integer | meta: nextPageToken: string
      items by page[after] = meta.nextPageToken, while has_more
    page -> data, next_page: string
      data by page = next_page
    page: integer -> data, next_page: integer
      data by page = next_page
    after -> data, first_id: string, last_id: string, has_more: boolean
      data by after = last_id, while has_more
    starting_after -> data, has_more: boolean
      data by starting_after = last.id, while has_more
    offset: integer -> secrets, total: integer
      secrets by offset = count, up to total
    $skip: integer -> value
      value by $skip = count
    start: integer -> data, total: integer
      data by start = count, up to total
    page: integer -> data, total_pages: integer, total: integer
      data by page = 1, .., up to total, up to page total_pages
    page: integer -> data | meta: total: integer
      data by page = 1, .., up to meta.total
    page: integer -> data, hasMore: boolean
      data by page = 1, .., while hasMore
    page: integer, per_page: integer -> list
      reply by page = 1, ..
    offset: integer -> list
      reply by offset = count
    pageSize: integer -> contents, next_page_uri: string
      contents by link next_page_uri
    ");
}

#[test]
fn one_end_is_not_enough() {
    insta::assert_snapshot!(table(&[
        ("limit: integer", "data, next_cursor: string"),
        ("cursor", "data"),
        ("cursor: integer", "data, next_cursor: string"),
        ("after", "data"),
        ("after", "data, last_id: string"),
        ("after", "names, has_more: boolean, other"),
        ("page: integer", "data"),
        ("page: integer", "list"),
        ("start: integer", "data"),
        ("offset", "data, total: integer"),
        ("cursor", "apples, pears, next_cursor: string"),
        ("q", "items, next_link: string"),
    ]), @"
    limit: integer -> data, next_cursor: string
      -
    cursor -> data
      -
    cursor: integer -> data, next_cursor: string
      -
    after -> data
      -
    after -> data, last_id: string
      -
    after -> names, has_more: boolean, other
      -
    page: integer -> data
      -
    page: integer -> list
      -
    start: integer -> data
      -
    offset -> data, total: integer
      -
    cursor -> apples, pears, next_cursor: string
      -
    q -> items, next_link: string
      -
    ");
}

fn hinted(hint: &str, query: &str, reply: &str) -> String {
    let more = format!("      {hint}\n");
    format!("{hint}\n  {}", pages(&document(query, reply, &more), &Config::default()))
}

#[test]
fn extensions_say_how() {
    let reply = "things, after: string, all: integer, more: boolean, next: string";
    let fern = |it: &str| hinted(&format!("x-fern-pagination: {it}"), "from, page: integer", reply);
    let speakeasy =
        |it: &str| hinted(&format!("x-speakeasy-pagination: {it}"), "from, page: integer", reply);
    insta::assert_snapshot!([
        fern("{cursor: $request.from, next_cursor: $response.after, results: $response.things}"),
        fern("{offset: $request.page, results: $response.things, has-next-page: $response.more}"),
        fern("{offset: $request.page, step: $request.from, results: $response.things}"),
        fern("{type: uri, next_uri: $response.next, results: $response.things}"),
        fern("{cursor: $request.form, next_cursor: $response.after, results: $response.things}"),
        fern("{cursor: $request.from, next_cursor: $response.meta.after, results: $response.things}"),
        fern("{cursor: $request.from, next_cursor: $response.after, results: $response.more}"),
        fern("{type: custom, results: $response.things}"),
        fern("false"),
        speakeasy("{type: cursor, inputs: [{name: from, in: parameters, type: cursor}], outputs: {results: $.things, nextCursor: $.after}}"),
        speakeasy("{type: cursor, inputs: [{name: from, in: parameters, type: cursor}], outputs: {nextCursor: '$.things[-1].id'}}"),
        speakeasy("{type: offsetLimit, inputs: [{name: page, in: parameters, type: page}], outputs: {results: $.things, numPages: $.all}}"),
        speakeasy("{type: offsetLimit, inputs: [{name: page, in: parameters, type: offset}], outputs: {results: $.things}}"),
        speakeasy("{type: url, outputs: {results: $.things, nextUrl: $.next}}"),
        speakeasy("{type: cursor, inputs: [{name: from, in: requestBody, type: cursor}], outputs: {nextCursor: $.after}}"),
        hinted("x-dropshot-pagination: {required: []}", "page_token", "items, next_page: string"),
        hinted("x-dropshot-pagination: {required: []}", "page_token", "list"),
        hinted("x-ms-pageable: {nextLinkName: odata.next}", "q", "value, odata.next: string"),
        hinted("x-ms-pageable: {nextLinkName: null}", "page: integer", "value, total: integer"),
    ].join("\n"), @"
    x-fern-pagination: {cursor: $request.from, next_cursor: $response.after, results: $response.things}
      things by from = after
    x-fern-pagination: {offset: $request.page, results: $response.things, has-next-page: $response.more}
      things by page = 1, .., while more
    x-fern-pagination: {offset: $request.page, step: $request.from, results: $response.things}
      things by page = count
    x-fern-pagination: {type: uri, next_uri: $response.next, results: $response.things}
      things by link next
    x-fern-pagination: {cursor: $request.form, next_cursor: $response.after, results: $response.things}
      -
      error[pages]: there is no query parameter `form` (at #/paths/~1things/get/x-fern-pagination)
    x-fern-pagination: {cursor: $request.from, next_cursor: $response.meta.after, results: $response.things}
      -
      error[pages]: the reply has no property `meta.after` (at #/paths/~1things/get/x-fern-pagination)
    x-fern-pagination: {cursor: $request.from, next_cursor: $response.after, results: $response.more}
      -
      error[pages]: the reply has no list `more` (at #/paths/~1things/get/x-fern-pagination)
    x-fern-pagination: {type: custom, results: $response.things}
      -
      warning[pages]: the next page is not asked for by a query parameter: the method gives one page (at #/paths/~1things/get/x-fern-pagination)
    x-fern-pagination: false
      -
    x-speakeasy-pagination: {type: cursor, inputs: [{name: from, in: parameters, type: cursor}], outputs: {results: $.things, nextCursor: $.after}}
      things by from = after
    x-speakeasy-pagination: {type: cursor, inputs: [{name: from, in: parameters, type: cursor}], outputs: {nextCursor: '$.things[-1].id'}}
      things by from = last.id
    x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: page, in: parameters, type: page}], outputs: {results: $.things, numPages: $.all}}
      things by page = 1, .., up to page all
    x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: page, in: parameters, type: offset}], outputs: {results: $.things}}
      things by page = count
    x-speakeasy-pagination: {type: url, outputs: {results: $.things, nextUrl: $.next}}
      things by link next
    x-speakeasy-pagination: {type: cursor, inputs: [{name: from, in: requestBody, type: cursor}], outputs: {nextCursor: $.after}}
      -
      warning[pages]: the next page is not asked for by a query parameter: the method gives one page (at #/paths/~1things/get/x-speakeasy-pagination)
    x-dropshot-pagination: {required: []}
      items by page_token = next_page
    x-dropshot-pagination: {required: []}
      -
      error[pages]: the reply has no property `items` (at #/paths/~1things/get/x-dropshot-pagination)
    x-ms-pageable: {nextLinkName: odata.next}
      value by link odata.next
    x-ms-pageable: {nextLinkName: null}
      -
    ");
}

fn ruled(rule: &[(&str, &str)], query: &str, reply: &str, more: &str) -> String {
    let parts = rule.iter().map(|(part, name)| ((*part).to_owned(), (*name).to_owned()));
    let parts: IndexMap<String, String> = parts.collect();
    let rule = if parts.is_empty() { PageRule::None } else { PageRule::Parts(parts) };
    let config = Config { pages: [("GET /things".to_owned(), rule)].into(), ..Config::default() };
    pages(&document(query, reply, more), &config)
}

#[test]
fn provider_yaml_says_how() {
    let reply = "things, others, after: string, more: boolean | meta: n: integer";
    let rule = |it: &[(&str, &str)]| ruled(it, "from, n: integer", reply, "");
    let things = ("items", "things");
    insta::assert_snapshot!([
        rule(&[("cursor", "from"), ("next", "after"), things, ("has_more", "more")]),
        rule(&[("cursor", "from"), ("last", "id"), things]),
        rule(&[("offset", "n"), things, ("total", "meta.n")]),
        rule(&[("page", "n"), things, ("total_pages", "meta.n")]),
        rule(&[("link", "after"), things]),
        rule(&[("cursor", "form"), ("next", "after"), things]),
        rule(&[("cursor", "from"), ("next", "afterr"), things]),
        rule(&[("cursor", "from"), ("last", "name"), things]),
        rule(&[("offset", "n"), things, ("total", "meta.m")]),
        rule(&[("offset", "n"), ("items", "after")]),
        rule(&[("offset", "n")]),
        rule(&[]),
        ruled(&[], "offset: integer", "data", ""),
        ruled(&[("offset", "offset"), ("items", "data")], "offset: integer", "data", ""),
        ruled(&[], "page", "list", "      x-dropshot-pagination: {required: []}\n"),
    ].join("\n"), @"
    things by from = after, while more
    things by from = last.id
    things by n = count, up to meta.n
    things by n = 1, .., up to page meta.n
    things by link after
    -
      error[pages]: there is no query parameter `form` (at #/pages/GET ~1things/cursor)
    -
      error[pages]: the reply has no property `afterr` (at #/pages/GET ~1things/next)
    -
      error[pages]: the items have no property `name` (at #/pages/GET ~1things/last)
    -
      error[pages]: the reply has no property `meta.m` (at #/pages/GET ~1things/total)
    -
      error[pages]: the reply has no list `after` (at #/pages/GET ~1things/items)
    -
      error[pages]: there is no list in the reply, or more than one (at #/pages/GET ~1things)
    -
      error[needless-pages]: the pages of `GET /things` are just so without this line (at #/pages/GET ~1things)
    -
    data by offset = count
      error[needless-pages]: the pages of `GET /things` are just so without this line (at #/pages/GET ~1things)
    -
    ");
}

#[test]
fn an_extension_may_stand_at_the_document_and_lists_behind_names() {
    let document = |place: &str| {
        format!(
            "openapi: 3.0.3
info: {{title: Acme, version: '1'}}
servers: [{{url: 'https://acme.test'}}]
x-fern-pagination: {{offset: $request.query.page, results: $response.things}}
paths:
  /things:
    get:
      tags: [Things]
      x-fern-pagination: true
      parameters: [{{name: page, in: {place}, schema: {{type: integer, minimum: 0}}}}]
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Page'}}}}}}}}}}
components:
  schemas:
    Page: {{type: object, properties: {{things: {{$ref: '#/components/schemas/Things'}}}}}}
    Things: {{type: array, nullable: true, items: {{type: string}}}}
"
        )
    };
    insta::assert_snapshot!(pages(&document("query"), &Config::default()), @"things by page = 0, ..");
    insta::assert_snapshot!(pages(&document("header"), &Config::default()), @"
    -
      error[pages]: there is no query parameter `page` (at #/paths/~1things/get/x-fern-pagination)
    ");
}

#[test]
fn an_extension_is_checked_and_null_is_none() {
    let check = |hint, reply| hinted(&format!("x-fern-pagination: {hint}"), "page: integer", reply);
    insta::assert_snapshot!(check("null", "things, total: integer"), @"
    x-fern-pagination: null
      -
    ");
    insta::assert_snapshot!(check("{next_uri: $response.next, results: $response.things}", "things"), @"
    x-fern-pagination: {next_uri: $response.next, results: $response.things}
      -
      error[pages]: the reply has no property `next` (at #/paths/~1things/get/x-fern-pagination)
    ");
}
