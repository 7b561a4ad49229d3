//! Replies that are streams: server-sent events, lines of JSON, bytes.

use std::error::Error as _;

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{
    Api, Binary, Call, ClientBuilder, Core, DecodeError, Error, Events, Frame, Json, Map, Method,
    Response, ServerEvent, StreamError, Wire,
};

type Outcome = Result<(), Box<dyn std::error::Error>>;

static API: Api = Api {
    name: "acme",
    version: "1.0.0",
    base_url: Some("https://acme.test"),
    base_url_env: "ACME_BASE_URL",
    schemes: &[],
    security: &[],
};

fn client(mock: &Mock) -> Result<Core, Box<dyn std::error::Error>> {
    Ok(ClientBuilder::<Core>::new(&API).transport(mock.clone()).build()?)
}

/// A mock that replies with this body.
fn reply(media: &str, body: &'static str) -> Mock {
    Mock::new().reply(200, body).header("content-type", media)
}

fn call<T>(core: &Core) -> Call<'_, Events<T>>
where
    Events<T>: specwright_runtime::Reply,
{
    Call::new(core, Method::GET, "/events")
}

/// The items of a stream as JSON, then how it ended if that was an error.
async fn items<T>(
    media: &str,
    body: &'static str,
) -> Result<Vec<String>, Box<dyn std::error::Error>>
where
    T: specwright_runtime::Item<Output = T> + Wire,
{
    let core = client(&reply(media, body))?;
    let mut events = call::<T>(&core).await?;
    let mut seen = Vec::new();
    while let Some(item) = events.next().await {
        seen.push(match item {
            Ok(item) => Json::encode(&item).to_string(),
            Err(error) => format!("{error:?}"),
        });
    }
    assert!(events.next().await.is_none(), "nothing comes after the end");
    Ok(seen)
}

#[tokio::test]
async fn events_are_decoded_to_their_end_mark() -> Outcome {
    let body = ": hello\n\ndata: 1\n\nevent: x\ndata: 2\nid: b\n\ndata: [DONE]\n\ndata: 3\n\n";
    assert_eq!(items::<i64>("text/event-stream", body).await?, ["1", "2"]);
    Ok(())
}

