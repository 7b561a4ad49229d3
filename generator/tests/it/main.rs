//! Tests over files: a case is a file in a folder beside this one.

mod diagnostics;
#[cfg(test)]
mod mutations;
