//! Calls of a client written as the generator emits it: on the mock, and over loopback against real servers.

mod authentication;
mod decoding;
mod example;
mod loopback;
mod paths;
mod redaction;
mod redirects;
mod repetition;
mod requests;
mod waiting;
