//! The address of an operation: from provider.yaml, from the vendor's own SDK, from tags and operationId, from the path.

use serde_json::Value;

use super::cx::{Cx, Section};
use super::resource::{Address, Site, label, verb_name};
use super::singular::{singular, singular_words};
use super::{marks, operation_id, samples, told};
use crate::ir::Verb;
use crate::names::Words;

/// What vendors say about the resource.
const GROUPS: [&str; 2] = ["x-fern-sdk-group-name", "x-speakeasy-group"];

/// Where an operation would like to be.
pub(super) fn address(cx: &mut Cx<'_>, site: &Site<'_>) -> Address {
    if let Some(told) = told(cx, site) {
        return told;
    }
    let extensions = &site.operation.extensions;
    let tags = &site.operation.tags;
    let id = site.operation.operation_id.as_deref().unwrap_or_default();
    let id = marks::cleaned(id, site);
    let (family, id) = marks::family(id, site).map_or((None, id), |(it, id)| (Some(it), id));
    let (prefix, own) = id.rsplit_once(['.', '/', '#']).unwrap_or(("", id));
    let told = GROUPS.iter().find_map(|it| extensions.get(*it).and_then(group_of_hint));
    let is_told = told.is_some();
    let sample = samples::address(site);
    let of_family = |group| family.map(Words::split).into_iter().chain(group).collect();
    let group = told
        .or_else(|| sample.as_ref().map(|it| it.group.clone()))
        .or_else(|| tags.first().map(|it| of_family(group_of_tag(it))))
        .filter(|it| !it.is_empty() || is_told)
        .or_else(|| (!prefix.is_empty()).then(|| of_family(words_of(prefix))))
        .unwrap_or_else(|| of_family(group_of_path(site.route)));
    let hint = told::method_name(extensions).map(Words::split);
    let name = hint
        .or_else(|| sample.filter(|it| it.group == group).map(|it| it.name))
        .or_else(|| operation_id::name(own, &group, site))
        .unwrap_or_else(|| name_of_path(&group, site));
    Address { name: friendly(name, &group), group }
}

/// `methods:` or `rename:` of provider.yaml.
fn told(cx: &mut Cx<'_>, site: &Site<'_>) -> Option<Address> {
    let label = label(site.verb, site.path);
    let config = cx.config;
    let renamed = cx.renamed(&site.at);
    let told = match config.methods.get(&label) {
        Some(told) => {
            cx.used.insert((Section::Methods, label));
            told
        }
        None => renamed?,
    };
    let mut group = words_of(told);
    let name = group.pop()?;
    Some(Address { group, name })
}

/// `beta.jig.secrets` as one entry per resource.
fn words_of(path: &str) -> Vec<Words> {
    path.split(['.', '/', '#']).filter(|it| !it.is_empty()).map(Words::split).collect()
}

fn group_of_hint(hint: &Value) -> Option<Vec<Words>> {
    match hint {
        Value::String(name) => Some(words_of(name)),
        Value::Array(names) => names.iter().map(|it| it.as_str().map(Words::split)).collect(),
        _ => None,
    }
}

/// A tag is one resource; Fern's `subpackage_a.subpackage_a/b` and `beta.agents` are paths of them.
pub(super) fn group_of_tag(tag: &str) -> Vec<Words> {
    let is_part = |it: &str| {
        it.starts_with(|it: char| it.is_ascii_lowercase())
            && it
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "_-".contains(it))
    };
    match tag.rsplit_once("subpackage_") {
        Some((_, path)) => words_of(path),
        None if tag.trim().is_empty() => Vec::new(),
        None if tag.split('.').all(is_part) => words_of(tag),
        None => vec![Words::split(tag)],
    }
}

/// The first part of the path that is no version and no variable.
fn group_of_path(path: &str) -> Vec<Words> {
    fixed(path).next().map(Words::split).into_iter().collect()
}

/// The parts of a path that are neither variables nor versions.
pub(super) fn fixed(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.split('/').filter(|it| !it.is_empty() && !it.contains('{') && !is_version(it))
}

pub(super) fn is_version(part: &str) -> bool {
    let digits =
        part.strip_prefix('v').map(|it| it.trim_end_matches(|it: char| it.is_ascii_alphabetic()));
    part == "api"
        || digits.is_some_and(|it| {
            !it.is_empty() && it.chars().all(|it| it.is_ascii_digit() || it == '.')
        })
}

