//! `multipart/form-data`: the members of one struct as parts.

use bytes::{Bytes, BytesMut};
use http::{HeaderName, HeaderValue};

use crate::fault::InvalidReason;
use crate::file::{File, Source};
use crate::loose::{Form, Loose};
use crate::params;
use crate::request_body::RequestBody;

/// How a member of a `multipart/form-data` body is written, where that does not follow from its value: a file is a file
/// part, a scalar a text part, an object a part with JSON, and a list repeats the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    name: &'static str,
    content_type: Option<&'static str>,
    nesting: Nesting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nesting {
    Json,
    Brackets,
    WholeJson,
}

impl Part {
    /// The member of that name.
    pub const fn new(name: &'static str) -> Self {
        Self { name, content_type: None, nesting: Nesting::Json }
    }

    /// Its media type; a file's own counts more.
    #[must_use]
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// All of it as JSON in one part, a list or string too.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.nesting = Nesting::WholeJson;
        self
    }

    /// A part for each scalar in it, with the way to it in brackets: `a[b]`, `a[]`, `a[0][b]`.
    #[must_use]
    pub const fn brackets(mut self) -> Self {
        self.nesting = Nesting::Brackets;
        self
    }
}

/// The body while it is written.
pub(crate) struct Multipart<'a> {
    boundary: String,
    body: RequestBody,
    /// What comes after the last file.
    text: BytesMut,
    /// The JSON that the members stand in.
    json: &'a [u8],
    /// The files, by the place of what stands for them in the JSON.
    files: &'a [(usize, File)],
}

/// The content type and the body for a struct that was written as `json`, with `files` in it.
pub(crate) fn write(
    json: &[u8],
    files: &[(usize, File)],
    parts: &[Part],
) -> Result<(HeaderValue, RequestBody), InvalidReason> {
    let boundary = format!("{:032x}", fastrand::u128(..));
    let illegal = || InvalidReason::Header { name: "content-type".to_owned() };
    let content_type = params::header_value(&format!("multipart/form-data; boundary={boundary}"));
    let body = RequestBody::default();
    let mut multipart = Multipart { boundary, body, text: BytesMut::new(), json, files };
    if let Some(Loose { form: Form::Object(members), .. }) = Loose::parse(json) {
        for (name, value) in &members {
            let part = parts.iter().find(|it| it.name == name).copied();
            multipart.member(name, value, part.unwrap_or(Part::new("")))?;
        }
    }
    Ok((content_type.ok_or_else(illegal)?, multipart.finish()))
}

impl Multipart<'_> {
    fn member(&mut self, name: &str, value: &Loose<'_>, part: Part) -> Result<(), InvalidReason> {
        if part.nesting == Nesting::WholeJson {
            self.text_part(name, part.content_type.or(Some("application/json")), value.raw);
            return Ok(());
        }
        match &value.form {
            Form::Scalar(text) => match self.file_at(value) {
                Some(file) => self.file_part(name, &file, part.content_type)?,
                None => self.text_part(name, part.content_type, text),
            },
            _ if part.nesting == Nesting::Brackets => {
                value.in_brackets(name, &mut |name, text| self.text_part(name, None, text));
            }
            Form::List(items) => {
                for item in items {
                    self.member(name, item, part)?;
                }
            }
            Form::Object(_) => {
                self.text_part(name, part.content_type.or(Some("application/json")), value.raw);
            }
        }
        Ok(())
    }

    /// The file that the value stands for.
    fn file_at(&self, value: &Loose<'_>) -> Option<File> {
        let at = value.raw.as_ptr().addr().checked_sub(self.json.as_ptr().addr())?;
        let found = self.files.binary_search_by_key(&at, |(at, _)| *at).ok()?;
        self.files.get(found).map(|(_, file)| file.clone())
    }

    fn text_part(&mut self, name: &str, content_type: Option<&str>, text: &str) {
        self.open(name, None);
        if let Some(content_type) = content_type.and_then(only) {
            self.line(&["content-type: ", content_type]);
        }
        self.line(&[]);
        self.text.extend_from_slice(text.as_bytes());
        self.line(&[]);
    }

    fn file_part(
        &mut self,
        name: &str,
        file: &File,
        documented: Option<&str>,
    ) -> Result<(), InvalidReason> {
        if let Source::Text(_) = file.source {
            self.open(name, file.name.as_deref());
        } else {
            self.open(name, Some(file.name.as_deref().unwrap_or(name)));
            let content_type = file.content_type.as_deref().or(documented.and_then(only));
            self.header("content-type", content_type.unwrap_or("application/octet-stream"))?;
        }
        for (name, value) in &file.headers {
            self.header(name, value)?;
        }
        self.line(&[]);
        self.body.push(self.text.split().freeze());
        self.body.push_file(file);
        self.line(&[]);
        Ok(())
    }

    fn header(&mut self, name: &str, value: &str) -> Result<(), InvalidReason> {
        let illegal = || InvalidReason::Header { name: name.to_owned() };
        let (name, value): (HeaderName, _) = params::header(name, value).ok_or_else(illegal)?;
        self.line(&[name.as_str(), ": "]);
        // The line's end goes behind the value, which is text or it would be no header.
        self.text.truncate(self.text.len() - 2);
        self.text.extend_from_slice(value.as_bytes());
        self.line(&[]);
        Ok(())
    }

    /// The line before a part, and what it is called.
    fn open(&mut self, name: &str, file_name: Option<&str>) {
        let boundary = self.boundary.clone();
        self.line(&["--", &boundary]);
        let name = quoted(name);
        let file_name = file_name.map(|it| format!("; filename=\"{}\"", quoted(it)));
        let file_name = file_name.unwrap_or_default();
        self.line(&["content-disposition: form-data; name=\"", &name, "\"", &file_name]);
    }

    fn line(&mut self, texts: &[&str]) {
        texts.iter().for_each(|it| self.text.extend_from_slice(it.as_bytes()));
        self.text.extend_from_slice(b"\r\n");
    }

    fn finish(mut self) -> RequestBody {
        let boundary = self.boundary.clone();
        self.line(&["--", &boundary, "--"]);
        let rest: Bytes = self.text.freeze();
        self.body.push(rest);
        self.body
    }
}

/// A documented media type, if it is one and not a choice of several.
fn only(media_type: &str) -> Option<&str> {
    (!media_type.contains([',', '*'])).then_some(media_type)
}

/// As browsers write names: what would end the quotes or the line is percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
