//! [`Parser`]: server-sent events, as the HTML standard takes a stream of them apart.

use std::time::Duration;

use crate::lines::{Ends, LONGEST_ITEM, Lines, TooLong};
use crate::stream_item::ServerEvent;

/// Takes a stream of server-sent events apart.
///
/// It differs from the standard in one point: an event that the stream ends in without a blank line
/// counts, because a reply that ends as HTTP says is whole.
pub(crate) struct Parser {
    lines: Lines,
    is_first: bool,
    event: Option<String>,
    data: Option<String>,
    id: String,
    retry: Option<Duration>,
    longest: usize,
}

impl Parser {
    pub(crate) fn new() -> Self {
        Self {
            lines: Lines::new(Ends::Any),
            is_first: true,
            event: None,
            data: None,
            id: String::new(),
            retry: None,
            longest: LONGEST_ITEM,
        }
    }

    pub(crate) fn feed(&mut self, chunk: &[u8]) {
        self.lines.feed(chunk);
    }

    /// The next whole event.
    pub(crate) fn next(&mut self) -> Result<Option<ServerEvent>, TooLong> {
        while let Some(line) = self.lines.next()? {
            if let Some(event) = self.line(&line)? {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// The event that the end of the stream cut off, if it has data.
    pub(crate) fn finish(&mut self) -> Result<Option<ServerEvent>, TooLong> {
        if let Some(line) = self.lines.rest() {
            self.line(&line)?;
        }
        Ok(self.dispatch())
    }

    fn line(&mut self, line: &[u8]) -> Result<Option<ServerEvent>, TooLong> {
        let mut line = line;
        if std::mem::take(&mut self.is_first) {
            line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        }
        if line.is_empty() {
            return Ok(self.dispatch());
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.event = Some(value.to_owned()),
            "data" => self.add(value)?,
            "id" if !value.contains('\0') => self.id = value.to_owned(),
            "retry" if !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, or a field of the future.
            _ => {}
        }
        Ok(None)
    }

    fn add(&mut self, value: &str) -> Result<(), TooLong> {
        match &mut self.data {
            None => self.data = Some(value.to_owned()),
            Some(data) if data.len() + value.len() > self.longest => return Err(TooLong),
            Some(data) => {
                data.push('\n');
                data.push_str(value);
            }
        }
        Ok(())
    }

    fn dispatch(&mut self) -> Option<ServerEvent> {
        let event = self.event.take();
        let data = self.data.take().filter(|it| !it.is_empty())?;
        Some(ServerEvent { event, data, id: self.id.clone(), retry: self.retry })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(chunks: &[&[u8]]) -> Vec<ServerEvent> {
        let mut parser = Parser::new();
        let mut events = Vec::new();
        for chunk in chunks {
            parser.feed(chunk);
            while let Some(event) = parser.next().unwrap() {
                events.push(event);
            }
        }
        events.extend(parser.finish().unwrap());
        events
    }

    fn data(text: &str) -> Vec<String> {
        parse(&[text.as_bytes()]).into_iter().map(|it| it.data).collect()
    }

    #[test]
    fn fields_are_read_as_the_standard_says() {
        assert_eq!(data("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
        assert_eq!(data(": test stream\n\ndata: first event\nid: 1\n\n"), ["first event"]);
        assert_eq!(data("data:test\n\ndata: test\n\ndata:  test\n\n"), ["test", "test", " test"]);
        assert_eq!(data("\u{feff}data: a\n\n\u{feff}data: b\n\n"), ["a"]);
        assert_eq!(data("data\n\ndata\ndata\n\nx: y\n\n"), ["\n"]);
        assert_eq!(data("data: a\r\rdata: b\r\n\r\ndata: c"), ["a", "b", "c"]);
        assert_eq!(data("event: x\n\ndata: a\n\n"), ["a"]);
    }

    #[test]
    fn type_id_and_retry_come_with_the_data() {
        let events = parse(&[b"event: add\nid: 7\nretry: 250\ndata: 1\n\ndata: 2\nid\nretry: 1s\n\nid: a\0b\ndata: 3\n\n"]);
        let seen: Vec<_> =
            events.iter().map(|it| (it.event(), it.id(), it.retry(), it.data())).collect();
        let retry = Some(Duration::from_millis(250));
        assert_eq!(
            seen,
            [("add", "7", retry, "1"), ("message", "", retry, "2"), ("message", "", retry, "3")]
        );
    }

    #[test]
    fn an_event_of_many_lines_has_a_limit() {
        let mut parser = Parser { longest: 8, ..Parser::new() };
        parser.feed(b"data: abcd\ndata: efgh\ndata: i\n\n");
        assert_eq!(parser.next(), Err(TooLong));
    }

    proptest! {
        /// Where a stream is cut into chunks changes nothing.
        #[test]
        fn chunks_do_not_matter(
            text in "(data: ?[a-zé]{0,6}|event: ?[ab]|id: ?[0-9]|: ?c|retry: 5|\r|\n|\r\n|\n\n){0,24}",
            cuts in proptest::collection::vec(0..200usize, 0..6),
        ) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|it| it.min(bytes.len())).collect();
            cuts.sort_unstable();
            let mut chunks = Vec::new();
            let mut from = 0;
            for cut in cuts {
                chunks.push(&bytes[from..cut]);
                from = cut;
            }
            chunks.push(&bytes[from..]);
            prop_assert_eq!(parse(&chunks), parse(&[bytes]));
        }

        /// No bytes make it fail, and what has data comes out.
        #[test]
        fn any_bytes_are_taken(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let events = parse(&[&bytes]);
            prop_assert!(events.iter().all(|it| !it.data.is_empty()));
        }
    }
}
