//! A plan as a file: the planner writes it, the run reads it.

use std::path::Path;

use serde_json::{Value, json};
use specwright::pointer::Pointer;
use specwright_roundtrip::{Booked, LeftOut, Plan, Target};

use crate::problem::Problem;
use crate::text;

/// The plan as JSON.
pub(super) fn text(plan: &Plan) -> String {
    let target = |it: &Target| {
        json!({
            "place": it.place.to_string(), "rust": it.rust, "sends": it.sends, "refused": it.refused,
            "loose": it.loose, "samples": it.samples,
        })
    };
    let left_out = |it: &LeftOut| json!([it.place.to_string(), it.reason]);
    let targets: Vec<Value> = plan.targets.iter().map(target).collect();
    let left_out: Vec<Value> = plan.left_out.iter().map(left_out).collect();
    let booked: Vec<Value> =
        plan.booked.iter().map(|it| json!([it.at.to_string(), it.what])).collect();
    json!({"targets": targets, "left_out": left_out, "booked": booked}).to_string()
}

/// What the program is fed with: a line for each sample.
pub(super) fn samples(plan: &Plan) -> String {
    let mut text = String::new();
    for (index, target) in plan.targets.iter().enumerate() {
        for sample in &target.samples {
            text.push_str(&format!("{index}\t{sample}\n"));
        }
    }
    text
}

/// Reads a plan.
pub(super) fn read(path: &Path) -> Result<Plan, Problem> {
    let text = text::read(path, &path.to_string_lossy())?;
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| Problem::new(format!("{} is no plan: {error}", path.display())))?;
    let list = |key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let targets = list("targets").into_iter().map(|mut it| Target {
        place: pointer(&it["place"]),
        rust: it["rust"].as_str().unwrap_or_default().to_owned(),
        sends: it["sends"] == true,
        refused: it["refused"].as_u64().and_then(|it| it.try_into().ok()).unwrap_or_default(),
        loose: it["loose"] == true,
        samples: match it["samples"].take() {
            Value::Array(it) => it,
            _ => Vec::new(),
        },
    });
    let left_out = list("left_out").into_iter().map(|it| LeftOut {
        place: pointer(&it[0]),
        reason: it[1].as_str().unwrap_or_default().to_owned(),
    });
    let booked = list("booked").into_iter().map(|it| Booked {
        at: pointer(&it[0]),
        what: it[1].as_str().unwrap_or_default().to_owned(),
    });
    Ok(Plan { targets: targets.collect(), left_out: left_out.collect(), booked: booked.collect() })
}

fn pointer(value: &Value) -> Pointer {
    value.as_str().and_then(Pointer::parse).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_plan_is_read_as_it_was_written() {
        let place = Pointer::parse("#/components/schemas/a~1b").unwrap();
        let plan = Plan {
            targets: vec![Target {
                place: place.clone(),
                rust: "AB".to_owned(),
                samples: vec![json!({"a": "\n\t"}), json!(1)],
                refused: 2,
                loose: true,
                sends: true,
            }],
            left_out: vec![LeftOut { place: place.clone(), reason: "why".to_owned() }],
            booked: vec![Booked { at: place, what: "lost".to_owned() }],
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.json");
        fs::write(&path, text(&plan)).unwrap();
        assert_eq!(read(&path).unwrap(), plan);
        assert_eq!(samples(&plan), "0\t{\"a\":\"\\n\\t\"}\n0\t1\n");
    }
}
