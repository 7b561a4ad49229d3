//! Parameters: those of the path become arguments, all others fields of one struct.

use openapiv3::{Parameter, ParameterData, ParameterSchemaOrContent};

use super::cx::{Cx, Draft};
use super::media::Media;
use super::node::{Hint, Node};
use super::operation::Subject;
use super::refs::{self, Found};
use super::resource::Site;
use super::schema::{self, Use};
use super::style::Shape;
use super::view::View;
use super::{credential, docs, header, media, style, template, told};
use crate::ir::{
    Docs, Field, ParamForm, ParamIn, ParamPlace, ParamStyle, Params, PathParam, Presence, Struct,
    Type, TypeKind,
};
use crate::names::{Claim, FieldName, Scope, Wish, Words};
use crate::pointer::Pointer;

/// The parameters of one operation.
pub(super) struct Parameters {
    /// The path with a variable for each parameter of it.
    pub(super) template: String,
    pub(super) path: Vec<PathParam>,
    pub(super) params: Option<Params>,
}

/// A parameter that can be sent.
struct Sent<'a> {
    at: Pointer,
    data: &'a ParameterData,
    used: Use<'a>,
    style: ParamStyle,
}

/// The parameters. One that no request can carry is left out and reported.
pub(super) fn lower<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    arguments: &mut Scope,
) -> Parameters {
    let found = collect(cx, site);
    let template = template::of(cx, site, &found);
    let path = path_params(cx, site, subject, (&found, &template), arguments);
    let at = site.at.join("parameters");
    let mut hint = subject.hint("params");
    hint.spare.push(subject.hint("options").words());
    let mut sent = Vec::new();
    for parameter in &found {
        let is_path = matches!(parameter.item, Parameter::Path { .. });
        if !is_path && !is_left_out(cx, site, parameter) {
            sent.push(read(cx, parameter, &hint.inside(&at)));
        }
    }
    let params = (!sent.is_empty()).then(|| params(cx, at, hint, sent));
    Parameters { template, path, params }
}

/// The operation's parameters, then those of its path that it does not replace.
pub(super) fn collect<'a>(cx: &mut Cx<'a>, site: &Site<'a>) -> Vec<Found<'a, Parameter>> {
    let mut found: Vec<Found<'a, Parameter>> = Vec::new();
    let above = site.at.parent().unwrap_or_default();
    let mut n_replaced = 0;
    for (at, list) in [(&site.at, &site.operation.parameters), (&above, &site.item.parameters)] {
        for (n, parameter) in list.iter().enumerate() {
            let at = at.join("parameters").join(n);
            let Some(parameter) = refs::find(cx, at.clone(), parameter) else { continue };
            let (name, place) = key(parameter.item);
            match found.iter().position(|it| key(it.item) == (name, place)) {
                // An operation may replace what its path has.
                Some(twin) if twin < n_replaced => (),
                Some(_) => cx.diagnostics.duplicate_parameter(&at, name, place),
                None => found.push(parameter),
            }
        }
        n_replaced = found.len();
    }
    found
}

/// Name and place, which no two parameters share.
pub(super) fn key(parameter: &Parameter) -> (&str, &'static str) {
    let place = match parameter {
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Path { .. } => "path",
        Parameter::Cookie { .. } => "cookie",
    };
    (&parameter.parameter_data_ref().name, place)
}

/// What the client brings itself, and what has a name no request can carry.
fn is_left_out<'a>(cx: &mut Cx<'a>, site: &Site<'a>, found: &Found<'a, Parameter>) -> bool {
    let name = &found.item.parameter_data_ref().name;
    let is_header = matches!(found.item, Parameter::Header { .. });
    if name.is_empty() || (is_header && !header::is_name(name)) {
        cx.diagnostics.illegal_parameter_name(&found.at, name);
        return true;
    }
    credential::is_own(cx, site, found)
}

