//! Tables of test cases, straight from their tokens: constants that are lists of tuples with a closure at their end.

use proc_macro2::{Delimiter, TokenTree};

use super::WIDTH;
use super::flat::flat;
use super::plain::fits;
use super::tree::{Tree, split_commas};

/// The longest line that is not broken and joined again.
const LINE: usize = 89;

/// `const A: [Case<E>; 1] = [(..)];`, behind its attributes.
pub(super) fn constant(trees: &[Tree], out: &mut String) -> Option<()> {
    let equals = trees.iter().position(|it| it.is_punct('='))?;
    let (head, value) = trees.split_at(equals + 1);
    let [cases, _] = value else { return None };
    let cases = split_commas(cases.group(Delimiter::Bracket)?).map(Case::read);
    let cases: Vec<Case> = cases.collect::<Option<_>>()?;
    let mut name = String::new();
    flat(head, &mut name)?;
    name.push('[');
    // The bracket that ends it is not measured.
    let is_broken = name.len() > LINE + 1;
    let (top, mut last) = match is_broken {
        true => broken(head)?,
        false => (String::new(), name.clone()),
    };
    let all: String = cases.iter().map(|it| it.line.as_str()).collect::<Vec<_>>().join(", ");
    let is_line = |it: &Case| fits(&format!("    {},\n", it.line), WIDTH).is_some() && !it.is_deep;
    if cases.iter().all(is_line) && fits(&format!("{last}{all}];\n"), WIDTH).is_some() {
        out.extend([&top, &last, &all, "];\n"]);
        return Some(());
    }
    let only = match cases.as_slice() {
        [only] if !is_line(only) => Some(only),
        _ => None,
    };
    if only.is_some() {
        last.push('(');
        name.push('(');
    }
    // What was broken may fit again.
    match is_broken && fits(&format!("{name}\n"), WIDTH).is_none() {
        true => out.extend([&top, &last, "\n"]),
        false => out.extend([&name, "\n"]),
    }
    if let Some(only) = only {
        only.members("    ", out)?;
        out.push_str(")];\n");
        return Some(());
    }
    for case in &cases {
        if is_line(case) {
            out.extend(["    ", &case.line, ",\n"]);
        } else {
            out.push_str("    (\n");
            case.members("        ", out)?;
            out.push_str("    ),\n");
        }
    }
    out.push_str("];\n");
    Some(())
}

/// `const A: [Case<`, `E,`, and `>; 1] = [`.
fn broken(head: &[Tree]) -> Option<(String, String)> {
    let at = head.iter().position(|it| it.group(Delimiter::Bracket).is_some())?;
    let ty = head[at].group(Delimiter::Bracket)?;
    let open = ty.iter().position(|it| it.is_punct('<'))?;
    let close = ty.iter().position(|it| it.is_punct('>'))?;
    let mut top = String::new();
    flat(&head[..at], &mut top)?;
    top.push('[');
    flat(&ty[..open], &mut top)?;
    top.push_str("<\n    ");
    let start = top.len();
    flat(&ty[open + 1..close], &mut top)?;
    top.push_str(",\n");
    fits(&top[start..], LINE - 4)?;
    let [_, Tree::Leaf(TokenTree::Literal(n))] = &ty[close + 1..] else { return None };
    Some((top, format!(">; {n}] = [")))
}

/// A tuple: status, body, and whether it is what they became.
struct Case {
    /// All of it.
    line: String,
    first: Vec<String>,
    /// `matches!(it, A::B(_))`.
    test: String,
    /// Whether the closure takes several lines.
    is_deep: bool,
}

impl Case {
    fn read(trees: &[Tree]) -> Option<Self> {
        let [tuple] = trees else { return None };
        let members: Vec<&[Tree]> = split_commas(tuple.group(Delimiter::Parenthesis)?).collect();
        let (last, first) = members.split_last()?;
        let text = |trees: &[Tree]| {
            let mut text = String::new();
            flat(trees, &mut text)?;
            Some(text)
        };
        let first: Vec<String> = first.iter().map(|it| text(it)).collect::<Option<_>>()?;
        let closure = text(last)?;
        let test = closure.strip_prefix("|it| ")?.to_owned();
        let line = format!("({}, {closure})", first.join(", "));
        Some(Self { line, first, test, is_deep: closure.len() > LINE - 8 })
    }

    /// A line for each member.
    fn members(&self, indent: &str, out: &mut String) -> Option<()> {
        for member in &self.first {
            out.extend([indent, member, ",\n"]);
        }
        if !self.is_deep {
            out.extend([indent, "|it| ", &self.test, ",\n"]);
            return Some(());
        }
        // It was measured before it moved to the left.
        fits(&format!("{:12}{}\n", "", self.test), WIDTH)?;
        out.extend([indent, "|it| {\n", indent, "    ", &self.test, "\n", indent, "},\n"]);
        Some(())
    }
}
