//! [`Writer`]: values to JSON text, without spaces.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::file::{File, Source};
use crate::keeps::Keeps;
use crate::map::Members;
use crate::parts::Parts;
use crate::text;
use crate::wire::Wire;

/// Builds a JSON text.
///
/// The methods do not check that they are called in an order that gives JSON.
#[derive(Default)]
pub struct Writer {
    out: Vec<u8>,
    /// Where in `out` sensitive values stand.
    sensitive: Vec<Range<usize>>,
    /// The files by where in `out` an empty string stands for each; `None`: they are written as strings.
    files: Option<Vec<(usize, File)>>,
}

/// What was written, and what is to be known about it.
pub(crate) struct Marked {
    pub(crate) json: Vec<u8>,
    pub(crate) sensitive: Vec<Range<usize>>,
    pub(crate) files: Vec<(usize, File)>,
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes), ..Self::default() }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// A writer that keeps files beside the text.
    pub(crate) fn with_files(bytes: usize) -> Self {
        Self { files: Some(Vec::new()), ..Self::with_capacity(bytes) }
    }

    /// The text, where in it sensitive values stand, and the files.
    pub(crate) fn into_marked(self) -> Marked {
        let Self { out, sensitive, files } = self;
        Marked { json: out, sensitive, files: files.unwrap_or_default() }
    }

    /// Writes a file: an empty string where files are kept beside the text, else a string of its bytes. What is on disk
    /// is no part of JSON.
    pub(crate) fn file(&mut self, file: &File) {
        match (&mut self.files, &file.source) {
            (Some(files), _) => {
                files.push((self.out.len(), file.clone()));
                self.str("");
            }
            (None, Source::Bytes(bytes) | Source::Text(bytes)) => {
                self.str(&String::from_utf8_lossy(bytes));
            }
            (None, Source::Disk(_) | Source::Once(_)) => self.null(),
        }
    }

    /// Writes a value and takes note of where it stands.
    pub(crate) fn sensitive(&mut self, value: &dyn Wire) {
        let start = self.out.len();
        value.write(self);
        self.sensitive.push(start..self.out.len());
    }

    /// `null`.
    pub fn null(&mut self) {
        self.raw("null");
    }

    /// `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// An integer.
    pub fn i32(&mut self, value: i32) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// An integer.
    pub fn i64(&mut self, value: i64) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// An integer.
    pub fn u32(&mut self, value: u32) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// An integer.
    pub fn u64(&mut self, value: u64) {
        self.raw(itoa::Buffer::new().format(value));
    }

    /// The shortest number that reads as the same value; `null` if it is not finite.
    pub fn f32(&mut self, value: f32) {
        if value.is_finite() {
            self.raw(zmij::Buffer::new().format_finite(value));
        } else {
            self.null();
        }
    }

    /// The shortest number that reads as the same value; `null` if it is not finite.
    pub fn f64(&mut self, value: f64) {
        if value.is_finite() {
            self.raw(zmij::Buffer::new().format_finite(value));
        } else {
            self.null();
        }
    }

    /// A string, with escapes where JSON needs them.
    pub fn str(&mut self, value: &str) {
        text::escape(value, &mut self.out);
    }

    /// A value that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// The start of an array; [`Writer::item`] goes before each of its values.
    pub fn open_array(&mut self) {
        self.out.push(b'[');
    }

    /// The comma before an item, unless it is the first.
    pub fn item(&mut self) {
        if self.out.last() != Some(&b'[') {
            self.out.push(b',');
        }
    }

    /// The end of an array.
    pub fn close_array(&mut self) {
        self.out.push(b']');
    }

    /// The start of an object; [`Writer::key`] goes before each of its values.
    pub fn open_object(&mut self) {
        self.out.push(b'{');
    }

    /// The name of a member, and the comma before it unless it is the first.
    pub fn key(&mut self, name: &str) {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        self.str(name);
        self.out.push(b':');
    }

    /// The end of an object.
    pub fn close_object(&mut self) {
        self.out.push(b'}');
    }

    /// How much is written.
    pub(crate) fn len(&self) -> usize {
        self.out.len()
    }

    /// A member at the end of the object that was written from `start`; nothing there is an object without members.
    pub(crate) fn add_flag(&mut self, start: usize, name: &str, value: bool) {
        match self.out.get(start..) {
            Some(b"null") => {
                self.out.truncate(start);
                self.open_object();
            }
            Some([b'{', .., b'}']) => {
                self.out.pop();
            }
            _ => return,
        }
        self.key(name);
        self.bool(value);
        self.close_object();
    }

    /// A name as [`Writer::key`] writes it, the comma included: `,"name":`.
    pub(crate) fn rendered_key(&mut self, key: &str) {
        let first = self.out.last() == Some(&b'{');
        self.out.extend_from_slice(&key.as_bytes()[usize::from(first)..]);
    }
}

impl Parts for Writer {
    fn record(&mut self, keeps: Keeps, values: &[&dyn Wire], extra: &[&dyn Members]) {
        self.open_object();
        for (field, value) in keeps.table().fields.iter().zip(values) {
            let key = if field.plain { Cow::Borrowed(field.key) } else { render(field.wire) };
            if field.nullable {
                self.rendered_key(&key);
                value.write(self);
            } else {
                value.write_member(&key, self);
            }
        }
        extra.iter().for_each(|extra| extra.write_members(self));
        self.close_object();
    }

    fn arm(&mut self, _: &str, value: &dyn Wire) {
        value.write(self);
    }
}

/// How long the text is so far, not the text, which may hold secrets.
impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("bytes", &self.out.len()).finish()
    }
}

/// `,"name":` with the escapes the name needs.
#[cold]
fn render(name: &str) -> Cow<'static, str> {
    let mut writer = Writer::new();
    writer.key(name);
    Cow::Owned(String::from_utf8_lossy(&writer.into_bytes()).into_owned())
}
