//! Whether a content type is the documented one.

/// Whether a content type is of the documented media type.
pub(crate) fn is_media(given: &str, documented: &str) -> bool {
    let mut wanted = documented.split(';');
    let documented = wanted.next().unwrap_or_default();
    let has_all = wanted.all(|it| given.split(';').skip(1).any(|given| is_parameter(given, it)));
    let given = given.split(';').next().unwrap_or_default().trim();
    if given.eq_ignore_ascii_case(documented) || documented == "*/*" {
        return has_all;
    }
    let parts = |media: &str| {
        let (family, subtype) = media.split_once('/')?;
        Some((family.to_ascii_lowercase(), subtype.to_ascii_lowercase()))
    };
    let is_kin = match (parts(given), parts(documented)) {
        (Some((given, _)), Some((family, subtype))) if subtype == "*" => given == family,
        (Some((_, given)), Some((_, subtype))) if subtype == "json" => given.ends_with("+json"),
        _ => false,
    };
    has_all && is_kin
}

/// Whether two parameters of media types say the same: quotes are a matter of taste.
fn is_parameter(given: &str, documented: &str) -> bool {
    fn bare(text: &str) -> impl Iterator<Item = u8> {
        text.trim().bytes().filter(|it| *it != b'"').map(|it| it.to_ascii_lowercase())
    }
    bare(given).eq(bare(documented))
}
