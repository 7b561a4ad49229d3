//! IR values for the emitter's tests.

mod datagrid;
mod zoo;
mod zoo_types;

pub(super) use self::datagrid::datagrid;
pub(super) use self::zoo::{NASTY, zoo};

use crate::ir::*;
use crate::names::{ConstName, FieldName, MethodName, ModuleName, TypeName, VariantName};
use crate::pointer::Pointer;

/// Documentation from a text.
pub(super) fn docs(text: &str) -> Docs {
    Docs(text.lines().map(str::to_owned).collect())
}

/// A place in the document.
pub(super) fn at(text: &str) -> Pointer {
    Pointer::parse(text).unwrap()
}

/// A struct's field.
pub(super) fn field(name: &str, wire: &str, about: &str, ty: Type, presence: Presence) -> Field {
    let name = FieldName::for_test(name);
    Field {
        name,
        wire: wire.to_owned(),
        docs: docs(about),
        ty,
        presence,
        limits: Vec::new(),
        fixed: None,
        deprecated: None,
    }
}

/// A type of the crate.
pub(super) fn def(name: &str, about: &str, from: &str, role: Role, kind: TypeKind) -> TypeDef {
    let home = Home::Resource(ResourceId(0));
    TypeDef {
        name: TypeName::for_test(name),
        docs: docs(about),
        from: at(from),
        home,
        role,
        kind,
        limits: Vec::new(),
        is_checked: false,
    }
}

/// A struct without extra properties.
pub(super) fn strukt(fields: Vec<Field>) -> TypeKind {
    TypeKind::Struct(Struct { fields, extra: None })
}

/// An enum of strings: variants and their values.
pub(super) fn string_enum(variants: &[(&str, &str)]) -> TypeKind {
    let variants = variants.iter().map(|(name, wire)| Variant {
        name: VariantName::for_test(name),
        wire: WireValue::Str((*wire).to_owned()),
        docs: Docs::default(),
    });
    TypeKind::Enum(Enum {
        repr: Repr::Str,
        variants: variants.collect(),
        unknown: VariantName::for_test("Unknown"),
    })
}

/// A method without parameters, body and failures that returns nothing.
pub(super) fn method(name: &str, about: &str, verb: Verb, path: &str) -> Method {
    Method {
        name: MethodName::for_test(name),
        docs: docs(about),
        from: at("#/paths").join(path).join(format!("{verb:?}").to_lowercase()),
        verb,
        path: path.to_owned(),
        path_params: Vec::new(),
        params: None,
        body: None,
        stream_flag: StreamFlag::None,
        reply: Reply {
            statuses: vec![200],
            body: ReplyBody::Empty,
            accept: None,
            docs: Docs::default(),
        },
        pages: None,
        failure: None,
        headers: Vec::new(),
        security: None,
        server: None,
        deprecated: None,
        repeatable: false,
    }
}

/// A required JSON body.
pub(super) fn body(ty: Type) -> Option<Body> {
    let media = "application/json".to_owned();
    let name = FieldName::for_test("body");
    let (also, unwritten) = (Vec::new(), Vec::new());
    Some(Body { name, media, also, unwritten, ty, kind: BodyKind::Json, required: true })
}

/// A failure's arm.
pub(super) fn arm(status: StatusPattern, name: &str, about: &str, body: Option<Type>) -> ReplyArm {
    let body = body.map_or(ReplyBody::Empty, ReplyBody::Json);
    ReplyArm { name: VariantName::for_test(name), status, media: None, body, docs: docs(about) }
}

/// A resource.
pub(super) fn resource(
    path: &[&str],
    ty: &str,
    about: &str,
    parent: Option<usize>,
    methods: Vec<Method>,
) -> Resource {
    Resource {
        path: path.iter().map(|it| ModuleName::for_test(it)).collect(),
        ty: TypeName::for_test(ty),
        accessor: MethodName::for_test(path.last().unwrap()),
        docs: docs(about),
        parent: parent.map(ResourceId),
        methods,
    }
}

pub(super) const RECEIVES: Role = Role { sends: false, receives: true, argument: false };
pub(super) const ARGUMENT: Role = Role { sends: true, receives: false, argument: true };

/// A crate with bearer authentication.
pub(super) fn api(name: &str, title: &str) -> Api {
    let env = |suffix: &str| format!("{}_{suffix}", name.to_uppercase().replace('-', "_"));
    Api {
        krate: CrateInfo {
            name: name.to_owned(),
            lib: ModuleName::for_test(&name.replace('-', "_")),
            title: title.to_owned(),
            api_version: "0.1.1".to_owned(),
            docs: docs(title),
            source: format!("specs/{name}/openapi.yaml"),
            base_url_env: env("BASE_URL"),
            manifest: Manifest::Member,
        },
        servers: vec![Server {
            name: VariantName::for_test("Api"),
            url: format!("https://api.{name}.com/v1"),
            docs: Docs::default(),
        }],
        server_template: None,
        environment: None,
        schemes: vec![Scheme {
            id: "BearerAuth".to_owned(),
            kind: SchemeKind::Bearer { env: env("API_KEY") },
            tokens: None,
            docs: Docs::default(),
        }],
        security: vec![vec!["BearerAuth".to_owned()]],
        resources: Vec::new(),
        methods: Vec::new(),
        headers: Vec::new(),
        types: Vec::new(),
        users: Vec::new(),
        webhooks: None,
        lints_against_names: Vec::new(),
        losses: Vec::new(),
    }
}
