//! One suite over the five generated clients, each test against a real HTTP server.

mod canaries;
mod faults;
mod observe;
mod providers;
mod redirects;
mod replies;
mod retries;
mod roundtrip;
mod webhooks;
