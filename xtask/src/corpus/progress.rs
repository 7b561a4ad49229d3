//! How far a run is, on a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A line that is written over and over; nothing where nobody watches.
pub(super) struct Progress {
    doing: &'static str,
    of: usize,
    done: AtomicUsize,
    watched: bool,
}

impl Progress {
    pub(super) fn new(doing: &'static str, of: usize) -> Self {
        Self { doing, of, done: AtomicUsize::new(0), watched: io::stderr().is_terminal() }
    }

    /// One more is done.
    pub(super) fn step(&self, name: &str) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        self.show(&format!("{done}/{} {} {name}", self.of, self.doing));
    }

    /// The line gives way to what is printed next.
    pub(super) fn end(&self) {
        self.show("");
    }

    fn show(&self, text: &str) {
        if self.watched {
            // Progress that cannot be shown is no reason to stop.
            let text: String = text.chars().take(78).collect();
            let _ = write!(io::stderr(), "\r\u{1b}[K{text}");
        }
    }
}