/// `create` for POST on a collection, `get` for GET on an item, `rotate` for POST on `/secrets/{id}/rotate`.
fn name_of_path(group: &[Words], site: &Site<'_>) -> Words {
    let last = fixed(site.route).next_back().map(Words::split).unwrap_or_default();
    let is_known = |it: &String| group.iter().any(|part| has_word(part, it));
    let is_own = last.as_slice().iter().all(is_known);
    let is_plural = is_plural_name(&last);
    // `/secret` of the secrets is a list all the same; `/health` is one thing.
    let is_list = is_plural || (is_own && group.last().is_some_and(is_plural_name));
    let is_item = ends_in_variable(site.route);
    let verb = Words::split(match site.verb {
        Verb::Get if is_item || !is_list => "get",
        Verb::Get => "list",
        Verb::Post if is_item && is_own => "update",
        Verb::Post => "create",
        Verb::Put => "update",
        Verb::Patch if site.item.put.is_some() => "patch",
        Verb::Patch => "update",
        Verb::Delete => "delete",
        Verb::Head => "head",
        Verb::Options => "options",
        Verb::Trace => "trace",
    });
    match (is_own, site.verb) {
        (true, _) => verb,
        (false, Verb::Post) if !is_plural && !is_item => last,
        (false, Verb::Get) if ["list", "search"].contains(&last.snake().as_str()) => last,
        (false, Verb::Get) if !is_item => verb.then(&last),
        (false, _) => verb.then(&singular_words(&last)),
    }
}

/// Whether the word is among these, in singular or plural.
fn has_word(words: &Words, word: &str) -> bool {
    words.as_slice().iter().any(|it| singular(it) == singular(word))
}

fn is_plural_name(name: &Words) -> bool {
    name.as_slice().last().is_some_and(|it| singular(it) != *it)
}

pub(super) fn ends_in_variable(path: &str) -> bool {
    path.trim_end_matches('/').ends_with('}')
}

/// Names to try: the wish, then with what the path says beside the resource, with its last variable, with the verb.
pub(super) fn alternatives(site: &Site<'_>, address: &Address) -> Vec<Words> {
    let name = &address.name;
    let mut words = vec![name.clone()];
    let is_new = |part: &Words| part != name && !address.group.contains(part);
    let parts: Vec<Words> = fixed(site.route).map(Words::split).filter(is_new).collect();
    if let Some(all) = parts.iter().cloned().reduce(|all, it| all.then(&it)) {
        words.push(name.then(&all));
    }
    let variable = site.route.rsplit_once('{').and_then(|(_, rest)| rest.split('}').next());
    if let Some(variable) = variable.filter(|it| !it.is_empty()) {
        words.push(name.then(&Words::split("by")).then(&Words::split(variable)));
    }
    words.push(name.then(&Words::split(verb_name(site.verb))));
    words
}

/// What Rust reads as an operator's trait gets the resource's name behind it.
fn friendly(name: Words, group: &[Words]) -> Words {
    const OPERATORS: &[&str] = &[
        "add",
        "sub",
        "mul",
        "div",
        "rem",
        "neg",
        "not",
        "shl",
        "shr",
        "bitand",
        "bitor",
        "bitxor",
        "into_iter",
        "drop",
        "clone",
        "fmt",
        "new",
    ];
    let is_hostile = OPERATORS.contains(&name.snake().as_str());
    match group.last() {
        Some(leaf) if is_hostile => name.then(&singular_words(leaf)),
        None if is_hostile => name.then(&Words::split("call")),
        _ => name,
    }
}

