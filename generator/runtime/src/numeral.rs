//! JSON numbers: where they end, and their value in Rust's types.

/// Why a number is no integer of some type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// It has a fraction.
    Fraction,
    /// It is too large or too small.
    Range,
}

/// 10 to the power of the index: the powers that `f64` holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// The end of the number that starts at `at`; `None` if what stands there is not one in JSON.
pub(crate) fn end(bytes: &[u8], mut at: usize) -> Option<usize> {
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    at = match bytes.get(at)? {
        b'0' => at + 1,
        _ => digits(bytes, at)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits(bytes, at + 1)?;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let signed = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = digits(bytes, at + 1 + usize::from(signed))?;
    }
    Some(at)
}

/// The end of the digits at `at`, of which there must be one.
fn digits(bytes: &[u8], at: usize) -> Option<usize> {
    let count = bytes.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (count > 0).then_some(at + count)
}

/// Whether a number is written without fraction and exponent.
pub(crate) fn is_integer(number: &str) -> bool {
    !number.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E'))
}

/// The value of the integer at `at` and its end, if it has at most 18 digits and nothing more.
pub(crate) fn short_integer(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let negative = bytes.get(at) == Some(&b'-');
    let start = at + usize::from(negative);
    let mut end = start;
    let mut value: i64 = 0;
    while let Some(digit) = digit_at(bytes, end) {
        value = value.wrapping_mul(10).wrapping_add(i64::from(digit));
        end += 1;
    }
    let length = end - start;
    let zero_first = bytes.get(start) == Some(&b'0') && length > 1;
    if !(1..=18).contains(&length)
        || zero_first
        || matches!(bytes.get(end), Some(b'.' | b'e' | b'E'))
    {
        return None;
    }
    Some((if negative { -value } else { value }, end))
}

fn digit_at(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|&digit| digit < 10)
}

/// The value of a number in JSON's syntax, if it is an integer: `3`, `3.0` and `3e0` are.
pub(crate) fn integer(number: &str) -> Result<i128, Misfit> {
    let (negative, number) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = || whole.bytes().chain(fraction.bytes()).skip_while(|&byte| byte == b'0');
    let count = digits().count();
    if count == 0 {
        return Ok(0);
    }
    let zeros = digits().fold(0, |zeros, byte| if byte == b'0' { zeros + 1 } else { 0 });
    let shift = shift(exponent).saturating_sub_unsigned(fraction.len() as u64);
    if shift.saturating_add(zeros) < 0 {
        return Err(Misfit::Fraction);
    }
    // 38 digits always fit; more are out of any integer's range here.
    if shift.saturating_add_unsigned(count as u64) > 38 {
        return Err(Misfit::Range);
    }
    let kept = usize::try_from(shift.saturating_add_unsigned(count as u64)).unwrap_or(0);
    let padded = digits().chain(std::iter::repeat(b'0')).take(kept);
    let value = padded.fold(0, |value: i128, byte| value * 10 + i128::from(byte - b'0'));
    Ok(if negative { -value } else { value })
}

/// The exponent's value, as near as 64 bits come.
fn shift(exponent: &str) -> i64 {
    exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX })
}

/// The end of the number at `at` if it has no exponent, and its value where one division gives it
/// exactly: at most 15 digits.
pub(crate) fn short_float(bytes: &[u8], at: usize) -> Option<(Option<f64>, usize)> {
    let negative = bytes.get(at) == Some(&b'-');
    let start = at + usize::from(negative);
    let (whole, point) = decimal(bytes, start, 0);
    if point == start || (bytes.get(start) == Some(&b'0') && point > start + 1) {
        return None;
    }
    let (mantissa, end) = match bytes.get(point) {
        Some(b'.') => decimal(bytes, point + 1, whole),
        _ => (whole, point),
    };
    if end == point + 1 || matches!(bytes.get(end), Some(b'e' | b'E')) {
        return None;
    }
    if end - start > 16 {
        return Some((None, end));
    }
    let places = (end - point).saturating_sub(1);
    let value = mantissa as f64 / POWERS.get(places)?;
    Some((Some(if negative { -value } else { value }), end))
}

/// Appends the digits at `at` to `value`; wraps beyond 64 bits.
fn decimal(bytes: &[u8], mut at: usize, mut value: u64) -> (u64, usize) {
    while let Some(digit) = digit_at(bytes, at) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        at += 1;
    }
    (value, at)
}

/// The nearest value; `None` beyond the largest.
pub(crate) fn f64(number: &str) -> Option<f64> {
    number.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The nearest value; `None` beyond the largest.
pub(crate) fn f32(number: &str) -> Option<f32> {
    number.parse().ok().filter(|value: &f32| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_ends_where_its_syntax_does() {
        for (text, length) in [
            ("0", 1),
            ("-0", 2),
            ("01", 1),
            ("1.5", 3),
            ("1.5.6", 3),
            ("1e5", 3),
            ("1E-05x", 5),
            ("12,", 2),
        ] {
            assert_eq!(end(text.as_bytes(), 0), Some(length), "{text}");
        }
        for text in ["", "-", "+1", ".5", "1.", "1.e5", "1e", "1e+", "-x", "x"] {
            assert_eq!(end(text.as_bytes(), 0), None, "{text}");
        }
    }

    #[test]
    fn what_the_short_ways_take_is_a_whole_number_of_the_syntax() {
        for text in [
            "0", "-0", "7", "-12", "00", "-01", "1.5", "1.", ".5", "-", "", "1e5", "0.10", "01.5",
            "1.5e1", "-1.25",
        ] {
            let bytes = text.as_bytes();
            if let Some((value, end)) = short_integer(bytes, 0) {
                assert_eq!((text.parse(), end), (Ok(value), text.len()), "{text}");
            }
            if let Some((value, end)) = short_float(bytes, 0) {
                assert_eq!((text.parse().ok(), end), (value, text.len()), "{text}");
                assert_eq!(super::end(bytes, 0), Some(end));
            }
        }
        assert_eq!(short_integer(b"123456789012345678", 0), Some((123_456_789_012_345_678, 18)));
        assert_eq!(short_integer(b"1234567890123456789", 0), None);
        assert_eq!(short_float(b"0.1234567890123456", 0), Some((None, 18)));
    }

    #[test]
    fn integers_of_up_to_38_digits() {
        let most = "9".repeat(38);
        assert_eq!(integer(&most), Ok(most.parse().unwrap()));
        assert_eq!(integer(&format!("-{most}.0")), Ok(-most.parse::<i128>().unwrap()));
        assert_eq!(integer(&"1".repeat(39)), Err(Misfit::Range));
        assert_eq!(integer("1e38"), Err(Misfit::Range));
        assert_eq!(integer("1e37"), Ok(10_i128.pow(37)));
        assert_eq!(integer("100e-2"), Ok(1));
        assert_eq!(integer("100e-3"), Err(Misfit::Fraction));
        assert_eq!(integer("0e99999999999999999999"), Ok(0));
        assert_eq!(integer("1e-99999999999999999999"), Err(Misfit::Fraction));
        assert_eq!(integer("1.50"), Err(Misfit::Fraction));
    }
}
