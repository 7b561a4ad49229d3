//! What a file defines, item by item: dispatch on the kind, and each item's documentation.

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::crate_map::{CrateMap, Item, Place, User, replies, target};
use super::imports::Imports;
use super::source::Written;
use super::tokens::{doc_comment, ident, plain};
use super::{docs, enums, errors, features, structs, types, unions};
use crate::ir::{Docs, Method, ReplyArm, ReplyBody, Streamed, Type, TypeDef, TypeId, TypeKind};

/// All items of a file, the resource itself apart.
pub(super) fn write(map: &CrateMap<'_>, place: Place, imports: &Imports<'_>) -> Vec<Written> {
    let write = |it| {
        let tokens = features::before_each(&gate(map, place, it), item(map, place, it));
        Written::of(imports, tokens)
    };
    map.items(place).into_par_iter().map(write).collect()
}

/// When an item is needed, where its file does not say so.
fn gate(map: &CrateMap<'_>, place: Place, item: Item<'_>) -> TokenStream {
    match (place, item) {
        (Place::Shared, Item::Type(id)) => map.features.gate_of_type(map.api, id),
        _ => TokenStream::new(),
    }
}

fn item(map: &CrateMap<'_>, place: Place, item: Item<'_>) -> TokenStream {
    match item {
        Item::Replies(method, replies) => {
            let lines = [format!("What {} returns.", method_link(map, place, place, method))];
            errors::emit_replies(map, replies, &lines)
        }
        Item::Failure(method, failure) => {
            errors::emit(map, failure, &failure_docs(map, place, method))
        }
        Item::Type(id) => {
            let def = map.def(id);
            let lines = type_docs(map, id);
            match &def.kind {
                TypeKind::Struct(it) => structs::emit(map, def, it, &lines),
                TypeKind::Enum(it) => enums::emit(def, it, &lines),
                TypeKind::Union(it) => unions::emit(map, def, it, &lines),
                TypeKind::Alias(it) => alias(map, def, it, &lines),
            }
        }
    }
}

fn alias(map: &CrateMap<'_>, def: &TypeDef, ty: &Type, lines: &[String]) -> TokenStream {
    let docs = doc_comment(lines);
    let name = ident(def.name.as_str());
    let ty = types::ty(map, ty);
    quote!(#docs pub type #name = #ty;)
}

fn failure_docs(map: &CrateMap<'_>, place: Place, method: &Method) -> Vec<String> {
    vec![format!("The documented failures of {}.", method_link(map, place, place, method))]
}

/// The document's words, else what the type is used for; then its place.
fn type_docs(map: &CrateMap<'_>, id: TypeId) -> Vec<String> {
    let def = map.def(id);
    let mut lines =
        if def.docs == Docs::default() { vec![purpose(map, id)] } else { docs::block(&def.docs) };
    if lines.is_empty() {
        lines.push(purpose(map, id));
    }
    lines.push(String::new());
    lines.push(format!("From {}.", docs::code(&def.from.to_string())));
    lines
}

/// One sentence: which method, failure or type a type is for.
fn purpose(map: &CrateMap<'_>, id: TypeId) -> String {
    let here = map.home(id);
    let purpose = match map.user(id) {
        Some(User::Method(place, method)) => method_purpose(map, id, here, (place, method)),
        Some(User::Type(user)) => type_purpose(map, id, here, user),
        None => None,
    };
    purpose.unwrap_or_else(|| docs::words(map.def(id).name.as_str()))
}

fn method_purpose(
    map: &CrateMap<'_>,
    id: TypeId,
    here: Place,
    at: (Place, &Method),
) -> Option<String> {
    let (place, method) = at;
    let link = method_link(map, here, place, method);
    if method.params.as_ref().is_some_and(|it| it.ty == id) {
        return Some(format!("The parameters of {link}."));
    }
    if let Some(param) = method.path_params.iter().find(|it| target(&it.ty) == Some(id)) {
        return Some(format!("The argument `{}` of {link}.", param.name));
    }
    let part = |ty: &Type| {
        let is_whole = matches!(ty, Type::Nullable(it) if **it == Type::Named(id));
        if is_whole || *ty == Type::Named(id) { "" } else { "Part of " }
    };
    if let Some(body) = method.body.as_ref().filter(|it| target(&it.ty) == Some(id)) {
        return Some(sentence(&format!("{}the body of {link}.", part(&body.ty))));
    }
    if let ReplyBody::Stream(Streamed::Data(ty) | Streamed::Frame(ty)) = &method.reply.body
        && target(ty) == Some(id)
    {
        return Some(sentence(&format!("{}an item of {link}.", part(ty))));
    }
    if let ReplyBody::Json(ty) = &method.reply.body
        && target(ty) == Some(id)
    {
        return Some(sentence(&format!("{}what {link} returns.", part(ty))));
    }
    let is_in = |arm: &&ReplyArm| arm.body.ty().and_then(target) == Some(id);
    if let Some(replies) = replies(method)
        && let Some(arm) = replies.arms.iter().find(is_in)
    {
        return Some(format!(
            "The body of {}.",
            arm_link(here, place, (replies.name.as_str(), arm))
        ));
    }
    let failure = method.failure.as_ref()?;
    let arm = failure.arms.iter().find(is_in)?;
    Some(format!("The body of {}.", arm_link(here, place, (failure.name.as_str(), arm))))
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

fn type_purpose(map: &CrateMap<'_>, id: TypeId, here: Place, user: TypeId) -> Option<String> {
    let def = map.def(user);
    let link = type_link(map, here, user);
    match &def.kind {
        TypeKind::Struct(it) => {
            let field = it.fields.iter().find(|it| target(&it.ty) == Some(id));
            let name = field
                .map(|it| plain(it.name.as_str()))
                .or(it.extra.as_ref().map(|it| it.name.as_str()))?;
            let is_one_of_many =
                field.is_none_or(|it| matches!(it.ty, Type::List(_) | Type::Map(_)));
            let which = if is_one_of_many { "One of the" } else { "The" };
            Some(format!("{which} `{name}` of {link}."))
        }
        TypeKind::Union(_) => Some(format!("One form of {link}.")),
        TypeKind::Alias(_) | TypeKind::Enum(_) => Some(format!("Part of {link}.")),
    }
}

/// A link to a method: by its public path where the file does not define its type.
pub(super) fn method_link(
    map: &CrateMap<'_>,
    here: Place,
    place: Place,
    method: &Method,
) -> String {
    let (owner, public) = match place {
        Place::Resource(id) => (map.api.resources[id.0].ty.as_str(), "resources::"),
        Place::Client | Place::Shared => ("Client", ""),
    };
    let name = method.name.as_str();
    match (name.starts_with("r#"), here == place) {
        // Rustdoc has no link syntax for raw identifiers.
        (true, _) => docs::code(&format!("{owner}::{name}")),
        (false, true) => format!("[`{owner}::{name}`]"),
        (false, false) => format!("[`{public}{owner}::{name}`](crate::{public}{owner}::{name})"),
    }
}

fn arm_link(here: Place, place: Place, (owner, arm): (&str, &ReplyArm)) -> String {
    let path = format!("{owner}::{}", arm.name);
    if here == place {
        format!("[`{path}`]")
    } else {
        format!("[`types::{path}`](crate::types::{path})")
    }
}

fn type_link(map: &CrateMap<'_>, here: Place, id: TypeId) -> String {
    let name = ident(map.def(id).name.as_str());
    if here == map.home(id) {
        format!("[`{name}`]")
    } else {
        format!("[`types::{name}`](crate::types::{name})")
    }
}
