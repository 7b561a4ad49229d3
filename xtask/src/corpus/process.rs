//! One document in a process of its own: whatever it does to its worker, the run goes on.

use std::env;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::corpus::documents::Document;
use crate::corpus::facts::Facts;
use crate::problem::Problem;

/// What a worker may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// From its start.
    pub(super) time: Duration,
    /// Of address space.
    pub(super) mebibytes: u64,
}

/// Runs the worker over one document. Its failure is a fact; a problem is that it cannot be run at all.
pub(super) fn work(
    root: &Path,
    document: &Document,
    krate: &str,
    out: Option<&Path>,
    limits: Limits,
) -> Result<Facts, Problem> {
    let program = env::current_exe()
        .map_err(|error| Problem::new(format!("cannot find this program: {error}")))?;
    let mut command = Command::new(&program);
    command.arg("--root").arg(root).arg("corpus-worker");
    command.arg(&document.path).arg("--crate").arg(krate).arg("--shown").arg(&document.shown);
    if let Some(folder) = &document.folder {
        command.arg("--folder").arg(folder);
    }
    if let Some(out) = out {
        command.arg("--out").arg(out.join(krate));
    }
    command.arg("--memory-limit").arg(limits.mebibytes.to_string());
    // Documents are worked on side by side; each of them on one thread, so that times can be compared.
    command.env("RAYON_NUM_THREADS", "1").env("RUST_BACKTRACE", "0");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().map_err(Problem::io("run", &program))?;
    Ok(watch(child, limits))
}

/// Waits for a worker and takes what it says.
fn watch(mut child: Child, limits: Limits) -> Facts {
    let (out, err) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        let out = scope.spawn(|| read(out));
        let err = scope.spawn(|| read(err));
        let ended = wait(&mut child, limits.time);
        let out = out.join().unwrap_or_default();
        let err = err.join().unwrap_or_default();
        match ended {
            None => Facts::failed(format!("no end after {} s", limits.time.as_secs())),
            Some(0) => serde_json::from_str(&out).unwrap_or_else(|error| {
                Facts::failed(format!("the worker said nonsense: {error}"))
            }),
            Some(_) => Facts::failed(cause(&err)),
        }
    })
}

/// The exit code, -1 for a signal; `None`: it had to be stopped.
pub(super) fn wait(child: &mut Child, time: Duration) -> Option<i32> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    while start.elapsed() < time {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.code().unwrap_or(-1)),
            Ok(None) => thread::sleep(pause),
            Err(_) => break,
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    // It may have ended in between; then there is nothing to stop.
    let _ = child.kill();
    let _ = child.wait();
    None
}

fn read(stream: Option<impl Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut stream) = stream {
        // What was read before an error is as good as any.
        let _ = stream.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Why a worker died, on one line: Rust says it on standard error.
fn cause(err: &str) -> String {
    let lines: Vec<&str> = err
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty() && !it.starts_with("note:"))
        .collect();
    if lines.is_empty() { "the worker was killed".to_owned() } else { lines.join(" / ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(script: &str, seconds: u64) -> Facts {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let limits = Limits { time: Duration::from_secs(seconds), mebibytes: 1 };
        watch(command.spawn().unwrap(), limits)
    }

    #[test]
    fn a_worker_that_dies_is_a_fact() {
        let panic = "printf 'thread main panicked at x.rs:1:2:\\nout of range\\nnote: run with\\n' >&2; exit 101";
        assert_eq!(run(panic, 60).first, "thread main panicked at x.rs:1:2: / out of range");
        assert_eq!(run("kill -9 $$", 60).first, "the worker was killed");
        assert!(run("echo '{'", 60).first.starts_with("the worker said nonsense"));
        assert_eq!(run("exec sleep 60", 0).first, "no end after 0 s");
    }

    #[test]
    fn a_worker_that_lives_says_what_it_found() {
        let facts = Facts { lines: 3, ..Facts::default() };
        let text = serde_json::to_string(&facts).unwrap();
        assert_eq!(run(&format!("echo '{text}'"), 60), facts);
    }
}
