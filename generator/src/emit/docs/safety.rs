//! Whether Markdown is harmless in a doc comment: no doctest, no HTML, no link that rustdoc would look up.

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
};

/// What rustdoc understands.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
}

/// Rustdoc takes `[x]` for a link to an item even where nothing defines it: so must whoever looks for them.
pub(super) fn any_link<'a>(link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    Some((link.reference, CowStr::Borrowed("")))
}

/// Whether a link leads out of the crate.
pub(super) fn is_web(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|it| !it.is_empty())
        && !url.contains(|it: char| it.is_whitespace() || "<>\\".contains(it))
}

/// Whether these lines can stand in a doc comment.
pub(super) fn is_safe(lines: &[String]) -> bool {
    let text = lines.join("\n");
    let mut depth = 0;
    let mut prose = String::new();
    for event in Parser::new_with_broken_link_callback(&text, options(), Some(any_link)) {
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => return false,
            Event::Start(Tag::FootnoteDefinition(_) | Tag::Image { .. }) => return false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => return false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.as_ref() != "text" =>
            {
                return false;
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                if !is_web(&dest_url) || !matches!(link_type, LinkType::Inline | LinkType::Autolink)
                {
                    return false;
                }
                depth += 1;
            }
            Event::Start(Tag::CodeBlock(_)) => depth += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => depth -= 1,
            Event::Text(text) if depth == 0 => prose.push_str(&text),
            _ => prose.push(' '),
        }
    }
    let bare =
        |scheme: &str| prose.split(scheme).skip(1).any(|it| it.starts_with(char::is_alphanumeric));
    !bare("http://") && !bare("https://")
}
