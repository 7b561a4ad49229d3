//! [`Step`]: a command of `cargo xtask ci`, which a person can repeat as it is printed.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::problem::Problem;

/// A command that has to succeed.
#[derive(Debug)]
pub(crate) struct Step {
    /// What it is about: `lints`.
    pub(crate) name: String,
    arguments: Vec<String>,
    variables: Vec<(&'static str, &'static str)>,
}

/// A step that runs Cargo.
pub(crate) fn cargo(name: &str, arguments: &[&str]) -> Step {
    Step {
        name: name.to_owned(),
        arguments: arguments.iter().map(|it| (*it).to_owned()).collect(),
        variables: Vec::new(),
    }
}

impl Step {
    /// The same with a variable set.
    pub(crate) fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    /// The command as one types it.
    pub(crate) fn shown(&self) -> String {
        let variables = self.variables.iter().map(|(name, value)| match value.contains(' ') {
            true => format!("{name}='{value}'"),
            false => format!("{name}={value}"),
        });
        let words = variables.chain(["cargo".to_owned()]).chain(self.arguments.iter().cloned());
        words.collect::<Vec<_>>().join(" ")
    }

    /// Runs it and returns how many seconds it took.
    pub(crate) fn run(&self, root: &Path) -> Result<f64, Problem> {
        let start = Instant::now();
        let mut command = command(root, &self.arguments);
        let failed = |why: String| {
            Problem::new(format!("{} {why}", self.name))
                .help(format!("repeat with `{}`", self.shown()))
        };
        let status = command.envs(self.variables.iter().copied()).status();
        match status.map_err(|error| failed(format!("did not start: {error}")))? {
            status if status.success() => Ok(start.elapsed().as_secs_f64()),
            status => Err(failed(format!("failed ({status})"))),
        }
    }
}

/// Cargo in the checkout; its own `xtask` is this program, which need not be built again.
pub(crate) fn command(root: &Path, arguments: &[String]) -> Command {
    let own = arguments.first().is_some_and(|it| it == "xtask");
    let mut command = match env::current_exe() {
        Ok(program) if own => {
            let mut command = Command::new(program);
            command.arg("--root").arg(root).args(&arguments[1..]);
            command
        }
        _ => {
            let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            command.args(arguments);
            command
        }
    };
    command.current_dir(root);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_step_and_the_command() {
        let step = cargo("lints", &["no-such-command"]).with("A", "b c");
        let problem = step.run(Path::new(".")).unwrap_err();
        assert!(problem.message.starts_with("lints failed (exit status: 101)"), "{problem}");
        assert_eq!(problem.help.unwrap(), "repeat with `A='b c' cargo no-such-command`");
    }

    #[test]
    fn a_success_takes_its_time() {
        assert!(cargo("version", &["--version"]).run(Path::new(".")).unwrap() > 0.0);
    }
}
