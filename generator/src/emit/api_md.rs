//! `api.md`: one line per method and type with its place in the document; what a reviewer reads first.

use super::crate_map::{CrateMap, Item, target};
use super::docs::code;
use super::tokens::plain;
use super::{docs, method};
use crate::ir::{
    Method, ReplyArm, ReplyBody, ReplyHeader, StatusPattern, Streamed, Type, TypeKind,
};

/// The text of the file.
pub(super) fn emit(map: &CrateMap<'_>) -> String {
    let mut text = format!(
        "# {}\n\n{}\n\n## Methods\n",
        docs::escape(&map.api.krate.name),
        docs::origin(map.api)
    );
    for place in map.places() {
        let methods: Vec<_> = map.methods(place).iter().map(|it| method_line(map, it)).collect();
        section(&mut text, &method::receiver(map, place), &methods);
    }
    if !map.api.headers.is_empty() {
        let headers: Vec<_> = map.api.headers.iter().map(|it| header_line(map, it)).collect();
        text.push_str(&format!("\n## Headers of replies\n\n{}\n", headers.join("\n")));
    }
    text.push_str("\n## Types\n");
    for place in map.places() {
        let items: Vec<_> = map.items(place).into_iter().map(|it| item_line(map, it)).collect();
        let module: Vec<_> = map.module(place).into_iter().map(plain).collect();
        section(&mut text, &format!("src/{}.rs", module.join("/")), &items);
    }
    text
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        text.push_str(&format!("\n### {}\n\n{}\n", code(title), lines.join("\n")));
    }
}

/// `` - `create(CreateSecret) -> Secret`, or `CreateSecretError`: `POST /secrets`, `#/paths/~1secrets/post` ``
fn method_line(map: &CrateMap<'_>, method: &Method) -> String {
    let path = method.path_params.iter().map(|it| it.name.to_string());
    let params = method.params.iter().map(|it| map.def(it.ty).name.to_string());
    let body = method.body.iter().map(|it| match &it.ty {
        ty if it.required => spell(map, ty),
        Type::Nullable(ty) => format!("Patch<{}>", spell(map, ty)),
        ty => format!("Option<{}>", spell(map, ty)),
    });
    let arguments: Vec<_> = path.chain(params).chain(body).collect();
    let reply = match &method.reply.body {
        ReplyBody::Empty => String::new(),
        body => format!(" -> {}", spell_body(map, body)),
    };
    let call = code(&format!("{}({}){reply}", method.name, arguments.join(", ")));
    let failure = method
        .failure
        .as_ref()
        .map(|it| format!(" or {}", code(it.name.as_str())))
        .unwrap_or_default();
    let pages = method
        .pages
        .as_ref()
        .map(|it| format!(", in pages of {}", code(&spell(map, &it.item))))
        .unwrap_or_default();
    let route = code(&format!("{} {}", method::verb(method.verb), method.path));
    format!("- {call}{failure}{pages}: {route}, {}", code(&method.from.to_string()))
}

fn header_line(map: &CrateMap<'_>, header: &ReplyHeader) -> String {
    let constant = code(&format!("{}: {}", header.name, spell(map, &header.ty)));
    format!("- {constant}: {}, {}", code(&header.wire), code(&header.from.to_string()))
}

fn spell_body(map: &CrateMap<'_>, body: &ReplyBody) -> String {
    match body {
        ReplyBody::Empty => "()".to_owned(),
        ReplyBody::Json(ty) => spell(map, ty),
        ReplyBody::Text => "Text".to_owned(),
        ReplyBody::Binary => "Binary".to_owned(),
        ReplyBody::Redirect => "Redirect".to_owned(),
        ReplyBody::Upgraded => "Upgraded".to_owned(),
        ReplyBody::Stream(Streamed::Raw) => "Events<ServerEvent>".to_owned(),
        ReplyBody::Stream(Streamed::Data(ty) | Streamed::Frame(ty)) => {
            format!("Events<{}>", spell(map, ty))
        }
        ReplyBody::OneOf(it) => it.name.to_string(),
    }
}

fn item_line(map: &CrateMap<'_>, item: Item<'_>) -> String {
    match item {
        Item::Replies(_, it) => {
            arms_line(map, &format!("replies {}", code(it.name.as_str())), &it.arms)
        }
        Item::Failure(_, it) => {
            arms_line(map, &format!("failures {}", code(it.name.as_str())), &it.arms)
        }
        Item::Type(id) => {
            let def = map.def(id);
            let kind = match &def.kind {
                TypeKind::Struct(_) => "struct",
                TypeKind::Enum(_) => "enum",
                TypeKind::Union(_) => "union",
                TypeKind::Alias(_) => "type",
            };
            format!("- {kind} {}: {}", code(def.name.as_str()), code(&def.from.to_string()))
        }
    }
}

fn arms_line(map: &CrateMap<'_>, head: &str, arms: &[ReplyArm]) -> String {
    let arm = |it: &ReplyArm| {
        let mut text = match it.status {
            StatusPattern::Exact(status) => status.to_string(),
            StatusPattern::Class(digit) => format!("{digit}XX"),
            StatusPattern::Any => "others".to_owned(),
        };
        if it.body != ReplyBody::Empty {
            text.push_str(&format!(" {}", code(&spell_body(map, &it.body))));
        }
        text
    };
    let arms: Vec<_> = arms.iter().map(arm).collect();
    format!("- {head}: {}", arms.join(", "))
}

/// A type in one line, without paths.
fn spell(map: &CrateMap<'_>, ty: &Type) -> String {
    let inner = |it: &Type| spell(map, it);
    match ty {
        Type::Tuple(items) => {
            format!("({})", items.iter().map(inner).collect::<Vec<_>>().join(", "))
        }
        Type::List(it) => format!("Vec<{}>", inner(it)),
        Type::Map(it) => format!("Map<{}>", inner(it)),
        Type::Nullable(it) => format!("Option<{}>", inner(it)),
        Type::Boxed(it) => format!("Box<{}>", inner(it)),
        Type::Sensitive(it) => format!("Sensitive<{}>", inner(it)),
        Type::Named(_) => target(ty).map(|it| map.def(it).name.to_string()).unwrap_or_default(),
        ty => {
            super::types::ty(map, ty).to_string().rsplit(' ').next().unwrap_or_default().to_owned()
        }
    }
}
