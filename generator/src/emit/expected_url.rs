//! What a URL's parser makes of the literal text of base URLs and path templates.

use std::fmt::Write;

/// A base URL as requests have it: scheme and host in lower case, without the port that its scheme has anyway. `None`:
/// the host would be written in another alphabet.
pub(super) fn base(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let (scheme, host) = (scheme.to_ascii_lowercase(), host.to_ascii_lowercase());
    let default = if scheme == "https" { ":443" } else { ":80" };
    let host = host.strip_suffix(default).unwrap_or(&host);
    host.is_ascii().then(|| format!("{scheme}://{host}{}", self::path(path)))
}

/// A path, and a query behind it, with what cannot stand in them percent-encoded.
pub(super) fn path(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut in_query = false;
    for it in text.chars() {
        in_query |= it == '?';
        let harmful = if in_query { " \"<>'" } else { " \"<>`{}" };
        if it.is_ascii_graphic() && !harmful.contains(it) {
            encoded.push(it);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in it.encode_utf8(&mut bytes).bytes() {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_normal() {
        assert_eq!(base("HTTPS://API.Test:443/V 1").as_deref(), Some("https://api.test/V%201"));
        assert_eq!(base("http://localhost:80").as_deref(), Some("http://localhost"));
        assert_eq!(base("http://localhost:443/a").as_deref(), Some("http://localhost:443/a"));
        assert_eq!(base("https://münchen.test"), None);
    }

    #[test]
    fn only_what_cannot_stand_there_is_encoded() {
        assert_eq!(path("/sp ace/ü/%20:@(1)?q=it's a"), "/sp%20ace/%C3%BC/%20:@(1)?q=it%27s%20a");
    }
}
