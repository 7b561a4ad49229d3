//! [`Tree`]: any JSON value taken apart, for parameters and for the messages of errors.

use crate::decode_error::DecodeError;
use crate::kind::Kind;
use crate::read::Reader;

/// A JSON value. Strings and names are unescaped, numbers keep their text.
#[derive(Debug, PartialEq)]
pub(crate) enum Tree {
    Null,
    /// A string, a number, `true` or `false`.
    Scalar(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// The value that is all there is in `text`; `None` if that is not JSON.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(std::str::from_utf8(text).ok()?);
        let tree = Self::read(&mut reader).ok()?;
        reader.end().ok()?;
        Some(tree)
    }

    /// The member of that name, if this is an object that has one.
    #[inline(never)]
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// What is reached by these names, one within the other.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |tree, name| tree.get(name))
    }

    /// The text, if this is a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Scalar(text) = self { Some(text) } else { None }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match reader.kind()? {
            Kind::Null => {
                reader.null()?;
                Self::Null
            }
            Kind::Bool => Self::Scalar(reader.bool()?.to_string()),
            Kind::Integer | Kind::Number => Self::Scalar(reader.number()?.to_owned()),
            Kind::String => Self::Scalar(reader.str()?.into_owned()),
            Kind::Array => {
                let mut items = Vec::new();
                reader.items(&mut |reader| {
                    items.push(Self::read(reader)?);
                    Ok(())
                })?;
                Self::List(items)
            }
            Kind::Object => {
                let mut members = Vec::new();
                reader.entries(&mut |reader, name| {
                    members.push((name.into_owned(), Self::read(reader)?));
                    Ok(())
                })?;
                Self::Object(members)
            }
        })
    }
}
