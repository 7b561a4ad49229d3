//! [`Reader`]: JSON text to values.

use std::borrow::Cow;
use std::fmt;

use crate::decode_error::{DecodeError, Reason};
use crate::kind::Kind;
use crate::numeral;
use crate::text;

/// How many arrays and objects may stand within each other.
pub(crate) const DEPTH_LIMIT: usize = 128;

type Result<T> = std::result::Result<T, DecodeError>;

/// A place in a JSON text. Each method reads the value ahead and stands behind it afterwards.
#[derive(Clone)]
pub struct Reader<'a> {
    pub(crate) text: &'a str,
    /// In bytes.
    pub(crate) pos: usize,
    /// How many arrays and objects are open.
    pub(crate) depth: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, pos: 0, depth: 0 }
    }

    /// The type of the value ahead, by its first characters.
    ///
    /// # Errors
    ///
    /// If no value starts there.
    pub fn kind(&mut self) -> Result<Kind> {
        Ok(match self.ahead() {
            b'"' => Kind::String,
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b't' | b'f' => Kind::Bool,
            b'n' => Kind::Null,
            b'-' | b'0'..=b'9' => {
                if numeral::is_integer(self.clone().number()?) {
                    Kind::Integer
                } else {
                    Kind::Number
                }
            }
            _ => return Err(self.syntax("a value")),
        })
    }

    /// Reads `null` if that is ahead.
    ///
    /// # Errors
    ///
    /// If a word that starts with `n` is ahead and is not `null`.
    pub fn null(&mut self) -> Result<bool> {
        if self.ahead() != b'n' {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// If something else is ahead.
    pub fn bool(&mut self) -> Result<bool> {
        match self.ahead() {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Reads a string; a lone surrogate in it is read as U+FFFD.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or a string that JSON does not allow.
    pub fn str(&mut self) -> Result<Cow<'a, str>> {
        if let Some(text) = self.plain_str() {
            return Ok(Cow::Borrowed(text));
        }
        if self.ahead() != b'"' {
            return Err(self.unexpected("a string"));
        }
        let start = self.pos + 1;
        let end = text::special(self.text.as_bytes(), start);
        let (text, after) = text::unescape(self.text, start, end)
            .map_err(|(reason, offset)| DecodeError::new(reason, offset))?;
        self.pos = after;
        Ok(Cow::Owned(text))
    }

    /// Reads a string, as [`Reader::str`] does, into memory of its own.
    ///
    /// # Errors
    ///
    /// As [`Reader::str`].
    pub fn string(&mut self) -> Result<String> {
        if let Some(text) = self.plain_str() {
            return Ok(text.to_owned());
        }
        self.str().map(Cow::into_owned)
    }

    /// Reads the string ahead if it has no escapes.
    #[inline]
    fn plain_str(&mut self) -> Option<&'a str> {
        if self.ahead() != b'"' {
            return None;
        }
        let start = self.pos + 1;
        let end = text::special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.pos = end + 1;
        Some(&self.text[start..end])
    }

    /// Reads a number, as it is written.
    ///
    /// # Errors
    ///
    /// If something else is ahead.
    pub fn number(&mut self) -> Result<&'a str> {
        if !matches!(self.ahead(), b'-' | b'0'..=b'9') {
            return Err(self.unexpected("a number"));
        }
        let start = self.pos;
        let end =
            numeral::end(self.text.as_bytes(), start).ok_or_else(|| self.syntax("a number"))?;
        self.pos = end;
        Ok(&self.text[start..end])
    }

    /// Reads an array: `each` is called once before each of its items and must read it.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or `each` fails.
    pub fn items(&mut self, each: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.open(b'[', "an array")?;
        if self.ahead() == b']' {
            return self.close();
        }
        let mut index = 0;
        loop {
            each(self).map_err(|error| error.at_index(index))?;
            index += 1;
            match self.ahead() {
                b',' => self.pos += 1,
                b']' => return self.close(),
                _ => return Err(self.syntax("`,` or `]`")),
            }
        }
    }

    /// Reads an object: `each` is called with the name of each member and must read its value.
    ///
    /// # Errors
    ///
    /// If something else is ahead, or `each` fails.
    pub fn entries(
        &mut self,
        each: &mut dyn FnMut(&mut Self, Cow<'a, str>) -> Result<()>,
    ) -> Result<()> {
        self.open(b'{', "an object")?;
        if self.ahead() == b'}' {
            return self.close();
        }
        loop {
            let key = self.key()?;
            each(self, key.clone()).map_err(|error| error.under(&key))?;
            match self.ahead() {
                b',' => self.pos += 1,
                b'}' => return self.close(),
                _ => return Err(self.syntax("`,` or `}`")),
            }
        }
    }

    /// The name of a member and its colon, fast if there is nothing between them.
    #[inline]
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>> {
        let bytes = self.text.as_bytes();
        let start = self.pos + 1;
        let end = text::special(bytes, start);
        if bytes.get(self.pos) != Some(&b'"') || bytes.get(end..end + 2) != Some(b"\":") {
            return self.any_key();
        }
        self.pos = end + 2;
        Ok(Cow::Borrowed(&self.text[start..end]))
    }

    /// The name of a member and its colon.
    fn any_key(&mut self) -> Result<Cow<'a, str>> {
        if self.ahead() != b'"' {
            return Err(self.syntax("the name of a member in quotes"));
        }
        let key = self.str()?;
        if self.ahead() != b':' {
            return Err(self.syntax("`:`").under(&key));
        }
        self.pos += 1;
        Ok(key)
    }

    pub(crate) fn open(&mut self, bracket: u8, expected: &'static str) -> Result<()> {
        if self.ahead() != bracket {
            return Err(self.unexpected(expected));
        }
        if self.depth == DEPTH_LIMIT {
            return Err(self.fail(Reason::Depth));
        }
        self.depth += 1;
        self.pos += 1;
        Ok(())
    }

    /// Steps over the closing bracket ahead.
    pub(crate) fn close(&mut self) -> Result<()> {
        self.depth -= 1;
        self.pos += 1;
        Ok(())
    }

    /// That nothing but white space is left.
    pub(crate) fn end(&mut self) -> Result<()> {
        self.ahead();
        if self.pos == self.text.len() { Ok(()) } else { Err(self.syntax("the end")) }
    }

    pub(crate) fn word(&mut self, word: &'static str) -> Result<()> {
        if !self.text.as_bytes()[self.pos..].starts_with(word.as_bytes()) {
            return Err(self.syntax("a value"));
        }
        self.pos += word.len();
        Ok(())
    }

    /// The place of the value ahead.
    pub(crate) fn next_offset(&mut self) -> usize {
        self.ahead();
        self.pos
    }

    /// Steps over white space. The byte there; NUL, which no JSON has outside of strings, at the end.
    pub(crate) fn ahead(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.pos) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.pos += 1,
                Some(&byte) => return byte,
                None => return 0,
            }
        }
    }

    #[cold]
    pub(crate) fn fail(&self, reason: Reason) -> DecodeError {
        DecodeError::new(reason, self.pos)
    }

    #[cold]
    pub(crate) fn syntax(&self, expected: &'static str) -> DecodeError {
        let end = self.pos == self.text.len();
        self.fail(if end { Reason::End(expected) } else { Reason::Syntax(expected) })
    }

    /// That another value is ahead, or none.
    #[cold]
    pub(crate) fn unexpected(&mut self, expected: &'static str) -> DecodeError {
        match self.kind() {
            Ok(found) => self.fail(Reason::Type { expected, found }),
            Err(error) => error,
        }
    }
}

/// The place, not the text, which may hold secrets.
impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("pos", &self.pos).field("depth", &self.depth).finish()
    }
}
