//! [`Sums`]: the checksum of every generated file, in the form `sha256sum -c` reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sha2::{Digest, Sha256};

/// Where the checksums stand, relative to the folder they are of.
pub(crate) const FILE: &str = "SHA256SUMS";

/// The checksums of files, by path relative to the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums(BTreeMap<String, BTreeSet<String>>);

impl Sums {
    /// Reads checksums. A line that is none (a merge leaves such) counts for nothing, and where a merge left two of one
    /// file, either is right: so a conflict in this file costs nobody a minute, the next run writes it anew.
    pub(crate) fn parse(text: &str) -> Self {
        let mut sums = Self::default();
        for line in text.lines() {
            let Some((sum, path)) = line.split_once("  ") else { continue };
            if sum.len() == 64 && sum.bytes().all(|it| it.is_ascii_hexdigit()) {
                sums.0.entry(path.to_owned()).or_default().insert(sum.to_ascii_lowercase());
            }
        }
        sums
    }

    /// Records a file as it is to be.
    pub(crate) fn insert(&mut self, path: &str, bytes: &[u8]) {
        self.0.insert(path.to_owned(), BTreeSet::from([of(bytes)]));
    }

    /// Forgets every file that is not to be kept.
    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|path, _| keep(path));
    }

    /// Whether the bytes are those recorded; `None`: the file is not recorded.
    pub(crate) fn agree(&self, path: &str, bytes: &[u8]) -> Option<bool> {
        self.0.get(path).map(|sums| sums.contains(&of(bytes)))
    }
}

impl fmt::Display for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, sums) in &self.0 {
            for sum in sums {
                writeln!(f, "{sum}  {path}")?;
            }
        }
        Ok(())
    }
}

fn of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn writes_what_sha256sum_reads() {
        let mut sums = Sums::default();
        sums.insert("b/x.rs", b"abc");
        assert_eq!(sums.to_string(), format!("{OF_ABC}  b/x.rs\n"));
        assert_eq!(Sums::parse(&sums.to_string()), sums);
    }

    #[test]
    fn tells_recorded_edited_and_unknown_files_apart() {
        let sums = Sums::parse(&format!("{OF_ABC}  a\n"));
        assert_eq!(sums.agree("a", b"abc"), Some(true));
        assert_eq!(sums.agree("a", b"abd"), Some(false));
        assert_eq!(sums.agree("b", b"abc"), None);
    }

    #[test]
    fn a_merge_conflict_leaves_both_sides_good() {
        let other = of(b"xyz");
        let text = format!("<<<<<<< HEAD\n{OF_ABC}  a\n=======\n{other}  a\n>>>>>>> topic\n");
        let sums = Sums::parse(&text);
        assert_eq!(sums.agree("a", b"abc"), Some(true));
        assert_eq!(sums.agree("a", b"xyz"), Some(true));
        assert_eq!(sums.agree("a", b""), Some(false));
    }
}
