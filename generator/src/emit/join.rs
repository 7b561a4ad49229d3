//! Puts back on one line what prettyplease breaks and this house would not: literals, arguments and chains that fit.
//!
//! It sees the text of one item of emitted code. There every line break is layout: string literals have theirs escaped,
//! and comments are doc comments, which are left alone.

/// The longest line, in columns.
const WIDTH: usize = 100;

/// The item's text with everything joined that fits.
pub(super) fn joined(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // From the end, so that inner groups are joined before those around them.
    for at in (0..lines.len()).rev() {
        if !is_doc(&lines[at]) {
            join_group(&mut lines, at);
            join_chain(&mut lines, at);
        }
    }
    lines.iter().map(|it| format!("{it}\n")).collect()
}

fn is_doc(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Joins the group that a line opens, if its members are lines of their own and fit.
fn join_group(lines: &mut Vec<String>, at: usize) {
    let Some(group) = Group::opened_by(&lines[at]) else { return };
    let depth = indent(&lines[at]);
    let Some(n_members) = lines[at + 1..].iter().position(|it| indent(it) <= depth) else { return };
    let close = at + 1 + n_members;
    let members = &lines[at + 1..close];
    let is_call = |line: &str| line.starts_with('.') && !line.starts_with("..");
    let is_flat = members.iter().all(|it| indent(it) == depth + 4 && !is_doc(it) && !is_call(it.trim_start()));
    if n_members == 0 || !is_flat || !lines[close].trim_start().starts_with(group.close()) || !group.may_hold(members) {
        return;
    }
    let inner: Vec<_> = members.iter().map(|it| it.trim()).collect();
    let inner = inner.join(" ");
    let pad = group.pad();
    let line = format!("{}{pad}{}{pad}{}", lines[at], inner.trim_end_matches(','), lines[close].trim_start());
    if line.chars().count() <= WIDTH {
        lines.splice(at..=close, [line]);
    }
}

/// Joins the calls that follow a line, and a value that stands below its `=`.
fn join_chain(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    let is_below = |it: &&String| indent(it) == depth + 4;
    let calls = lines[at + 1..].iter().take_while(is_below).take_while(|it| it.trim_start().starts_with('.')).count();
    let is_broken_value = lines[at].ends_with(" =") && lines.get(at + 1).as_ref().is_some_and(is_below);
    let n_joined = if is_broken_value { 1 } else { calls };
    let last = at + n_joined;
    // A call over several lines stays, and so does all before it.
    if n_joined == 0 || lines.get(last + 1).is_some_and(|it| indent(it) > depth) {
        return;
    }
    let gap = if is_broken_value { " " } else { "" };
    let tail: String = lines[at + 1..=last].iter().map(|it| it.trim_start()).collect();
    let line = format!("{}{gap}{tail}", lines[at]);
    if line.chars().count() <= WIDTH {
        lines.splice(at..=last, [line]);
    }
}

/// What a line opens at its end.
#[derive(Clone, Copy)]
enum Group {
    Arguments,
    List,
    Literal,
}

impl Group {
    fn opened_by(line: &str) -> Option<Self> {
        const ITEMS: [&str; 9] =
            ["pub struct ", "pub enum ", "impl", "pub mod ", "pub fn ", "fn ", "async fn ", "const ", "use "];
        let head = line.trim_start();
        match line.chars().next_back()? {
            '(' => Some(Self::Arguments),
            '[' => Some(Self::List),
            // The braces of items stay open, even where they would fit.
            '{' if !ITEMS.iter().any(|it| head.starts_with(it)) && !head.starts_with("static ") => Some(Self::Literal),
            _ => None,
        }
    }

    fn close(self) -> char {
        match self {
            Self::Arguments => ')',
            Self::List => ']',
            Self::Literal => '}',
        }
    }

    fn pad(self) -> &'static str {
        match self {
            Self::Arguments | Self::List => "",
            Self::Literal => " ",
        }
    }

    /// Whether these are members and no statements.
    fn may_hold(self, members: &[String]) -> bool {
        match self {
            Self::Arguments | Self::List => true,
            Self::Literal => members.iter().all(|it| it.ends_with(',') || it.trim_start().starts_with("..")),
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
    fn what_does_not_fit_stays() {
        let text = format!("fn test() {{\n    call(\n        {},\n        {},\n    );\n}}\n", "a".repeat(50), "b".repeat(50));
        assert_eq!(joined(&text), text);
        let text = "pub struct A {\n    pub a: i64,\n}\n";
        assert_eq!(joined(text), text);
    }
}
