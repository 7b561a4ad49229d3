//! Calls and chains of calls, in one line, in one for each call, or in one for each argument.

use std::cmp::Ordering;

use proc_macro2::Delimiter;

use super::WIDTH;
use super::flat::{flat, may_have_closure};
use super::plain::fits;
use super::statements::{LINE, TAIL};
use super::tree::{Tree, split_commas};

/// `name(arguments)`, in one line or in one for each argument.
pub(super) fn call(
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
pub(super) fn chain(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
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
pub(super) fn links(trees: &[Tree], indent: &str, links: &mut Vec<String>) -> Option<()> {
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
