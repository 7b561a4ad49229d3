//! What the API sends on its own: how it is signed, which provider.yaml or Fern's extension says, and what it is.

mod reading;

use openapiv3::OpenAPI;
use serde_json::{Map, Value};

use self::reading::{Fault, KEYS, read};
use super::cx::{Cx, Draft};
use crate::ir::{TypeId, Webhooks};
use crate::pointer::Pointer;

/// Fern's extension of the document, or of a webhook.
const EXTENSION: &str = "x-fern-webhook-signature";

/// As [`EXTENSION`] the document's `webhooks` come here.
const CARRIER: &str = "x-specwright-webhooks";

/// Whether the crate has a file for what the API sends.
pub(super) fn is_there(cx: &Cx<'_>) -> bool {
    said(cx).is_some()
}

/// The webhooks and their signature; a document whose webhooks nobody can verify is told so.
pub(super) fn lower(cx: &mut Cx<'_>, drafts: &[Draft]) -> Option<Webhooks> {
    let Some(said) = said(cx) else {
        if webhooks(cx.api).next().is_some() {
            cx.diagnostics.webhooks_unverified(&Pointer::root().join("webhooks"));
        }
        return None;
    };
    let result = read(said.value, &said.at);
    let signature = match (result, &said.from) {
        (Ok(signature), _) => Some(signature),
        (Err(Fault::Unknown(at)), None) => {
            cx.diagnostics.unknown_config_key(&at, &KEYS);
            None
        }
        (Err(Fault::Not(at, expected)), None) => {
            cx.diagnostics.bad_config_value(&at, expected);
            None
        }
        (Err(Fault::Unknown(at)), Some(_)) => {
            cx.diagnostics.unread_signature(&at, "is not understood");
            None
        }
        (Err(Fault::Not(at, expected)), Some(_)) => {
            cx.diagnostics.unread_signature(&at, &format!("has to be {expected}"));
            None
        }
    };
    for other in &said.others {
        cx.diagnostics.other_signature(other);
    }
    Some(Webhooks { signature: signature?, payloads: payloads(cx.api, drafts), from: said.from })
}

/// What is said about signatures.
struct Said<'a> {
    value: &'a Value,
    /// Where, for reports.
    at: Pointer,
    /// Where in the document; not there if provider.yaml says it.
    from: Option<Pointer>,
    /// The webhooks that say otherwise.
    others: Vec<Pointer>,
}

/// provider.yaml goes before the document, the document before its webhooks, of which the first one counts.
fn said<'a>(cx: &Cx<'a>) -> Option<Said<'a>> {
    if let Some(value) = &cx.config.webhooks {
        let at = Pointer::root().join("webhooks");
        return Some(Said { value, at, from: None, others: Vec::new() });
    }
    let root = cx.api.extensions.get(EXTENSION).map(|it| (it, Pointer::root().join(EXTENSION)));
    let own = webhooks(cx.api).filter_map(|it| {
        let value = it.operation.get(EXTENSION).filter(|it| it.is_object())?;
        Some((value, it.at.join(EXTENSION)))
    });
    let all: Vec<_> = root.into_iter().chain(own).collect();
    let (value, at) = all.first().cloned()?;
    let others = all.into_iter().filter(|it| it.0 != value).map(|it| it.1).collect();
    Some(Said { value, from: Some(at.clone()), at, others })
}

/// A request that the API makes.
struct Webhook<'a> {
    name: &'a str,
    operation: &'a Map<String, Value>,
    at: Pointer,
}

fn webhooks(api: &OpenAPI) -> impl Iterator<Item = Webhook<'_>> {
    let all = api.extensions.get(CARRIER).and_then(Value::as_object).into_iter().flatten();
    all.flat_map(|(name, item)| {
        let operations = item.as_object().into_iter().flatten();
        operations.filter_map(move |(method, operation)| {
            let operation = operation.as_object()?;
            let at = Pointer::root().join("webhooks").join(name).join(method);
            Some(Webhook { name, operation, at })
        })
    })
}

/// The type of each webhook's body, as far as it has one.
fn payloads(api: &OpenAPI, drafts: &[Draft]) -> Vec<(String, TypeId)> {
    let payload = |it: Webhook<'_>| {
        let content = it.operation.get("requestBody")?.get("content")?.as_object()?;
        let reference = content.values().find_map(|it| it.get("schema")?.get("$ref")?.as_str())?;
        let at = Pointer::parse(reference)?;
        let id = drafts.iter().position(|it| !it.is_second && it.at == at)?;
        Some((it.name.to_owned(), TypeId(id)))
    };
    webhooks(api).filter_map(payload).collect()
}
