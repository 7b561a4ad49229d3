//! `check()` of a generated crate: what the document asks of bodies and parameters, and of nothing else.

use zoo::Check;
use zoo::types::{
    AnimalPatch, Covering, Feathers, Fur, ListAnimalsParams, NewAnimal, Scales, SeasonTicket,
    Ticket,
};

fn said(value: &impl Check) -> Vec<String> {
    match value.check() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

fn animal(name: &str) -> NewAnimal {
    NewAnimal::new(name, "bear", true)
}

#[test]
fn a_body_says_all_that_is_wrong_with_it() {
    assert!(said(&animal("Bruno")).is_empty());
    let microchip = "chip-of-bruno";
    let fur = Covering::Fur(Box::new(Fur::new(0.7)));
    let bad = animal("").microchip(microchip).covering(fur).nickname("x".repeat(21));
    assert_eq!(
        said(&bad),
        [
            "$.name: at least 1 character, found 0",
            "$.microchip: something that matches `^[0-9]{15}$`",
            "$.covering.length: a multiple of 0.5",
            "$.nickname: at most 20 characters, found 21",
        ]
    );
    assert!(!format!("{:?}", bad.check()).contains(microchip));
}

#[test]
fn only_the_arm_that_is_there_counts() {
    let mut feathers = Feathers::new(vec!["red".to_owned(), "r".repeat(21), "red".to_owned()]);
    assert_eq!(
        said(&animal("Kakadu").covering(Covering::Feathers(Box::new(feathers.clone())))),
        [
            "$.covering.colors: no item twice",
            "$.covering.colors[1]: at most 20 characters, found 21",
        ]
    );
    feathers.colors.truncate(1);
    assert!(said(&Covering::Feathers(Box::new(feathers))).is_empty());
    assert!(said(&Covering::Scales(Box::new(Scales::new()))).is_empty());
    let mut season = SeasonTicket::new(7);
    season.holders = Some(vec!["Ada".to_owned(), "Ada".to_owned()]);
    assert_eq!(said(&Ticket::Season(Box::new(season))), ["$.holders: no item twice"]);
}

#[test]
fn parameters_and_whole_bodies_have_limits_too() {
    assert_eq!(said(&ListAnimalsParams::new().limit(101)), ["$.limit: at most 100"]);
    assert_eq!(said(&AnimalPatch::new()), ["$: at least 1 entry, found 0"]);
    assert!(said(&AnimalPatch::new().enclosure(None::<String>)).is_empty());
}
