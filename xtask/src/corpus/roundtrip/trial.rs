//! [`Trial`]: the samples of one crate, fed to its program and compared.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use specwright_roundtrip::{Booked, Leniency, Plan, Target, Verdict, excuse, judge};

use super::{Subject, build, plan_file};
use crate::corpus::process;
use crate::problem::Problem;

/// The longest a program may take over all its samples.
const LONGEST: Duration = Duration::from_secs(120);

/// What came of one document.
#[derive(Debug, Default)]
pub(super) struct Trial {
    /// The document's name.
    pub(super) name: String,
    /// Why nothing could be tried.
    pub(super) failure: Option<String>,
    /// Types tried, and those that kept all samples.
    pub(super) schemas: usize,
    pub(super) good_schemas: usize,
    /// Samples tried, and those that came back.
    pub(super) samples: usize,
    pub(super) good_samples: usize,
    /// Of those types that did not, the ones whose loss is in the ledger, and their samples.
    pub(super) excepted_schemas: usize,
    pub(super) excepted_samples: usize,
    /// Samples that came back but for what is tolerated.
    pub(super) tolerated: usize,
    /// Samples the validator refused.
    pub(super) refused: usize,
    /// Schemas whose samples are valid only if `oneOf` is taken for `anyOf`.
    pub(super) loose: usize,
    /// Schemas that were not tried: place and reason.
    pub(super) left_out: Vec<(String, String)>,
    /// What was lost.
    pub(super) losses: Vec<Loss>,
}

/// A sample that did not come back.
#[derive(Debug)]
pub(super) struct Loss {
    /// The schema.
    pub(super) place: String,
    /// The type.
    pub(super) rust: String,
    /// What was sent.
    pub(super) sample: String,
    /// What happened.
    pub(super) what: String,
    /// What the ledger says of it; nothing if it was not expected.
    pub(super) excepted: String,
}

impl Trial {
    pub(super) fn failed(name: &str, why: String) -> Self {
        Self { name: name.to_owned(), failure: Some(why), ..Self::default() }
    }
}

/// Feeds the program of a crate.
pub(super) fn run(subject: &Subject<'_>, home: &Path) -> Result<Trial, Problem> {
    let name = &subject.document.name;
    let program = match build::program(home, subject) {
        Ok(program) => program,
        Err(why) => return Ok(Trial::failed(name, why)),
    };
    let plan = plan_file::read(&subject.folder.join("plan.json"))?;
    let answers_path = subject.folder.join("answers.tsv");
    let samples_path = subject.folder.join("samples.tsv");
    let samples = File::open(&samples_path).map_err(Problem::io("read", &samples_path))?;
    let answers = File::create(&answers_path).map_err(Problem::io("write", &answers_path))?;
    let mut command = Command::new(&program);
    command.stdin(samples).stdout(answers).stderr(Stdio::null());
    let mut child = command.spawn().map_err(Problem::io("run", &program))?;
    // What it did not answer is counted as lost below.
    process::wait(&mut child, LONGEST);
    let bytes = fs::read(&answers_path).map_err(Problem::io("read", &answers_path))?;
    Ok(compare(name, plan, &String::from_utf8_lossy(&bytes)))
}

fn compare(name: &str, plan: Plan, answers: &str) -> Trial {
    let mut trial = Trial { name: name.to_owned(), ..Trial::default() };
    let mut answers = answers.lines();
    for target in &plan.targets {
        let before = trial.losses.len();
        for sample in &target.samples {
            trial.take(&plan.booked, target, sample, answers.next());
        }
        trial.schemas += 1;
        let lost = trial.losses.get(before..).unwrap_or_default();
        let excepted = lost.iter().filter(|it| !it.excepted.is_empty()).count();
        trial.good_schemas += usize::from(lost.is_empty());
        trial.excepted_schemas += usize::from(!lost.is_empty() && excepted == lost.len());
        trial.excepted_samples += excepted;
        trial.refused += target.refused;
        trial.loose += usize::from(target.loose);
    }
    trial.left_out =
        plan.left_out.into_iter().map(|it| (it.place.to_string(), it.reason)).collect();
    trial
}

impl Trial {
    fn take(&mut self, booked: &[Booked], target: &Target, sample: &Value, answer: Option<&str>) {
        self.samples += 1;
        let shown = |it: Option<String>| it.unwrap_or_else(|| "nothing".to_owned());
        let verdict = judge(target, sample, answer);
        let entry = excuse(booked, &target.place, &verdict);
        let excepted = entry.map(|it| format!("{}: {}", it.at, it.what)).unwrap_or_default();
        let what = match verdict {
            Verdict::Same => {
                self.good_samples += 1;
                return;
            }
            Verdict::Tolerated(Leniency::NullOfReply) => {
                self.good_samples += 1;
                self.tolerated += 1;
                return;
            }
            Verdict::Refused { message } => format!("refused: {message}"),
            Verdict::Changed { place, sent, back } => {
                format!("changed: {place}: {} came back as {}", shown(sent), shown(back))
            }
            Verdict::Silent => "no answer".to_owned(),
        };
        self.losses.push(Loss {
            place: target.place.to_string(),
            rust: target.rust.clone(),
            sample: sample.to_string(),
            what,
            excepted,
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use specwright::pointer::Pointer;

    use super::*;

    #[test]
    fn a_loss_in_the_ledger_is_told_from_a_failure() {
        let target = |key: &str| Target {
            place: Pointer::root().join(key),
            rust: "A".to_owned(),
            samples: vec![json!({}), json!({"a": 1})],
            refused: 0,
            loose: false,
            sends: true,
        };
        let at = Pointer::root().join("B").join("properties").join("a");
        let plan = Plan {
            targets: vec![target("A"), target("B")],
            left_out: Vec::new(),
            booked: vec![Booked { at, what: "why".to_owned() }],
        };
        let trial = compare("x", plan, "ok\t{}\nerr\tno\nok\t{}\nerr\t$.a: no\n");
        assert_eq!((trial.schemas, trial.good_schemas, trial.excepted_schemas), (2, 0, 1));
        assert_eq!((trial.samples, trial.good_samples, trial.excepted_samples), (4, 2, 1));
        let reasons: Vec<&str> = trial.losses.iter().map(|it| it.excepted.as_str()).collect();
        assert_eq!(reasons, ["", "#/B/properties/a: why"]);
    }
}
