//! What a round trip found: a table with a row for each document, one with a row for each loss, and the sums.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::trial::Trial;
use crate::messages;
use crate::problem::Problem;

/// How much of a sample is shown.
const WIDTH: usize = 400;

/// Writes the tables.
pub(super) fn write(home: &Path, trials: &[Trial]) -> Result<(), Problem> {
    let mut documents =
        "name\tschemas\tgood\texcepted\tsamples\tgood\texcepted\ttolerated\trefused\tloose\tleft_out\tfailure\n"
            .to_owned();
    let mut losses = "name\tschema\ttype\twhat\tledger\tsample\n".to_owned();
    let mut left_out = "name\tschema\treason\n".to_owned();
    for it in trials {
        let failure = it.failure.as_deref().unwrap_or_default();
        documents.push_str(&row(&[
            &it.name,
            &it.schemas.to_string(),
            &it.good_schemas.to_string(),
            &it.excepted_schemas.to_string(),
            &it.samples.to_string(),
            &it.good_samples.to_string(),
            &it.excepted_samples.to_string(),
            &it.tolerated.to_string(),
            &it.refused.to_string(),
            &it.loose.to_string(),
            &it.left_out.len().to_string(),
            failure,
        ]));
        for loss in &it.losses {
            losses.push_str(&row(&[
                &it.name,
                &loss.place,
                &loss.rust,
                &loss.what,
                &loss.excepted,
                &loss.sample,
            ]));
        }
        for (place, reason) in &it.left_out {
            left_out.push_str(&row(&[&it.name, place, reason]));
        }
    }
    for (name, text) in
        [("documents.tsv", documents), ("losses.tsv", losses), ("left_out.tsv", left_out)]
    {
        let path = home.join(name);
        fs::write(&path, text).map_err(Problem::io("write", &path))?;
    }
    Ok(())
}

fn row(cells: &[&str]) -> String {
    let cell = |it: &&str| {
        let text: String = it.chars().take(WIDTH).collect();
        text.replace(['\t', '\n', '\r'], " ")
    };
    cells.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n"
}

/// Prints the sums.
pub(super) fn print(home: &Path, trials: &[Trial]) {
    let sum = |of: fn(&Trial) -> usize| trials.iter().map(of).sum::<usize>();
    for trial in trials {
        if let Some(failure) = &trial.failure {
            messages::line(&format!("{}: {failure}", trial.name));
        }
    }
    let (schemas, samples) = (sum(|it| it.schemas), sum(|it| it.samples));
    let (good_schemas, good_samples) = (sum(|it| it.good_schemas), sum(|it| it.good_samples));
    let excepted = [sum(|it| it.excepted_schemas), sum(|it| it.excepted_samples)];
    let [failed_schemas, failed_samples] =
        [schemas - good_schemas - excepted[0], samples - good_samples - excepted[1]];
    let lines = [
        share("schemas that keep all their samples", good_schemas, schemas),
        share("samples that come back as they were", good_samples, samples),
        format!("{} schemas and {} samples whose loss is in the ledger", excepted[0], excepted[1]),
        format!("{failed_schemas} schemas and {failed_samples} samples that failed"),
        format!("{} of them but for a null that is only received", sum(|it| it.tolerated)),
        format!("{} samples that the validator refused", sum(|it| it.refused)),
        format!("{} schemas whose arms overlap: oneOf taken for anyOf", sum(|it| it.loose)),
    ];
    lines.iter().for_each(|it| messages::line(it));
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, reason) in trials.iter().flat_map(|it| &it.left_out) {
        *reasons.entry(reason).or_default() += 1;
    }
    for (reason, n) in reasons {
        messages::line(&format!("{n} named schemas not tried: {reason}"));
    }
    messages::line(&format!("the tables are in {}", home.display()));
}

fn share(what: &str, good: usize, all: usize) -> String {
    let percent = if all == 0 { 100.0 } else { good as f64 * 100.0 / all as f64 };
    format!("{good} of {all} {what} ({percent:.3} %)")
}
