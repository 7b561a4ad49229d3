//! Keys of components that an exporter made up: what it put around a name, and what it made of the place of a reply.

use std::collections::{BTreeMap, BTreeSet};

use super::cx::Draft;
use super::method_name::subject;
use super::operation::Operation;
use super::resource::Branch;
use super::{status, walk};
use crate::ir::StatusPattern;
use crate::names::Words;

/// What types are better called than their keys say, by index. A name that another component has, or would get too, is
/// none of them.
pub(super) fn names(
    drafts: &[Draft],
    branches: &[Branch],
    operations: &[Operation<'_>],
) -> BTreeMap<usize, Words> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut found: Vec<(usize, Words)> = Vec::new();
    let mut users = None;
    for (n, draft) in drafts.iter().enumerate().filter(|(_, it)| !it.is_second) {
        let Some(key) = &draft.component else { continue };
        taken.insert(Words::split(key).pascal());
        if let Some(status) = status_of_reply(key) {
            let users = users.get_or_insert_with(|| only_users(operations));
            let user = users.get(&n).copied().flatten().map(|it| &operations[it]);
            found.extend(user.map(|it| (n, name_of_reply(it, branches, status))));
        } else if let Some(rest) = without_marks(key) {
            found.push((n, Words::split(rest)));
        }
    }
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for (_, words) in &found {
        *often.entry(words.pascal()).or_default() += 1;
    }
    found.retain(|(_, words)| {
        let name = words.pascal();
        !taken.contains(&name) && often.get(&name) == Some(&1)
    });
    found.into_iter().collect()
}

/// `Foo` of `type_:Foo`, of `type_package/sub:Foo`, and of `Foo-uu9wid`.
fn without_marks(key: &str) -> Option<&str> {
    let named = key.strip_prefix("type_").and_then(|it| it.split_once(':'));
    let hashed = key.rsplit_once('-').filter(|(_, tail)| is_hash(tail));
    let name = named.map(|(_, name)| name).or(hashed.map(|(name, _)| name))?;
    (!name.trim().is_empty()).then_some(name)
}

/// Six letters and digits, with a digit among the letters: what people write ends in its digits, like `base64`.
fn is_hash(tail: &str) -> bool {
    let is_plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
    let is_inner =
        |it: &[u8]| it[1].is_ascii_digit() && !it[0].is_ascii_digit() && !it[2].is_ascii_digit();
    let is_version = tail.starts_with('v') && tail[1..].starts_with(|it: char| it.is_ascii_digit());
    tail.len() == 6
        && tail.bytes().all(is_plain)
        && tail.as_bytes().windows(3).any(is_inner)
        && !is_version
}

/// The status at the end of `Endpoints_listEndpoints_Response_200`.
fn status_of_reply(key: &str) -> Option<u16> {
    let (_, status) = key.rsplit_once("_Response_")?;
    status.parse().ok().filter(|it| (100..600).contains(it) && status.len() == 3)
}

