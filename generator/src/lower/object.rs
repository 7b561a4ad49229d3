//! Objects: structs, maps, or arbitrary JSON where nothing is said about the members.

use super::cx::{Cx, OneWay};
use super::node::{Form, Node};
use super::schema::Use;
use super::view::{Additional, View};
use super::{array, docs, limits, refs, schema, told};
use crate::ir::{Docs, Extra, Field, Limit, Presence, Struct, Type};
use crate::names::{Claim, FieldName, Scope, Wish, Words};

/// A struct if there are properties, a map if the document speaks of others, otherwise JSON; and what is asked of the
/// values of a map.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Type, Vec<Limit>) {
    if !view.properties.is_empty() {
        return (cx.named(view), Vec::new());
    }
    match typed(cx, view) {
        Some(node) => {
            let value = schema::lower(cx, &node);
            let ty = Type::Map(Box::new(array::nullable(value.ty, &value.view)));
            (ty, limits::of_each(value.limits))
        }
        None if matches!(view.additional, Additional::Any | Additional::Typed(_)) => {
            (Type::Map(Box::new(Type::Json)), Vec::new())
        }
        None => (Type::Json, Vec::new()),
    }
}

/// The schema of additional properties, if it says anything.
fn typed<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Option<Node<'a>> {
    let Additional::Typed(node) = &view.additional else { return None };
    let is_blank = |it: &View<'a>| it.is_blank() && !it.is_null.is_on();
    let says_nothing = matches!(&node.form, Form::Inline(_)) && is_blank(&refs::view(cx, node));
    (!says_nothing).then(|| (**node).clone())
}

/// The fields, and which of them travel one way only.
pub(super) fn body<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Struct, Vec<(usize, OneWay)>) {
    let mut scope = Scope::new();
    let names = field_names(cx, &mut scope, view);
    let mut one_way = Vec::new();
    let mut fields = Vec::new();
    for ((key, node), name) in view.properties.iter().zip(names) {
        let used = schema::lower(cx, node);
        docs::check_default(cx, &node.at, &used.view);
        if *key == "additionalProperties" || key.starts_with('{') && key.ends_with('}') {
            cx.diagnostics.property_of_any_name(&node.at, key);
        }
        let site = &used.view.site;
        if site.read_only.is_on() {
            one_way.push((fields.len(), OneWay::ReadOnly));
        } else if site.write_only.is_on() {
            one_way.push((fields.len(), OneWay::WriteOnly));
        }
        fields.push(field(view, key, name, used));
    }
    fields.extend(undescribed(cx, &mut scope, view));
    let extra = extra(cx, &mut scope, view);
    (Struct { fields, extra }, one_way)
}

/// The names of the fields, by their properties' order.
fn field_names<'a>(cx: &mut Cx<'a>, scope: &mut Scope, view: &View<'a>) -> Vec<FieldName> {
    let mut wishes = Vec::new();
    for (key, node) in view.properties.iter() {
        let name = cx.renamed(&node.at).or_else(|| told::field_name(node)).unwrap_or(key);
        wishes.push(Wish { wire: name, words: vec![Words::split(name)] });
    }
    let claims: Vec<Claim<FieldName>> = scope.claim_all(&wishes);
    for ((key, node), claim) in view.properties.iter().zip(&claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&node.at, key, claim.name.as_str());
        }
    }
    claims.into_iter().map(|it| it.name).collect()
}

/// Required properties without a schema. Some documents require what is there no more, so a reply may lack them.
fn undescribed(cx: &mut Cx<'_>, scope: &mut Scope, view: &View<'_>) -> Vec<Field> {
    let mut fields = Vec::new();
    let is_unsaid = matches!(view.additional, Additional::Unsaid | Additional::Denied);
    for (n, key) in view.required.iter().enumerate() {
        if view.properties.contains_key(key) || view.required[..n].contains(key) || !is_unsaid {
            continue;
        }
        cx.diagnostics.undescribed_property(&view.at, key);
        let wish = Wish { wire: key, words: vec![Words::split(key)] };
        fields.push(Field {
            name: scope.claim(&wish).name,
            wire: (*key).to_owned(),
            docs: Docs::default(),
            deprecated: None,
            limits: Vec::new(),
            fixed: None,
            ty: Type::Json,
            presence: Presence::Optional,
        });
    }
    fields
}

