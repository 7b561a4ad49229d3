//! Enums of strings, integers and whatever else. They stay open: a value the document does not know is kept.

use serde_json::Value;

use super::cx::Cx;
use super::docs;
use super::variants::{is_numeral, text};
use super::view::{Kind, Member, View};
use crate::ir::{Enum, Fixed, IntKind, Repr, Type, Variant, WireValue};
use crate::names::{Claim, Scope, VariantName, Wish, Words};

/// The type of an enum, and its value if there is one only.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Type, Option<Fixed>) {
    let misspelt = view.members.iter().find_map(|it| Some((it, it.misspelt.as_ref()?)));
    if let Some((first, written)) = misspelt {
        cx.diagnostics.misspelt_member(&first.at, written, &first.value);
    }
    let only = distinct(&view.members);
    match repr(view) {
        None if only.iter().all(|it| it.value.is_boolean()) => {
            let fixed = if let [one] = only.as_slice() { one.value.as_bool() } else { None };
            (Type::Bool, fixed.map(Fixed::Bool))
        }
        // Some are beyond 64 bits, and a float would not hold all their digits.
        None if view.kind() == Some(Kind::Integer) => (Type::Number, None),
        None => {
            let fixed = if let [one] = only.as_slice() { one.value.as_f64() } else { None };
            (Type::Float, fixed.map(Fixed::Float))
        }
        Some(Repr::Int) if only.len() == 1 => {
            (Type::Int(IntKind::I64), only[0].value.as_i64().map(Fixed::Int))
        }
        Some(_) => (cx.named(view), None),
    }
}

/// How the members are on the wire; `None`: they are booleans or numbers, which need no type of their own.
fn repr(view: &View<'_>) -> Option<Repr> {
    let all = |is: fn(&Value) -> bool| view.members.iter().all(|it| is(&it.value));
    let is_whole = |it: &Value| it.is_i64() || it.is_u64();
    if all(Value::is_string) {
        Some(if all(is_numeral) { Repr::Numeral } else { Repr::Str })
    } else if all(Value::is_i64) {
        Some(Repr::Int)
    } else if all(Value::is_boolean) || (all(Value::is_number) && !all(is_whole)) {
        None
    } else {
        Some(Repr::Json)
    }
}

/// The members, each value once.
fn distinct<'m, 'a>(members: &'m [Member<'a>]) -> Vec<&'m Member<'a>> {
    let mut seen = std::collections::BTreeSet::new();
    members.iter().filter(|it| seen.insert(it.value.to_string())).collect()
}

/// The variants of an enum.
pub(super) fn body<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Enum {
    let members = distinct(&view.members);
    report_duplicates(cx, view);
    let mut scope = Scope::new();
    let names = variant_names(cx, &mut scope, view, &members);
    let unknown = ["unknown", "other", "unrecognized"].map(Words::split).to_vec();
    let unknown = scope.claim(&Wish { wire: "", words: unknown }).name;
    let repr = repr(view).unwrap_or(Repr::Json);
    let variants = members.iter().zip(names).map(|(member, name)| {
        let wire = match (repr, &member.value) {
            (Repr::Str | Repr::Numeral, Value::String(text)) => WireValue::Str(text.clone()),
            (Repr::Int, Value::Number(it)) => WireValue::Int(it.as_i64().unwrap_or_default()),
            (_, other) => WireValue::Json(other.to_string()),
        };
        let extensions = view.variant_names;
        let told = extensions.and_then(|it| it.description(index(view, member), &member.value));
        let is_deprecated = member.deprecated.is_on()
            || extensions.is_some_and(|it| it.is_deprecated(&member.value));
        let docs = docs::of_member(told.or(member.description), is_deprecated.into());
        Variant { name, wire, docs }
    });
    Enum { repr, variants: variants.collect(), unknown }
}

fn report_duplicates(cx: &mut Cx<'_>, view: &View<'_>) {
    // Members of several enums that were joined may well be equal.
    let mut first = std::collections::BTreeMap::new();
    for member in &view.members {
        let key = (member.at.parent(), member.value.to_string());
        match first.get(&key) {
            Some(at) => cx.diagnostics.duplicate_member(&member.at, &member.value, at),
            None => {
                first.insert(key, member.at.clone());
            }
        }
    }
}

/// The place of a member among all, the repeated ones included: extensions count those too.
fn index(view: &View<'_>, member: &Member<'_>) -> usize {
    view.members.iter().position(|it| it.at == member.at).unwrap_or_default()
}

