//! How requests are listed: the style of a parameter, the kind of a body.

use crate::ir::{Body, BodyKind, ParamForm, ParamIn, ParamStyle};

/// `header exploded`; nothing where it is the default of the query or path.
pub(super) fn style(style: ParamStyle) -> String {
    let place = match style.place {
        ParamIn::Path | ParamIn::Query => "",
        ParamIn::Header => "header",
        ParamIn::Cookie => "cookie",
    };
    let form = match style.form {
        ParamForm::Plain => "",
        ParamForm::Exploded => "exploded",
        ParamForm::Comma => "commas",
        ParamForm::Spaces => "spaces",
        ParamForm::Pipes => "pipes",
        ParamForm::Brackets => "brackets",
        ParamForm::Label => "label",
        ParamForm::LabelExploded => "label exploded",
        ParamForm::Matrix => "matrix",
        ParamForm::MatrixExploded => "matrix exploded",
        ParamForm::Json => "json",
    };
    let reserved = if style.keeps_reserved { "reserved" } else { "" };
    let words: Vec<&str> =
        [place, form, reserved].into_iter().filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// `form brackets, ids commas`; nothing for JSON that says so.
pub(super) fn body_notes(body: &Body) -> String {
    let mut notes = match &body.kind {
        BodyKind::Json if body.media == "application/json" => String::new(),
        BodyKind::Form { brackets: true, .. } => "  form brackets".to_owned(),
        BodyKind::Form { brackets: false, .. } => "  form".to_owned(),
        BodyKind::Multipart(_) => "  multipart".to_owned(),
        BodyKind::Lines => format!("  lines of {}", body.media),
        BodyKind::Json | BodyKind::Text | BodyKind::File => format!("  {}", body.media),
    };
    body.unwritten.iter().for_each(|it| notes.push_str(&format!("  not {it}")));
    if let BodyKind::Form { members, .. } = &body.kind {
        for (wire, member) in members {
            let style = Some(style(*member)).filter(|it| !it.is_empty());
            notes.push_str(&format!("  {wire} {}", style.as_deref().unwrap_or("plain")));
        }
    }
    if let BodyKind::Multipart(parts) = &body.kind {
        for part in parts {
            let media = part.content_type.as_deref().unwrap_or_default();
            notes.push_str(&format!(
                "  {} {}{media}",
                part.wire,
                style(ParamStyle::new(ParamIn::Query, part.form))
            ));
        }
    }
    notes
}
