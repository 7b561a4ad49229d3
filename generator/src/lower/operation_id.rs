//! The method's name in an operationId: without the resource's own words, without what only repeats verb and path.

use super::method_name::{ends_in_variable, fixed, is_version};
use super::resource::{Site, verb_name};
use super::singular::{singular, singular_words};
use super::verbs::{TRAILING, VERBS};
use crate::ir::Verb;
use crate::names::Words;

/// The name; `None` if the id says no more than verb and path do.
pub(super) fn name(id: &str, group: &[Words], site: &Site<'_>) -> Option<Words> {
    if id.trim().is_empty() || is_mechanical(id, site) {
        return None;
    }
    let words = without_family(without_repetition(segmented(id, site)), site);
    if group.is_empty() {
        return Some(words);
    }
    // `get_dataset_record` of `datasets.records` names both.
    let (rest, removed) = (0..group.len())
        .map(|from| group[from..].iter().fold(Words::default(), |all, it| all.then(it)))
        .map(|resource| without(words.as_slice(), resource.as_slice()))
        .find(|(_, removed)| removed.is_some())
        .unwrap_or_else(|| (words.as_slice().to_vec(), None));
    let is_bare = |verb: &str| rest.len() == 1 && rest[0] == verb;
    let is_list = is_bare("get")
        && removed.is_some_and(|it| singular(it) != *it)
        && !ends_in_variable(site.route);
    if rest.is_empty()
        || is_bare("post")
        || is_bare("put")
        || is_bare("patch")
        || (is_list && site.verb == Verb::Get)
    {
        return None;
    }
    Some(verb_first(rest))
}

/// Whether the id is nothing but the verb and the path: `GetAccountsAccountPersons`.
fn is_mechanical(id: &str, site: &Site<'_>) -> bool {
    let id = squashed(id);
    let parts = || site.route.split('/').filter(|it| !it.is_empty());
    let verb = verb_name(site.verb);
    // Of a single word nothing is known: `/converse` may well be called `converse`.
    if parts().count() < 2 {
        return false;
    }
    let by =
        |it: &str| if it.starts_with('{') { format!("by{}", squashed(it)) } else { squashed(it) };
    let plain = |it: &str| squashed(it);
    let paths = [
        parts().map(plain).collect::<String>(),
        parts().filter(|it| !is_version(it)).map(plain).collect(),
        parts().map(by).collect(),
        parts().filter(|it| !is_version(it)).map(by).collect(),
    ];
    paths.iter().any(|path| {
        id.strip_prefix(verb) == Some(path.as_str()) || id.strip_suffix(verb) == Some(path.as_str())
    })
}

/// Letters and digits alone, in lower case.
fn squashed(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words; those of an id in one piece are looked for in the path: `getspendlimit` of `/spend_limit`.
fn segmented(id: &str, site: &Site<'_>) -> Words {
    let words = Words::split(id);
    let [whole] = words.as_slice() else { return words };
    let mut known: Vec<String> = VERBS.iter().map(|it| (*it).to_owned()).collect();
    for word in Words::split(site.route).as_slice() {
        known.extend([word.clone(), singular(word).into_owned()]);
    }
    known.sort_by_key(|it| std::cmp::Reverse(it.len()));
    pieces(whole, &known).unwrap_or(words)
}

/// The text as a sequence of these words, longer ones first.
fn pieces(text: &str, known: &[String]) -> Option<Words> {
    // By place in the text: the word that starts there, if the rest behind it can be taken apart too.
    let mut starting: Vec<Option<&String>> = vec![None; text.len()];
    let ends_well = |starting: &[Option<&String>], end: usize| {
        end == text.len() || starting.get(end).is_some_and(Option::is_some)
    };
    for at in (0..text.len()).rev().filter(|at| text.is_char_boundary(*at)) {
        starting[at] = known.iter().find(|it| {
            it.len() > 1
                && text[at..].starts_with(it.as_str())
                && ends_well(&starting, at + it.len())
        });
    }
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let word = starting[at]?;
        found.push(word.clone());
        at += word.len();
    }
    Some(found.into_iter().collect())
}

fn without_repetition(words: Words) -> Words {
    let mut parts = words.as_slice().to_vec();
    parts.dedup();
    parts.into_iter().collect()
}

/// The words without the family in front that the path begins with too: `genai_get_agent` of `/v2/gen-ai/agents`.
fn without_family(words: Words, site: &Site<'_>) -> Words {
    let family = fixed(site.route).next().map(squashed).unwrap_or_default();
    let all = words.as_slice();
    let is_family = |n: &usize| {
        all[..*n].concat() == family && all.get(*n).is_some_and(|it| VERBS.contains(&it.as_str()))
    };
    match (1..all.len().min(4)).find(is_family) {
        Some(n) => all[n..].iter().cloned().collect(),
        None => words,
    }
}

