//! What the extensions of other generators say about a list that comes in pages.

use serde_json::Value;

use super::Plan;
use super::pattern::first_page;
use crate::ir::PageStep;
use crate::lower::cx::Cx;
use crate::lower::operation::Operation;
use crate::pointer::Pointer;

/// What an extension says, and where.
pub(super) struct Hint {
    pub(super) at: Pointer,
    pub(super) said: Said,
}

pub(super) enum Said {
    /// The list comes in one piece.
    Whole,
    /// It comes in pages that no query asks for.
    Otherwise,
    Pages(Plan),
}

type Read = fn(&Value) -> Option<Plan>;

const READERS: [(&str, Read); 4] = [
    ("x-fern-pagination", fern),
    ("x-speakeasy-pagination", speakeasy),
    ("x-dropshot-pagination", dropshot),
    ("x-ms-pageable", microsoft),
];

/// The first extension of the operation that speaks of pages.
pub(super) fn find<'a>(cx: &mut Cx<'a>, operation: &Operation<'a>) -> Option<Hint> {
    let extensions = &operation.site.operation.extensions;
    let (key, value, read) =
        READERS.iter().find_map(|(key, read)| Some((key, extensions.get(*key)?, read)))?;
    // What holds for all operations is said at the document's root.
    let value = if *value == Value::Bool(true) { cx.api.extensions.get(*key)? } else { value };
    let mut said = match read(value) {
        _ if is_whole(value) => Said::Whole,
        Some(plan) => Said::Pages(plan),
        None => Said::Otherwise,
    };
    if let Said::Pages(Plan { step: PageStep::Number { param, first }, .. }) = &mut said {
        *first = first_page(cx, operation, param);
    }
    Some(Hint { at: operation.site.at.join(key), said })
}

/// `false`, or `nextLinkName: null`.
fn is_whole(value: &Value) -> bool {
    matches!(value, Value::Bool(false) | Value::Null)
        || value.get("nextLinkName").is_some_and(Value::is_null)
}

/// `{cursor: $request.cursor, next_cursor: $response.next_cursor, results: $response.data}`
fn fern(value: &Value) -> Option<Plan> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let param = |key: &str| {
        let name = text(key)?.strip_prefix("$request.")?;
        Some(name.strip_prefix("query.").unwrap_or(name).to_owned())
    };
    let field = |key: &str| text(key).and_then(path);
    let step = if let Some(next) = field("next_cursor") {
        PageStep::Cursor { param: param("cursor")?, next }
    } else if let Some(next) = field("next_uri") {
        PageStep::Link { next }
    } else {
        let param = param("offset")?;
        let is_page = value.get("step").is_none() && param.to_lowercase().contains("page");
        if is_page { PageStep::Number { param, first: 1 } } else { PageStep::Offset { param } }
    };
    let items = Some(field("results")?);
    let has_more = field("has-next-page").unwrap_or_default();
    Some(Plan { items, has_more, ..Plan::new(step) })
}

/// `{type: cursor, inputs: [{name: cursor, in: parameters, type: cursor}], outputs: {nextCursor: $.next}}`
fn speakeasy(value: &Value) -> Option<Plan> {
    let input = |kind: &str| {
        let is_it = |it: &&Value| {
            it.get("type").and_then(Value::as_str) == Some(kind)
                && it.get("in").and_then(Value::as_str) == Some("parameters")
        };
        let found = value.get("inputs")?.as_array()?.iter().find(is_it)?;
        found.get("name")?.as_str().map(str::to_owned)
    };
    let output = |key: &str| value.get("outputs")?.get(key)?.as_str();
    let items = output("results").and_then(path);
    let total_pages = output("numPages").and_then(path).unwrap_or_default();
    let step = match value.get("type")?.as_str()? {
        "cursor" => {
            let (param, next) = (input("cursor")?, output("nextCursor")?);
            if let Some((list, id)) = next.split_once("[-1]") {
                let id = id.strip_prefix('.').map(names).unwrap_or_default();
                let items = Some(path(list)?);
                return Some(Plan { items, ..Plan::new(PageStep::LastItem { param, id }) });
            }
            PageStep::Cursor { param, next: path(next)? }
        }
        "url" => PageStep::Link { next: path(output("nextUrl")?)? },
        _ => match input("page") {
            Some(param) => PageStep::Number { param, first: 1 },
            None => PageStep::Offset { param: input("offset")? },
        },
    };
    Some(Plan { items, total_pages, ..Plan::new(step) })
}

/// Dropshot's own names; the value only says which parameters the first page requires.
fn dropshot(_: &Value) -> Option<Plan> {
    let next = names("next_page");
    let step = PageStep::Cursor { param: "page_token".to_owned(), next };
    Some(Plan { items: Some(names("items")), ..Plan::new(step) })
}

/// `{nextLinkName: nextLink, itemName: value}`
fn microsoft(value: &Value) -> Option<Plan> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let next = vec![text("nextLinkName")?.to_owned()];
    let items = Some(vec![text("itemName").unwrap_or("value").to_owned()]);
    Some(Plan { items, ..Plan::new(PageStep::Link { next }) })
}

/// The properties of `$response.data.items` or `$.data.items`; `None` of what is no such path.
fn path(text: &str) -> Option<Vec<String>> {
    let rest = text.strip_prefix("$response").or_else(|| text.strip_prefix('$'))?;
    let rest = rest.trim_end_matches("[*]");
    match rest.strip_prefix('.') {
        Some(rest) => (!rest.contains(['[', '*'])).then(|| names(rest)),
        None => rest.is_empty().then(Vec::new),
    }
}

fn names(path: &str) -> Vec<String> {
    path.split('.').map(str::to_owned).collect()
}
