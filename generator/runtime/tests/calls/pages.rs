//! Lists that come in pages: item by item, page by page, and where they end.

use std::time::Duration;

use specwright_runtime::mock::Mock;
use specwright_runtime::{
    Api, Call, ClientBuilder, Core, Error, Map, Method, NoFailure, Paged, Paging, Param, wire,
};

use crate::example::Outcome;

static API: Api = Api {
    name: "acme",
    version: "1.0.0",
    base_url: Some("https://acme.test"),
    base_url_env: "ACME_BASE_URL",
    schemes: &[],
    security: &[],
};

/// A page of secrets.
#[derive(Clone)]
struct SecretList {
    secrets: Vec<Secret>,
    next_cursor: Option<String>,
}

wire!(SecretList { secrets, next_cursor });

#[derive(Clone)]
struct Secret {
    id: String,
}

wire!(Secret { id });

const BY_CURSOR: Paging = Paging::cursor("cursor", &["next_cursor"]).items(&["secrets"]);

fn client(mock: &Mock) -> Core {
    ClientBuilder::new(&API).transport(mock.clone()).build().unwrap()
}

/// A call as the generator emits it, for two items a page.
fn list(core: &Core, paging: Paging) -> Call<'_, SecretList, NoFailure, Paged<Secret>> {
    let params: Map<i64> = [("limit".to_owned(), 2)].into();
    let call = Call::new(core, Method::GET, "/secrets").params(&params, &[Param::query("limit")]);
    call.paged(paging)
}

/// The queries that were sent.
fn queries(mock: &Mock) -> Vec<String> {
    let line = |it: specwright_runtime::mock::Recorded| it.line().to_owned();
    let lines = std::iter::from_fn(|| mock.take_request().ok().map(line));
    lines.map(|it| it.rsplit_once('?').map(|(_, query)| query.to_owned()).unwrap()).collect()
}

/// The ids of all items, then how the list ended if that was an error.
async fn ids(mock: &Mock, paging: Paging) -> Vec<String> {
    let core = client(mock);
    let mut items = list(&core, paging).max_retries(0).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.map_or_else(|error| format!("{error:?}"), |it| it.id));
    }
    assert!(items.next().await.is_none(), "nothing comes after the end");
    seen
}

#[tokio::test]
async fn items_come_from_page_to_page() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"secrets":[{"id":"a"},{"id":"b"}],"next_cursor":"2/x"}"#)
        .reply(200, r#"{"secrets":[{"id":"c"}],"next_cursor":null}"#);
    assert_eq!(ids(&mock, BY_CURSOR).await, ["a", "b", "c"]);
    assert_eq!(queries(&mock), ["limit=2", "limit=2&cursor=2%2Fx"]);
    Ok(())
}

#[tokio::test]
async fn pages_come_whole() -> Outcome {
    let mock = Mock::new()
        .reply(200, r#"{"secrets":[{"id":"a"}],"next_cursor":"2"}"#)
        .reply(200, r#"{"secrets":[{"id":"b"}]}"#);
    let core = client(&mock);
    let mut pages = list(&core, BY_CURSOR).pages();
    let first = pages.next().await.unwrap()?;
    assert_eq!((first.secrets.len(), first.next_cursor.as_deref()), (1, Some("2")));
    assert_eq!(mock.pending_replies(), 1, "no page is asked for before it is wanted");
    assert_eq!(pages.next().await.unwrap()?.secrets[0].id, "b");
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn awaiting_the_call_is_one_page() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"secrets":[],"next_cursor":"2"}"#);
    let page = list(&client(&mock), BY_CURSOR).await?;
    assert_eq!(page.next_cursor.as_deref(), Some("2"));
    assert_eq!(queries(&mock), ["limit=2"]);
    Ok(())
}

#[tokio::test]
async fn a_cursor_that_was_there_before_ends_the_list() -> Outcome {
    let page = |id, next| format!(r#"{{"secrets":[{{"id":"{id}"}}],"next_cursor":"{next}"}}"#);
    let mock = Mock::new().reply(200, page("a", "x")).reply(200, page("b", "x"));
    assert_eq!(ids(&mock, BY_CURSOR).await, ["a", "b"]);
    let circle = [page("a", "x"), page("b", "y"), page("c", "x")];
    let mock = circle.into_iter().fold(Mock::new(), |mock, it| mock.reply(200, it));
    assert_eq!(ids(&mock, BY_CURSOR).await, ["a", "b", "c"]);
    Ok(())
}

#[tokio::test]
async fn a_server_that_does_not_count_pages_is_asked_twice() -> Outcome {
    let page = r#"{"secrets":[{"id":"a"},{"id":"b"}]}"#;
    for paging in [Paging::offset("offset"), Paging::number("page", 1)] {
        let mock = Mock::new().reply(200, page).reply(200, page);
        assert_eq!(ids(&mock, paging.items(&["secrets"])).await, ["a", "b"]);
    }
    Ok(())
}

#[tokio::test]
async fn an_empty_page_ends_the_list() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"secrets":[],"next_cursor":"x"}"#);
    assert!(ids(&mock, BY_CURSOR).await.is_empty());
    let mock = Mock::new().reply(200, "{}");
    assert!(ids(&mock, BY_CURSOR).await.is_empty());
    Ok(())
}