fn field(view: &View<'_>, key: &str, name: FieldName, used: Use<'_>) -> Field {
    let site = &used.view.site;
    let is_nullable = site.nullable.is_on() && !used.ty.holds_null();
    let presence = match (view.required.contains(&key), is_nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::Patch,
    };
    Field {
        name,
        wire: key.to_owned(),
        docs: docs::of_field(key, &used),
        deprecated: docs::deprecation(site.deprecated, site.description),
        limits: used.limits,
        fixed: used.fixed.filter(|_| presence == Presence::Required),
        ty: used.ty,
        presence,
    }
}

/// The field for properties without a name of their own.
fn extra<'a>(cx: &mut Cx<'a>, scope: &mut Scope, view: &View<'a>) -> Option<Extra> {
    let (ty, limits) = match &view.additional {
        Additional::Unsaid | Additional::Denied => return None,
        Additional::Any => (Type::Json, Vec::new()),
        Additional::Typed(node) => {
            let hint = view.inner_hint().child(&Words::split("extra"));
            let value = schema::lower(cx, &Node { hint, ..(**node).clone() });
            (array::nullable(value.ty, &value.view), limits::of_each(value.limits))
        }
    };
    let words = ["extra", "additional_properties"].map(Words::split).to_vec();
    let name = scope.claim(&Wish { wire: "", words }).name;
    Some(Extra { name, ty, limits })
}

