//! What a function does, statement by statement, where each is of a kind that is laid out in one way only.

use proc_macro2::Delimiter;

use super::WIDTH;
use super::chains::{self, call, chain};
use super::flat::{flat, may_have_closure};
use super::plain::fits;
use super::tree::{Tree, split_commas};

/// The longest line that is not broken and joined again, which follows rules of its own.
pub(super) const LINE: usize = 89;

/// What an argument or a call leaves free for what may stand behind it.
pub(super) const TAIL: usize = 4;

/// Appends the statements of a block, without its braces.
pub(super) fn block(mut trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    while !trees.is_empty() {
        if trees[0].is_word("for") {
            let end = trees.iter().position(|it| it.group(Delimiter::Brace).is_some())?;
            for_loop(&trees[..=end], indent, out)?;
            trees = &trees[end + 1..];
            continue;
        }
        match trees.iter().position(|it| it.is_punct(';')) {
            Some(end) => {
                statement(&trees[..end], indent, out)?;
                trees = &trees[end + 1..];
            }
            None => return value(trees, indent, out),
        }
    }
    Some(())
}

fn for_loop(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let (body, head) = trees.split_last()?;
    let middle = head.iter().position(|it| it.is_word("in"))?;
    let start = out.len();
    out.extend([indent, "for "]);
    flat(&head[1..middle], out)?;
    out.push_str(" in ");
    flat(&head[middle + 1..], out)?;
    out.push_str(" {\n");
    fits(&out[start..], LINE)?;
    block(body.group(Delimiter::Brace)?, &format!("{indent}    "), out)?;
    out.extend([indent, "}\n"]);
    Some(())
}

/// An assignment, a call, or an assertion.
fn statement(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    if let [name, bang, arguments] = trees
        && bang.is_punct('!')
        && (name.is_word("assert") || name.is_word("assert_eq"))
    {
        let name = if name.is_word("assert") { "assert!" } else { "assert_eq!" };
        return call(name, arguments.group(Delimiter::Parenthesis)?, (indent, ";"), out);
    }
    let is_let = trees.first().is_some_and(|it| it.is_word("let"));
    let start = if is_let { trees.iter().position(|it| it.is_punct('='))? + 1 } else { 0 };
    let mut name = String::new();
    flat(&trees[..start], &mut name)?;
    let mut value = String::new();
    flat(&trees[start..], &mut value)?;
    let line = format!("{indent}{name}{value};\n");
    if fits(&line, LINE).is_some() {
        out.push_str(&line);
        return Some(());
    }
    if let [this, _, _, equals, value @ ..] = trees
        && this.is_word("self")
        && equals.is_punct('=')
    {
        return assignment(value, &line, (indent, out));
    }
    // Not every equals sign of an expression is one of its own.
    (is_let || !value.contains(" = ")).then_some(())?;
    let mut links = Vec::new();
    chains::links(&trees[start..], indent, &mut links)?;
    let (first, rest) = links.split_first().filter(|it| !it.1.is_empty())?;
    let below = format!("{indent}    {value};\n");
    let is_flat = links.iter().all(|it| !it.contains('\n'));
    if is_flat && chain_fits(&line) {
        out.push_str(&line);
    } else if is_flat && is_let && chain_fits(&below) {
        out.extend([indent, name.trim_end(), "\n", &below]);
    } else {
        // A last call over several lines would stand behind the others.
        let is_last_flat = links.last().is_some_and(|it| !it.contains('\n'));
        (is_last_flat && !first.contains('\n')).then_some(())?;
        out.extend([indent, &name, first]);
        rest.iter().for_each(|it| out.extend(["\n", indent, "    .", it]));
        out.push_str(";\n");
    }
    Some(())
}

/// `self.a = Some(a);`, where the value may have to stand below the field.
fn assignment(value: &[Tree], line: &str, (indent, out): (&str, &mut String)) -> Option<()> {
    (!may_have_closure(line)).then_some(())?;
    if fits(line, WIDTH).is_some() {
        out.push_str(line);
        return Some(());
    }
    let [_, arguments] = value else { return None };
    split_commas(arguments.group(Delimiter::Parenthesis)?).nth(1).is_none().then_some(())?;
    let (name, value) = line.split_once(" = ")?;
    // In front of a longer one `self` would stand alone.
    fits(&format!("{name} = {}(\n", value.split_once('(')?.0), LINE)?;
    let start = out.len();
    out.extend([name, " =\n", indent, "    ", value]);
    fits(&out[start + name.len() + 3..], WIDTH)
}

/// Rustfmt leaves a column free behind a question mark.
fn chain_fits(line: &str) -> bool {
    fits(line, WIDTH - usize::from(line.ends_with("?;\n"))).is_some()
}

/// The value of a block: a line, a struct's members, a call, or a chain of calls.
fn value(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    if let [name, members] = trees
        && name.is_word("Self")
        && let Some(members) = members.group(Delimiter::Brace)
    {
        return literal(members, indent, out);
    }
    let start = out.len();
    out.push_str(indent);
    flat(trees, out)?;
    out.push('\n');
    if fits(&out[start..], LINE).is_some() {
        return Some(());
    }
    out.truncate(start);
    chain(trees, indent, out)
}

/// `Self { .. }`, in one line or in one for each member.
fn literal(members: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    if members.is_empty() {
        out.extend([indent, "Self {}\n"]);
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
        fits(&line, LINE - indent.len() - 4 - TAIL)?;
        lines.push(line);
    }
    let line = format!("{indent}Self {{ {} }}\n", lines.join(", "));
    if fits(&line, WIDTH).is_some() {
        out.push_str(&line);
        return Some(());
    }
    out.extend([indent, "Self {\n"]);
    for line in &lines {
        let comma = if line.starts_with("..") { "" } else { "," };
        out.extend([indent, "    ", line, comma, "\n"]);
    }
    out.extend([indent, "}\n"]);
    Some(())
}