#[tokio::test]
async fn other_ways_to_the_next_page() -> Outcome {
    let page = r#"{"secrets":[{"id":"a"},{"id":"b"}],"total":3,"next":"/secrets?skip=2"}"#;
    let last = r#"{"secrets":[{"id":"c"}],"total":3}"#;
    let ways = [
        (Paging::last_item("after", &["id"]).total(&["total"]), "limit=2&after=b", Some("")),
        (Paging::offset("offset").total(&["total"]), "limit=2&offset=2", None),
        (Paging::number("page", 1).total(&["total"]), "limit=2&page=2", None),
        (Paging::link(&["next"]), "skip=2", None),
    ];
    for (paging, second, third) in ways {
        let mock = Mock::new().reply(200, page).reply(200, last);
        let mock = if third.is_some() { mock.reply(200, r#"{"secrets":[]}"#) } else { mock };
        assert_eq!(ids(&mock, paging.items(&["secrets"])).await, ["a", "b", "c"], "{paging:?}");
        assert_eq!(queries(&mock)[..2], ["limit=2", second]);
    }
    Ok(())
}

#[tokio::test]
async fn an_error_ends_the_list() -> Outcome {
    let first = r#"{"secrets":[{"id":"a"}],"next_cursor":"x"}"#;
    let mock = Mock::new().reply(200, first).reply(500, "").reply(200, first);
    let seen = ids(&mock, BY_CURSOR).await;
    assert!(seen.len() == 2 && seen[1].contains("500"), "{seen:?}");
    assert_eq!(mock.pending_replies(), 1);

    let mock = Mock::new().reply(200, first).reply(500, "");
    let core = client(&mock);
    let mut pages = list(&core, BY_CURSOR).max_retries(0).pages();
    assert!(matches!(pages.next().await, Some(Ok(_))));
    assert!(matches!(pages.next().await, Some(Err(Error::Status(_)))));
    assert!(pages.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn an_item_that_does_not_decode_is_named_by_its_place() -> Outcome {
    let bad = r#"{"secrets":[{"id":"a"},{"id":7}],"next_cursor":"x"}"#;
    for (body, place) in [
        (bad, "$.secrets[1].id"),
        ("<html>", "$"),
        ("[1]", "$"),
        ("{\"secrets\":[", "$.secrets[0]"),
    ] {
        let mock = Mock::new().reply(200, body).reply(200, body);
        let core = client(&mock);
        let mut items = list(&core, BY_CURSOR).items();
        let error = items.next().await.unwrap().err().unwrap();
        assert_eq!(error.decode_error().unwrap().path(), place, "{body}");
        assert!(items.next().await.is_none());
        let mut pages = list(&core, BY_CURSOR).pages();
        assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
        assert!(pages.next().await.is_none());
    }
    Ok(())
}

#[tokio::test]
async fn options_hold_for_every_page() -> Outcome {
    let first = r#"{"secrets":[{"id":"a"}],"next_cursor":"x"}"#;
    let mock = Mock::new().reply(200, first).reply(503, "").reply(200, r#"{"secrets":[]}"#);
    let core = client(&mock);
    let call = list(&core, BY_CURSOR).header("x-trace", "7").timeout(Duration::from_secs(2));
    let items = call.max_retries(1).query("team", "t").items();
    assert_eq!(items.into_vec().await?.len(), 1);
    for query in ["limit=2&team=t", "limit=2&team=t&cursor=x", "limit=2&team=t&cursor=x"] {
        let sent = mock.take_request()?;
        assert!(sent.line().ends_with(query), "{}", sent.line());
        assert_eq!(sent.header("x-trace"), Some("7"));
    }
    Ok(())
}

#[tokio::test]
async fn a_list_goes_to_another_task_and_outlives_its_client() -> Outcome {
    let mock = Mock::new().reply(200, r#"{"secrets":[{"id":"a"}]}"#);
    let items = list(&client(&mock), BY_CURSOR).items();
    let items = tokio::spawn(items.into_vec()).await??;
    assert_eq!(items.len(), 1);
    Ok(())
}
