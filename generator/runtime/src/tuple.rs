//! Tuples, which are arrays of as many items in JSON.

use crate::decode_error::{DecodeError, Reason};
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

impl Reader<'_> {
    /// Reads an array into these items. At its end those may lack that may be absent.
    fn tuple(&mut self, items: &mut [&mut dyn Wire]) -> Result<(), DecodeError> {
        let at = self.next_offset();
        let mut rest = items.iter_mut();
        self.items(&mut |reader| match rest.next() {
            Some(item) => item.read(reader),
            None => Err(reader.fail(Reason::Value("an array with fewer items"))),
        })?;
        match rest.all(|item| item.missing()) {
            true => Ok(()),
            false => Err(DecodeError::new(Reason::Value("an array with more items"), at)),
        }
    }
}

macro_rules! tuples {
    ($(($($item:ident $at:tt),+);)*) => {$(
        impl<$($item: Wire),+> Wire for ($($item,)+) {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
                reader.tuple(&mut [$(&mut self.$at),+])
            }

            fn write(&self, writer: &mut Writer) {
                writer.open_array();
                $(
                    writer.item();
                    self.$at.write(writer);
                )+
                writer.close_array();
            }

            fn blank() -> Self {
                ($($item::blank(),)+)
            }

            fn wipe(&mut self) {
                $(self.$at.wipe();)+
            }
        }
    )*};
}

tuples! {
    (A 0);
    (A 0, B 1);
    (A 0, B 1, C 2);
    (A 0, B 1, C 2, D 3);
    (A 0, B 1, C 2, D 3, E 4);
    (A 0, B 1, C 2, D 3, E 4, F 5);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
}

#[cfg(test)]
mod tests {
    use crate::{decode, encode};

    #[test]
    fn a_tuple_is_an_array() {
        let pair: (String, f64) = decode(br#"[ "a" , 1.5 ]"#).unwrap();
        assert_eq!(pair, ("a".to_owned(), 1.5));
        assert_eq!(encode(&pair), br#"["a",1.5]"#);
        let one: (Vec<(bool,)>,) = decode(b"[[[true]]]").unwrap();
        assert_eq!(encode(&one), b"[[[true]]]");
    }

    #[test]
    fn the_number_of_items_counts() {
        let refused = |text: &[u8]| decode::<(String, i64)>(text).unwrap_err().to_string();
        assert!(refused(br#"["a"]"#).contains("more items"));
        assert!(refused(br#"["a",1,2]"#).contains("fewer items"));
        assert!(refused(br#"["a","b"]"#).contains("integer"));
        let short: (i64, Option<i64>) = decode(b"[1]").unwrap();
        assert_eq!(short, (1, None));
    }
}
