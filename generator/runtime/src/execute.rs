//! A call from its description to its last reply: attempts, and the waits between them. Not
//! generic: one copy serves all operations.

use std::time::{Duration, Instant};

use tracing::Instrument;

use crate::api_error::{ApiError, Refused};
use crate::attempt::{Limit, Received, Rest, attempt};
use crate::backoff::{LONGEST_HINT, with_hint, without_hint};
use crate::byte_stream::{ByteStream, Watch};
use crate::client::Inner;
use crate::draft::Draft;
use crate::envelope;
use crate::error::Error;
use crate::fault::{
    Delivery, InvalidCall, Journey, OversizedReply, Phase, RedirectError, TimeoutError,
    TransportError,
};
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
    pub(crate) journey: Box<Journey>,
}

/// Makes the call. Dropping the future cancels what is under way and all that would follow. The documented failures are
/// still to be looked at.
pub(crate) fn execute(client: &Inner, draft: Box<Draft>) -> BoxFuture<'_, Result<Finished, Error>> {
    let span = trace::call_span(client.api.name, &draft.method, draft.template);
    let record = span.clone();
    let call = async move {
        let outcome = run(client, draft).await;
        let (status, attempts) = match &outcome {
            Ok(finished) => (Some(finished.reply.status()), finished.journey.attempts),
            Err(error) => (error.status(), error.attempts()),
        };
        trace::finished(&record, status, attempts);
        outcome
    };
    Box::pin(call.instrument(span))
}

async fn run(client: &Inner, draft: Box<Draft>) -> Result<Finished, Error> {
    let mut state = Progress::new(client, &draft);
    let call = match Prepared::new(client, draft) {
        Ok(call) => call,
        Err(reason) => {
            let journey = state.end(client, Delivery::NotSent);
            return Err(Error::Invalid(Box::new(InvalidCall { journey, reason })));
        }
    };
    loop {
        let limit = state.limit(client, &call);
        state.journey.attempts += 1;
        let setback = match attempt(client, &call, limit).await {
            Ok(received) => return Ok(state.finish(client, &call, received)),
            Err(setback) => setback,
        };
        let failed = setback.summary();
        let Some(wait) = state.wait(client, &call, &setback) else {
            trace::failed(state.journey.attempts, &failed);
            return Err(state.fail(client, &call, setback));
        };
        trace::retrying(state.journey.attempts, &failed, wait);
        state.journey.earlier = Some(failed);
        client.transport.sleep(wait).await;
    }
}

/// What a call has done so far.
struct Progress {
    journey: Box<Journey>,
    start: Instant,
}

impl Progress {
    fn new(client: &Inner, draft: &Draft) -> Self {
        let journey = Journey {
            method: draft.method.clone(),
            path: draft.template,
            attempts: 0,
            elapsed: Duration::ZERO,
            delivery: Delivery::NotSent,
            earlier: None,
            once: false,
        };
        Self { journey: Box::new(journey), start: client.transport.now() }
    }

    /// What the next attempt has to keep to.
    fn limit(&self, client: &Inner, call: &Prepared) -> Limit {
        match call.draft.deadline.map(|deadline| deadline.saturating_sub(self.elapsed(client))) {
            Some(left) if left < call.timeout => Limit { phase: Phase::Deadline, duration: left },
            _ => Limit { phase: Phase::Attempt, duration: call.timeout },
        }
    }

    /// How long to wait before another attempt; `None` if there is to be none.
    fn wait(&mut self, client: &Inner, call: &Prepared, setback: &Setback) -> Option<Duration> {
        let retry = self.journey.attempts - 1;
        let is_allowed = setback.advice.allows(&call.draft.method, call.repeatability);
        if retry >= call.max_retries || !is_allowed {
            return None;
        }
        if !call.is_replayable() {
            self.journey.once = true;
            return None;
        }
        let wait = match setback.hint() {
            Some(hint) if hint > LONGEST_HINT => return None,
            Some(hint) => with_hint(hint),
            None => without_hint(setback.pace(), retry),
        };
        let after = self.elapsed(client).saturating_add(wait);
        if call.draft.deadline.is_some_and(|deadline| after >= deadline) {
            return None;
        }
        // Last, so that nothing is paid for a retry that does not happen.
        client.budget.pay(setback.cost()).map(|()| wait)
    }

    fn elapsed(&self, client: &Inner) -> Duration {
        client.transport.now().saturating_duration_since(self.start)
    }

    fn end(mut self, client: &Inner, delivery: Delivery) -> Box<Journey> {
        self.journey.elapsed = self.elapsed(client);
        self.journey.delivery = delivery;
        self.journey
    }

    fn finish(self, client: &Inner, call: &Prepared, (reply, rest): Received) -> Finished {
        if self.journey.attempts == 1 {
            client.budget.earn();
        }
        let journey = self.end(client, Delivery::Done);
        let rest = match rest {
            Rest::Nothing => Open::Nothing,
            Rest::Connection(connection) => Open::Connection(connection),
            Rest::Body(body) => {
                let (transport, silence) = (client.transport.clone(), call.timeout);
                let watch = Watch { transport, silence };
                Open::Body(ByteStream::new(reply.clone(), body, watch))
            }
        };
        Finished { reply, rest, journey }
    }

    fn fail(self, client: &Inner, call: &Prepared, setback: Setback) -> Error {
        let journey = self.end(client, setback.delivery);
        match setback.cause {
            Cause::Transport(source) => {
                Error::Transport(Box::new(TransportError { journey, source }))
            }
            Cause::Timeout { phase, limit, status } => {
                Error::Timeout(Box::new(TimeoutError { journey, phase, limit, status }))
            }
            Cause::Redirect { reply, problem, shown } => {
                Error::Redirect(Box::new(RedirectError { journey, reply, problem, shown }))
            }
            Cause::Status { reply, hint } => {
                let message = message(client, call, &reply);
                let refused = Refused { journey, reply, hint, message };
                Error::Status(Box::new(ApiError::new(Box::new(refused))))
            }
            Cause::TooLarge { reply, limit } => {
                Error::TooLarge(Box::new(OversizedReply { journey, reply, limit }))
            }
        }
    }
}

/// What an error body says, with the credentials in it masked.
fn message(client: &Inner, call: &Prepared, reply: &RawReply) -> Option<String> {
    let mut message = envelope::message(reply.body())?;
    // A secret may stand across the cut or hold white space, so it is masked before.
    client.credentials.mask(&mut message);
    call.mask(&mut message);
    envelope::shown(&message)
}
