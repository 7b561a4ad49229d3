//! How the arms of a union are told apart: by a tag, by their JSON types, or by the properties they require.

use super::arms::{self, Candidate};
use super::cx::Cx;
use super::keys::{by_keys, by_keys_folding};
use super::node::{Form, Node};
use super::some_tags::by_tag_of_some;
use super::tags::{Sharing, by_constants, by_defaults, by_tag};
use super::view::{Kind, View};
use super::{number, union};
use crate::ir::{IntKind, JsonType, Keys, Mark, Tagging, Type};
use crate::names::Words;

/// The arms with what tells them apart, in the order in which they are tried.
pub(super) struct Told<'a> {
    pub(super) tagging: Tagging,
    pub(super) arms: Vec<(Candidate<'a>, Mark)>,
    /// Of each arm that may come without the tag, by which properties it is known then; empty: not looked for.
    pub(super) keys: Vec<Option<Keys>>,
}

impl<'a> Told<'a> {
    /// Arms that are what their marks say and nothing else.
    pub(super) fn new(tagging: Tagging, arms: Vec<(Candidate<'a>, Mark)>) -> Self {
        Self { tagging, arms, keys: Vec::new() }
    }
}

/// Tells the arms apart, if that is possible.
pub(super) fn apart<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<Told<'a>> {
    if arms.len() < 2 {
        return None;
    }
    if arms.iter().all(|it| it.json == Some(JsonType::Object)) {
        return apart_objects(cx, view, arms);
    }
    by_json_type(view, arms)
}

/// By tag, by keys, or by a tag that some arms share.
fn apart_objects<'a>(cx: &mut Cx<'a>, view: &View<'a>, arms: &[Candidate<'a>]) -> Option<Told<'a>> {
    let told = by_tag(cx, view, arms).or_else(|| by_defaults(cx, view, arms, Sharing::Refused));
    if told.is_some() {
        return told;
    }
    if may_be_several(view, arms) {
        return by_defaults(cx, view, arms, Sharing::Allowed);
    }
    if let Some(told) = by_tag_of_some(cx, view, arms, Sharing::Refused) {
        return Some(told);
    }
    let keys = by_keys(arms);
    let requires = |(_, mark): &(_, Mark)| matches!(mark, Mark::Keys(it) if !it.all.is_empty());
    // What each arm requires is certain; a default is not.
    if keys.as_ref().is_some_and(|it| it.arms.iter().all(requires)) {
        return keys;
    }
    by_defaults(cx, view, arms, Sharing::Allowed)
        .or(keys)
        .or_else(|| by_member(cx, arms))
        .or_else(|| by_constants(cx, view, arms, Sharing::Allowed))
        .or_else(|| by_tag_of_some(cx, view, arms, Sharing::Allowed))
}

/// After those objects are folded that nothing tells apart; `None` if that is all of them.
pub(super) fn apart_folding<'a>(
    cx: &mut Cx<'a>,
    view: &View<'a>,
    arms: &[Candidate<'a>],
) -> Option<Told<'a>> {
    let are_objects = arms.iter().all(|it| it.json == Some(JsonType::Object));
    if are_objects && !may_be_several(view, arms) { by_keys_folding(cx, view, arms) } else { None }
}

/// Whether a value that fits one arm of `anyOf` may be meant for others too: one of them requires nothing.
fn may_be_several(view: &View<'_>, arms: &[Candidate<'_>]) -> bool {
    let is_open = |it: &Candidate<'_>| {
        it.view.required.is_empty() && it.view.arms.is_empty() && !it.view.properties.is_empty()
    };
    view.any_of.is_on() && arms.iter().any(is_open)
}

