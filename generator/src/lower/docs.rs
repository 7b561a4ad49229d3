//! Documentation: descriptions, and limits and defaults as sentences.

use serde_json::Value;

use super::cx::Cx;
use super::schema::Use;
use super::view::{Flag, Kind, View};
use crate::ir::{Docs, Type};
use crate::pointer::Pointer;

/// What the document says about a type.
pub(super) fn of_type(view: &View<'_>) -> Docs {
    let words = view.hint.words().pascal();
    let name = view.component.unwrap_or(&words);
    let deprecated = deprecated(view.own.deprecated, view.own.description);
    let sentences: Vec<String> =
        view.remarks.iter().chain(&view.rules).cloned().chain(deprecated).collect();
    text(&[title(view.own.title, &[name, &words]), view.own.description], &sentences)
}

/// What the document says about a property or parameter, its limits and default included.
pub(super) fn of_field(key: &str, used: &Use<'_>) -> Docs {
    let view = &used.view;
    // A component has its own documentation.
    let is_component = matches!(used.ty, Type::Named(_)) && view.component.is_some();
    let notes = if is_component {
        [None, view.site.description.filter(|it| view.own.description != Some(it))]
    } else {
        [title(view.site.title, &[key]), view.site.description]
    };
    let limits = if is_component { &view.limits_beside() } else { &view.limits };
    let mut sentences = limits.sentences();
    // A type says itself what is asked of it.
    if !matches!(used.ty, Type::Named(_)) {
        sentences.extend(view.rules.iter().cloned());
    }
    sentences.extend(members(used));
    // Where nothing is said, at least this is.
    if notes.iter().flatten().all(|it| it.trim().is_empty()) {
        sentences.splice(..0, format(used));
    }
    sentences.extend(view.site.default.filter(|it| fits(it, view) != Fit::No).and_then(default));
    text(&notes, &sentences)
}

/// `A URL.`: a format that no type says.
fn format(used: &Use<'_>) -> Option<String> {
    let is_text = match &used.ty {
        Type::Sensitive(it) => **it == Type::Str,
        it => *it == Type::Str,
    };
    let format = used.view.format.filter(|_| is_text && used.view.kind() == Some(Kind::String))?;
    let known = match format.to_ascii_lowercase().as_str() {
        "uri" | "url" | "iri" => "A URL.",
        "uri-reference" | "iri-reference" => "A URL or a part of one.",
        "uri-template" => "A template of a URL.",
        "email" | "idn-email" => "An email address.",
        "hostname" | "idn-hostname" => "A host name.",
        "ipv4" => "An IPv4 address.",
        "ipv6" => "An IPv6 address.",
        "ip" => "An IP address.",
        "phone" | "phone-number" => "A phone number.",
        "json-pointer" => "A JSON pointer.",
        "regex" => "A regular expression.",
        "decimal" => "A decimal number.",
        "int32" | "int64" | "uint64" => "An integer in digits.",
        "password" | "string" | "text" | "" => return None,
        _ => return Some(format!("In the format {}.", code(format))),
    };
    Some(known.to_owned())
}

/// `One of 0.5, 1.5.`: the members of an enum that is no type of its own.
fn members(used: &Use<'_>) -> Option<String> {
    let is_plain = matches!(used.ty, Type::Float | Type::Number) && used.view.arms.is_empty();
    let values: Vec<String> = used.view.members.iter().map(|it| it.value.to_string()).collect();
    match values.as_slice() {
        [only] if is_plain => Some(format!("Always {}.", code(only))),
        [_, ..] if is_plain && values.len() <= 16 => Some(format!("One of {}.", values.join(", "))),
        _ => None,
    }
}

/// What the document says about a header of replies.
pub(super) fn of_header(description: Option<&str>, view: &View<'_>) -> Docs {
    let mut sentences = view.limits.sentences();
    let values: Vec<String> = view.members.iter().map(|it| format!("`{}`", it.value)).collect();
    if !values.is_empty() {
        sentences.push(format!("One of {}.", values.join(", ")));
    }
    text(&[description.or(view.site.description)], &sentences)
}

/// What the document says about a member of an enum.
pub(super) fn of_member(description: Option<&str>, flag: Flag) -> Docs {
    let deprecated: Vec<String> = deprecated(flag, description).into_iter().collect();
    text(&[description], &deprecated)
}

