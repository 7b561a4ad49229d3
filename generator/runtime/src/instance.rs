//! [`Instance`]: a JSON value taken apart, to be held against limits.

use zeroize::Zeroize;

use crate::decimal::Decimal;
use crate::decode_error::DecodeError;
use crate::kind::Kind;
use crate::read::Reader;
use crate::write::Marked;

/// A value as it would be sent. What it holds may be a secret: it is overwritten when it is dropped.
pub(crate) struct Instance {
    pub(crate) form: Form,
    /// Whether it is a sensitive value, or inside one.
    pub(crate) is_hidden: bool,
}

/// A JSON value. Equal ones are equal in JSON: members are in the order of their names, numbers are exact.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// `null`, or a number that is beyond what is compared.
    Other,
    Bool(bool),
    Number(Decimal),
    Text(String),
    List(Vec<Instance>),
    Object(Vec<(String, Instance)>),
}

impl Instance {
    /// The value that was written; `None` if that is not JSON.
    pub(crate) fn parse(written: &Marked) -> Option<Self> {
        let mut reader = Reader::new(std::str::from_utf8(&written.json).ok()?);
        Self::read(&mut reader, written).ok()
    }

    fn read(reader: &mut Reader<'_>, written: &Marked) -> Result<Self, DecodeError> {
        let offset = reader.next_offset();
        let is_hidden = written.sensitive.iter().any(|it| it.contains(&offset));
        let form = match reader.kind()? {
            Kind::Null => reader.null().map(|_| Form::Other)?,
            Kind::Bool => Form::Bool(reader.bool()?),
            Kind::Integer | Kind::Number => {
                Decimal::parse(reader.number()?).map_or(Form::Other, Form::Number)
            }
            Kind::String => Form::Text(reader.string()?),
            Kind::Array => {
                let mut items = Vec::new();
                reader.items(&mut |reader| {
                    items.push(Self::read(reader, written)?);
                    Ok(())
                })?;
                Form::List(items)
            }
            Kind::Object => {
                let mut members = Vec::new();
                reader.entries(&mut |reader, name| {
                    members.push((name.into_owned(), Self::read(reader, written)?));
                    Ok(())
                })?;
                members.sort_by(|(a, _), (b, _)| a.cmp(b));
                Form::Object(members)
            }
        };
        Ok(Self { form, is_hidden })
    }
}

impl PartialEq for Instance {
    fn eq(&self, other: &Self) -> bool {
        self.form == other.form
    }
}

impl Eq for Instance {}

impl Ord for Instance {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.form.cmp(&other.form)
    }
}

impl PartialOrd for Instance {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        match &mut self.form {
            Form::Text(text) => text.zeroize(),
            Form::Number(number) => number.wipe(),
            Form::Object(members) => members.iter_mut().for_each(|(name, _)| name.zeroize()),
            Form::Other | Form::Bool(_) | Form::List(_) => {}
        }
    }
}
