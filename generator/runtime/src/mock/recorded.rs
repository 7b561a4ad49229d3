//! [`Recorded`]: a request that the mock was sent.

use std::fmt;

use bytes::Bytes;
use http::HeaderName;

use crate::transport::HttpRequest;

/// A request as it was sent. `Debug` hides its arguments, its headers' values and its body; its
/// methods do not.
#[derive(Clone)]
pub struct Recorded {
    request: HttpRequest,
    body: Bytes,
}

impl Recorded {
    pub(super) fn new(request: HttpRequest, body: Bytes) -> Self {
        Self { request, body }
    }

    /// `POST https://api.example.com/v1/secrets?limit=2`, with credentials of the query in clear.
    pub fn line(&self) -> String {
        format!("{} {}", self.request.method, self.request.uri)
    }

    /// The value of a header, in clear; `None` if it is not there or no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers.get(name)?.to_str().ok()
    }

    /// The names of all headers, sorted.
    pub fn header_names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.request.headers.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        names
    }

    /// The body in clear.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body in clear as text; bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The parts of a `multipart/form-data` body, each as its headers without `content-disposition: form-data`, an equals
    /// sign and its text: `name="file"; filename="a.txt"; content-type: text/plain=abc`.
    pub fn parts(&self) -> Vec<String> {
        let content_type = self.header("content-type").unwrap_or_default();
        let boundary = content_type.rsplit_once("boundary=").map_or("", |(_, it)| it);
        let text = format!("\r\n{}", self.text());
        let delimiter = format!("\r\n--{boundary}");
        let shown = |part: &str| {
            let (headers, value) = part.split_once("\r\n\r\n")?;
            let headers = headers.trim().replace("content-disposition: form-data; ", "");
            Some(format!("{}={value}", headers.replace("\r\n", "; ")))
        };
        text.split(&delimiter).filter_map(shown).collect()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
