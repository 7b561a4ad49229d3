//! `check()`: every limit alone, and how a value with limits is gone through.

mod limits;
mod places;
mod secrets;
