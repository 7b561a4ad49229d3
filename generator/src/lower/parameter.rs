//! Parameters: those of the path become arguments, all others fields of one struct.

use openapiv3::{Parameter, ParameterData, ParameterSchemaOrContent, PathStyle};

use super::cx::{Cx, Draft};
use super::node::Node;
use super::operation::Subject;
use super::refs::{self, Found};
use super::resource::Site;
use super::schema::{self, Use};
use super::view::View;
use super::{auth, docs, style};
use crate::ir::{
    Docs, Field, ParamPlace, ParamStyle, Params, PathParam, Presence, Struct, Type, TypeKind,
};
use crate::names::{Claim, FieldName, Scope, Wish, Words};
use crate::pointer::Pointer;

/// The parameters of one operation.
pub(super) struct Parameters {
    pub(super) path: Vec<PathParam>,
    pub(super) params: Option<Params>,
}

/// A parameter beside the path.
struct Sent<'a> {
    at: Pointer,
    data: &'a ParameterData,
    used: Use<'a>,
    style: ParamStyle,
}

/// The parameters, or `None` if a required one cannot be sent.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    arguments: &mut Scope,
) -> Option<Parameters> {
    let found = collect(cx, site);
    let path = path_params(cx, site, subject, &found, arguments);
    let at = site.at.join("parameters");
    let hint = subject.hint("params");
    let mut sent = Vec::new();
    for parameter in &found {
        let data = parameter.item.parameter_data_ref();
        if matches!(parameter.item, Parameter::Path { .. }) || is_left_out(cx, parameter.item) {
            continue;
        }
        match read(cx, parameter, &hint.inside(&at)) {
            Some(it) => sent.push(it),
            None if data.required => {
                cx.diagnostics.operation_dropped(&site.at, &parameter.at);
                return None;
            }
            None => {}
        }
    }
    let params = (!sent.is_empty()).then(|| params(cx, at, hint, sent));
    Some(Parameters { path, params })
}

/// The operation's parameters, then those of its path that it does not replace.
fn collect<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Vec<Found<'a, Parameter>> {
    let mut found: Vec<Found<'a, Parameter>> = Vec::new();
    let above = site.at.parent().unwrap_or_default();
    for (at, list) in [(&site.at, &site.operation.parameters), (&above, &site.item.parameters)] {
        for (n, parameter) in list.iter().enumerate() {
            let at = at.join("parameters").join(n);
            let Some(parameter) = refs::find(cx, at, parameter) else { continue };
            if !found.iter().any(|it| key(it.item) == key(parameter.item)) {
                found.push(parameter);
            }
        }
    }
    found
}

/// Name and place, which no two parameters share.
fn key(parameter: &Parameter) -> (&str, &'static str) {
    let place = match parameter {
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Path { .. } => "path",
        Parameter::Cookie { .. } => "cookie",
    };
    (&parameter.parameter_data_ref().name, place)
}

/// Headers that the client writes itself.
fn is_left_out(cx: &Cx<'_>, parameter: &Parameter) -> bool {
    let Parameter::Header { parameter_data, .. } = parameter else { return false };
    let name = parameter_data.name.to_lowercase();
    ["accept", "content-type", "authorization"].contains(&name.as_str())
        || auth::is_credential(cx, &name)
}

fn path_params<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    found: &[Found<'a, Parameter>],
    arguments: &mut Scope,
) -> Vec<PathParam> {
    let variables = variables(site.path);
    for parameter in found {
        let name = &parameter.item.parameter_data_ref().name;
        if matches!(parameter.item, Parameter::Path { .. }) && !variables.contains(&name.as_str()) {
            cx.diagnostics.parameter_without_variable(&parameter.at, name, site.path);
        }
    }
    let mut wishes = Vec::new();
    let mut params = Vec::new();
    for wire in variables {
        let parameter = found.iter().find(|it| key(it.item) == (wire, "path"));
        let (at, name, (ty, docs)) = match parameter {
            Some(it) => (it.at.clone(), cx.renamed(&it.at), path_type(cx, it, subject)),
            None => {
                cx.diagnostics.variable_without_parameter(&site.at, wire, site.path);
                (site.at.clone(), None, (Type::Str, Docs::default()))
            }
        };
        let name = name.unwrap_or(wire);
        wishes.push(Wish { wire: name, words: vec![Words::split(name)] });
        params.push((at, wire, ty, docs));
    }
    let claims: Vec<Claim<FieldName>> = arguments.claim_all(&wishes);
    let mut named = Vec::new();
    for ((at, wire, ty, docs), claim) in params.into_iter().zip(claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&at, wire, claim.name.as_str());
        }
        named.push(PathParam { name: claim.name, wire: wire.to_owned(), docs, ty });
    }
    named
}

