//! The rows of the table by their kind, and by kind and key: a walk asks for them at every value.

use super::{KINDS, Row, SHAPE};
use crate::shape::Kind;

/// The rows of a kind.
pub fn rows(kind: Kind) -> &'static [Row] {
    BY_KIND.of(kind as usize)
}

/// The rows of a kind for what stands under a key.
pub fn rows_under(kind: Kind, key: &str) -> impl Iterator<Item = &'static Row> {
    let rows = match key.len() < N_LENGTHS {
        true => BY_LENGTH.of(kind as usize * N_LENGTHS + key.len()),
        false => &[],
    };
    rows.iter().filter(move |row| row.1 == key)
}

/// One more than the longest key has.
const N_LENGTHS: usize = 40;

static BY_KIND: Index<{ KINDS.len() }> = Index::new(1);

static BY_LENGTH: Index<{ KINDS.len() * N_LENGTHS }> = Index::new(N_LENGTHS);

/// The table in order of a number that each row has, and where those of each number start and end.
struct Index<const N: usize> {
    rows: [Row; SHAPE.len()],
    ends: [(u8, u8); N],
}

impl<const N: usize> Index<N> {
    /// By kind, and by the length of the key where there is more than one.
    const fn new(n_lengths: usize) -> Self {
        assert!(SHAPE.len() <= u8::MAX as usize);
        let mut index = Self { rows: [SHAPE[0]; SHAPE.len()], ends: [(0, 0); N] };
        let (mut number, mut to) = (0, 0);
        while number < N {
            index.ends[number].0 = to as u8;
            let mut from = 0;
            while from < SHAPE.len() {
                let (kind, key, ..) = SHAPE[from];
                assert!(key.len() < N_LENGTHS);
                let length = if n_lengths == 1 { 0 } else { key.len() };
                if kind as usize * n_lengths + length == number {
                    index.rows[to] = SHAPE[from];
                    to += 1;
                }
                from += 1;
            }
            index.ends[number].1 = to as u8;
            number += 1;
        }
        index
    }

    fn of(&'static self, number: usize) -> &'static [Row] {
        let (start, end) = self.ends[number];
        &self.rows[usize::from(start)..usize::from(end)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::Kind::{Example, Schema};

    #[test]
    fn rows_of_a_kind_stand_together() {
        for row in SHAPE {
            assert!(rows(row.0).contains(row), "{row:?}");
        }
        assert!(rows(Schema).iter().all(|row| row.0 == Schema));
        assert!(rows(Example).is_empty());
    }

    #[test]
    fn rows_under_a_key_are_those_of_the_table() {
        for (_, key, ..) in SHAPE {
            for kind in KINDS {
                let expected = SHAPE.iter().filter(|row| row.0 == kind && row.1 == *key);
                assert!(rows_under(kind, key).eq(expected), "{kind} {key}");
            }
        }
        assert_eq!(rows_under(Schema, &"a".repeat(N_LENGTHS)).count(), 0);
    }
}
