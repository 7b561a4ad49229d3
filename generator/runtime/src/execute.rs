//! A call from its description to its last reply: attempts, and the waits between them. Not
//! generic: one copy serves all operations.

use std::time::{Duration, Instant};

use http::{Method, StatusCode};
use tracing::Instrument;

use crate::attempt::{Limit, Rest, attempt};
use crate::backoff::{LONGEST_HINT, with_hint, without_hint};
use crate::byte_stream::{ByteStream, Watch};
use crate::client::Inner;
use crate::draft::Draft;
use crate::envelope;
use crate::error::{End, Ended};
use crate::fault::{Delivery, Earlier, Journey, Phase};
use crate::prepare::Prepared;
use crate::reply::RawReply;
use crate::retry::{Cause, Setback};
use crate::trace;
use crate::transport::BoxFuture;
use crate::upgraded::Connection;

/// What the caller goes on with.
pub(crate) enum Open {
    /// Nothing: the reply has its body.
    Nothing,
    /// The body.
    Body(ByteStream),
    /// The connection.
    Connection(Box<dyn Connection>),
}

/// A success and how it was reached.
pub(crate) struct Finished {
    pub(crate) reply: RawReply,
    pub(crate) rest: Open,
    pub(crate) journey: Journey,
}

/// Makes the call. Dropping the future cancels what is under way and all that would follow.
pub(crate) fn execute(
    client: &Inner,
    draft: Box<Draft>,
) -> BoxFuture<'_, Result<Finished, Box<Ended>>> {
    let span = trace::call_span(client.api.name, &draft.method, draft.template);
    let record = span.clone();
    let call = async move {
        let outcome = run(client, *draft).await;
        let (status, attempts) = summary(&outcome);
        trace::finished(&record, status, attempts);
        outcome
    };
    Box::pin(call.instrument(span))
}

async fn run(client: &Inner, draft: Draft) -> Result<Finished, Box<Ended>> {
    let mut state = Progress {
        method: draft.method.clone(),
        path: draft.template,
        start: client.transport.now(),
        attempts: 0,
        earlier: None,
        once: false,
    };
    let call = match Prepared::new(client, draft) {
        Ok(call) => call,
        Err(reason) => {
            let journey = state.end(client, Delivery::NotSent);
            return Err(Box::new(Ended { journey, end: End::Invalid(reason) }));
        }
    };
    loop {
        let limit = state.limit(client, &call);
        state.attempts += 1;
        let setback = match attempt(client, &call, limit).await {
            Ok((reply, rest)) => {
                if state.attempts == 1 {
                    client.budget.earn();
                }
                let journey = state.end(client, Delivery::Done);
                let rest = match rest {
                    Rest::Nothing => Open::Nothing,
                    Rest::Connection(connection) => Open::Connection(connection),
                    Rest::Body(body) => {
                        let (transport, silence) = (client.transport.clone(), call.timeout);
                        let watch = Watch { transport, silence };
                        Open::Body(ByteStream::new(reply.clone(), body, watch))
                    }
                };
                return Ok(Finished { reply, rest, journey });
            }
            Err(setback) => setback,
        };
        let failed = setback.summary();
        let Some(wait) = state.wait(client, &call, &setback) else {
            trace::failed(state.attempts, &failed);
            let journey = state.end(client, setback.delivery);
            return Err(Box::new(ended(client, &call, journey, setback.cause)));
        };
        trace::retrying(state.attempts, &failed, wait);
        state.earlier = Some(failed);
        client.transport.sleep(wait).await;
    }
}

/// What a call has done so far.
struct Progress {
    method: Method,
    path: &'static str,
    start: Instant,
    attempts: u32,
    earlier: Option<Earlier>,
    /// Whether it is not attempted again only because its body is gone.
    once: bool,
}

impl Progress {
    /// What the next attempt has to keep to.
    fn limit(&self, client: &Inner, call: &Prepared) -> Limit {
        match call.deadline.map(|deadline| deadline.saturating_sub(self.elapsed(client))) {
            Some(left) if left < call.timeout => Limit { phase: Phase::Deadline, duration: left },
            _ => Limit { phase: Phase::Attempt, duration: call.timeout },
        }
    }

    /// How long to wait before another attempt; `None` if there is to be none.
    fn wait(&mut self, client: &Inner, call: &Prepared, setback: &Setback) -> Option<Duration> {
        let retry = self.attempts - 1;
        if retry >= call.max_retries || !setback.advice.allows(&call.method, call.repeatability) {
            return None;
        }
        if !call.is_replayable() {
            self.once = true;
            return None;
        }
        let wait = match setback.hint() {
            Some(hint) if hint > LONGEST_HINT => return None,
            Some(hint) => with_hint(hint),
            None => without_hint(setback.pace(), retry),
        };
        let after = self.elapsed(client).saturating_add(wait);
        if call.deadline.is_some_and(|deadline| after >= deadline) {
            return None;
        }
        // Last, so that nothing is paid for a retry that does not happen.
        client.budget.pay(setback.cost()).map(|()| wait)
    }

    fn elapsed(&self, client: &Inner) -> Duration {
        client.transport.now().saturating_duration_since(self.start)
    }

    fn end(self, client: &Inner, delivery: Delivery) -> Journey {
        let elapsed = self.elapsed(client);
        let Self { method, path, attempts, earlier, once, .. } = self;
        Journey { method, path, attempts, elapsed, delivery, earlier, once }
    }
}

fn ended(client: &Inner, call: &Prepared, journey: Journey, cause: Cause) -> Ended {
    let message = match &cause {
        Cause::Status { reply, .. } => envelope::message(reply.body())
            // A secret may stand across the cut or hold white space, so it is masked before.
            .map(|message| call.mask(client.credentials.mask(message)))
            .and_then(|message| envelope::shown(&message)),
        _ => None,
    };
    Ended { journey, end: End::Failed { cause, message } }
}

fn summary(outcome: &Result<Finished, Box<Ended>>) -> (Option<StatusCode>, u32) {
    match outcome {
        Ok(finished) => (Some(finished.reply.status()), finished.journey.attempts),
        Err(ended) => {
            let status = match &ended.end {
                End::Invalid(_) => None,
                End::Failed { cause, .. } => cause.status(),
            };
            (status, ended.journey.attempts)
        }
    }
}
