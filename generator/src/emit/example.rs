//! The example in the crate's documentation and README: one call, as its user would write it.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::imports::Imports;
use super::method::{is_path_one_argument, path_type_is_text};
use super::sample::{Fill, Sample, of};
use super::sample_expr::{argument, exact};
use super::tokens::{ident, plain};
use super::{print, sample_json};
use crate::ir::{Method, ReplyBody, Type};

/// A call with example arguments, and what they are on the wire.
pub(super) struct CallSample<'a> {
    /// `client.secrets().create(CreateSecret::new("name", "value"))`
    pub(super) expr: TokenStream,
    /// The values of the path's variables, in order.
    pub(super) path: Vec<String>,
    /// The parameters.
    pub(super) params: Option<Sample<'a>>,
    /// The body as JSON.
    pub(super) body: Option<String>,
}

/// A call of a method; `None` if an argument can have no value that ends.
pub(super) fn call<'a>(map: &CrateMap<'a>, place: Place, method: &Method, fill: Fill) -> Option<CallSample<'a>> {
    let mut path = Vec::new();
    let mut arguments = Vec::new();
    for param in &method.path_params {
        let sample = of(map, &param.ty, Fill::Required, &param.wire)?;
        path.push(sample_json::flat(&sample));
        let text = super::tokens::text(&sample_json::flat(&sample));
        let value = exact(map, &sample);
        let is_named = matches!(map.resolve(&param.ty), Type::Named(_));
        arguments.push(match (path_type_is_text(map, param), is_named) {
            (true, _) => quote!(#text),
            (false, true) => quote!(&#value),
            (false, false) => value,
        });
    }
    if is_path_one_argument(method) {
        arguments = vec![quote!((#(#arguments),*))];
    }
    let params = match &method.params {
        Some(it) => Some(of(map, &Type::Named(it.ty), fill, "")?),
        None => None,
    };
    arguments.extend(params.as_ref().map(|it| exact(map, it)));
    let mut body = None;
    if let Some(it) = &method.body {
        let sample = of(map, &it.ty, Fill::Required, it.name.as_str())?;
        let value = if it.required { argument(map, &it.ty, &sample) } else { exact(map, &sample) };
        arguments.push(if it.required { value } else { quote!(Some(#value)) });
        body = Some(sample_json::json(&sample));
    }
    let receiver = receiver(map, place);
    let name = ident(method.name.as_str());
    Some(CallSample { expr: quote!(#receiver.#name(#(#arguments),*)), path, params, body })
}

/// `client.beta().jig().secrets()`
fn receiver(map: &CrateMap<'_>, place: Place) -> TokenStream {
    let mut accessors = Vec::new();
    let mut next = match place {
        Place::Resource(id) => Some(id),
        Place::Client | Place::Shared => None,
    };
    while let Some(id) = next {
        accessors.push(ident(map.api.resources[id.0].accessor.as_str()));
        next = map.api.resources[id.0].parent;
    }
    accessors.reverse();
    quote!(client #(.#accessors())*)
}

/// The example for a reader: its lines, without a fence.
pub(super) fn lines(map: &CrateMap<'_>) -> Vec<String> {
    let krate = ident(map.api.krate.lib.as_str());
    let sample = map.all_methods().filter(|(_, it)| it.deprecated.is_none()).find_map(|(place, method)| {
        Some((method, call(map, place, method, Fill::Required)?))
    });
    let call = sample.map(|(method, sample)| {
        let expr = sample.expr;
        match binding(map, method) {
            Some(name) => {
                let name = ident(&name);
                quote!(let #name = #expr.await?;)
            }
            None => quote!(#expr.await?;),
        }
    });
    let client = match call {
        Some(_) => quote!(let client = #krate::Client::from_env()?;),
        None => quote!(let _client = #krate::Client::from_env()?;),
    };
    let call = Imports::of_test(map, &["Client"]).resolve(quote!(#call));
    let mut lines = print::statements(quote!(#client #call));
    // The imports come first, with a blank line after them.
    let is_import = |it: &String| it.starts_with("use ") || it.starts_with("    ") || it == "};";
    if lines.get(1).is_some_and(|it| it.starts_with("use ")) {
        let end = lines.iter().skip(1).position(|it| !is_import(it)).map_or(lines.len(), |it| it + 1);
        lines[..end].rotate_left(1);
        lines.insert(end - 1, String::new());
    }
    lines
}

/// The variable for the reply: its type's name if that is one word, else `reply`; none if there is nothing to bind.
fn binding(map: &CrateMap<'_>, method: &Method) -> Option<String> {
    let ReplyBody::Json(ty) = &method.reply.body else {
        return (method.reply.body != ReplyBody::Empty).then(|| "reply".to_owned());
    };
    let name = match ty {
        Type::Named(id) => plain(map.def(*id).name.as_str()).to_lowercase(),
        _ => "reply".to_owned(),
    };
    let is_one_word = matches!(ty, Type::Named(id) if map.def(*id).name.as_str().chars().skip(1).all(|it| it.is_ascii_lowercase()));
    let is_usable = is_one_word && name != "client" && syn::parse_str::<syn::Ident>(&name).is_ok();
    Some(if is_usable { name } else { "reply".to_owned() })
}

/// The example as a doctest that is compiled and not run.
pub(super) fn doc_test(map: &CrateMap<'_>) -> Vec<String> {
    let mut lines =
        vec!["```no_run".to_owned(), "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned()];
    lines.extend(self::lines(map));
    lines.extend(["# Ok(())", "# }", "```", ""].map(str::to_owned));
    lines
}
