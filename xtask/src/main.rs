//! `cargo xtask`: the project's commands. Arguments are read here; each command is a file of its own.

mod crate_name;
mod problem;
mod providers;
mod text;
mod write;

fn main() {}
