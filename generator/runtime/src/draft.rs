//! [`Draft`]: a call as it is described, before the client adds what is its own.

use std::ops::Range;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Method};

use crate::api::Security;
use crate::fault::InvalidReason;
use crate::file::File;
use crate::form::Form;
use crate::headers::HeaderList;
use crate::loose;
use crate::multipart::{self, Part};
use crate::params::{self, Param, Written};
use crate::path::PathProblem;
use crate::reply::Handling;
use crate::request_body::RequestBody;
use crate::retry::Repeatability;
use crate::upgraded::Switch;
use crate::wire::{Wire, encode_marked, encode_with_files};
use crate::write::Marked;

/// A call as it is described. It has no type parameters: one copy serves all operations.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    /// The operation's own base URL.
    pub(crate) server: Option<&'static str>,
    pub(crate) accept: &'static str,
    pub(crate) handling: Handling,
    /// `None`: the API's default.
    pub(crate) security: Option<Security>,
    /// By the names of the template's variables, percent-encoded.
    pub(crate) arguments: Vec<(&'static str, String)>,
    /// `name=value`, percent-encoded.
    pub(crate) query: Vec<String>,
    /// The operation's header parameters.
    pub(crate) headers: HeaderList,
    /// What the caller adds to this call; it replaces all other headers.
    pub(crate) caller_headers: HeaderList,
    /// `name=value`.
    pub(crate) cookies: Vec<String>,
    pub(crate) body: Option<(HeaderValue, RequestBody)>,
    /// The values of the body as JSON, where any of them is sensitive.
    pub(crate) marked: Bytes,
    /// Where in that sensitive values stand.
    pub(crate) sensitive: Vec<Range<usize>>,
    /// The header an idempotency key travels in, if the operation has one.
    pub(crate) idempotency: Option<HeaderName>,
    /// What makes one, if the operation has the header.
    pub(crate) new_key: Option<fn() -> HeaderValue>,
    pub(crate) repeatability: Repeatability,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    /// The first thing that cannot be sent.
    pub(crate) problem: Option<InvalidReason>,
}

impl Draft {
    pub(crate) fn new(
        method: Method,
        template: &'static str,
        accept: &'static str,
        handling: Handling,
    ) -> Self {
        let repeatability = Repeatability::of(&method);
        Self {
            method,
            template,
            server: None,
            accept,
            handling,
            security: None,
            arguments: Vec::new(),
            query: Vec::new(),
            headers: HeaderList::default(),
            caller_headers: HeaderList::default(),
            cookies: Vec::new(),
            body: None,
            marked: Bytes::new(),
            sensitive: Vec::new(),
            idempotency: None,
            new_key: None,
            repeatability,
            timeout: None,
            deadline: None,
            max_retries: None,
            problem: None,
        }
    }

    /// The body; `None` if there is none.
    pub(crate) fn body(&self) -> Option<&RequestBody> {
        self.body.as_ref().map(|(_, body)| body)
    }

    /// What it takes to switch protocols, if that is what the call is for.
    pub(crate) fn switch(&self) -> Option<Switch> {
        if let Handling::Upgrade(switch) = self.handling { Some(switch) } else { None }
    }

    pub(crate) fn set_json(&mut self, body: &dyn Wire) {
        let Marked { json, sensitive, .. } = encode_marked(body);
        let json = Bytes::from(json);
        self.set_body("application/json", json.clone());
        self.mark(json, sensitive);
    }

    pub(crate) fn set_body(&mut self, content_type: &str, body: Bytes) {
        self.set_content(params::header_value(content_type), body.into());
    }

    /// The members as `name=value`, percent-encoded.
    pub(crate) fn set_form(&mut self, body: &dyn Wire, form: Form<'_>) {
        let Marked { json, sensitive, .. } = encode_marked(body);
        self.set_body("application/x-www-form-urlencoded", form.write(&json).into());
        self.mark(json.into(), sensitive);
    }

