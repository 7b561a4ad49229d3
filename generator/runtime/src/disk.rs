//! Files on disk, read piece by piece on the runtime's threads for what blocks. Not by `tokio::fs`: with that feature every
//! program is larger, also one that sends no file.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::file::BoxReader;
use crate::transport::BoxFuture;

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// A file to read, and how long it is.
pub(crate) type Opening = BoxFuture<'static, io::Result<(BoxReader, u64)>>;

/// Opens a file.
#[inline]
pub(crate) fn open(path: PathBuf) -> Opening {
    Box::pin(async move {
        let opened = spawn_blocking(move || {
            let file = File::open(path)?;
            let size = file.metadata()?.len();
            Ok((file, size))
        });
        let (file, size) = opened.await.unwrap_or_else(|lost| Err(io::Error::other(lost)))?;
        let reader = Disk { state: State::Idle(Some(file)), rest: Bytes::new() };
        Ok((Box::new(reader) as BoxReader, size))
    })
}

/// A file that is being read.
struct Disk {
    state: State,
    /// What was read and not asked for yet.
    rest: Bytes,
}

enum State {
    /// `None` after a failure.
    Idle(Option<File>),
    Reading(JoinHandle<io::Result<(File, Vec<u8>)>>),
}

impl AsyncRead for Disk {
    #[inline]
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            let n_ready = self.rest.len().min(buffer.remaining());
            if n_ready > 0 {
                buffer.put_slice(&self.rest[..n_ready]);
                self.rest.advance(n_ready);
                return Poll::Ready(Ok(()));
            }
            match &mut self.state {
                State::Idle(file) => {
                    let Some(mut file) = file.take() else {
                        return Poll::Ready(Err(io::Error::other("the file failed before")));
                    };
                    self.state = State::Reading(spawn_blocking(move || {
                        let mut chunk = vec![0; CHUNK];
                        let n_read = file.read(&mut chunk)?;
                        chunk.truncate(n_read);
                        Ok((file, chunk))
                    }));
                }
                State::Reading(reading) => {
                    let done = ready!(Pin::new(reading).poll(context));
                    self.state = State::Idle(None);
                    let (file, chunk) = done.unwrap_or_else(|lost| Err(io::Error::other(lost)))?;
                    self.state = State::Idle(Some(file));
                    if chunk.is_empty() {
                        return Poll::Ready(Ok(()));
                    }
                    self.rest = chunk.into();
                }
            }
        }
    }
}