/// `Deprecated.`, unless the description says so itself: an attribute would warn where the crate itself names it.
fn deprecated(flag: Flag, description: Option<&str>) -> Option<String> {
    let is_told = description.is_some_and(|it| it.to_lowercase().contains("deprecated"));
    (flag.is_on() && !is_told).then(|| "Deprecated.".to_owned())
}

/// A description alone.
pub(super) fn of_text(description: Option<&str>) -> Docs {
    text(&[description], &[])
}

/// A summary, then what the description adds.
pub(super) fn of_operation(
    summary: Option<&str>,
    description: Option<&str>,
    more: Option<&str>,
    stage: Option<String>,
) -> Docs {
    let is_new = |it: &&str| {
        summary.is_none_or(|summary| {
            summary.trim().trim_end_matches('.') != it.trim().trim_end_matches('.')
        })
    };
    text(&[summary, description.filter(is_new), more], stage.as_slice())
}

/// Paragraphs, then sentences, which go on the last paragraph if that is prose.
fn text(parts: &[Option<&str>], sentences: &[String]) -> Docs {
    let mut lines: Vec<String> = Vec::new();
    for part in parts.iter().flatten() {
        let part = paragraph(part);
        if !lines.is_empty() && !part.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    if !sentences.is_empty() {
        let sentences = sentences.join(" ");
        match lines.last_mut() {
            None => lines.push(sentences),
            Some(last) if is_prose(last) => *last = format!("{last} {sentences}"),
            Some(_) => lines.extend([String::new(), sentences]),
        }
    }
    Docs(lines)
}

/// The lines without what is blank around them, with a full stop.
fn paragraph(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.lines().map(|it| it.trim_end().to_owned()).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let n_blank = lines.iter().take_while(|it| it.is_empty()).count();
    lines.drain(..n_blank);
    if let Some(last) = lines.last_mut() {
        let needs_stop =
            last.ends_with(|it: char| it.is_alphanumeric() || ")`'\"”’*_".contains(it));
        if needs_stop && is_prose(last) && !last.contains("://") {
            last.push('.');
        }
    }
    lines
}

/// Whether a sentence may follow on the same line.
fn is_prose(line: &str) -> bool {
    let is_structure = line.starts_with(['#', '|', '>', ' ', '\t', '*', '+', '<'])
        || line.starts_with("- ")
        || line.starts_with("```")
        || line.starts_with("~~~")
        || line.starts_with(|it: char| it.is_ascii_digit());
    !is_structure
}

/// A title, unless it only repeats a name.
fn title<'a>(title: Option<&'a str>, names: &[&str]) -> Option<&'a str> {
    let folded = |it: &str| {
        it.chars()
            .filter(|it| it.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    title.filter(|title| !names.iter().any(|it| folded(it) == folded(title)))
}

/// `Default: false.`
fn default(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) if text.contains('\n') => return None,
        Value::String(text) => code(text),
        Value::Array(_) | Value::Object(_) => code(&value.to_string()),
    };
    (text.chars().count() <= 80).then(|| format!("Default: {text}."))
}

/// As a code span, whatever it contains.
pub(super) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The note of `#[deprecated]`, if something is: what the description says behind the word.
pub(super) fn deprecation(flag: Flag, description: Option<&str>) -> Option<String> {
    if !flag.is_on() {
        return None;
    }
    let first = description.unwrap_or_default().trim_start().lines().next().unwrap_or_default();
    let note = [
        "Deprecated",
        "DEPRECATED",
        "deprecated",
        "**Deprecated**",
        "[DEPRECATED]",
        "[Deprecated]",
    ]
    .iter()
    .find_map(|it| first.strip_prefix(it))
    .map(|it| it.trim_start_matches(['.', ':', ',', ';', '-', '–', '—', '!', ' ']).trim_end())
    .unwrap_or_default();
    let mut chars = note.chars();
    Some(chars.next().map_or_else(String::new, |it| it.to_uppercase().chain(chars).collect()))
}

/// Whether a default has the type it is the default of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Yes,
    /// As text it would have.
    AsText,
    No,
}

/// Reports a default that its own schema does not allow.
pub(super) fn check_default(cx: &mut Cx<'_>, at: &Pointer, view: &View<'_>) {
    let Some(default) = view.site.default else { return };
    if fits(default, view) != Fit::Yes {
        cx.diagnostics.unfit_default(&at.join("default"), default);
    }
}

