//! [`Words`]: a wire name taken apart, so that it can be written in any of Rust's styles.

use std::sync::Arc;

use heck::ToUpperCamelCase;

/// The words of a name, each lower case, none empty. Copies are cheap.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words(Arc<Vec<String>>);

/// Words with capitals inside.
const BRANDS: &[&str] =
    &["OAuth", "GraphQL", "IPv4", "IPv6", "LoRA", "QLoRA", "macOS", "iOS", "NoSQL", "MySQL"];

/// How many letters a name has at most before and behind what is left out of it.
const MAX_HALF: usize = 40;

impl Words {
    /// Takes a wire name apart: at everything that is no letter and no digit, and where the case changes. Never empty:
    /// a name without letters and digits is spelt out, and the empty name is `Empty`.
    pub fn split(text: &str) -> Self {
        let mut words = Vec::new();
        if has_plain_signs(text.trim()) {
            let runs = text.split(|it: char| !it.is_ascii_alphanumeric());
            runs.for_each(|it| split_run(it, &mut words));
        } else {
            split_runs(text.trim(), &mut words);
        }
        if words.is_empty() { spell(text).into_iter().collect() } else { Self(Arc::new(words)) }
    }

    /// These words, then those.
    #[must_use]
    pub fn then(&self, more: &Self) -> Self {
        match (self.is_empty(), more.is_empty()) {
            (_, true) => self.clone(),
            (true, false) => more.clone(),
            (false, false) => self.0.iter().chain(more.0.iter()).cloned().collect(),
        }
    }

    /// These words, then a number.
    #[must_use]
    pub fn numbered(&self, n: usize) -> Self {
        self.then(&[n.to_string()].into_iter().collect())
    }

    /// The words, but of a name that nobody could read only the first and the last.
    pub(super) fn capped(&self) -> Self {
        let length = |words: &[String]| words.iter().map(|it| it.chars().count()).sum::<usize>();
        if length(&self.0) <= 2 * MAX_HALF {
            return self.clone();
        }
        let short: Vec<String> =
            self.0.iter().map(|it| it.chars().take(MAX_HALF).collect()).collect();
        let fits = |words: &[String]| words.len() <= MAX_HALF && length(words) <= MAX_HALF;
        let head = (0..=short.len()).rev().find(|n| fits(&short[..*n])).unwrap_or_default();
        let tail = (head..=short.len()).find(|n| fits(&short[*n..])).unwrap_or(short.len());
        Self(Arc::new([&short[..head], &short[tail..]].concat()))
    }

    /// The words, in order.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// Whether there are none; never so after [`Words::split`].
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `TooManyRequests`: without separators, but for `_` between two digits and before a leading one.
    pub fn pascal(&self) -> String {
        let mut text = String::new();
        for word in self.0.iter() {
            let starts_with_digit = word.starts_with(|it: char| it.is_ascii_digit());
            if starts_with_digit && text.chars().last().is_none_or(|it| it.is_ascii_digit()) {
                text.push('_');
            }
            match word.split_at_checked(1) {
                Some((first, rest)) if is_plain(word) => {
                    text.push_str(&first.to_ascii_uppercase());
                    text.push_str(rest);
                }
                _ => text.push_str(&word.to_upper_camel_case()),
            }
        }
        text
    }

    /// `too_many_requests`.
    pub fn snake(&self) -> String {
        let text = self.0.join("_");
        if text.starts_with(|it: char| it.is_ascii_digit()) { format!("_{text}") } else { text }
    }

    /// `too_many_requests` in ASCII: the compiler looks for no file whose name has other letters.
    pub fn module(&self) -> String {
        self.snake().chars().map(in_ascii).collect()
    }

    /// `too-many-requests`.
    pub fn kebab(&self) -> String {
        self.0.join("-")
    }

    /// `Too many requests`.
    pub fn sentence(&self) -> String {
        let text = self.0.join(" ");
        let mut chars = text.chars();
        chars.next().map_or_else(String::new, |it| it.to_uppercase().chain(chars).collect())
    }
}

impl FromIterator<String> for Words {
    /// Words that are split already; empty ones are left out.
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Self {
        Self(Arc::new(words.into_iter().filter(|it| !it.is_empty()).collect()))
    }
}

/// Whether all that is no letter and no digit only stands between words: so it is in most names.
fn has_plain_signs(text: &str) -> bool {
    text.is_ascii() && !text.starts_with(['-', '+']) && !text.contains([':', '\''])
}

