//! Bodies that are no JSON: forms, files from memory, disk and readers.

use std::error::Error as _;
use std::path::PathBuf;

use specwright_runtime::mock::{Fault, Mock};
use specwright_runtime::{Delivery, Error, File, Form, Json, Method, Part, Patch, Sensitive, wire};

use crate::example::{Client, Outcome};
use crate::loopback::server::{Server, reply};

#[derive(Clone)]
struct Upload {
    title: String,
    file: Option<File>,
    pages: Option<Vec<File>>,
    tags: Option<Vec<String>>,
    meta: Option<Json>,
    key: Option<Sensitive<String>>,
}

wire!(Upload { title, file, pages, tags, meta, key });

fn upload() -> Upload {
    let title = "a \"b\"".to_owned();
    Upload { title, file: None, pages: None, tags: None, meta: None, key: None }
}

fn client(mock: &Mock) -> Client {
    Client::builder().api_key("K3Y").transport(mock.clone()).build().unwrap()
}

/// A file in the folder for temporary ones, removed in the end.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, contents: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("specwright-{}-{name}", std::process::id()));
        std::fs::write(&path, contents).unwrap();
        Self(path)
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn each_member_is_a_part() -> Outcome {
    let mock = Mock::new().reply(204, "");
    let file = File::from(b"\x01\x02").name("a \"b\".png").content_type("image/png");
    let body = Upload {
        file: Some(file.header("x-page", "1")),
        pages: Some(vec![File::from(b"p1"), File::text("https://x.test/p2")]),
        tags: Some(vec!["x".to_owned(), "y".to_owned()]),
        meta: Some(Json::new(r#"{"a":[1],"n":null}"#)?),
        ..upload()
    };
    client(&mock).raw(Method::POST, "/x").multipart(&body, &[]).await?;
    let sent = mock.take_request()?;
    let expected = [
        "name=\"title\"=a \"b\"",
        "name=\"file\"; filename=\"a %22b%22.png\"; content-type: image/png; x-page: 1=\x01\x02",
        "name=\"pages\"; filename=\"pages\"; content-type: application/octet-stream=p1",
        "name=\"pages\"=https://x.test/p2",
        "name=\"tags\"=x",
        "name=\"tags\"=y",
        "name=\"meta\"; content-type: application/json={\"a\":[1],\"n\":null}",
    ];
    assert_eq!(sent.parts(), expected);
    let (_, boundary) = sent.header("content-type").unwrap().split_once("boundary=").unwrap();
    assert_eq!(boundary.len(), 32);
    assert!(sent.text().starts_with(&format!("--{boundary}\r\ncontent-disposition: form-data; ")));
    assert!(sent.text().ends_with(&format!("\r\n--{boundary}--\r\n")));
    Ok(())
}

#[tokio::test]
async fn what_the_document_says_of_a_part_counts() -> Outcome {
    let mock = Mock::new().reply(204, "").reply(204, "");
    let body = Upload {
        file: Some(File::from(b"f")),
        pages: Some(vec![File::from(b"p")]),
        tags: Some(vec!["x".to_owned()]),
        meta: Some(Json::new(r#"{"a":{"b":1}}"#)?),
        ..upload()
    };
    let parts = [
        Part::new("title").json(),
        Part::new("file").content_type("image/jpeg"),
        Part::new("pages").content_type("image/png, image/jpeg"),
        Part::new("tags").json(),
        Part::new("meta").brackets(),
    ];
    client(&mock).raw(Method::POST, "/x").multipart(&body, &parts).await?;
    let expected = [
        "name=\"title\"; content-type: application/json=\"a \\\"b\\\"\"",
        "name=\"file\"; filename=\"file\"; content-type: image/jpeg=f",
        "name=\"pages\"; filename=\"pages\"; content-type: application/octet-stream=p",
        "name=\"tags\"; content-type: application/json=[\"x\"]",
        "name=\"meta[a][b]\"=1",
    ];
    assert_eq!(mock.take_request()?.parts(), expected);
    let body = Upload { file: Some(File::from(b"f").header("x-a", "two\nlines")), ..upload() };
    let error = client(&mock).raw(Method::POST, "/x").multipart(&body, &[]).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /x: the header `x-a` cannot be sent");
    Ok(())
}

#[tokio::test]
async fn forms_lines_and_media_types() -> Outcome {
    let mock = Mock::new().reply(204, "").reply(204, "").reply(204, "").reply(204, "");
    let client = client(&mock);
    let body = Upload { tags: Some(vec!["x".to_owned()]), ..upload() };
    client.raw(Method::POST, "/x").form(&body, Form::brackets()).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(sent.text(), "title=a%20%22b%22&tags%5B%5D=x");
    let lines = vec![upload(), upload()];
    client.raw(Method::POST, "/x").json_lines("application/x-ndjson", &lines).await?;
    let sent = mock.take_request()?;
    assert_eq!(sent.header("content-type"), Some("application/x-ndjson"));
    assert_eq!(sent.text(), "{\"title\":\"a \\\"b\\\"\"}\n".repeat(2));
    let patch = "application/merge-patch+json";
    let call = client.raw(Method::PATCH, "/x").maybe(Some(1), |call, it| call.json(it));
    call.media_type(patch).await?;
    let sent = mock.take_request()?;
    assert_eq!((sent.header("content-type"), sent.text()), (Some(patch), "1".to_owned()));
    client
        .raw(Method::PATCH, "/x")
        .maybe(None::<i64>, |call, it| call.json(it))
        .media_type(patch)
        .await?;
    let sent = mock.take_request()?;
    assert_eq!((sent.header("content-type"), sent.text()), (None, String::new()));
    Ok(())
}

#[tokio::test]
async fn a_secret_of_a_form_is_hidden_in_what_the_server_says() -> Outcome {
    let said = r#"{"message":"bad key S3CRET-CANARY"}"#;
    let mock = Mock::new().reply(400, said).reply(400, said);
    let body = Upload { key: Some("S3CRET-CANARY".into()), ..upload() };
    let client = client(&mock);
    let multipart = client.raw(Method::POST, "/x").multipart(&body, &[]).await.unwrap_err();
    let form = client.raw(Method::POST, "/x").form(&body, Form::plain()).await.unwrap_err();
    for error in [multipart, form] {
        assert!(error.to_string().contains("bad key"), "{error}");
        assert!(!format!("{error} {error:?}").contains("CANARY"));
    }
    assert!(mock.take_request()?.text().contains("S3CRET-CANARY"));
    Ok(())
}

#[tokio::test]
async fn a_file_on_disk_is_sent_again_for_each_attempt() -> Outcome {
    let big = vec![b'x'; 200_000];
    let disk = OnDisk::new("replay", &big);
    let server = Server::replying([reply(503, "", &[]), reply(204, "", &[])]).await;
    let file = File::path(disk.0.clone());
    server.client().raw(Method::PUT, "/x").file("video/mp4", file).await?;
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for request in seen {
        assert_eq!(request.header("content-type"), Some("video/mp4"));
        assert_eq!(request.header("content-length"), Some("200000"));
        assert!(request.body == big);
    }
    Ok(())
}

#[tokio::test]
async fn a_part_from_disk_has_its_name() -> Outcome {
    let disk = OnDisk::new("part.txt", b"from disk");
    let server = Server::replying([reply(204, "", &[])]).await;
    let body = Upload { file: Some(disk.0.clone().into()), ..upload() };
    server.client().raw(Method::POST, "/x").multipart(&body, &[]).await?;
    let seen = &server.seen()[0];
    let text = String::from_utf8_lossy(&seen.body).into_owned();
    assert_eq!(seen.header("content-length"), Some(text.len().to_string().as_str()));
    let name = disk.0.file_name().unwrap().to_string_lossy();
    assert!(text.contains(&format!("filename=\"{name}\"\r\n")), "{text}");
    assert!(text.contains("\r\n\r\nfrom disk\r\n--"), "{text}");
    Ok(())
}

#[tokio::test]
async fn a_reader_is_read_once_and_the_error_says_so() -> Outcome {
    let mock = Mock::new().fault(Fault::Closed).reply(204, "");
    let file = File::reader(b"once".as_slice());
    let call = client(&mock).raw(Method::PUT, "/x").file("text/plain", file.clone()).await;
    let error = call.unwrap_err();
    let said = error.to_string();
    assert!(said.contains("PUT /x (not repeated: its body can be read only once)"), "{said}");
    assert_eq!(mock.take_request()?.text(), "once");
    let again = client(&mock).raw(Method::PUT, "/x").file("text/plain", file).await.unwrap_err();
    assert_eq!(again.source().unwrap().to_string(), "the body was read already");
    assert_eq!((again.delivery(), mock.pending_requests()), (Delivery::NotSent, 0));
    Ok(())
}

#[tokio::test]
async fn a_reader_goes_over_the_wire_in_chunks() -> Outcome {
    let server = Server::replying([reply(204, "", &[])]).await;
    let file = File::reader(b"piece by piece".as_slice()).content_type("text/plain");
    server.client().raw(Method::POST, "/x").file("application/octet-stream", file).await?;
    let seen = &server.seen()[0];
    assert_eq!(seen.header("content-length"), None);
    assert_eq!(seen.header("content-type"), Some("text/plain"));
    assert_eq!(seen.body, "piece by piece");
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_and_nothing_is_sent() {
    let server = Server::replying([reply(204, "", &[])]).await;
    let file = File::path("/nowhere/at/all");
    let call = server.client().raw(Method::PUT, "/x").file("text/plain", file).await;
    let error = call.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!((error.delivery(), server.seen().len()), (Delivery::NotSent, 0));
    assert!(!error.to_string().contains("nowhere"), "{error}");
}

#[tokio::test]
async fn a_body_is_absent_null_or_a_value() {
    let mock = Mock::new().reply(204, "").reply(204, "").reply(204, "");
    let client = client(&mock);
    let call = |body: Patch<i64>| client.raw(Method::PUT, "/limit").json_or_null(body);
    call(Patch::Absent).await.unwrap();
    call(Patch::Null).await.unwrap();
    call(Patch::Value(1)).await.unwrap();
    let absent = mock.take_request().unwrap();
    assert_eq!((absent.text().as_str(), absent.header("content-type")), ("", None));
    let null = mock.take_request().unwrap();
    assert_eq!(
        (null.text().as_str(), null.header("content-type")),
        ("null", Some("application/json"))
    );
    assert_eq!(mock.take_request().unwrap().text(), "1");
}
