//! What tools leave in operationIds beside the name: FastAPI's tail, Python's modules, a file's extension.

use super::method_name::is_version;
use super::resource::{Site, verb_name};
use super::verbs::VERBS;

/// What a file name ends with: some generators take the name of the example's file.
const EXTENSIONS: &[&str] = &[".yml", ".yaml", ".json"];

/// The id without the marks of tools.
pub(super) fn cleaned<'a>(id: &'a str, site: &Site<'_>) -> &'a str {
    let id = EXTENSIONS.iter().find_map(|it| id.strip_suffix(it)).unwrap_or(id);
    without_version(without_modules(without_fastapi_tail(id, site), site), site)
}

/// `libraries_list_v1` of a document whose paths all begin with `/v1`.
fn without_version<'a>(id: &'a str, site: &Site<'_>) -> &'a str {
    let end = site.version.and_then(|it| id.len().checked_sub(it.len()));
    let Some((name, version)) = end.and_then(|it| id.split_at_checked(it)) else { return id };
    let is_apart = name.ends_with(['_', '-', '.']) || version.starts_with('V');
    let is_own = site.version.is_some_and(|it| it.eq_ignore_ascii_case(version));
    let name = name.trim_end_matches(['_', '-', '.']);
    if is_own && is_apart && !name.is_empty() { name } else { id }
}

/// The version that all paths begin with.
pub(super) fn version<'a>(mut paths: impl Iterator<Item = &'a String>) -> Option<&'a str> {
    let of = |path: &'a String| path.split('/').nth(1).filter(|it| it.starts_with('v'));
    let first = paths.next().and_then(of).filter(|it| is_version(it))?;
    paths.all(|it| of(it) == Some(first)).then_some(first)
}

/// FastAPI's operationId is the function's name, the path with `_` for all else than words, `_`, the verb.
fn without_fastapi_tail<'a>(id: &'a str, site: &Site<'_>) -> &'a str {
    let tail = format!("{}_{}", underscored(site.route), verb_name(site.verb));
    let Some(name) = id.strip_suffix(&tail).filter(|it| !it.is_empty()) else { return id };
    // The start of the path may be the server's: `logout_api_v1_auth_logout_post` of `/auth/logout`.
    match name.rsplit_once('_') {
        Some((name, "api")) => name,
        Some((rest, version)) if is_version(version) => rest.strip_suffix("_api").unwrap_or(name),
        _ => name,
    }
}

fn underscored(path: &str) -> String {
    path.chars().map(|it| if it.is_alphanumeric() || it == '_' { it } else { '_' }).collect()
}

/// `agents_api_v1_agents_create`, `jobs_api_routes_list`: the function's module stands before its name.
fn without_modules<'a>(id: &'a str, site: &Site<'_>) -> &'a str {
    let Some((module, rest)) = id.split_once("_api_") else { return id };
    let Some((last, name)) = rest.split_once('_') else { return id };
    // What says what is done is no module, and FastAPI's tail may be that of another path.
    let is_module = !module.split('_').any(|it| VERBS.contains(&it))
        && (last == "routes" || is_version(last))
        && name.starts_with(|it: char| it.is_ascii_alphabetic());
    let path: String =
        site.route.split('/').filter(|it| !is_version(it)).collect::<Vec<_>>().join("/");
    let tail = format!("{}_{}", underscored(path.trim_start_matches('/')), verb_name(site.verb));
    if is_module && name != tail { name } else { id }
}

