//! The example in the crate's documentation and README: one call, as its user would write it.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::expected_value::loose;
use super::imports::{Imports, Used};
use super::method::is_path_one_argument;
use super::sample::{Fill, Sample, of};
use super::sample_expr::{argument, exact};
use super::tokens::{ident, plain, text};
use super::{print, sample_json};
use crate::ir::{Body, BodyKind, Method, PathParam, ReplyBody, Type};

/// A call with example arguments, and what they are on the wire.
pub(super) struct CallSample<'a> {
    /// `client.secrets().create`
    callee: TokenStream,
    /// The path's variables as arguments.
    arguments: Vec<TokenStream>,
    params_expr: Option<TokenStream>,
    /// The values of the path's variables, in order.
    pub(super) path: Vec<Sample<'a>>,
    /// The parameters.
    pub(super) params: Option<Sample<'a>>,
    /// The body.
    pub(super) body: Option<BodySample>,
    /// What is on the wire of it.
    pub(super) sent: Option<Sent>,
}

/// An example body.
pub(super) struct BodySample {
    /// `CreateSecret::new("name", "value")`
    pub(super) value: TokenStream,
    is_optional: bool,
    /// What it is as JSON.
    pub(super) json: String,
}

/// What a test compares a sent body with.
pub(super) enum Sent {
    /// All of it.
    Text(String),
    /// The parts of a form.
    Parts(Vec<String>),
}