    /// The members as parts.
    pub(crate) fn set_multipart(&mut self, body: &dyn Wire, parts: &[Part]) {
        let Marked { json, sensitive, files } = encode_with_files(body);
        match multipart::write(&json, &files, parts) {
            Ok((content_type, body)) => self.set_content(Some(content_type), body),
            Err(problem) => self.note(problem),
        }
        self.mark(json.into(), sensitive);
    }

    /// The bytes of a file; its own media type counts more.
    pub(crate) fn set_file(&mut self, content_type: &str, file: &File) {
        let content_type = file.content_type.as_deref().unwrap_or(content_type);
        let mut body = RequestBody::default();
        body.push_file(file);
        self.set_content(params::header_value(content_type), body);
    }

    /// The items of a list, each a line of JSON.
    pub(crate) fn set_lines(&mut self, content_type: &str, items: &dyn Wire) {
        let Marked { json, sensitive, .. } = encode_marked(items);
        self.set_body(content_type, loose::lines(&json).into());
        self.mark(json.into(), sensitive);
    }

    /// Replaces the media type of the body, if there is one.
    pub(crate) fn set_media_type(&mut self, media_type: &'static str) {
        if let Some((_, body)) = self.body.take() {
            let (marked, sensitive) = (self.marked.clone(), std::mem::take(&mut self.sensitive));
            self.set_content(params::header_value(media_type), body);
            self.mark(marked, sensitive);
        }
    }

    fn set_content(&mut self, content_type: Option<HeaderValue>, body: RequestBody) {
        self.sensitive.clear();
        match content_type {
            Some(content_type) => self.body = Some((content_type, body)),
            None => self.note(InvalidReason::Header { name: CONTENT_TYPE.to_string() }),
        }
    }

    fn mark(&mut self, json: Bytes, sensitive: Vec<Range<usize>>) {
        if !sensitive.is_empty() {
            (self.marked, self.sensitive) = (json, sensitive);
        }
    }

    pub(crate) fn add_argument(&mut self, param: Param, text: Result<String, PathProblem>) {
        let name = param.name();
        match text {
            Ok(text) => self.arguments.push((name, text)),
            Err(problem) => {
                self.note(InvalidReason::PathArgument { name, problem: problem.text() });
            }
        }
    }

    pub(crate) fn add_params(&mut self, params: &dyn Wire, places: &[Param]) {
        match params::write(params, places) {
            Ok(Written { query, headers, cookies }) => {
                self.query.extend(query);
                self.headers.extend(headers);
                self.cookies.extend(cookies);
            }
            Err(problem) => self.note(problem),
        }
    }

    pub(crate) fn add_header(&mut self, name: &str, value: &str) {
        match params::header(name, value) {
            Some((name, value)) => {
                self.caller_headers.push(name, value);
            }
            None => self.note(InvalidReason::Header { name: name.to_owned() }),
        }
    }

    pub(crate) fn declare_idempotency(&mut self, header: &'static str) {
        match HeaderName::from_bytes(header.as_bytes()) {
            Ok(name) => {
                self.idempotency = Some(name);
                self.new_key = Some(idempotency_key);
            }
            Err(_) => self.note(InvalidReason::Header { name: header.to_owned() }),
        }
    }

    pub(crate) fn add_idempotency_key(&mut self, key: &str) {
        let name = self.idempotency.get_or_insert(HeaderName::from_static("idempotency-key"));
        let name = name.clone();
        if key.is_empty() {
            // It would be repeated as if the server could tell.
            return self.note(InvalidReason::Header { name: name.to_string() });
        }
        self.add_header(name.as_str(), key);
    }

    /// Keeps the first problem for when the call is sent.
    fn note(&mut self, problem: InvalidReason) {
        self.problem.get_or_insert(problem);
    }
}

/// A UUID of version 4.
fn idempotency_key() -> HeaderValue {
    let (high, low) = (fastrand::u64(..), fastrand::u64(..));
    let (start, middle, version) = (high >> 32, high >> 16 & 0xffff, high & 0xfff);
    let (variant, end) = (low >> 48 & 0x3fff | 0x8000, low & 0xffff_ffff_ffff);
    let text = format!("{start:08x}-{middle:04x}-4{version:03x}-{variant:04x}-{end:012x}");
    // Hexadecimal digits and dashes always make a header's value.
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}