/// The operation that receives a type, if it is only one.
fn only_users(operations: &[Operation<'_>]) -> BTreeMap<usize, Option<usize>> {
    let mut users: BTreeMap<usize, Option<usize>> = BTreeMap::new();
    for (n, operation) in operations.iter().enumerate() {
        for id in walk::received(operation) {
            let user = users.entry(id.0).or_insert(Some(n));
            // The second method of an operation gets what the first does.
            if user.is_some_and(|it| operations[it].site.at != operation.site.at) {
                *user = None;
            }
        }
    }
    users
}

/// As a reply would be called that is described in its place.
fn name_of_reply(operation: &Operation<'_>, branches: &[Branch], status: u16) -> Words {
    let group = operation.resource.map_or(&[][..], |it| &branches[it.0].group);
    let subject = subject(operation.method.name.as_str(), group);
    let suffix = match status {
        200..=299 => "response".to_owned(),
        _ => status::reason(StatusPattern::Exact(status)),
    };
    subject.then(&Words::split(&suffix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::check::check_lower;

    #[test]
    fn only_what_looks_made_is_a_hash() {
        for made in ["uu9wid", "a1b2c3"] {
            assert!(is_hash(made), "{made}");
        }
        let written = ["base64", "oauth2", "sha256", "v1beta", "simple", "123456"];
        for written in written.into_iter().chain(["a1b2c", "a1b2c3d", "UU9WID", "a1-b2c"]) {
            assert!(!is_hash(written), "{written}");
        }
        let keys = ["type_:Foo", "Foo-uu9wid", "type_:", "type_a: ", "-uu9wid"];
        assert_eq!(keys.map(without_marks), [Some("Foo"), Some("Foo"), None, None, None]);
    }

    #[test]
    fn only_a_status_of_http_makes_a_reply() {
        let keys =
            ["A_Response_200", "A_Response_099", "A_Response_600", "A_Response_0200", "A_200"];
        assert_eq!(keys.map(status_of_reply), [Some(200), None, None, None, None]);
    }

    #[test]
    fn a_reply_of_two_operations_keeps_its_key() {
        let text = check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A_Response_200'}}}}}}}
  /b: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A_Response_200'}}}}}}}
components: {schemas: {A_Response_200: {properties: {a: {type: string}}}}}
");
        assert!(text.contains("struct AResponse200 "), "{text}");
    }

    #[test]
    fn what_an_exporter_put_around_a_name_is_left_out() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /endpoints:
    get:
      tags: [Endpoints]
      operationId: listEndpoints
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Endpoints_listEndpoints_Response_200'}}}}
        '404': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Endpoints_listEndpoints_Response_404'}}}}
components:
  schemas:
    Endpoints_listEndpoints_Response_200:
      properties:
        a: {$ref: '#/components/schemas/type_:Apple'}
        b: {$ref: '#/components/schemas/type_fruit~1sweet:Berry'}
        c: {$ref: '#/components/schemas/Cherry-uu9wid'}
        d: {$ref: '#/components/schemas/Date-a1b2cd'}
        e: {$ref: '#/components/schemas/Date-e1f2gh'}
        f: {$ref: '#/components/schemas/Fig-a1b2cd'}
        g: {$ref: '#/components/schemas/Fig'}
    Endpoints_listEndpoints_Response_404: {properties: {a: {type: string}}}
    type_:Apple: {properties: {a: {type: string}}}
    type_fruit/sweet:Berry: {properties: {a: {type: string}}}
    Cherry-uu9wid: {properties: {a: {type: string}}}
    Date-a1b2cd: {properties: {a: {type: string}}}
    Date-e1f2gh: {properties: {a: {type: string}}}
    Fig-a1b2cd: {properties: {a: {type: string}}}
    Fig: {properties: {a: {type: string}}}
"), @"
        crate acme                                    Acme 1
        server https://acme.test
        security none
        endpoints.list() -> ListEndpointsResponse | 404 ListEndpointsNotFound  GET /endpoints
        struct ListEndpointsResponse                  receives  #/components/schemas/Endpoints_listEndpoints_Response_200
          a: Apple?
          b: Berry?
          c: Cherry?
          d: DateA1b2cd?
          e: DateE1f2gh?
          f: FigA1b2cd?
          g: Fig?
        struct Apple                                  receives  #/components/schemas/type_:Apple
          a: String?
        struct Berry                                  receives  #/components/schemas/type_fruit~1sweet:Berry
          a: String?
        struct Cherry                                 receives  #/components/schemas/Cherry-uu9wid
          a: String?
        struct DateA1b2cd                             receives  #/components/schemas/Date-a1b2cd
          a: String?
        struct DateE1f2gh                             receives  #/components/schemas/Date-e1f2gh
          a: String?
        struct FigA1b2cd                              receives  #/components/schemas/Fig-a1b2cd
          a: String?
        struct Fig                                    receives  #/components/schemas/Fig
          a: String?
        struct ListEndpointsNotFound                  receives  #/components/schemas/Endpoints_listEndpoints_Response_404
          a: String?
        ");
    }
}
