//! [`nearest`]: what somebody may have meant by a name that does not exist.

/// The candidates closest to `name` by edit distance, at most `n`, the closest first; none that has little in common.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    n: usize,
) -> Vec<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    let mut ranked: Vec<(usize, &str)> =
        candidates.into_iter().map(|it| (distance(name, it), it)).collect();
    ranked.retain(|(far, _)| *far <= limit);
    ranked.sort();
    ranked.dedup();
    ranked.into_iter().take(n).map(|(_, it)| it).collect()
}

/// How many characters have to be inserted, removed or replaced; a difference in case or in `_`, `-` counts nothing.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (folded(a), folded(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut last = i + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal + usize::from(left != right);
            diagonal = *cell;
            *cell = replaced.min(diagonal + 1).min(last + 1);
            last = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// At most 100 characters, so that a hostile name costs nothing.
fn folded(name: &str) -> Vec<char> {
    name.chars()
        .filter(|it| !matches!(it, '_' | '-'))
        .take(100)
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let keywords = ["maxItems", "minItems", "maxLength", "type"];
        assert_eq!(nearest("max_items", keywords, 1), ["maxItems"]);
        assert_eq!(nearest("maxItem", keywords, 3), ["maxItems"]);
        assert_eq!(nearest("m_items", keywords, 3), ["maxItems", "minItems"]);
        assert_eq!(nearest("frobnicate", keywords, 3), [""; 0]);
        assert_eq!(nearest("Pets", ["Pet", "Order"], 1), ["Pet"]);
    }
}
