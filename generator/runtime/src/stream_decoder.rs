//! [`Decoder`]: finds the items in the bytes of a stream, which tell themselves how they come.

use bytes::{Bytes, BytesMut};

use crate::lines::{Ends, LONGEST_ITEM, Lines, TooLong};
use crate::sse::Parser;
use crate::stream_item::ServerEvent;

/// How items are found in the bytes.
pub(crate) enum Decoder {
    /// Not one byte came yet that tells.
    Unknown(BytesMut),
    Sse(Parser),
    Lines(Lines),
    /// One JSON text: the server did not stream.
    Whole(BytesMut),
}

impl Decoder {
    pub(crate) fn feed(&mut self, chunk: &Bytes, content_type: Option<&str>) {
        match self {
            Self::Unknown(waiting) => {
                waiting.extend_from_slice(chunk);
                let all = waiting.clone().freeze();
                if let Some(mut decoder) = Self::choose(&all, content_type) {
                    decoder.feed(&all, content_type);
                    *self = decoder;
                }
            }
            Self::Sse(parser) => parser.feed(chunk),
            Self::Lines(lines) => lines.feed(chunk),
            Self::Whole(all) => all.extend_from_slice(chunk),
        }
    }

    /// By the first byte that is no white space; `None` if there is none yet.
    fn choose(start: &[u8], content_type: Option<&str>) -> Option<Self> {
        const BOM: &[u8] = "\u{feff}".as_bytes();
        let text = start.strip_prefix(BOM).unwrap_or(start);
        let first = text.iter().find(|it| !it.is_ascii_whitespace())?;
        let essence = content_type.and_then(|it| it.split(';').next()).unwrap_or_default().trim();
        let is_json =
            matches!(first, b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' | 0x1e);
        Some(match (is_json, essence.to_ascii_lowercase().as_str()) {
            (true, "application/json") => Self::Whole(BytesMut::new()),
            (true, _) => Self::Lines(Lines::new(Ends::LineFeed)),
            (false, _) => Self::Sse(Parser::new()),
        })
    }

    /// The next whole item.
    pub(crate) fn next(&mut self) -> Result<Option<ServerEvent>, TooLong> {
        match self {
            Self::Unknown(_) => Ok(None),
            Self::Sse(parser) => parser.next(),
            Self::Lines(lines) => {
                while let Some(line) = lines.next()? {
                    if let Some(event) = of_line(&line) {
                        return Ok(Some(event));
                    }
                }
                Ok(None)
            }
            Self::Whole(all) if all.len() > LONGEST_ITEM => Err(TooLong),
            Self::Whole(_) => Ok(None),
        }
    }

    /// What is left when nothing more comes.
    pub(crate) fn finish(&mut self) -> Result<Option<ServerEvent>, TooLong> {
        match self {
            Self::Unknown(_) => Ok(None),
            Self::Sse(parser) => parser.finish(),
            Self::Lines(lines) => Ok(lines.rest().and_then(|it| of_line(&it))),
            Self::Whole(all) => Ok(of_line(&all.split())),
        }
    }
}

/// A line of JSON as an event; `None` if it is blank.
fn of_line(line: &[u8]) -> Option<ServerEvent> {
    let data = String::from_utf8_lossy(line)
        .trim_matches(['\u{1e}', '\u{feff}', ' ', '\t', '\r', '\n'])
        .to_owned();
    (!data.is_empty()).then(|| ServerEvent { event: None, data, id: String::new(), retry: None })
}
