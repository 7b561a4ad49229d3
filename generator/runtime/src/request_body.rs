//! [`RequestBody`]: what a request sends, in memory or to be read from disk.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, ReadBuf};

use crate::file::{BoxReader, File, Source};

/// How much is read from disk at once.
const CHUNK: usize = 64 * 1024;

/// The body of a request: bytes in memory, files that are read while they are sent, or both. Clones share what is in
/// memory.
#[derive(Clone, Default)]
pub struct RequestBody {
    pieces: Vec<Source>,
}

impl RequestBody {
    /// Appends what is in memory.
    pub(crate) fn push(&mut self, bytes: impl Into<Bytes>) {
        let bytes = bytes.into();
        if !bytes.is_empty() {
            self.pieces.push(Source::Bytes(bytes));
        }
    }

    /// Appends a file's contents.
    pub(crate) fn push_file(&mut self, file: &File) {
        match &file.source {
            Source::Bytes(bytes) | Source::Text(bytes) => self.push(bytes.clone()),
            source => self.pieces.push(source.clone()),
        }
    }

    /// All of it, if it is in memory and in one piece.
    pub fn in_memory(&self) -> Option<Bytes> {
        match self.pieces.as_slice() {
            [] => Some(Bytes::new()),
            [Source::Bytes(bytes)] => Some(bytes.clone()),
            _ => None,
        }
    }

    /// Reads all of it.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub async fn read(self) -> io::Result<Bytes> {
        let mut open = self.open().await?;
        let mut all = BytesMut::new();
        while let Some(chunk) = std::future::poll_fn(|context| open.poll_chunk(context)).await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// How long it is in bytes, files on disk by what the file system says now; `None` if that is not known before it
    /// is read.
    pub fn size(&self) -> Option<u64> {
        self.pieces.iter().try_fold(0_u64, |sum, piece| {
            let size = match piece {
                Source::Bytes(bytes) | Source::Text(bytes) => bytes.len() as u64,
                Source::Disk(file) => file.size()?,
                Source::Once(_) => return None,
            };
            sum.checked_add(size)
        })
    }

    /// Whether it can be sent again.
    pub fn is_replayable(&self) -> bool {
        !self.pieces.iter().any(|it| matches!(it, Source::Once(_)))
    }

    /// Opens its files.
    ///
    /// # Errors
    ///
    /// If one of them cannot be read, or is a reader that was read already.
    pub async fn open(self) -> io::Result<OpenBody> {
        let mut pieces = Vec::new();
        let mut left = Some(0_u64);
        for piece in self.pieces.into_iter().rev() {
            let (piece, size) = match piece {
                Source::Bytes(bytes) | Source::Text(bytes) => {
                    let size = bytes.len() as u64;
                    (Piece::Bytes(bytes), Some(size))
                }
                Source::Disk(file) => {
                    let (reader, size) = file.open().await?;
                    (Piece::Reader(reader, Some(size)), Some(size))
                }
                Source::Once(once) => {
                    let read = || io::Error::other("the body was read already");
                    (Piece::Reader(once.take().ok_or_else(read)?, None), None)
                }
            };
            pieces.push(piece);
            left = left.zip(size).and_then(|(sum, size)| sum.checked_add(size));
        }
        Ok(OpenBody { pieces, left })
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        let mut body = Self::default();
        body.push(bytes);
        body
    }
}

/// How long it is, if that is known without reading anything.
impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.in_memory() {
            Some(bytes) => write!(f, "{} bytes", bytes.len()),
            None => write!(f, "{} pieces", self.pieces.len()),
        }
    }
}

/// A body that is being sent.
pub struct OpenBody {
    /// The next one last.
    pieces: Vec<Piece>,
    left: Option<u64>,
}

enum Piece {
    Bytes(Bytes),
    /// With the bytes it must still give, if that is known.
    Reader(BoxReader, Option<u64>),
}

impl OpenBody {
    /// How many bytes are left, if that is known.
    pub fn left(&self) -> Option<u64> {
        self.left
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or has become shorter than it was.
    pub fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        while let Some(piece) = self.pieces.last_mut() {
            let chunk = match piece {
                Piece::Bytes(bytes) => std::mem::take(bytes),
                Piece::Reader(reader, left) => ready!(read(Pin::new(reader), left, context))?,
            };
            let is_done = chunk.is_empty() || matches!(piece, Piece::Bytes(_));
            if is_done {
                self.pieces.pop();
            }
            if !chunk.is_empty() {
                self.left = self.left.map(|left| left.saturating_sub(chunk.len() as u64));
                return Poll::Ready(Ok(Some(chunk)));
            }
        }
        Poll::Ready(Ok(None))
    }
}

/// The next bytes of a reader, none at its end. No more than it must give: the length was said before.
fn read(
    reader: Pin<&mut BoxReader>,
    left: &mut Option<u64>,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    let most = left.map_or(CHUNK, |left| usize::try_from(left).unwrap_or(CHUNK).min(CHUNK));
    let mut memory = vec![0; most];
    let mut buffer = ReadBuf::new(&mut memory);
    if most > 0 {
        ready!(reader.poll_read(context, &mut buffer))?;
    }
    let n_read = buffer.filled().len();
    match left {
        Some(left) if n_read == 0 && *left > 0 => {
            return Poll::Ready(Err(io::Error::from(io::ErrorKind::UnexpectedEof)));
        }
        Some(left) => *left -= n_read as u64,
        None => {}
    }
    memory.truncate(n_read);
    Poll::Ready(Ok(memory.into()))
}

impl fmt::Debug for OpenBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenBody").field("left", &self.left).finish_non_exhaustive()
    }
}
