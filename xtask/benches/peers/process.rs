//! A process and what it took.

use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::Outcome;

/// What a process took, with all it started and waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    /// The most memory that one of its processes held, in MiB.
    pub(crate) mebibytes: f64,
    /// Whether it ended well.
    pub(crate) success: bool,
}

pub(crate) fn run(command: &mut Command) -> Outcome<Cost> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let program = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let child = command.spawn().map_err(|error| format!("cannot run {program}: {error}"))?;
    let ended = child.wait4()?;
    Ok(Cost {
        seconds: start.elapsed().as_secs_f64(),
        mebibytes: ended.rusage.maxrss as f64 / f64::from(1 << 20),
        success: ended.status.success(),
    })
}
