//! Functions whose statements are plain, straight from their tokens.

use proc_macro2::Delimiter;

use super::attributes::Attributes;
use super::flat::flat;
use super::plain::fits;
use super::statements::block;
use super::tree::{Tree, split_commas};
use super::{WIDTH, member_text, parsed, tree};

/// The longest line that is not broken.
const LINE: usize = 89;

const INDENT: &str = "    ";

/// The functions of an `impl`, with a blank line between them.
pub(super) fn members(trees: &[Tree], out: &mut String) {
    for (nth, member) in tree::split_items(trees).into_iter().enumerate() {
        if nth > 0 {
            out.push('\n');
        }
        let start = out.len();
        if function(member, INDENT, out).is_none() {
            out.truncate(start);
            out.push_str(&member_text(parsed(tree::tokens(member))));
        }
    }
}

/// A function at some depth.
pub(super) fn function(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let (attributes, rest) = Attributes::split(trees);
    let (body, head) = rest.split_last()?;
    let body = body.group(Delimiter::Brace)?;
    attributes.print(indent, out)?;
    let start = out.len();
    out.push_str(indent);
    let head = match head {
        [first, head @ ..] if first.is_word("async") => {
            out.push_str("async ");
            head
        }
        head => head,
    };
    let name = out.len();
    flat(head, out)?;
    if body.is_empty() {
        out.push_str(" {}\n");
        return fits(&out[start..], LINE);
    }
    out.push_str(" {\n");
    // Rustfmt has rules for what just fills its line.
    if fits(&out[start..], WIDTH - 2).is_none() && !is_unbreakable(head) {
        fits(&out[start..], WIDTH).is_none().then_some(())?;
        out.truncate(name);
        broken(head, indent, out)?;
    }
    block(body, &format!("{indent}    "), out)?;
    out.extend([indent, "}\n"]);
    Some(())
}

/// A head with a line for each argument.
fn broken(head: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let at = head.iter().position(|it| it.group(Delimiter::Parenthesis).is_some())?;
    let arguments = head[at].group(Delimiter::Parenthesis).filter(|it| !it.is_empty())?;
    flat(&head[..at], out)?;
    out.push_str("(\n");
    for argument in split_commas(arguments) {
        let start = out.len();
        out.extend([indent, "    "]);
        flat(argument, out)?;
        out.push_str(",\n");
        if fits(&out[start..], WIDTH).is_none() {
            out.truncate(start);
            broken_argument(argument, indent, out)?;
        }
    }
    let start = out.len();
    out.extend([indent, ")"]);
    if let [dash, angle, reply @ ..] = &head[at + 1..]
        && dash.is_punct('-')
        && angle.is_punct('>')
    {
        out.push_str(" -> ");
        let reply_start = out.len();
        flat(reply, out)?;
        // Rustfmt has rules for what just fills its line.
        if fits(&out[start..], WIDTH).is_none() {
            out.truncate(reply_start);
            generics(reply, indent, out)?;
        } else {
            fits(&out[start..], WIDTH - 4)?;
        }
    } else if head.len() > at + 1 {
        return None;
    }
    out.push_str(" {\n");
    Some(())
}

/// `name: impl Into<`, its type below, `>,`.
fn broken_argument(argument: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let deeper = format!("{indent}    ");
    out.push_str(&deeper);
    let start = argument.iter().position(|it| it.is_punct('<'))?;
    let name = argument[..start].len() - 1;
    flat(&argument[..name], out)?;
    if !out.ends_with(' ') {
        out.push(' ');
    }
    generics(&argument[name..], &deeper, out)?;
    out.push_str(",\n");
    Some(())
}

/// `Name<`, a line for each argument, `>`.
fn generics(ty: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let [name, open, inner @ .., close] = ty else { return None };
    (open.is_punct('<') && close.is_punct('>')).then_some(())?;
    flat(std::slice::from_ref(name), out)?;
    out.push_str("<\n");
    for argument in split_commas(inner) {
        let start = out.len();
        out.extend([indent, "    "]);
        flat(argument, out)?;
        out.push_str(",\n");
        fits(&out[start..], WIDTH)?;
    }
    out.extend([indent, ">"]);
    Some(())
}

/// Whether there is nothing in a head that could be broken: no arguments, and a reply that is a name.
fn is_unbreakable(head: &[Tree]) -> bool {
    matches!(head, [.., arguments, dash, angle, _]
        if arguments.group(Delimiter::Parenthesis).is_some_and(<[Tree]>::is_empty)
            && dash.is_punct('-')
            && angle.is_punct('>'))
}
