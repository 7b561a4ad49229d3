//! The API as text, one line for each method and field: what reviews, tests and `explain` read.

mod pages;
mod replies;
mod sending;
mod spelling;
mod webhooks;

use std::fmt::Write;

use self::sending::{body_notes, style};
use self::spelling::ty;
use super::{
    Api, Arm, Enum, Field, Fixed, Keys, Mark, Method, Presence, Repr, Resource, Scheme, SchemeKind,
    Security, StatusPattern, StreamFlag, Struct, Tagging, TokenPlace, Type, TypeDef, TypeKind,
    Union, Verb, WireValue,
};

/// The listing of a whole API.
pub fn listing(api: &Api) -> String {
    let mut text = String::new();
    let krate = &api.krate;
    line(
        &mut text,
        0,
        &format!("crate {}", krate.name),
        &format!("{} {}", krate.title, krate.api_version),
    );
    for server in &api.servers {
        let name = api.environment.as_ref().map(|it| format!(" {it}::{}", server.name));
        let head = format!("server{} {}", name.unwrap_or_default(), server.url);
        line(&mut text, 0, &head, &server.docs.0.join(" "));
    }
    for it in api.server_template.iter().flat_map(|it| &it.variables) {
        line(&mut text, 0, &format!("variable {} = {}", it.name, it.default), &it.docs.0.join(" "));
    }
    for scheme in &api.schemes {
        line(&mut text, 0, &format!("auth {}", scheme.id), &scheme_kind(scheme));
    }
    line(&mut text, 0, &format!("security {}", security(&api.security)), "");
    for method in &api.methods {
        push_method(&mut text, api, "", method);
    }
    for resource in &api.resources {
        let path = accessors(api, resource);
        for method in &resource.methods {
            push_method(&mut text, api, &format!("{path}."), method);
        }
    }
    for header in &api.headers {
        let head = format!("header {}: {}", header.name, ty(api, &header.ty));
        let deprecated = header.deprecated.as_ref().map_or("", |_| "  deprecated");
        line(&mut text, 0, &head, &format!("wire {}  {}{deprecated}", header.wire, header.from));
    }
    webhooks::push(&mut text, api);
    for def in &api.types {
        push_type(&mut text, api, def);
    }
    text
}

fn accessors(api: &Api, resource: &Resource) -> String {
    let parent = resource.parent.and_then(|it| api.resources.get(it.0));
    let above = parent.map(|it| format!("{}.", accessors(api, it))).unwrap_or_default();
    format!("{above}{}", resource.accessor)
}

fn push_method(text: &mut String, api: &Api, resource: &str, method: &Method) {
    let mut arguments: Vec<String> =
        method.path_params.iter().map(|it| format!("{}: {}", it.name, ty(api, &it.ty))).collect();
    if let Some(params) = &method.params {
        arguments.push(format!("params: {}", ty(api, &Type::Named(params.ty))));
    }
    if let Some(body) = &method.body {
        let mark = if body.required { "" } else { "?" };
        arguments.push(format!("{}: {}{mark}", body.name, ty(api, &body.ty)));
    }
    let reply = replies::body(api, &method.reply.body);
    let mut head = format!("{resource}{}({}) -> {reply}", method.name, arguments.join(", "));
    for arm in method.failure.iter().flat_map(|it| &it.arms) {
        let _ = write!(head, " | {}", replies::arm(api, arm));
    }
    let mut tail = format!("{} {}", verb(method.verb), method.path);
    let path = method.path_params.iter().map(|it| (&it.wire, it.style));
    let places = method.params.iter().flat_map(|it| &it.places);
    for (wire, style) in path.chain(places.map(|it| (&it.wire, it.style))) {
        let style = self::style(style);
        if !style.is_empty() {
            let _ = write!(tail, "  {wire} {style}");
        }
    }
    tail.push_str(&method.body.as_ref().map(body_notes).unwrap_or_default());
    tail.push_str(&method_notes(api, method));
    line(text, 0, &head, &tail);
}

