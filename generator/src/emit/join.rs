//! Puts back on one line what prettyplease breaks and this house would not: literals, arguments and chains that fit.
//!
//! It sees the text of one item of emitted code. There every line break is layout: string literals have theirs escaped,
//! and comments are doc comments, which are left alone.

mod breaks;

use self::breaks::{break_assignment, break_field, break_return, fill_use};
use super::print::comment;
use super::tokens::LINE_END;

/// The longest line, in columns.
const WIDTH: usize = 100;

/// The item's text with everything joined that fits.
pub(super) fn joined(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // What moved to the left may fit the second time.
    for _ in 0..2 {
        // From the end, so that inner groups are joined before those around them.
        for at in (0..lines.len()).rev() {
            if may_change(&lines, at) && !is_doc(&lines[at]) {
                fill_use(&mut lines, at);
                join_group(&mut lines, at);
                break_field(&mut lines, at);
                break_assignment(&mut lines, at);
                break_return(&mut lines, at);
                outdent_head(&mut lines, at);
                hug_argument(&mut lines, at);
                join_chain(&mut lines, at);
            }
        }
    }
    let mut joined = String::with_capacity(text.len());
    for line in &lines {
        match line
            .split_once("///")
            .filter(|(indent, it)| indent.trim().is_empty() && it.contains(LINE_END))
        {
            Some((indent, lines)) => comment(lines, indent, &mut joined),
            None => joined.extend([line, "\n"]),
        }
    }
    joined
}

/// Whether a line opens something, is continued below or is too long; of most lines none is true.
fn may_change(lines: &[String], at: usize) -> bool {
    let line = &lines[at];
    line.len() >= WIDTH
        || line.ends_with(['(', '[', '<', '{', '='])
        || lines.get(at + 1).is_some_and(|next| indent(next) > indent(line))
}

