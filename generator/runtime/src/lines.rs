//! [`Lines`]: takes chunks apart at the ends of lines, wherever the chunks were cut.

use bytes::{Buf, BytesMut};

/// The longest line, and the longest event: a piece of audio in base64 is one.
pub(crate) const LONGEST_ITEM: usize = 8 << 20;

/// A line is longer than [`LONGEST_ITEM`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

/// What ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    /// LF, CR, or both: server-sent events.
    Any,
    /// LF, or the record separator of `application/json-seq`.
    LineFeed,
}

/// The lines of what came so far.
pub(crate) struct Lines {
    ends: Ends,
    buffer: BytesMut,
    /// How much of the buffer is known to hold no end.
    searched: usize,
    /// Whether the last line ended with CR: an LF that follows belongs to it.
    after_cr: bool,
    longest: usize,
}

impl Lines {
    pub(crate) fn new(ends: Ends) -> Self {
        let buffer = BytesMut::new();
        Self { ends, buffer, searched: 0, after_cr: false, longest: LONGEST_ITEM }
    }

    #[cfg(test)]
    pub(crate) fn with_longest(ends: Ends, longest: usize) -> Self {
        Self { longest, ..Self::new(ends) }
    }

    pub(crate) fn feed(&mut self, chunk: &[u8]) {
        self.buffer.extend_from_slice(chunk);
    }

    /// The next whole line, without its end.
    pub(crate) fn next(&mut self) -> Result<Option<BytesMut>, TooLong> {
        if self.after_cr
            && let Some(first) = self.buffer.first()
        {
            self.after_cr = false;
            if *first == b'\n' {
                self.buffer.advance(1);
            }
        }
        let is_end = |byte: &u8| match self.ends {
            Ends::Any => matches!(byte, b'\n' | b'\r'),
            Ends::LineFeed => matches!(byte, b'\n' | 0x1e),
        };
        let unsearched = self.buffer.get(self.searched..).unwrap_or_default();
        let Some(at) = unsearched.iter().position(is_end).map(|at| at + self.searched) else {
            self.searched = self.buffer.len();
            return if self.buffer.len() > self.longest { Err(TooLong) } else { Ok(None) };
        };
        if at > self.longest {
            return Err(TooLong);
        }
        let line = self.buffer.split_to(at);
        self.after_cr = self.buffer.first() == Some(&b'\r');
        self.buffer.advance(1);
        self.searched = 0;
        Ok(Some(line))
    }

    /// What follows the last end, when nothing more comes.
    pub(crate) fn rest(&mut self) -> Option<BytesMut> {
        self.searched = 0;
        Some(self.buffer.split()).filter(|it| !it.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(ends: Ends, chunks: &[&str]) -> Vec<String> {
        let mut lines = Lines::new(ends);
        let mut found = Vec::new();
        let text = |line: BytesMut| String::from_utf8(line.to_vec()).unwrap();
        for chunk in chunks {
            lines.feed(chunk.as_bytes());
            while let Some(line) = lines.next().unwrap() {
                found.push(text(line));
            }
        }
        found.extend(lines.rest().map(text));
        found
    }

    #[test]
    fn every_end_counts_once() {
        assert_eq!(split(Ends::Any, &["a\nb\rc\r\nd\n\re"]), ["a", "b", "c", "d", "", "e"]);
        assert_eq!(split(Ends::Any, &["a\r", "\nb\r", "c"]), ["a", "b", "c"]);
        assert_eq!(split(Ends::Any, &["a\r", "", "\n", "\n"]), ["a", ""]);
        assert_eq!(split(Ends::LineFeed, &["a\r\n\x1eb\nc"]), ["a\r", "", "b", "c"]);
    }

    #[test]
    fn a_line_has_a_limit() {
        let mut lines = Lines::with_longest(Ends::Any, 4);
        lines.feed(b"abcd\nabc");
        assert_eq!(lines.next().unwrap().as_deref(), Some(&b"abcd"[..]));
        assert_eq!(lines.next(), Ok(None));
        lines.feed(b"de");
        assert_eq!(lines.next(), Err(TooLong));
    }
}
