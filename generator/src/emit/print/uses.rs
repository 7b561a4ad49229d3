//! `use` and `mod` lines, straight from their tokens: a list that does not fit its line fills several.

use proc_macro2::Delimiter;

use super::attributes::Attributes;
use super::flat::flat;
use super::tree::{Tree, split_commas};
use super::{Group, Printed, WIDTH, tree};

/// The item, if it is a `use` of names or the line of a module.
pub(super) fn item(trees: &[Tree]) -> Option<Printed> {
    let mut text = String::new();
    let group = line(trees, "", &mut text)?;
    Some(Printed { group, text })
}

/// The items of a module, if each is such a line.
pub(super) fn lines(trees: &[Tree], indent: &str, out: &mut String) -> Option<()> {
    tree::split_items(trees).into_iter().try_for_each(|it| line(it, indent, out).map(|_| ()))
}

fn line(trees: &[Tree], indent: &str, text: &mut String) -> Option<Group> {
    let (attributes, rest) = Attributes::split(trees);
    let (_, rest) = rest.split_last().filter(|(end, _)| end.is_punct(';'))?;
    let group = match rest {
        [first, ..] if first.is_word("use") => Group::Use,
        [vis, first, root, ..] if vis.is_word("pub") && first.is_word("use") => {
            if root.is_word("crate") { Group::PublicUse } else { Group::ForeignUse }
        }
        [.., word, _] if word.is_word("mod") => Group::Module,
        _ => return None,
    };
    attributes.print(indent, text)?;
    text.push_str(indent);
    match rest.split_last()? {
        (names, path) if names.group(Delimiter::Brace).is_some() => {
            flat(path, text)?;
            list(names.group(Delimiter::Brace)?, indent, text)?;
        }
        _ => {
            flat(rest, text)?;
            text.push_str(";\n");
        }
    }
    Some(group)
}

/// As many names to a line as fit.
fn list(names: &[Tree], indent: &str, text: &mut String) -> Option<()> {
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
    text.extend(["{\n   ", indent]);
    let mut n_columns = 3 + indent.len();
    let mut is_first = true;
    for (nth, name) in list.iter().enumerate() {
        // Rustfmt has one column less than elsewhere, unless all names stand on one line.
        let is_all = nth + 1 == list.len() && is_first;
        n_columns += name.chars().count() + 2;
        if n_columns - usize::from(is_all) >= WIDTH {
            text.extend(["\n   ", indent]);
            n_columns = 3 + indent.len() + name.chars().count() + 2;
            is_first = false;
        }
        text.extend([" ", name, ","]);
    }
    text.extend(["\n", indent, "};\n"]);
    Some(())
}