fn method_notes(api: &Api, method: &Method) -> String {
    let mut notes = String::new();
    match method.stream_flag {
        StreamFlag::None => {}
        StreamFlag::On => notes.push_str("  stream: true"),
        StreamFlag::Off => notes.push_str("  stream: false"),
        StreamFlag::Denied => notes.push_str("  stream: false, said"),
    }
    if let Some(accept) = &method.reply.accept {
        let _ = write!(notes, "  accept {accept}");
    }
    let headers = method.headers.iter().filter_map(|it| api.headers.get(it.0));
    let headers: Vec<&str> = headers.map(|it| it.name.as_str()).collect();
    if !headers.is_empty() {
        let _ = write!(notes, "  headers {}", headers.join(", "));
    }
    if let Some(own) = &method.security {
        let _ = write!(notes, "  security {}", security(own));
    }
    if let Some(server) = &method.server {
        let _ = write!(notes, "  server {server}");
    }
    if let Some(it) = &method.pages {
        let _ = write!(notes, "  {}", pages::notes(it));
    }
    if method.repeatable {
        notes.push_str("  repeatable");
    }
    if method.deprecated.is_some() {
        notes.push_str("  deprecated");
    }
    notes
}

fn push_type(text: &mut String, api: &Api, def: &TypeDef) {
    let (word, note) = match &def.kind {
        TypeKind::Struct(_) => ("struct", String::new()),
        TypeKind::Enum(it) => ("enum", repr(it.repr).to_owned()),
        TypeKind::Union(it) => ("union", tagging(&it.tagging)),
        TypeKind::Alias(it) => ("alias", format!("= {}", ty(api, it))),
    };
    let role = match (def.role.argument, def.role.sends, def.role.receives) {
        (true, _, false) => "argument",
        (true, _, true) => "argument, receives",
        (false, true, true) => "sends, receives",
        (false, true, false) => "sends",
        (false, false, _) => "receives",
    };
    let home = match def.home {
        super::Home::Shared => "  shared",
        super::Home::Resource(_) => "",
    };
    let head = format!("{word} {} {note}", def.name);
    line(text, 0, head.trim_end(), &format!("{role}{home}  {}", def.from));
    match &def.kind {
        TypeKind::Struct(it) => push_struct(text, api, it),
        TypeKind::Enum(it) => push_enum(text, it),
        TypeKind::Union(it) => push_union(text, api, it),
        TypeKind::Alias(_) => {}
    }
}

fn push_struct(text: &mut String, api: &Api, strukt: &Struct) {
    for field in &strukt.fields {
        let mark = match field.presence {
            Presence::Required => "",
            Presence::Nullable => " or null",
            Presence::Optional => "?",
            Presence::Patch => "? or null",
        };
        let head = format!("{}: {}{mark}", field.name, ty(api, &field.ty));
        line(text, 2, &head, &field_notes(field));
    }
    if let Some(extra) = &strukt.extra {
        line(text, 2, &format!("..{}: {}", extra.name, ty(api, &extra.ty)), "");
    }
}

fn field_notes(field: &Field) -> String {
    let mut notes: Vec<String> = Vec::new();
    let is_plain = !field.wire.is_empty() && !field.wire.contains([' ', ',', '"']);
    if !is_plain {
        notes.push(format!("wire {:?}", field.wire));
    } else if field.name.as_str().trim_start_matches("r#") != field.wire {
        notes.push(format!("wire {}", field.wire));
    }
    match &field.fixed {
        None => {}
        Some(Fixed::Variant(name)) => notes.push(format!("always {name}")),
        Some(Fixed::Bool(value)) => notes.push(format!("always {value}")),
        Some(Fixed::Int(value)) => notes.push(format!("always {value}")),
        Some(Fixed::Float(value)) => notes.push(format!("always {value}")),
        Some(Fixed::Str(value)) => notes.push(format!("always {value:?}")),
        // Its type says so.
        Some(Fixed::Null) => {}
    }
    if field.deprecated.is_some() {
        notes.push("deprecated".to_owned());
    }
    notes.join(", ")
}

