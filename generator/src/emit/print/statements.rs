//! What a function does, statement by statement, where each is of a kind that is laid out in one way only.

use std::cmp::Ordering;

use proc_macro2::Delimiter;

use super::WIDTH;
use super::flat::{flat, may_have_closure};
use super::plain::fits;
use super::tree::{Tree, split_commas};

/// The longest line that is not broken and joined again, which follows rules of its own.
const LINE: usize = 89;

/// What an argument or a call leaves free for what may stand behind it.
const TAIL: usize = 4;

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
    self::links(&trees[start..], indent, &mut links)?;
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

/// `name(arguments)`, in one line or in one for each argument.
fn call(
    name: &str,
    arguments: &[Tree],
    (indent, end): (&str, &str),
    out: &mut String,
) -> Option<()> {
    let mut lines = Vec::new();
    for argument in split_commas(arguments) {
        let mut line = String::new();
        flat(argument, &mut line)?;
        if !matches!(argument, [Tree::Leaf(_)]) {
            fits(&line, LINE - indent.len() - 4 - TAIL)?;
        }
        lines.push(line);
    }
    let line = format!("{indent}{name}({}){end}\n", lines.join(", "));
    if fits(&line, WIDTH).is_some() {
        out.push_str(&line);
        return Some(());
    }
    out.extend([indent, name, "(\n"]);
    for line in &lines {
        out.extend([indent, "    ", line, ",\n"]);
    }
    out.extend([indent, ")", end, "\n"]);
    Some(())
}

/// A call and the calls on what it gives, each in a line of its own if they do not fit one.
fn chain(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let end = trees.iter().position(|it| it.is_punct('.')).unwrap_or(trees.len());
    let (head, rest) = trees.split_at(end);
    let (arguments, path) = head.split_last()?;
    let arguments = arguments.group(Delimiter::Parenthesis)?;
    let mut name = String::new();
    flat(path, &mut name)?;
    let start = out.len();
    call(&name, arguments, (indent, ""), out)?;
    let is_broken = out[start..].matches('\n').count() > 1;
    if rest.is_empty() {
        return Some(());
    }
    let mut links = Vec::new();
    self::links(&rest[1..], indent, &mut links)?;
    if !is_broken {
        let calls: String = links.iter().map(|it| format!(".{it}")).collect();
        let line = format!("{}{calls}\n", out[start..].trim_end());
        if fits(&line, WIDTH).is_some() {
            out.truncate(start);
            out.push_str(&line);
            return Some(());
        }
    }
    let is_flat = |link: &String| !link.contains('\n');
    if !links.iter().all(is_flat) {
        // Behind a broken head they would not stand where they were measured.
        (!is_broken).then_some(())?;
        let (last, before) = links.split_last()?;
        if !is_flat(last) && before.iter().all(is_flat) {
            let calls: String = before.iter().map(|it| format!(".{it}")).collect();
            let (name, _) = last.split_once('\n')?;
            let line = format!("{}{calls}.{name}\n", out[start..].trim_end());
            if fits(&line, WIDTH).is_some() {
                // The last call stands behind the others, its arguments a step to the left.
                out.truncate(start);
                out.push_str(line.trim_end());
                let link = rest.rsplit(|it| it.is_punct('.')).next()?;
                let moved = broken_link(link, indent)?;
                out.extend([&moved[name.len()..], "\n"]);
                return Some(());
            }
        }
    }
    for link in &links {
        out.extend([indent, if is_broken { "" } else { "    " }, ".", link, "\n"]);
    }
    Some(())
}

/// What stands between the dots; each fits a line of its own, or has a line for each argument.
fn links(trees: &[Tree], indent: &str, links: &mut Vec<String>) -> Option<()> {
    for (nth, link) in trees.split(|it| it.is_punct('.')).enumerate() {
        let mut line = String::new();
        flat(link, &mut line)?;
        if fits(&line, LINE - indent.len() - 4 - TAIL).is_none() {
            (!may_have_closure(&line)).then_some(())?;
            match (indent.len() + 5 + line.chars().count()).cmp(&WIDTH) {
                Ordering::Less => (),
                // A semicolon may stand behind it or not.
                Ordering::Equal => return None,
                Ordering::Greater => line = broken_link(link, &format!("{indent}    "))?,
            }
        }
        let is_call = line.ends_with(')') || matches!(line.as_str(), "await" | "await?");
        (is_call || nth == 0).then_some(())?;
        links.push(line);
    }
    Some(())
}

/// `name(`, a line for each argument, and `)`.
fn broken_link(link: &[Tree], indent: &str) -> Option<String> {
    let [name, arguments] = link else { return None };
    let mut text = String::new();
    flat(std::slice::from_ref(name), &mut text)?;
    text.push_str("(\n");
    let arguments = arguments.group(Delimiter::Parenthesis).filter(|it| !it.is_empty())?;
    // An only one would begin on the line of the call.
    let is_only = split_commas(arguments).nth(1).is_none();
    for argument in split_commas(arguments) {
        let start = text.len();
        text.extend([indent, "    "]);
        flat(argument, &mut text)?;
        text.push_str(",\n");
        if fits(&text[start..], WIDTH).is_none() {
            (!is_only).then_some(())?;
            text.truncate(start);
            list(argument, &format!("{indent}    "), &mut text)?;
        }
    }
    text.extend([indent, ")"]);
    Some(text)
}

/// `&[`, a line for each element, and `],`.
fn list(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    let [and, elements] = trees else { return None };
    let elements = elements.group(Delimiter::Bracket).filter(|_| and.is_punct('&'))?;
    out.extend([indent, "&[\n"]);
    // An only one would begin on the line of the list.
    split_commas(elements).nth(1)?;
    for element in split_commas(elements) {
        let start = out.len();
        out.extend([indent, "    "]);
        flat(element, out)?;
        out.push_str(",\n");
        fits(&out[start..], LINE)?;
    }
    out.extend([indent, "],\n"]);
    Some(())
}
