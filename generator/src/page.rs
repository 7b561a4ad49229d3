//! Pages of documentation: finds the OpenAPI document in one, or says what the page is instead.

mod fence;
mod stitch;

use serde_json::{Map, Value, json};

use crate::Document;
use crate::diag::{Diagnostics, Form};
use crate::load;
use crate::pointer::Pointer;

pub use self::stitch::{Stitched, stitch};

/// The methods that an operation may have in a document.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Whether a file is a page, by what its name ends in.
pub fn is_page(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, it)| it.to_lowercase()).unwrap_or_default();
    matches!(extension.as_str(), "md" | "mdx" | "txt" | "html" | "htm")
}

/// The document in a page, with blanks for everything around it: so each place in it is the same as in the page.
///
/// `None`: there is none. A text that is a document itself stays as it is.
pub fn blanked(text: &str) -> Option<String> {
    if is_document(text) {
        return Some(text.to_owned());
    }
    let fence = fence::fences(text).into_iter().find(|it| it.holds_document() && it.is_closed())?;
    let blank = |part: &str| -> String {
        part.bytes().map(|it| if it == b'\n' { '\n' } else { ' ' }).collect()
    };
    let (before, rest) = text.split_at_checked(fence.start)?;
    let (body, after) = rest.split_at_checked(fence.body.len())?;
    Some(blank(before) + body + &blank(after))
}

/// Reads the document in a page. `None`: there is none or it is not readable, and a fatal diagnostic says why.
///
/// The operation that the fence names has to be in the document. Where the document does not say at which server, and
/// the page has a line like `POST https://api.example.com/v1/secrets`, that is taken.
pub fn read(page: &Document<'_>, diagnostics: &mut Diagnostics) -> Option<Value> {
    let Some(text) = blanked(page.text) else {
        refuse(page.text, diagnostics);
        return None;
    };
    let mut root = load::load(&Document { path: page.path, text: &text }, diagnostics)?;
    if !is_document(page.text) {
        check_operation(page.text, &root, diagnostics);
        complete(page.text, &mut root, diagnostics);
    }
    Some(root)
}

/// Whether the text is a document and no page around one.
fn is_document(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let line = text.lines().find(|it| !it.starts_with('#') && !it.starts_with("---"));
    text.starts_with('{') || line.is_some_and(fence::is_root_key)
}

/// Says what a page without a document is.
fn refuse(text: &str, diagnostics: &mut Diagnostics) {
    let fences = fence::fences(text);
    let yaml = || fences.iter().filter(|it| it.is_yaml());
    if let Some(open) = yaml().find(|it| it.holds_document()) {
        return diagnostics.open_fence(open.line);
    }
    let form = yaml().find_map(|it| Some((it.form()?, it.line)));
    let (form, at) = form.unwrap_or_else(|| (form_of(text), 0));
    diagnostics.page_without_document(form, at);
}

/// What a page without a fence is, by its words.
fn form_of(text: &str) -> Form {
    let start = text.trim_start().get(..200).unwrap_or(text.trim_start()).to_lowercase();
    let has = |word: &str| text.contains(word);
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        Form::Html
    } else if start.starts_with("skip to content") {
        Form::StarlightFull
    } else if has("Section titled “") || has("const url = '") || has("Example generated") {
        Form::Starlight
    } else if has("\n## Request") && has("\n- `") {
        Form::FernText
    } else {
        Form::Unknown
    }
}

/// The operation that the fence names: `post /secrets`, `openapi.yaml get /v1/ai_secret`.
fn operation_of(text: &str) -> Option<(usize, String, String)> {
    let fences = fence::fences(text);
    let fence = fences.iter().find(|it| it.holds_document() && it.is_closed())?;
    let mut words = fence.argument.split_whitespace().rev();
    let (path, method) = (words.next()?, words.next()?.to_lowercase());
    let is_operation = path.starts_with('/') && METHODS.contains(&method.as_str());
    is_operation.then(|| (fence.line, method, path.to_owned()))
}

fn check_operation(text: &str, root: &Value, diagnostics: &mut Diagnostics) {
    let Some((line, method, path)) = operation_of(text) else { return };
    let found = root.get("paths").and_then(|it| it.get(&path)).and_then(|it| it.get(&method));
    if found.is_none() {
        diagnostics.other_operation(line, &method, &path);
    }
}

/// Adds what the page says beside the document: the server, and the place of the method in Fern's SDKs.
fn complete(text: &str, root: &mut Value, diagnostics: &mut Diagnostics) {
    let Some(root) = root.as_object_mut() else { return };
    let has_servers =
        root.get("servers").and_then(Value::as_array).is_some_and(|it| !it.is_empty());
    if !has_servers && let Some((line, server)) = server_of(text, root) {
        let at = root.keys().position(|it| it == "paths").unwrap_or(root.len());
        root.shift_remove("servers");
        #[expect(clippy::disallowed_methods, reason = "the position is within bounds")]
        root.shift_insert(at.min(root.len()), "servers".to_owned(), json!([{"url": server}]));
        diagnostics.server_of_page(line, &server);
    }
    hint_at_method(root);
}

/// The server and the line it is from: `POST https://api.example.com/v1/secrets` without the path `/secrets`.
fn server_of(text: &str, root: &Map<String, Value>) -> Option<(usize, String)> {
    let paths = root.get("paths").and_then(Value::as_object)?;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let mut words = line.split_whitespace();
        let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let is_call = METHODS.iter().any(|it| it.to_uppercase() == method);
        if is_call && (url.starts_with("https://") || url.starts_with("http://")) {
            let server = paths.keys().filter_map(|path| url.strip_suffix(path.as_str())).min()?;
            return Some((offset, server.to_owned()));
        }
        offset += line.len();
    }
    None
}

/// Fern writes where the method is in its SDKs as the version: `endpoint_conversationalAi/secrets.create`.
fn hint_at_method(root: &mut Map<String, Value>) {
    let version = root.get("info").and_then(|it| it.get("version")).and_then(Value::as_str);
    let Some(place) = version.and_then(|it| it.strip_prefix("endpoint_")) else { return };
    let Some((group, method)) = place.rsplit_once('.') else { return };
    let group: Vec<&str> = group.split('/').filter(|it| !it.is_empty()).collect();
    let hints =
        [("x-fern-sdk-group-name", json!(group)), ("x-fern-sdk-method-name", Value::from(method))];
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    for (_, operation) in items.flatten().filter(|(key, _)| METHODS.contains(&key.as_str())) {
        let Some(operation) = operation.as_object_mut() else { continue };
        for (key, value) in &hints {
            operation.entry(*key).or_insert_with(|| value.clone());
        }
    }
}

/// Where an operation stands.
fn place(path: &str, method: &str) -> Pointer {
    Pointer::root().join("paths").join(path).join(method)
}

#[cfg(test)]
mod tests;
