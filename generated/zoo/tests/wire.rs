//! The requests of `zoo` and what becomes of replies, on a transport without sockets.
//!
//! Generated from `specs/zoo/openapi.yaml` by `cargo xtask generate`. Do not edit.

use zoo::Client;
use zoo::runtime::mock::Mock;
use zoo::runtime::{self, BuildError, Wire};
use zoo::types::{
    AnimalPatch, CallAnimalError, CreateAnimalError, CreateAnimalParams, CreatePhoto,
    CreatePhotoError, CreatePhotoMultipart, CreatePhotoMultipartPlace, DayTicket, DeleteAnimal,
    DeleteAnimalError, DietAnimal, EnclosureInput, GetAnimalError, Keeper, Kind, Level,
    ListAnimalsError, ListAnimalsParams, ListKeepersParams, ListPhotosParams, LogPhoto, Meal,
    NewAnimal, PedigreeAnimalResponse, Query, SearchKeeperParams, SearchTourParams,
    SearchTourParamsFilter, SearchTourParamsWhere, ShowTourCorner, ShowTourFormat, ShowTourParams,
    TalkAnimal, TalkAnimalError, Ticket, TicketQuery, TransferAnimalError, TransferAnimalResponse,
    UpdatePhoto,
};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A client with credentials that sends to the mock.
fn client(mock: &Mock) -> Result<Client, BuildError> {
    Client::builder()
        .api_key("K3Y")
        .credential("api_key", "K3Y")
        .credential("key", "K3Y")
        .credential("ticket", "K3Y")
        .basic_auth("user", "password")
        .credential("gate", "K3Y")
        .credential("keeper", "K3Y")
        .credential("staff", "K3Y")
        .transport(mock.clone())
        .build()
}

/// A value as it is sent.
fn json(value: &dyn Wire) -> String {
    String::from_utf8_lossy(&runtime::encode(value)).into_owned()
}

/// A documented failure: status, body, and whether it is what they became.
type Case<E> = (u16, &'static str, fn(&E) -> bool);

/// A documented reply: status, media type, body, and whether it is what they became.
type MediaCase<R> = (u16, &'static str, &'static str, fn(&R) -> bool);

#[tokio::test]
async fn health_get() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.health().get().await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/health");
    assert_eq!(sent.header("authorization"), None);
    Ok(())
}

fn animals_list_params() -> ListAnimalsParams {
    ListAnimalsParams::new()
        .limit(1)
        .kind(Kind::Cat)
        .ids(vec!["ids".into()])
        .tags(vec!["tags".into()])
        .born_after("2026-01-02T03:04:05Z")
        .fed(true)
        .cursor("cursor")
        .session("session")
        .x_trace_id("X-Trace-Id")
}

const ANIMALS_LIST_REPLY: &str = concat!(
    r#"{"items":[{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}]}"#,
);

#[tokio::test]
async fn animals_list() -> Outcome {
    let mock = Mock::new().reply(200, ANIMALS_LIST_REPLY);
    let client = client(&mock)?;
    let reply = client.animals().list(animals_list_params()).await?;
    assert_eq!(json(&reply), ANIMALS_LIST_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(
        sent.line(),
        "GET https://eu.zoo.example.com/v1/animals?limit=1&kind=cat&ids%5B%5D=ids&tags=tags&born-after=2026-01-02T03%3A04%3A05Z&fed=true&cursor=cursor",
    );
    assert_eq!(sent.header("x-trace-id"), Some("X-Trace-Id"));
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.header("cookie"), Some("session=session"));
    Ok(())
}

const ANIMALS_LIST_PAGES_FIRST: &str = concat!(
    r#"{"items":[{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}],"#,
    r#""next":"next"}"#,
);

const ANIMALS_LIST_PAGES_LAST: &str = concat!(
    r#"{"items":[{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}]}"#,
);

#[tokio::test]
async fn animals_list_pages() -> Outcome {
    let mock = Mock::new().reply(200, ANIMALS_LIST_PAGES_FIRST).reply(200, ANIMALS_LIST_PAGES_LAST);
    let client = client(&mock)?;
    let items = client.animals().list(ListAnimalsParams::new()).items().into_vec().await?;
    assert_eq!(items.len(), 2);
    mock.take_request()?;
    let sent = mock.take_request()?;
    assert!(sent.line().contains("cursor=next"), "{}", sent.line());
    Ok(())
}

