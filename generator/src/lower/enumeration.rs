//! Enums of strings and integers. They stay open: a value the document does not know is kept.

use serde_json::Value;

use super::cx::Cx;
use super::view::{Kind, Member, View};
use crate::ir::{Docs, Enum, Fixed, FloatKind, IntKind, Repr, Type, Variant, WireValue};
use crate::names::{Claim, Scope, VariantName, Wish, Words};

/// The type of an enum, and its value if there is one only.
pub(super) fn ty<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> (Type, Option<Fixed>) {
    let values: Vec<&Value> = view.members.iter().map(|it| &it.value).collect();
    if values.iter().all(|it| it.is_string()) {
        return (cx.named(view), None);
    }
    if values.iter().all(|it| it.is_boolean()) {
        let fixed = values[0]
            .as_bool()
            .filter(|first| values.iter().all(|it| it.as_bool() == Some(*first)));
        return (Type::Bool, fixed.map(Fixed::Bool));
    }
    if values.iter().all(|it| it.is_i64()) {
        return match distinct(&view.members).as_slice() {
            [one] => (Type::Int(IntKind::I64), one.value.as_i64().map(Fixed::Int)),
            _ => (cx.named(view), None),
        };
    }
    if values.iter().all(|it| it.is_number()) {
        return (Type::Float(FloatKind::F64), None);
    }
    if !matches!(view.kind, Some(Kind::Object | Kind::Array)) {
        cx.diagnostics.mixed_enum(&view.at);
    }
    (Type::Json, None)
}

/// The members, each value once.
fn distinct(members: &[Member]) -> Vec<&Member> {
    let mut distinct: Vec<&Member> = Vec::new();
    for member in members {
        if !distinct.iter().any(|it| it.value == member.value) {
            distinct.push(member);
        }
    }
    distinct
}

/// The variants of an enum whose members are all strings or all integers.
pub(super) fn body<'a>(cx: &mut Cx<'a>, view: &View<'a>) -> Enum {
    let members = distinct(&view.members);
    for (n, member) in view.members.iter().enumerate() {
        // Members of several enums that were joined may well be equal.
        let is_twice =
            |it: &&Member| it.value == member.value && it.at.parent() == member.at.parent();
        if let Some(first) = view.members[..n].iter().find(is_twice) {
            cx.diagnostics.duplicate_member(&member.at, &member.value, &first.at);
        }
    }
    let mut scope = Scope::new();
    let names = variant_names(cx, &mut scope, view, &members);
    let unknown = ["unknown", "other", "unrecognized"].map(Words::split).to_vec();
    let unknown = scope.claim(&Wish { wire: "", words: unknown }).name;
    let is_text = members.iter().all(|it| it.value.is_string());
    let variants = members.iter().zip(names).filter_map(|(member, name)| {
        let wire = match &member.value {
            Value::String(text) => WireValue::Str(text.clone()),
            other => WireValue::Int(other.as_i64()?),
        };
        Some(Variant { name, wire, docs: Docs::default() })
    });
    Enum {
        repr: if is_text { Repr::Str } else { Repr::Int },
        variants: variants.collect(),
        unknown,
    }
}

fn variant_names<'a>(
    cx: &mut Cx<'a>,
    scope: &mut Scope,
    view: &View<'a>,
    members: &[&Member],
) -> Vec<VariantName> {
    let wires: Vec<String> = members.iter().map(|it| wire(&it.value)).collect();
    let told = told_names(cx, view, members.len());
    let mut wishes = Vec::new();
    for (n, (member, wire)) in members.iter().zip(&wires).enumerate() {
        let renamed = cx.renamed(&member.at);
        let words = match (renamed, &told) {
            (Some(name), _) => Words::split(name),
            (None, Some(told)) => told[n].clone(),
            (None, None) => Words::split(wire),
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

fn wire(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `x-enum-varnames`, if there is one for each member, without the type's own name in front.
fn told_names<'a>(cx: &mut Cx<'a>, view: &View<'a>, n_members: usize) -> Option<Vec<Words>> {
    let names: Vec<&str> = view.variant_names?.iter().filter_map(Value::as_str).collect();
    if names.len() != n_members || view.members.len() != n_members {
        cx.diagnostics.variant_names_do_not_fit(&view.at, names.len(), view.members.len());
        return None;
    }
    let own = view.hint.words();
    let strip = |name: &&str| {
        let words = Words::split(name);
        let rest = words.as_slice().strip_prefix(own.as_slice()).unwrap_or_default();
        if rest.is_empty() { words } else { rest.iter().cloned().collect() }
    };
    Some(names.iter().map(strip).collect())
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
"), @r#"
xs.get() -> X
struct X                                      receives
  levels: XLevels?
  always_one: i64                             always 1
  always_true: bool                           always true
  either: bool?
  ratio: f64?
  mixed: Json?
  untyped: XUntyped?
  nullable: XNullable?
  claims_integer: XClaimsInteger?
enum XLevels                                  receives
  Minus1 = -1
  _0 = 0
  _1 = 1
  _2 = 2
  ..Unknown
enum XUntyped                                 receives
  A = "a"
  B = "b"
  ..Unknown
enum XNullable                                receives
  A = "a"
  ..Unknown
enum XClaimsInteger                           receives
  _1 = "1"
  _2 = "2"
  ..Unknown
warning[mixed-enum]: an enum of several types is kept as JSON (at #/components/schemas/X/properties/mixed/enum)
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
