//! A method: one expression that describes the request.

use proc_macro2::TokenStream;
use quote::quote;

use super::crate_map::{CrateMap, Place};
use super::structs::{MAX_ARGUMENTS, expect_name};
use super::tokens::{Once, deprecated, doc_comment, ident, path};
use super::{method_docs, paging, types};
use crate::ir::{
    Body, BodyKind, Method, ParamForm, ParamIn, ParamPlace, ParamStyle, Params, PartStyle,
    PathParam, Security, Type, TypeKind, Verb,
};

/// A public method of the resource or client whose file is `place`.
pub(super) fn emit(map: &CrateMap<'_>, place: Place, method: &Method) -> TokenStream {
    let docs = doc_comment(&method_docs::of(map, method));
    let note = deprecated(method.deprecated.as_deref());
    let arguments: Vec<_> = arguments(map, method).into_iter().map(Once::from).collect();
    let expect = expect_name(method.name.as_str(), 1 + arguments.len());
    let name = ident(method.name.as_str());
    let (receiver, core, lifetime) = match place {
        Place::Client => (quote!(&self), quote!(&self.0), quote!('_)),
        Place::Resource(_) | Place::Shared => (quote!(self), quote!(self.0), quote!('c)),
    };
    let reply = types::reply(map, &method.reply.body);
    let failure = method.failure.as_ref().map(|it| path(&map.module(place), it.name.as_str()));
    let rest = paging::type_arguments(map, method, failure);
    let verb = verb(method.verb);
    let template = &method.path;
    let steps = Once::from(steps(map, method));
    quote! {
        #docs
        #note
        #expect
        pub fn #name(#receiver #(, #arguments)*) -> crate::runtime::Call<#lifetime, #reply #rest> {
            crate::runtime::Call::new(#core, crate::runtime::Method::#verb, #template) #steps
        }
    }
}

/// The arguments in the order of the template, then parameters, then the body. Where that makes too many, those of the
/// path come as one tuple.
fn arguments(map: &CrateMap<'_>, method: &Method) -> Vec<TokenStream> {
    let names: Vec<_> = method.path_params.iter().map(|it| ident(it.name.as_str())).collect();
    let types: Vec<_> = method.path_params.iter().map(|it| path_type(map, it)).collect();
    let mut arguments: Vec<_> = if is_path_one_argument(method) {
        vec![quote!((#(#names),*): (#(#types),*))]
    } else {
        names.iter().zip(&types).map(|(name, ty)| quote!(#name: #ty)).collect()
    };
    arguments.extend(method.params.as_ref().map(|it| {
        let (name, ty) = (ident(params_name(method)), map.type_path(it.ty));
        quote!(#name: #ty)
    }));
    arguments.extend(method.body.as_ref().map(|it| {
        let (name, ty) = (ident(it.name.as_str()), types::body(map, it).ty);
        quote!(#name: #ty)
    }));
    arguments
}

/// Whether the path's variables come as one tuple.
pub(super) fn is_path_one_argument(method: &Method) -> bool {
    let rest = 1 + usize::from(method.params.is_some()) + usize::from(method.body.is_some());
    method.path_params.len() > 1 && method.path_params.len() + rest > MAX_ARGUMENTS
}

/// Text and named types by reference, the rest by value.
fn path_type(map: &CrateMap<'_>, param: &PathParam) -> TokenStream {
    let ty = types::ty(map, &param.ty);
    match map.resolve(&param.ty) {
        Type::Str => quote!(&str),
        Type::Named(_) | Type::DateTime | Type::Date | Type::Map(_) | Type::Json => quote!(&#ty),
        _ => ty,
    }
}

/// Whether an argument of the path is no single value.
fn is_composite(map: &CrateMap<'_>, ty: &Type) -> bool {
    match map.resolve(ty) {
        Type::Named(id) => !matches!(map.def(*id).kind, TypeKind::Enum(_)),
        ty => matches!(ty, Type::List(_) | Type::Map(_) | Type::Json),
    }
}

fn path_step(map: &CrateMap<'_>, param: &PathParam) -> TokenStream {
    let (wire, name) = (&param.wire, ident(param.name.as_str()));
    let is_plain = param.style == ParamStyle::new(ParamIn::Path, ParamForm::Plain);
    let place = if is_plain { quote!(#wire) } else { place_expr(wire, param.style) };
    match (is_composite(map, &param.ty), map.resolve(&param.ty)) {
        (false, _) => quote!(.path(#place, #name)),
        (true, Type::List(_)) => quote!(.path_value(#place, &#name)),
        (true, _) => quote!(.path_value(#place, #name)),
    }
}

/// The argument with the parameters: `params`, unless the path or the body has that name.
fn params_name(method: &Method) -> &'static str {
    let is_free = |name: &str| {
        let in_path = method.path_params.iter().any(|it| it.name.as_str() == name);
        !in_path && method.body.as_ref().is_none_or(|it| it.name.as_str() != name)
    };
    ["params", "parameters", "query"].into_iter().find(|it| is_free(it)).unwrap_or("call_params")
}

/// The calls after `Call::new`.
fn steps(map: &CrateMap<'_>, method: &Method) -> TokenStream {
    let path = method.path_params.iter().map(|it| path_step(map, it));
    let params = method.params.as_ref().map(|it| params(method, it));
    let body = match &method.body {
        Some(it) => Some(body(map, method, it)),
        None => method
            .stream_flag
            .value()
            .map(|it| quote!(.json(crate::runtime::Flagged::only("stream", #it)))),
    };
    let security = method.security.as_ref().map(|it| {
        let security = self::security(it);
        quote!(.security(#security))
    });
    let server = method.server.as_ref().map(|it| quote!(.server(#it)));
    let accept = method.reply.accept.as_ref().map(|it| quote!(.accept(#it)));
    let repeatable = method.repeatable.then(|| quote!(.repeatable()));
    let pages = method.pages.as_ref().map(paging::step);
    quote!(#(#path)* #params #body #accept #security #server #repeatable #pages)
}

fn params(method: &Method, params: &Params) -> TokenStream {
    let name = ident(params_name(method));
    let places = params.places.iter().map(place);
    quote!(.params(&#name, &[#(#places),*]))
}

fn place(place: &ParamPlace) -> TokenStream {
    let expr = place_expr(&place.wire, place.style);
    let member = place.member.as_ref().map(|it| quote!(.member(#it)));
    quote!(#expr #member)
}

/// `Param::query("ids").comma()`
fn place_expr(wire: &str, style: ParamStyle) -> TokenStream {
    let place = match style.place {
        ParamIn::Path => quote!(path),
        ParamIn::Query => quote!(query),
        ParamIn::Header => quote!(header),
        ParamIn::Cookie => quote!(cookie),
    };
    let form = match style.form {
        ParamForm::Plain => quote!(),
        ParamForm::Exploded => quote!(.exploded()),
        ParamForm::Comma => quote!(.comma()),
        ParamForm::Spaces => quote!(.spaces()),
        ParamForm::Pipes => quote!(.pipes()),
        ParamForm::Brackets => quote!(.brackets()),
        ParamForm::Label => quote!(.label()),
        ParamForm::LabelExploded => quote!(.label().exploded()),
        ParamForm::Matrix => quote!(.matrix()),
        ParamForm::MatrixExploded => quote!(.matrix().exploded()),
        ParamForm::Json => quote!(.json()),
    };
    let reserved = style.keeps_reserved.then(|| quote!(.reserved()));
    quote!(crate::runtime::Param::#place(#wire) #form #reserved)
}

fn body(map: &CrateMap<'_>, method: &Method, body: &Body) -> TokenStream {
    let name = ident(body.name.as_str());
    let media = concrete(body);
    let own_media = (media != "application/json").then(|| quote!(.media_type(#media)));
    let flag = method.stream_flag.value();
    let flagged = |value: &TokenStream| match flag {
        Some(flag) => quote!(crate::runtime::Flagged::new(#value, "stream", #flag)),
        None => value.clone(),
    };
    let by_name = flagged(&quote!(#name));
    let may_be_null = matches!(body.ty, Type::Nullable(_));
    let set = match &body.kind {
        BodyKind::Json => {
            let value = flagged(&types::body(map, body).value);
            let step = match (body.required || flag.is_some(), may_be_null) {
                (true, _) => quote!(json),
                (false, true) => quote!(json_or_null),
                (false, false) => quote!(json_if),
            };
            return quote!(.#step(#value) #own_media);
        }
        BodyKind::Form { brackets, members } => {
            let form = form(*brackets, members);
            quote!(.form(&#by_name, #form))
        }
        BodyKind::Multipart(parts) => {
            let parts = parts.iter().map(part);
            quote!(.multipart(&#by_name, &[#(#parts),*]))
        }
        BodyKind::Text => quote!(.text(#media, #name)),
        BodyKind::File => quote!(.file(#media, #name)),
        BodyKind::Lines => quote!(.json_lines(#media, &#name)),
    };
    if body.required || flag.is_some() {
        set
    } else {
        quote!(.maybe(#name, |call, #name| call #set))
    }
}

/// The media type to say where the document leaves a choice.
fn concrete(body: &Body) -> &str {
    match (body.media.contains('*'), &body.kind) {
        (false, _) => &body.media,
        (true, BodyKind::Json) => "application/json",
        (true, BodyKind::Text) => "text/plain",
        (true, _) => "application/octet-stream",
    }
}

fn form(brackets: bool, members: &[(String, ParamStyle)]) -> TokenStream {
    let nesting = if brackets { quote!(brackets) } else { quote!(plain) };
    let members = members.iter().map(|(wire, style)| place_expr(wire, *style));
    let members = (members.len() > 0).then(|| quote!(.with(&[#(#members),*])));
    quote!(crate::runtime::Form::#nesting() #members)
}

fn part(part: &PartStyle) -> TokenStream {
    let wire = &part.wire;
    let content_type = part.content_type.as_ref().map(|it| quote!(.content_type(#it)));
    let form = match part.form {
        ParamForm::Brackets => quote!(.brackets()),
        ParamForm::Json => quote!(.json()),
        _ => quote!(),
    };
    quote!(crate::runtime::Part::new(#wire) #content_type #form)
}

/// Alternatives as a slice of slices: `&[&["BearerAuth"]]`.
pub(super) fn security(security: &Security) -> TokenStream {
    let alternatives = security.iter().map(|ids| quote!(&[#(#ids),*]));
    quote!(&[#(#alternatives),*])
}

/// The constant of `http::Method`.
pub(super) fn verb(verb: Verb) -> proc_macro2::Ident {
    ident(match verb {
        Verb::Get => "GET",
        Verb::Post => "POST",
        Verb::Put => "PUT",
        Verb::Patch => "PATCH",
        Verb::Delete => "DELETE",
        Verb::Head => "HEAD",
        Verb::Options => "OPTIONS",
        Verb::Trace => "TRACE",
    })
}

/// How a reader calls it: `client.beta().jig().secrets()`.
pub(super) fn receiver(map: &CrateMap<'_>, place: Place) -> String {
    let accessors: String = map.accessors(place).into_iter().map(|it| format!(".{it}()")).collect();
    format!("client{accessors}")
}
