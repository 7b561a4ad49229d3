//! `encoding`: what a document says of the members of a form.

use openapiv3::{Encoding, MediaType, QueryStyle};

use super::cx::Cx;
use super::refs;
use super::view::{Kind, View};
use crate::ir::{BodyKind, ParamForm, ParamIn, ParamStyle, PartStyle};

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
pub(super) fn multipart(media: &MediaType) -> BodyKind {
    let parts = media.encoding.iter().filter_map(|(name, encoding)| {
        let content_type = encoding.content_type.clone().filter(|it| !it.contains([',', '*']));
        let is_json = content_type.as_deref().is_some_and(|it| it.contains("json"));
        let form = match encoding.style {
            Some(QueryStyle::DeepObject) => ParamForm::Brackets,
            _ if is_json => ParamForm::Json,
            _ => ParamForm::Plain,
        };
        let says_nothing = content_type.is_none() && form == ParamForm::Plain;
        (!says_nothing).then(|| PartStyle { wire: name.clone(), content_type, form })
    });
    BodyKind::Multipart(parts.collect())
}
