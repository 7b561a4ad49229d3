//! [`Form`]: how the members of a struct become `application/x-www-form-urlencoded`.

use crate::loose::{self, Loose};
use crate::params::Param;

/// How lists and objects are written in an `application/x-www-form-urlencoded` body.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    nesting: Nesting,
    /// The members that are written in another way, as query parameters.
    members: &'static [Param],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nesting {
    Json,
    Brackets,
}

impl Form {
    /// A list repeats its name (`ids=1&ids=2`), an object is JSON: OpenAPI's default.
    pub const fn plain() -> Self {
        Self { nesting: Nesting::Json, members: &[] }
    }

    /// The way to each scalar in brackets: `ids[]=1`, `address[city]=x`, `items[0][price]=y`.
    pub const fn brackets() -> Self {
        Self { nesting: Nesting::Brackets, members: &[] }
    }

    /// With members that are written like these query parameters.
    #[must_use]
    pub const fn with(mut self, members: &'static [Param]) -> Self {
        self.members = members;
        self
    }

    /// The pairs of the object that `json` is.
    pub(crate) fn write(self, json: &[u8]) -> String {
        let mut pairs = Vec::new();
        let Some(Loose { form: loose::Form::Object(members), .. }) = Loose::parse(json) else {
            return String::new();
        };
        for (name, value) in &members {
            if let Some(param) = self.members.iter().find(|it| it.name() == name) {
                param.write_pairs(value, &mut pairs);
                continue;
            }
            let mut pair = |name: &str, text: &str| pairs.push(loose::pair(name, text));
            match (&value.form, self.nesting) {
                (_, Nesting::Brackets) => value.in_brackets(name, &mut pair),
                (loose::Form::List(items), Nesting::Json) => {
                    items.iter().for_each(|item| pair(name, item.text()));
                }
                (_, Nesting::Json) => pair(name, value.text()),
            }
        }
        pairs.join("&")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &[u8] = br#"{"a":"x y&z","ids":[1,2],"o":{"k":{"l":true}},"items":[{"p":"1"},{"p":"2"}],"n":null,"e":[],"s":""}"#;

    fn plain(form: Form) -> String {
        form.write(JSON).replace("%5B", "[").replace("%5D", "]").replace("%22", "'")
    }

    #[test]
    fn lists_repeat_and_objects_are_json() {
        assert_eq!(
            plain(Form::plain()),
            "a=x%20y%26z&ids=1&ids=2&o=%7B'k'%3A%7B'l'%3Atrue%7D%7D&items=%7B'p'%3A'1'%7D&items=%7B'p'%3A'2'%7D&s="
        );
    }

    #[test]
    fn brackets_show_the_way() {
        assert_eq!(
            plain(Form::brackets()),
            "a=x%20y%26z&ids[]=1&ids[]=2&o[k][l]=true&items[0][p]=1&items[1][p]=2&s="
        );
    }

    #[test]
    fn some_members_are_written_in_another_way() {
        const OTHERS: &[Param] = &[Param::query("ids").comma(), Param::query("items").json()];
        assert_eq!(
            plain(Form::brackets().with(OTHERS)),
            "a=x%20y%26z&ids=1,2&o[k][l]=true&items=[%7B'p'%3A'1'%7D%2C%7B'p'%3A'2'%7D]&s="
        );
    }
}
