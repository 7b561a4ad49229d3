//! [`Decimal`]: a number of any size, exact, to be compared and divided.

use std::cmp::Ordering;

/// The longest divisor, in digits: the rest and one digit more fit 128 bits.
const LONGEST_UNIT: usize = 36;

/// A number: `0.digits` times 10 to the power of the exponent. Each number has one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    is_negative: bool,
    /// Without a zero at either end; empty: the number is zero.
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// The value of a number in JSON's syntax; `None` if it is none.
    pub(crate) fn parse(number: &str) -> Option<Self> {
        let (is_negative, rest) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number),
        };
        let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = [whole, fraction].concat();
        if all.is_empty() || !all.bytes().all(|it| it.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_start_matches('0');
        let n_zeros = i64::try_from(all.len() - digits.len()).ok()?;
        let point = i64::try_from(whole.len()).ok()? - n_zeros;
        let digits = digits.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { is_negative: false, digits, exponent: 0 });
        }
        let exponent = exponent.parse::<i64>().ok()?.checked_add(point)?;
        Some(Self { is_negative, digits, exponent })
    }

    /// Whether it is `unit` some whole number of times; true where that is beyond what is computed here.
    pub(crate) fn is_multiple_of(&self, unit: &Self) -> bool {
        if self.digits.is_empty() || unit.digits.is_empty() || unit.digits.len() > LONGEST_UNIT {
            return true;
        }
        // What one digit at the end is worth, here and there.
        let last =
            |it: &Self| Some(it.exponent.saturating_sub(i64::try_from(it.digits.len()).ok()?));
        let (Some(ours), Some(theirs)) = (last(self), last(unit)) else { return true };
        let Ok(n_zeros) = u64::try_from(ours.saturating_sub(theirs)) else { return false };
        let Ok(unit) = unit.digits.parse::<u128>() else { return true };
        let digits = self.digits.bytes().map(|it| u128::from(it - b'0'));
        // After as many zeros as the unit has bits nothing changes any more.
        let zeros = (0..n_zeros.min(128)).map(|_| 0);
        digits.chain(zeros).fold(0, |rest, digit| (rest * 10 + digit) % unit) == 0
    }

    /// Overwrites the digits with zeros.
    pub(crate) fn wipe(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.digits);
    }

    /// 1, 0 or -1.
    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = || self.exponent.cmp(&other.exponent).then(self.digits.cmp(&other.digits));
        self.sign().cmp(&other.sign()).then_with(|| match self.is_negative {
            true => size().reverse(),
            false => size(),
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn one_number_has_one_form() {
        for same in [
            &["0", "-0", "0.0", "0e5"][..],
            &["1", "1.0", "10e-1", "0.1E1", "0.01e+2"],
            &["-1500", "-1.5e3", "-0.15e4"],
            &["18446744073709551616", "1.8446744073709551616e19"],
        ] {
            for text in same {
                assert_eq!(decimal(text), decimal(same[0]), "{text}");
            }
        }
        for text in ["", "-", "x", "1e", "1.2.3", "+1", "1e99999999999999999999"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_in_order() {
        let sorted = [
            "-1e400",
            "-100",
            "-99.5",
            "-0.1",
            "-1e-400",
            "0",
            "1e-400",
            "0.09",
            "0.1",
            "0.11",
            "9",
            "10",
            "11",
            "9007199254740992",
            "9007199254740993",
            "1e400",
        ];
        for (n, text) in sorted.iter().enumerate() {
            for (m, other) in sorted.iter().enumerate() {
                assert_eq!(decimal(text).cmp(&decimal(other)), n.cmp(&m), "{text} and {other}");
            }
        }
    }

    #[test]
    fn multiples_are_exact() {
        for (number, unit, expected) in [
            ("0.3", "0.1", true),
            ("19.99", "0.01", true),
            ("19.999", "0.01", false),
            ("7", "2", false),
            ("-8", "2", true),
            ("0", "5", true),
            ("1e300", "7", false),
            ("1e300", "0.5", true),
            ("1e9223372036854775000", "1024", true),
            ("18446744073709551615", "5", true),
            ("3", "0", true),
            ("15", "10", false),
            ("12", "1.5", true),
            ("1e1", "20", false),
            ("999999999999999999999999999999999998", "999999999999999999999999999999999999", false),
            (
                "999999999999999999999999999999999999e9",
                "999999999999999999999999999999999999",
                true,
            ),
            // Too long to be divided by.
            ("1", "9999999999999999999999999999999999999", true),
        ] {
            let is = decimal(number).is_multiple_of(&decimal(unit));
            assert_eq!(is, expected, "{number} and {unit}");
        }
    }
}
