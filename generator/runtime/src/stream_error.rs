//! [`StreamError`]: how a stream ends before its end.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::decode_error::DecodeError;
use crate::transport::BoxError;

/// How a stream ends before its end. What came before it is good; nothing comes after it.
///
/// Neither `Display` nor `Debug` shows what was received.
#[non_exhaustive]
pub enum StreamError {
    /// The connection broke.
    Transport(BoxError),
    /// Nothing came for this long.
    Silent {
        /// The call's timeout.
        limit: Duration,
    },
    /// An item is longer than is accepted.
    TooLong {
        /// Bytes.
        limit: usize,
    },
    /// An item that is not what the document says.
    Item(Box<BrokenItem>),
    /// The server sent an error in the place of an item.
    Failed(Box<BrokenItem>),
}

/// An item that could not be decoded.
pub struct BrokenItem {
    text: String,
    error: DecodeError,
}

impl BrokenItem {
    pub(crate) fn new(text: String, error: DecodeError) -> Self {
        Self { text, error }
    }

    /// The item as it was received. It may hold secrets.
    pub fn raw_text(&self) -> &str {
        &self.text
    }

    /// Why it is not the documented one.
    pub fn decode_error(&self) -> &DecodeError {
        &self.error
    }
}

impl StreamError {
    /// The item it is about, as it was received. It may hold secrets.
    pub fn raw_text(&self) -> Option<&str> {
        match self {
            Self::Item(item) | Self::Failed(item) => Some(item.raw_text()),
            _ => None,
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => write!(f, "the stream broke: {error}"),
            Self::Silent { limit } => write!(f, "nothing came on the stream for {limit:?}"),
            Self::TooLong { limit } => {
                write!(f, "an item of the stream is longer than {limit} bytes")
            }
            Self::Item(item) => {
                write!(f, "an item of the stream is not the documented one: {}", item.error)
            }
            Self::Failed(_) => f.write_str("the server ended the stream with an error"),
        }
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Transport(_) => "Transport",
            Self::Silent { .. } => "Silent",
            Self::TooLong { .. } => "TooLong",
            Self::Item(_) => "Item",
            Self::Failed(_) => "Failed",
        };
        f.debug_tuple(name).field(&format_args!("{self}")).finish()
    }
}

impl fmt::Debug for BrokenItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrokenItem")
            .field("text", &format_args!("{} bytes", self.text.len()))
            .field("error", &self.error)
            .finish()
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error.as_ref()),
            Self::Item(item) => Some(&item.error),
            _ => None,
        }
    }
}
