//! [`diff`]: what changed between two values. Provenance, quirk counts and the loss check are all made from it.

use serde_json::Value;

use crate::pointer::Pointer;

/// One difference between two documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where; in the document before, or after for an addition.
    pub at: Pointer,
    /// What stood there; `None`: nothing.
    pub before: Option<Value>,
    /// What stands there now; `None`: nothing.
    pub after: Option<Value>,
}

/// The differences: objects by key, arrays by index, in the order of `before`, additions after.
///
/// A list whose length changed is one difference where elements moved: by index nothing would be said of them.
pub fn diff(before: &Value, after: &Value) -> Vec<Change> {
    diff_at(Pointer::root(), before, after)
}

/// The same of two values that stand at a place of a document.
pub fn diff_at(at: Pointer, before: &Value, after: &Value) -> Vec<Change> {
    let mut walk = Walk { at, changes: Vec::new() };
    walk.value(before, after);
    walk.changes
}

struct Walk {
    at: Pointer,
    changes: Vec<Change>,
}

impl Walk {
    fn value(&mut self, before: &Value, after: &Value) {
        match (before, after) {
            (Value::Object(before), Value::Object(after)) => {
                for (key, value) in before {
                    self.at.push(key);
                    self.option(Some(value), after.get(key));
                    self.at.pop();
                }
                for (key, value) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
                    self.at.push(key);
                    self.option(None, Some(value));
                    self.at.pop();
                }
            }
            (Value::Array(before), Value::Array(after)) if keeps_places(before, after) => {
                for index in 0..before.len().max(after.len()) {
                    self.at.push(index);
                    self.option(before.get(index), after.get(index));
                    self.at.pop();
                }
            }
            (before, after) if before == after => (),
            (before, after) => self.push(Some(before), Some(after)),
        }
    }

    fn option(&mut self, before: Option<&Value>, after: Option<&Value>) {
        match (before, after) {
            (Some(before), Some(after)) => self.value(before, after),
            (before, after) => self.push(before, after),
        }
    }

    fn push(&mut self, before: Option<&Value>, after: Option<&Value>) {
        self.changes.push(Change {
            at: self.at.clone(),
            before: before.cloned(),
            after: after.cloned(),
        });
    }
}

/// Whether elements with one index are about the same thing: nothing was put in or taken out before the end.
fn keeps_places(before: &[Value], after: &[Value]) -> bool {
    let shorter = before.len().min(after.len());
    before.len() == after.len() || before.get(..shorter) == after.get(..shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str) -> String {
        let (before, after) =
            (serde_yaml::from_str(before).unwrap(), serde_yaml::from_str(after).unwrap());
        let text = |it: &Option<Value>| it.as_ref().map_or("-".to_owned(), Value::to_string);
        let line =
            |it: &Change| format!("{}: {} => {}\n", it.at, text(&it.before), text(&it.after));
        diff(&before, &after).iter().map(line).collect()
    }

    #[test]
    fn says_what_changed_where() {
        insta::assert_snapshot!(check("{a: 1, b: {c: [x, y], d: z}, e: 5}", "{a: 1, b: {c: [x, q], f: 2}, e: 5.0}"), @r#"
#/b/c/1: "y" => "q"
#/b/d: "z" => -
#/b/f: - => 2
#/e: 5 => 5.0
"#);
    }

    #[test]
    fn lists_that_moved_are_one_change() {
        insta::assert_snapshot!(check("{a: [{x: 1}, {x: 2}], b: [1]}", "{a: [{x: 2}], b: [1, 2]}"), @r#"
#/a: [{"x":1},{"x":2}] => [{"x":2}]
#/b/1: - => 2
"#);
    }

    #[test]
    fn order_of_keys_is_no_difference() {
        assert_eq!(check("{a: 1, b: 2}", "{b: 2, a: 1}"), "");
    }
}
