//! [`Reader::record`]: the one loop over an object's members, for all structs.

use crate::decode_error::{DecodeError, Reason};
use crate::keeps::Keeps;
use crate::map::Members;
use crate::read::Reader;
use crate::table::Table;
use crate::text;
use crate::wire::Wire;

type Result<T> = std::result::Result<T, DecodeError>;

impl Reader<'_> {
    /// Reads an object into `fields`, which are in the order of the table of what is kept; of members with the same
    /// name the last counts. The ones the table does not name go to `extra` if there is one, else
    /// they are skipped.
    ///
    /// # Errors
    ///
    /// If something else is ahead, a field does not read, or a required one is missing.
    pub fn record(
        &mut self,
        keeps: Keeps,
        fields: &mut [&mut dyn Wire],
        extra: &mut [&mut dyn Members],
    ) -> Result<()> {
        let table = keeps.table();
        extra.iter_mut().for_each(|extra| extra.start());
        self.open(b'{', "an object")?;
        let start = self.pos - 1;
        let mut seen = Seen::default();
        // Most servers write members in the order of their document: try the next field's name first.
        let mut guess = 0;
        let mut first = true;
        loop {
            if self.take_key(table, guess, first) {
                self.field(table, fields, guess)?;
                seen.insert(guess);
                guess += 1;
            } else {
                match self.ahead() {
                    b'}' => break,
                    b',' if !first => self.pos += 1,
                    _ if first => {}
                    _ => return Err(self.syntax("`,` or `}`")),
                }
                let key = self.key()?;
                match table.find(key.as_bytes(), guess) {
                    Some(index) => {
                        self.field(table, fields, index)?;
                        seen.insert(index);
                        guess = index + 1;
                    }
                    None => self.other(&key, extra).map_err(|error| error.under(&key))?,
                }
            }
            first = false;
        }
        for (index, (field, value)) in table.fields.iter().zip(fields).enumerate() {
            if !seen.contains(index) && (field.nullable || !value.missing()) {
                return Err(DecodeError::new(Reason::Missing(field.wire), start));
            }
        }
        extra.iter_mut().for_each(|extra| extra.finish());
        self.close()
    }

    fn other(&mut self, key: &str, extra: &mut [&mut dyn Members]) -> Result<()> {
        match extra.first_mut() {
            Some(extra) => extra.read_member(key, self),
            None => self.skip(),
        }
    }

    fn field(&mut self, table: &Table, fields: &mut [&mut dyn Wire], index: usize) -> Result<()> {
        match fields.get_mut(index) {
            Some(value) => value.read(self).map_err(|error| error.under(table.fields[index].wire)),
            None => self.skip(),
        }
    }

    /// Steps over `,"name":` if that is ahead for the field at `guess`; without the comma for the first.
    fn take_key(&mut self, table: &Table, guess: usize, first: bool) -> bool {
        let Some(field) = table.fields.get(guess).filter(|field| field.plain) else { return false };
        let key = &field.key.as_bytes()[usize::from(first)..];
        let taken = text::starts_with(&self.text.as_bytes()[self.pos..], key);
        if taken {
            self.pos += key.len();
        }
        taken
    }
}

/// The fields that were in an object.
#[derive(Default)]
struct Seen {
    first: u64,
    /// From the 65th on.
    more: Vec<u64>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        if index < 64 {
            self.first |= 1 << index;
            return;
        }
        let word = index / 64 - 1;
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        self.more[word] |= 1 << (index % 64);
    }

    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            word => self.more.get(word - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }
}
