//! [`Loose`]: a JSON value on its way into a URL, a header or a form, where most of JSON has no form.

use std::borrow::Cow;

use crate::decode_error::DecodeError;
use crate::kind::Kind;
use crate::path::{path_reserved, percent_encoded, query_reserved};
use crate::read::Reader;

/// A JSON value and its text.
pub(crate) struct Loose<'a> {
    /// As JSON.
    pub(crate) raw: &'a str,
    pub(crate) form: Form<'a>,
}

/// A JSON value taken apart. Strings and names are unescaped, numbers keep their text; what is null is not there.
pub(crate) enum Form<'a> {
    /// A string, a number, `true` or `false`.
    Scalar(Cow<'a, str>),
    List(Vec<Loose<'a>>),
    Object(Vec<(Cow<'a, str>, Loose<'a>)>),
}

/// How a text is made safe for where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// All but RFC 3986's unreserved characters is percent-encoded.
    Percent,
    /// Reserved characters stay where they do not end a query's value.
    InQuery,
    /// Reserved characters stay where they do not end a path.
    InPath,
    /// As it is.
    None,
}

impl Escape {
    pub(crate) fn text(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Percent => percent_encoded(text),
            Self::InQuery => query_reserved(text),
            Self::InPath => path_reserved(text),
            Self::None => Cow::Borrowed(text),
        }
    }
}

/// Whether names are joined to their values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pairs {
    /// `a,1,b,2`
    Listed,
    /// `a=1,b=2`
    Joined,
}

impl<'a> Loose<'a> {
    /// The value that is all there is in `json`; `None` if that is `null`, or not JSON.
    pub(crate) fn parse(json: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(std::str::from_utf8(json).ok()?);
        Self::read(&mut reader).ok()?
    }

    fn read(reader: &mut Reader<'a>) -> Result<Option<Self>, DecodeError> {
        let raw = reader.clone().raw()?;
        let form = match reader.kind()? {
            Kind::Null => return reader.null().map(|_| None),
            Kind::Bool => Form::Scalar(if reader.bool()? { "true" } else { "false" }.into()),
            Kind::Integer | Kind::Number => Form::Scalar(reader.number()?.into()),
            Kind::String => Form::Scalar(reader.str()?),
            Kind::Array => {
                let mut items = Vec::new();
                reader.items(&mut |reader| {
                    items.extend(Self::read(reader)?);
                    Ok(())
                })?;
                Form::List(items)
            }
            Kind::Object => {
                let mut members = Vec::new();
                reader.entries(&mut |reader, name| {
                    members.extend(Self::read(reader)?.map(|value| (name, value)));
                    Ok(())
                })?;
                Form::Object(members)
            }
        };
        Ok(Some(Self { raw, form }))
    }

    /// The member of that name, if this is an object that has one.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Form::Object(members) = &self.form else { return None };
        members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// A scalar's text; of anything else its JSON, as OpenAPI has no form for what stands inside lists and objects.
    pub(crate) fn text(&self) -> &str {
        match &self.form {
            Form::Scalar(text) => text,
            Form::List(_) | Form::Object(_) => self.raw,
        }
    }

    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self.form, Form::Scalar(_))
    }

    /// The items of a list, the names and values of an object, or the value alone, with `separator` between; `None`
    /// if there is nothing to write.
    pub(crate) fn joined(&self, separator: &str, pairs: Pairs, escape: Escape) -> Option<String> {
        let escaped = |text: &str| escape.text(text).into_owned();
        let parts: Vec<String> = match &self.form {
            Form::Scalar(text) => return Some(escaped(text)),
            Form::List(items) => items.iter().map(|item| escaped(item.text())).collect(),
            Form::Object(members) => {
                let between = if pairs == Pairs::Joined { "=" } else { separator };
                members
                    .iter()
                    .map(|(key, value)| {
                        format!("{}{between}{}", escaped(key), escaped(value.text()))
                    })
                    .collect()
            }
        };
        (!parts.is_empty()).then(|| parts.join(separator))
    }

    /// The scalars in it with the names that brackets make of the way to them: `a[b]`, `a[]` for the items of a list
    /// of scalars, `a[0][b]` where the items have insides of their own. That is what PHP, Rails, qs and Stripe read.
    pub(crate) fn in_brackets(&self, name: &str, each: &mut dyn FnMut(&str, &str)) {
        match &self.form {
            Form::Scalar(text) => each(name, text),
            Form::List(items) if items.iter().all(Self::is_scalar) => {
                let name = format!("{name}[]");
                items.iter().for_each(|item| each(&name, item.text()));
            }
            Form::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.in_brackets(&format!("{name}[{index}]"), each);
                }
            }
            Form::Object(members) => {
                for (key, value) in members {
                    value.in_brackets(&format!("{name}[{key}]"), each);
                }
            }
        }
    }
}

/// `name=text`, percent-encoded.
pub(crate) fn pair(name: &str, text: &str) -> String {
    format!("{}={}", percent_encoded(name), percent_encoded(text))
}

/// The items of a list, each on a line of its own; what is no list is one line.
pub(crate) fn lines(json: &[u8]) -> String {
    let Some(value) = Loose::parse(json) else { return String::new() };
    match &value.form {
        Form::List(items) => items.iter().flat_map(|item| [item.raw, "\n"]).collect(),
        Form::Scalar(_) | Form::Object(_) => format!("{}\n", value.raw),
    }
}