/// The words without the run that is `leaf` in singular or plural, if that stands first or behind the verb, and the
/// last word of that run. What stands further behind belongs to words in between: `list_project_certificates`.
fn without<'a>(words: &'a [String], leaf: &[String]) -> (Vec<String>, Option<&'a str>) {
    let is_leaf = |run: &[String]| run.iter().zip(leaf).all(|(a, b)| singular(a) == singular(b));
    let n = leaf.len().max(1);
    let at = words.windows(n).position(is_leaf).filter(|at| *at < 2);
    let Some(at) = at else { return (words.to_vec(), None) };
    let rest: Vec<String> = words[..at].iter().chain(&words[at + n..]).cloned().collect();
    // `invite_user` of the invites: the verb is no noun.
    let is_verb = at == 0
        && words[0] != leaf[0]
        && VERBS.contains(&words[0].as_str())
        && !rest.iter().any(|it| VERBS.contains(&it.as_str()));
    match is_verb && !rest.is_empty() {
        true => (words.to_vec(), None),
        false => (rest, words.get(at + n - 1).map(String::as_str)),
    }
}

/// `access_key_delete` is `delete_access_key`.
fn verb_first(words: Vec<String>) -> Words {
    let starts_with_verb = words.first().is_some_and(|it| VERBS.contains(&it.as_str()));
    match words.split_last() {
        Some((last, object))
            if !object.is_empty() && !starts_with_verb && TRAILING.contains(&last.as_str()) =>
        {
            let object: Words = object.iter().cloned().collect();
            let object =
                if last == "list" || last == "search" { object } else { singular_words(&object) };
            std::iter::once(last.clone()).collect::<Words>().then(&object)
        }
        _ => words.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn ids_that_repeat_the_path_say_nothing() {
        insta::assert_snapshot!(check_paths("
paths:
  /v1/accounts: {get: {operationId: GetAccounts, responses: {'204': {description: ok}}}}
  /v1/accounts/{account}/bank_accounts:
    post: {operationId: PostAccountsAccountBankAccounts, parameters: [{name: account, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
  /v1/accounts/{account}/persons:
    get: {operationId: v1AccountsByAccountPersonsGet, parameters: [{name: account, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
  /converse: {post: {operationId: postConverse, responses: {'204': {description: ok}}}}
"), @"
accounts.list() -> ()                         GET /v1/accounts
accounts.create_bank_account(account: String) -> ()  POST /v1/accounts/{account}/bank_accounts
accounts.list_persons(account: String) -> ()  GET /v1/accounts/{account}/persons
converse.create() -> ()                       POST /converse
");
    }

    #[test]
    fn the_resource_is_left_out_where_that_leaves_the_sense() {
        insta::assert_snapshot!(check_paths("
paths:
  /a: {get: {tags: [certificates], operationId: listProjectCertificates, responses: {'204': {description: ok}}}}
  /b: {post: {tags: [invites], operationId: inviteUser, responses: {'204': {description: ok}}}}
  /c: {get: {tags: [hooks], operationId: get-config-for-hook, responses: {'204': {description: ok}}}}
  /d: {get: {tags: [hooks], operationId: hooks-config-list, responses: {'204': {description: ok}}}}
  /e: {delete: {tags: [keys], operationId: functions_access_keys_delete, responses: {'204': {description: ok}}}}
  /v2/gen-ai/agents: {get: {tags: [Platform], operationId: genai_list_agents, responses: {'204': {description: ok}}}}
  /projects/{id}/spend_limit:
    get: {tags: [Projects], operationId: getprojectspendlimit, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}
  /f: {get: {tags: [monitoring], operationId: monitoring_get_metrics.yml, responses: {'204': {description: ok}}}}
  /g: {get: {tags: [hooks], operationId: list_list_hooks, responses: {'204': {description: ok}}}}
  /judges/live: {post: {tags: [judges], operationId: judge_conversation, responses: {'204': {description: ok}}}}
  /h: {get: {tags: [a.datasets.records], operationId: get_dataset_record, responses: {'204': {description: ok}}}}
"), @"
certificates.list_project_certificates() -> ()  GET /a
invites.invite_user() -> ()                   POST /b
hooks.get_config_for_hook() -> ()             GET /c
hooks.list_config() -> ()                     GET /d
hooks.list() -> ()                            GET /g
keys.delete_functions_access_key() -> ()      DELETE /e
platform.list_agents() -> ()                  GET /v2/gen-ai/agents
projects.get_spend_limit(id: String) -> ()    GET /projects/{id}/spend_limit
monitoring.get_metrics() -> ()                GET /f
judges.judge_conversation() -> ()             POST /judges/live
a.datasets.records.get() -> ()                GET /h
");
    }
}
