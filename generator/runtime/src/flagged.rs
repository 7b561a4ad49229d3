//! [`Flagged`]: a body with a member that is the method's to say.

use crate::decode_error::DecodeError;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// A body and a member that the method says: whether the reply is a stream. No body at all is that member alone.
#[derive(Clone, Debug)]
pub struct Flagged<T> {
    body: T,
    name: &'static str,
    value: bool,
}

impl<T: Wire> Flagged<T> {
    /// The body with a member of that name.
    pub const fn new(body: T, name: &'static str, value: bool) -> Self {
        Self { body, name, value }
    }
}

impl Flagged<Option<bool>> {
    /// The member alone.
    pub const fn only(name: &'static str, value: bool) -> Self {
        Self { body: None, name, value }
    }
}

impl<T: Wire> Wire for Flagged<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.body.read(reader)
    }

    fn write(&self, writer: &mut Writer) {
        let start = writer.len();
        self.body.write(writer);
        writer.add_flag(start, self.name, self.value);
    }

    fn blank() -> Self {
        Self { body: T::blank(), name: "", value: false }
    }

    fn wipe(&mut self) {
        self.body.wipe();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Map;
    use crate::sensitive::Sensitive;
    use crate::wire::{encode, encode_marked};

    fn written<T: Wire>(body: T) -> String {
        String::from_utf8(encode(&Flagged::new(body, "stream", true))).unwrap()
    }

    #[test]
    fn the_member_comes_last() {
        let mut map = Map::new();
        assert_eq!(written(map.clone()), r#"{"stream":true}"#);
        map.insert("a", 1);
        assert_eq!(written(map.clone()), r#"{"a":1,"stream":true}"#);
        assert_eq!(written(Some(map)), r#"{"a":1,"stream":true}"#);
        assert_eq!(written(None::<Map<i64>>), r#"{"stream":true}"#);
        assert_eq!(encode(&Flagged::only("stream", false)), br#"{"stream":false}"#);
    }

    #[test]
    fn what_is_no_object_stays_as_it_is() {
        assert_eq!(written(vec![1]), "[1]");
        assert_eq!(written("{}".to_owned()), r#""{}""#);
    }

    #[test]
    fn secrets_stay_where_they_are() {
        let mut map = Map::new();
        map.insert("key", Sensitive::new("s3cret".to_owned()));
        let marked = encode_marked(&Flagged::new(map, "stream", true));
        let [at] = marked.sensitive.as_slice() else { panic!("{:?}", marked.sensitive) };
        assert_eq!(&marked.json[at.clone()], br#""s3cret""#);
    }
}
