//! What is shown of calls: never a credential, a body, an argument or a query value.

use std::error::Error as _;
use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex};

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Error, Method, Security};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::example::{Client, CreateSecret, ListSecretsParams, Outcome, SECRET};

const SECRET_CANARY: &str = "S3CR3T-CANARY";
const KEY_CANARY: &str = "K3Y-CANARY";
const ALL: Security = &[&["BearerAuth", "HeaderAuth", "QueryAuth", "CookieAuth"], &["Login"]];

#[track_caller]
fn check(shown: &str) {
    for canary in [SECRET_CANARY, KEY_CANARY, "SzNZLUNBTkFSWQ"] {
        assert!(!shown.contains(canary), "{shown}");
    }
}

fn client(mock: &Mock) -> Client {
    let builder = Client::builder()
        .api_key(KEY_CANARY)
        .credential("HeaderAuth", KEY_CANARY)
        .credential("QueryAuth", KEY_CANARY)
        .credential("CookieAuth", KEY_CANARY)
        .default_header("x-api-key", KEY_CANARY)
        .basic_auth("user", KEY_CANARY);
    check(&format!("{builder:?} {builder:#?}"));
    let client = builder.max_body_size(4096).transport(mock.clone()).build().unwrap();
    check(&format!("{client:?} {client:#?}"));
    client
}

/// Makes a call that fails, and looks at everything that can be shown of it.
async fn look(mock: Mock) -> String {
    let client = client(&mock);
    let call = client
        .secrets()
        .create(CreateSecret::new("n", SECRET_CANARY))
        .query("token", SECRET_CANARY)
        .header("x-mine", SECRET_CANARY)
        .security(ALL);
    check(&format!("{call:?} {call:#?}"));
    let error = call.await.unwrap_err();
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        write!(shown, " {inner} {inner:?}").unwrap();
        source = inner.source();
    }
    let inner: Box<dyn Debug + '_> = match &error {
        Error::Invalid(inner) => Box::new(inner),
        Error::Transport(inner) => Box::new(inner),
        Error::Timeout(inner) => Box::new(inner),
        Error::Redirect(inner) => Box::new(inner),
        Error::Status(inner) => Box::new(inner),
        Error::Decode(inner) => Box::new(inner),
        Error::TooLarge(inner) => Box::new(inner),
        other => panic!("{other}"),
    };
    write!(shown, " {inner:?} {:?} {:?}", error.headers(), error.earlier()).unwrap();
    write!(shown, " {mock:?} {:?}", mock.take_request()).unwrap();
    check(&shown);
    error.to_string()
}

#[tokio::test]
async fn errors_of_every_kind() {
    let echo = format!(
        r#"{{"detail":[{{"loc":["body"],"msg":"wrong","input":"{SECRET_CANARY}",
            "ctx":{{"given":"{SECRET_CANARY}"}}}}],"value":"{SECRET_CANARY}"}}"#
    );
    for status in [400, 401, 404, 409, 422, 429, 500] {
        let mock = Mock::new().reply(status, echo.clone()).header("set-cookie", KEY_CANARY);
        look(mock.header("retry-after", "100")).await;
    }
    for status in [301, 307] {
        let to = format!("https://{KEY_CANARY}:x@cdn.test/x?key={KEY_CANARY}#{KEY_CANARY}");
        look(Mock::new().reply(status, echo.clone()).header("location", &to)).await;
    }
    look(Mock::new().reply(200, echo.clone())).await;
    look(Mock::new().reply(200, format!("<html>{SECRET_CANARY}"))).await;
    look(Mock::new().reply(200, format!(r#"{{"id":{{"{}":1}}}}"#, "x"))).await;
    look(Mock::new().reply(200, SECRET_CANARY.repeat(1000))).await;
    look(Mock::new().reply(200, echo.clone()).then_broken()).await;
    look(Mock::new().reply(200, echo).then_silent()).await;
    look(Mock::new().fault(Fault::Closed)).await;
    look(Mock::new().fault(Fault::Silent)).await;
    look(Mock::new()).await;
}

#[tokio::test]
async fn a_server_that_repeats_the_key_is_masked() {
    let body = format!(r#"{{"message":"Incorrect API key provided: {KEY_CANARY}."}}"#);
    let shown = look(Mock::new().reply(401, body)).await;
    assert_eq!(shown, "POST /secrets: 401 Unauthorized: Incorrect API key provided: ***.");
    let across = format!(r#"{{"message":"{}{KEY_CANARY}"}}"#, "x".repeat(295));
    look(Mock::new().reply(401, across)).await;
    let basic = r#"{"message":"bad login dXNlcjpLM1ktQ0FOQVJZ"}"#;
    assert!(look(Mock::new().reply(400, basic)).await.ends_with("bad login ***"));
}

#[tokio::test]
async fn calls_that_cannot_be_sent() {
    let client = client(&Mock::new());
    let refused = [
        client.raw(Method::GET, "/x").header("x-a", "S3CR3T-CANARY\n").await,
        client.raw(Method::GET, "/{id}").await,
        client.raw(Method::GET, "/x").server("ftp://K3Y-CANARY").await,
    ];
    for outcome in refused {
        check(&format!("{outcome:?} {}", outcome.as_ref().unwrap_err()));
    }
    let params =
        ListSecretsParams { trace: Some("S3CR3T-CANARY\n".to_owned()), ..Default::default() };
    let error = client.secrets().list(params).await.unwrap_err();
    check(&format!("{error:?} {error}"));
}

#[test]
fn a_secret_is_sent_in_clear_and_shown_hidden() {
    let secret = CreateSecret::new("n", SECRET_CANARY);
    assert!(
        String::from_utf8(specwright_runtime::encode(&secret)).unwrap().contains(SECRET_CANARY)
    );
    check(&format!("{secret:?}"));
}

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

#[test]
fn spans_have_templates_and_numbers_and_nothing_else() -> Outcome {
    let recorder = Recorder::default();
    let mock = Mock::new().reply(503, "").fault(Fault::Refused).reply(200, SECRET);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let guard = tracing::subscriber::set_default(recorder.clone());
    runtime.block_on(
        client(&mock).secrets().get(SECRET_CANARY).query("q", SECRET_CANARY).into_future(),
    )?;
    runtime.block_on(look(Mock::new().reply(422, format!(r#"{{"detail":"{KEY_CANARY}"}}"#))));
    drop(guard);
    let text = recorder.0.lock().unwrap().clone();
    check(&text);
    let span = r#"call api="example" method="GET" path="/secrets/{secret_id}""#;
    assert!(text.contains(span), "{text}");
    assert!(text.contains("message=retrying attempt=1 failed=503 Service Unavailable"), "{text}");
    assert!(text.contains("message=retrying attempt=2 failed=not sent"), "{text}");
    assert!(text.contains("record status=200"), "{text}");
    assert!(text.contains("record attempts=3"), "{text}");
    Ok(())
}
