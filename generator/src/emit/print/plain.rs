//! Items that need no layout, printed straight from their tokens: structs, enums, aliases, tables, simple functions.
//!
//! That is most of what is emitted. To parse it and to have it laid out would give the same text in several times the
//! time; whatever may not fit its line, or is written in another way, goes that way.

use proc_macro2::{Delimiter, TokenTree};

use super::attributes::Attributes;
use super::flat::flat;
use super::tree::{Tree, split_commas};
use super::{cases, functions, tables, uses};

/// The longest line of a member.
const WIDTH: usize = 100;

/// The longest line of a head, which nothing joins if it was broken.
const HEAD: usize = 89;

const INDENT: &str = "    ";

/// The text of one item.
pub(super) fn item(trees: &[Tree]) -> Option<String> {
    let mut out = String::new();
    let (attributes, rest) = Attributes::split(trees);
    attributes.print("", &mut out)?;
    if let Some(table) = tables::table(rest) {
        out.push_str(&table);
        out.push('\n');
        return Some(out);
    }
    match rest {
        [vis, kind, name, body]
            if vis.is_word("pub") && (kind.is_word("struct") || kind.is_word("enum")) =>
        {
            let members = body.group(Delimiter::Brace)?;
            head(&[vis, kind, name], &mut out)?;
            if members.is_empty() {
                out.push_str(" {}\n");
                return Some(out);
            }
            out.push_str(" {\n");
            for member in split_commas(members) {
                self::member(member, &mut out)?;
            }
            out.push_str("}\n");
        }
        [vis, kind, name, body] if vis.is_word("pub") && kind.is_word("mod") => {
            head(&[vis, kind, name], &mut out)?;
            out.push_str(" {\n");
            uses::lines(body.group(Delimiter::Brace)?, INDENT, &mut out)?;
            out.push_str("}\n");
        }
        [vis, kind, ..] if vis.is_word("pub") => {
            if kind.is_word("type") && attributes.has_more_than_docs() {
                return None;
            }
            line(kind, rest, &mut out)?;
        }
        [first, ..] if first.is_word("impl") => {
            let (body, head) = rest.split_last()?;
            let members = body.group(Delimiter::Brace).filter(|it| !it.is_empty())?;
            impl_head(head, &mut out)?;
            functions::members(members, &mut out);
            out.push_str("}\n");
        }
        [kind, ..] if kind.is_word("const") => {
            let start = out.len();
            if text(rest, &mut out).is_none() {
                out.truncate(start);
                cases::constant(rest, &mut out)?;
            }
        }
        [kind, ..] if kind.is_word("fn") || kind.is_word("async") => {
            functions::function(rest, "", &mut out)?;
        }
        _ => return None,
    }
    Some(out)
}

/// `pub type A = B;`, `pub struct A(B);`, `pub const A: B = c(d);`
fn line(kind: &Tree, trees: &[Tree], out: &mut String) -> Option<()> {
    ["const", "struct", "type"].iter().any(|it| kind.is_word(it)).then_some(())?;
    let (_, trees) = trees.split_last().filter(|(end, _)| end.is_punct(';'))?;
    let start = out.len();
    flat(trees, out)?;
    out.push_str(";\n");
    fits(&out[start..], HEAD)
}

/// `const A: &str = "text";`, where it is long below its name or in several lines.
fn text(trees: &[Tree], out: &mut String) -> Option<()> {
    let equals = trees.iter().position(|it| it.is_punct('='))?;
    let (name, value) = trees.split_at(equals + 1);
    let mut line = String::new();
    flat(name, &mut line)?;
    match value {
        [Tree::Leaf(TokenTree::Literal(it)), _] => {
            let value = it.to_string();
            let is_long = fits(&format!("{line}{value};\n"), WIDTH).is_none();
            let line = if is_long { line.trim_end() } else { &line };
            out.extend([line, if is_long { "\n    " } else { "" }, &value, ";\n"]);
        }
        [name, bang, lines, _] if name.is_word("concat") && bang.is_punct('!') => {
            let lines = lines.group(Delimiter::Parenthesis)?;
            let start = out.len();
            out.extend([&line, "concat!(\n"]);
            fits(&out[start..], HEAD)?;
            for line in split_commas(lines) {
                out.push_str(INDENT);
                flat(line, out)?;
                out.push_str(",\n");
            }
            out.push_str(");\n");
            // So little would be joined.
            fits(&out[start..], 2 * WIDTH).is_none().then_some(())?;
        }
        _ => return None,
    }
    Some(())
}

fn head(words: &[&Tree], out: &mut String) -> Option<()> {
    let start = out.len();
    for word in words {
        if out.len() > start {
            out.push(' ');
        }
        flat(std::slice::from_ref(*word), out)?;
    }
    fits(&out[start..], HEAD)
}

/// `impl A`, `impl<'c> A<'c>`, `impl A for B`.
fn impl_head(head: &[Tree], out: &mut String) -> Option<()> {
    let start = out.len();
    match head.iter().position(|it| it.is_word("for")) {
        Some(at) => {
            flat(&head[..at], out)?;
            out.push_str(" for ");
            flat(&head[at + 1..], out)?;
        }
        None => {
            // What stands behind generic parameters has a space before it.
            let end = match head {
                [_, open, ..] if open.is_punct('<') => {
                    head.iter().position(|it| it.is_punct('>'))? + 1
                }
                _ => 1,
            };
            flat(&head[..end], out)?;
            out.push(' ');
            flat(&head[end..], out)?;
        }
    }
    out.push_str(" {\n");
    fits(&out[start..], HEAD)
}

/// A field, or a variant.
fn member(trees: &[Tree], out: &mut String) -> Option<()> {
    let (attributes, rest) = Attributes::split(trees);
    attributes.print(INDENT, out)?;
    let start = out.len();
    out.push_str(INDENT);
    flat(rest, out)?;
    out.push_str(",\n");
    if fits(&out[start..], WIDTH).is_none() {
        out.truncate(start);
        match rest {
            [_, payload] => {
                below(&rest[..1], "(", payload.group(Delimiter::Parenthesis)?, out)?;
                out.extend([INDENT, "),\n"]);
            }
            _ => {
                let colon = rest.iter().position(|it| it.is_punct(':'))?;
                below(&rest[..colon], ":", &rest[colon + 1..], out)?;
            }
        }
    }
    Some(())
}

/// A type that does not fit behind the name of its field or variant.
fn below(name: &[Tree], end: &str, ty: &[Tree], out: &mut String) -> Option<()> {
    out.push_str(INDENT);
    flat(name, out)?;
    out.extend([end, "\n"]);
    let start = out.len();
    out.extend([INDENT, INDENT]);
    flat(ty, out)?;
    out.push_str(",\n");
    // Tuples are broken by rules of their own.
    fits(&out[start..], WIDTH).filter(|()| !out[start..].contains('('))
}

/// Whether a line, its end included, has no more columns.
pub(super) fn fits(line: &str, width: usize) -> Option<()> {
    // No character takes less than a byte.
    (line.len() <= width + 1 || line.chars().count() <= width + 1).then_some(())
}
