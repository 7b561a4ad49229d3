//! What extensions say about the members of an enum, and members that are not of the type it declares.

use indexmap::IndexMap;
use serde_json::Value;

use super::view::Kind;

/// What extensions of a schema say about its members.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told<'a>(&'a IndexMap<String, Value>);

/// Names, one for each member or by the member.
const NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];

/// Descriptions, one for each member or by the member.
const DESCRIPTIONS: &[&str] = &[
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-enum-description",
    "x-speakeasy-enum-descriptions",
];

/// The members that are deprecated.
const DEPRECATED: &[&str] = &["x-deprecated-enum", "x-enum-deprecated"];

/// Name and description by the member.
const FERN: &str = "x-fern-enum";

/// `{values: [{value, name, description}]}`
const MICROSOFT: &str = "x-ms-enum";

/// `{name: value}`
const STAINLESS: &str = "x-stainless-renameMap";

impl<'a> Told<'a> {
    /// What they say, if any is known.
    pub(super) fn new(extensions: &'a IndexMap<String, Value>) -> Option<Self> {
        let is_known = |it: &String| {
            let name = it.as_str();
            NAMES.contains(&name)
                || DESCRIPTIONS.contains(&name)
                || DEPRECATED.contains(&name)
                || [FERN, MICROSOFT, STAINLESS].contains(&name)
        };
        extensions.keys().any(is_known).then_some(Self(extensions))
    }

    /// The name of a member, the `at`-th.
    pub(super) fn name(self, at: usize, member: &Value) -> Option<&'a str> {
        self.listed(NAMES, at, member)
            .or_else(|| self.detail(member, "name"))
            .or_else(|| self.by_new_name(member))
    }

    /// The description of a member, the `at`-th.
    pub(super) fn description(self, at: usize, member: &Value) -> Option<&'a str> {
        self.listed(DESCRIPTIONS, at, member).or_else(|| self.detail(member, "description"))
    }

    /// Whether a member is one of those that are deprecated.
    pub(super) fn is_deprecated(self, member: &Value) -> bool {
        let is_listed = |key: &&str| {
            let listed = self.0.get(*key).and_then(Value::as_array);
            listed.is_some_and(|it| it.iter().any(|it| text(it) == text(member)))
        };
        let by_fern = self.0.get(FERN).and_then(|it| it.get(text(member))?.get("deprecated"));
        DEPRECATED.iter().any(is_listed) || by_fern == Some(&Value::Bool(true))
    }

    /// The extension that names members one by one but not as many as there are, and how many it names.
    pub(super) fn misfit(self, n_members: usize) -> Option<(&'static str, usize)> {
        let list = |key: &&'static str| Some((*key, self.0.get(*key)?.as_array()?.len()));
        NAMES.iter().find_map(list).filter(|(_, n)| *n != n_members)
    }

    fn listed(self, keys: &[&str], at: usize, member: &Value) -> Option<&'a str> {
        let found = keys.iter().find_map(|it| self.0.get(*it))?;
        let text = match found {
            Value::Array(list) => list.get(at)?.as_str()?,
            Value::Object(by_member) => by_member.get(&text(member))?.as_str()?,
            _ => return None,
        };
        Some(text).filter(|it| !it.trim().is_empty())
    }

    fn by_new_name(self, member: &Value) -> Option<&'a str> {
        let names = self.0.get(STAINLESS)?.as_object()?;
        names.iter().find(|(_, it)| text(it) == text(member)).map(|(name, _)| name.as_str())
    }

    fn detail(self, member: &Value, key: &str) -> Option<&'a str> {
        let by_fern = self.0.get(FERN).and_then(|it| it.get(text(member)));
        let is_it = |it: &&Value| it.get("value").is_some_and(|it| text(it) == text(member));
        let by_microsoft = || self.0.get(MICROSOFT)?.get("values")?.as_array()?.iter().find(is_it);
        let text = by_fern.or_else(by_microsoft)?.get(key)?.as_str()?;
        Some(text).filter(|it| !it.trim().is_empty())
    }
}

/// A member as text: strings without quotes.
pub(super) fn text(member: &Value) -> String {
    member.as_str().map_or_else(|| member.to_string(), str::to_owned)
}

/// A member of another type than the declared one, in that type, if it is only spelt otherwise: YAML makes a number of
/// `1` and a truth value of `true`, and whoever writes enums by hand puts quotes around everything.
pub(super) fn respelt(member: &Value, kind: Kind) -> Option<Value> {
    match (kind, member) {
        (Kind::String, Value::Number(_) | Value::Bool(_)) => Some(text(member).into()),
        (Kind::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Kind::Number, Value::String(text)) => text
            .parse::<i64>()
            .ok()
            .map(Value::from)
            .or_else(|| text.parse::<f64>().ok().filter(|it| it.is_finite()).map(Value::from)),
        (Kind::Bool, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}

/// Whether a member is a string that JSON could have as a number.
pub(super) fn is_numeral(member: &Value) -> bool {
    let is_number =
        |it: &str| it.parse::<f64>().is_ok() && serde_json::from_str::<Value>(it).is_ok();
    member.as_str().is_some_and(is_number)
}