fn push_enum(text: &mut String, it: &Enum) {
    for variant in &it.variants {
        let wire = match &variant.wire {
            WireValue::Str(value) => format!("{value:?}"),
            WireValue::Int(value) => value.to_string(),
            WireValue::Json(value) => value.clone(),
        };
        line(text, 2, &format!("{} = {wire}", variant.name), "");
    }
    line(text, 2, &format!("..{}", it.unknown), "");
}

fn repr(repr: Repr) -> &'static str {
    match repr {
        Repr::Str | Repr::Int => "",
        Repr::Numeral => "or number",
        Repr::Json => "as Json",
    }
}

fn push_union(text: &mut String, api: &Api, it: &Union) {
    for arm in &it.arms {
        line(text, 2, &format!("{}({}) = {}", arm.name, ty(api, &arm.ty), mark(arm)), "");
    }
    line(text, 2, &format!("..{}", it.unknown), "");
}

fn mark(arm: &Arm) -> String {
    let keys = |keys: &Keys| match keys.any.as_slice() {
        [] => format!("{:?}", keys.all),
        any => format!("{:?} with {any:?}", keys.all),
    };
    let mark = match &arm.mark {
        Mark::Tags(tags) if tags.is_empty() => "_".to_owned(),
        Mark::Tags(tags) => tags.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join(" | "),
        Mark::JsonType(json) => format!("{json:?}"),
        Mark::Keys(it) => keys(it),
    };
    match &arm.keys {
        None => mark,
        Some(it) => format!("{mark} if {}", keys(it)),
    }
}

fn tagging(tagging: &Tagging) -> String {
    match tagging {
        Tagging::Tag(name) => format!("by {name:?}"),
        Tagging::JsonType => "by type".to_owned(),
        Tagging::Keys => "by keys".to_owned(),
        Tagging::Member(name) => format!("by type of {name:?}"),
    }
}

fn status(pattern: StatusPattern) -> String {
    match pattern {
        StatusPattern::Exact(code) => code.to_string(),
        StatusPattern::Class(class) => format!("{class}XX"),
        StatusPattern::Any => "default".to_owned(),
    }
}

fn verb(verb: Verb) -> String {
    format!("{verb:?}").to_uppercase()
}

fn scheme_kind(scheme: &Scheme) -> String {
    let tokens = scheme.tokens.as_ref().map(|it| match it {
        TokenPlace::Url(url) => format!("  tokens from {url}"),
        TokenPlace::Discovery(url) => format!("  tokens as {url} says"),
    });
    let kind = match &scheme.kind {
        SchemeKind::Bearer { env } => format!("bearer {env}"),
        SchemeKind::Http { scheme, env } => format!("{scheme} {env}"),
        SchemeKind::Basic { user_env, password_env } => format!("basic {user_env} {password_env}"),
        SchemeKind::Header { name, env } => format!("header {name} {env}"),
        SchemeKind::Query { name, env } => format!("query {name} {env}"),
        SchemeKind::Cookie { name, env } => format!("cookie {name} {env}"),
    };
    format!("{kind}{}", tokens.unwrap_or_default())
}

/// `BearerAuth or (Key and Secret)`, `none`.
fn security(security: &Security) -> String {
    if security.is_empty() {
        return "none".to_owned();
    }
    let alternative = |ids: &Vec<String>| match ids.as_slice() {
        [] => "optional".to_owned(),
        ids => ids.join(" and "),
    };
    security.iter().map(alternative).collect::<Vec<_>>().join(" or ")
}

/// What it is, then in a column of its own what else is to be known.
fn line(text: &mut String, indent: usize, head: &str, tail: &str) {
    let head = format!("{:indent$}{head}", "");
    let _ = if tail.is_empty() {
        writeln!(text, "{head}")
    } else {
        writeln!(text, "{head:<44}  {}", tail.trim_end())
    };
}
