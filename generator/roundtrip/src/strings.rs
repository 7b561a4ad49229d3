//! Samples of strings: by format, by pattern, by length, and with characters from everywhere.

use serde_json::Value;

use crate::flat::Flat;
use crate::patterns;

/// Texts that have broken clients: beyond ASCII and beyond 16 bits, quotes, a backslash, control characters.
const ODD: &str = "Zo\u{eb} \u{1f600} \"q\" \\ / \n\t\u{0}\u{2028}";

/// No longer text is made, whatever `maxLength` allows.
const LONGEST: usize = 300;

/// Samples of a string, an ordinary one first.
pub(crate) fn strings(flat: &Flat<'_>) -> Vec<Value> {
    let format = flat.get("format").and_then(Value::as_str);
    let encoded = flat.get("contentEncoding").and_then(Value::as_str);
    let mut texts: Vec<String> = match format.or(encoded) {
        Some(it) => of_format(it).iter().map(|it| (*it).to_owned()).collect(),
        None => Vec::new(),
    };
    let has_format = !texts.is_empty();
    let pattern = flat.get("pattern").and_then(Value::as_str);
    texts.extend(pattern.and_then(patterns::sample));
    let least = flat.least("minLength").map_or(0, |it| it as usize);
    let most = flat.most("maxLength").map(|it| it as usize);
    if !has_format {
        texts.push(padded("text", least, most));
        texts.push(padded(ODD, least, most));
        texts.push("a".repeat(least.min(LONGEST * 100)));
        texts.extend(most.filter(|it| *it <= LONGEST).map(|it| "\u{fc}".repeat(it)));
    }
    let mut values: Vec<Value> = Vec::new();
    for text in texts {
        let value = Value::String(text);
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

fn padded(text: &str, least: usize, most: Option<usize>) -> String {
    let mut text: String = text.chars().take(most.unwrap_or(usize::MAX)).collect();
    let missing = least.min(LONGEST * 100).saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}

/// Texts of a format that restricts them; none if it does not, or is not known.
fn of_format(format: &str) -> &'static [&'static str] {
    match format {
        "date-time" | "datetime" => &[
            "2024-02-29T12:34:56Z",
            "2023-12-31T23:59:59.123456+05:30",
            "1969-07-20T20:17:40.5-00:00",
        ],
        "date" => &["2024-02-29", "0001-01-01"],
        "time" => &["12:34:56Z", "23:59:59.25+02:00"],
        "duration" => &["P1DT12H", "PT0.5S"],
        "byte" | "base64" => &["aGVsbG8=", "", "AP/+"],
        "base64url" => &["aGVsbG8", "AP_-"],
        "uuid" => &["123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"],
        "uri" | "url" | "iri" => &["https://example.com/a?b=c#d", "urn:isbn:0451450523"],
        "uri-reference" | "iri-reference" => &["../a?b", "https://example.com"],
        "email" | "idn-email" => &["somebody@example.com"],
        "ipv4" => &["192.0.2.1"],
        "ipv6" => &["2001:db8::1", "::"],
        "hostname" | "idn-hostname" => &["example.com"],
        "decimal" => &["12.50", "-0.001"],
        "json-pointer" => &["/a/0"],
        "regex" => &["^a+$"],
        "uri-template" => &["https://example.com/{id}"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Direction, Document};

    fn check(schema: &str) -> Vec<String> {
        let root = serde_yaml::from_str(schema).unwrap();
        let document = Document::new(&root, Direction::Both);
        let values = strings(&Flat::new(&document, &[&root]));
        values.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
    }

    #[test]
    fn lengths_are_kept() {
        assert_eq!(
            check("{minLength: 6, maxLength: 7}"),
            [
                "textxx",
                "Zo\u{eb} \u{1f600} \"",
                "aaaaaa",
                "\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}\u{fc}"
            ]
        );
        assert_eq!(check("{}"), ["text", ODD, ""]);
    }

    #[test]
    fn a_format_or_a_pattern_comes_first() {
        assert_eq!(check("{format: date}"), ["2024-02-29", "0001-01-01"]);
        assert_eq!(check("{format: x, pattern: '^id_[0-9]+$'}").first().unwrap(), "id_0");
    }
}
