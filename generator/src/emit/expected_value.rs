//! What an example value is outside of JSON, in a query, path, header or form: an encoder of its own, so that the
//! emitted tests check the runtime's.

use std::fmt::Write;

use super::sample::Sample;
use super::sample_json;
use crate::ir::{ParamForm, ParamIn, ParamStyle, PartStyle, Tagging};

/// A value as forms and URLs know it, and its JSON.
pub(super) struct Loose {
    json: String,
    form: Form,
}

enum Form {
    Scalar(String),
    File(String),
    List(Vec<Loose>),
    Object(Vec<(String, Loose)>),
}

/// The value; `None` if it is null.
pub(super) fn loose(sample: &Sample<'_>) -> Option<Loose> {
    let members = |it: Vec<(String, Option<Loose>)>| {
        Form::Object(it.into_iter().filter_map(|(key, value)| Some((key, value?))).collect())
    };
    let form = match sample {
        Sample::Null | Sample::Unit => return None,
        Sample::Some(it) | Sample::Boxed(it) | Sample::Sensitive(it) | Sample::Arm(_, _, it) => {
            return loose(it);
        }
        Sample::UnknownArm(_, union) if union.tagging == Tagging::JsonType => return None,
        Sample::UnknownArm(..) | Sample::Json | Sample::Map(None) => Form::Object(Vec::new()),
        Sample::List(it) => Form::List(it.as_deref().and_then(loose).into_iter().collect()),
        Sample::Map(Some(it)) => members(vec![("key".to_owned(), loose(it))]),
        Sample::Struct(_, _, fields) => {
            members(fields.iter().map(|(field, it)| (field.wire.clone(), loose(it))).collect())
        }
        Sample::File => Form::File(sample_json::flat(sample)),
        scalar => Form::Scalar(sample_json::flat(scalar)),
    };
    Some(Loose { json: sample_json::json(sample), form })
}

impl Loose {
    fn text(&self) -> String {
        match &self.form {
            Form::Scalar(it) | Form::File(it) => it.clone(),
            Form::List(_) | Form::Object(_) => self.json.clone(),
        }
    }

    /// The pairs of a query or of cookies, percent-encoded.
    pub(super) fn pairs(&self, name: &str, style: ParamStyle) -> Vec<String> {
        let pair = |name: &str, text: &str| format!("{}={}", encoded(name), escaped(text, style));
        let joined = |separator: &str| {
            let text = self.joined(separator, separator, |it| escaped(it, style));
            text.map(|it| format!("{}={it}", encoded(name))).into_iter().collect()
        };
        match (style.form, &self.form) {
            (ParamForm::Json, _) => vec![pair(name, &self.json)],
            (_, Form::Scalar(it) | Form::File(it)) => vec![pair(name, it)],
            (ParamForm::Comma, _) => joined(","),
            (ParamForm::Spaces, _) => joined("%20"),
            (ParamForm::Pipes, _) => joined("%7C"),
            (ParamForm::Brackets, _) => {
                let scalars = self.in_brackets(name);
                scalars.iter().map(|(name, text)| pair(name, text)).collect()
            }
            (_, Form::List(items)) => items.iter().map(|it| pair(name, &it.text())).collect(),
            (_, Form::Object(members)) => {
                members.iter().map(|(key, it)| pair(key, &it.text())).collect()
            }
        }
    }

    /// A header's value; `None` if there is none.
    pub(super) fn header(&self, style: ParamStyle) -> Option<String> {
        match style.form {
            ParamForm::Json => Some(self.json.clone()),
            ParamForm::Exploded => self.joined(",", "=", str::to_owned),
            _ => self.joined(",", ",", str::to_owned),
        }
    }

    /// What stands in the path.
    pub(super) fn in_path(&self, name: &str, style: ParamStyle) -> Option<String> {
        let escape = |it: &str| escaped(it, style);
        let is_scalar = matches!(self.form, Form::Scalar(_));
        Some(match style.form {
            ParamForm::Json => escape(&self.json),
            ParamForm::Label => format!(".{}", self.joined(",", ",", escape)?),
            ParamForm::LabelExploded => format!(".{}", self.joined(".", "=", escape)?),
            ParamForm::MatrixExploded if !is_scalar => match &self.form {
                Form::List(items) => {
                    let item = |it: &Loose| format!(";{}={}", encoded(name), escape(&it.text()));
                    items.iter().map(item).collect()
                }
                _ => format!(";{}", self.joined(";", "=", escape)?),
            },
            ParamForm::Matrix | ParamForm::MatrixExploded => {
                format!(";{}={}", encoded(name), self.joined(",", ",", escape)?)
            }
            ParamForm::Exploded => self.joined(",", "=", escape)?,
            _ => self.joined(",", ",", escape)?,
        })
    }

