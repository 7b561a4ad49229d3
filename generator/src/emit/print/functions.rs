//! Functions whose statements fit their lines, straight from their tokens.

use proc_macro2::Delimiter;

use super::attributes::Attributes;
use super::flat::flat;
use super::plain::fits;
use super::tree::{Tree, split_commas};
use super::{WIDTH, member_text, parsed, tree};

/// The longest line that is not broken and joined again, which follows rules of its own.
const LINE: usize = 89;

const INDENT: &str = "        ";

/// The functions of an `impl`, with a blank line between them.
pub(super) fn members(trees: &[Tree], out: &mut String) {
    for (nth, member) in tree::split_items(trees).into_iter().enumerate() {
        if nth > 0 {
            out.push('\n');
        }
        let start = out.len();
        if function(member, out).is_none() {
            out.truncate(start);
            out.push_str(&member_text(parsed(tree::tokens(member))));
        }
    }
}

fn function(trees: &[Tree], out: &mut String) -> Option<()> {
    let (attributes, rest) = Attributes::split(trees);
    let (body, head) = rest.split_last()?;
    let body = body.group(Delimiter::Brace)?;
    attributes.print(&INDENT[4..], out)?;
    let start = out.len();
    out.push_str(&INDENT[4..]);
    flat(head, out)?;
    if body.is_empty() {
        out.push_str(" {}\n");
        return fits(&out[start..], LINE);
    }
    out.push_str(" {\n");
    // Rustfmt has rules for what fills its line.
    fits(&out[start..], WIDTH - 2)?;
    let mut statements = body.split(|it| it.is_punct(';')).peekable();
    while let Some(statement) = statements.next() {
        let is_last = statements.peek().is_none();
        match (statement, is_last) {
            ([], true) => (),
            (statement, true) => value(statement, out)?,
            (statement, false) => {
                let start = out.len();
                out.push_str(INDENT);
                flat(statement, out)?;
                out.push_str(";\n");
                fits(&out[start..], LINE)?;
            }
        }
    }
    out.push_str("    }\n");
    Some(())
}

/// The value of a function: a line, a struct's members, or a chain of calls.
fn value(trees: &[Tree], out: &mut String) -> Option<()> {
    if let [name, members] = trees
        && name.is_word("Self")
        && let Some(members) = members.group(Delimiter::Brace)
    {
        return literal(members, out);
    }
    let start = out.len();
    out.push_str(INDENT);
    flat(trees, out)?;
    out.push('\n');
    if fits(&out[start..], LINE).is_none() {
        out.truncate(start);
        return chain(trees, out);
    }
    Some(())
}

/// `Self { .. }`, in one line or in one for each member.
fn literal(members: &[Tree], out: &mut String) -> Option<()> {
    if members.is_empty() {
        out.extend([INDENT, "Self {}\n"]);
        return Some(());
    }
    let mut lines = Vec::new();
    for member in split_commas(members) {
        let mut line = String::new();
        let is_rest = matches!(member, [one, two, ..] if one.is_punct('.') && two.is_punct('.'));
        if is_rest {
            line.push_str("..");
        }
        flat(if is_rest { &member[2..] } else { member }, &mut line)?;
        // Its indent and its comma count too.
        fits(&line, LINE - INDENT.len() - 5)?;
        lines.push(line);
    }
    let line = format!("{INDENT}Self {{ {} }}\n", lines.join(", "));
    if fits(&line, WIDTH).is_some() {
        out.push_str(&line);
        return Some(());
    }
    out.push_str(INDENT);
    out.push_str("Self {\n");
    for line in &lines {
        let comma = if line.starts_with("..") { "" } else { "," };
        out.extend([INDENT, "    ", line, comma, "\n"]);
    }
    out.push_str(INDENT);
    out.push_str("}\n");
    Some(())
}

/// A call and the calls on what it gives, each in a line of its own if they do not fit one.
fn chain(trees: &[Tree], out: &mut String) -> Option<()> {
    let mut lines: Vec<String> = Vec::new();
    for link in trees.split(|it| it.is_punct('.')) {
        let mut line = if lines.is_empty() { String::new() } else { ".".to_owned() };
        flat(link, &mut line)?;
        fits(&line, LINE - INDENT.len() - 5)?;
        lines.push(line);
    }
    // What is no call stays with what follows it.
    lines.iter().all(|it| it.ends_with(')')).then_some(())?;
    let line = format!("{INDENT}{}\n", lines.concat());
    if fits(&line, WIDTH).is_some() {
        out.push_str(&line);
        return Some(());
    }
    for (nth, line) in lines.iter().enumerate() {
        out.extend([INDENT, if nth > 0 { "    " } else { "" }, line, "\n"]);
    }
    Some(())
}
