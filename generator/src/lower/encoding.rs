//! `encoding`: what a document says of the members of a form.

use openapiv3::{Encoding, MediaType, QueryStyle};

use super::cx::Cx;
use super::refs;
use super::view::{Kind, View};
use crate::ir::{BodyKind, ParamForm, ParamIn, ParamStyle, PartStyle};
use crate::pointer::Pointer;

/// `application/x-www-form-urlencoded`: what all members have in common, and the others.
pub(super) fn form<'a>(cx: &mut Cx<'a>, media: &MediaType, view: Option<&View<'a>>) -> BodyKind {
    let mut styles: Vec<(String, ParamStyle)> = Vec::new();
    for (name, encoding) in &media.encoding {
        let Some(style) = in_form(encoding) else { continue };
        // Only an object is written otherwise than by default.
        let is_default = style == ParamStyle::new(ParamIn::Query, ParamForm::Plain)
            && view
                .and_then(|it| it.properties.get(name.as_str()))
                .is_some_and(|it| refs::view(cx, it).kind() != Some(Kind::Object));
        if !is_default {
            styles.push((name.clone(), style));
        }
    }
    let in_brackets = ParamStyle::new(ParamIn::Query, ParamForm::Brackets);
    let brackets = !styles.is_empty() && styles.iter().all(|(_, it)| *it == in_brackets);
    let members = if brackets { Vec::new() } else { styles };
    BodyKind::Form { brackets, members }
}

/// How a member is written; `None`: the default. A style counts more than a media type.
fn in_form(encoding: &Encoding) -> Option<ParamStyle> {
    let is_json = encoding.content_type.as_deref().is_some_and(|it| it.contains("json"));
    let form = match (&encoding.style, encoding.explode) {
        (Some(QueryStyle::DeepObject), _) => ParamForm::Brackets,
        (Some(QueryStyle::SpaceDelimited), false) => ParamForm::Spaces,
        (Some(QueryStyle::PipeDelimited), false) => ParamForm::Pipes,
        (Some(QueryStyle::Form), false) => ParamForm::Comma,
        (Some(_), true) => ParamForm::Plain,
        (None, _) if is_json => ParamForm::Json,
        (None, _) => return None,
    };
    Some(ParamStyle { place: ParamIn::Query, form, keeps_reserved: encoding.allow_reserved })
}

/// `multipart/form-data`.
pub(super) fn multipart(cx: &mut Cx<'_>, media: &MediaType, at: &Pointer) -> BodyKind {
    let mut parts = Vec::new();
    for (name, encoding) in &media.encoding {
        let content_type = encoding.content_type.clone().filter(|it| !it.contains([',', '*']));
        let is_json = content_type.as_deref().is_some_and(|it| it.contains("json"));
        let form = match encoding.style {
            Some(QueryStyle::DeepObject) => ParamForm::Brackets,
            _ if is_json => ParamForm::Json,
            _ => ParamForm::Plain,
        };
        if form == ParamForm::Plain && encoding.style.is_some() && !encoding.explode {
            cx.diagnostics.style_of_part(&at.join("encoding").join(name), name);
        }
        if content_type.is_some() || form != ParamForm::Plain {
            parts.push(PartStyle { wire: name.clone(), content_type, form });
        }
    }
    BodyKind::Multipart(parts)
}

#[cfg(test)]
mod tests {
    use crate::lower::check::check_paths;

    #[test]
    fn a_part_is_no_list() {
        insta::assert_snapshot!(check_paths("
paths:
  /apples:
    post:
      tags: [Apples]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                few: {type: array, items: {type: string}}
                many: {type: array, items: {type: string}}
                deep: {type: object, properties: {k: {type: string}}}
                json: {type: array, items: {type: string}}
            encoding:
              few: {style: form, explode: false}
              many: {style: form, explode: true}
              deep: {style: deepObject}
              json: {contentType: application/json}
      responses: {'204': {description: ok}}
"), @"
        apples.create(body: CreateApple) -> ()        POST /apples  multipart  deep brackets  json jsonapplication/json
        warning[form-without-file]: a multipart body, and none of its parts is a file (at #/paths/~1apples/post/requestBody/content/multipart~1form-data; documents made from code often lack the part with the file)
        error[form]: the style of the part `few` is not heeded: each item of a list is a part of its own (at #/paths/~1apples/post/requestBody/content/multipart~1form-data/encoding/few)
        ");
    }
}