impl CallSample<'_> {
    /// `client.secrets().create(CreateSecret::new("name", "value"))`
    pub(super) fn expr(&self) -> TokenStream {
        self.expr_with(self.params_expr.as_ref(), self.body.as_ref().map(|it| &it.value))
    }

    /// The call with other expressions for the parameters and the body.
    pub(super) fn expr_with(
        &self,
        params: Option<&TokenStream>,
        body: Option<&TokenStream>,
    ) -> TokenStream {
        let (callee, arguments) = (&self.callee, &self.arguments);
        let is_optional = self.body.as_ref().is_some_and(|it| it.is_optional);
        let body = body.map(|it| if is_optional { quote!(Some(#it)) } else { it.clone() });
        let arguments = arguments.iter().chain(params).chain(&body);
        quote!(#callee(#(#arguments),*))
    }
}

/// A call of a method; `None` if an argument can have no value that ends.
pub(super) fn call<'a>(
    map: &CrateMap<'a>,
    place: Place,
    method: &Method,
    fill: Fill,
) -> Option<CallSample<'a>> {
    let path: Vec<_> = method
        .path_params
        .iter()
        .map(|it| of(map, &it.ty, Fill::Required, &it.wire))
        .collect::<Option<_>>()?;
    let arguments = method
        .path_params
        .iter()
        .zip(&path)
        .map(|(param, sample)| path_argument(map, param, sample));
    let mut arguments: Vec<_> = arguments.collect();
    if is_path_one_argument(method) {
        arguments = vec![quote!((#(#arguments),*))];
    }
    let params = match &method.params {
        Some(it) => Some(of(map, &Type::Named(it.ty), fill, "")?),
        None => None,
    };
    let params_expr = params.as_ref().map(|it| exact(map, it));
    let flag = method.stream_flag.value();
    let (body, sent) = match &method.body {
        Some(it) => Some(body_sample(map, it, flag)?).unzip(),
        None => (None, flag.map(|it| Sent::Text(format!(r#"{{"stream":{it}}}"#)))),
    };
    let receiver = receiver(map, place);
    let name = ident(method.name.as_str());
    Some(CallSample {
        callee: quote!(#receiver.#name),
        arguments,
        params_expr,
        path,
        params,
        body,
        sent,
    })
}

fn path_argument(map: &CrateMap<'_>, param: &PathParam, sample: &Sample<'_>) -> TokenStream {
    match map.resolve(&param.ty) {
        Type::Str => {
            let text = text(&sample_json::flat(sample));
            quote!(#text)
        }
        Type::Named(_) | Type::DateTime | Type::Date | Type::Map(_) | Type::Json => {
            let value = exact(map, sample);
            quote!(&#value)
        }
        _ => exact(map, sample),
    }
}

fn body_sample(map: &CrateMap<'_>, body: &Body, flag: Option<bool>) -> Option<(BodySample, Sent)> {
    let sample = of(map, &body.ty, Fill::Required, body.name.as_str())?;
    let (is_optional, value) = match (body.required, &sample, &body.ty) {
        (true, ..) => (false, argument(map, &body.ty, &sample)),
        (false, Sample::Some(inner), Type::Nullable(_)) => (false, exact(map, inner)),
        (false, ..) => (!matches!(body.ty, Type::Nullable(_)), exact(map, &sample)),
    };
    let (json, sent) = (sample_json::json(&sample), sent(body, &sample, flag));
    Some((BodySample { value, is_optional, json }, sent))
}

/// What is on the wire of a body, with what the method says itself.
fn sent(body: &Body, sample: &Sample<'_>, flag: Option<bool>) -> Sent {
    let value = loose(sample);
    match (&body.kind, value) {
        (BodyKind::Form { brackets, members }, Some(it)) => {
            let mut pairs = it.form(*brackets, members);
            pairs.extend(flag.map(|it| format!("stream={it}")));
            Sent::Text(pairs.join("&"))
        }
        (BodyKind::Multipart(parts), Some(it)) => {
            let mut parts = it.parts(parts);
            parts.extend(flag.map(|it| format!(r#"name="stream"={it}"#)));
            Sent::Parts(parts)
        }
        (BodyKind::Text | BodyKind::File, _) => Sent::Text(sample_json::flat(sample)),
        (BodyKind::Lines, _) => match sample {
            Sample::List(Some(it)) => Sent::Text(format!("{}\n", sample_json::json(it))),
            _ => Sent::Text(String::new()),
        },
        _ => {
            let json = sample_json::json(sample);
            Sent::Text(match (json.strip_suffix('}'), flag) {
                (Some("{"), Some(flag)) => format!(r#"{{"stream":{flag}}}"#),
                (Some(start), Some(flag)) => format!(r#"{start},"stream":{flag}}}"#),
                _ => json,
            })
        }
    }
}

/// `client.beta().jig().secrets()`
fn receiver(map: &CrateMap<'_>, place: Place) -> TokenStream {
    let accessors = map.accessors(place).into_iter().map(ident);
    quote!(client #(.#accessors())*)
}

/// The example for a reader: its lines, without a fence.
pub(super) fn lines(map: &CrateMap<'_>) -> Vec<String> {
    let krate = ident(map.api.krate.lib.as_str());
    let call = shown_method(map).map(|(method, sample)| {
        let expr = sample.expr();
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
    let (imports, mut used) = (Imports::of_test(map, &["Client"]), Used::new());
    let call = print::tokens(&imports.shorten(quote!(#call), &mut used));
    let uses = imports.uses(&used);
    let mut lines = print::statements(quote!(#client #uses #call));
    // The imports come first, with a blank line after them.
    let is_import = |it: &String| it.starts_with("use ") || it.starts_with("    ") || it == "};";
    if lines.get(1).is_some_and(|it| it.starts_with("use ")) {
        let end =
            lines.iter().skip(1).position(|it| !is_import(it)).map_or(lines.len(), |it| it + 1);
        lines[..end].rotate_left(1);
        lines.insert(end - 1, String::new());
    }
    lines
}

/// The method to show: the first of a resource that sends a body, else the first of all.
fn shown_method<'a>(map: &CrateMap<'a>) -> Option<(&'a Method, CallSample<'a>)> {
    let current = || map.all_methods().filter(|(_, it)| it.deprecated.is_none());
    let sample = |(place, method): (Place, &'a Method)| {
        Some((method, call(map, place, method, Fill::Required)?))
    };
    let sends = |it: &(Place, &Method)| it.0 != Place::Client && it.1.body.is_some();
    current().filter(sends).find_map(sample).or_else(|| current().find_map(sample))
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
    let mut lines = vec![
        "```no_run".to_owned(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
    ];
    lines.extend(self::lines(map));
    lines.extend(["# Ok(())", "# }", "```", ""].map(str::to_owned));
    lines
}
