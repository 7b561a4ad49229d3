//! What numbers, strings and bytes read and write.

use crate::records::{read, same, text};
use crate::runtime::{Bytes, Number};
use crate::shapes::Scalars;

#[test]
fn numbers_are_written_as_short_as_they_read_the_same() {
    same::<Scalars>(
        r#"{"flag":false,"short":-2147483648,"long":-9223372036854775808,"count":4294967295,"size":18446744073709551615,"ratio":0.1,"share":1e-7}"#,
    );
    for (value, json) in [(1.0, "1.0"), (-0.0, "-0.0"), (1e300, "1e+300"), (f64::NAN, "null")] {
        assert_eq!(text(&value), json);
    }
    assert_eq!(text(&f32::INFINITY), "null");
}

#[test]
fn integers_read_from_every_way_to_write_them() {
    for (json, value) in [
        ("0", 0),
        ("-0", 0),
        ("3.0", 3),
        ("3e0", 3),
        ("30E-1", 3),
        ("0.03e+2", 3),
        ("0.000e99999999999999999999", 0),
        ("9223372036854775807", i64::MAX),
        ("9223372036854775807.000", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("-9.223372036854775808e18", i64::MIN),
        ("1000000000000000000", 1_000_000_000_000_000_000),
    ] {
        assert_eq!(read::<i64>(json), value, "{json}");
    }
}

#[test]
fn floats_are_the_nearest() {
    for json in [
        "0",
        "-0",
        "1",
        "0.1",
        "-0.3",
        "123456789012345",
        "1234567890123456",
        "12345678901234567",
        "0.1234567890123456",
        "1.7976931348623157e308",
        "5e-324",
        "1e-400",
        "1e22",
        "1e23",
        "8.41470984807896506652502321630298999622563060798371065672751709991910404391239668948639e-1",
        "9007199254740993",
        "9007199254740993.0",
        "900719925474099.3",
        "0.30000000000000004",
    ] {
        let expected: f64 = json.parse().unwrap();
        assert_eq!(read::<f64>(json).to_bits(), expected.to_bits(), "{json}");
        let expected: f32 = json.parse().unwrap();
        if expected.is_finite() {
            assert_eq!(read::<f32>(json).to_bits(), expected.to_bits(), "{json}");
        }
    }
}

#[test]
fn strings_keep_every_character() {
    for (json, value) in [
        (r#""""#, ""),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u0041\u00e9\u20AC""#, "Aé€"),
        (r#""a\ud834\udd1eb""#, "a\u{1d11e}b"),
        // Lone surrogates, one after the other, and before another escape or character.
        (r#""\ud834""#, "\u{fffd}"),
        (r#""\udd1e\ud834""#, "\u{fffd}\u{fffd}"),
        (r#""\ud834\ud834\udd1e""#, "\u{fffd}\u{1d11e}"),
        (r#""\ud834\n""#, "\u{fffd}\n"),
        (r#""\ud834A""#, "\u{fffd}A"),
        ("\"eight by\u{7f}tes and é\"", "eight by\u{7f}tes and é"),
    ] {
        assert_eq!(read::<String>(json), value, "{json}");
        assert_eq!(read::<String>(&text(&value.to_owned())), value);
    }
    let controls: String = (0..0x20).map(char::from).collect();
    assert_eq!(text(&controls), serde_json::to_string(&controls).unwrap());
}

#[test]
fn bytes_read_from_either_alphabet_with_or_without_padding() {
    for json in [r#""/+8=""#, r#""/+8""#, r#""_-8""#, r#""_-8=""#, r#""\/+8=""#] {
        assert_eq!(read::<Bytes>(json), Bytes::from(&[0xff, 0xef]), "{json}");
    }
    assert_eq!(text(&Bytes::from(&[0xff, 0xef])), r#""/+8=""#);
}

#[test]
fn numbers_keep_their_digits() {
    let number: Number = read("123456789012345678901234567890.10");
    assert_eq!(number.as_str(), "123456789012345678901234567890.10");
    assert_eq!((number.to_i64(), number.to_u64(), number.to_i128()), (None, None, None));
    assert_eq!(number.to_f64(), Some(1.2345678901234568e29));
    assert_eq!(Number::from(u128::MAX).to_string(), u128::MAX.to_string());
    assert_eq!("3.0".parse::<Number>().unwrap().to_i64(), Some(3));
    assert_eq!("-3".parse::<Number>().unwrap().to_u64(), None);
    assert_eq!("1e999".parse::<Number>().unwrap().to_f64(), None);
    assert!("NaN".parse::<Number>().is_err());
    assert!(Number::try_from(f64::NAN).is_err());
    assert_eq!(Number::try_from(0.1).unwrap().as_str(), "0.1");
}