/// The variables of a template, each once.
fn variables(path: &str) -> Vec<&str> {
    let mut variables: Vec<&str> = Vec::new();
    for part in path.split('{').skip(1) {
        let Some((name, _)) = part.split_once('}') else { continue };
        if !name.is_empty() && !variables.contains(&name) {
            variables.push(name);
        }
    }
    variables
}

/// A type that can stand in a path: what cannot is text.
fn path_type<'a>(cx: &mut Cx<'a>, found: &Found<'a, Parameter>, subject: &Subject) -> (Type, Docs) {
    let data = found.item.parameter_data_ref();
    let is_plain = matches!(found.item, Parameter::Path { style: PathStyle::Simple, .. });
    if !is_plain {
        let why = "`matrix` and `label` are not written";
        cx.diagnostics.unsupported_style(&found.at, &data.name, why);
    }
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        return (Type::Str, docs::of_text(data.description.as_deref()));
    };
    let hint = subject.hint(&data.name);
    let mut used = schema::lower(cx, &Node::new(found.at.join("schema"), hint, schema));
    describe(data, &mut used.view);
    let docs = docs::of_field(&data.name, &used);
    let is_enum = !used.view.members.is_empty();
    let ty = match used.ty {
        Type::Bool | Type::Int(_) | Type::Float(_) => used.ty,
        Type::Named(_) if is_enum => used.ty,
        _ => Type::Str,
    };
    (ty, docs)
}

/// What is said about the parameter comes before what is said about its schema.
fn describe<'a>(data: &'a ParameterData, view: &mut View<'a>) {
    view.site.description = data.description.as_deref().or(view.site.description);
    if data.deprecated == Some(true) {
        view.site.deprecated = true.into();
    }
}

/// A parameter that can be sent; what cannot is reported.
fn read<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, Parameter>,
    hint: &super::node::Hint,
) -> Option<Sent<'a>> {
    let data = found.item.parameter_data_ref();
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        cx.diagnostics.unsupported_style(&found.at, &data.name, "`content` is not written");
        return None;
    };
    let node = Node::new(found.at.join("schema"), hint.child(&Words::split(&data.name)), schema);
    let mut used = schema::lower(cx, &node);
    describe(data, &mut used.view);
    docs::check_default(cx, &node.at, &used.view);
    let shape = style::shape(cx, &used.view, 0);
    let Some(style) = style::style(cx, found.item, shape) else {
        let why = "only values and lists of values in the plain style are written";
        cx.diagnostics.unsupported_style(&found.at, &data.name, why);
        return None;
    };
    // What is not known to be anything else is text.
    if used.ty == Type::Json {
        used.ty = Type::Str;
    }
    Some(Sent { at: found.at.clone(), data, used, style })
}

/// The struct with a field for each.
fn params<'a>(
    cx: &mut Cx<'a>,
    at: Pointer,
    hint: super::node::Hint,
    sent: Vec<Sent<'a>>,
) -> Params {
    let mut scope = Scope::new();
    let mut wishes = Vec::new();
    for it in &sent {
        let name = cx.renamed(&it.at).unwrap_or(&it.data.name);
        wishes.push(Wish { wire: name, words: vec![Words::split(name)] });
    }
    let claims: Vec<Claim<FieldName>> = scope.claim_all(&wishes);
    let mut fields = Vec::new();
    let mut places = Vec::new();
    for (it, claim) in sent.into_iter().zip(claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&it.at, &it.data.name, claim.name.as_str());
        }
        places.push(ParamPlace { wire: it.data.name.clone(), style: it.style });
        fields.push(field(it, claim.name));
    }
    let kind = TypeKind::Struct(Struct { fields, extra: None });
    let ty = cx.add(Draft {
        hint,
        component: None,
        at,
        docs: Docs::default(),
        kind,
        one_way: Vec::new(),
        is_second: false,
    });
    Params { ty, places }
}

