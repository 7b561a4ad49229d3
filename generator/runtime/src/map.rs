//! [`Map`]: an object with members of one type, in the order of the text.

use std::fmt;

use crate::decode_error::DecodeError;
use crate::keeps::Keeps;
use crate::read::Reader;
use crate::wire::Wire;
use crate::write::Writer;

/// An object whose members all have values of one type; it keeps their order.
///
/// [`Map::get`] looks at one member after the other. `==` minds the order.
#[derive(Clone, PartialEq, Eq)]
pub struct Map<T>(Vec<(String, T)>);

impl<T> Map<T> {
    /// A map without members.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many members it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has no member.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value under `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.0.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Whether there is a member called `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Sets the value under `key`; the one that was there before.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        match self.get_mut(&key) {
            Some(old) => Some(std::mem::replace(old, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }

    /// Takes out the value under `key`; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let index = self.0.iter().position(|(name, _)| name == key)?;
        Some(self.0.remove(index).1)
    }

    /// The members in order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter(self.0.iter())
    }

    /// The names in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.iter().map(|(_, value)| value)
    }

    /// Drops each member that has a later one of the same name.
    fn drop_repeated(&mut self) {
        let mut repeated = repeated(self.0.len(), &|index| &self.0[index].0).into_iter();
        if repeated.len() > 0 {
            self.0.retain(|_| !repeated.next().unwrap_or(false));
        }
    }
}

/// For each of `count` names whether it comes again later; empty if none does.
fn repeated<'a>(count: usize, name: &dyn Fn(usize) -> &'a str) -> Vec<bool> {
    // Most maps are small: look without memory of its own first.
    if count <= 8 && !(1..count).any(|later| (0..later).any(|index| name(index) == name(later))) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|&index| name(index));
    let mut repeated = Vec::new();
    for pair in order.windows(2) {
        if let [earlier, later] = *pair
            && name(earlier) == name(later)
        {
            repeated.resize(count, false);
            repeated[earlier] = true;
        }
    }
    repeated
}

/// What keeps the members of an object that its type does not name. [`Map`] does.
#[doc(hidden)]
pub trait Members: Wire {
    /// Drops what it has.
    fn start(&mut self);
    /// Reads the value of the member called `name`.
    ///
    /// # Errors
    ///
    /// If the value does not read.
    fn read_member(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
    /// After the last member.
    fn finish(&mut self);
    /// Writes the members into an open object.
    fn write_members(&self, writer: &mut Writer);
}

impl<T: Wire> Members for Map<T> {
    fn start(&mut self) {
        self.0.clear();
    }

    fn read_member(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0.push((name.to_owned(), T::blank()));
        self.0.last_mut().map_or(Ok(()), |(_, value)| value.read(reader))
    }

    fn finish(&mut self) {
        self.drop_repeated();
    }

    fn write_members(&self, writer: &mut Writer) {
        for (name, value) in &self.0 {
            writer.key(name);
            value.write(writer);
        }
    }
}

impl<T: Wire> Wire for Map<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.start();
        reader.entries(&mut |reader, name| self.read_member(&name, reader))?;
        self.finish();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.open_object();
        self.write_members(writer);
        writer.close_object();
    }

    fn blank() -> Self {
        Self::new()
    }

    fn keeps() -> Keeps {
        // What can be null can be anything.
        if T::holds_null() { Keeps::Any } else { Keeps::All }
    }

    fn wipe(&mut self) {
        self.0.iter_mut().for_each(|(_, value)| value.wipe());
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T, K: Into<String>> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(members: I) -> Self {
        let mut map = Self(members.into_iter().map(|(key, value)| (key.into(), value)).collect());
        map.drop_repeated();
        map
    }
}

impl<T, K: Into<String>, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(members: [(K, T); N]) -> Self {
        members.into_iter().collect()
    }
}

impl<T, K: Into<String>> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, members: I) {
        self.0.extend(members.into_iter().map(|(key, value)| (key.into(), value)));
        self.drop_repeated();
    }
}

/// The members of a [`Map`], in order.
#[derive(Clone, Debug)]
pub struct Iter<'a, T>(std::slice::Iter<'a, (String, T)>);

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a str, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(name, value)| (name.as_str(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_repeated_names_the_last_stays_however_many_there_are() {
        for count in [2, 8, 9, 100] {
            let names = (0..count).map(|index| (format!("{}", index % (count - 1)), index));
            let map: Map<usize> = names.collect();
            let expected: Vec<usize> = (1..count).collect();
            assert_eq!(map.values().copied().collect::<Vec<_>>(), expected);
        }
        assert_eq!(Map::<i64>::from_iter([("a", 1), ("a", 2), ("a", 3)]), Map::from([("a", 3)]));
    }
}