/// Whether a schema requires any property: then so is the body it describes.
pub(super) fn has_required<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> bool {
    !refs::view(cx, node).required.is_empty()
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn a_map_of_null_is_no_map_of_anything() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    nulls: {type: object, additionalProperties: {x-specwright-null: true}}
    any: {type: object, additionalProperties: {nullable: true}}
  additionalProperties: {x-specwright-null: true}
"), @"
        xs.get() -> X
        struct X                                      receives
          nulls: Map<Null>?
          any: Map<Json>?
          ..extra: Null
        ");
    }

    #[test]
    fn a_name_that_stands_for_others_is_asked_about() {
        insta::assert_snapshot!(check_schema("
X: {properties: {'{GPUType}': {type: integer}, additionalProperties: {type: string}, '{': {type: string}}}
"), @"
        xs.get() -> X
        struct X                                      receives
          gpu_type: i64?                              wire {GPUType}
          additional_properties: String?              wire additionalProperties
          brace: String?                              wire {
        warning[property-of-any-name]: `additionalProperties` is a property here: is any name meant? (at #/components/schemas/X/properties/additionalProperties)
        warning[property-of-any-name]: `{GPUType}` is a property here: is any name meant? (at #/components/schemas/X/properties/{GPUType})
        ");
    }

    #[test]
    fn required_and_nullable_are_two_things() {
        insta::assert_snapshot!(check_schema("
X:
  required: [a, b]
  properties:
    a: {type: string}
    b: {type: string, nullable: true}
    c: {type: string}
    d: {type: string, nullable: true}
    e: {nullable: true}
"), @"
xs.get() -> X
struct X                                      receives
  a: String
  b: String or null
  c: String?
  d: String?
  e: Json?
");
    }

    #[test]
    fn null_is_a_type_of_its_own() {
        insta::assert_snapshot!(check_schema("
X:
  required: [a, c]
  properties:
    a: {$ref: '#/components/schemas/N'}
    b: {nullable: true, x-specwright-null: true}
    c: {type: array, items: {$ref: '#/components/schemas/N'}}
    d: {oneOf: [{type: string}, {$ref: '#/components/schemas/N'}]}
    e: {type: object, additionalProperties: {$ref: '#/components/schemas/N'}}
N: {nullable: true, x-specwright-null: true}
"), @"
        xs.get() -> X
        struct X                                      receives
          a: Null
          b: Null?
          c: Vec<Null>
          d: String?
          e: Map<Null>?
        ");
    }

    #[test]
    fn exact_wire_names_come_first() {
        insta::assert_snapshot!(check_schema("
X:
  type: object
  required: [statusCode]
  properties:
    statusCode: {type: integer, deprecated: true}
    status_code: {type: integer}
    type: {type: string}
    self: {type: string}
    xi-api-key: {type: string}
    application/geo+json: {type: string}
    '{GPUType}': {type: string}
    '': {type: string}
    ' ': {type: string}
    new: {type: boolean}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          status_code_2: i64                          wire statusCode, deprecated
          status_code: i64?
          r#type: String?
          self_: String?                              wire self
          xi_api_key: String?                         wire xi-api-key
          application_geo_json: String?               wire application/geo+json
          gpu_type: String?                           wire {GPUType}
          empty: String?                              wire ""
          space: String?                              wire " "
          new: bool?
        warning[name-clash]: `statusCode` is called `status_code_2`: its own name is taken (at #/components/schemas/X/properties/statusCode)
        warning[property-of-any-name]: `{GPUType}` is a property here: is any name meant? (at #/components/schemas/X/properties/{GPUType})
        "#);
    }

    #[test]
    fn additional_properties_are_a_map_or_a_field() {
        insta::assert_snapshot!(check_schema("
X:
  type: object
  properties:
    free: {type: object}
    empty: {type: object, properties: {}}
    any: {type: object, additionalProperties: true}
    nothing_said: {type: object, additionalProperties: {}}
    closed: {type: object, additionalProperties: false}
    numbers: {type: object, additionalProperties: {type: integer, nullable: true}}
    things: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}
    beside: {type: object, properties: {extra: {type: string}}, additionalProperties: {type: string}}
    open: {type: object, properties: {a: {type: string}}, additionalProperties: true}
"), @"
        xs.get() -> X
        struct X                                      receives
          free: Json?
          empty: Json?
          any: Map<Json>?
          nothing_said: Map<Json>?
          closed: Json?
          numbers: Map<Option<i64>>?
          things: Map<XThing>?
          beside: XBeside?
          open: XOpen?
        struct XThing                                 receives
          a: String?
        struct XBeside                                receives
          extra: String?
          ..additional_properties: String
        struct XOpen                                  receives
          a: String?
          ..extra: Json
        ");
    }

    #[test]
    fn what_is_required_but_not_described_is_json() {
        insta::assert_snapshot!(check_schema("
X: {type: object, required: [a, b], properties: {a: {type: string}}}
"), @"
xs.get() -> X
struct X                                      receives
  a: String
  b: Json?
warning[undescribed-property]: `b` is required but not described: it may be any JSON (at #/components/schemas/X/required)
");
    }

    #[test]
    fn inline_types_are_called_after_their_place() {
        insta::assert_snapshot!(check_schema("
X:
  type: object
  properties:
    details: {type: object, properties: {reason: {type: object, properties: {a: {type: string}}}}}
    list: {type: array, items: {type: object, properties: {kind: {type: string, enum: [a]}}}}
    lists: {type: array, items: {type: array, items: {type: string, enum: [b]}}}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          details: XDetails?
          list: Vec<XListItem>?
          lists: Vec<Vec<XListsItemItem>>?
        struct XDetails                               receives
          reason: XDetailsReason?
        struct XDetailsReason                         receives
          a: String?
        struct XListItem                              receives
          kind: XListItemKind?
        enum XListItemKind                            receives
          A = "a"
          ..Unknown
        enum XListsItemItem                           receives
          B = "b"
          ..Unknown
        "#);
    }
}
