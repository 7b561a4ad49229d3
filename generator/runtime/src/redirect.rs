//! Where a redirect may lead: within the origin with everything, to other origins with nothing.

use http::header::{ACCEPT, ACCEPT_LANGUAGE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use url::Url;

use crate::fault::RedirectProblem;
use crate::headers;

/// How many redirects one attempt follows.
pub(crate) const MOST: u32 = 5;

/// What may be shown to the server a request goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// It is the origin the call is for.
    Origin,
    /// A redirect led here: no credential, no body, not even back at the first origin.
    Stranger,
}

/// Where the next request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hop {
    pub(crate) url: Url,
    pub(crate) trust: Trust,
}

/// The next hop, or why there is none; `None` if the reply is no redirect.
pub(crate) fn next(
    method: &Method,
    from: &Hop,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<Result<Hop, (RedirectProblem, Option<Url>)>> {
    let keeps_method = match status.as_u16() {
        301..=303 => false,
        307 | 308 => true,
        _ => return None,
    };
    let location = headers::value(headers, &LOCATION)?.to_str().ok();
    let url = location.and_then(|location| from.url.join(location).ok());
    let Some(url) = url.filter(|url| matches!(url.scheme(), "http" | "https")) else {
        return Some(Err((RedirectProblem::BadLocation, None)));
    };
    let reads = matches!(*method, Method::GET | Method::HEAD);
    let same = has_same_origin(&url, &from.url);
    let problem = if from.url.scheme() == "https" && url.scheme() == "http" {
        RedirectProblem::Insecure
    } else if !reads && !keeps_method {
        RedirectProblem::ChangesMethod
    } else if !reads && !same {
        RedirectProblem::OtherOrigin
    } else {
        return Some(Ok(Hop {
            url: bare(url),
            trust: if same { from.trust } else { Trust::Stranger },
        }));
    };
    Some(Err((problem, Some(url))))
}

/// Whether another origin may see the header.
pub(crate) fn for_strangers(name: &HeaderName) -> bool {
    [ACCEPT, ACCEPT_LANGUAGE, USER_AGENT].contains(name)
}

/// A URL for a message: scheme, host and path, the path's arguments replaced by their names.
pub(crate) fn shown(url: &Url, arguments: &[(&'static str, String)]) -> String {
    let mut shown = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    if let Some(port) = url.port() {
        shown += &format!(":{port}");
    }
    // The path begins with a slash, and nothing stands before that.
    for segment in url.path().split('/').skip(1) {
        match arguments.iter().find(|(_, value)| value == segment) {
            Some((name, _)) => shown += &format!("/{{{name}}}"),
            None => {
                shown.push('/');
                shown.push_str(segment);
            }
        }
    }
    shown
}

/// Of http and https URLs only.
fn has_same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme()
        && a.host_str() == b.host_str()
        && a.port_or_known_default() == b.port_or_known_default()
}

/// A location's user and password are not ours to send.
fn bare(mut url: Url) -> Url {
    // Both fail only for URLs without a host, which http and https ones always have.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.set_fragment(None);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hop(url: &str, trust: Trust) -> Hop {
        Hop { url: Url::parse(url).unwrap(), trust }
    }

    fn step(
        method: Method,
        from: &str,
        status: u16,
        to: &str,
    ) -> Option<Result<Hop, RedirectProblem>> {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, to.parse().unwrap());
        let status = StatusCode::from_u16(status).unwrap();
        next(&method, &hop(from, Trust::Origin), status, &headers)
            .map(|step| step.map_err(|(problem, _)| problem))
    }

    #[test]
    fn reads_follow_everywhere_and_lose_trust_abroad() {
        for status in [301, 302, 303, 307, 308] {
            let within = step(Method::GET, "https://a.test/v1/x", status, "/v2/x?y=1");
            assert_eq!(within, Some(Ok(hop("https://a.test/v2/x?y=1", Trust::Origin))));
            let across = step(Method::HEAD, "https://a.test/x", status, "https://u:p@b.test/x#f");
            assert_eq!(across, Some(Ok(hop("https://b.test/x", Trust::Stranger))));
        }
        let port = step(Method::GET, "https://a.test/x", 302, "https://a.test:8443/x");
        assert_eq!(port, Some(Ok(hop("https://a.test:8443/x", Trust::Stranger))));
        let upgrade = step(Method::GET, "http://a.test/x", 302, "https://a.test/x");
        assert_eq!(upgrade, Some(Ok(hop("https://a.test/x", Trust::Stranger))));
    }

    #[test]
    fn trust_does_not_come_back() {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, "/y".parse().unwrap());
        let from = hop("https://b.test/x", Trust::Stranger);
        let back = next(&Method::GET, &from, StatusCode::FOUND, &headers);
        assert_eq!(back, Some(Ok(hop("https://b.test/y", Trust::Stranger))));
    }

    #[test]
    fn other_methods_follow_307_and_308_at_home_only() {
        let home = step(Method::POST, "https://a.test/x", 307, "https://a.test/x/");
        assert_eq!(home, Some(Ok(hop("https://a.test/x/", Trust::Origin))));
        let abroad = step(Method::POST, "https://a.test/x", 308, "https://b.test/x");
        assert_eq!(abroad, Some(Err(RedirectProblem::OtherOrigin)));
        for status in [301, 302, 303] {
            let changed = step(Method::DELETE, "https://a.test/x", status, "/y");
            assert_eq!(changed, Some(Err(RedirectProblem::ChangesMethod)), "{status}");
        }
    }

    #[test]
    fn https_is_not_left() {
        for method in [Method::GET, Method::POST] {
            let left = step(method, "https://a.test/secrets", 307, "http://a.test/secrets/");
            assert_eq!(left, Some(Err(RedirectProblem::Insecure)));
        }
    }

    #[test]
    fn other_schemes_and_broken_locations_are_refused() {
        for to in ["file:///etc/passwd", "javascript:alert(1)", "http://", "http://[", "data:,x"] {
            let step = step(Method::GET, "https://a.test/x", 302, to);
            assert_eq!(step, Some(Err(RedirectProblem::BadLocation)), "{to}");
        }
        assert_eq!(step(Method::GET, "https://a.test/x", 304, "/y"), None);
        let none = HeaderMap::new();
        let from = hop("https://a.test/x", Trust::Origin);
        assert_eq!(next(&Method::GET, &from, StatusCode::FOUND, &none), None);
    }

    #[test]
    fn a_message_shows_neither_query_nor_arguments() {
        let url = Url::parse("https://u:p@a.test/secrets/s%20t/?key=K3Y").unwrap();
        let arguments = [("id", "s%20t".to_owned())];
        assert_eq!(shown(&url, &arguments), "https://a.test/secrets/{id}/");
    }
}
