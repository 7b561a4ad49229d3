//! A text that a regular expression accepts.

use regex_syntax::hir::{Class, Hir, HirKind};

/// A short text that the pattern accepts; `None` if the pattern uses what this regular-expression syntax has not.
/// Whoever asks has it validated: anchors and word boundaries are not minded here.
pub(crate) fn sample(pattern: &str) -> Option<String> {
    let hir = regex_syntax::ParserBuilder::new().build().parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, &mut text)?;
    Some(text)
}

fn write(hir: &Hir, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => (),
        HirKind::Literal(it) => text.push_str(std::str::from_utf8(&it.0).ok()?),
        HirKind::Class(it) => text.push(pick(it)?),
        HirKind::Repetition(it) => {
            let least = it.min.max(u32::from(it.max != Some(0)));
            for _ in 0..least.min(4096) {
                write(&it.sub, text)?;
            }
        }
        HirKind::Capture(it) => write(&it.sub, text)?,
        HirKind::Concat(all) => all.iter().try_for_each(|it| write(it, text))?,
        HirKind::Alternation(all) => write(all.first()?, text)?,
    }
    Some(())
}

/// A readable character of a class, if it has one.
fn pick(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let has = |it: &char| class.iter().any(|range| range.start() <= *it && *it <= range.end());
    let readable = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(' '..='~').find(has);
    readable.or_else(|| class.iter().next().map(|it| it.start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_the_pattern_accepts() {
        for (pattern, text) in [
            ("^[a-z]{3}-\\d+$", "aaa-0"),
            ("^(foo|bar)?$", "foo"),
            ("^\\+[1-9]\\d{1,14}$", "+10"),
            ("^.*$", "a"),
            ("[^a-zA-Z0-9]", " "),
        ] {
            assert_eq!(sample(pattern).as_deref(), Some(text), "{pattern}");
        }
        assert_eq!(sample("(?!x)y"), None);
    }
}