const ANIMALS_LIST_FAILURES: [Case<ListAnimalsError>; 2] = [
    (400, r#"{"message":"message"}"#, |it| matches!(it, ListAnimalsError::ClientError(_))),
    (500, r#"{"message":"message"}"#, |it| matches!(it, ListAnimalsError::Other(_))),
];

#[tokio::test]
async fn animals_list_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_LIST_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client.animals().list(animals_list_params()).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

const ANIMALS_CREATE_BODY: &str = r#"{"object":"animal","name":"name","kind":"cat","tame":true}"#;

const ANIMALS_CREATE_REPLY: &str = concat!(
    r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}"#,
);

#[tokio::test]
async fn animals_create() -> Outcome {
    let mock = Mock::new().reply(201, ANIMALS_CREATE_REPLY);
    let client = client(&mock)?;
    let reply = client
        .animals()
        .create(
            CreateAnimalParams::new().x_trace_id("X-Trace-Id"),
            NewAnimal::new("name", Kind::Cat, true),
        )
        .await?;
    assert_eq!(json(&reply), ANIMALS_CREATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/animals");
    assert_eq!(sent.header("x-trace-id"), Some("X-Trace-Id"));
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), ANIMALS_CREATE_BODY);
    Ok(())
}

const ANIMALS_CREATE_FAILURES: [Case<CreateAnimalError>; 3] = [
    (401, "", |it| matches!(it, CreateAnimalError::Unauthorized)),
    (409, r#"{"message":"message"}"#, |it| matches!(it, CreateAnimalError::Conflict(_))),
    (
        422,
        r#"{"errors":[{"param":"param","details":"details"}]}"#,
        |it| matches!(it, CreateAnimalError::UnprocessableEntity(_)),
    ),
];

#[tokio::test]
async fn animals_create_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client
            .animals()
            .create(
                CreateAnimalParams::new().x_trace_id("X-Trace-Id"),
                NewAnimal::new("name", Kind::Cat, true),
            )
            .max_retries(0)
            .await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

const ANIMALS_GET_REPLY: &str = concat!(
    r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}"#,
);

#[tokio::test]
async fn animals_get() -> Outcome {
    let mock = Mock::new().reply(200, ANIMALS_GET_REPLY);
    let client = client(&mock)?;
    let reply = client.animals().get("animal_id").await?;
    assert_eq!(json(&reply), ANIMALS_GET_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id");
    assert_eq!(sent.header("x-zoo-key"), Some("K3Y"));
    Ok(())
}

const ANIMALS_GET_FAILURES: [Case<GetAnimalError>; 1] = [
    (404, r#"{"message":"message"}"#, |it| matches!(it, GetAnimalError::NotFound(_))),
];

#[tokio::test]
async fn animals_get_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_GET_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client.animals().get("animal_id").max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

const ANIMALS_UPDATE_REPLY: &str = concat!(
    r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8","kind":"cat","name":"name","#,
    r#""enclosure":"enclosure","weight":1.5,"createdAt":"2026-01-02T03:04:05Z"}"#,
);

#[tokio::test]
async fn animals_update() -> Outcome {
    let mock = Mock::new().reply(200, ANIMALS_UPDATE_REPLY);
    let client = client(&mock)?;
    let reply = client.animals().update("animal_id", Some(AnimalPatch::new())).await?;
    assert_eq!(json(&reply), ANIMALS_UPDATE_REPLY);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PATCH https://eu.zoo.example.com/v1/animals/animal_id");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "{}");
    Ok(())
}

#[tokio::test]
#[expect(deprecated, reason = "what is deprecated still works")]
async fn animals_delete() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.animals().delete("animal_id", Some(DeleteAnimal::new())).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "DELETE https://eu.zoo.example.com/v1/animals/animal_id");
    assert_eq!(sent.header("authorization"), Some("Basic dXNlcjpwYXNzd29yZA=="));
    assert_eq!(sent.header("x-gate"), Some("K3Y"));
    assert_eq!(sent.text(), "{}");
    Ok(())
}

