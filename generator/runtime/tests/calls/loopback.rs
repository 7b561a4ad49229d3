//! Calls over real connections: what the server sees byte by byte, and what its replies become.

mod connections;
mod origins;
mod replies;
pub(crate) mod server;
mod upgrades;
