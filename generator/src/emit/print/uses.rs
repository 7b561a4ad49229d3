//! `use` lines, straight from their tokens: a list that does not fit its line fills several.

use proc_macro2::Delimiter;

use super::attributes::Attributes;
use super::flat::flat;
use super::tree::{Tree, split_commas};
use super::{Group, Printed, WIDTH};

/// The item, if it is a `use` of names.
pub(super) fn item(trees: &[Tree]) -> Option<Printed> {
    let (attributes, rest) = Attributes::split(trees);
    let (_, rest) = rest.split_last().filter(|(end, _)| end.is_punct(';'))?;
    let group = match rest {
        [first, ..] if first.is_word("use") => Group::Use,
        [vis, first, root, ..] if vis.is_word("pub") && first.is_word("use") => {
            if root.is_word("crate") { Group::PublicUse } else { Group::ForeignUse }
        }
        _ => return None,
    };
    let mut text = String::new();
    attributes.print("", &mut text)?;
    match rest.split_last()? {
        (names, path) if names.group(Delimiter::Brace).is_some() => {
            flat(path, &mut text)?;
            list(names.group(Delimiter::Brace)?, &mut text)?;
        }
        _ => {
            flat(rest, &mut text)?;
            text.push_str(";\n");
        }
    }
    Some(Printed { group, text })
}

/// As many names to a line as fit.
fn list(names: &[Tree], text: &mut String) -> Option<()> {
    let start = text.rfind('\n').map_or(0, |it| it + 1);
    let mut list = Vec::new();
    for name in split_commas(names) {
        let mut text = String::new();
        flat(name, &mut text)?;
        list.push(text);
    }
    let n_columns: usize = list.iter().map(|it| it.chars().count() + 2).sum();
    // With `{`, `};` and one space less than behind every name; two columns stay free.
    if text[start..].chars().count() + n_columns + 3 <= WIDTH {
        text.extend(["{", &list.join(", "), "};\n"]);
        return Some(());
    }
    text.push_str("{\n   ");
    let mut n_columns = 3;
    let mut is_first = true;
    for (nth, name) in list.iter().enumerate() {
        // Rustfmt has one column less than elsewhere, unless all names stand on one line.
        let is_all = nth + 1 == list.len() && is_first;
        n_columns += name.chars().count() + 2;
        if n_columns - usize::from(is_all) >= WIDTH {
            text.push_str("\n   ");
            n_columns = 3 + name.chars().count() + 2;
            is_first = false;
        }
        text.extend([" ", name, ","]);
    }
    text.push_str("\n};\n");
    Some(())
}
