//! The same walk over JSON, where a place is seen at once: the parser for YAML takes thirty times as long.

use std::borrow::Cow;

use super::Wanted;

/// Notes the places of what is wanted. `None`: this is not JSON, and what was noted is worth nothing.
pub(super) fn walk(text: &str, wanted: &mut Wanted) -> Option<()> {
    let mut reader = Reader { text, at: 0 };
    if reader.next()? != b'{' {
        return None;
    }
    reader.value(wanted)?;
    text[reader.at..].trim().is_empty().then_some(())
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// The next character that is no space, still to be read.
    fn next(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn take(&mut self, expected: u8) -> Option<()> {
        (self.next()? == expected).then(|| self.at += 1)
    }

    /// Whether another member or element follows; reads the comma before it, or the bracket at the end.
    fn has_more(&mut self, is_first: bool, end: u8) -> Option<bool> {
        let next = self.next()?;
        if next == end || !is_first {
            self.at += 1;
        }
        match next {
            _ if next == end => Some(false),
            b',' => Some(true),
            _ => is_first.then_some(true),
        }
    }

    fn value(&mut self, wanted: &mut Wanted) -> Option<()> {
        match self.next()? {
            b'{' => self.object(wanted),
            b'[' => self.array(wanted),
            _ => {
                wanted.at = wanted.at.or(Some(self.at));
                self.skip()
            }
        }
    }

    /// What is in a list begins, for whoever asks, at its first key.
    fn object(&mut self, wanted: &mut Wanted) -> Option<()> {
        self.take(b'{')?;
        let mut is_first = true;
        while self.has_more(is_first, b'}')? {
            is_first = false;
            self.next()?;
            let at = self.at;
            let key = self.string()?;
            wanted.at = wanted.at.or(Some(at));
            self.take(b':')?;
            match wanted.children.get_mut(key.as_ref()) {
                Some(child) => {
                    child.at = child.at.or(Some(at));
                    self.value(child)?;
                }
                None => self.skip()?,
            }
        }
        Some(())
    }

    fn array(&mut self, wanted: &mut Wanted) -> Option<()> {
        self.take(b'[')?;
        let mut index = 0_usize;
        while self.has_more(index == 0, b']')? {
            match wanted.children.get_mut(&index.to_string()) {
                Some(child) => {
                    self.value(child)?;
                    wanted.at = wanted.at.or(child.at);
                }
                None => self.skip()?,
            }
            index += 1;
        }
        Some(())
    }

    /// Reads over a value, whatever is in it.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.next()? {
                b'"' => self.at = self.end_of_string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if depth > 0 => self.at += 1,
                _ => self.word()?,
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let is_part = |it: &u8| it.is_ascii_alphanumeric() || b"+-.".contains(it);
        let n_bytes = self.text.as_bytes()[self.at..].iter().take_while(|it| is_part(it)).count();
        self.at += n_bytes;
        (n_bytes > 0).then_some(())
    }

    fn string(&mut self) -> Option<Cow<'t, str>> {
        let end = self.end_of_string()?;
        let literal = &self.text[self.at..end];
        self.at = end;
        match literal.contains('\\') {
            true => serde_json::from_str(literal).ok().map(Cow::Owned),
            false => Some(Cow::Borrowed(&literal[1..literal.len() - 1])),
        }
    }

    /// Where the string that begins here ends: behind its quotation mark.
    fn end_of_string(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b'"') {
            return None;
        }
        let mut at = self.at + 1;
        loop {
            match bytes.get(at)? {
                b'"' => return Some(at + 1),
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lines, Wanted, yaml::Walk};
    use super::*;
    use crate::pointer::Pointer;
    use serde::de::DeserializeSeed;

    #[test]
    fn places_are_those_of_yaml() {
        let text = "\u{20}{\"a\": [], \"b\\u00e9\":\t{}, \"c\": [{\"d\": [[1, \"x\"], {\"e/f\": null}, {}]}, -1.5e3, true],\r\n \"g\": {\"h\": {\"\": {\"i\": \"}\\\"\"}}}}\n";
        let places = [
            "",
            "/a",
            "/a/0",
            "/b\u{e9}",
            "/b\u{e9}/x",
            "/c",
            "/c/0",
            "/c/0/d/0",
            "/c/0/d/0/1",
            "/c/0/d/1",
            "/c/0/d/1/e~1f",
            "/c/0/d/2",
            "/c/1",
            "/c/2",
            "/c/3",
            "/g",
            "/g/h",
            "/g/h//i",
            "/z",
        ];
        for pairs in [&places[..], &places[3..5], &places[7..9], &places[11..12], &places[17..]] {
            let pointers: Vec<_> = pairs.iter().filter_map(|it| Pointer::parse(it)).collect();
            let pointers: Vec<_> = pointers.iter().collect();
            let (mut ours, mut theirs) = (Wanted::of(&pointers), Wanted::of(&pointers));
            walk(text, &mut ours).unwrap();
            let lines = Lines::of_yaml(text);
            for document in serde_yaml::Deserializer::from_str(text) {
                Walk { wanted: &mut theirs, lines: &lines }.deserialize(document).unwrap();
            }
            for pointer in pointers {
                let tokens = pointer.tokens();
                assert_eq!(ours.find(&tokens), theirs.find(&tokens), "{pointer}");
            }
        }
    }

    #[test]
    fn what_is_no_json_is_left_to_yaml() {
        for text in [
            "a: 1",
            "{a: 1}",
            "{\"a\": 1",
            "{\"a\": \"",
            "{\"a\": 1} x",
            "{\"a\": # b\n1}",
            "[1]",
            "",
        ] {
            assert_eq!(walk(text, &mut Wanted::default()), None, "{text}");
        }
    }
}
