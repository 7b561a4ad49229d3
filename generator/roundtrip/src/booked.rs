//! [`Booked`]: a loss in the crate's ledger, and whether it explains a sample that did not come back.

use specwright::ir::{Api, Loss, LossKind};
use specwright::pointer::Pointer;

use crate::judge::Verdict;

/// An entry of the ledger about values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// What is lost.
    pub at: Pointer,
    /// What became of it.
    pub what: String,
}

/// The entries that can explain anything: names and places without a type lose no value.
pub(crate) fn of(api: &Api) -> Vec<Booked> {
    let is_of_values = |it: &&Loss| matches!(it.kind, LossKind::Union | LossKind::Keyword);
    let losses = api.losses.iter().filter(is_of_values);
    losses.map(|it| Booked { at: it.at.clone(), what: it.what.clone() }).collect()
}

/// The entry that says why a value of the schema at `place` did not come back: one about the very member that went
/// wrong, or else one within the schema, on the way to that member.
pub fn excuse<'b>(booked: &'b [Booked], place: &Pointer, verdict: &Verdict) -> Option<&'b Booked> {
    let way = way(verdict)?;
    let of_member = |it: &&Booked| {
        let members = members(it.at.iter());
        way.last().is_some_and(|name| members.last() == Some(&name.as_str()))
    };
    let on_the_way = |it: &&Booked| {
        let inside = members(it.at.iter().skip(place.len()));
        it.at.is_within(place) && inside.iter().zip(&way).all(|(a, b)| a == b)
    };
    booked.iter().find(of_member).or_else(|| booked.iter().find(on_the_way))
}

/// The members that a place of a document leads to: what stands below `properties`.
fn members<'p>(tokens: impl Iterator<Item = &'p str> + Clone) -> Vec<&'p str> {
    let pairs = tokens.clone().zip(tokens.skip(1));
    pairs.filter(|it| it.0 == "properties").map(|it| it.1).collect()
}

/// The members from the value to the place that went wrong; indexes are left out.
fn way(verdict: &Verdict) -> Option<Vec<String>> {
    let is_name = |it: &&str| it.parse::<usize>().is_err();
    match verdict {
        Verdict::Changed { place, .. } => {
            Some(place.iter().filter(is_name).map(str::to_owned).collect())
        }
        // `$.data[3].createdAt: expected a number`
        Verdict::Refused { message } => {
            let path = message.strip_prefix('$')?.split(':').next()?;
            let steps = path.split(['.', '[']).map(|it| it.trim_end_matches(']').trim_matches('"'));
            Some(steps.filter(|it| !it.is_empty()).filter(is_name).map(str::to_owned).collect())
        }
        Verdict::Same | Verdict::Tolerated(_) | Verdict::Silent => None,
    }
}

#[cfg(test)]
mod tests {
    use specwright::diag::Strictness;
    use specwright::{Document, Run, Source, generate};

    use super::*;

    fn check(message: &str, place: &str, booked: &[&str]) -> Option<String> {
        check_verdict(&Verdict::Refused { message: message.to_owned() }, place, booked)
    }

    fn check_verdict(verdict: &Verdict, place: &str, booked: &[&str]) -> Option<String> {
        let pointer = |it: &str| Pointer::parse(it).unwrap();
        let booked: Vec<Booked> =
            booked.iter().map(|it| Booked { at: pointer(it), what: "lost".to_owned() }).collect();
        excuse(&booked, &pointer(place), verdict).map(|it| it.at.to_string())
    }

    #[test]
    fn an_entry_about_the_member_goes_before_one_around_it() {
        let around = "#/components/schemas/A/properties/config/anyOf";
        let member = "#/components/schemas/Kafka/properties/size/example";
        let check = |message| check(message, "#/components/schemas/A", &[around, member]);
        assert_eq!(check("$.config.size: expected a number").as_deref(), Some(member));
        assert_eq!(check("$.config[2].other: expected a number").as_deref(), Some(around));
        assert_eq!(check("$.name: expected a number"), None);
        assert_eq!(check("no path"), None);
    }

    #[test]
    fn an_entry_of_another_schema_is_no_excuse() {
        let other = "#/components/schemas/B/oneOf";
        assert_eq!(check("$.a: no", "#/components/schemas/A", &[other]), None);
        assert_eq!(check("$.a: no", "#/components/schemas/B", &[other]).as_deref(), Some(other));
    }

    #[test]
    fn the_way_counts_from_the_schema_and_without_indexes() {
        let place = "#/components/schemas/A/properties/list";
        let within = format!("{place}/items/properties/size/anyOf");
        for message in ["$[2].size.unit: no", "$[2][0].size[1].unit: no"] {
            assert_eq!(check(message, place, &[&within]).as_ref(), Some(&within), "{message}");
        }
        assert_eq!(check("$[2].length.unit: no", place, &[&within]), None);
    }

    #[test]
    fn a_value_that_came_back_changed_is_explained_as_one_that_was_refused() {
        let place = "#/components/schemas/A";
        let check = |at: &str| {
            let at = Pointer::parse(at).unwrap();
            let changed = Verdict::Changed { place: at, sent: None, back: None };
            check_verdict(&changed, place, &["#/components/schemas/A/properties/list/items"])
        };
        assert!(check("#/list/0/a").is_some());
        assert_eq!(check("#/other/0/a"), None);
        assert_eq!(check_verdict(&Verdict::Silent, place, &["#/components/schemas/A"]), None);
    }

    #[test]
    fn only_losses_of_values_are_booked() {
        let text = "
openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: https://t.test}]
paths:
  /a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {properties: {any: {}, userId: {type: string}, user_id: {type: string, no_such: 1}}}
";
        let outcome = generate(&Source {
            name: "t",
            document: Document { path: "t.yaml", text },
            overlay: None,
            run: Run::OneOff {
                strictness: Strictness::Lenient,
                runtime_path: "runtime",
                not_utf8: None,
            },
        });
        let api = outcome.api.unwrap();
        assert_eq!(api.losses.len(), 3);
        let booked: Vec<String> = of(&api).iter().map(|it| it.at.to_string()).collect();
        assert_eq!(booked, ["#/components/schemas/A/properties/user_id/no_such"]);
    }
}
