//! What a call came to, whatever the types of its crate: so that one test can look at all five.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use datagrid::runtime::{Call, Error, Failure, Reply};

/// How a client is set up for a test; what is not said stays at its default.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    pub base_url: String,
    pub timeout: Option<Duration>,
    pub max_body_size: Option<usize>,
}

impl Setup {
    pub fn new(base_url: String) -> Self {
        Self { base_url, ..Self::default() }
    }
}

/// A call of a provider: creates a secret of the name `NAME` and the value `S3CR3T-CANARY` with the key `K3Y-CANARY`.
pub type Create = fn(Setup) -> Pin<Box<dyn Future<Output = Observed> + Send>>;

/// What a call came to.
#[derive(Debug)]
pub struct Observed {
    /// The reply's `Debug`, or the error.
    pub outcome: Result<String, Failed>,
    /// Every text the client can be made to print: its own `Debug`, the body's, the reply's, the error's.
    pub printed: Vec<String>,
}

/// An error, taken apart by its accessors.
#[derive(Debug)]
pub struct Failed {
    pub display: String,
    pub status: Option<u16>,
    /// The typed failure's `Debug`.
    pub failure: Option<String>,
    pub request_id: Option<String>,
    pub raw_body: Option<Vec<u8>>,
    pub header: Option<String>,
    pub decode_error: Option<String>,
    pub delivery: String,
    pub retry_after: Option<Duration>,
    pub attempts: u32,
}

impl Observed {
    /// The error of a call that must have failed.
    #[track_caller]
    pub fn failed(self) -> Failed {
        match self.outcome {
            Err(failed) => failed,
            Ok(reply) => panic!("the call succeeded: {reply}"),
        }
    }

    /// The reply's `Debug` of a call that must have succeeded.
    #[track_caller]
    pub fn reply(self) -> String {
        match self.outcome {
            Ok(reply) => reply,
            Err(failed) => panic!("the call failed: {failed:?}"),
        }
    }
}

/// Sends a call and takes apart what comes back.
pub async fn observe<T: Reply + Debug, E: Failure + Debug>(
    call: Call<'_, T, E>,
    mut printed: Vec<String>,
) -> Observed {
    printed.push(format!("{call:?}"));
    match call.await {
        Ok(reply) => {
            printed.push(format!("{reply:?} {reply:#?}"));
            Observed { outcome: Ok(format!("{reply:?}")), printed }
        }
        Err(error) => {
            printed.push(format!("{error} {error:?} {error:#?}"));
            Observed { outcome: Err(take_apart(&error)), printed }
        }
    }
}

fn take_apart<E: Failure + Debug>(error: &Error<E>) -> Failed {
    Failed {
        display: error.to_string(),
        status: error.status().map(|it| it.as_u16()),
        failure: error.failure().map(|it| format!("{it:?}")),
        request_id: error.request_id().map(str::to_owned),
        raw_body: error.raw_body().map(|it| it.to_vec()),
        header: error.headers().and_then(|it| it.get("x-probe")?.to_str().ok()).map(str::to_owned),
        decode_error: error.decode_error().map(ToString::to_string),
        delivery: format!("{:?}", error.delivery()),
        retry_after: error.retry_after(),
        attempts: error.attempts(),
    }
}
