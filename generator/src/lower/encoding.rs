//! `encoding`: what a document says of the members of a form.

use openapiv3::{Encoding, MediaType, QueryStyle};

use crate::ir::{BodyKind, ParamForm, PartStyle};

/// `application/x-www-form-urlencoded`: what all members have in common, and the others.
pub(super) fn form(media: &MediaType) -> BodyKind {
    let forms: Vec<(String, ParamForm)> = media
        .encoding
        .iter()
        .filter_map(|(name, encoding)| Some((name.clone(), in_form(encoding)?)))
        .collect();
    let brackets = !forms.is_empty() && forms.iter().all(|(_, it)| *it == ParamForm::Brackets);
    let members = if brackets { Vec::new() } else { forms };
    BodyKind::Form { brackets, members }
}

/// The form of a member; `None`: the default.
fn in_form(encoding: &Encoding) -> Option<ParamForm> {
    let is_json = encoding.content_type.as_deref().is_some_and(|it| it.contains("json"));
    match (&encoding.style, encoding.explode) {
        (Some(QueryStyle::DeepObject), _) => Some(ParamForm::Brackets),
        (Some(QueryStyle::SpaceDelimited), false) => Some(ParamForm::Spaces),
        (Some(QueryStyle::PipeDelimited), false) => Some(ParamForm::Pipes),
        (Some(_), _) => Some(ParamForm::Plain),
        (None, _) if is_json => Some(ParamForm::Json),
        (None, _) => None,
    }
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