fn fits(default: &Value, view: &View<'_>) -> Fit {
    if !view.arms.is_empty() {
        return Fit::Yes;
    }
    if !view.members.is_empty() {
        let is_member = |value: &Value| view.members.iter().any(|it| it.value == *value);
        let read = view.kind.and_then(|it| super::variants::respelt(default, it));
        return match (is_member(default), read.as_ref().is_some_and(is_member)) {
            (true, _) => Fit::Yes,
            (false, true) => Fit::AsText,
            (false, false) => Fit::No,
        };
    }
    let (is_fit, is_text_fit) = match view.kind() {
        Some(Kind::Bool) => {
            (default.is_boolean(), matches!(default.as_str(), Some("true" | "false")))
        }
        Some(Kind::Integer) => {
            let is_whole = default.as_f64().is_some_and(|it| it.fract() == 0.0);
            (is_whole, default.as_str().is_some_and(|it| it.parse::<i64>().is_ok()))
        }
        Some(Kind::Number) => {
            (default.is_number(), default.as_str().is_some_and(|it| it.parse::<f64>().is_ok()))
        }
        Some(Kind::String) => (default.is_string(), false),
        Some(Kind::Array) => (default.is_array(), false),
        Some(Kind::Object) => (default.is_object(), false),
        None => (true, false),
    };
    match (is_fit, is_text_fit) {
        (true, _) => Fit::Yes,
        (false, true) => Fit::AsText,
        (false, false) => Fit::No,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_docs;

    #[test]
    fn limits_and_defaults_are_sentences() {
        insta::assert_snapshot!(check_docs("
X:
  description: A thing
  properties:
    a: {type: string, description: The name, maxLength: 300, minLength: 1, pattern: '^[A-Z]+$'}
    b: {type: boolean, default: false, title: B}
    c: {type: integer, minimum: 1, maximum: 100, default: 50, description: 'How many.'}
    d: {type: number, minimum: 0, exclusiveMinimum: true, multipleOf: 0.5}
    e: {type: array, items: {type: string}, maxItems: 1, default: []}
    f: {type: string, default: auto, title: How to}
    g: {type: string, default: ''}
    h: {type: integer, format: int64, minimum: -9223372036854775808, maximum: 9223372036854775807}
    i:
      type: string
      minLength: 2
      maxLength: 2
      description: |
        One of:

        - a
        - b
"), @"
X: A thing.
a: The name. 1 to 300 characters. Matches `^[A-Z]+$`.
b: Default: false.
c: How many. 1 to 100. Default: 50.
d: More than 0. A multiple of 0.5.
e: At most 1 item. Default: `[]`.
f: How to. Default: `auto`.
g: Default: the empty string.
h: 
i: One of:

- a
- b

Exactly 2 characters.
");
    }

    #[test]
    fn a_format_is_better_than_nothing() {
        insta::assert_snapshot!(check_docs("
X:
  properties:
    site: {type: string, format: uri}
    told: {type: string, format: uri, description: Where it is}
    mail: {type: string, format: Email, maxLength: 3}
    id: {type: string, format: object-id}
    at: {type: string, format: date-time}
    secret: {type: string, format: password}
    n: {type: integer, format: int64}
"), @"
        X: 
        site: A URL.
        told: Where it is.
        mail: An email address. At most 3 characters.
        id: In the format `object-id`.
        at: 
        secret: 
        n:
        ");
    }

    #[test]
    fn a_component_has_its_own_words() {
        insta::assert_snapshot!(check_docs("
X:
  title: x
  properties:
    plain: {$ref: '#/components/schemas/Y'}
    told: {allOf: [{$ref: '#/components/schemas/Y'}], description: The owner}
    alias: {$ref: '#/components/schemas/Z'}
Y: {type: object, description: A why, properties: {z: {type: string}}}
Z: {type: string, description: A zet, maxLength: 3}
"), @"
X: 
plain: 
told: The owner.
alias: A zet. At most 3 characters.
");
    }

    #[test]
    fn deprecation_has_a_note() {
        insta::assert_snapshot!(check_docs("
X:
  properties:
    a: {type: string, deprecated: true, description: Deprecated. Use b instead.}
    b: {type: string, deprecated: true, description: Old}
    c: {type: string, deprecated: true, description: 'DEPRECATED - use b'}
"), @"
X: 
a: Deprecated. Use b instead. [deprecated: Use b instead.]
b: Old. [deprecated: ]
c: DEPRECATED - use b. [deprecated: Use b]
");
    }
}