/// By the JSON type of a property that all arms require and that has another in each.
fn by_member<'a>(cx: &mut Cx<'a>, arms: &[Candidate<'a>]) -> Option<Told<'a>> {
    let names = &arms.first()?.view.required;
    for name in names {
        let mut types: Vec<JsonType> = Vec::new();
        for arm in arms.iter().filter(|it| it.view.required.contains(name)) {
            let Some(node) = arm.view.properties.get(name) else { break };
            let member = arms::candidate(cx, node.clone());
            let Some(json) = member.json.filter(|_| !member.view.site.nullable.is_on()) else {
                break;
            };
            if types.iter().any(|it| is_alike(*it, json)) {
                break;
            }
            types.push(json);
        }
        if types.len() == arms.len() {
            let arms = arms.iter().cloned().zip(types.into_iter().map(Mark::JsonType));
            let tagging = Tagging::Member((*name).to_owned());
            return Some(Told::new(tagging, arms.collect()));
        }
    }
    None
}

/// Whether a value of one type may be read as the other.
fn is_alike(a: JsonType, b: JsonType) -> bool {
    let is_number = |it| matches!(it, JsonType::Integer | JsonType::Number);
    a == b || is_number(a) && is_number(b)
}

/// By JSON type; objects among other arms make a union of their own.
fn by_json_type<'a>(view: &View<'a>, arms: &[Candidate<'a>]) -> Option<Told<'a>> {
    let mut groups: Vec<(JsonType, Vec<Candidate<'a>>)> = Vec::new();
    for arm in arms {
        let json = arm.json?;
        match groups.iter_mut().find(|(it, _)| *it == json) {
            Some((_, group)) => group.push(arm.clone()),
            None => groups.push((json, vec![arm.clone()])),
        }
    }
    let mut told = Vec::new();
    for (json, group) in groups {
        told.push((one_of_group(view, json, group)?, Mark::JsonType(json)));
    }
    Some(Told::new(Tagging::JsonType, told))
}

/// Several arms of one JSON type as one arm.
fn one_of_group<'a>(
    view: &View<'a>,
    json: JsonType,
    group: Vec<Candidate<'a>>,
) -> Option<Candidate<'a>> {
    let [first, ..] = group.as_slice() else { return None };
    if group.len() == 1 {
        return Some(first.clone());
    }
    let blank = View { at: first.node.at.clone(), hint: view.inner_hint(), ..View::default() };
    let whole = match json {
        JsonType::String => union::joined(&blank, &group),
        JsonType::Object => {
            let at = arms::place(view);
            let arms = group.into_iter().map(|it| it.node).collect();
            View { at, arms, any_of: view.any_of, discriminator: view.discriminator, ..blank }
        }
        JsonType::Array => lists(view, blank, &group),
        JsonType::Bool => View { kind: Some(Kind::Bool), ..blank },
        JsonType::Integer => View { kind: Some(Kind::Integer), format: widest(&group), ..blank },
        JsonType::Number => View { kind: Some(Kind::Number), ..blank },
    };
    Some(seen(whole, Some(json)))
}

/// The format of an integer of any of these: where a sign meets the whole range without one, more than 64 bits.
fn widest(group: &[Candidate<'_>]) -> Option<&'static str> {
    let is_unsigned = |it: &Candidate<'_>| number::integer(&it.view) == Type::Int(IntKind::U64);
    match group.iter().filter(|it| is_unsigned(it)).count() {
        0 => None,
        n if n == group.len() => Some("uint64"),
        _ => Some("int128"),
    }
}

/// Several lists as one list, of what may stand in any of them.
fn lists<'a>(view: &View<'a>, blank: View<'a>, group: &[Candidate<'a>]) -> View<'a> {
    let at = arms::place(view).join("items");
    let hint = blank.hint.child(&Words::split("item"));
    let items: Option<Vec<Node<'a>>> =
        group.iter().map(|it| it.view.items.as_deref().cloned()).collect();
    let items = items.map(|arms| View { at, hint, arms, ..View::default() });
    View { kind: Some(Kind::Array), items: items.map(|it| Box::new(seen(it, None).node)), ..blank }
}