/// The runs of letters and digits of any name.
fn split_runs(text: &str, words: &mut Vec<String>) {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut run = String::new();
    for (at, &char) in chars.iter().enumerate() {
        let between_digits = at > 0 && digit(at - 1) && digit(at + 1);
        match char {
            '-' | '−' if at == 0 && digit(1) => words.push("minus".to_owned()),
            '+' if at == 0 && digit(1) => words.push("plus".to_owned()),
            ':' | '×' if between_digits => run.push('x'),
            '\'' | '’' | '\u{300}'..='\u{36f}' if !run.is_empty() => {}
            _ if is_kept(char) => run.push(char),
            _ if char.is_alphanumeric() => match latin(char) {
                Some(letters) => run.push_str(letters),
                None => {
                    split_run(&std::mem::take(&mut run), words);
                    words.push(format!("u{:x}", u32::from(char)));
                }
            },
            _ => split_run(&std::mem::take(&mut run), words),
        }
    }
    split_run(&run, words);
}

/// A small letter by those of ASCII that people write for it, or by its number.
fn in_ascii(char: char) -> String {
    let letters = match char {
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ð' => "d",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        'þ' => "th",
        'ß' => "ss",
        it if it.is_ascii() => return it.to_string(),
        it => return format!("u{:x}", u32::from(it)),
    };
    letters.to_owned()
}

/// Whether only the first letter has to change.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_digit() || it.is_ascii_lowercase())
}

/// What stays in an identifier as it is. Other letters would be valid too, but the compiler warns of many of them.
fn is_kept(char: char) -> bool {
    matches!(char,
        '0'..='9' | 'a'..='z' | 'A'..='Z'
        | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ'
        | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣')
}

/// A letter of another script in Latin ones; `None` if there are none for it.
fn latin(char: char) -> Option<&'static str> {
    let letters = deunicode::deunicode_char(char)?.trim();
    let is_word = !letters.is_empty() && letters.bytes().all(|it| it.is_ascii_alphanumeric());
    is_word.then_some(letters)
}

/// Splits letters and digits where the case changes.
fn split_run(run: &str, words: &mut Vec<String>) {
    if is_plain(run) {
        return words.extend(Some(run.to_owned()).filter(|it| !it.is_empty()));
    }
    let chars: Vec<char> = run.chars().collect();
    let mut start = 0;
    while start < chars.len() {
        let mut end = start + brand(&chars[start..]).max(1);
        while end < chars.len() && !is_border(&chars, start, end) {
            end += 1;
        }
        words.push(match run.is_ascii() {
            true => run[start..end].to_ascii_lowercase(),
            false => chars[start..end].iter().flat_map(|it| it.to_lowercase()).collect(),
        });
        start = end;
    }
}

/// How many characters of a word with capitals inside stand here.
fn brand(chars: &[char]) -> usize {
    let starts = |it: &&&str| {
        it.len() <= chars.len() && it.chars().zip(chars).all(|(brand, char)| brand == *char)
    };
    let is_whole = |it: &&&str| !chars.get(it.len()).is_some_and(|it| it.is_lowercase());
    BRANDS.iter().filter(starts).find(is_whole).map_or(0, |it| it.len())
}

/// Whether a new word starts at `at`, in the word that started at `start`.
fn is_border(chars: &[char], start: usize, at: usize) -> bool {
    let is_lower = |at: usize| chars.get(at).is_some_and(|it| it.is_lowercase());
    let is_upper = |at: usize| chars.get(at).is_some_and(|it| it.is_uppercase());
    if !is_upper(at) {
        return false;
    }
    if is_upper(at - 1) {
        // `IDs`, `URLs`: the plural of an acronym is one word.
        let is_plural = chars.get(at + 1) == Some(&'s') && !is_lower(at + 2);
        return is_lower(at + 1) && !is_plural;
    }
    if chars[at - 1].is_ascii_digit() {
        // `2Token` and `V2API` are two words, `8GB` and `B2B` are one.
        return is_lower(at + 1) || (!chars[start].is_ascii_digit() && is_upper(at + 1));
    }
    true
}

/// The words of a name without letters and digits.
fn spell(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec!["empty".to_owned()];
    }
    text.chars().take(8).flat_map(spell_char).collect()
}

fn spell_char(char: char) -> Vec<String> {
    let word = match char {
        ' ' => "space",
        '\t' => "tab",
        '\n' | '\r' => "newline",
        ',' => "comma",
        '.' => "dot",
        ':' => "colon",
        ';' => "semicolon",
        '/' => "slash",
        '\\' => "backslash",
        '|' => "pipe",
        '-' => "minus",
        '+' => "plus",
        '*' => "star",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '%' => "percent",
        '&' => "and",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        _ => return spell_symbol(char),
    };
    vec![word.to_owned()]
}