const ANIMALS_DELETE_FAILURES: [Case<DeleteAnimalError>; 2] = [
    (403, r#"{"message":"message"}"#, |it| matches!(it, DeleteAnimalError::Forbidden(_))),
    (404, r#"{"message":"message"}"#, |it| matches!(it, DeleteAnimalError::NotFound(_))),
];

#[tokio::test]
#[expect(deprecated, reason = "what is deprecated still works")]
async fn animals_delete_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_DELETE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.animals().delete("animal_id", Some(DeleteAnimal::new())).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn animals_feed() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"dish":"dish"}"#);
    let client = client(&mock)?;
    let reply = client.animals().feed("animal_id", 1, Meal::new("dish")).await?;
    assert_eq!(json(&reply), r#"{"dish":"dish"}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PUT https://eu.zoo.example.com/v1/animals/animal_id/meals/1");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"dish":"dish"}"#);
    Ok(())
}

#[tokio::test]
async fn animals_sound() -> Outcome {
    let mock = Mock::new().reply(200, "bytes");
    let client = client(&mock)?;
    let reply = client.animals().sound("animal_id").await?;
    assert_eq!(reply.into_bytes(), "bytes");
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://media.zoo.example.com/animals/animal_id/sound?key=K3Y");
    Ok(())
}

#[tokio::test]
async fn animals_label() -> Outcome {
    let mock = Mock::new().reply(200, "text");
    let client = client(&mock)?;
    let reply = client.animals().label("animal_id").await?;
    assert_eq!(reply.as_str(), "text");
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/label");
    assert_eq!(sent.header("cookie"), Some("ticket=K3Y"));
    Ok(())
}

#[tokio::test]
async fn animals_transfer() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"dish":"dish"}"#);
    let client = client(&mock)?;
    client.animals().transfer("animal_id").await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/animals/animal_id/transfers");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