/// What types of an operation are called after: `CreateSecret`, `ListSecrets`, `RotateSecretKey`.
pub(super) fn subject(name: &str, group: &[Words]) -> Words {
    let name = Words::split(name.trim_start_matches("r#"));
    let Some(leaf) = group.last() else { return name };
    let Some((verb, rest)) = name.as_slice().split_first() else { return leaf.clone() };
    let verb: Words = std::iter::once(verb.clone()).collect();
    let rest: Words = rest.iter().cloned().collect();
    // A name that speaks of the resource itself needs no second mention of it.
    let is_own =
        |run: &[String]| run.iter().zip(leaf.as_slice()).all(|(a, b)| singular(a) == singular(b));
    if !rest.is_empty() && name.as_slice().windows(leaf.as_slice().len().max(1)).any(is_own) {
        return name;
    }
    let is_list = verb.as_slice() == ["list"] && rest.is_empty();
    let noun = if is_list { leaf.clone() } else { singular_words(leaf) };
    verb.then(&noun).then(&rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::check::check_paths;

    #[test]
    fn reads_tags() {
        let check = |tag| group_of_tag(tag).iter().map(Words::snake).collect::<Vec<_>>().join(".");
        assert_eq!(check("Secrets"), "secrets");
        assert_eq!(check("Audio Isolation"), "audio_isolation");
        assert_eq!(check("subpackage_conversationalAi/secrets"), "conversational_ai.secrets");
        assert_eq!(
            check("subpackage_speechToText.subpackage_speechToText/transcripts"),
            "speech_to_text.transcripts"
        );
        assert_eq!(check(" "), "");
        assert_eq!(check("beta.fine-tuning.jobs"), "beta.fine_tuning.jobs");
        assert_eq!(check("Node.js"), "node_js");
        assert_eq!(check("v1. All"), "v1_all");
    }

    #[test]
    fn types_are_called_after_method_and_resource() {
        let check = |name, group: &str| subject(name, &[Words::split(group)]).pascal();
        assert_eq!(check("create", "secrets"), "CreateSecret");
        assert_eq!(check("list", "secrets"), "ListSecrets");
        assert_eq!(check("rotate_key", "secrets"), "RotateSecretKey");
        assert_eq!(check("r#move", "file_parts"), "MoveFilePart");
    }

    #[test]
    fn names_of_fastapi_lose_their_tail() {
        insta::assert_snapshot!(check_paths("
paths:
  /api/v1/secrets/:
    post: {tags: [Secrets], operationId: create_secret_api_v1_secrets__post, responses: {'204': {description: ok}}}
    get: {tags: [Secrets], operationId: list_secrets_api_v1_secrets__get, responses: {'204': {description: ok}}}
  /api/v1/secrets/{secret_id}:
    get: {tags: [Secrets], operationId: 'get_secret_api_v1_secrets__secret_id__get', parameters: [{name: secret_id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
    delete: {tags: [Secrets], operationId: other_tail_api_v1__delete, parameters: [{name: secret_id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
"), @"
secrets.list() -> ()                          GET /api/v1/secrets/
secrets.create() -> ()                        POST /api/v1/secrets/
secrets.get(secret_id: String) -> ()          GET /api/v1/secrets/{secret_id}
secrets.delete_other_tail_api_v1(secret_id: String) -> ()  DELETE /api/v1/secrets/{secret_id}
");
    }

    #[test]
    fn names_come_from_ids_without_the_resource() {
        insta::assert_snapshot!(check_paths("
paths:
  /secrets:
    post: {tags: [Secrets], operationId: Secrets.createSecret, responses: {'204': {description: ok}}}
    get: {tags: [Secrets], operationId: getSecrets, responses: {'204': {description: ok}}}
    put: {tags: [Secrets], operationId: putSecrets, responses: {'204': {description: ok}}}
    delete: {tags: [Secrets], operationId: secrets, responses: {'204': {description: ok}}}
  /sessions: {get: {operationId: sessions/list, responses: {'204': {description: ok}}}}
  /converse: {post: {operationId: Converse, responses: {'204': {description: ok}}}}
  /agents: {get: {tags: [Agents], operationId: ListAgents, responses: {'204': {description: ok}}}}
  /agents/team: {get: {tags: [Agents], operationId: listAgentsForTeam, responses: {'204': {description: ok}}}}
"), @"
secrets.list() -> ()                          GET /secrets
secrets.create() -> ()                        POST /secrets
secrets.update() -> ()                        PUT /secrets
secrets.delete() -> ()                        DELETE /secrets
sessions.list() -> ()                         GET /sessions
converse.create() -> ()                       POST /converse
agents.list() -> ()                           GET /agents
agents.list_for_team() -> ()                  GET /agents/team
");
    }

    #[test]
    fn names_come_from_verb_and_path_without_an_id() {
        insta::assert_snapshot!(check_paths("
paths:
  /v1/secrets:
    get: {responses: {'204': {description: ok}}}
    post: {responses: {'204': {description: ok}}}
  /v1/secrets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'204': {description: ok}}}
    put: {responses: {'204': {description: ok}}}
    patch: {responses: {'204': {description: ok}}}
    delete: {responses: {'204': {description: ok}}}
  /v1/secrets/{id}/rotate:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post: {responses: {'204': {description: ok}}}
  /v1/secrets/{id}/versions:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'204': {description: ok}}}
    post: {responses: {'204': {description: ok}}}
  /v1/secrets/{id}/status:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'204': {description: ok}}}
  /: {get: {responses: {'204': {description: ok}}}}
"), @"
get() -> ()                                   GET /
secrets.list() -> ()                          GET /v1/secrets
secrets.create() -> ()                        POST /v1/secrets
secrets.get(id: String) -> ()                 GET /v1/secrets/{id}
secrets.update(id: String) -> ()              PUT /v1/secrets/{id}
secrets.patch(id: String) -> ()               PATCH /v1/secrets/{id}
secrets.delete(id: String) -> ()              DELETE /v1/secrets/{id}
secrets.rotate(id: String) -> ()              POST /v1/secrets/{id}/rotate
secrets.list_versions(id: String) -> ()       GET /v1/secrets/{id}/versions
secrets.create_version(id: String) -> ()      POST /v1/secrets/{id}/versions
secrets.get_status(id: String) -> ()          GET /v1/secrets/{id}/status
");
    }

    #[test]
    fn vendors_say_names_in_extensions() {
        insta::assert_snapshot!(check_paths("
paths:
  /a: {get: {tags: [Wrong], x-fern-sdk-group-name: [conversationalAi, secrets], x-fern-sdk-method-name: list_all, responses: {'204': {description: ok}}}}
  /b: {get: {tags: [Wrong], x-fern-sdk-group-name: voices, x-fern-sdk-method-name: getOne, responses: {'204': {description: ok}}}}
  /c: {get: {tags: [Wrong], x-fern-sdk-group-name: [], x-fern-sdk-method-name: ping, responses: {'204': {description: ok}}}}
  /d: {get: {tags: [subpackage_conversationalAi/secrets], operationId: get, responses: {'204': {description: ok}}}}
"), @"
ping() -> ()                                  GET /c
conversational_ai.secrets.list_all() -> ()    GET /a
conversational_ai.secrets.get() -> ()         GET /d
voices.get_one() -> ()                        GET /b
");
    }

    #[test]
    fn names_that_clash_are_qualified_by_the_path() {
        insta::assert_snapshot!(check_paths("
paths:
  /secrets: {get: {tags: [Secrets], operationId: get, responses: {'204': {description: ok}}}}
  /secrets/value: {get: {tags: [Secrets], operationId: get, responses: {'204': {description: ok}}}}
  /secrets/{id}: {get: {tags: [Secrets], operationId: get, parameters: [{name: id, in: path, required: true, schema: {type: integer}}], responses: {'204': {description: ok}}}}
  /items: {post: {tags: [Secrets], operationId: items, responses: {'204': {description: ok}}}}
  /secrets/items: {get: {tags: [subpackage_secrets/items], operationId: get, responses: {'204': {description: ok}}}}
"), @"
secrets.get() -> ()                           GET /secrets
secrets.get_value() -> ()                     GET /secrets/value
secrets.get_by_id(id: i64) -> ()              GET /secrets/{id}
secrets.items_post() -> ()                    POST /items
secrets.items.get() -> ()                     GET /secrets/items
warning[name-clash]: `POST /items` is called `items_post`: there is another `items` (at #/paths/~1items/post)
warning[name-clash]: `GET /secrets/value` is called `get_value`: there is another `get` (at #/paths/~1secrets~1value/get)
warning[name-clash]: `GET /secrets/{id}` is called `get_by_id`: there is another `get` (at #/paths/~1secrets~1{id}/get)
");
    }

    #[test]
    fn names_rust_cannot_have_or_reads_otherwise() {
        insta::assert_snapshot!(check_paths("
paths:
  /members: {post: {tags: [Members], operationId: add, responses: {'204': {description: ok}}}}
  /members/x: {post: {tags: [Members], operationId: move, responses: {'204': {description: ok}}}}
  /members/y: {post: {tags: [Members], operationId: self, responses: {'204': {description: ok}}}}
  /z: {get: {tags: [client], operationId: builder, responses: {'204': {description: ok}}}}
  /w: {get: {tags: [mod], operationId: '1st', responses: {'204': {description: ok}}}}
  /u: {get: {tags: ['../../x'], operationId: '../../y', responses: {'204': {description: ok}}}}
  /v: {get: {x-fern-sdk-group-name: [], operationId: builder, responses: {'204': {description: ok}}}}
"), @"
builder_v() -> ()                             GET /v
members.add_member() -> ()                    POST /members
members.r#move() -> ()                        POST /members/x
members.self_() -> ()                         POST /members/y
client.builder() -> ()                        GET /z
r#mod._1st() -> ()                            GET /w
x.y() -> ()                                   GET /u
warning[name-clash]: `GET /v` is called `builder_v`: there is another `builder` (at #/paths/~1v/get)
");
    }
}
