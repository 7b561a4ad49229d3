//! Which documents of a corpus are worked on.

use clap::Args;

use crate::corpus::documents::Document;

/// A choice of documents; all parts hold at once.
#[derive(Args, Debug, Default)]
pub(super) struct Selection {
    /// Only these tiers of the index
    #[arg(long, value_name = "TIER", value_delimiter = ',', help_heading = "Choosing documents")]
    tier: Vec<String>,

    /// Only these groups of the index
    #[arg(long, value_name = "GROUP", value_delimiter = ',', help_heading = "Choosing documents")]
    group: Vec<String>,

    /// Only documents in which the index saw one of these constructs
    #[arg(
        long,
        value_name = "FEATURE",
        value_delimiter = ',',
        help_heading = "Choosing documents"
    )]
    feature: Vec<String>,

    /// Only documents with one of these in their name
    #[arg(long, value_name = "TEXT", value_delimiter = ',', help_heading = "Choosing documents")]
    name: Vec<String>,

    /// Of what is left, by name, only every N-th, from the first
    #[arg(long, value_name = "N", default_value_t = 1, help_heading = "Choosing documents")]
    every: usize,
}

impl Selection {
    /// The documents that are chosen, by path.
    pub(super) fn choose<'d>(&self, documents: &'d [Document]) -> Vec<&'d Document> {
        let mut chosen: Vec<&Document> = documents.iter().filter(|it| self.has(it)).collect();
        if self.every > 1 {
            chosen.sort_by(|a, b| a.name.cmp(&b.name));
            chosen = chosen.into_iter().step_by(self.every).collect();
        }
        chosen
    }

    fn has(&self, document: &Document) -> bool {
        let entry = document.entry.as_ref();
        let one_of = |asked: &[String], has: &dyn Fn(&str) -> bool| {
            asked.is_empty() || asked.iter().any(|it| has(it))
        };
        one_of(&self.tier, &|it| entry.is_some_and(|entry| entry.tier == it))
            && one_of(&self.group, &|it| entry.is_some_and(|entry| entry.group == it))
            && one_of(&self.feature, &|it| {
                entry.is_some_and(|entry| entry.features.iter().any(|have| have == it))
            })
            && one_of(&self.name, &|it| document.name.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::corpus::documents::Form;
    use crate::corpus::index::Entry;

    fn document(name: &str, tier: &str, features: &[&str]) -> Document {
        let features = features.iter().map(|it| (*it).to_owned()).collect();
        let entry = Entry { tier: tier.to_owned(), features, ..Entry::default() };
        Document {
            name: name.to_owned(),
            path: PathBuf::new(),
            shown: name.to_owned(),
            folder: None,
            form: Form::Document,
            entry: (!tier.is_empty()).then_some(entry),
        }
    }

    fn chosen(selection: &Selection) -> Vec<String> {
        let documents = [
            document("d", "core", &["oneOf"]),
            document("c", "big", &["oneOf"]),
            document("b", "core", &[]),
            document("a", "", &[]),
        ];
        selection.choose(&documents).iter().map(|it| it.name.clone()).collect()
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn all_parts_hold_at_once() {
        let all = Selection { every: 1, ..Selection::default() };
        assert_eq!(chosen(&all), ["d", "c", "b", "a"]);
        let tier = Selection { tier: words(&["core", "big"]), every: 1, ..Selection::default() };
        assert_eq!(chosen(&tier), ["d", "c", "b"]);
        let feature = Selection { feature: words(&["oneOf"]), ..tier };
        assert_eq!(chosen(&feature), ["d", "c"]);
        let name = Selection { name: words(&["c", "x"]), ..feature };
        assert_eq!(chosen(&name), ["c"]);
    }

    #[test]
    fn every_other_counts_by_name() {
        let every = Selection { every: 2, ..Selection::default() };
        assert_eq!(chosen(&every), ["a", "c"]);
    }
}