fn field(sent: Sent<'_>, name: FieldName) -> Field {
    let site = &sent.used.view.site;
    let is_required = sent.data.required;
    Field {
        name,
        wire: sent.data.name.clone(),
        docs: docs::of_field(&sent.data.name, &sent.used),
        deprecated: docs::deprecation(site.deprecated, site.description),
        fixed: sent.used.fixed.filter(|_| is_required),
        ty: sent.used.ty,
        presence: if is_required { Presence::Required } else { Presence::Optional },
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_lower;
    use crate::lower::check::check_paths;

    #[test]
    fn path_parameters_are_arguments() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples/{id}/{kind}/{n}/{when}/{body}/{missing}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
      - {name: kind, in: path, required: true, schema: {type: string}}
    post:
      tags: [Apples]
      operationId: create
      parameters:
        - {name: kind, in: path, required: true, schema: {type: string, enum: [x]}}
        - {name: n, in: path, required: true, schema: {type: integer}}
        - {name: when, in: path, required: true, schema: {type: string, format: date-time}}
        - {name: body, in: path, required: true, schema: {type: string}}
        - {name: gone, in: path, required: true, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: ok}}
"), @"
apples.create(id: String, kind: CreateAppleKind, n: i64, when: String, body: String, missing: String, content: String?) -> ()  POST /apples/{id}/{kind}/{n}/{when}/{body}/{missing}
error[path-parameter]: `/apples/{id}/{kind}/{n}/{when}/{body}/{missing}` has a variable `missing` but no parameter for it: it is taken for text (at #/paths/~1apples~1{id}~1{kind}~1{n}~1{when}~1{body}~1{missing}/post)
error[path-parameter]: `/apples/{id}/{kind}/{n}/{when}/{body}/{missing}` has no variable `gone`: the parameter is left out (at #/paths/~1apples~1{id}~1{kind}~1{n}~1{when}~1{body}~1{missing}/post/parameters/4)
");
    }

    #[test]
    fn other_parameters_are_a_struct() {
        insta::assert_snapshot!(check_lower("
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: https://acme.test}]
paths:
  /secrets:
    get:
      tags: [Secrets]
      parameters:
        - {$ref: '#/components/parameters/limit'}
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: sort, in: query, required: true, schema: {type: string, enum: [asc, desc]}}
        - {name: any, in: query, schema: {}}
        - {name: x-trace, in: header, deprecated: true, description: Deprecated. No use., schema: {type: string}}
        - {name: Accept, in: header, schema: {type: string}}
        - {name: session, in: cookie, schema: {type: string}}
        - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
        - {name: pipes, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}
        - {name: json, in: query, content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: ok}}
  /dropped:
    get:
      tags: [Secrets]
      parameters: [{name: filter, in: query, required: true, schema: {type: object}}]
      responses: {'204': {description: ok}}
components:
  parameters:
    limit: {name: limit, in: query, schema: {type: integer, default: 50}}
"), @r#"
crate acme                                    Acme 1
server https://acme.test
security none
secrets.list(params: ListSecretsParams) -> ()  GET /secrets  tags commas  x-trace header  session cookie
struct ListSecretsParams                      argument  #/paths/~1secrets/get/parameters
  limit: i64?
  ids: Vec<String>?
  tags: Vec<String>?
  sort: ListSecretsParamsSort
  any: String?
  x_trace: String?                            wire x-trace, deprecated
  session: String?
enum ListSecretsParamsSort                    sends  #/paths/~1secrets/get/parameters/3/schema
  Asc = "asc"
  Desc = "desc"
  ..Unknown
error[operation-left-out]: the operation cannot be called (at #/paths/~1dropped/get; because of #/paths/~1dropped/get/parameters/0)
error[unsupported-parameter]: the parameter `filter` cannot be sent: only values and lists of values in the plain style are written (at #/paths/~1dropped/get/parameters/0)
error[unsupported-parameter]: the parameter `json` cannot be sent: `content` is not written (at #/paths/~1secrets/get/parameters/10)
error[unsupported-parameter]: the parameter `filter` cannot be sent: only values and lists of values in the plain style are written (at #/paths/~1secrets/get/parameters/8)
error[unsupported-parameter]: the parameter `pipes` cannot be sent: only values and lists of values in the plain style are written (at #/paths/~1secrets/get/parameters/9)
"#);
    }
}