fn path_params<'a>(
    cx: &mut Cx<'a>,
    site: &Site<'a>,
    subject: &Subject,
    (found, template): (&[Found<'a, Parameter>], &str),
    arguments: &mut Scope,
) -> Vec<PathParam> {
    let variables = template::variables(template);
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
        let (at, name, (told, ty, docs, mut style)) = match parameter {
            Some(it) => (it.at.clone(), cx.renamed(&it.at), path_type(cx, it, subject)),
            None => {
                cx.diagnostics.variable_without_parameter(&site.at, wire, site.path);
                let style = ParamStyle::new(ParamIn::Path, ParamForm::Plain);
                (site.at.clone(), None, (None, Type::Str, Docs::default(), style))
            }
        };
        style.keeps_reserved |= template::keeps_reserved(site.path, wire);
        let name = name.or(told).unwrap_or(wire);
        wishes.push(Wish { wire: name, words: vec![Words::split(name)] });
        params.push((at, wire, ty, docs, style));
    }
    let claims: Vec<Claim<FieldName>> = arguments.claim_all(&wishes);
    let mut named = Vec::new();
    for ((at, wire, ty, docs, style), claim) in params.into_iter().zip(claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&at, wire, claim.name.as_str());
        }
        named.push(PathParam { name: claim.name, wire: wire.to_owned(), docs, ty, style });
    }
    named
}

/// What the vendor calls a path parameter, and its type: text for all that is one value and has no type of its own.
fn path_type<'a>(
    cx: &mut Cx<'a>,
    found: &Found<'a, Parameter>,
    subject: &Subject,
) -> (Option<&'a str>, Type, Docs, ParamStyle) {
    let data = found.item.parameter_data_ref();
    let hint = subject.hint(&data.name);
    let sent = sent(cx, found, hint);
    let docs = docs::of_field(&data.name, &sent.used);
    let is_enum = !sent.used.view.members.is_empty();
    let shape = style::shape(cx, &sent.used.view, 0);
    let told = told::parameter_name(data, &sent.used.view);
    let ty = match sent.used.ty {
        Type::Bool | Type::Int(_) | Type::Float | Type::DateTime | Type::Date => sent.used.ty,
        Type::Named(_) if is_enum => sent.used.ty,
        _ if shape > Shape::Scalar => sent.used.ty,
        _ => Type::Str,
    };
    (told, ty, docs, sent.style)
}

/// What is said about the parameter comes before what is said about its schema.
fn describe<'a>(data: &'a ParameterData, view: &mut View<'a>) {
    view.site.description = data.description.as_deref().or(view.site.description);
    if data.deprecated == Some(true) {
        view.site.deprecated = true.into();
    }
}

fn read<'a>(cx: &mut Cx<'a>, found: &Found<'a, Parameter>, hint: &Hint) -> Sent<'a> {
    let name = &found.item.parameter_data_ref().name;
    sent(cx, found, hint.child(&Words::split(name)))
}

/// The parameter's type and style; a value that the style cannot hold goes as JSON, which is reported.
fn sent<'a>(cx: &mut Cx<'a>, found: &Found<'a, Parameter>, hint: Hint) -> Sent<'a> {
    let data = found.item.parameter_data_ref();
    let (node, media) = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            (Node::new(found.at.join("schema"), hint, schema), None)
        }
        ParameterSchemaOrContent::Content(content) => {
            let at = found.at.join("content");
            let entry = media::json(content);
            let entry = entry.or_else(|| content.first().map(|(key, it)| (key.as_str(), it)));
            if let Some((kept, _)) = entry.filter(|_| content.len() > 1) {
                cx.diagnostics.several_contents(&at, &data.name, kept);
            }
            let at = entry.map_or(at.clone(), |(key, _)| at.join(key).join("schema"));
            let media = entry.map(|(key, _)| key);
            match entry.and_then(|(_, it)| it.schema.as_ref()) {
                Some(schema) => (Node::new(at, hint, schema), media),
                None => (Node::blank(at, hint), media),
            }
        }
    };
    let mut used = schema::lower(cx, &node);
    describe(data, &mut used.view);
    docs::check_default(cx, &node.at, &used.view);
    let shape = style::shape(cx, &used.view, 0);
    let mut style = style::style(cx, found.item, shape);
    let is_json = media.is_some_and(|it| media::kind(it) == Media::Json);
    if is_json {
        style.form = ParamForm::Json;
    } else if let Some(media) = media.filter(|_| shape > Shape::Scalar) {
        cx.diagnostics.parameter_of_another_kind(&found.at, &data.name, media);
        used.ty = Type::Str;
        style.form = ParamForm::Plain;
    } else if shape == Shape::Deep && style.form != ParamForm::Brackets {
        cx.diagnostics.style_without_depth(&found.at, &data.name);
    }
    // What is not known to be anything else is text.
    if used.ty.holds_null() {
        used.fixed = None;
        used.ty = if shape == Shape::Scalar && !is_json { Type::Str } else { Type::Json };
    }
    if credential::is_secret(found.item) && used.ty == Type::Str {
        used.ty = Type::Sensitive(Box::new(Type::Str));
    }
    Sent { at: found.at.clone(), data, used, style }
}

