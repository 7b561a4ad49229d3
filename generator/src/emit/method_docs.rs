//! What is said about a method: the document's words, then the body's media types, headers and origin.

use super::crate_map::CrateMap;
use super::method::verb;
use super::{docs, paging};
use crate::ir::{BodyKind, Method};

/// The lines of its documentation.
pub(super) fn of(map: &CrateMap<'_>, method: &Method) -> Vec<String> {
    let mut lines = docs::block(&method.docs);
    let documented = method.path_params.iter().filter(|it| !it.docs.0.is_empty());
    let params = documented.map(|it| docs::item(&it.name.to_string(), &it.docs));
    let params: Vec<String> = params.flatten().collect();
    let parts = [
        params,
        paging::docs(map, method),
        other_media(method),
        headers(map, method),
        origin(method),
    ];
    for part in parts {
        if !lines.is_empty() && !part.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

/// The other media types of the body, which need no other method, and what the method adds to it.
fn other_media(method: &Method) -> Vec<String> {
    let also = method.body.iter().flat_map(|it| &it.also).filter(|it| !it.contains('*'));
    let names: Vec<String> = also.map(|it| docs::code(it)).collect();
    let mut lines = Vec::new();
    if !names.is_empty() {
        let names = names.join(", ");
        let is_file = method.body.as_ref().is_some_and(|it| it.kind == BodyKind::File);
        let how =
            if is_file { "say `File::content_type`" } else { "set the header `content-type`" };
        lines.push(format!("The same body can go as {names}: {how}."));
    }
    lines.extend(method.stream_flag.value().map(|it| format!("Sends `stream: {it}`.")));
    let Some(body) = &method.body else { return lines };
    let unwritten: Vec<String> = body.unwritten.iter().map(|it| docs::code(it)).collect();
    if !unwritten.is_empty() {
        let names = unwritten.join(", ");
        lines.push(format!("The document has it as {names} too, which this crate does not write."));
    }
    if body.kind == BodyKind::File && body.media.contains('*') {
        let media = docs::code(&body.media);
        lines.push(format!(
            "The file's content type says which {media} it is: `File::content_type`."
        ));
    }
    if body.kind == BodyKind::File && body.media.starts_with("multipart/") {
        lines.push("The file's content type has the boundary: `File::content_type`.".to_owned());
    }
    lines
}

/// The constants for the headers of its replies.
fn headers(map: &CrateMap<'_>, method: &Method) -> Vec<String> {
    let names = method.headers.iter().filter_map(|it| map.api.headers.get(it.0));
    let links: Vec<String> =
        names.map(|it| format!("[`{0}`](crate::headers::{0})", it.name)).collect();
    docs::named("Headers of its replies:", &links)
}

fn origin(method: &Method) -> Vec<String> {
    let route = docs::code(&format!("{} {}", verb(method.verb), method.path));
    docs::unbroken(&format!("{route},"), &format!("from {}", docs::code(&method.from.to_string())))
}