#[tokio::test]
async fn the_first_byte_says_how_items_come() -> Outcome {
    let lines = "{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}";
    let expected = [r#"{"a":1}"#, r#"{"a":2}"#, r#"{"a":3}"#];
    let events = "\n data: {\"a\":1}\n\ndata: {\"a\":2}\n\ndata: {\"a\":3}\n\n";
    for media in ["application/x-ndjson", "text/event-stream", "application/octet-stream"] {
        assert_eq!(items::<Map<i64>>(media, lines).await?, expected, "{media}");
        assert_eq!(items::<Map<i64>>(media, &events[2..]).await?, expected, "{media}");
    }
    let sequence = "\x1e{\"a\":1}\n\x1e{\"a\":2}\n\x1e{\"a\":3}\n";
    assert_eq!(items::<Map<i64>>("application/json-seq", sequence).await?, expected);
    assert_eq!(items::<Map<i64>>("application/json", "{\n \"a\": 1\n}\n").await?, expected[..1]);
    assert!(items::<Map<i64>>("text/event-stream", "").await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_bad_item_ends_the_stream_and_is_kept() -> Outcome {
    let body = "data: 1\n\ndata: {\"key\":\"K3Y\"}\n\ndata: 2\n\n";
    let core = client(&reply("text/event-stream", body))?;
    let mut events = call::<i64>(&core).await?;
    assert!(matches!(events.next().await, Some(Ok(1))));
    let Some(Err(error)) = events.next().await else { return Err("the item is bad".into()) };
    assert!(matches!(error, StreamError::Item(_)));
    assert_eq!(error.raw_text(), Some(r#"{"key":"K3Y"}"#));
    assert!(error.source().is_some_and(|it| it.is::<DecodeError>()));
    assert!(!format!("{error} {error:?}").contains("K3Y"));
    assert!(events.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn an_error_in_the_place_of_an_item_is_told_apart() -> Outcome {
    for body in ["data: {\"error\":{\"message\":\"no\"}}\n\n", "event: error\ndata: {\"m\":1}\n\n"]
    {
        let core = client(&reply("text/event-stream", body))?;
        let next = call::<Vec<i64>>(&core).await?.next().await;
        assert!(matches!(next, Some(Err(StreamError::Failed(_)))), "{body}: {next:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_frame_is_the_event_with_its_fields() -> Outcome {
    let body = "event: add\ndata: {\"n\":1}\nid: 7\n\ndata: plain text\n\ndata: [DONE]\n\n";
    let core = client(&reply("text/event-stream", body))?;
    let mut events = call::<Frame<Map<Json>>>(&core).await?;
    let mut seen = Vec::new();
    while let Some(item) = events.next().await {
        seen.push(Json::encode(&item?).to_string());
    }
    let second = r#"{"data":"plain text","id":"7"}"#;
    assert_eq!(seen, [r#"{"data":{"n":1},"event":"add","id":"7"}"#, second]);
    assert_eq!(events.last_event_id(), "7");
    Ok(())
}

#[tokio::test]
async fn raw_events_have_all_there_is() -> Outcome {
    let core = client(&reply("text/event-stream", "event: a\nid: 1\nretry: 20\ndata: K3Y\n\n"))?;
    let call: Call<'_, Binary> = Call::new(&core, Method::GET, "/events");
    let mut events = call.events().await?;
    let event: ServerEvent = events.next().await.ok_or("there is an event")??;
    assert_eq!((event.event(), event.id(), event.data()), ("a", "1", "K3Y"));
    assert!(!format!("{event:?} {events:?}").contains("K3Y"));
    Ok(())
}

#[tokio::test]
async fn a_stream_that_breaks_or_falls_silent_gives_what_came_before() -> Outcome {
    let broken = reply("text/event-stream", "data: 1\n\ndata: 2").then_broken();
    let silent = reply("text/event-stream", "data: 1\n\ndata: 2").then_silent();
    for (mock, is_silent) in [(broken, false), (silent, true)] {
        let core = client(&mock)?;
        let mut events = call::<i64>(&core).await?;
        assert!(matches!(events.next().await, Some(Ok(1))));
        let end = events.next().await;
        match end {
            Some(Err(StreamError::Silent { .. })) => assert!(is_silent),
            Some(Err(StreamError::Transport(_))) => assert!(!is_silent),
            other => return Err(format!("{other:?}").into()),
        }
        assert!(events.next().await.is_none());
        assert_eq!(mock.pending_replies(), 0, "no other attempt follows");
    }
    Ok(())
}

#[tokio::test]
async fn until_the_headers_a_stream_is_retried_like_any_call() -> Outcome {
    let mock = Mock::new()
        .fault(Fault::Refused)
        .reply(503, "")
        .reply(200, "data: 1\n\n")
        .header("content-type", "text/event-stream");
    let core = client(&mock)?;
    let response: Response<Events<i64>> = call::<i64>(&core).send().await?;
    assert_eq!(response.attempts(), 3);
    assert_eq!(mock.take_request()?.header("accept"), Some("text/event-stream"));
    Ok(())
}

#[tokio::test]
async fn a_failure_is_no_stream() -> Outcome {
    let core = client(&Mock::new().reply(400, r#"{"message":"no"}"#))?;
    let error = call::<i64>(&core).await.err().ok_or("400 is a failure")?;
    assert!(matches!(error, Error::Status(_)));
    assert_eq!(error.raw_body().map(|it| it.len()), Some(16));
    Ok(())
}

#[tokio::test]
async fn bytes_come_in_chunks_without_a_limit() -> Outcome {
    let mock = Mock::new().reply(200, vec![b'x'; 4096]);
    let core = ClientBuilder::<Core>::new(&API).max_body_size(16).transport(mock).build()?;
    let call: Call<'_, Binary> = Call::new(&core, Method::GET, "/file");
    let mut stream = call.stream().await?;
    let mut n_bytes = 0;
    while let Some(chunk) = stream.chunk().await? {
        n_bytes += chunk.len();
    }
    assert_eq!(n_bytes, 4096);
    assert!(stream.chunk().await?.is_none());
    Ok(())
}