/// The struct with a field for each.
fn params<'a>(cx: &mut Cx<'a>, at: Pointer, hint: Hint, sent: Vec<Sent<'a>>) -> Params {
    let mut scope = Scope::new();
    let mut wishes = Vec::new();
    let mut members: Vec<Option<String>> = Vec::new();
    for (n, it) in sent.iter().enumerate() {
        let told = told::parameter_name(it.data, &it.used.view);
        let name = cx.renamed(&it.at).or(told).unwrap_or(&it.data.name);
        let twin = sent[..n].iter().any(|other| other.data.name == it.data.name);
        let words =
            if twin { format!("{name} {}", style::place_name(it.style)) } else { name.to_owned() };
        wishes.push(Wish { wire: name, words: vec![Words::split(&words)] });
        members.push(twin.then(|| format!("{} {}", it.data.name, style::place_name(it.style))));
    }
    let claims: Vec<Claim<FieldName>> = scope.claim_all(&wishes);
    let mut fields = Vec::new();
    let mut places = Vec::new();
    for ((it, member), claim) in sent.into_iter().zip(members).zip(claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&it.at, &it.data.name, claim.name.as_str());
        }
        let place = ParamPlace { wire: it.data.name.clone(), member, style: it.style };
        fields.push(field(it, place.member.as_ref().unwrap_or(&place.wire), claim.name));
        places.push(place);
    }
    let kind = TypeKind::Struct(Struct { fields, extra: None });
    let docs = Docs::default();
    let ty = cx.add(Draft {
        hint,
        component: None,
        at,
        docs,
        kind,
        one_way: Vec::new(),
        limits: Vec::new(),
        is_part: false,
        is_checked: false,
        is_second: false,
    });
    Params { ty, places }
}

fn field(sent: Sent<'_>, wire: &str, name: FieldName) -> Field {
    let site = &sent.used.view.site;
    let is_required = sent.data.required;
    let mut docs = docs::of_field(&sent.data.name, &sent.used);
    if docs.0.is_empty() {
        // A query's names are words; these are better told as what they are.
        docs.0.extend(match sent.style.place {
            ParamIn::Header => Some(format!("The header `{}`.", sent.data.name)),
            ParamIn::Cookie => Some(format!("The cookie `{}`.", sent.data.name)),
            ParamIn::Path | ParamIn::Query => None,
        });
    }
    Field {
        name,
        wire: wire.to_owned(),
        docs,
        deprecated: docs::deprecation(site.deprecated, site.description),
        limits: sent.used.limits,
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
apples.create(id: String, kind: CreateAppleKind, n: i64, when: DateTime, body: String, missing: String, content: String?) -> ()  POST /apples/{id}/{kind}/{n}/{when}/{body}/{missing}
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
        - {name: json, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}
        - {name: plain, in: query, content: {text/plain: {schema: {type: string}}}}
        - {name: deep, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}
        - {name: sort, in: header, schema: {type: string}}
        - {name: spaces, in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}}
        - {name: twice, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}}
        - {name: url, in: query, allowReserved: true, schema: {type: string}}
        - {name: x-pairs, in: header, explode: true, schema: {type: object, additionalProperties: {type: string}}}
        - {name: crumbs, in: cookie, explode: false, schema: {type: array, items: {type: string}}}
        - {name: two words, in: header, schema: {type: string}}
        - {name: free, in: query, required: true, schema: {type: object}}
      responses: {'204': {description: ok}}
