//! What is told to `tracing`. In a process of its own: other threads would race for the callsites.

#![expect(clippy::unwrap_used, reason = "what helps a test fails like a test")]

use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex};

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Api, Call, ClientBuilder, Core, Error, Map, Method, Scheme};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static API: Api = Api {
    name: "example",
    version: "0.3.0",
    base_url: Some("https://api.example.test/v1"),
    base_url_env: "EXAMPLE_BASE_URL",
    schemes: &[
        Scheme::header("HeaderAuth", "xi-api-key", "EXAMPLE_API_KEY"),
        Scheme::query("QueryAuth", "key", "EXAMPLE_QUERY_KEY"),
    ],
    security: &[&["HeaderAuth", "QueryAuth"]],
};

/// Everything told to `tracing`, at every level and by every crate, as text.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

impl Recorder {
    fn write(&self, name: &str, record: impl FnOnce(&mut dyn Visit)) {
        let mut text = self.0.lock().unwrap();
        text.push_str(name);
        record(&mut Fields(&mut text));
        text.push('\n');
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recorder")
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write(span.metadata().name(), |visit| span.record(visit));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.write("record", |visit| values.record(visit));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.write(event.metadata().name(), |visit| event.record(visit));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Makes a call with a secret in each of its parts.
async fn call(mock: Mock) -> Result<Map<String>, Error> {
    let builder = ClientBuilder::<Core>::new(&API).api_key("K3Y-CANARY");
    let builder = builder.credential("QueryAuth", "K3Y-CANARY").transport(mock);
    let core = builder.build().unwrap();
    let call = Call::new(&core, Method::GET, "/secrets/{id}").path("id", "S3CR3T-CANARY");
    let call = call.query("q", "S3CR3T-CANARY").header("x-mine", "S3CR3T-CANARY");
    call.json(String::from("S3CR3T-CANARY")).await
}

#[test]
fn spans_have_templates_and_numbers_and_nothing_else() {
    let recorder = Recorder::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let secret = r#"{"detail":"S3CR3T-CANARY K3Y-CANARY"}"#;
    let guard = tracing::subscriber::set_default(recorder.clone());
    let success = Mock::new().reply(503, secret).fault(Fault::Refused).reply(200, secret);
    assert!(runtime.block_on(call(success)).is_ok());
    assert!(runtime.block_on(call(Mock::new().reply(422, secret))).is_err());
    drop(guard);

    let text = recorder.0.lock().unwrap().clone();
    assert!(!text.contains("CANARY"), "{text}");
    let expected = [
        r#"call api="example" method="GET" path="/secrets/{id}""#,
        "message=retrying attempt=1 failed=503 Service Unavailable wait_ms=",
        "message=retrying attempt=2 failed=not sent wait_ms=",
        "record status=200\nrecord attempts=3",
        "message=failed attempt=1 failed=422 Unprocessable Entity",
        "record status=422\nrecord attempts=1",
    ];
    for line in expected {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}