/// `/files?beta=true`, `beta_list_files`: what the path's own query says is a resource around the others.
pub(super) fn family<'a, 'i>(id: &'i str, site: &Site<'a>) -> Option<(&'a str, &'i str)> {
    let (_, query) = site.path.split_once('?')?;
    query.split('&').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let (start, rest) = id.split_at_checked(name.len())?;
        let rest = rest.trim_start_matches(['_', '-', '.']);
        let is_family = value == "true" && start.eq_ignore_ascii_case(name) && !rest.is_empty();
        is_family.then_some((name, rest))
    })
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn names_lose_the_version_of_all_paths() {
        insta::assert_snapshot!(check_paths("
paths:
  /v1/libraries: {get: {tags: [Libraries], operationId: libraries_list_v1, responses: {'204': {description: ok}}}}
  /v1/secrets: {post: {tags: [Secrets], operationId: createSecretV1, responses: {'204': {description: ok}}}}
  /v1/secrets/v2: {post: {tags: [Secrets], operationId: create_v2, responses: {'204': {description: ok}}}}
  /v1/drafts: {post: {tags: [Secrets], operationId: drav1, responses: {'204': {description: ok}}}}
"), @"
libraries.list() -> ()                        GET /v1/libraries
secrets.create() -> ()                        POST /v1/secrets
secrets.create_v2() -> ()                     POST /v1/secrets/v2
secrets.drav1() -> ()                         POST /v1/drafts
");
        insta::assert_snapshot!(check_paths("
paths:
  /v1/secrets: {post: {tags: [Secrets], operationId: create_secret_v1, responses: {'204': {description: ok}}}}
  /v2/secrets: {post: {tags: [Secrets], operationId: create_secret_v2, responses: {'204': {description: ok}}}}
"), @"
secrets.create_v1() -> ()                     POST /v1/secrets
secrets.create_v2() -> ()                     POST /v2/secrets
");
    }

    #[test]
    fn names_lose_the_module_of_a_function() {
        insta::assert_snapshot!(check_paths("
paths:
  /v1/agents: {get: {tags: [agents], operationId: agents_api_v1_agents_find_all, responses: {'204': {description: ok}}}}
  /v1/batch/jobs: {post: {tags: [batch], operationId: jobs_api_routes_batch_create_batch_job, responses: {'204': {description: ok}}}}
  /v1/auth/logout: {post: {tags: [auth], operationId: leave_api_v1_auth_logout_post, responses: {'204': {description: ok}}}}
  /auth/logout: {put: {tags: [auth], operationId: quit_api_v1_auth_logout_put, responses: {'204': {description: ok}}}}
  /auth/{id}: {get: {tags: [auth], operationId: see_v1_auth__id__get, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: ok}}}}
  /v1/auth/login: {post: {tags: [auth], operationId: start_api_v1_all, responses: {'204': {description: ok}}}}
"), @"
agents.find_all() -> ()                       GET /v1/agents
batch.create_job() -> ()                      POST /v1/batch/jobs
auth.leave() -> ()                            POST /v1/auth/logout
auth.quit() -> ()                             PUT /auth/logout
auth.see_v1(id: String) -> ()                 GET /auth/{id}
auth.start_api_v1_all() -> ()                 POST /v1/auth/login
");
    }

    #[test]
    fn a_flag_of_the_path_is_a_resource_around() {
        insta::assert_snapshot!(check_paths("
paths:
  /v1/files: {post: {operationId: upload_file_v1_files_post, responses: {'204': {description: ok}}}}
  /v1/files?beta=true: {post: {operationId: beta_upload_file_v1_files_post, responses: {'204': {description: ok}}}}
  /v1/skills?beta=true: {get: {tags: [Skills], operationId: Beta_listSkills, responses: {'204': {description: ok}}}}
  /v1/skills?full=true: {get: {tags: [Skills], operationId: list_full, responses: {'204': {description: ok}}}}
  /v1/skills#all: {get: {tags: [Skills], responses: {'204': {description: ok}}}}
"), @"
files.upload() -> ()                          POST /v1/files
beta.files.upload() -> ()                     POST /v1/files?beta=true
beta.skills.list() -> ()                      GET /v1/skills?beta=true
skills.list_full() -> ()                      GET /v1/skills?full=true
skills.list() -> ()                           GET /v1/skills
");
    }
}