components: {parameters: {limit: {name: limit, in: query, schema: {type: integer, default: 50}}}}
"), @r#"
crate acme                                    Acme 1
server https://acme.test
security none
secrets.list(params: ListSecretsParams) -> ()  GET /secrets  tags commas  x-trace header  session cookie  filter brackets  pipes pipes  json json  sort header  spaces spaces  url reserved  x-pairs header exploded  crumbs cookie commas
struct ListSecretsParams                      argument  #/paths/~1secrets/get/parameters
  limit: i64?
  ids: Vec<String>?
  tags: Vec<String>?
  sort: ListSecretsParamsSort
  any: String?
  x_trace: String?                            wire x-trace, deprecated
  session: String?
  filter: ListSecretsParamsFilter?
  pipes: Vec<String>?
  json: ListSecretsParamsJson?
  plain: String?
  deep: Vec<Vec<String>>?
  sort_header: String?                        wire "sort header"
  spaces: Vec<String>?
  twice: Vec<String>?
  url: String?
  x_pairs: Map<String>?                       wire x-pairs
  crumbs: Vec<String>?
  free: Json
enum ListSecretsParamsSort                    sends  #/paths/~1secrets/get/parameters/3/schema
  Asc = "asc"
  Desc = "desc"
  ..Unknown
struct ListSecretsParamsFilter                argument  #/paths/~1secrets/get/parameters/8/schema
  a: String?
struct ListSecretsParamsJson                  argument  #/paths/~1secrets/get/parameters/10/content/application~1json/schema
  a: i64?
warning[parameter-style]: the style of `deep` has no form for what is inside its lists and objects (at #/paths/~1secrets/get/parameters/12; it is sent as JSON)
error[parameter-name]: `two words` is no name a request can carry: the parameter is left out (at #/paths/~1secrets/get/parameters/19)
warning[own-header]: `Accept` is the client's own header: the parameter is left out (at #/paths/~1secrets/get/parameters/6)
"#);
    }

    #[test]
    fn templates_have_a_variable_for_each_path_parameter() {
        insta::assert_snapshot!(check_paths("
paths:
  /a/{ids}/{point}/{tags}.{ext}:
    get:
      tags: [Secrets]
      operationId: dot
      parameters:
        - {name: ids, in: path, required: true, schema: {type: array, items: {type: integer}}}
        - {name: point, in: path, required: true, style: matrix, explode: true, schema: {type: object, properties: {x: {type: integer}}}}
        - {name: tags, in: path, required: true, style: label, schema: {type: array, items: {type: string}}}
        - {name: ext, in: path, required: true, schema: {oneOf: [{type: string}, {type: integer}]}}
      responses: {'204': {description: ok}}
  /b/:id/c:run?beta=true&q={q}&limit={limit}#second:
    get:
      tags: [Secrets]
      operationId: colon
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
      responses: {'204': {description: ok}}
  /c/{+path}{?q,r}:
    get:
      tags: [Secrets]
      operationId: expand
      parameters:
        - {name: path, in: path, required: true, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
      responses: {'204': {description: ok}}
"), @"
secrets.dot(ids: Vec<i64>, point: DotSecretPoint, tags: Vec<String>, ext: String) -> ()  GET /a/{ids}/{point}/{tags}.{ext}  point matrix exploded  tags label
secrets.colon(id: String, limit: String, params: ColonSecretParams) -> ()  GET /b/{id}/c:run?beta=true&limit={limit}
secrets.expand(path: String, params: ExpandSecretParams) -> ()  GET /c/{path}  path reserved
error[path-parameter]: `/b/:id/c:run?beta=true&q={q}&limit={limit}#second` has a variable `limit` but no parameter for it: it is taken for text (at #/paths/~1b~1:id~1c:run?beta=true&q={q}&limit={limit}#second/get)
warning[path-parameter]: `/b/:id/c:run?beta=true&q={q}&limit={limit}#second` has a query, and `q` in it is a parameter already (at #/paths/~1b~1:id~1c:run?beta=true&q={q}&limit={limit}#second/get; it is sent once, as the parameter)
warning[path-parameter]: `:id` in `/b/:id/c:run?beta=true&q={q}&limit={limit}#second` is taken for the variable `{id}` (at #/paths/~1b~1:id~1c:run?beta=true&q={q}&limit={limit}#second/get)
");
    }

    #[test]
    fn what_nothing_writes_is_text() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    get:
      tags: [Apples]
      parameters:
        - {name: filter, in: query, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
        - {name: plain, in: query, content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: ok}}
"), @"
        apples.list(params: ListApplesParams) -> ()   GET /apples
        error[parameter-content]: nothing writes `filter` as `application/x-www-form-urlencoded`: it is a text that a caller makes (at #/paths/~1apples/get/parameters/0)
        ");
    }
}
