//! The secret and the key occur in nothing a client prints, whatever goes wrong.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use conformance::{Loopback, Reply, Turn};

use crate::observe::Setup;
use crate::providers::ALL;

/// Keeps all that is traced.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics while logging").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn neither_secret_nor_key_is_ever_printed() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    // The server throws back what it got, in the body and in a header, as FastAPI's 422 does.
    let echo = r#"{"detail":[{"loc":["body"],"msg":"bad","input":"S3CR3T-CANARY","ctx":{"key":"K3Y-CANARY"}}]}"#;
    for provider in &ALL {
        let turns = [
            Turn::from(Reply::json(provider.success.0, provider.success.1)),
            Reply::json(422, echo).header("x-echo", "K3Y-CANARY").into(),
            Reply::json(418, echo).into(),
            Reply::json(418, r#"{"message":"S3CR3T-CANARY is no good, nor is K3Y-CANARY"}"#).into(),
            Reply::json(provider.success.0, echo).into(),
            Reply::json(307, "")
                .header("location", "http://K3Y-CANARY@127.0.0.1:1/?key=K3Y-CANARY")
                .into(),
            Turn::Truncate(Reply::json(provider.success.0, echo), 20),
            Turn::Stall(Reply::json(provider.success.0, echo)),
            Turn::CloseAfter,
        ];
        for turn in turns {
            // A test beside this one may have met a span first and marked it as one nobody wants.
            tracing::callsite::rebuild_interest_cache();
            let server = Loopback::start([turn.clone()]).await.expect("a port is free");
            let setup = Setup {
                timeout: Some(Duration::from_millis(300)),
                ..Setup::new(server.base_url())
            };
            let observed = (provider.create)(setup).await;
            assert_eq!(server.seen().len(), 1, "{}: {turn:?}", provider.name);
            for text in &observed.printed {
                assert!(!text.contains("CANARY"), "{}: {turn:?}\n{text}", provider.name);
            }
        }
    }
    let log =
        String::from_utf8_lossy(&log.0.lock().expect("nobody panics while logging")).into_owned();
    assert!(log.contains("POST"), "something was traced: {log}");
    assert!(!log.contains("CANARY"), "{log}");
}