    /// The members of a form as pairs.
    pub(super) fn form(&self, brackets: bool, members: &[(String, ParamStyle)]) -> Vec<String> {
        let Form::Object(own) = &self.form else { return Vec::new() };
        let pairs = |(key, value): &(String, Loose)| {
            let special = members.iter().find(|(it, _)| it == key).map(|(_, it)| *it);
            let form = match &value.form {
                _ if brackets => ParamForm::Brackets,
                Form::Object(_) => ParamForm::Json,
                Form::List(_) | Form::Scalar(_) | Form::File(_) => ParamForm::Plain,
            };
            value.pairs(key, special.unwrap_or(ParamStyle::new(ParamIn::Query, form)))
        };
        own.iter().flat_map(pairs).collect()
    }

    /// The parts of a multipart body, as the mock shows them.
    pub(super) fn parts(&self, styles: &[PartStyle]) -> Vec<String> {
        let Form::Object(own) = &self.form else { return Vec::new() };
        let part = |(key, value): &(String, Loose)| {
            value.part(key, styles.iter().find(|it| it.wire == *key))
        };
        own.iter().flat_map(part).collect()
    }

    fn part(&self, name: &str, style: Option<&PartStyle>) -> Vec<String> {
        let media = style.and_then(|it| it.content_type.as_deref());
        let typed = |media: Option<&str>| {
            media.map(|it| format!("; content-type: {it}")).unwrap_or_default()
        };
        let json = || {
            vec![format!(
                "name=\"{name}\"{}={}",
                typed(media.or(Some("application/json"))),
                self.json
            )]
        };
        match (&self.form, style.map(|it| it.form)) {
            (_, Some(ParamForm::Json)) => json(),
            (Form::Scalar(it), _) => vec![format!("name=\"{name}\"{}={it}", typed(media))],
            (Form::File(it), _) => {
                let media = typed(media.or(Some("application/octet-stream")));
                vec![format!("name=\"{name}\"; filename=\"{name}\"{media}={it}")]
            }
            (_, Some(ParamForm::Brackets)) => {
                let scalars = self.in_brackets(name).into_iter();
                scalars.map(|(name, text)| format!("name=\"{name}\"={text}")).collect()
            }
            (Form::List(items), _) => items.iter().flat_map(|it| it.part(name, style)).collect(),
            (Form::Object(_), _) => json(),
        }
    }

    fn joined(
        &self,
        separator: &str,
        between: &str,
        escape: impl Fn(&str) -> String,
    ) -> Option<String> {
        let parts: Vec<String> = match &self.form {
            Form::Scalar(it) | Form::File(it) => return Some(escape(it)),
            Form::List(items) => items.iter().map(|it| escape(&it.text())).collect(),
            Form::Object(members) => members
                .iter()
                .map(|(key, it)| format!("{}{between}{}", escape(key), escape(&it.text())))
                .collect(),
        };
        (!parts.is_empty()).then(|| parts.join(separator))
    }

    fn in_brackets(&self, name: &str) -> Vec<(String, String)> {
        let is_scalar = |it: &Loose| matches!(it.form, Form::Scalar(_));
        match &self.form {
            Form::Scalar(it) | Form::File(it) => vec![(name.to_owned(), it.clone())],
            Form::List(items) if items.iter().all(is_scalar) => {
                items.iter().map(|it| (format!("{name}[]"), it.text())).collect()
            }
            Form::List(items) => {
                let inside = |(n, it): (usize, &Loose)| it.in_brackets(&format!("{name}[{n}]"));
                items.iter().enumerate().flat_map(inside).collect()
            }
            Form::Object(members) => members
                .iter()
                .flat_map(|(key, it)| it.in_brackets(&format!("{name}[{key}]")))
                .collect(),
        }
    }
}

fn escaped(text: &str, style: ParamStyle) -> String {
    match (style.keeps_reserved, style.place) {
        (true, ParamIn::Path) => encoded_but(text, b":/@!$'()*,;="),
        (true, _) => encoded_but(text, b":/?@!$'()*,;="),
        (false, _) => encoded(text),
    }
}

/// Everything but RFC 3986's unreserved characters percent-encoded.
pub(super) fn encoded(text: &str) -> String {
    encoded_but(text, b"")
}

fn encoded_but(text: &str, harmless: &[u8]) -> String {
    let mut encoded = String::new();
    for it in text.bytes() {
        if it.is_ascii_alphanumeric() || b"-._~".contains(&it) || harmless.contains(&it) {
            encoded.push(char::from(it));
        } else {
            let _ = write!(encoded, "%{it:02X}");
        }
    }
    encoded
}
