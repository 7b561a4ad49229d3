//! A member of a form that says anything of its style has OpenAPI's defaults for the rest, which a typed document cannot
//! tell from `explode: false`.
//!
//! ```yaml
//! requestBody: {content: {a/form: {encoding: {ids: {explode: false}}}}}    # before
//! requestBody: {content: {a/form: {encoding: {ids: {explode: false, style: form}}}}}    # after
//! requestBody: {content: {a/form: {encoding: {ids: {style: form}}}}}    # before
//! requestBody: {content: {a/form: {encoding: {ids: {style: form, explode: true}}}}}    # after
//! ```
//!
//! Seen in: form bodies with `explode: false` alone, which mean `ids=1,2`.

use serde_json::Value;

use crate::normalize::{Editor, Pass};
use crate::shape::Kind;

pub(super) const PASS: Pass = Pass {
    id: "encoding-style",
    about: "a member of a form with a style has the style's defaults written out",
    rewrite,
};

fn rewrite(document: &mut Editor) {
    document.each(Kind::Encoding, &["style", "explode", "allowReserved"], |encoding| {
        let style = encoding.get("style").and_then(Value::as_str);
        let is_form = style.is_none_or(|it| it == "form");
        let has = |key| encoding.contains_key(key);
        let (lacks_style, lacks_explode) = (!has("style"), is_form && !has("explode"));
        if !lacks_style && !lacks_explode {
            return;
        }
        let encoding = encoding.edit();
        if lacks_style {
            encoding.insert("style".to_owned(), Value::from("form"));
        }
        if lacks_explode {
            encoding.insert("explode".to_owned(), Value::from(true));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::check;

    #[test]
    fn only_what_has_a_style_is_completed() {
        insta::assert_snapshot!(check(PASS, "
paths:
  /a:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            encoding:
              a: {explode: false}
              b: {style: form}
              c: {allowReserved: true}
              d: {style: deepObject}
              e: {contentType: application/json}
"), @"
        paths:
          /a:
            post:
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    encoding:
                      a:
                        explode: false
                        style: form
                      b:
                        style: form
                        explode: true
                      c:
                        allowReserved: true
                        style: form
                        explode: true
                      d:
                        style: deepObject
                      e:
                        contentType: application/json
        ");
    }
}
