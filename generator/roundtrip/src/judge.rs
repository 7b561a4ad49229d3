//! [`Verdict`]: whether what came back is what was sent.

use serde_json::Value;
use specwright::pointer::Pointer;

use crate::plan::Target;

/// What came of one sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same value.
    Same,
    /// The same value but for what is tolerated.
    Tolerated(Leniency),
    /// The type refused a valid value.
    Refused {
        /// Its message.
        message: String,
    },
    /// Another value.
    Changed {
        /// The first place within the value that differs.
        place: Pointer,
        /// What was sent there and what came back; nothing if there was none.
        sent: Option<String>,
        /// The same of what came back.
        back: Option<String>,
    },
    /// No answer, or one that is not JSON.
    Silent,
}

/// What may differ by design.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leniency {
    /// A type that is only received reads an optional member's null as its absence: nobody sends it on.
    NullOfReply,
}

/// Compares a sample with the program's answer to it.
pub fn judge(target: &Target, sample: &Value, answer: Option<&str>) -> Verdict {
    let Some((word, text)) = answer.and_then(|it| it.split_once('\t')) else {
        return Verdict::Silent;
    };
    if word != "ok" {
        return Verdict::Refused { message: text.to_owned() };
    }
    let Ok(back) = serde_json::from_str::<Value>(text) else { return Verdict::Silent };
    let mut comparison = Comparison { lenient: !target.sends, leniency: None, difference: None };
    comparison.compare(&mut Pointer::root(), Some(sample), Some(&back));
    match (comparison.difference, comparison.leniency) {
        (Some(it), _) => it,
        (None, Some(it)) => Verdict::Tolerated(it),
        (None, None) => Verdict::Same,
    }
}

struct Comparison {
    lenient: bool,
    leniency: Option<Leniency>,
    difference: Option<Verdict>,
}

impl Comparison {
    fn compare(&mut self, at: &mut Pointer, sent: Option<&Value>, back: Option<&Value>) {
        if self.difference.is_some() {
            return;
        }
        match (sent, back) {
            (Some(Value::Object(sent)), Some(Value::Object(back))) => {
                let more = back.keys().filter(|it| !sent.contains_key(*it));
                for name in sent.keys().chain(more) {
                    at.push(name);
                    self.compare(at, sent.get(name), back.get(name));
                    at.pop();
                }
            }
            (Some(Value::Array(sent)), Some(Value::Array(back))) => {
                for index in 0..sent.len().max(back.len()) {
                    at.push(index);
                    self.compare(at, sent.get(index), back.get(index));
                    at.pop();
                }
            }
            (Some(Value::Null), None) if self.lenient => {
                self.leniency = Some(Leniency::NullOfReply);
            }
            (Some(sent), Some(back)) if is_same(sent, back) => (),
            _ => {
                let text = |it: Option<&Value>| it.map(ToString::to_string);
                self.difference = Some(Verdict::Changed {
                    place: at.clone(),
                    sent: text(sent),
                    back: text(back),
                });
            }
        }
    }
}

/// Scalars: numbers by what they are worth.
fn is_same(sent: &Value, back: &Value) -> bool {
    let (Value::Number(a), Value::Number(b)) = (sent, back) else { return sent == back };
    a == b
        || match (a.as_i64(), b.as_i64(), a.as_u64(), b.as_u64()) {
            (Some(a), Some(b), _, _) => a == b,
            (_, _, Some(a), Some(b)) => a == b,
            _ => a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| a.total_cmp(&b).is_eq() || a == b),
        }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(sends: bool, sample: &Value, answer: &str) -> Verdict {
        let target = Target {
            place: Pointer::root(),
            rust: "X".to_owned(),
            samples: Vec::new(),
            refused: 0,
            loose: false,
            sends,
        };
        judge(&target, sample, Some(answer))
    }

    #[test]
    fn order_and_spelling_do_not_matter() {
        let sample = json!({"a": 1, "b": [1.5, "x"]});
        assert_eq!(check(true, &sample, "ok\t{\"b\":[1.50,\"x\"],\"a\":1.0}"), Verdict::Same);
        assert_eq!(check(true, &json!(u64::MAX), "ok\t18446744073709551615"), Verdict::Same);
    }

    #[test]
    fn differences_are_located() {
        let sample = json!({"a": [{"b": 1}]});
        let text = |it: Verdict| match it {
            Verdict::Changed { place, sent, back } => format!("{place} {sent:?} {back:?}"),
            it => format!("{it:?}"),
        };
        assert_eq!(text(check(true, &sample, "ok\t{\"a\":[{}]}")), "#/a/0/b Some(\"1\") None");
        assert_eq!(
            text(check(true, &sample, "ok\t{\"a\":[{\"b\":1,\"c\":2}]}")),
            "#/a/0/c None Some(\"2\")"
        );
        assert_eq!(
            text(check(true, &json!(i64::MAX), "ok\t9223372036854775806")),
            "# Some(\"9223372036854775807\") Some(\"9223372036854775806\")"
        );
        assert_eq!(text(check(true, &sample, "err\tno")), "Refused { message: \"no\" }");
        assert_eq!(text(check(true, &sample, "")), "Silent");
    }

    #[test]
    fn a_null_may_go_only_where_nothing_is_sent() {
        let sample = json!({"a": null});
        assert_eq!(check(false, &sample, "ok\t{}"), Verdict::Tolerated(Leniency::NullOfReply));
        assert!(matches!(check(true, &sample, "ok\t{}"), Verdict::Changed { .. }));
    }
}
