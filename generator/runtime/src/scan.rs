//! [`Reader`]'s way over values nobody asked for: skipping them, and looking ahead.

use std::borrow::Cow;

use crate::decode_error::DecodeError;
use crate::json::Json;
use crate::keeps::{KeyedArm, Member};
use crate::kind::Kind;
use crate::numeral;
use crate::read::{DEPTH_LIMIT, Reader};
use crate::text;
use crate::wire::Wire;

type Result<T> = std::result::Result<T, DecodeError>;

impl<'a> Reader<'a> {
    /// Steps over a value of any type.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn skip(&mut self) -> Result<()> {
        self.ahead();
        let start = self.pos;
        match self.scan() {
            Some(()) => Ok(()),
            None => {
                // Fast is without a trace of the way. Go again, slowly, to say where the fault is.
                self.pos = start;
                self.walk()
            }
        }
    }

    /// Reads a value of any type, as it is written.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn raw(&mut self) -> Result<&'a str> {
        self.ahead();
        let start = self.pos;
        self.skip()?;
        Ok(&self.text[start..self.pos])
    }

    /// The scalar under `name` in the object ahead, a number or boolean as its text, without reading the object.
    pub fn tag(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut ahead = self.member(name)?;
        match ahead.ahead() {
            b'"' => ahead.str().ok(),
            b'{' | b'[' | b'n' => None,
            _ => ahead.raw().ok().map(Cow::Borrowed),
        }
    }

    /// The text under `name` in the object ahead; if there is none, the arm its members speak for.
    pub fn tag_or_arm_by_keys(&self, name: &str, arms: &[KeyedArm]) -> Option<Cow<'a, str>> {
        let has_tag = self.member(name).is_some_and(|mut it| it.ahead() != b'n');
        if has_tag { self.tag(name) } else { self.arm_by_keys(arms).map(Cow::Borrowed) }
    }

    /// The one of `kinds` that the value under `name` in the object ahead is best read as.
    pub fn arm_by_type_of(&self, name: &str, kinds: &[Kind]) -> Option<Kind> {
        self.member(name)?.arm_by_type(kinds)
    }

    /// The place of the value under `name` in the object ahead.
    #[inline]
    pub(crate) fn member(&self, name: &str) -> Option<Self> {
        let mut ahead = self.clone();
        let mut open = b'{';
        while ahead.ahead() == open {
            ahead.pos += 1;
            if ahead.key().ok()? == name {
                return Some(ahead);
            }
            ahead.scan()?;
            open = b',';
        }
        None
    }

    /// The arm that the members of the object ahead speak for, without reading the object.
    pub fn arm_by_keys(&self, arms: &[KeyedArm]) -> Option<&'static str> {
        let mut members = Vec::new();
        let mut ahead = self.clone();
        let mut open = b'{';
        while ahead.ahead() == open {
            ahead.pos += 1;
            if open == b'{' && ahead.ahead() == b'}' {
                open = b',';
                break;
            }
            let name = ahead.key().ok()?;
            members.push(Member { name, is_null: ahead.ahead() == b'n' });
            ahead.scan()?;
            open = b',';
        }
        if open == b'{' { None } else { KeyedArm::choose(arms, &members) }
    }

    /// The one of `kinds` that the value ahead is best read as. An integer is a number too, and a
    /// number without a fraction an integer.
    pub fn arm_by_type(&self, kinds: &[Kind]) -> Option<Kind> {
        let mut ahead = self.clone();
        let kind = ahead.kind().ok()?;
        if kinds.contains(&kind) {
            return Some(kind);
        }
        match kind {
            Kind::Integer if kinds.contains(&Kind::Number) => Some(Kind::Number),
            Kind::Number if kinds.contains(&Kind::Integer) => {
                numeral::integer(ahead.number().ok()?).is_ok().then_some(Kind::Integer)
            }
            _ => None,
        }
    }

    /// Reads the value ahead as an arm of `to`, which `names` are the union's and the arm's.
    ///
    /// # Errors
    ///
    /// If it does not read; the error names the arm.
    pub fn arm<T: Wire, U>(
        &mut self,
        names: (&'static str, &'static str),
        variant: fn(T) -> U,
        to: &mut U,
    ) -> Result<()> {
        let mut value = T::blank();
        self.read_arm(names, &mut value)?;
        *to = variant(value);
        Ok(())
    }

    fn read_arm(
        &mut self,
        (union, arm): (&'static str, &'static str),
        value: &mut dyn Wire,
    ) -> Result<()> {
        value.read(self).map_err(|error| error.reading(union, arm))
    }

    /// Keeps the value ahead, which is no arm that is known.
    ///
    /// # Errors
    ///
    /// If it is not JSON.
    pub fn unknown<U>(&mut self, variant: fn(Json) -> U, to: &mut U) -> Result<()> {
        let mut value = Json::blank();
        value.read(self)?;
        *to = variant(value);
        Ok(())
    }

    /// Steps over a value; `None` at the first fault, which leaves the place anywhere.
    fn scan(&mut self) -> Option<()> {
        // One bit for each open bracket, the innermost lowest: whether it is an object's.
        let mut objects: u128 = 0;
        let mut open = 0;
        loop {
            match self.ahead() {
                b'"' => self.scan_string()?,
                b'{' | b'[' if self.depth + open == DEPTH_LIMIT => return None,
                bracket @ (b'{' | b'[') => {
                    let object = bracket == b'{';
                    self.pos += 1;
                    open += 1;
                    objects = objects << 1 | u128::from(object);
                    let empty = self.ahead() == if object { b'}' } else { b']' };
                    if !empty {
                        if object {
                            self.scan_key()?;
                        }
                        continue;
                    }
                }
                b'-' | b'0'..=b'9' => self.pos = numeral::end(self.text.as_bytes(), self.pos)?,
                b't' => self.word("true").ok()?,
                b'f' => self.word("false").ok()?,
                b'n' => self.word("null").ok()?,
                _ => return None,
            }
            loop {
                if open == 0 {
                    return Some(());
                }
                let object = objects & 1 == 1;
                match self.ahead() {
                    b',' => {
                        self.pos += 1;
                        if object {
                            self.scan_key()?;
                        }
                        break;
                    }
                    b'}' if object => {}
                    b']' if !object => {}
                    _ => return None,
                }
                self.pos += 1;
                open -= 1;
                objects >>= 1;
            }
        }
    }

    fn scan_key(&mut self) -> Option<()> {
        if self.ahead() != b'"' {
            return None;
        }
        self.scan_string()?;
        (self.ahead() == b':').then(|| self.pos += 1)
    }

    /// Steps over the string ahead.
    fn scan_string(&mut self) -> Option<()> {
        self.pos = text::end(self.text.as_bytes(), self.pos + 1)?;
        Some(())
    }

    /// Steps over a value by the methods that know the way to a fault.
    fn walk(&mut self) -> Result<()> {
        match self.kind()? {
            Kind::Null => self.null().map(|_| ()),
            Kind::Bool => self.bool().map(|_| ()),
            Kind::Integer | Kind::Number => self.number().map(|_| ()),
            Kind::String => self.str().map(|_| ()),
            Kind::Array => self.items(&mut |reader| reader.walk()),
            Kind::Object => self.entries(&mut |reader, _| reader.walk()),
        }
    }
}