fn variant_names<'a>(
    cx: &mut Cx<'a>,
    scope: &mut Scope,
    view: &View<'a>,
    members: &[&Member<'a>],
) -> Vec<VariantName> {
    let wires: Vec<String> = members.iter().map(|it| text(&it.value)).collect();
    let told = told_names(cx, view, members);
    let mut wishes = Vec::new();
    for ((member, wire), told) in members.iter().zip(&wires).zip(told) {
        let renamed = cx.renamed(&member.at);
        let words = match renamed {
            Some(name) => Words::split(name),
            None => told.unwrap_or_else(|| match member.value {
                Value::Array(_) => Words::split("list"),
                Value::Object(_) => Words::split("object"),
                _ => Words::split(wire),
            }),
        };
        wishes.push(Wish { wire: renamed.unwrap_or(wire), words: vec![words] });
    }
    let claims: Vec<Claim<VariantName>> = scope.claim_all(&wishes);
    for ((member, wire), claim) in members.iter().zip(&wires).zip(&claims) {
        if claim.clashed {
            cx.diagnostics.name_clash(&member.at, wire, claim.name.as_str());
        }
    }
    claims.into_iter().map(|it| it.name).collect()
}

/// The names that extensions have for members, without the type's own name in front; or the title of the one schema
/// that allows nothing but this member.
fn told_names<'a>(cx: &mut Cx<'a>, view: &View<'a>, members: &[&Member<'a>]) -> Vec<Option<Words>> {
    let misfit = view.variant_names.and_then(|it| it.misfit(view.members.len()));
    if let Some((key, n_names)) = misfit {
        cx.diagnostics.variant_names_do_not_fit(&view.at.join(key), n_names, view.members.len());
    }
    let told = view.variant_names.filter(|_| misfit.is_none());
    let own = view.hint.words();
    let name = |member: &&Member<'a>| {
        let told = told.and_then(|it| it.name(index(view, member), &member.value));
        let Some(name) = told else { return member.title.map(Words::split) };
        let words = Words::split(name);
        let rest = words.as_slice().strip_prefix(own.as_slice()).unwrap_or_default();
        Some(if rest.is_empty() { words } else { rest.iter().cloned().collect() })
    };
    members.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn names_are_made_of_values() {
        insta::assert_snapshot!(check_schema("
X:
  type: string
  enum: ['', ' ', ',', '-1', '1', '+1', '9:16', RTX3070_8GB, v2_5, v25, self, '3_month_period', gpt-4o-mini, 'on', Unknown, unknown, a/b, a.b]
"), @r#"
xs.get() -> X
enum X                                        receives
  Empty = ""
  Space = " "
  Comma = ","
  Minus1 = "-1"
  _1 = "1"
  Plus1 = "+1"
  _9x16 = "9:16"
  Rtx3070_8gb = "RTX3070_8GB"
  V2_5 = "v2_5"
  V25 = "v25"
  Self_ = "self"
  _3MonthPeriod = "3_month_period"
  Gpt4oMini = "gpt-4o-mini"
  On = "on"
  Unknown = "Unknown"
  Unknown2 = "unknown"
  AB = "a/b"
  AB2 = "a.b"
  ..Other
warning[name-clash]: `unknown` is called `Unknown2`: its own name is taken (at #/components/schemas/X/enum/15)
warning[name-clash]: `a.b` is called `AB2`: its own name is taken (at #/components/schemas/X/enum/17)
"#);
    }

    #[test]
    fn integers_booleans_and_mixtures() {
        insta::assert_snapshot!(check_schema("
X:
  required: [always_one, always_true]
  properties:
    levels: {type: integer, enum: [-1, 0, 1, 2]}
    always_one: {type: integer, enum: [1]}
    always_true: {type: boolean, enum: [true]}
    either: {type: boolean, enum: [true, false]}
    ratio: {type: number, enum: [0.5, 1.5]}
    mixed: {enum: [1, auto]}
    untyped: {enum: [a, b]}
    nullable: {type: string, enum: [a, null]}
    claims_integer: {type: integer, enum: ['1', '2']}
    claims_string: {type: string, enum: [1, true, a]}
    numerals: {type: string, enum: ['0', '-1']}
"), @r#"
xs.get() -> X
struct X                                      receives
  levels: XLevels?
  always_one: i64                             always 1
  always_true: bool                           always true
  either: bool?
  ratio: f64?
  mixed: XMixed?
  untyped: XUntyped?
  nullable: XNullable?
  claims_integer: XClaimsInteger?
  claims_string: XClaimsString?
  numerals: XNumerals?
enum XLevels                                  receives
  Minus1 = -1
  _0 = 0
  _1 = 1
  _2 = 2
  ..Unknown
enum XMixed as Json                           receives
  _1 = 1
  Auto = "auto"
  ..Unknown
enum XUntyped                                 receives
  A = "a"
  B = "b"
  ..Unknown
enum XNullable                                receives
  A = "a"
  ..Unknown
enum XClaimsInteger                           receives
  _1 = 1
  _2 = 2
  ..Unknown
enum XClaimsString                            receives
  _1 = "1"
  True = "true"
  A = "a"
  ..Unknown
enum XNumerals or number                      receives
  _0 = "0"
  Minus1 = "-1"
  ..Unknown
warning[misspelt-member]: `"1"` is taken for `1`, which is what `type` asks for (at #/components/schemas/X/properties/claims_integer/enum/0)
warning[misspelt-member]: `1` is taken for `"1"`, which is what `type` asks for (at #/components/schemas/X/properties/claims_string/enum/0)
"#);
    }

    #[test]
    fn values_of_every_other_type() {
        insta::assert_snapshot!(check_schema("
X:
  required: [object]
  properties:
    large: {type: integer, enum: [1, 18446744073709551615]}
    larger: {type: integer, enum: [1, 1.8446744073709552e19]}
    object: {enum: [{b: 1, a: [true]}]}
"), @r#"
xs.get() -> X
struct X                                      receives
  large: XLarge?
  larger: Number?
  object: XObject                             always Object
enum XLarge as Json                           receives
  _1 = 1
  _18446744073709551615 = 18446744073709551615
  ..Unknown
enum XObject as Json                          receives
  Object = {"b":1,"a":[true]}
  ..Unknown
"#);
    }

    #[test]
    fn one_value_twice_is_one_variant() {
        insta::assert_snapshot!(check_schema("
X: {type: string, enum: [a, b, a]}
"), @r#"
xs.get() -> X
enum X                                        receives
  A = "a"
  B = "b"
  ..Unknown
warning[duplicate-member]: `"a"` is a member already (at #/components/schemas/X/enum/2; the first at #/components/schemas/X/enum/0)
"#);
    }

    #[test]
    fn the_vendor_describes_variants() {
        let (api, _) = crate::lower::check::run("
openapi: 3.0.3
info: {title: Acme, version: '1'}
paths:
  /xs: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}}}
components:
  schemas:
    X:
      properties:
        by_list: {type: string, enum: [a, b], x-enum-descriptions: [First., Second.]}
        by_value: {type: string, enum: [a, b], x-enumDescriptions: {b: Second.}, x-enumNames: {b: Bee}}
        fern: {type: string, enum: [a, b], x-fern-enum: {a: {name: Ay, description: First., deprecated: true}}}
        old: {type: string, enum: [a, b, c], x-deprecated-enum: [b, c], x-enum-descriptions: [First., Second., Deprecated for long.]}
        ms: {type: integer, enum: [0, 1], x-ms-enum: {name: N, values: [{value: 1, name: One, description: Second.}]}}
        arms: {oneOf: [{type: string, enum: [a], title: Ay, description: First.}, {type: string, enum: [b], deprecated: true}]}
", &crate::config::Config::default(), crate::diag::Strictness::Lenient);
        let mut text = String::new();
        for def in &api.types {
            let crate::ir::TypeKind::Enum(it) = &def.kind else { continue };
            for it in &it.variants {
                text.push_str(&format!("{}::{}: {}\n", def.name, it.name, it.docs.0.join("\n")));
            }
        }
        insta::assert_snapshot!(text, @"
XByList::A: First.
XByList::B: Second.
XByValue::A: 
XByValue::Bee: Second.
XFern::Ay: First. Deprecated.
XFern::B: 
XOld::A: First.
XOld::B: Second. Deprecated.
XOld::C: Deprecated for long.
XMs::_0: 
XMs::One: Second.
XArms::Ay: First.
XArms::B: Deprecated.
");
    }

    #[test]
    fn the_vendor_names_variants() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    deployment_status: {$ref: '#/components/schemas/DeploymentStatus'}
    short: {type: string, enum: [a, b], x-enum-varnames: [A]}
DeploymentStatus:
  type: string
  enum: [u, f]
  x-enum-varnames: [DeploymentStatusUpdating, DeploymentStatusFailed]
"), @r#"
xs.get() -> X
struct X                                      receives
  deployment_status: DeploymentStatus?
  short: XShort?
enum DeploymentStatus                         receives
  Updating = "u"
  Failed = "f"
  ..Unknown
enum XShort                                   receives
  A = "a"
  B = "b"
  ..Unknown
warning[variant-names]: 1 names for 2 members: the names are not used (at #/components/schemas/X/properties/short/x-enum-varnames)
"#);
    }
}
