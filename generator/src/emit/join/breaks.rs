//! What still does not fit is broken where rustfmt would: import lists, field types, assignments, replies.

use super::{WIDTH, fits, indent, n_deeper};

/// Lays out a list of imports again, as many to a line as fit.
pub(super) fn fill_use(lines: &mut Vec<String>, at: usize) {
    let is_use = ["use ", "pub use "].iter().any(|it| lines[at].trim_start().starts_with(it));
    if !is_use || !lines[at].ends_with('{') {
        return;
    }
    let depth = indent(&lines[at]);
    let n_names = n_deeper(lines, at, depth);
    let names = lines[at + 1..=at + n_names].concat();
    let names: Vec<_> = names.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    let line = format!("{}{}}};", lines[at], names.join(", "));
    let filled = if line.chars().count() + 2 <= WIDTH {
        vec![line]
    } else {
        let mut filled = vec![lines[at].clone(), " ".repeat(depth + 3)];
        for (nth, name) in names.iter().enumerate() {
            let last = filled.last().map_or("", String::as_str);
            let longer = format!("{last} {name},");
            // Rustfmt has one column less than elsewhere, unless all names stand on one line.
            let is_all = nth + 1 == names.len() && filled.len() == 2;
            let n_columns = longer.chars().count() - usize::from(is_all);
            match filled.last_mut() {
                Some(last) if n_columns < WIDTH => *last = longer,
                _ => filled.push(format!("{}{name},", " ".repeat(depth + 4))),
            }
        }
        filled.push(format!("{}}};", " ".repeat(depth)));
        filled
    };
    lines.splice(at..=at + n_names + 1, filled);
}

/// A field whose type does not fit behind its name has it below.
pub(super) fn break_field(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    let is_field = lines[at].trim_start().starts_with("pub ") && !lines[at].contains('(');
    let Some((name, ty)) = lines[at].split_once(": ").filter(|_| is_field) else { return };
    if ty.ends_with(',') && !fits(&lines[at]) {
        let ty = format!("{}{ty}", " ".repeat(depth + 4));
        lines.splice(at..=at, [format!("{name}:"), ty]);
        return;
    }
    let close = at + 1 + n_deeper(lines, at, depth);
    if !ty.ends_with('<') || close != at + 2 {
        return;
    }
    let Some(end) = lines.get(close).filter(|it| it.trim_start().starts_with('>')) else { return };
    let line = format!(
        "{}{ty}{}{}",
        " ".repeat(depth + 4),
        lines[at + 1].trim().trim_end_matches(','),
        end.trim_start()
    );
    if fits(&line) {
        lines.splice(at..=close, [format!("{name}:"), line]);
    }
}

/// A setter's value that does not fit behind its field stands below.
pub(super) fn break_assignment(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    let is_setter = lines[at].trim_start().starts_with("self.") && lines[at].ends_with('(');
    let Some((name, value)) = lines[at].split_once(" = ").filter(|_| is_setter) else { return };
    let [argument, end] = &lines[at + 1..=at + 2] else { return };
    let line = format!(
        "{}{value}{}{}",
        " ".repeat(depth + 4),
        argument.trim().trim_end_matches(','),
        end.trim()
    );
    if end.trim() == ");" && fits(&line) {
        lines.splice(at..=at + 2, [format!("{name} ="), line]);
    }
}

/// A function's brace stands below a reply that fills its line.
pub(super) fn break_return(lines: &mut Vec<String>, at: usize) {
    let depth = indent(&lines[at]);
    if !lines[at].trim_start().starts_with(") -> ") {
        return;
    }
    let close = at + 1 + n_deeper(lines, at, depth);
    let is_generic =
        lines[at].ends_with('<') && lines.get(close).is_some_and(|it| it.trim() == "> {");
    let (line, end) = if is_generic {
        let members: Vec<_> = lines[at + 1..close].iter().map(|it| it.trim()).collect();
        (format!("{}{}>", lines[at], members.join(" ").trim_end_matches(',')), close)
    } else if lines[at].ends_with(" {") && lines[at].chars().count() >= WIDTH {
        (lines[at].trim_end_matches(" {").to_owned(), at)
    } else {
        return;
    };
    if fits(&line) {
        lines.splice(at..=end, [line, format!("{}{{", " ".repeat(depth))]);
    }
}
