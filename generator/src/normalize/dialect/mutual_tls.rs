//! 3.1 can say that clients show a certificate; 3.0 would call it a scheme of HTTP that nobody knows.
//!
//! ```yaml
//! {components: {securitySchemes: {a: {type: mutualTLS, description: Bring one}}}}    # before
//! {components: {securitySchemes: {a: {type: http, scheme: mutualTLS, description: Bring one}}}}    # after
//! ```
//!
//! Seen in: documents of banks. The transport brings the certificate, no request carries it.

use serde_json::Value;

use crate::normalize::{Editor, Pass, put};
use crate::shape::Kind;

pub(super) const PASS: Pass =
    Pass { id: "mutual-tls", about: "clients show a certificate, which 3.0 cannot say", rewrite };

fn rewrite(document: &mut Editor) {
    document.each(Kind::SecurityScheme, &["type"], |scheme| {
        if scheme.get("type").is_none_or(|it| it != "mutualTLS") {
            return;
        }
        let scheme = scheme.edit();
        let at = scheme.keys().position(|it| it == "type").unwrap_or(0);
        scheme.insert("type".to_owned(), Value::from("http"));
        put(scheme, at + 1, "scheme", Value::from("mutualTLS"));
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn other_schemes_stay() {
        insta::assert_snapshot!(check(PASS, "
components: {securitySchemes: {a: {description: d, type: mutualTLS}, b: {type: http, scheme: basic}, c: {scheme: x, type: mutualTLS}}}
"), @"
        components:
          securitySchemes:
            a:
              description: d
              type: http
              scheme: mutualTLS
            b:
              type: http
              scheme: basic
            c:
              type: http
              scheme: mutualTLS
        ");
    }
}