const ANIMALS_TRANSFER_REPLIES: [Case<TransferAnimalResponse>; 3] = [
    (200, r#"{"dish":"dish"}"#, |it| matches!(it, TransferAnimalResponse::Ok(_))),
    (202, r#"{"days":1}"#, |it| matches!(it, TransferAnimalResponse::Accepted(_))),
    (204, "", |it| matches!(it, TransferAnimalResponse::NoContent)),
];

#[tokio::test]
async fn animals_transfer_replies() -> Outcome {
    for (status, body, is_expected) in ANIMALS_TRANSFER_REPLIES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let reply = client.animals().transfer("animal_id").await?;
        assert!(is_expected(&reply), "{status}: {reply:?}");
    }
    Ok(())
}

const ANIMALS_TRANSFER_FAILURES: [MediaCase<TransferAnimalError>; 2] = [
    (
        409,
        "application/json",
        r#"{"message":"message"}"#,
        |it| matches!(it, TransferAnimalError::Conflict(_)),
    ),
    (409, "text/plain", "text", |it| matches!(it, TransferAnimalError::ConflictText(_))),
];

#[tokio::test]
async fn animals_transfer_failures() -> Outcome {
    for (status, media, body, is_expected) in ANIMALS_TRANSFER_FAILURES {
        let mock = Mock::new().reply(status, body).header("content-type", media);
        let client = client(&mock)?;
        let outcome = client.animals().transfer("animal_id").max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn animals_pedigree() -> Outcome {
    let mock = Mock::new().reply(200, r#"["text"]"#);
    let client = client(&mock)?;
    client.animals().pedigree("animal_id").await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/pedigree");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

const ANIMALS_PEDIGREE_REPLIES: [MediaCase<PedigreeAnimalResponse>; 3] = [
    (200, "application/json", r#"["text"]"#, |it| matches!(it, PedigreeAnimalResponse::Json(_))),
    (200, "text/csv", "text", |it| matches!(it, PedigreeAnimalResponse::Csv(_))),
    (200, "application/pdf", "bytes", |it| matches!(it, PedigreeAnimalResponse::Pdf(_))),
];

#[tokio::test]
async fn animals_pedigree_replies() -> Outcome {
    for (status, media, body, is_expected) in ANIMALS_PEDIGREE_REPLIES {
        let mock = Mock::new().reply(status, body).header("content-type", media);
        let client = client(&mock)?;
        let reply = client.animals().pedigree("animal_id").await?;
        assert!(is_expected(&reply), "{status}: {reply:?}");
    }
    Ok(())
}

#[tokio::test]
async fn animals_photo() -> Outcome {
    let mock = Mock::new().reply(307, "").header("location", "https://example.com/elsewhere");
    let client = client(&mock)?;
    let reply = client.animals().photo("animal_id").await?;
    assert_eq!(reply.location(), Some("https://example.com/elsewhere"));
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/photo");
    assert_eq!(sent.header("authorization"), Some("Keeper K3Y"));
    Ok(())
}

#[tokio::test]
async fn animals_diet() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.animals().diet("animal_id", DietAnimal::new("food")).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PUT https://eu.zoo.example.com/v1/animals/animal_id/diet");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"food":"food"}"#);
    Ok(())
}

#[tokio::test]
async fn animals_talk() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"text":"text"}"#);
    let client = client(&mock)?;
    let reply = client.animals().talk("animal_id", TalkAnimal::new("text")).await?;
    assert_eq!(json(&reply), r#"{"text":"text"}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/animals/animal_id/talks");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"text":"text"}"#);
    Ok(())
}

const ANIMALS_TALK_FAILURES: [Case<TalkAnimalError>; 1] = [
    (409, r#"{"message":"message"}"#, |it| matches!(it, TalkAnimalError::Conflict(_))),
];

#[tokio::test]
async fn animals_talk_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_TALK_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.animals().talk("animal_id", TalkAnimal::new("text")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn animals_talk_stream() -> Outcome {
    let mock = Mock::new().reply(200, "data: {\"text\":\"text\"}\n\n");
    let client = client(&mock)?;
    let mut reply = client.animals().talk_stream("animal_id", TalkAnimal::new("text")).await?;
    let item = reply.next().await.ok_or("the stream has an item")??;
    assert_eq!(format!("data: {}\n\n", json(&item)), "data: {\"text\":\"text\"}\n\n");
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/animals/animal_id/talks");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"text":"text","stream":true}"#);
    Ok(())
}

const ANIMALS_TALK_STREAM_FAILURES: [Case<TalkAnimalError>; 1] = [
    (409, r#"{"message":"message"}"#, |it| matches!(it, TalkAnimalError::Conflict(_))),
];

#[tokio::test]
async fn animals_talk_stream_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_TALK_STREAM_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.animals().talk_stream("animal_id", TalkAnimal::new("text")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn animals_tracks() -> Outcome {
    let mock = Mock::new().reply(200, "data: {\"lat\":1.5,\"lon\":1.5}\n\n");
    let client = client(&mock)?;
    let mut reply = client.animals().tracks("animal_id").await?;
    let item = reply.next().await.ok_or("the stream has an item")??;
    assert_eq!(format!("data: {}\n\n", json(&item)), "data: {\"lat\":1.5,\"lon\":1.5}\n\n");
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/tracks");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

#[tokio::test]
async fn animals_watch() -> Outcome {
    let mock = Mock::new().reply(200, "data: text\n\n");
    let client = client(&mock)?;
    let mut reply = client.animals().watch("animal_id").await?;
    let item = reply.next().await.ok_or("the stream has an item")??;
    assert_eq!(format!("data: {}\n\n", item.data()), "data: text\n\n");
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/camera");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

#[tokio::test]
async fn animals_call() -> Outcome {
    let mock = Mock::new().reply(101, "");
    let client = client(&mock)?;
    let reply = client.animals().call("animal_id").await?;
    assert_eq!(reply.status(), 101);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/animals/animal_id/intercom");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

const ANIMALS_CALL_FAILURES: [Case<CallAnimalError>; 1] = [
    (400, "", |it| matches!(it, CallAnimalError::Other)),
];

#[tokio::test]
async fn animals_call_failures() -> Outcome {
    for (status, body, is_expected) in ANIMALS_CALL_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client.animals().call("animal_id").max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn keepers_list() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"keepers":[{"name":"name","level":1}],"total":1}"#);
    let client = client(&mock)?;
    let reply = client.keepers().list(ListKeepersParams::new().offset(1).limit(1)).await?;
    assert_eq!(json(&reply), r#"{"keepers":[{"name":"name","level":1}],"total":1}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/keepers/?offset=1&limit=1");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

#[tokio::test]
async fn keepers_list_pages() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"keepers":[{"name":"name","level":1}],"total":2}"#)
        .reply(200, r#"{"keepers":[{"name":"name","level":1}],"total":2}"#);
    let client = client(&mock)?;
    let items = client.keepers().list(ListKeepersParams::new()).items().into_vec().await?;
    assert_eq!(items.len(), 2);
    mock.take_request()?;
    let sent = mock.take_request()?;
    assert!(sent.line().contains("offset=1"), "{}", sent.line());
    Ok(())
}

#[tokio::test]
async fn keepers_create() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"name":"name","level":1}"#);
    let client = client(&mock)?;
    let reply = client.keepers().create(Keeper::new("name", Level::_1)).await?;
    assert_eq!(json(&reply), r#"{"name":"name","level":1}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/keepers/");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"name":"name","level":1}"#);
    Ok(())
}

#[tokio::test]
async fn keepers_search() -> Outcome {
    let mock = Mock::new().reply(200, r#"[{"name":"name","level":1}]"#);
    let client = client(&mock)?;
    let reply = client
        .keepers()
        .search(&Kind::Cat, SearchKeeperParams::new(Level::_1), Query::new("text"))
        .await?;
    assert_eq!(json(&reply), r#"[{"name":"name","level":1}]"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/keepers/cat/search?level=1");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"text":"text"}"#);
    Ok(())
}

#[tokio::test]
async fn keepers_save_enclosure() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"id":"id","place":[1.5,1.5]}"#);
    let client = client(&mock)?;
    let reply = client.keepers().save_enclosure(EnclosureInput::new((1.5, 1.5), "code")).await?;
    assert_eq!(json(&reply), r#"{"id":"id","place":[1.5,1.5]}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PUT https://eu.zoo.example.com/v1/enclosures");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"place":[1.5,1.5],"code":"code"}"#);
    Ok(())
}

fn tours_show_params() -> ShowTourParams {
    ShowTourParams::new().x_guides(vec!["X-Guides".into()]).day("day").badges(vec!["badges".into()])
}

#[tokio::test]
async fn tours_show() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client
        .tours()
        .show(
            vec![1],
            vec!["rooms".into()],
            &ShowTourCorner::new(1, 1),
            &"2026-01-02".into(),
            &ShowTourFormat::Json,
            tours_show_params(),
        )
        .await?;
    let sent = mock.take_request()?;
    assert_eq!(
        sent.line(),
        "GET https://eu.zoo.example.com/v1/tours/1/.rooms/at;x=1;y=1/2026-01-02.json?day=day",
    );
    assert_eq!(sent.header("x-guides"), Some("X-Guides"));
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.header("cookie"), Some("badges=badges"));
    Ok(())
}

fn tours_search_params() -> SearchTourParams {
    SearchTourParams::new()
        .spaced(vec!["spaced".into()])
        .piped(vec![1])
        .filter(SearchTourParamsFilter::new().guide("guide").tags(vec!["tags".into()]))
        .r#where(SearchTourParamsWhere::new().open(true))
        .next("next")
}

#[tokio::test]
async fn tours_search() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.tours().search("route", tours_search_params()).await?;
    let sent = mock.take_request()?;
    assert_eq!(
        sent.line(),
        "GET https://eu.zoo.example.com/v1/tours/route?beta=true&spaced=spaced&piped=1&filter%5Bguide%5D=guide&filter%5Btags%5D%5B%5D=tags&where=%7B%22open%22%3Atrue%7D&next=next",
    );
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

#[tokio::test]
async fn tickets_buy() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"kind":"day","price":1,"day":"2026-01-02"}"#);
    let client = client(&mock)?;
    let reply =
        client.tickets().buy(Ticket::Day(Box::new(DayTicket::new(1, "2026-01-02")))).await?;
    assert_eq!(json(&reply), r#"{"kind":"day","price":1,"day":"2026-01-02"}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/tickets");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"kind":"day","price":1,"day":"2026-01-02"}"#);
    Ok(())
}

#[tokio::test]
async fn tickets_search() -> Outcome {
    let mock = Mock::new().reply(200, r#"[{"kind":"day","price":1,"day":"2026-01-02"}]"#);
    let client = client(&mock)?;
    let reply = client.tickets().search(TicketQuery::new()).await?;
    assert_eq!(json(&reply), r#"[{"kind":"day","price":1,"day":"2026-01-02"}]"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/tickets/search");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "{}");
    Ok(())
}

#[tokio::test]
async fn photos_list() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"photos":[{"file":"file"}]}"#);
    let client = client(&mock)?;
    let reply = client.photos().list(ListPhotosParams::new().from("from")).await?;
    assert_eq!(json(&reply), r#"{"photos":[{"file":"file"}]}"#);
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "GET https://eu.zoo.example.com/v1/photos?from=from");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    Ok(())
}

#[tokio::test]
async fn photos_list_pages() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"photos":[{"file":"file"}]}"#)
        .reply(200, r#"{"photos":[{"file":"file"}]}"#);
    let client = client(&mock)?;
    let items = client.photos().list(ListPhotosParams::new()).items().into_vec().await?;
    assert_eq!(items.len(), 2);
    mock.take_request()?;
    let sent = mock.take_request()?;
    assert!(sent.line().contains("from=file"), "{}", sent.line());
    Ok(())
}

#[tokio::test]
async fn photos_create() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().create(CreatePhoto::new("url")).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/photos");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), r#"{"url":"url"}"#);
    Ok(())
}

const PHOTOS_CREATE_FAILURES: [Case<CreatePhotoError>; 1] = [
    (409, r#"{"message":"message"}"#, |it| matches!(it, CreatePhotoError::Conflict(_))),
];

#[tokio::test]
async fn photos_create_failures() -> Outcome {
    for (status, body, is_expected) in PHOTOS_CREATE_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome = client.photos().create(CreatePhoto::new("url")).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

fn photos_create_multipart_body() -> CreatePhotoMultipart {
    CreatePhotoMultipart::new(
        b"abc",
        vec![b"abc".into()],
        b"abc",
        vec!["labels".into()],
        CreatePhotoMultipartPlace::new(1),
    )
}

#[tokio::test]
async fn photos_create_multipart() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().create_multipart(photos_create_multipart_body()).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/photos");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(
        sent.parts(),
        [
            r#"name="photo"; filename="photo"; content-type: image/png=abc"#,
            r#"name="pages"; filename="pages"; content-type: application/octet-stream=abc"#,
            r#"name="mask"; filename="mask"; content-type: application/octet-stream=abc"#,
            r#"name="labels"; content-type: application/json=["labels"]"#,
            r#"name="place"; content-type: application/json={"x":1}"#,
        ],
    );
    Ok(())
}

const PHOTOS_CREATE_MULTIPART_FAILURES: [Case<CreatePhotoError>; 1] = [
    (409, r#"{"message":"message"}"#, |it| matches!(it, CreatePhotoError::Conflict(_))),
];

#[tokio::test]
async fn photos_create_multipart_failures() -> Outcome {
    for (status, body, is_expected) in PHOTOS_CREATE_MULTIPART_FAILURES {
        let mock = Mock::new().reply(status, body);
        let client = client(&mock)?;
        let outcome =
            client.photos().create_multipart(photos_create_multipart_body()).max_retries(0).await;
        let failure = outcome.as_ref().err().and_then(runtime::Error::failure);
        assert!(failure.is_some_and(is_expected), "{status}: {outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn photos_update() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().update(UpdatePhoto::new(vec![1], [("key", "names".into())].into())).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PUT https://eu.zoo.example.com/v1/photos");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "ids%5B%5D=1&names%5Bkey%5D=names");
    Ok(())
}

#[tokio::test]
async fn photos_note() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().note("photo_id", Some("body".into())).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "POST https://eu.zoo.example.com/v1/photos/photo_id");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "body");
    Ok(())
}

#[tokio::test]
async fn photos_upload() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().upload("photo_id", b"abc").await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PUT https://eu.zoo.example.com/v1/photos/photo_id");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "abc");
    Ok(())
}

#[tokio::test]
async fn photos_log() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let client = client(&mock)?;
    client.photos().log("photo_id", vec![LogPhoto::new("2026-01-02T03:04:05Z")]).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.line(), "PATCH https://eu.zoo.example.com/v1/photos/photo_id");
    assert_eq!(sent.header("authorization"), Some("Bearer K3Y"));
    assert_eq!(sent.text(), "{\"at\":\"2026-01-02T03:04:05Z\"}\n");
    Ok(())
}