/// An emoji or other sign by its name: `rocket`.
fn spell_symbol(char: char) -> Vec<String> {
    let name = deunicode::deunicode_char(char).unwrap_or_default();
    let words: Vec<String> = name
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|it| it.len() > 1)
        .map(str::to_ascii_lowercase)
        .collect();
    let is_joiner = matches!(char, '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    if words.is_empty() && !is_joiner { vec![format!("u{:x}", u32::from(char))] } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> String {
        let words = Words::split(text);
        format!("{} {}", words.pascal(), words.snake())
    }

    #[test]
    fn splits_where_people_would() {
        assert_eq!(check("createdAt"), "CreatedAt created_at");
        assert_eq!(check("AgentIDs"), "AgentIds agent_ids");
        assert_eq!(check("getURLsForUser"), "GetUrlsForUser get_urls_for_user");
        assert_eq!(check("HTTPBearer"), "HttpBearer http_bearer");
        assert_eq!(check("OAuth2Token"), "Oauth2Token oauth2_token");
        assert_eq!(check("userOAuth"), "UserOauth user_oauth");
        assert_eq!(
            check("GenericResponse_SecretResponse_"),
            "GenericResponseSecretResponse generic_response_secret_response"
        );
        assert_eq!(check("RL.LoraConfig"), "RlLoraConfig rl_lora_config");
        assert_eq!(check("application/geo+json"), "ApplicationGeoJson application_geo_json");
        assert_eq!(check("xi-api-key"), "XiApiKey xi_api_key");
        assert_eq!(check("_meta"), "Meta meta");
        assert_eq!(check("{GPUType}"), "GpuType gpu_type");
        assert_eq!(check("don't"), "Dont dont");
    }

    #[test]
    fn leaves_out_the_middle_of_what_nobody_can_read() {
        let capped = |text: &str| Words::split(text).capped().snake();
        assert_eq!(capped("create_secret"), "create_secret");
        let long = (0..60).map(|it| format!("word{it}")).collect::<Vec<_>>().join("_");
        assert_eq!(
            capped(&long),
            "word0_word1_word2_word3_word4_word5_word6_word7_word54_word55_word56_word57_word58_word59"
        );
        assert_eq!(capped(&"a".repeat(500)), "a".repeat(40));
        // The ends of many words are found without adding up all the rest each time.
        assert_eq!(capped(&"a_".repeat(50_000)), ["a"; 80].join("_"));
        assert_eq!(capped(&"ж".repeat(80)), "zh".repeat(20));
    }

    #[test]
    fn modules_are_in_ascii() {
        assert_eq!(Words::split("Öffentliche Straße").module(), "offentliche_strasse");
        assert_eq!(Words::split("Smørrebrød æ").module(), "smorrebrod_ae");
        assert_eq!(Words::split("日本").module(), "u65e5u672c");
        assert_eq!(Words::split("TooMany").module(), "too_many");
    }

    #[test]
    fn keeps_digits_apart() {
        assert_eq!(check("RTX3070_8GB"), "Rtx3070_8gb rtx3070_8gb");
        assert_eq!(check("mp3_44100_128"), "Mp3_44100_128 mp3_44100_128");
        assert_eq!(check("v2_5"), "V2_5 v2_5");
        assert_eq!(check("v25"), "V25 v25");
        assert_eq!(check("-1"), "Minus1 minus_1");
        assert_eq!(check("+1"), "Plus1 plus_1");
        assert_eq!(check("1"), "_1 _1");
        assert_eq!(check("9:16"), "_9x16 _9x16");
        assert_eq!(check("3_month_period"), "_3MonthPeriod _3_month_period");
        assert_eq!(check("1080p"), "_1080p _1080p");
        assert_eq!(check("V2API"), "V2Api v2_api");
        assert_eq!(check("B2B"), "B2b b2b");
    }

    #[test]
    fn spells_what_has_no_letters() {
        assert_eq!(check(""), "Empty empty");
        assert_eq!(check(" "), "Space space");
        assert_eq!(check(","), "Comma comma");
        assert_eq!(check("<="), "LessEqual less_equal");
        assert_eq!(check("☃"), "Snowman snowman");
    }

    #[test]
    fn writes_other_scripts_in_latin_letters() {
        assert_eq!(check("имяКлиента"), "ImiaKlienta imia_klienta");
        assert_eq!(check("Όνομα"), "Onoma onoma");
        assert_eq!(check("ﷺ"), "Ufdfa ufdfa");
        assert_eq!(check("🚀"), "Rocket rocket");
        assert_eq!(check("🔐 Sign in"), "SignIn sign_in");
    }

    #[test]
    fn keeps_letters_the_compiler_is_content_with() {
        assert_eq!(check("größeMax"), "GrößeMax größe_max");
        assert_eq!(check("名前"), "名前 名前");
        assert_eq!(check("аб"), "Ab ab");
        assert_eq!(check("e\u{301}tat"), "Etat etat");
    }
}
