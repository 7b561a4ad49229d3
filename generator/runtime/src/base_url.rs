//! What may be a base URL: http or https, without user, query and fragment, and in clear only on
//! this machine.

use url::{Host, Url};

/// Where plain http may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlainHttp {
    Loopback,
    Anywhere,
}

/// The URL in the form requests are built on: without a trailing slash. The error says what is
/// wrong with it, but never repeats it.
pub(crate) fn check(text: &str, plain_http: PlainHttp) -> Result<String, &'static str> {
    let url = Url::parse(text.trim_ascii()).map_err(|_| "is no absolute URL")?;
    let host = url.host().ok_or("has no host")?;
    match (url.scheme(), plain_http) {
        ("https", _) | ("http", PlainHttp::Anywhere) => {}
        ("http", PlainHttp::Loopback) if is_loopback(&host) => {}
        ("http", PlainHttp::Loopback) => {
            return Err("is plain http to another machine, which needs `allow_plain_http`");
        }
        _ => return Err("is neither http nor https"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user or password, which belong to `basic_auth`");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or fragment");
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_stay_and_slashes_go() {
        let cases = [
            ("https://api.test", "https://api.test"),
            ("https://api.test/", "https://api.test"),
            ("https://api.test/v1", "https://api.test/v1"),
            (" https://API.test:443/v1/ ", "https://api.test/v1"),
            ("https://api.test/a/b//", "https://api.test/a/b"),
            ("http://localhost:8080/v1", "http://localhost:8080/v1"),
            ("http://api.localhost", "http://api.localhost"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("http://[::1]:1/", "http://[::1]:1"),
            ("https://münchen.test", "https://xn--mnchen-3ya.test"),
        ];
        for (text, expected) in cases {
            assert_eq!(check(text, PlainHttp::Loopback).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn others_are_refused() {
        for text in [
            "",
            "api.test",
            "/v1",
            "ftp://api.test",
            "file:///etc",
            "http://api.test",
            "http://10.0.0.1",
            "http://localhost.test",
            "https://user@api.test",
            "https://u:p@api.test",
            "https://api.test?x=1",
            "https://api.test#x",
        ] {
            assert!(check(text, PlainHttp::Loopback).is_err(), "{text}");
        }
        let allowed = check("http://api.test/", PlainHttp::Anywhere);
        assert_eq!(allowed.as_deref(), Ok("http://api.test"));
    }
}