/// A schema made up here, as an arm.
pub(super) fn seen(view: View<'_>, json: Option<JsonType>) -> Candidate<'_> {
    let form = Form::Seen(Box::new(view.clone()));
    Candidate { node: Node { at: view.at.clone(), hint: view.hint.clone(), form }, view, json }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_schema;

    #[test]
    fn by_a_discriminator_with_mapping() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
  discriminator:
    propertyName: kind
    mapping: {cat: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', dog: Dog, cow: '#/components/schemas/Cow'}
Cat: {type: object, properties: {kind: {type: string}}}
Dog: {type: object, properties: {kind: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Cat(Cat) = "cat" | "kitten"
          Dog(Dog) = "dog"
          ..Unknown
        struct Cat                                    receives
          kind: String?
        struct Dog                                    receives
          kind: String?                               always "dog"
        error[discriminator]: the discriminator maps `cow` to `#/components/schemas/Cow`, which is not there (at #/components/schemas/X/discriminator/mapping/cow)
        "#);
    }

    #[test]
    fn by_a_discriminator_without_mapping() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
  discriminator: {propertyName: kind}
Cat: {type: object, properties: {kind: {type: string, enum: [cat]}}}
Dog: {type: object, properties: {kind: {type: string}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Cat(Cat) = "cat"
          Dog(Dog) = "Dog"
          ..Unknown
        struct Cat                                    receives
          kind: CatKind?                              always Cat
        enum CatKind                                  receives
          Cat = "cat"
          ..Unknown
        struct Dog                                    receives
          kind: String?                               always "Dog"
        "#);
    }

    #[test]
    fn by_a_property_with_one_value_each() {
        insta::assert_snapshot!(check_schema("
X:
  anyOf:
    - {type: object, properties: {id: {type: string}, kind: {type: string, enum: [card]}}}
    - {type: object, properties: {id: {type: string}, kind: {type: string, enum: [bank]}}}
"), @r#"
        xs.get() -> X
        union X by "kind"                             receives
          Card(XCard) = "card"
          Bank(XBank) = "bank"
          ..Unknown
        struct XCard                                  receives
          id: String?
          kind: XCardKind?                            always Card
        enum XCardKind                                receives
          Card = "card"
          ..Unknown
        struct XBank                                  receives
          id: String?
          kind: XBankKind?                            always Bank
        enum XBankKind                                receives
          Bank = "bank"
          ..Unknown
        "#);
    }

    #[test]
    fn by_required_properties() {
        insta::assert_snapshot!(check_schema("
X:
  anyOf:
    - {title: Little, type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}
    - {title: Much, type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}
    - {title: Other, type: object, required: [a, c], properties: {a: {type: string}, c: {type: string}}}
    - {title: Rest, type: object, additionalProperties: {type: integer}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  Much(XMuch) = ["a", "b"]
  Little(XLittle) = ["a"]
  Other(XOther) = ["c"]
  Rest(Map<i64>) = []
  ..Unknown
struct XMuch                                  receives
  a: String
  b: String
struct XLittle                                receives
  a: String
  b: String?
struct XOther                                 receives
  a: String
  c: String
"#);
    }

    #[test]
    fn by_the_type_of_a_property() {
        insta::assert_snapshot!(check_schema("
X:
  anyOf:
    - {type: object, required: [a], properties: {a: {type: string}}}
    - {type: object, required: [a], properties: {a: {type: integer}}}
"), @r#"
xs.get() -> X
union X by type of "a"                        receives
  String(XString) = String
  Integer(XInteger) = Integer
  ..Unknown
struct XString                                receives
  a: String
struct XInteger                               receives
  a: i64
"#);
    }

    #[test]
    fn objects_among_other_types_are_a_union_of_their_own() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    header:
      oneOf:
        - {type: string}
        - {type: object, required: [secret_id], properties: {secret_id: {type: string}}}
        - {type: object, required: [variable], properties: {variable: {type: string}}}
"), @r#"
xs.get() -> X
struct X                                      receives
  header: XHeader?
union XHeader by type                         receives
  String(String) = String
  Object(XHeaderObject) = Object
  ..Unknown
union XHeaderObject by keys                   receives
  SecretId(XHeaderObjectSecretId) = ["secret_id"]
  Variable(XHeaderObjectVariable) = ["variable"]
  ..Unknown
struct XHeaderObjectSecretId                  receives
  secret_id: String
struct XHeaderObjectVariable                  receives
  variable: String
"#);
    }

    #[test]
    fn any_of_objects_that_may_be_sent_together_are_one() {
        insta::assert_snapshot!(check_schema("
X:
  anyOf:
    - {title: Name, type: object, required: [name], properties: {name: {type: string}}}
    - {title: Tags, type: object, properties: {tags: {type: array, items: {type: string}}}}
"), @"
xs.get() -> X
struct X                                      receives
  name: String?
  tags: Vec<String>?
warning[folded-union]: nothing tells these objects apart: they are one type with the fields of all (at #/components/schemas/X; they are Name, Tags)
");
    }

    #[test]
    fn conditions_are_no_arms() {
        insta::assert_snapshot!(check_schema("
X:
  type: object
  properties: {a: {type: string}, b: {type: string}}
  oneOf: [{required: [a]}, {required: [b]}]
"), @"
xs.get() -> X
struct X                                      receives
  a: String?
  b: String?
");
    }

    #[test]
    fn by_a_property_with_a_few_values_each() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Stream, type: object, required: [type], properties: {type: {type: string, enum: [stdout, stderr]}}}
    - {title: Failed, type: object, required: [type], properties: {type: {type: string, enum: [error]}}}
"), @r#"
xs.get() -> X
union X by "type"                             receives
  Stream(XStream) = "stdout" | "stderr"
  Error(XError) = "error"
  ..Unknown
struct XStream                                receives
  r#type: XStreamType
enum XStreamType                              receives
  Stdout = "stdout"
  Stderr = "stderr"
  ..Unknown
struct XError                                 receives
  r#type: XErrorType                          always Error
enum XErrorType                               receives
  Error = "error"
  ..Unknown
"#);
    }

    #[test]
    fn arms_that_share_a_tag_are_a_union_of_their_own() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/Out'}, {$ref: '#/components/schemas/Call'}]
  discriminator: {propertyName: type}
In: {type: object, required: [type, role], properties: {type: {enum: [message]}, role: {enum: [user]}}}
Out: {type: object, required: [type, role], properties: {type: {enum: [message]}, role: {enum: [assistant]}}}
Call: {type: object, required: [type], properties: {type: {enum: [call]}}}
"), @r#"
xs.get() -> X
union X by "type"                             receives
  Message(XMessage) = "message"
  Call(Call) = "call"
  ..Unknown
union XMessage by "role"                      receives
  User(In) = "user"
  Assistant(Out) = "assistant"
  ..Unknown
struct In                                     receives
  r#type: InType                              always Message
  role: InRole                                always User
enum InType                                   receives
  Message = "message"
  ..Unknown
enum InRole                                   receives
  User = "user"
  ..Unknown
struct Out                                    receives
  r#type: OutType                             always Message
  role: OutRole                               always Assistant
enum OutType                                  receives
  Message = "message"
  ..Unknown
enum OutRole                                  receives
  Assistant = "assistant"
  ..Unknown
struct Call                                   receives
  r#type: CallType                            always Call
enum CallType                                 receives
  Call = "call"
  ..Unknown
"#);
    }

    #[test]
    fn several_lists_are_one_of_what_may_stand_in_any() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    prompt:
      oneOf:
        - {type: string}
        - {type: array, items: {type: string}}
        - {type: array, items: {type: integer}}
        - {type: array, items: {type: array, items: {type: integer}}}
"), @"
xs.get() -> X
struct X                                      receives
  prompt: XPrompt?
union XPrompt by type                         receives
  String(String) = String
  Array(Vec<XPromptItem>) = Array
  ..Unknown
union XPromptItem by type                     receives
  String(String) = String
  Integer(i64) = Integer
  Array(Vec<i64>) = Array
  ..Unknown
");
    }

    #[test]
    fn by_properties_of_which_none_is_required() {
        insta::assert_snapshot!(check_schema("
X:
  oneOf:
    - {title: Good, type: object, properties: {id: {type: string}, data: {type: string}}}
    - {title: Bad, type: object, properties: {id: {type: string}, error: {type: string}}}
"), @r#"
xs.get() -> X
union X by keys                               receives
  Good(XGood) = ["data"]
  Bad(XBad) = ["error"]
  ..Unknown
struct XGood                                  receives
  id: String?
  data: String?
struct XBad                                   receives
  id: String?
  error: String?
"#);
    }

    #[test]
    fn by_a_default_unless_it_may_be_that_of_another() {
        insta::assert_snapshot!(check_schema("
X:
  properties:
    own:
      anyOf:
        - {title: Created, required: [id], properties: {id: {type: string}, type: {type: string, default: created}}}
        - {title: Gone, required: [id, at], properties: {id: {type: string}, at: {type: string}, type: {type: string, default: gone}}}
    shared:
      anyOf:
        - {title: Event, required: [id], properties: {id: {type: string}, type: {allOf: [{$ref: '#/components/schemas/Kind'}], default: event}}}
        - {title: Progress, required: [id, at], properties: {id: {type: string}, at: {type: string}, type: {allOf: [{$ref: '#/components/schemas/Kind'}], default: progress}}}
Kind: {type: string, enum: [event, progress]}
"), @r#"
        xs.get() -> X
        struct X                                      receives
          own: XOwn?
          shared: XShared?
        union XOwn by "type"                          receives
          Created(XOwnCreated) = "created" if ["id"]
          Gone(XOwnGone) = "gone" if ["at"]
          ..Unknown
        struct XOwnCreated                            receives
          id: String
          r#type: String?                             always "created"
        struct XOwnGone                               receives
          id: String
          at: String
          r#type: String?                             always "gone"
        union XShared by keys                         receives
          Event(XSharedEvent) = ["id"]
          Progress(XSharedProgress) = ["at"]
          ..Unknown
        struct XSharedEvent                           receives
          id: String
          r#type: Kind?
        enum Kind                                     receives
          Event = "event"
          Progress = "progress"
          ..Unknown
        struct XSharedProgress                        receives
          id: String
          at: String
          r#type: Kind?
        "#);
    }
}
