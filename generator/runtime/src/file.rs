//! [`File`]: bytes to send, from memory, from disk or from a reader.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::decode_error::DecodeError;
use crate::read::Reader;
use crate::transport::BoxFuture;
use crate::wire::Wire;
use crate::write::Writer;

/// Bytes to send: a whole body, or a part of a form.
///
/// ```
/// use specwright_runtime::File;
///
/// let photo = File::bytes(b"\x89PNG".as_slice()).name("cat.png").content_type("image/png");
/// let film = File::path("cat.mp4");
/// ```
///
/// `Debug` shows neither contents nor path.
#[derive(Clone)]
pub struct File {
    pub(crate) source: Source,
    pub(crate) name: Option<String>,
    pub(crate) content_type: Option<String>,
    /// Further headers of its part.
    pub(crate) headers: Vec<(String, String)>,
}

/// Where the bytes come from.
#[derive(Clone)]
pub(crate) enum Source {
    Bytes(Bytes),
    /// A value of a form that is no file.
    Text(Bytes),
    Disk(OnDisk),
    Once(Once),
}

/// A file, with what opens it: a program that sends none has nothing of that in it.
#[derive(Clone)]
pub(crate) struct OnDisk {
    path: PathBuf,
    open: fn(PathBuf) -> Opening,
}

/// A reader that all clones of a file share, until one of them is sent.
#[derive(Clone)]
pub(crate) struct Once(Arc<Mutex<Option<BoxReader>>>);

/// A reader of any type.
pub(crate) type BoxReader = Box<dyn AsyncRead + Send + Unpin>;

/// A file to read, and how long it is.
type Opening = BoxFuture<'static, io::Result<(BoxReader, u64)>>;

impl OnDisk {
    /// How long it is, by what the file system says now.
    pub(crate) fn size(&self) -> Option<u64> {
        Some(std::fs::metadata(&self.path).ok()?.len())
    }

    pub(crate) fn open(self) -> Opening {
        (self.open)(self.path)
    }
}

fn open(path: PathBuf) -> Opening {
    Box::pin(async move {
        let file = tokio::fs::File::open(path).await?;
        let size = file.metadata().await?.len();
        Ok((Box::new(file) as BoxReader, size))
    })
}

impl Once {
    /// The reader, for the first who asks.
    pub(crate) fn take(&self) -> Option<BoxReader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl File {
    /// What is in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    /// A file on disk. It is read piece by piece while it is sent, and again for each further attempt. In a form it has
    /// its own name.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name, ..Self::new(Source::Disk(OnDisk { path, open })) }
    }

    /// What a reader gives. It can be read only once, so a call that sends it is not repeated after a failure.
    pub fn reader(reader: impl AsyncRead + Send + Unpin + 'static) -> Self {
        let reader: BoxReader = Box::new(reader);
        Self::new(Source::Once(Once(Arc::new(Mutex::new(Some(reader))))))
    }

    /// A text in the place of a file, where a form takes a URL or an id as well: it has no name and no content type.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Source::Text(text.into().into()))
    }

    fn new(source: Source) -> Self {
        Self { source, name: None, content_type: None, headers: Vec::new() }
    }

    /// The name a form says for it; without one it is called like its part.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its media type, in place of the documented one.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// A further header of its part in a form.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<&[u8]> for File {
    fn from(bytes: &[u8]) -> Self {
        Self::bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for File {
    fn from(bytes: &[u8; N]) -> Self {
        Self::bytes(bytes.to_vec())
    }
}

/// A file on disk.
impl From<&Path> for File {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

/// A file on disk.
impl From<PathBuf> for File {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

/// The same source, name, content type and headers; readers are the same only as clones.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.source, &other.source) {
            (Source::Bytes(a), Source::Bytes(b)) | (Source::Text(a), Source::Text(b)) => a == b,
            (Source::Disk(a), Source::Disk(b)) => a.path == b.path,
            (Source::Once(a), Source::Once(b)) => Arc::ptr_eq(&a.0, &b.0),
            _ => false,
        };
        is_same
            && (&self.name, &self.content_type, &self.headers)
                == (&other.name, &other.content_type, &other.headers)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Bytes(bytes) | Source::Text(bytes) => write!(f, "File({} bytes)", bytes.len()),
            Source::Disk(_) => f.write_str("File(on disk)"),
            Source::Once(_) => f.write_str("File(a reader)"),
        }
    }
}

/// In JSON, where files have no place, a string of the bytes.
impl Wire for File {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::bytes(reader.string()?);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.file(self);
    }

    fn blank() -> Self {
        Self::bytes(Bytes::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, encode};

    #[test]
    fn debug_shows_no_contents() {
        let files = [
            File::bytes(b"secret".as_slice()).name("secret"),
            File::path("/secret/secret"),
            File::reader(b"secret".as_slice()),
            File::text("secret"),
        ];
        let shown = files.map(|file| format!("{file:?}"));
        assert_eq!(shown, ["File(6 bytes)", "File(on disk)", "File(a reader)", "File(6 bytes)"]);
    }

    #[test]
    fn files_are_equal_by_what_they_send() {
        assert_eq!(File::from(b"a"), File::bytes(vec![b'a']));
        assert_ne!(File::from(b"a"), File::text("a"));
        assert_ne!(File::from(b"a"), File::from(b"a").name("a"));
        let reader = File::reader(b"a".as_slice());
        assert_eq!(reader, reader.clone());
        assert_ne!(reader, File::reader(b"a".as_slice()));
        assert_eq!(File::path("/a/b.txt"), File::path("/a/b.txt").name("b.txt"));
    }

    #[test]
    fn in_json_a_file_is_a_string() {
        let file: File = decode(b"\"a\\\"b\"").unwrap();
        assert_eq!(file, File::from(b"a\"b"));
        assert_eq!(encode(&file), b"\"a\\\"b\"");
    }
}