fn is_doc(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// How many lines after `at` are indented deeper than `depth`.
fn n_deeper(lines: &[String], at: usize, depth: usize) -> usize {
    lines[at + 1..].iter().take_while(|it| indent(it) > depth).count()
}

fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

/// Rustfmt leaves a column free behind a question mark.
fn chain_fits(line: &str) -> bool {
    line.chars().count() + usize::from(line.ends_with("?;")) <= WIDTH
}

fn outdent(lines: &mut [String]) {
    for line in lines {
        *line = line.strip_prefix("    ").unwrap_or(line).to_owned();
    }
}

/// Joins the group that a line opens, if its members are lines of their own and fit.
fn join_group(lines: &mut Vec<String>, at: usize) {
    let Some(group) = Group::opened_by(&lines[at]) else { return };
    let depth = indent(&lines[at]);
    let Some(inner_depth) = lines.get(at + 1).map(|it| indent(it)).filter(|it| *it > depth) else {
        return;
    };
    // The head of a chain has its arguments deeper, and its end where the calls are.
    let close = at + 1 + n_deeper(lines, at, inner_depth - 1);
    let members = &lines[at + 1..close];
    let is_call = |line: &str| line.starts_with('.') && !line.starts_with("..");
    let is_flat = members
        .iter()
        .all(|it| indent(it) == inner_depth && !is_doc(it) && !is_call(it.trim_start()));
    if !is_flat || !lines[close].trim_start().starts_with(group.close()) || !group.may_hold(members)
    {
        return;
    }
    let inner: Vec<_> = members.iter().map(|it| it.trim()).collect();
    let inner = inner.join(" ");
    let pad = group.pad();
    let line = format!(
        "{}{pad}{}{pad}{}",
        lines[at],
        inner.trim_end_matches(','),
        lines[close].trim_start()
    );
    // Arguments stay apart where the reply's type is broken too.
    if fits(&line) && !line.ends_with('<') {
        lines.splice(at..=close, [line]);
    }
}

/// A chain whose head has arguments on lines of their own: they go one step deeper, the calls none.
fn outdent_head(lines: &mut [String], at: usize) {
    let depth = indent(&lines[at]);
    if lines[at].ends_with('(') && lines.get(at + 1).is_some_and(|it| indent(it) == depth + 8) {
        let end = at + n_deeper(lines, at, depth);
        outdent(&mut lines[at + 1..=end]);
    }
}

/// An only argument or member that is a call or literal over several lines begins on its caller's line.
fn hug_argument(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    let opens = |line: &str| line.ends_with(['(', '[', '{']);
    if !lines[at].ends_with(['(', '['])
        || lines[at].contains("fn ")
        || !lines.get(at + 1).is_some_and(|it| opens(it))
    {
        return;
    }
    let close = at + 2 + n_deeper(lines, at + 1, depth + 4);
    let is_only = |close: &str, end: &str| {
        let is_close =
            close.trim_start().chars().all(|it| ")]},".contains(it)) && close.ends_with(',');
        indent(close) == depth + 4
            && is_close
            && indent(end) == depth
            && end.trim_start().starts_with([')', ']'])
    };
    let first = format!("{}{}", lines[at], lines[at + 1].trim_start());
    let (Some(inner), Some(end)) = (lines.get(close), lines.get(close + 1)) else { return };
    if is_only(inner, end) && fits(&first) {
        let last = format!(
            "{}{}{}",
            " ".repeat(depth),
            inner.trim().trim_end_matches(','),
            end.trim_start()
        );
        outdent(&mut lines[at + 2..close]);
        lines.splice(close..=close + 1, [last]);
        lines.splice(at..=at + 1, [first]);
    }
}

/// Joins the calls that follow a line, and a value that stands below its `=`. The last call may go over several lines.
fn join_chain(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    let end = at + n_deeper(lines, at, depth);
    let is_below = |it: &String| indent(it) == depth + 4;
    let is_call = |it: &String| is_below(it) && it.trim_start().starts_with('.');
    let is_broken_value = end == at + 1 && lines[at].ends_with(" =");
    let calls = lines[at + 1..=end].iter().take_while(|it| is_call(it)).count();
    let n_joined = if is_broken_value { 1 } else { calls };
    let rest = &lines[at + 1 + n_joined..=end];
    // Behind the last call may come its arguments and its end, and nothing else.
    let is_last = rest.iter().position(is_below).is_none_or(|it| it + 1 == rest.len());
    let is_tail = rest.is_empty() || (lines[at + n_joined].ends_with(['(', '[', '{']) && is_last);
    if n_joined == 0 || !is_tail {
        return;
    }
    let gap = if is_broken_value { " " } else { "" };
    let tail: String = lines[at + 1..=at + n_joined].iter().map(|it| it.trim_start()).collect();
    let line = format!("{}{gap}{tail}", lines[at]);
    let has_rest = !rest.is_empty();
    if chain_fits(&line) {
        outdent(&mut lines[at + 1 + n_joined..=end]);
        lines.splice(at..=at + n_joined, [line]);
    } else if let Some((name, value)) = line.split_once(" = ").filter(|_| !has_rest) {
        // Below its name the value has more room.
        let value = format!("{}{value}", " ".repeat(depth + 4));
        if chain_fits(&value) {
            lines.splice(at..=at + n_joined, [format!("{name} ="), value]);
        }
    }
}

/// What a line opens at its end.
#[derive(Clone, Copy)]
enum Group {
    Arguments,
    List,
    Generics,
    Literal,
}

impl Group {
    fn opened_by(line: &str) -> Option<Self> {
        const ITEMS: [&str; 9] = [
            "pub struct ",
            "pub enum ",
            "impl",
            "pub mod ",
            "pub fn ",
            "fn ",
            "async fn ",
            "const ",
            "use ",
        ];
        let head = line.trim_start();
        match line.chars().next_back()? {
            '(' => Some(Self::Arguments),
            '[' => Some(Self::List),
            '<' => Some(Self::Generics),
            // The braces of items stay open, even where they would fit.
            '{' if !ITEMS.iter().any(|it| head.starts_with(it)) && !head.starts_with("static ") => {
                Some(Self::Literal)
            }
            _ => None,
        }
    }

    fn close(self) -> char {
        match self {
            Self::Arguments => ')',
            Self::List => ']',
            Self::Generics => '>',
            Self::Literal => '}',
        }
    }

    fn pad(self) -> &'static str {
        match self {
            Self::Arguments | Self::List | Self::Generics => "",
            Self::Literal => " ",
        }
    }

    /// Whether these are members and no statements.
    fn may_hold(self, members: &[String]) -> bool {
        match self {
            Self::Arguments | Self::List | Self::Generics => true,
            Self::Literal => {
                members.iter().all(|it| it.ends_with(',') || it.trim_start().starts_with(".."))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_joined() {
        insta::assert_snapshot!(joined(r#"impl A {
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            kind: Kind {
                one: 1,
            },
            ..blank()
        }
    }
}
fn test() {
    let outcome = client
        .secrets()
        .create(
            A::new("name", "value"),
        )
        .await;
    let value =
        other(1);
    loop {
        step();
    }
}
"#), @r#"
        impl A {
            pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
                Self { name: name.into(), kind: Kind { one: 1 }, ..blank() }
            }
        }
        fn test() {
            let outcome = client.secrets().create(A::new("name", "value")).await;
            let value = other(1);
            loop {
                step();
            }
        }
        "#);
    }

    #[test]
    fn what_does_not_fit_is_laid_out_as_rustfmt_does() {
        let long = "a".repeat(60);
        insta::assert_snapshot!(joined(&format!("fn test() {{
    Call::new(
            self.0,
            \"{long}\",
            \"{long}\",
        )
        .path(1)
        .path(2)
    Call::new(
            self.0,
            1,
        )
        .params(
            &[
                \"{long}\",
                \"{long}\",
            ],
        )
}}
")), @r#"
        fn test() {
            Call::new(
                self.0,
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            )
            .path(1)
            .path(2)
            Call::new(self.0, 1).params(&[
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            ])
        }
        "#);
    }

    #[test]
    fn imports_fill_their_lines() {
        let names: Vec<_> = (0..8).map(|it| format!("ANameOfSomeLength{it}")).collect();
        let text = format!(
            "use crate::{{\n    {},\n    {},\n}};\n",
            names[..3].join(", "),
            names[3..].join(", ")
        );
        insta::assert_snapshot!(joined(&text), @r"
        use crate::{
            ANameOfSomeLength0, ANameOfSomeLength1, ANameOfSomeLength2, ANameOfSomeLength3,
            ANameOfSomeLength4, ANameOfSomeLength5, ANameOfSomeLength6, ANameOfSomeLength7,
        };
        ");
        assert_eq!(joined("use crate::{\n    A, B,\n    C,\n};\n"), "use crate::{A, B, C};\n");
    }

    #[test]
    fn what_does_not_fit_stays() {
        let text = format!(
            "fn test() {{\n    call(\n        {},\n        {},\n    );\n}}\n",
            "a".repeat(50),
            "b".repeat(50)
        );
        assert_eq!(joined(&text), text);
        let text = "pub struct A {\n    pub a: i64,\n}\n";
        assert_eq!(joined(text), text);
    }
}
