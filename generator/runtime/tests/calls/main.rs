//! Calls of a client written as the generator emits it: on the mock, and over loopback against real
//! servers.

#![expect(clippy::panic, clippy::unwrap_used, reason = "what helps a test fails like a test")]

mod authentication;
mod bodies;
mod decoding;
mod example;
mod loopback;
mod pages;
mod paths;
mod redaction;
mod redirects;
mod repetition;
mod requests;
mod streams;
mod tokens;
mod waiting;
